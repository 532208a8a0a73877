//! Why something was refused: inside, one variant per check, so that tests can tell which check
//! fired; outside, one word.

use thiserror::Error;

/// A cryptographic check failed. It says nothing more, so it helps nobody who probes.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("verification failed")]
pub struct VerificationFailure;

/// Octets that are not the canonical encoding of the object asked for.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum CredentialError {
    /// The object has another length.
    #[error("wrong length")]
    Length,
    /// A scalar is not below the group's order or is zero, or a point is not one of the subgroup,
    /// or is the identity.
    #[error("not a canonical encoding")]
    Encoding,
}

/// The protocol's checks. Vectors and specification name them by the ids below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Every length is exact.
    Length,
    /// Disclosed are attributes only, in strictly ascending order.
    Disclosure,
    /// Every scalar is canonical and not zero.
    Scalar,
    /// Every point is on the curve, in its one encoding, and not the identity.
    Point,
    /// Every point is in the subgroup of prime order.
    Subgroup,
    /// The proof inside a commitment holds.
    Commitment,
    /// A sum that must not be the identity is not.
    Identity,
    /// The challenge is the hash of everything it must bind.
    Challenge,
    /// The signature is the issuer's.
    Pairing,
}

impl Refusal {
    /// The name of the check in the vectors.
    #[cfg(test)]
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Length => "CR-LENGTH",
            Self::Disclosure => "CR-DISCLOSURE",
            Self::Scalar => "CR-SCALAR",
            Self::Point => "CR-POINT",
            Self::Subgroup => "CR-SUBGROUP",
            Self::Commitment => "CR-COMMITMENT",
            Self::Identity => "CR-IDENTITY",
            Self::Challenge => "CR-CHALLENGE",
            Self::Pairing => "CR-PAIRING",
        }
    }
}

impl From<Refusal> for VerificationFailure {
    fn from(_: Refusal) -> Self {
        Self
    }
}

impl From<Refusal> for CredentialError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Length => Self::Length,
            _ => Self::Encoding,
        }
    }
}
