//! That a complainant signed a memo, for chosen protection officers alone (R43, R60, R74).
//!
//! The signature and its place in the certificate are what every holder of the case's file has; only
//! the tags tie the complaint to it, and each of them could be its officer's own work. Decision 0018
//! argues what is left to a third party.

use demur_crypto::designated;
use demur_crypto::sign::{Official, Participant, SigningKey, VerifyingKey};
use demur_domain::ids::{CertificateDigest, ComplaintId, MemoId, OfficialId, ParticipantKey};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::certificate::Certificate;
use crate::codec::{Canonical, canonical};
use crate::manifest::MemoManifest;
use crate::presentation::UnverifiedPresentation;

/// What shows that a complainant is a signer of a memo.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SignatoryProof {
    /// Manifest of the memo.
    #[n(0)]
    pub manifest: MemoManifest,
    /// Certificate of the memo.
    #[n(1)]
    pub certificate: Certificate,
    /// The signature.
    #[n(2)]
    pub signature: UnverifiedPresentation,
    /// Its place in the certificate.
    #[n(3)]
    pub index: u64,
    /// Hashes from the signature's sibling up.
    #[n(4)]
    pub path: Vec<ByteArray<32>>,
    /// One for each officer whom it is to convince.
    #[n(5)]
    pub tags: Vec<ProofTag>,
}

/// What convinces one officer.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ProofTag {
    /// The officer.
    #[cbor(n(0), with = "crate::codec::text")]
    pub official: OfficialId,
    /// The tag, which the officer could have made.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub tag: [u8; designated::TAG_OCTETS],
}

/// What a tag is over.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ProofStatement {
    /// The complaint.
    #[cbor(n(0), with = "crate::codec::id")]
    pub complaint: ComplaintId,
    /// The memo.
    #[cbor(n(1), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The certificate the signature stands in.
    #[cbor(n(2), with = "crate::codec::id")]
    pub certificate: CertificateDigest,
    /// The signer's key.
    #[cbor(n(3), with = "crate::codec::id")]
    pub participant: ParticipantKey,
    /// The officer.
    #[cbor(n(4), with = "crate::codec::text")]
    pub official: OfficialId,
}

canonical!(ProofStatement, 512);

impl ProofStatement {
    /// The tag, as the signer makes it.
    #[must_use]
    pub fn prove(
        &self,
        key: &SigningKey<Participant>,
        officer: &VerifyingKey<Official>,
    ) -> ProofTag {
        ProofTag {
            official: self.official.clone(),
            tag: designated::prove(key, officer, &self.to_canonical()),
        }
    }

    /// The same tag, as the officer makes it.
    #[must_use]
    pub fn simulate(&self, officer: &SigningKey<Official>) -> Option<ProofTag> {
        let signer = VerifyingKey::<Participant>::from_bytes(self.participant.as_bytes()).ok()?;
        Some(ProofTag {
            official: self.official.clone(),
            tag: designated::simulate(officer, &signer, &self.to_canonical()),
        })
    }

    /// Whether the signer made the tag, for the officer who holds this key.
    #[must_use]
    pub fn convinces(&self, officer: &SigningKey<Official>, tag: &ProofTag) -> bool {
        let signer = VerifyingKey::<Participant>::from_bytes(self.participant.as_bytes());
        tag.official == self.official
            && signer.is_ok_and(|signer| {
                designated::verify(officer, &signer, &self.to_canonical(), &tag.tag).is_ok()
            })
    }
}
