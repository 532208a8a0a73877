//! A memo's manifest: what is fixed when it is opened, before there is any text.

use demur_crypto::labels::Label;
use demur_domain::ids::{AuthorKey, CharterDigest, EpochId, InstitutionId, MemoId};
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::sizes::MANIFEST_OCTETS_MAX;

/// An epoch whose members may sign.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AcceptedEpoch {
    /// The institution.
    #[cbor(n(0), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// The epoch, closed before the memo opens.
    #[cbor(n(1), with = "crate::codec::text")]
    pub epoch: EpochId,
    /// Digest of its manifest.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub manifest: [u8; 32],
    /// Digest of its roll.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub roll: [u8; 32],
}

/// What is fixed when a memo is opened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MemoManifest {
    /// Name of the installation.
    #[n(0)]
    pub instance: String,
    /// The charter, for good.
    #[cbor(n(1), with = "crate::codec::id")]
    pub charter: CharterDigest,
    /// Whose members may sign, ascending.
    #[n(2)]
    pub accepted: Vec<AcceptedEpoch>,
    /// The authors' key.
    #[cbor(n(3), with = "crate::codec::id")]
    pub author: AuthorKey,
    /// Hash of the circulation key.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub circulation: [u8; 32],
    /// Makes the id unpredictable.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
}

canonical!(MemoManifest, MANIFEST_OCTETS_MAX);

impl MemoManifest {
    /// The memo's id: it fixes everything in the manifest.
    #[must_use]
    pub fn id(&self) -> MemoId {
        MemoId::from_bytes(Label::MEMO_ID.hash(&[&self.to_canonical()]))
    }

    /// The pseudonym context. Everyone recomputes it, so nobody can choose a base point of known
    /// logarithm; without the circulation key's hash nobody outside can compute it.
    #[must_use]
    pub fn context(&self) -> [u8; 32] {
        Label::CONTEXT_MEMO.hash_framed(&[
            self.instance.as_bytes(),
            self.id().as_bytes(),
            &self.circulation,
        ])
    }
}

/// The pseudonym context for a member's `index`th opening in an epoch.
#[must_use]
pub fn opening_context(instance: &str, epoch_manifest: &[u8; 32], index: u8) -> [u8; 32] {
    Label::CONTEXT_OPEN.hash_framed(&[instance.as_bytes(), epoch_manifest, &[index]])
}
