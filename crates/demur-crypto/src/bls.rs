//! A safe wrapper over `blst`: the scalar field, the two groups and the pairing of BLS12-381, and
//! no more of them than the credential needs. The only unsafe code of the workspace stands here.
//!
//! Words. A [`CurvePoint`] is on the curve and not the identity, but may have a torsion component;
//! a [`G1Affine`] is also in the subgroup of prime order, and only a membership check, hashing to
//! the curve or arithmetic on members makes one. [`G1`] is a member in projective coordinates.
//!
//! Time. [`G1::mul`] and the arithmetic of [`Scalar`] take the same time whatever the scalar;
//! everything named `sum` or `msm` and the pairing does not, and is for public values only.
//!
//! Paper: Bowe, "Faster subgroup checks for BLS12-381"; Scott, "A note on group membership tests
//! for G1, G2 and GT on BLS pairing-friendly curves" (both as `blst` implements them).
#![expect(
    unsafe_code,
    reason = "calls into blst's C and assembly; each block says why it is sound"
)]

use std::ops::{Add, Mul, Sub};
use std::ptr::null;
use std::sync::{Arc, OnceLock};

use blst::{
    BLST_ERROR, blst_final_exp, blst_fp6, blst_fp12, blst_fp12_is_one, blst_fp12_mul, blst_fr,
    blst_fr_add, blst_fr_from_scalar, blst_fr_inverse, blst_fr_mul, blst_fr_sub, blst_hash_to_g1,
    blst_miller_loop_lines, blst_p1, blst_p1_add_or_double, blst_p1_add_or_double_affine,
    blst_p1_affine, blst_p1_affine_compress, blst_p1_affine_in_g1, blst_p1_affine_is_inf,
    blst_p1_affine_serialize, blst_p1_cneg, blst_p1_compress, blst_p1_deserialize,
    blst_p1_from_affine, blst_p1_in_g1, blst_p1_is_inf, blst_p1_mult, blst_p1_to_affine,
    blst_p1_uncompress, blst_p1s_mult_pippenger, blst_p1s_mult_pippenger_scratch_sizeof, blst_p2,
    blst_p2_affine, blst_p2_affine_compress, blst_p2_affine_in_g2, blst_p2_affine_is_inf,
    blst_p2_cneg, blst_p2_generator, blst_p2_to_affine, blst_p2_uncompress, blst_precompute_lines,
    blst_scalar, blst_scalar_fr_check, blst_scalar_from_be_bytes, blst_scalar_from_bendian,
    blst_scalar_from_fr, blst_scalar_from_le_bytes, blst_sk_to_pk_in_g2,
};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

mod subgroup;

pub(crate) use subgroup::all_in_subgroup;

/// Octets of a compressed point of G1.
pub(crate) const G1_OCTETS: usize = 48;
/// Octets of an uncompressed point of G1.
pub(crate) const G1_OCTETS_UNCOMPRESSED: usize = 96;
/// Octets of a compressed point of G2.
pub(crate) const G2_OCTETS: usize = 96;
/// Octets of a scalar.
pub(crate) const SCALAR_OCTETS: usize = 32;

/// An element of the scalar field. Every one is wiped when dropped, so nobody has to remember
/// which are secret; for the same reason it is neither `Copy` nor `Debug`.
#[derive(Clone)]
pub(crate) struct Scalar(blst_fr);

impl Scalar {
    /// Zero.
    pub(crate) fn zero() -> Self {
        Self(blst_fr::default())
    }

    /// The scalar of a canonical big-endian encoding, zero allowed.
    pub(crate) fn from_octets(octets: &[u8; SCALAR_OCTETS]) -> Option<Self> {
        let mut plain = blst_scalar::default();
        let mut out = Self::zero();
        // SAFETY: `octets` is 32 bytes long, as blst reads; the others are live and exclusive.
        let canonical = unsafe {
            blst_scalar_from_bendian(&raw mut plain, octets.as_ptr());
            blst_scalar_fr_check(&raw const plain)
        };
        if !canonical {
            return None;
        }
        // SAFETY: `plain` was just checked to be below r; `out` is live and exclusive.
        unsafe { blst_fr_from_scalar(&raw mut out.0, &raw const plain) };
        Some(out)
    }

