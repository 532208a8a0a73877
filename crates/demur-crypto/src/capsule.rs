//! The capsule: a signer's name for later, or nothing, and nobody can see which (design, 4.3).
//!
//! **Model.** Every co-signature carries one. *Named*: the office opens it. *Sealed*: k of n
//! trustees open it together. *Anonymous*: random bytes sealed to nobody. All three are the same
//! number of bytes in the same form: a body, sealed to a key made for this capsule alone, and four
//! slots, each sealed to one recipient. A slot holds that key's seed, a share of it, or nothing;
//! slots without a taker are sealed to a key that is thrown away. age's hybrid stanza holds no
//! recipient's name or hash, so a slot shows its taker to nobody else. Slots stand in random order.
//!
//! **Binding.** Every slot names the co-signature that its capsule was made for. Without that, a
//! member could carry a copy of somebody else's capsule in an own co-signature, ask for it to be
//! opened, and learn a name. A holder of a slot gives nothing for another binding.
//!
//! **Limits.** Nothing here proves that a capsule will open: a signer can seal rubbish. Whoever
//! opens one must check that the claim inside has the co-signature's pseudonym.

mod slot;

use crate::{
    labels::Label,
    randomness::{Randomness, random_bytes},
    seal::{
        HYBRID_HEADER_OCTETS, Identity, OpenFailure, Outcome, Padding, Recipient, SealError, open,
        open_raw, seal, sealed_octets, split_header,
    },
    shares::{self, Share},
};
use core::{fmt, iter};
use slot::{Secret, Slot};
use zeroize::Zeroizing;

/// How many slots a capsule has, used or not.
pub const SLOTS: usize = 4;
/// The padded plaintext of the body.
const CAPSULE_PLAINTEXT: usize = 2048;
/// The most bytes of content: a claim presentation and its condition.
pub const CAPSULE_CONTENT_MAX: usize = CAPSULE_PLAINTEXT - 4;
const BODY_OCTETS: usize = sealed_octets(CAPSULE_PLAINTEXT);
const SLOT_OCTETS: usize = sealed_octets(slot::PLAINTEXT_OCTETS);
/// The size of every capsule.
pub const CAPSULE_OCTETS: usize = BODY_OCTETS + SLOTS * SLOT_OCTETS;

/// What a capsule belongs to: a digest that no other co-signature has, of memo and pseudonym.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding(pub [u8; 32]);

/// A capsule of any mode.
#[derive(Clone, PartialEq, Eq)]
pub struct Capsule(Vec<u8>);

/// Who opens a sealed capsule, and how many of them it takes.
#[derive(Clone, Copy, Debug)]
pub struct Trustees<'a> {
    /// At most [`SLOTS`] hybrid recipients.
    pub recipients: &'a [Recipient],
    /// At least two and at most as many as there are recipients.
    pub threshold: u8,
}

impl Capsule {
    /// A capsule that nobody can open.
    ///
    /// # Errors
    /// None in practice; sealing reports them all in one type.
    pub fn anonymous(randomness: &mut dyn Randomness) -> Result<Self, SealError> {
        let mut content = Zeroizing::new([0; CAPSULE_CONTENT_MAX]);
        randomness.fill(content.as_mut_slice());
        let body_key = Identity::generate(randomness);
        assemble(&body_key, content.as_slice(), Vec::new(), randomness)
    }

