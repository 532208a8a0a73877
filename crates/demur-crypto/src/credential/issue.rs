//! The issuer's side of enrolment.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::blind::{BlindStatement, blind_sign, validate_commitment};
use super::enrol::Commitment;
use super::generators::{BlindGenerators, Generators};
use super::hash::{API_NYM, hash_to_scalar, message_to_scalar, octets_of};
use super::keys::IssuerSecretKey;
use super::octets::Reader;
use super::refusal::{CredentialError, Refusal, VerificationFailure};
use super::signature::{SIGNATURE_OCTETS, Signature};
use super::{ATTRIBUTES, NYM_SECRETS};
use crate::bls::{SCALAR_OCTETS, Scalar};
use crate::labels::Label;
use crate::randomness::{Randomness, random_bytes};

/// The attributes of one member, each in its canonical octets. They hold a name, so they are wiped
/// and `Debug` does not show them.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Attributes([Vec<u8>; ATTRIBUTES]);

impl Attributes {
    /// Attributes by position.
    #[must_use]
    pub fn new(values: [Vec<u8>; ATTRIBUTES]) -> Self {
        Self(values)
    }

    /// The values by position.
    #[must_use]
    pub fn values(&self) -> &[Vec<u8>; ATTRIBUTES] {
        &self.0
    }
}

impl fmt::Debug for Attributes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Attributes(..)")
    }
}

/// The issuer's random contribution to one member's secrets. The issuer records it, so that the
/// same commitment gets the same answer.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct IssuanceEntropy([u8; 32]);

impl IssuanceEntropy {
    /// Fresh entropy.
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self(random_bytes(randomness))
    }

    /// Entropy recorded earlier.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to record.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for IssuanceEntropy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("IssuanceEntropy(..)")
    }
}

/// The issuer's answer: a signature over what the member committed to, and the issuer's share of
/// the last secret. Only the member can use it.
pub struct BlindSignature {
    pub(super) signature: Signature,
    pub(super) nym_entropy: Scalar,
}

impl BlindSignature {
    /// Octets of an answer: the signature's 80, then the entropy's 32.
    pub const OCTETS: usize = SIGNATURE_OCTETS + SCALAR_OCTETS;

    /// Decodes an answer; [`finalize`](super::finalize) checks the signature.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        Ok(Self::decode(octets)?)
    }

    pub(super) fn decode(octets: &[u8]) -> Result<Self, Refusal> {
        let octets: &[u8; Self::OCTETS] = octets.try_into().map_err(|_| Refusal::Length)?;
        let (signature, entropy) = octets.split_at(SIGNATURE_OCTETS);
        Ok(Self {
            signature: Signature::from_octets(signature)?,
            nym_entropy: Reader::exact(entropy, SCALAR_OCTETS)?.scalar()?,
        })
    }

    /// The octets to send.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::OCTETS] {
        let mut octets = [0; Self::OCTETS];
        let (signature, entropy) = octets.split_at_mut(SIGNATURE_OCTETS);
        signature.copy_from_slice(&self.signature.to_octets());
        entropy.copy_from_slice(&self.nym_entropy.to_octets());
        octets
    }
}

impl fmt::Debug for BlindSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("BlindSignature(..)")
    }
}

/// Checks the commitment and certifies the attributes. The answer is a function of the arguments,
/// so a lost reply can be made again from the record.
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Blind Issuance".
pub fn issue(
    issuer: &IssuerSecretKey,
    header: &[u8],
    attributes: &Attributes,
    commitment: &Commitment,
    entropy: &IssuanceEntropy,
) -> Result<BlindSignature, VerificationFailure> {
    let commitment = validate_commitment(BlindGenerators::profile(), commitment.as_bytes())?;
    let nym_entropy = hash_to_scalar(&[entropy.as_bytes()], &[Label::ISSUER_ENTROPY.as_bytes()]);
    let messages: Vec<Scalar> = attributes
        .values()
        .iter()
        .map(|value| message_to_scalar(value, API_NYM))
        .collect();
    let statement = BlindStatement {
        generators: Generators::profile(),
        header: &[header, &octets_of(NYM_SECRETS)],
        messages: &messages,
        nym_entropy: Some(&nym_entropy),
    };
    let signature = blind_sign(issuer, &statement, Some(&commitment))?;
    Ok(BlindSignature {
        signature,
        nym_entropy,
    })
}