    /// The big-endian integer in `octets`, reduced modulo r.
    pub(crate) fn reduce(octets: &[u8; 48]) -> Self {
        let mut plain = blst_scalar::default();
        let mut out = Self::zero();
        // SAFETY: pointer and length belong to `octets`; the result is below r, as the second
        // call requires.
        unsafe {
            blst_scalar_from_be_bytes(&raw mut plain, octets.as_ptr(), octets.len());
            blst_fr_from_scalar(&raw mut out.0, &raw const plain);
        }
        out
    }

    /// The little-endian integer of 128 bits.
    pub(crate) fn from_weight(weight: &Weight) -> Self {
        let mut plain = blst_scalar::default();
        let mut out = Self::zero();
        // SAFETY: pointer and length belong to `weight`; the result is below r, as the second
        // call requires.
        unsafe {
            blst_scalar_from_le_bytes(&raw mut plain, weight.as_ptr(), weight.len());
            blst_fr_from_scalar(&raw mut out.0, &raw const plain);
        }
        out
    }

    /// The canonical big-endian encoding.
    pub(crate) fn to_octets(&self) -> [u8; SCALAR_OCTETS] {
        let mut octets = self.plain().b;
        octets.reverse();
        octets
    }

    /// Whether this is zero.
    pub(crate) fn is_zero(&self) -> bool {
        self.0.l.ct_eq(&[0; 4]).into()
    }

    /// The inverse, unless this is zero.
    pub(crate) fn inverse(&self) -> Option<Self> {
        if self.is_zero() {
            return None;
        }
        let mut out = Self::zero();
        // SAFETY: both are live; `out` is exclusive.
        unsafe { blst_fr_inverse(&raw mut out.0, &raw const self.0) };
        Some(out)
    }

    fn plain(&self) -> blst_scalar {
        let mut plain = blst_scalar::default();
        // SAFETY: both are live; `plain` is exclusive.
        unsafe { blst_scalar_from_fr(&raw mut plain, &raw const self.0) };
        plain
    }
}

impl Add for &Scalar {
    type Output = Scalar;
    fn add(self, other: Self) -> Scalar {
        let mut out = Scalar::zero();
        // SAFETY: all three are live; `out` is exclusive.
        unsafe { blst_fr_add(&raw mut out.0, &raw const self.0, &raw const other.0) };
        out
    }
}

impl Sub for &Scalar {
    type Output = Scalar;
    fn sub(self, other: Self) -> Scalar {
        let mut out = Scalar::zero();
        // SAFETY: all three are live; `out` is exclusive.
        unsafe { blst_fr_sub(&raw mut out.0, &raw const self.0, &raw const other.0) };
        out
    }
}

impl Mul for &Scalar {
    type Output = Scalar;
    fn mul(self, other: Self) -> Scalar {
        let mut out = Scalar::zero();
        // SAFETY: all three are live; `out` is exclusive.
        unsafe { blst_fr_mul(&raw mut out.0, &raw const self.0, &raw const other.0) };
        out
    }
}

impl PartialEq for Scalar {
    fn eq(&self, other: &Self) -> bool {
        self.0.l.ct_eq(&other.0.l).into()
    }
}

impl Drop for Scalar {
    fn drop(&mut self) {
        self.0.l.zeroize();
    }
}

impl ZeroizeOnDrop for Scalar {}

/// A point of the curve other than the identity, perhaps outside the subgroup.
#[derive(Clone, Copy)]
pub(crate) struct CurvePoint(blst_p1_affine);

impl CurvePoint {
    /// Decodes the compressed form: one encoding per point, no identity.
    pub(crate) fn from_octets(octets: &[u8; G1_OCTETS]) -> Option<Self> {
        let mut point = blst_p1_affine::default();
        // SAFETY: `octets` is 48 bytes long, as blst reads; `point` is live and exclusive.
        let error = unsafe { blst_p1_uncompress(&raw mut point, octets.as_ptr()) };
        Self::from_decoded(point, error)
    }

    /// Decodes the uncompressed form: one encoding per point, no identity.
    pub(crate) fn from_octets_uncompressed(octets: &[u8; G1_OCTETS_UNCOMPRESSED]) -> Option<Self> {
        let [first, ..] = *octets;
        // Blst would take the compressed form here, told by the top bit, and leave half unread.
        if first & 0x80 != 0 {
            return None;
        }
        let mut point = blst_p1_affine::default();
        // SAFETY: `octets` is 96 bytes long, as blst reads; `point` is live and exclusive.
        let error = unsafe { blst_p1_deserialize(&raw mut point, octets.as_ptr()) };
        Self::from_decoded(point, error)
    }