    /// A capsule that each of the office's keys opens alone.
    ///
    /// # Errors
    /// Refuses no key, more than [`SLOTS`], one twice, one that is not hybrid, and content above
    /// [`CAPSULE_CONTENT_MAX`].
    pub fn named(
        office: &[Recipient],
        content: &[u8],
        binding: Binding,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, SealError> {
        check(office)?;
        let seed = Zeroizing::new(random_bytes(randomness));
        let slots = office.iter().map(|recipient| {
            let secret = Secret::Seed(seed.clone());
            (recipient.clone(), Slot { binding, secret })
        });
        let body_key = Identity::from_seed(&seed);
        assemble(&body_key, content, slots.collect(), randomness)
    }

    /// A capsule that takes several trustees to open.
    ///
    /// # Errors
    /// As [`Capsule::named`], and a threshold that does not fit.
    pub fn sealed(
        trustees: Trustees<'_>,
        content: &[u8],
        binding: Binding,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, SealError> {
        check(trustees.recipients)?;
        let seed = Zeroizing::new(random_bytes(randomness));
        let count = u8::try_from(trustees.recipients.len()).map_err(|_| SealError::BadThreshold)?;
        let shares = shares::split(&seed, trustees.threshold, count, randomness)
            .map_err(|_| SealError::BadThreshold)?;
        let slots = trustees
            .recipients
            .iter()
            .zip(shares)
            .map(|(recipient, share)| {
                let secret = Secret::Share(share);
                (recipient.clone(), Slot { binding, secret })
            });
        let body_key = Identity::from_seed(&seed);
        assemble(&body_key, content, slots.collect(), randomness)
    }

    /// Takes a capsule as it travels. Its form is checked, without any key: size, and five files
    /// to one hybrid recipient each. What is in them only a taker can see.
    ///
    /// # Errors
    /// It has not the form that every capsule has.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, OpenFailure> {
        let (body, slots) = bytes.split_at_checked(BODY_OCTETS).ok_or(OpenFailure)?;
        let files = iter::once(body).chain(slots.chunks(SLOT_OCTETS));
        if bytes.len() != CAPSULE_OCTETS || !files.into_iter().all(has_form) {
            return Err(OpenFailure);
        }
        Ok(Self(bytes.to_vec()))
    }

    /// The capsule as it travels.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// What the co-signature signs.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Label::CAPSULE.hash(&[&self.0])
    }

    /// The content, if this is a named capsule and `identity` one of the office's keys.
    /// `None` if no slot is for this key, or the slot for it is a trustee's.
    ///
    /// # Errors
    /// A slot is for this key, but it or the body is broken, or made for another binding.
    pub fn open_named(
        &self,
        identity: &Identity,
        binding: Binding,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, OpenFailure> {
        match self.slot_for(identity, binding)? {
            Some(Secret::Seed(seed)) => self.open_body(&seed).map(Some),
            Some(Secret::Share(_)) | None => Ok(None),
        }
    }

    /// The share, if this is a sealed capsule and `identity` one of its trustees' keys.
    ///
    /// # Errors
    /// As [`Capsule::open_named`].
    pub fn share_for(
        &self,
        identity: &Identity,
        binding: Binding,
    ) -> Result<Option<Share>, OpenFailure> {
        match self.slot_for(identity, binding)? {
            Some(Secret::Share(share)) => Ok(Some(share)),
            Some(Secret::Seed(_)) | None => Ok(None),
        }
    }

    /// The content, from the trustees' shares. Given more than it takes, one false share cannot
    /// keep the capsule shut: every choice is tried, at most six.
    ///
    /// # Errors
    /// No choice of these shares opens it.
    pub fn open_sealed(&self, shares: &[Share]) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
        if shares.len() > SLOTS {
            return Err(OpenFailure);
        }
        (0_u8..1 << shares.len())
            .filter_map(|choice| {
                let chosen = |(i, share)| (choice & (1_u8 << i) != 0).then_some(share);
                let chosen: Vec<_> = shares.iter().enumerate().filter_map(chosen).collect();
                let seed = shares::combine(&chosen).ok()?;
                self.open_body(&seed).ok()
            })
            .next()
            .ok_or(OpenFailure)
    }

