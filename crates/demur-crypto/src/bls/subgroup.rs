//! Subgroup membership of many points at once.
//!
//! The cofactor of the curve has the factor 3, so one random combination would miss a torsion
//! component with probability 1/3 whatever its width. A random subset sum lies outside the
//! subgroup with probability at least 1/2 if any of its points does; 128 of them leave 2^-128.
//! Eight sums are computed side by side: first the points with equal bits in all eight are added
//! up, then the 256 partial sums. Below a few hundred points the plain test is faster.

use super::{CurvePoint, CurveSum, G1Affine, Weight};

/// From this number of points on the subset sums are faster than a test for each point.
const POINTS_MIN: usize = 160;

/// The points as members of the subgroup, if all are. Bit j of `selectors[i]` says whether point i
/// enters sum j; the selectors must be unpredictable to whoever chose the points.
pub(crate) fn all_in_subgroup(
    points: &[CurvePoint],
    selectors: &[Weight],
) -> Option<Vec<G1Affine>> {
    if points.len() < POINTS_MIN || selectors.len() != points.len() {
        return points.iter().map(|point| point.in_subgroup()).collect();
    }
    let windows = Weight::default().len();
    (0..windows)
        .all(|window| {
            let bits = selectors
                .iter()
                .map(|selector| selector.get(window).copied());
            eight_sums(points.iter().zip(bits))
                .iter()
                .all(CurveSum::in_subgroup)
        })
        .then(|| points.iter().map(|point| G1Affine(point.0)).collect())
}

fn eight_sums<'a>(points: impl Iterator<Item = (&'a CurvePoint, Option<u8>)>) -> [CurveSum; 8] {
    let mut partial = [CurveSum::default(); 256];
    for (point, bits) in points {
        if let Some(sum) = bits.and_then(|bits| partial.get_mut(usize::from(bits))) {
            sum.add_point(point);
        }
    }
    let mut rest = partial.as_mut_slice();
    // Each round takes the highest bit off the table: its sum is that of the upper half.
    std::array::from_fn(|_| {
        let table = std::mem::take(&mut rest);
        let (low, high) = table.split_at_mut(table.len() / 2);
        let mut sum = CurveSum::default();
        for (low, high) in low.iter_mut().zip(high) {
            sum.add(high);
            low.add(high);
        }
        rest = low;
        sum
    })
}

#[cfg(test)]
mod tests;
