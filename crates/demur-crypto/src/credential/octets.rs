//! Reading the drafts' fixed-length fields, strictly.

use super::refusal::Refusal;
use crate::bls::{CurvePoint, G1_OCTETS, G1Affine, SCALAR_OCTETS, Scalar};

/// What is left to read of an object.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads `octets`, which must have exactly `length` of them.
    pub(super) fn exact(octets: &'a [u8], length: usize) -> Result<Self, Refusal> {
        if octets.len() == length {
            Ok(Self(octets))
        } else {
            Err(Refusal::Length)
        }
    }

    fn take<const N: usize>(&mut self) -> Result<&'a [u8; N], Refusal> {
        let (head, rest) = self.0.split_first_chunk().ok_or(Refusal::Length)?;
        self.0 = rest;
        Ok(head)
    }

    /// A point on the curve, not the identity, with its octets.
    pub(super) fn curve_point(&mut self) -> Result<(&'a [u8; G1_OCTETS], CurvePoint), Refusal> {
        let octets = self.take()?;
        Ok((
            octets,
            CurvePoint::from_octets(octets).ok_or(Refusal::Point)?,
        ))
    }

    /// A point of the subgroup, not the identity.
    pub(super) fn point(&mut self) -> Result<G1Affine, Refusal> {
        self.curve_point()?.1.in_subgroup().ok_or(Refusal::Subgroup)
    }

    /// A canonical scalar other than zero, as the drafts want wherever they read one.
    pub(super) fn scalar(&mut self) -> Result<Scalar, Refusal> {
        let octets: &[u8; SCALAR_OCTETS] = self.take()?;
        let scalar = Scalar::from_octets(octets).ok_or(Refusal::Scalar)?;
        if scalar.is_zero() {
            Err(Refusal::Scalar)
        } else {
            Ok(scalar)
        }
    }

    /// `count` such scalars.
    pub(super) fn scalars(&mut self, count: usize) -> Result<Vec<Scalar>, Refusal> {
        (0..count).map(|_| self.scalar()).collect()
    }
}