    fn open_body(&self, seed: &[u8; 32]) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
        let body = self.0.get(..BODY_OCTETS).ok_or(OpenFailure)?;
        let identity = Identity::from_seed(seed);
        open(
            &[&identity],
            body,
            Padding::Fixed(CAPSULE_PLAINTEXT),
            BODY_OCTETS,
        )
    }

    /// Tries each slot in turn. A slot that is broken hides no other from us.
    fn slot_for(
        &self,
        identity: &Identity,
        binding: Binding,
    ) -> Result<Option<Secret>, OpenFailure> {
        let slots = self.0.get(BODY_OCTETS..).ok_or(OpenFailure)?;
        let mut broken = false;
        for file in slots.chunks_exact(SLOT_OCTETS) {
            match open_raw(&[identity], file) {
                Outcome::Opened(plaintext) => {
                    let slot = Slot::from_bytes(&plaintext)?;
                    if slot.binding != binding {
                        return Err(OpenFailure);
                    }
                    return Ok(Some(slot.secret));
                }
                Outcome::NotOurs => {}
                Outcome::Broken => broken = true,
            }
        }
        if broken { Err(OpenFailure) } else { Ok(None) }
    }
}

impl fmt::Debug for Capsule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Capsule({} bytes)", self.0.len())
    }
}

/// One hybrid stanza and nothing else, not even another line in it.
fn has_form(file: &[u8]) -> bool {
    split_header(file).is_ok_and(|split| {
        split.header.len() == HYBRID_HEADER_OCTETS
            && (split.hybrid_stanzas, split.other_stanzas) == (1, 0)
    })
}

fn check(recipients: &[Recipient]) -> Result<(), SealError> {
    if recipients.is_empty() {
        return Err(SealError::NoRecipients);
    }
    if recipients.len() > SLOTS {
        return Err(SealError::TooManyRecipients);
    }
    // An X25519 stanza is shorter: the slot would show its mode, and its taker's kind of key.
    if !recipients.iter().all(Recipient::is_hybrid) {
        return Err(SealError::MixedRecipients);
    }
    let repeated = |(i, recipient)| recipients.iter().take(i).any(|other| other == recipient);
    if recipients.iter().enumerate().any(repeated) {
        return Err(SealError::RepeatedRecipient);
    }
    Ok(())
}

fn assemble(
    body_key: &Identity,
    content: &[u8],
    mut slots: Vec<(Recipient, Slot)>,
    randomness: &mut dyn Randomness,
) -> Result<Capsule, SealError> {
    while slots.len() < SLOTS {
        let discarded = Identity::generate(randomness).recipient();
        slots.push((discarded, Slot::dummy(randomness)));
    }
    shuffle(&mut slots, randomness);
    let padding = Padding::Fixed(CAPSULE_PLAINTEXT);
    let mut capsule = Vec::with_capacity(CAPSULE_OCTETS);
    capsule.extend(seal(&[body_key.recipient()], content, padding, randomness)?);
    for (recipient, slot) in &slots {
        let plaintext = slot.to_bytes();
        let file = seal(
            core::slice::from_ref(recipient),
            plaintext.as_slice(),
            Padding::None,
            randomness,
        )?;
        capsule.extend(file);
    }
    Capsule::from_bytes(&capsule).map_err(|_| SealError::TooLong)
}

/// Fisher and Yates, without bias.
fn shuffle<T>(items: &mut [T], randomness: &mut dyn Randomness) {
    for last in (1..items.len()).rev() {
        items.swap(last, below(last + 1, randomness));
    }
}

/// A number below `bound`, which is at most [`SLOTS`]. Bytes beyond the last whole multiple are
/// drawn again, at most a hundred times: after that the source is no source, and order is moot.
fn below(bound: usize, randomness: &mut dyn Randomness) -> usize {
    let whole = 256 - 256 % bound;
    (0..100)
        .map(|_| usize::from(u8::from_le_bytes(random_bytes(randomness))))
        .find(|byte| *byte < whole)
        .map_or(0, |byte| byte % bound)
}

#[cfg(test)]
mod tests;
