//! Verifying files offline: what an auditor does, now or in 25 years.
//!
//! Every check has an id, and each id has a test that breaks it.
//!
//! | id | check |
//! |---|---|
//! | V1 | the checkpoint is signed by the log, and by nobody unknown |
//! | V2 | the charter stands in the log and is the one the memo pins |
//! | V3 | the roster stands in the log |
//! | V4 | every accepted epoch and its roll stand in the log and are the ones the memo names |
//! | V5 | the text is the one the authors froze, has the demands they said, and came with its attachments |
//! | V6 | every signature verifies, under one pseudonym each |
//! | V7 | the certificate is the one that follows from the signatures |
//! | V8 | the filing is signed by the authors and names this certificate |
//! | V9 | every event stands in the log, in its place in the case |
//! | V10 | every document is signed by an official of the roster and answers this filing |
//! | V11 | the events are a possible history of a case |
//! | V12 | the due dates are those that follow from the charter, and from what was granted under it |
//! | V13 | the words are the ones that were signed, a reply answers every demand, an extension has a reason |
//! | V14 | a claim is by who signed, and for the reader it names |
//! | V15 | as many other officials as the charter asks for cleared the very reply that was given |
//! | V16 | an extension was granted by whom the charter names and not by who asked, within its bounds, in time |
//! | V17 | a turn of the road is in the charter, names the document that it is about, and came in time |
//! | V18 | what was archived or destroyed was over, was due by the charter, and stood under no hold |
//! | V21 | a sealed name was asked for by whom the charter names, and trustees agreed once each, after the notice |
//! | V23 | nothing was handed out while it was locked, and what was released its authors were asked about |
//! | V19 | a panel is formed, declares, asks and reports as the charter has it, and a reply waits for it |
//! | V20 | a session was called by who may, was held once its room had opened, and its words name no key |
//! | V22 | the words that a view shows are those that were signed, each in its place |
//! | V24 | whoever opened the case had given the undertaking that the charter asks for |
//! | V25 | who wrote the memo is said under its authors' key, in one line, and for one purpose |
//! | V26 | who signed after the filing had not signed before, may by the charter, and is counted apart |

pub mod case;
pub mod certificate;
mod late;
pub mod authorship;
pub mod claim;
pub mod view;
mod filed;
pub(crate) mod history;
mod dates;
mod panel;
mod session;
mod records;
mod turns;
pub(crate) mod words;
pub mod receipt;
mod steps;
pub mod signature;

use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::Randomness;
use demur_protocol::authorship::AuthorshipFile;
use demur_protocol::casefile::{CaseFile, CertificateFile, Magic, SignatureFile};
use demur_protocol::claim::ClaimFile;
use demur_protocol::codec::CodecError;
use demur_protocol::view::ViewFile;

pub use authorship::AuthorshipReport;
pub use case::CaseReport;
pub use certificate::CertificateReport;
pub use claim::ClaimReport;
pub use filed::FiledReport;
pub use receipt::ReceiptReport;
pub use signature::SignatureReport;
pub use view::ViewReport;
pub(crate) use words::answers;

