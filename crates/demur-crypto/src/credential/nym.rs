//! Pseudonyms: one point for each member and context, from a vector of secrets.

use super::hash::hash_to_scalar;
use crate::bls::{G1Affine, Scalar};

/// A context in which everybody has one pseudonym: its base point and the scalar at which the
/// vector of secrets is evaluated.
#[derive(Clone)]
pub(super) struct Context<'a> {
    /// The context's octets.
    pub(super) id: &'a [u8],
    /// OP, whose logarithm nobody knows.
    pub(super) base: G1Affine,
    z: Scalar,
}

impl<'a> Context<'a> {
    /// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof Generation
    /// Initialization", steps that depend on the context only.
    pub(super) fn new(id: &'a [u8], api: &[u8]) -> Self {
        let z = hash_to_scalar(&[id], &[api, b"VECT_NYM_SECRETS"]);
        Self {
            id,
            base: G1Affine::hash(id, api),
            z,
        }
    }

    /// The polynomial with coefficients `vector`, lowest first, at the context's scalar.
    pub(super) fn evaluate(&self, vector: &[Scalar]) -> Scalar {
        vector
            .iter()
            .rev()
            .fold(Scalar::zero(), |sum, coefficient| {
                &(&sum * &self.z) + coefficient
            })
    }
}
