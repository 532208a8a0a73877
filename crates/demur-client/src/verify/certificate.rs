//! Verifying a certificate: for someone who holds a memo's text and wants to know whether it was
//! filed, when, and how many signed.

use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::log::tree::TreeHead;
use demur_domain::charter::Charter;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::casefile::{CertificateFile, CertifiedFiling};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{CaseLeaf, EventKind};
use demur_protocol::words::{TextCommitment, whole};

use super::Invalid;
use crate::trust;

/// What a valid certificate says.
pub struct CertificateReport {
    /// The log.
    pub log: LogVerifier,
    /// How many signed, of which class.
    pub certificate: Certificate,
    /// When the filing entered the log, seconds since 1970, to the interval.
    pub filed_at: i64,
    /// The charter.
    pub charter: Charter,
    text_salt: [u8; 32],
    words: [u8; 32],
}

impl CertificateReport {
    /// Whether this is the text that was filed. It names every attachment with its hash.
    #[must_use]
    pub fn is_for(&self, markdown: &str) -> bool {
        let commitment = TextCommitment {
            whole: whole(&self.text_salt, markdown),
            words: self.words,
        };
        commitment.digest() == self.certificate.digest
    }
}

/// Verifies a certificate file. Without the presentations it is the authors' word, in the log since
/// the filing, that the signatures are as many; the case file proves it.
///
/// # Errors
/// The first check that fails.
pub fn verify(
    file: &CertificateFile,
    pinned: Option<&LogVerifier>,
) -> Result<CertificateReport, Invalid> {
    let filing = verify_filing(&file.filing, pinned)?;
    Ok(CertificateReport {
        log: filing.log,
        certificate: filing.certificate,
        filed_at: filing.filed_at,
        charter: filing.charter,
        text_salt: file.text_salt,
        words: file.words,
    })
}

/// A certificate that was filed.
pub(super) struct VerifiedFiling {
    pub(super) log: LogVerifier,
    pub(super) certificate: Certificate,
    pub(super) filed_at: i64,
    pub(super) charter: Charter,
}

/// Verifies that a certificate was filed, and when.
pub(super) fn verify_filing(
    file: &CertifiedFiling,
    pinned: Option<&LogVerifier>,
) -> Result<VerifiedFiling, Invalid> {
    let (log, head) = file.log.open(pinned).map_err(|_| Invalid::Checkpoint)?;
    let charter = trust::charter(&file.charter, &head).map_err(|_| Invalid::Charter)?;
    let manifest = &file.manifest;
    if charter.digest != manifest.charter || file.certificate.charter != manifest.charter {
        return Err(Invalid::Charter);
    }
    if file.certificate.memo != manifest.id() {
        return Err(Invalid::Certificate);
    }
    let interval = filing(file, &head)?;
    let begins = interval.saturating_mul(u64::from(charter.charter.log_interval_seconds()));
    Ok(VerifiedFiling {
        log,
        certificate: file.certificate.clone(),
        filed_at: i64::try_from(begins).map_err(|_| Invalid::Event)?,
        charter: charter.charter,
    })
}

/// V8 and V9 for the one event that a certificate holds.
fn filing(file: &CertifiedFiling, head: &TreeHead) -> Result<u64, Invalid> {
    let document = UnverifiedAuthorDocument::from_canonical(&file.filed.content)
        .map_err(|_| Invalid::Filing)?
        .verify(file.manifest.id(), &file.manifest.author)
        .map_err(|_| Invalid::Filing)?;
    let AuthorStep::File(filing) = document.step() else {
        return Err(Invalid::Filing);
    };
    if filing.certificate != file.certificate.certificate_digest()
        || filing.case_log_key != sha256(&file.case_log_key)
    {
        return Err(Invalid::Filing);
    }
    let leaf = CaseLeaf {
        kind: EventKind::Filed,
        sequence: 0,
        case_log_key: &file.case_log_key,
        nonce: &file.filed.proof.nonce,
        content: &file.filed.content,
    };
    let proof = &file.filed.proof;
    proof
        .verify(&leaf.leaf(proof.interval()), head)
        .map_err(|_| Invalid::Event)?;
    Ok(proof.interval)
}