    fn from_decoded(point: blst_p1_affine, error: BLST_ERROR) -> Option<Self> {
        // SAFETY: `point` is live.
        let identity = unsafe { blst_p1_affine_is_inf(&raw const point) };
        (error == BLST_ERROR::BLST_SUCCESS && !identity).then_some(Self(point))
    }

    /// The compressed form.
    pub(crate) fn to_octets(self) -> [u8; G1_OCTETS] {
        G1Affine(self.0).to_octets()
    }

    /// The same point as a member of the subgroup, if it is one.
    pub(crate) fn in_subgroup(self) -> Option<G1Affine> {
        // SAFETY: the point is live and on the curve.
        unsafe { blst_p1_affine_in_g1(&raw const self.0) }.then_some(G1Affine(self.0))
    }
}

#[cfg(test)]
impl CurvePoint {
    /// The point (0, 2), of order three. Blst never decodes it, alone.
    pub(crate) fn order_three() -> Self {
        let mut point = blst_p1_affine::default();
        let two = [2, 0, 0, 0, 0, 0];
        // SAFETY: blst reads six limbs; the output is live and exclusive.
        unsafe { blst::blst_fp_from_uint64(&raw mut point.y, two.as_ptr()) };
        Self(point)
    }

    /// The sum of two points whose sum is not the identity.
    pub(crate) fn plus(self, other: &Self) -> Self {
        let mut sum = CurveSum::default();
        sum.add_point(&self);
        sum.add_point(other);
        Self(G1(sum.0).to_affine().0)
    }
}

/// A sum of points of the curve that may lie outside the subgroup.
#[derive(Clone, Copy, Default)]
struct CurveSum(blst_p1);

impl CurveSum {
    fn add_point(&mut self, point: &CurvePoint) {
        let sum = &raw mut self.0;
        // SAFETY: blst allows its output to be its first input; both are live.
        unsafe { blst_p1_add_or_double_affine(sum, sum, &raw const point.0) };
    }

    fn add(&mut self, other: &Self) {
        let sum = &raw mut self.0;
        // SAFETY: blst allows its output to be its first input; both are live.
        unsafe { blst_p1_add_or_double(sum, sum, &raw const other.0) };
    }

    fn in_subgroup(&self) -> bool {
        // SAFETY: the point is live and a sum of points of the curve.
        unsafe { blst_p1_in_g1(&raw const self.0) }
    }
}

/// A member of the subgroup of prime order, in affine coordinates.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct G1Affine(blst_p1_affine);

impl G1Affine {
    /// RFC 9380, `hash_to_curve` of suite `BLS12381G1_XMD:SHA-256_SSWU_RO_`.
    pub(crate) fn hash(message: &[u8], dst: &[u8]) -> Self {
        let mut out = G1::default();
        // SAFETY: each pointer goes with its own length, the absent augmentation with zero.
        unsafe {
            blst_hash_to_g1(
                &raw mut out.0,
                message.as_ptr(),
                message.len(),
                dst.as_ptr(),
                dst.len(),
                null(),
                0,
            );
        }
        out.to_affine()
    }

    /// The compressed form.
    pub(crate) fn to_octets(self) -> [u8; G1_OCTETS] {
        let mut octets = [0; G1_OCTETS];
        // SAFETY: blst writes 48 bytes, which `octets` has.
        unsafe { blst_p1_affine_compress(octets.as_mut_ptr(), &raw const self.0) };
        octets
    }

    /// The uncompressed form.
    pub(crate) fn to_octets_uncompressed(self) -> [u8; G1_OCTETS_UNCOMPRESSED] {
        let mut octets = [0; G1_OCTETS_UNCOMPRESSED];
        // SAFETY: blst writes 96 bytes, which `octets` has.
        unsafe { blst_p1_affine_serialize(octets.as_mut_ptr(), &raw const self.0) };
        octets
    }

    /// Whether this is the identity.
    pub(crate) fn is_identity(&self) -> bool {
        // SAFETY: the point is live.
        unsafe { blst_p1_affine_is_inf(&raw const self.0) }
    }

    /// The same point in projective coordinates.
    pub(crate) fn to_projective(self) -> G1 {
        let mut out = G1::default();
        // SAFETY: both are live; `out` is exclusive.
        unsafe { blst_p1_from_affine(&raw mut out.0, &raw const self.0) };
        out
    }
}

/// A member of the subgroup of prime order, in projective coordinates. The default is the identity.
#[derive(Clone, Copy, Default)]
pub(crate) struct G1(blst_p1);

