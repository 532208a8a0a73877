//! The member's side of enrolment: commit, then check and keep what the issuer answers.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::NYM_SECRETS;
use super::blind::{commitment_octets, core_commit};
use super::generators::{BlindGenerators, Generators};
use super::hash::{API_NYM, EXPAND_OCTETS, message_to_scalar, octets_of};
use super::issue::{Attributes, BlindSignature};
use super::keys::IssuerPublicKey;
use super::present::Credential;
use super::refusal::{CredentialError, Refusal, VerificationFailure};
use super::signature::signed_point;
use crate::bls::Scalar;
use crate::labels::Label;
use crate::randomness::{Randomness, random_bytes};

/// A member's secret of one epoch; everything else the member holds can be derived from it and
/// from what the issuer answered.
///
/// All secrets, the random scalars of the commitment's proof included, are pseudo-random functions
/// of the seed and the header. So the same seed makes the same commitment octets again (a lost
/// reply is asked for again and the issuer sees no second commitment), and a seed used under two
/// headers by mistake makes two unrelated sets of secrets. Reusing the random scalars is safe here
/// because everything that the challenge binds is a function of the same two inputs: equal random
/// scalars always meet an equal challenge and give the identical proof, which reveals nothing new
/// (as in RFC 6979). It would not be safe if any other input reached the commitment.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct MemberSeed([u8; 32]);

impl MemberSeed {
    /// A fresh seed.
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self(random_bytes(randomness))
    }

    /// A seed kept earlier.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to keep.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn derive<const N: usize>(&self, header: &[u8], role: Role, index: u8) -> Zeroizing<[u8; N]> {
        let mut bytes = Zeroizing::new([0; N]);
        let info = [&[role as u8, index][..], header];
        let expander = Hkdf::<Sha256>::new(Some(Label::MEMBER_SEED.as_bytes()), &self.0);
        // The one failure is asking for more than 8,160 bytes; no caller asks for more than 48.
        let filled = expander.expand_multi_info(&info, bytes.as_mut());
        debug_assert!(filled.is_ok());
        bytes
    }

    fn scalars(&self, header: &[u8], role: Role, count: usize) -> Vec<Scalar> {
        (0..=u8::MAX)
            .take(count)
            .map(|index| Scalar::reduce(&self.derive::<EXPAND_OCTETS>(header, role, index)))
            .collect()
    }
}

impl fmt::Debug for MemberSeed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MemberSeed(..)")
    }
}

/// What is derived from a seed.
#[derive(Clone, Copy)]
enum Role {
    NymSecret = 1,
    /// The blinding factor, then the random scalars of the commitment's proof.
    Commitment = 2,
    /// The secret part of the random scalars of presentations.
    Nonce = 3,
}

/// A member's commitment to its secrets, with the proof that it knows them. Not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment([u8; Commitment::OCTETS]);

impl Commitment {
    /// Octets of a commitment.
    pub const OCTETS: usize = commitment_octets(NYM_SECRETS);

    /// Takes octets of exactly the right length; [`issue`](super::issue) checks the rest.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        Ok(Self(
            octets.try_into().map_err(|_| CredentialError::Length)?,
        ))
    }

    /// The octets to send.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; Self::OCTETS] {
        &self.0
    }
}

/// The commitment of `seed` under the epoch's `header`.
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Commitment".
pub fn commit(seed: &MemberSeed, header: &[u8]) -> Result<Commitment, VerificationFailure> {
    let secrets = seed.scalars(header, Role::NymSecret, NYM_SECRETS);
    let random = seed.scalars(header, Role::Commitment, NYM_SECRETS + 2);
    let octets = core_commit(BlindGenerators::profile(), &secrets, &random)?;
    Commitment::from_bytes(&octets).map_err(|_| VerificationFailure)
}

/// Checks the issuer's answer to the commitment of `seed` and makes the credential.
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Verification and Finalization".
pub fn finalize(
    seed: &MemberSeed,
    issuer: &IssuerPublicKey,
    header: &[u8],
    attributes: &Attributes,
    answer: &BlindSignature,
) -> Result<Credential, VerificationFailure> {
    Ok(finish(seed, issuer, header, attributes, answer)?)
}

/// As [`finalize`], and says which check failed.
pub(super) fn finish(
    seed: &MemberSeed,
    issuer: &IssuerPublicKey,
    header: &[u8],
    attributes: &Attributes,
    answer: &BlindSignature,
) -> Result<Credential, Refusal> {
    let mut secrets = seed.scalars(header, Role::NymSecret, NYM_SECRETS);
    let last = secrets.last_mut().ok_or(Refusal::Length)?;
    *last = &*last + &answer.nym_entropy;
    let blind = seed.scalars(header, Role::Commitment, 1);
    let attributes = attributes
        .values()
        .iter()
        .map(|value| message_to_scalar(value, API_NYM));
    let messages: Vec<Scalar> = attributes
        .chain(blind.iter().cloned())
        .chain(secrets.iter().cloned())
        .collect();
    let generators = Generators::profile();
    let header_parts = [header, &octets_of(NYM_SECRETS)];
    let domain = generators.domain_scalar(issuer.octets(), &header_parts);
    let b = signed_point(generators, &domain, &messages)?;
    answer.signature.verify(issuer, &b)?;
    let nonce_key = seed.derive(header, Role::Nonce, 0);
    Ok(Credential::new(
        answer.signature.clone(),
        b,
        domain,
        messages,
        nonce_key,
    ))
}
