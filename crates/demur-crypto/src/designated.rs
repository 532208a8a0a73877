//! A proof for one verifier, who could have made it alone.
//!
//! **Model.** Prover and verifier have an Ed25519 key each. What the two keys share is a secret that
//! only the two can compute; a tag under it tells the verifier that the prover made it, because the
//! verifier knows not to have done so, and tells nobody else anything, because the verifier could
//! have. **Words.** A *tag* is HMAC-SHA256 (RFC 2104) under a key that is bound to both public keys,
//! over a label and a message. **Limits.** The prover believes that somebody knows the verifier's
//! secret key: it must be one that its holder is seen to use, or a verifier could prove not to have
//! been able to. The verifier still knows it, and can tell. Like everything on this curve it does not
//! outlive quantum computers: one could then tell which of the keys made a tag no better than now,
//! but anybody could make one.
//!
//! Paper: Jakobsson, Sako, Impagliazzo, "Designated Verifier Proofs and Their Applications"
//! (EUROCRYPT 1996); this is its simplest case, where statement and verifier share a key.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::labels::Label;
use crate::sign::{Official, Participant, SigningKey, VerifyingKey};

/// Octets of a tag.
pub const TAG_OCTETS: usize = 32;

/// Octets of a block of SHA-256.
const BLOCK_OCTETS: usize = 64;

/// A tag does not hold. It does not say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the proof does not hold")]
pub struct DesignatedFailure;

/// As the signer of a memo: a tag over a message, for one official.
#[must_use]
pub fn prove(
    prover: &SigningKey<Participant>,
    verifier: &VerifyingKey<Official>,
    message: &[u8],
) -> [u8; TAG_OCTETS] {
    let shared = prover.shared_with(verifier);
    tag(&shared, &prover.verifying_key(), verifier, message)
}

/// As the official: the very tag that the signer would make. That this exists is why a tag convinces
/// nobody but the official.
#[must_use]
pub fn simulate(
    verifier: &SigningKey<Official>,
    prover: &VerifyingKey<Participant>,
    message: &[u8],
) -> [u8; TAG_OCTETS] {
    let shared = verifier.shared_with(prover);
    tag(&shared, prover, &verifier.verifying_key(), message)
}

/// As the official: whether the signer made the tag. Who simulated it knows better.
///
/// # Errors
/// If it was made by another signer, for another official, or over another message.
pub fn verify(
    verifier: &SigningKey<Official>,
    prover: &VerifyingKey<Participant>,
    message: &[u8],
    claimed: &[u8; TAG_OCTETS],
) -> Result<(), DesignatedFailure> {
    let expected = simulate(verifier, prover, message);
    if bool::from(expected.ct_eq(claimed)) {
        Ok(())
    } else {
        Err(DesignatedFailure)
    }
}

fn tag(
    shared: &Zeroizing<[u8; 32]>,
    prover: &VerifyingKey<Participant>,
    verifier: &VerifyingKey<Official>,
    message: &[u8],
) -> [u8; TAG_OCTETS] {
    let parts: [&[u8]; 3] = [shared.as_slice(), &prover.to_bytes(), &verifier.to_bytes()];
    let key = Zeroizing::new(Label::DESIGNATED_KEY.hash(&parts));
    // RFC 2104, section 2: a key shorter than the block is filled up with zeros.
    let mut block = Zeroizing::new([0; BLOCK_OCTETS]);
    let filled = block.iter_mut().zip(key.iter());
    filled.for_each(|(to, from)| *to = *from);
    let mut mac = <Hmac<Sha256> as Mac>::new((&*block).into());
    mac.update(Label::DESIGNATED_SIGNATORY.as_bytes());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests;