impl G1 {
    /// The product with a scalar, in time that does not depend on the scalar.
    pub(crate) fn mul(&self, scalar: &Scalar) -> Self {
        let mut out = Self::default();
        let plain = scalar.plain();
        // SAFETY: `plain` holds the 255 bits that blst reads. Blst's endomorphism needs a point
        // of the subgroup, which the type promises.
        unsafe { blst_p1_mult(&raw mut out.0, &raw const self.0, plain.b.as_ptr(), 255) };
        out
    }

    /// The sum of two points.
    pub(crate) fn plus(&self, other: &Self) -> Self {
        let mut out = Self::default();
        // SAFETY: all three are live; `out` is exclusive.
        unsafe { blst_p1_add_or_double(&raw mut out.0, &raw const self.0, &raw const other.0) };
        out
    }

    /// The difference of two points.
    pub(crate) fn minus(&self, other: &Self) -> Self {
        let mut negated = *other;
        // SAFETY: the point is live and exclusive.
        unsafe { blst_p1_cneg(&raw mut negated.0, true) };
        self.plus(&negated)
    }

    /// The sum of the products of points and scalars, each in constant time.
    pub(crate) fn sum_secret<'a>(
        terms: impl IntoIterator<Item = (&'a G1Affine, &'a Scalar)>,
    ) -> Self {
        terms
            .into_iter()
            .fold(Self::default(), |sum, (point, scalar)| {
                sum.plus(&point.to_projective().mul(scalar))
            })
    }

    /// The same point in affine coordinates.
    pub(crate) fn to_affine(self) -> G1Affine {
        let mut out = blst_p1_affine::default();
        // SAFETY: both are live; `out` is exclusive.
        unsafe { blst_p1_to_affine(&raw mut out, &raw const self.0) };
        G1Affine(out)
    }

    /// The compressed form.
    pub(crate) fn to_octets(self) -> [u8; G1_OCTETS] {
        let mut octets = [0; G1_OCTETS];
        // SAFETY: blst writes 48 bytes, which `octets` has.
        unsafe { blst_p1_compress(octets.as_mut_ptr(), &raw const self.0) };
        octets
    }

    /// Whether this is the identity.
    pub(crate) fn is_identity(&self) -> bool {
        // SAFETY: the point is live.
        unsafe { blst_p1_is_inf(&raw const self.0) }
    }
}

impl Zeroize for G1Affine {
    fn zeroize(&mut self) {
        self.0.x.l.zeroize();
        self.0.y.l.zeroize();
    }
}

impl Zeroize for G1 {
    fn zeroize(&mut self) {
        self.0.x.l.zeroize();
        self.0.y.l.zeroize();
        self.0.z.l.zeroize();
    }
}

/// A random weight of 128 bits, little-endian.
pub(crate) type Weight = [u8; 16];

/// The sum of products of public points and public scalars.
pub(crate) fn msm(points: &[G1Affine], scalars: &[Scalar]) -> G1 {
    let plain: Vec<[u8; SCALAR_OCTETS]> = scalars.iter().map(|scalar| scalar.plain().b).collect();
    pippenger(points, &plain, 255)
}

/// The sum of products of public points and public weights.
pub(crate) fn msm_weights(points: &[G1Affine], weights: &[Weight]) -> G1 {
    pippenger(points, weights, 128)
}

fn pippenger<const N: usize>(points: &[G1Affine], scalars: &[[u8; N]], bits: usize) -> G1 {
    debug_assert_eq!(points.len(), scalars.len());
    let count = points.len().min(scalars.len());
    let mut out = G1::default();
    if count == 0 || bits.div_ceil(8) != N {
        return out;
    }
    let points = [points.as_ptr().cast::<blst_p1_affine>(), null()];
    let scalars = [scalars.as_ptr().cast::<u8>(), null()];
    // SAFETY: a pure function of its argument.
    let scratch_octets = unsafe { blst_p1s_mult_pippenger_scratch_sizeof(count) };
    let mut scratch = vec![0_u64; scratch_octets.div_ceil(8)];
    // SAFETY: the null after the first pointer tells blst that the points, and the scalars, stand
    // one behind the other, and there are at least `count` of each. `G1Affine` is transparent over
    // blst's point. A scalar takes `bits.div_ceil(8)` bytes; `N` is that number at both callers.
    // The scratch space has the size blst asked for and the alignment of its limbs.
    unsafe {
        blst_p1s_mult_pippenger(
            &raw mut out.0,
            points.as_ptr(),
            count,
            scalars.as_ptr(),
            bits,
            scratch.as_mut_ptr(),
        );
    }
    out
}

