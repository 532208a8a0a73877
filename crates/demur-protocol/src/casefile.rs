//! The case file: everything about one case in one file that verifies without the server.
//!
//! Nothing in it is redundant and every byte is bound by a hash, a signature or a proof, so that a
//! change anywhere shows. It holds no capsules: names travel apart from the text (R49).

use demur_crypto::log::checkpoint::CheckpointPolicy;
use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::{LogVerifier, UnknownSignatures};
use demur_crypto::log::tree::TreeHead;
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::author::UnverifiedAuthorDocument;
use crate::certificate::Certificate;
use crate::codec::{Canonical, CodecError, canonical};
use crate::evidence::{LeafProof, NotInLog};
use crate::leaf::{EventKind, public_leaf};
use crate::manifest::MemoManifest;
use crate::official::OfficialContent;
use crate::presentation::UnverifiedPresentation;
use crate::sizes::{CASE_FILE_OCTETS_MAX, CERTIFICATE_OCTETS_MAX};
use crate::text::VersionText;

/// First octets of a case file.
pub const CASE_FILE_MAGIC: &[u8] = b"demur case file v1\n";
/// First octets of a certificate file.
pub const CERTIFICATE_FILE_MAGIC: &[u8] = b"demur certificate v1\n";
/// First octets of a signature file.
pub const SIGNATURE_FILE_MAGIC: &[u8] = b"demur signature v1\n";

/// What the log says about the world around a case.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LogEvidence {
    /// The log's verifier key (C2SP signed-note), by which the checkpoint was signed.
    #[n(0)]
    pub log_key: String,
    /// Checkpoint to which all proofs lead.
    #[n(1)]
    pub checkpoint: String,
}

/// Public bytes with the proof that they stand in the log.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Logged {
    /// The bytes.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub content: Vec<u8>,
    /// The proof.
    #[n(1)]
    pub proof: LeafProof,
}

/// A file's evidence from the log does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvidenceRefusal {
    /// The log's key is not one, or not the one expected.
    #[error("the log's key is not the one expected")]
    LogKey,
    /// The checkpoint is not signed by the log.
    #[error("the checkpoint is not signed by the log")]
    Checkpoint,
    /// Something does not stand in the log.
    #[error("not in the log")]
    NotInLog,
}

impl From<NotInLog> for EvidenceRefusal {
    fn from(_: NotInLog) -> Self {
        Self::NotInLog
    }
}

impl LogEvidence {
    /// Checks the checkpoint under the log's key: `pinned` if the reader has it from elsewhere,
    /// else the one in the file. No other signature may stand there, so that every byte is bound.
    ///
    /// # Errors
    /// If the key is another than the pinned one, or did not sign.
    pub fn open(
        &self,
        pinned: Option<&LogVerifier>,
    ) -> Result<(LogVerifier, TreeHead), EvidenceRefusal> {
        let log = LogVerifier::parse(&self.log_key).map_err(|_| EvidenceRefusal::LogKey)?;
        if pinned.is_some_and(|pinned| *pinned != log) {
            return Err(EvidenceRefusal::LogKey);
        }
        let policy = CheckpointPolicy {
            log: &log,
            witnesses: &[],
            cosignatures_min: 0,
            unknown_signatures: UnknownSignatures::Refuse,
        };
        let verified = policy
            .open(self.checkpoint.as_bytes())
            .map_err(|_| EvidenceRefusal::Checkpoint)?;
        let head = *verified.head();
        Ok((log, head))
    }
}

impl Logged {
    /// Checks that the content stands in the log as public content of this kind.
    ///
    /// # Errors
    /// If it does not stand there.
    pub fn verify(&self, kind: LeafKind, tree: &TreeHead) -> Result<(), NotInLog> {
        let leaf = public_leaf(
            kind,
            &self.proof.nonce,
            &self.content,
            self.proof.interval(),
        );
        self.proof.verify(&leaf, tree)
    }
}

/// An epoch as the log has it.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LoggedEpoch {
    /// Manifest.
    #[n(0)]
    pub manifest: Logged,
    /// Roll, once enrolment is closed.
    #[n(1)]
    pub roll: Option<Logged>,
}

/// A presentation with its batch hint.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FiledPresentation {
    /// The presentation.
    #[n(0)]
    pub presentation: UnverifiedPresentation,
    /// Hint, 288 octets.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub hint: Vec<u8>,
}

/// An event of the case.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FiledEvent {
    /// Kind.
    #[n(0)]
    pub kind: EventKind,
    /// Content as committed to in the log.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub content: Vec<u8>,
    /// The proof.
    #[n(2)]
    pub proof: LeafProof,
}