/// A check that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// The file is damaged.
    #[error("the file is damaged: {0}")]
    Damaged(#[from] CodecError),
    /// V1.
    #[error("V1: the log's checkpoint is not signed by the log's key")]
    Checkpoint,
    /// V2.
    #[error("V2: the charter is not the one the memo pins, or is not in the log")]
    Charter,
    /// V3.
    #[error("V3: the roster of officials is not in the log")]
    Roster,
    /// V4.
    #[error("V4: an epoch or its roll is not in the log, or not the one the memo names")]
    Epoch,
    /// V5.
    #[error("V5: the text or an attachment is not the one the authors froze")]
    Text,
    /// V6.
    #[error("V6: a signature does not verify, or stands twice")]
    Signature,
    /// V7.
    #[error("V7: the certificate does not follow from the signatures")]
    Certificate,
    /// V8.
    #[error("V8: the filing is not signed by the authors, or names another certificate")]
    Filing,
    /// V9.
    #[error("V9: an event is not in the log at its place in the case")]
    Event,
    /// V10.
    #[error(
        "V10: a document is not signed by an official of the roster, or answers another filing"
    )]
    Document,
    /// V11.
    #[error("V11: the events are no possible history of a case")]
    History,
    /// V12.
    #[error("V12: the due dates are not those that follow from the charter")]
    DueDates,
    /// V13.
    #[error("V13: the words are not the ones that were signed, or leave a demand unanswered")]
    Words,
    /// V14.
    #[error("V14: the claim is not by who signed, or was made for another reader")]
    Claim,
    /// V15.
    #[error("V15: the reply was not cleared as the charter wants")]
    Clearance,
    /// V16.
    #[error("V16: more time was granted against the charter, too late, or by who asked for it")]
    Extension,
    /// V17.
    #[error(
        "V17: a redirect, question, contest, appeal or ruling is not in the charter, names another document, or came too late"
    )]
    Turn,
    /// V18.
    #[error(
        "V18: the case was archived, or something of it destroyed, otherwise than the charter has it"
    )]
    Disposal,
    /// V21.
    #[error(
        "V21: a name was opened without notice, by too few, or otherwise than the charter has it"
    )]
    Opening,
    /// V23.
    #[error(
        "V23: the content was locked or handed out, or the record released, otherwise than the charter has it"
    )]
    Record,
    /// V19.
    #[error(
        "V19: a panel was not formed, did not declare, ask or report as the charter has it, or a reply did not wait for it"
    )]
    Panel,
    /// V20.
    #[error(
        "V20: a session was called, held or written down otherwise than the charter has it, or its words name a key"
    )]
    Session,
    /// V22.
    #[error("V22: the words that are shown are not those that were signed, each in its place")]
    View,
    /// V24.
    #[error("V24: an official opened the case without the undertaking that the charter asks for")]
    Undertaking,
    /// V25.
    #[error("V25: the authors did not say under their key that they wrote the memo, for this")]
    Authorship,
    /// V26.
    #[error(
        "V26: those who signed after the filing had signed before, could not by the charter, or are not as many as the log says"
    )]
    Late,
}

/// What a file turned out to be.
pub enum Report {
    /// A case file.
    Case(Box<CaseReport>),
    /// A certificate.
    Certificate(Box<CertificateReport>),
    /// A receipt.
    Receipt(Box<ReceiptReport>),
    /// A saved co-signature.
    Signature(Box<SignatureReport>),
    /// A claim, opened.
    Claim(Box<ClaimReport>),
    /// A redacted view.
    View(Box<ViewReport>),
    /// A certificate of authorship.
    Authorship(Box<AuthorshipReport>),
}

/// Verifies a file of any kind. `pinned` is the log key the reader has from elsewhere; without it
/// the one in the file is taken, and the report names it. None if it is no file of ours.
///
/// # Errors
/// The first check that fails.
pub fn verify_file(
    octets: &[u8],
    pinned: Option<&LogVerifier>,
    randomness: &mut dyn Randomness,
) -> Option<Result<Report, Invalid>> {
    if let Some(file) = CaseFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| case::verify(&f, pinned, randomness));
        return Some(report.map(|report| Report::Case(Box::new(report))));
    }
    if let Some(file) = CertificateFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| certificate::verify(&f, pinned));
        return Some(report.map(|report| Report::Certificate(Box::new(report))));
    }
    if let Some(file) = SignatureFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| signature::verify(&f, pinned));
        return Some(report.map(|report| Report::Signature(Box::new(report))));
    }
    if let Some(file) = ClaimFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| claim::verify(&f, pinned));
        return Some(report.map(|report| Report::Claim(Box::new(report))));
    }
    if let Some(file) = ViewFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| view::verify(&f, pinned));
        return Some(report.map(|report| Report::View(Box::new(report))));
    }
    if let Some(file) = AuthorshipFile::from_file(octets) {
        let report = file
            .map_err(Invalid::from)
            .and_then(|f| authorship::verify(&f, pinned));
        return Some(report.map(|report| Report::Authorship(Box::new(report))));
    }
    if receipt::is_receipt(octets) {
        let report = receipt::verify(octets, pinned);
        return Some(report.map(|report| Report::Receipt(Box::new(report))));
    }
    None
}