/// A point of G2 other than the identity, with the lines of its Miller loop.
#[derive(Clone)]
pub(crate) struct G2(Arc<G2Lines>);

struct G2Lines {
    point: blst_p2_affine,
    lines: [blst_fp6; 68],
}

impl G2 {
    /// Decodes and checks the compressed form: one encoding per point, in the subgroup, not the
    /// identity.
    pub(crate) fn from_octets(octets: &[u8; G2_OCTETS]) -> Option<Self> {
        let mut point = blst_p2_affine::default();
        // SAFETY: `octets` is 96 bytes long, as blst reads; `point` is live and exclusive, and on
        // the curve where the checks that need it run.
        let valid = unsafe {
            blst_p2_uncompress(&raw mut point, octets.as_ptr()) == BLST_ERROR::BLST_SUCCESS
                && !blst_p2_affine_is_inf(&raw const point)
                && blst_p2_affine_in_g2(&raw const point)
        };
        valid.then(|| Self::prepare(point))
    }

    /// Whether these octets are a point of the curve, in the subgroup or not.
    #[cfg(test)]
    pub(crate) fn on_curve(octets: &[u8; G2_OCTETS]) -> bool {
        let mut point = blst_p2_affine::default();
        // SAFETY: `octets` is 96 bytes long, as blst reads; `point` is live and exclusive.
        unsafe { blst_p2_uncompress(&raw mut point, octets.as_ptr()) == BLST_ERROR::BLST_SUCCESS }
    }

    /// The generator times a secret scalar, in constant time.
    pub(crate) fn of_secret(scalar: &Scalar) -> Self {
        let mut product = blst_p2::default();
        let mut point = blst_p2_affine::default();
        let plain = scalar.plain();
        // SAFETY: all are live; the outputs are exclusive.
        unsafe {
            blst_sk_to_pk_in_g2(&raw mut product, &raw const plain);
            blst_p2_to_affine(&raw mut point, &raw const product);
        }
        Self::prepare(point)
    }

    /// The negated generator.
    pub(crate) fn negated_generator() -> &'static Self {
        static NEGATED: OnceLock<G2> = OnceLock::new();
        NEGATED.get_or_init(|| {
            let mut point = blst_p2_affine::default();
            // SAFETY: blst's generator is a static; the copy is negated and converted in place.
            unsafe {
                let mut generator = *blst_p2_generator();
                blst_p2_cneg(&raw mut generator, true);
                blst_p2_to_affine(&raw mut point, &raw const generator);
            }
            Self::prepare(point)
        })
    }

    fn prepare(point: blst_p2_affine) -> Self {
        let mut lines = [blst_fp6::default(); 68];
        // SAFETY: blst writes the 68 lines of the loop; `point` is live.
        unsafe { blst_precompute_lines(lines.as_mut_ptr(), &raw const point) };
        Self(Arc::new(G2Lines { point, lines }))
    }

    /// The compressed form.
    pub(crate) fn to_octets(&self) -> [u8; G2_OCTETS] {
        let mut octets = [0; G2_OCTETS];
        // SAFETY: blst writes 96 bytes, which `octets` has.
        unsafe { blst_p2_affine_compress(octets.as_mut_ptr(), &raw const self.0.point) };
        octets
    }
}

/// Whether the product of the pairings of `pairs` is one.
pub(crate) fn pairing_product_is_one(pairs: &[(G1Affine, &G2)]) -> bool {
    let mut product = blst_fp12::default();
    for (left, right) in pairs.iter().filter(|(left, _)| !left.is_identity()) {
        let mut factor = blst_fp12::default();
        let accumulated = product;
        // SAFETY: `lines` holds the 68 lines blst reads; all are live, the outputs exclusive. The
        // identity, which the loop over lines does not treat, was left out: its factor is one.
        unsafe {
            blst_miller_loop_lines(&raw mut factor, right.0.lines.as_ptr(), &raw const left.0);
            blst_fp12_mul(&raw mut product, &raw const accumulated, &raw const factor);
        }
    }
    let mut result = blst_fp12::default();
    // SAFETY: both are live; `result` is exclusive.
    unsafe {
        blst_final_exp(&raw mut result, &raw const product);
        blst_fp12_is_one(&raw const result)
    }
}