/// What the server has of a case: everything but the words.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CaseMaterial {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Charter, TOML.
    #[n(1)]
    pub charter: Logged,
    /// Roster.
    #[n(2)]
    pub roster: Logged,
    /// Epochs, in the order of the manifest.
    #[n(3)]
    pub epochs: Vec<LoggedEpoch>,
    /// Manifest.
    #[n(4)]
    pub manifest: MemoManifest,
    /// Signed freeze of the version that was sealed.
    #[n(5)]
    pub freeze: UnverifiedAuthorDocument,
    /// Certificate.
    #[n(6)]
    pub certificate: Certificate,
    /// Every presentation, ascending by pseudonym.
    #[n(7)]
    pub presentations: Vec<FiledPresentation>,
    /// What exists once the memo is filed.
    #[n(8)]
    pub filed: Option<FiledMaterial>,
    /// Who signed after the filing, ascending by pseudonym, once they are counted (R62).
    #[n(9)]
    pub late: Option<Vec<FiledPresentation>>,
}

canonical!(CaseMaterial, CASE_FILE_OCTETS_MAX);

/// What a case has once it is filed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FiledMaterial {
    /// Key that derives the handles of the case's leaves.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// Events in order, those that are in the log.
    #[n(1)]
    pub events: Vec<FiledEvent>,
}

/// The words of one official document.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FiledWords {
    /// Position of the document among the events.
    #[n(0)]
    pub event: u32,
    /// The words.
    #[n(1)]
    pub content: OfficialContent,
}

/// A whole case: material and words.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CaseFile {
    /// What the server has.
    #[n(0)]
    pub material: CaseMaterial,
    /// Text with its nonce.
    #[n(1)]
    pub text: VersionText,
    /// Words of the official documents, ascending by event.
    #[n(2)]
    pub words: Vec<FiledWords>,
}

canonical!(CaseFile, CASE_FILE_OCTETS_MAX);

/// Everything about an installation that everybody may see, with proofs: what a client starts from.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InstanceFile {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Name of the installation.
    #[n(1)]
    pub instance: String,
    /// Charters, the current one last.
    #[n(2)]
    pub charters: Vec<Logged>,
    /// The roster.
    #[n(3)]
    pub roster: Logged,
    /// Every epoch.
    #[n(4)]
    pub epochs: Vec<LoggedEpoch>,
}

canonical!(InstanceFile, 4 * 1024 * 1024);

/// A certificate with the proof that it was filed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CertifiedFiling {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Charter, TOML.
    #[n(1)]
    pub charter: Logged,
    /// Manifest.
    #[n(2)]
    pub manifest: MemoManifest,
    /// Certificate.
    #[n(3)]
    pub certificate: Certificate,
    /// Key that derives the handles of the case's leaves.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// The signed filing in the log.
    #[n(5)]
    pub filed: Logged,
}

/// A certificate for someone who holds only the text: was it filed, when, and how many signed?
///
/// Whoever has the file can also try texts. With a redacted view beside it, that is trying words
/// for what the view withholds, all of them at once: one gives out the one or the other.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CertificateFile {
    /// The certificate, and that it was filed.
    #[n(0)]
    pub filing: CertifiedFiling,
    /// Salt of the whole text, so that a holder of the text can match it. No word's salt follows
    /// from it. This field and the next one are bound by nothing while the text is not at hand:
    /// with others the file still verifies, and is for no text at all.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub text_salt: [u8; 32],
    /// Commitment to the words, the other half of the version digest.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub words: [u8; 32],
}

canonical!(CertificateFile, CERTIFICATE_OCTETS_MAX + 512 * 1024);

/// A co-signature saved to be posted later or by somebody else, with what verifying it needs.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignatureFile {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Charter, TOML.
    #[n(1)]
    pub charter: Logged,
    /// Manifest.
    #[n(2)]
    pub manifest: MemoManifest,
    /// The epoch the credential is of.
    #[n(3)]
    pub epoch: Logged,
    /// The co-signature as it is posted.
    #[n(4)]
    pub block: ByteVec,
}

canonical!(SignatureFile, 1024 * 1024);

/// Files that begin with their own name.
pub trait Magic: Canonical {
    /// First octets.
    const MAGIC: &'static [u8];

    /// Name and canonical encoding.
    fn to_file(&self) -> Vec<u8> {
        [Self::MAGIC, &self.to_canonical()].concat()
    }

    /// Reads a file; none if it is of another kind.
    ///
    /// # Errors
    /// If it has the name but is not canonical.
    fn from_file(octets: &[u8]) -> Option<Result<Self, CodecError>> {
        octets.strip_prefix(Self::MAGIC).map(Self::from_canonical)
    }
}

impl Magic for CaseFile {
    const MAGIC: &'static [u8] = CASE_FILE_MAGIC;
}
impl Magic for CertificateFile {
    const MAGIC: &'static [u8] = CERTIFICATE_FILE_MAGIC;
}
impl Magic for SignatureFile {
    const MAGIC: &'static [u8] = SIGNATURE_FILE_MAGIC;
}
