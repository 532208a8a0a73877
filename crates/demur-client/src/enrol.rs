//! Enrolling: a fresh seed per epoch, a blinded commitment, and a credential nobody else has seen.

use demur_crypto::credential::{
    ATTRIBUTES, Attributes, BlindSignature, Commitment, Credential, MemberSeed, commit, finalize,
};
use demur_crypto::labels::Label;
use demur_protocol::epoch::Epoch;
use demur_protocol::sizes::PSEUDONYMS_MAX;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Why a credential cannot be made or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolRefusal {
    /// The commitment could not be made: the seed is unusable.
    #[error("the commitment could not be made")]
    Commitment,
    /// The issuer certified values that are not in the epoch's list, or not eight of them.
    #[error("the issuer's answer holds values that are not in the epoch's list")]
    Attributes,
    /// The signature does not verify under the key in the log.
    #[error("the issuer's signature does not verify under the key in the log")]
    Signature,
}

/// What a wallet keeps of an enrolment. With it and the manifest the credential is made again.
#[derive(Clone, PartialEq, Eq, Encode, Decode, Zeroize, ZeroizeOnDrop)]
#[cbor(map)]
pub struct Enrolment {
    /// Digest of the epoch's manifest.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub manifest: [u8; 32],
    /// Seed of this epoch.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub seed: [u8; 32],
    /// The issuer's blind signature, once it has answered.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub blind_signature: Vec<u8>,
    /// Values that were certified, in profile order.
    #[n(3)]
    pub attributes: Vec<String>,
    /// Marks of the pseudonym contexts it has been shown in, in the order of first use. Without
    /// the seed a mark says nothing, and with the seed there is nothing left to hide from whoever
    /// has it; both are erased together.
    #[cbor(n(4), default, skip_if = "Vec::is_empty")]
    #[zeroize(skip)]
    pub used_contexts: Vec<ByteArray<32>>,
}

impl std::fmt::Debug for Enrolment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Enrolment(..)")
    }
}

/// The commitment to send for a seed. The same seed gives the same octets, so asking again after a
/// lost answer is asking for the same thing.
///
/// # Errors
/// If the seed cannot be used.
pub fn request(seed: &[u8; 32], epoch: &Epoch) -> Result<Commitment, EnrolRefusal> {
    commit(&MemberSeed::from_bytes(*seed), epoch.header()).map_err(|_| EnrolRefusal::Commitment)
}

/// Checks the issuer's answer, and keeps it.
///
/// # Errors
/// If its values or its signature are not right.
pub fn accept(
    seed: [u8; 32],
    epoch: &Epoch,
    blind_signature: Vec<u8>,
    attributes: Vec<String>,
) -> Result<Enrolment, EnrolRefusal> {
    let enrolment = Enrolment {
        manifest: epoch.digest(),
        seed,
        blind_signature,
        attributes,
        used_contexts: Vec::new(),
    };
    enrolment.credential(epoch)?;
    Ok(enrolment)
}

impl Enrolment {
    /// The credential.
    ///
    /// # Errors
    /// If what was kept does not verify under the epoch.
    pub fn credential(&self, epoch: &Epoch) -> Result<Credential, EnrolRefusal> {
        let octets = self
            .attributes
            .iter()
            .enumerate()
            .map(|(index, value)| epoch.attribute_octets(index, value))
            .collect::<Option<Vec<_>>>()
            .ok_or(EnrolRefusal::Attributes)?;
        let octets: [Vec<u8>; ATTRIBUTES] =
            octets.try_into().map_err(|_| EnrolRefusal::Attributes)?;
        let answer = BlindSignature::from_bytes(&self.blind_signature)
            .map_err(|_| EnrolRefusal::Signature)?;
        let seed = MemberSeed::from_bytes(self.seed);
        finalize(
            &seed,
            epoch.key(),
            epoch.header(),
            &Attributes::new(octets),
            &answer,
        )
        .map_err(|_| EnrolRefusal::Signature)
    }

    /// Whether it may be shown in a context. A ninth pseudonym could be linked to the others by
    /// somebody who can take discrete logarithms (design, section 5), so there are eight, openings
    /// included; one that was shown before may be shown again.
    #[must_use]
    pub fn may_show_in(&self, context: &[u8; 32]) -> bool {
        self.used_contexts.contains(&self.mark(context))
            || self.used_contexts.len() < PSEUDONYMS_MAX
    }

    /// Remembers that it was shown in a context. Before the presentation leaves: one that is lost
    /// on the way may have been seen.
    pub fn use_context(&mut self, context: &[u8; 32]) {
        let mark = self.mark(context);
        if !self.used_contexts.contains(&mark) {
            self.used_contexts.push(mark);
        }
    }

    fn mark(&self, context: &[u8; 32]) -> ByteArray<32> {
        Label::USED_CONTEXT.hash(&[&self.seed, context]).into()
    }

    /// Affiliation, which every presentation shows.
    #[must_use]
    pub fn affiliation(&self) -> &str {
        self.attributes.first().map_or("", String::as_str)
    }
}
