//! A claim: proof for one chosen reader that one signed, with one's name or without. Design, 4.6.
//!
//! It is sealed to that reader and names the reader inside, so that whoever passes it on shows a
//! claim that was made for somebody else.

use demur_crypto::labels::Label;
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::{Identity, Padding, Recipient, SealError, open, seal};
use demur_crypto::sign::{Participant, Signature, SigningKey, VerifyingKey};
use demur_domain::ids::{CertificateDigest, MemoId, ParticipantKey};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::casefile::{LogEvidence, Logged, Magic};
use crate::certificate::Certificate;
use crate::codec::{Canonical, canonical};
use crate::envelope::Unreadable;
use crate::manifest::MemoManifest;
use crate::presentation::UnverifiedPresentation;
use crate::sizes::CLAIM_OCTETS_MAX;

/// First octets of a claim, once it is opened.
pub const CLAIM_FILE_MAGIC: &[u8] = b"demur claim v1\n";

/// The reader of a claim that was made for whoever is shown it: a certificate of protected activity
/// (I3), which is not sealed. No age recipient is empty, so none of its claims can be taken for one.
pub const ANYBODY: &str = "";

/// A claim with what verifying it needs.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClaimFile {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Charter, TOML.
    #[n(1)]
    pub charter: Logged,
    /// Manifest of the memo.
    #[n(2)]
    pub manifest: MemoManifest,
    /// The epoch the credential is of.
    #[n(3)]
    pub epoch: Logged,
    /// Certificate of the memo.
    #[n(4)]
    pub certificate: Certificate,
    /// The signature that is claimed.
    #[n(5)]
    pub signature: UnverifiedPresentation,
    /// Its place in the certificate.
    #[n(6)]
    pub index: u64,
    /// Hashes from the signature's sibling up.
    #[n(7)]
    pub path: Vec<ByteArray<32>>,
    /// Whom it was made for: an age recipient, or [`ANYBODY`].
    #[n(8)]
    pub reader: String,
    /// What shows that it is one's own.
    #[n(9)]
    pub proof: ClaimProof,
}

canonical!(ClaimFile, CLAIM_OCTETS_MAX);

/// What shows that a signature is one's own.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum ClaimProof {
    /// A presentation of kind claim with the signature's own pseudonym, which shows the name
    /// record. What it says of a capsule is [`reader_binding`].
    #[n(0)]
    Named(#[n(0)] Box<UnverifiedPresentation>),
    /// The participant key's signature over a [`SignatoryStatement`]: no name.
    #[n(1)]
    Signatory(#[n(0)] ByteArray<64>),
}

/// What is signed by who shows that they are a signatory, and not which.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignatoryStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The certificate it stands in.
    #[cbor(n(1), with = "crate::codec::id")]
    pub certificate: CertificateDigest,
    /// The key.
    #[cbor(n(2), with = "crate::codec::id")]
    pub participant: ParticipantKey,
    /// [`reader_binding`].
    #[cbor(n(3), with = "minicbor::bytes")]
    pub reader: [u8; 32],
}

canonical!(SignatoryStatement, 512);

/// What ties a claim to its reader.
#[must_use]
pub fn reader_binding(reader: &str) -> [u8; 32] {
    Label::CLAIM_READER.hash(&[reader.as_bytes()])
}

impl SignatoryStatement {
    /// Signs it.
    #[must_use]
    pub fn sign(&self, key: &SigningKey<Participant>) -> ClaimProof {
        let signature = key.sign(Label::SIGNATORY, &self.to_canonical());
        ClaimProof::Signatory(signature.to_bytes().into())
    }

    /// Whether the participant it names signed it.
    #[must_use]
    pub fn is_signed(&self, signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(*signature);
        VerifyingKey::<Participant>::from_bytes(self.participant.as_bytes()).is_ok_and(|key| {
            let statement = self.to_canonical();
            key.verify(Label::SIGNATORY, &statement, &signature).is_ok()
        })
    }
}

impl ClaimFile {
    /// Seals the file to its reader, who can open it with any age program.
    ///
    /// # Errors
    /// If the reader's recipient cannot be used.
    pub fn seal(
        &self,
        reader: &Recipient,
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let file = self.to_file();
        seal(
            std::slice::from_ref(reader),
            &file,
            Padding::None,
            randomness,
        )
    }

    /// The octets of the file inside an age file.
    ///
    /// # Errors
    /// If it was not sealed to this identity, or was changed.
    pub fn unseal(identity: &Identity, sealed: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let sealed_max = CLAIM_OCTETS_MAX.saturating_add(64 * 1024);
        Ok(open(&[identity], sealed, Padding::None, sealed_max)?.to_vec())
    }
}

impl Magic for ClaimFile {
    const MAGIC: &'static [u8] = CLAIM_FILE_MAGIC;
}

impl std::fmt::Debug for ClaimFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ClaimFile(..)")
    }
}
