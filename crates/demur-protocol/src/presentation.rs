//! Presentations: what a member signs, and how a co-signature travels. Design, section 4.3.

use demur_crypto::capsule::{Binding, CAPSULE_CONTENT_MAX, CAPSULE_OCTETS, Capsule};
use demur_crypto::labels::Label;
use demur_domain::choice::Stance;
use demur_domain::ids::{
    CharterDigest, EpochId, InstitutionId, MemoId, ParticipantKey, PresentationDigest, Pseudonym,
    VersionDigest,
};
use minicbor::{Decode, Encode};

use crate::block::{LENGTH_OCTETS, framed, unframed};
use crate::codec::{Canonical, CodecError, canonical};
use crate::sizes::{COSIGNATURE_OCTETS, PRESENTATION_OCTETS_MAX};

/// What a presentation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Kind {
    /// Co-signs a version.
    #[n(1)]
    Sign,
    /// Opens a memo.
    #[n(2)]
    Open,
    /// Takes a signature back.
    #[n(3)]
    Withdraw,
    /// Discloses the name record to whom the capsule is sealed to.
    #[n(4)]
    Claim,
    /// Co-signs a version that was filed already (R62). Who signed before has not said so, and a late
    /// one never passes for one that was sealed.
    #[n(5)]
    Late,
}

/// The typed message that a presentation signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Message {
    /// Kind.
    #[n(0)]
    pub kind: Kind,
    /// Name of the installation.
    #[n(1)]
    pub instance: String,
    /// The memo.
    #[cbor(n(2), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The version signed; zeros where there is no text yet.
    #[cbor(n(3), with = "crate::codec::id")]
    pub version: VersionDigest,
    /// The charter pinned in the memo.
    #[cbor(n(4), with = "crate::codec::id")]
    pub charter: CharterDigest,
    /// The signer's key for this memo; at an opening the authors' key.
    #[cbor(n(5), with = "crate::codec::id")]
    pub participant: ParticipantKey,
    /// Stance.
    #[cbor(n(6), with = "crate::codec::text")]
    pub stance: Stance,
    /// Digest of the capsule; zeros where there is none.
    #[cbor(n(7), with = "minicbor::bytes")]
    pub capsule: [u8; 32],
}

canonical!(Message, 1024);

impl Message {
    /// The presentation header: the message under its own label.
    #[must_use]
    pub fn header(&self) -> Vec<u8> {
        [Label::PRESENTATION.as_bytes(), &self.to_canonical()].concat()
    }
}

/// An attribute value that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Disclosed {
    /// Position in the profile.
    #[n(0)]
    pub index: u8,
    /// Value.
    #[n(1)]
    pub value: String,
}

/// A presentation as it arrives: nothing about it has been checked.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedPresentation {
    /// The message signed.
    #[n(0)]
    pub message: Message,
    /// Whose credential it claims to be.
    #[cbor(n(1), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// Of which epoch.
    #[cbor(n(2), with = "crate::codec::text")]
    pub epoch: EpochId,
    /// Values shown, ascending by position.
    #[n(3)]
    pub disclosed: Vec<Disclosed>,
    /// Proof octets of the draft.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub proof: Vec<u8>,
    /// Pseudonym for the memo, 48 octets.
    #[cbor(n(5), with = "crate::codec::id")]
    pub pseudonym: Pseudonym,
}

canonical!(UnverifiedPresentation, PRESENTATION_OCTETS_MAX);

impl UnverifiedPresentation {
    /// Digest of the whole presentation, a leaf of the certificate's tree.
    #[must_use]
    pub fn digest(&self) -> PresentationDigest {
        PresentationDigest::from_bytes(Label::PRESENTATION_DIGEST.hash(&[&self.to_canonical()]))
    }
}

/// What a capsule holds for those who may open it: the signer's name, proven.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClaimContent {
    /// A presentation of kind claim with the co-signature's own pseudonym, which shows the name
    /// record.
    #[n(0)]
    pub claim: UnverifiedPresentation,
    /// The name may be shown only if at least this many signed; absent without condition.
    #[n(1)]
    pub signatures_min: Option<u32>,
}

canonical!(ClaimContent, CAPSULE_CONTENT_MAX);

/// What ties a capsule to the one co-signature it was made for.
#[must_use]
pub fn capsule_binding(context: &[u8; 32], pseudonym: &Pseudonym) -> Binding {
    Binding(Label::CAPSULE_BINDING.hash(&[context, pseudonym.as_bytes()]))
}

/// A co-signature as it travels: a presentation and its capsule, always of one size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnverifiedCosignature {
    /// The presentation.
    pub presentation: UnverifiedPresentation,
    /// The capsule.
    pub capsule: Capsule,
}

// A capsule, the longest presentation and the length before it must fit in the one size.
const FRAMED_OCTETS: usize = COSIGNATURE_OCTETS - CAPSULE_OCTETS;

const _: () = assert!(LENGTH_OCTETS + PRESENTATION_OCTETS_MAX <= FRAMED_OCTETS);

impl UnverifiedCosignature {
    /// Encodes to exactly [`COSIGNATURE_OCTETS`]: capsule, and the presentation framed.
    #[must_use]
    pub fn to_block(&self) -> Vec<u8> {
        // What decodes always fits, and an empty block decodes as nothing.
        let presentation = framed(&self.presentation.to_canonical(), FRAMED_OCTETS);
        let presentation = presentation.unwrap_or_default();
        [self.capsule.as_bytes(), presentation.as_slice()].concat()
    }

    /// Decodes a block.
    ///
    /// # Errors
    /// If it is not exactly one block, or the padding is not zero.
    pub fn from_block(block: &[u8]) -> Result<Self, CodecError> {
        let (capsule, presentation) = block
            .split_at_checked(CAPSULE_OCTETS)
            .ok_or(CodecError::Malformed)?;
        let presentation = unframed(presentation, FRAMED_OCTETS)?;
        Ok(Self {
            presentation: UnverifiedPresentation::from_canonical(presentation)?,
            capsule: Capsule::from_bytes(capsule).map_err(|_| CodecError::Malformed)?,
        })
    }
}
