//! The case file: everything about one case in one file that verifies without the server.
//!
//! Nothing in it is redundant and every byte is bound by a hash, a signature or a proof, so that a
//! change anywhere shows. It holds no capsules: names travel apart from the text (R49).

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::certificate::Certificate;
use crate::codec::{Canonical, CodecError, canonical};
use crate::evidence::LeafProof;
use crate::leaf::EventKind;
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

/// An epoch with its roll, both in the log.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LoggedEpoch {
    /// Manifest.
    #[n(0)]
    pub manifest: Logged,
    /// Roll.
    #[n(1)]
    pub roll: Logged,
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
    /// The words of an official document, for whoever exported could read them.
    #[n(3)]
    pub words: Option<OfficialContent>,
}

/// A whole case.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CaseFile {
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
    /// Text with its nonce.
    #[n(5)]
    pub text: VersionText,
    /// Certificate.
    #[n(6)]
    pub certificate: Certificate,
    /// Every presentation, ascending by pseudonym.
    #[n(7)]
    pub presentations: Vec<FiledPresentation>,
    /// Key that derives the handles of the case's leaves.
    #[cbor(n(8), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// Events in order; none if the memo was not filed.
    #[n(9)]
    pub events: Vec<FiledEvent>,
}

canonical!(CaseFile, CASE_FILE_OCTETS_MAX);

/// A certificate for someone who holds only the text: was it filed, when, and how many signed?
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CertificateFile {
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
    /// Nonce of the text, so that a holder of the text can match it.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub text_nonce: [u8; 32],
    /// Key that derives the handles of the case's leaves.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// The signed filing in the log.
    #[n(6)]
    pub filed: Logged,
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
