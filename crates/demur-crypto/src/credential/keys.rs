//! The issuer's keys.

use std::fmt;

use zeroize::Zeroizing;

use super::hash::{API, hash_to_scalar};
use super::octets::Reader;
use super::refusal::{CredentialError, Refusal};
use crate::bls::{G2, G2_OCTETS, SCALAR_OCTETS, Scalar};
use crate::labels::Label;

/// The key that certifies the members of one institution in one epoch.
pub struct IssuerSecretKey {
    scalar: Scalar,
    public: IssuerPublicKey,
}

impl IssuerSecretKey {
    /// Octets of an encoded secret key.
    pub const OCTETS: usize = SCALAR_OCTETS;

    /// The key that belongs to 32 random bytes.
    /// draft-irtf-cfrg-bbs-signatures-13, "Secret Key", with our label as `key_info`.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self::from_scalar(key_gen(seed, Label::ISSUER_KEY.as_bytes()))
    }

    /// Decodes a key: canonical, not zero.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        Ok(Self::from_scalar(
            Reader::exact(octets, Self::OCTETS)?.scalar()?,
        ))
    }

    /// The canonical encoding, wiped when dropped.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::OCTETS]> {
        Zeroizing::new(self.scalar.to_octets())
    }

    /// The public half.
    #[must_use]
    pub fn public_key(&self) -> &IssuerPublicKey {
        &self.public
    }

    pub(super) fn scalar(&self) -> &Scalar {
        &self.scalar
    }

    /// draft-irtf-cfrg-bbs-signatures-13, "Public Key".
    fn from_scalar(scalar: Scalar) -> Self {
        let point = G2::of_secret(&scalar);
        Self {
            scalar,
            public: IssuerPublicKey {
                octets: point.to_octets(),
                point,
            },
        }
    }
}

impl fmt::Debug for IssuerSecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("IssuerSecretKey(..)")
    }
}

/// draft-irtf-cfrg-bbs-signatures-13, "Secret Key". The result is zero with probability 2^-255,
/// which the draft leaves to chance too.
pub(super) fn key_gen(material: &[u8; 32], info: &[u8]) -> Scalar {
    let info_octets = u16::try_from(info.len()).unwrap_or(u16::MAX).to_be_bytes();
    hash_to_scalar(&[material, &info_octets, info], &[API, b"KEYGEN_DST_"])
}

/// The issuer's public key, checked, with what pairings need precomputed. Cheap to clone.
#[derive(Clone)]
pub struct IssuerPublicKey {
    octets: [u8; G2_OCTETS],
    point: G2,
}

impl IssuerPublicKey {
    /// Octets of an encoded public key.
    pub const OCTETS: usize = G2_OCTETS;

    /// Decodes a key: on the curve, in the subgroup, not the identity.
    /// draft-irtf-cfrg-bbs-signatures-13, "Octets to Public Key".
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        let octets: [u8; G2_OCTETS] = octets.try_into().map_err(|_| Refusal::Length)?;
        let point = G2::from_octets(&octets).ok_or(Refusal::Point)?;
        Ok(Self { octets, point })
    }

    /// The canonical encoding.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::OCTETS] {
        self.octets
    }

    pub(super) fn octets(&self) -> &[u8; Self::OCTETS] {
        &self.octets
    }

    pub(super) fn point(&self) -> &G2 {
        &self.point
    }
}

impl PartialEq for IssuerPublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.octets == other.octets
    }
}

impl Eq for IssuerPublicKey {}

impl fmt::Debug for IssuerPublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("IssuerPublicKey(")?;
        for octet in self.octets {
            write!(formatter, "{octet:02x}")?;
        }
        formatter.write_str(")")
    }
}
