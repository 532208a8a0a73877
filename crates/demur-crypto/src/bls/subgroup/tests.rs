//! The subset sums find what the plain test finds.

use super::{POINTS_MIN, all_in_subgroup};
use crate::bls::{CurvePoint, G1Affine, Weight};

fn members(count: usize) -> Vec<CurvePoint> {
    (0..count)
        .map(|i| CurvePoint(G1Affine::hash(&i.to_be_bytes(), b"test").0))
        .collect()
}

fn selectors(count: usize) -> Vec<Weight> {
    use sha2::{Digest, Sha256};
    (0..count)
        .map(|i| {
            Sha256::digest(i.to_be_bytes())[..16]
                .try_into()
                .expect("16 octets")
        })
        .collect()
}

#[test]
fn one_point_outside_is_found() {
    for count in [1, POINTS_MIN - 1, POINTS_MIN, 2 * POINTS_MIN + 1] {
        let selectors = selectors(count);
        let inside = members(count);
        assert!(all_in_subgroup(&inside, &selectors).is_some_and(|all| all.len() == count));
        for place in [0, count / 2, count - 1] {
            for outside in [
                CurvePoint::order_three(),
                inside[place].plus(&CurvePoint::order_three()),
            ] {
                let mut points = inside.clone();
                points[place] = outside;
                assert!(all_in_subgroup(&points, &selectors).is_none());
            }
        }
    }
}

/// Three equal torsion components cancel in any sum that takes all three points.
#[test]
fn components_that_cancel_in_the_whole_are_found() {
    let count = 2 * POINTS_MIN;
    let mut points = members(count);
    for point in points.iter_mut().take(3) {
        *point = point.plus(&CurvePoint::order_three());
    }
    assert!(all_in_subgroup(&points, &selectors(count)).is_none());
}

#[test]
fn selectors_must_be_complete() {
    let count = 2 * POINTS_MIN;
    let mut points = members(count);
    points[count - 1] = CurvePoint::order_three();
    assert!(all_in_subgroup(&points, &selectors(count - 1)).is_none());
}
