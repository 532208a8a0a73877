//! BBS signatures over scalars.

use zeroize::Zeroize;

use super::generators::{Generators, base_point};
use super::keys::IssuerPublicKey;
use super::octets::Reader;
use super::refusal::Refusal;
use crate::bls::{G1, G1_OCTETS, G1Affine, G2, SCALAR_OCTETS, Scalar, pairing_product_is_one};

/// Octets of a signature.
pub(super) const SIGNATURE_OCTETS: usize = G1_OCTETS + SCALAR_OCTETS;

/// A signature (A, e). Whoever holds it can link presentations made from it to its issuance only
/// with the member's secrets; it is wiped all the same.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) a: G1Affine,
    pub(super) e: Scalar,
}

impl Signature {
    /// draft-irtf-cfrg-bbs-signatures-13, "Octets to Signature".
    pub(super) fn from_octets(octets: &[u8]) -> Result<Self, Refusal> {
        let mut reader = Reader::exact(octets, SIGNATURE_OCTETS)?;
        Ok(Self {
            a: reader.point()?,
            e: reader.scalar()?,
        })
    }

    /// draft-irtf-cfrg-bbs-signatures-13, "Signature to Octets".
    pub(super) fn to_octets(&self) -> [u8; SIGNATURE_OCTETS] {
        let mut octets = [0; SIGNATURE_OCTETS];
        let (a, e) = octets.split_at_mut(G1_OCTETS);
        a.copy_from_slice(&self.a.to_octets());
        e.copy_from_slice(&self.e.to_octets());
        octets
    }

    /// The last step of every signing: A = B / (SK + e). `None` with probability 2^-255.
    pub(super) fn over(b: &G1, secret_key: &Scalar, e: Scalar) -> Option<Self> {
        let inverse = (secret_key + &e).inverse()?;
        let a = b.mul(&inverse).to_affine();
        (!a.is_identity()).then_some(Self { a, e })
    }

    /// Checks e(A, W + e·P2) · e(B, -P2) = 1.
    /// draft-irtf-cfrg-bbs-signatures-13, "Core Verify". The holder runs this over values that it
    /// hides later, so e stays on the left side, where multiplication takes constant time.
    pub(super) fn verify(&self, public_key: &IssuerPublicKey, b: &G1) -> Result<(), Refusal> {
        let rest = b.minus(&self.a.to_projective().mul(&self.e)).to_affine();
        let pairs = [
            (self.a, public_key.point()),
            (rest, G2::negated_generator()),
        ];
        if pairing_product_is_one(&pairs) {
            Ok(())
        } else {
            Err(Refusal::Pairing)
        }
    }
}

impl Drop for Signature {
    fn drop(&mut self) {
        self.a.zeroize();
    }
}

/// B = P_1 + Q_1·domain + Σ H_i·m_i, with one generator for each message.
pub(super) fn signed_point(
    generators: &Generators,
    domain: &Scalar,
    messages: &[Scalar],
) -> Result<G1, Refusal> {
    if generators.messages.len() != messages.len() {
        return Err(Refusal::Length);
    }
    let domain = generators.domain.to_projective().mul(domain);
    let messages = G1::sum_secret(generators.messages.iter().zip(messages));
    Ok(base_point().to_projective().plus(&domain).plus(&messages))
}
