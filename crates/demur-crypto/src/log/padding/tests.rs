use super::*;
use crate::randomness::SeededRandomness;

const INTERVAL: u64 = 77;

fn seed() -> PaddingSeed {
    PaddingSeed::from_bytes([9; 32])
}

fn real(count: u8) -> Vec<Leaf> {
    (0..count)
        .map(|n| Leaf {
            kind: LeafKind::Sealed,
            interval: INTERVAL,
            commitment: Commitment([n; 32]),
            handle: Handle([n; 32]),
        })
        .collect()
}

fn filled(count: u8) -> Vec<Leaf> {
    fill_interval(
        real(count),
        &seed(),
        INTERVAL,
        &mut SeededRandomness::new([3; 32]),
    )
    .unwrap()
}

#[test]
fn sizes_are_stepped() {
    for (count, size) in [(0, 16), (1, 16), (16, 16), (17, 32), (32, 32), (33, 48)] {
        assert_eq!(filled(count).len(), size, "{count} real leaves");
    }
    assert_eq!(stepped_size(usize::MAX), INTERVAL_LEAVES_MAX);
}

#[test]
fn opening_counts_the_real_leaves() {
    for count in [0, 1, 7, 15, 16, 17, 40] {
        let leaves = filled(count);
        let opened = open_padding(&seed(), INTERVAL, &leaves).unwrap();
        assert_eq!(opened.real, usize::from(count));
        let mut found: Vec<Leaf> = leaves
            .into_iter()
            .zip(opened.padding)
            .filter_map(|(leaf, padding)| (!padding).then_some(leaf))
            .collect();
        found.sort();
        assert_eq!(found, real(count));
    }
}

#[test]
fn without_the_seed_nothing_looks_like_padding() {
    let other = PaddingSeed::from_bytes([8; 32]);
    let opened = open_padding(&other, INTERVAL, &filled(3)).unwrap();
    assert_eq!(opened.real, 16);
}

#[test]
fn unaccounted_padding_is_refused() {
    let leaves: Vec<Leaf> = (0..32).map(|p| seed().leaf(INTERVAL, p)).collect();
    let open = |leaves: &[Leaf]| open_padding(&seed(), INTERVAL, leaves);
    assert_eq!(open(&leaves), Err(IntervalError::Step));
    assert_eq!(open(&leaves[..15]), Err(IntervalError::Step));
    assert_eq!(open(&[]), Err(IntervalError::Step));
    assert_eq!(open(&leaves[..16]).unwrap().real, 0);
}

#[test]
fn other_intervals_are_refused() {
    let elsewhere = fill_interval(
        real(2),
        &seed(),
        INTERVAL + 1,
        &mut SeededRandomness::new([3; 32]),
    );
    assert_eq!(elsewhere, Err(IntervalError::Interval));
    let opened = open_padding(&seed(), INTERVAL + 1, &filled(2));
    assert_eq!(opened, Err(IntervalError::Interval));
}

#[test]
fn too_many_leaves_are_refused() {
    let many = vec![real(1)[0]; INTERVAL_LEAVES_MAX + 1];
    let opened = open_padding(&seed(), INTERVAL, &many);
    assert_eq!(opened, Err(IntervalError::TooMany));
    let filled = fill_interval(many, &seed(), INTERVAL, &mut SeededRandomness::new([3; 32]));
    assert_eq!(filled, Err(IntervalError::TooMany));
}

/// Each of three real leaves should visit each of 16 positions about 3,000 / 16 times. The bounds
/// are six standard deviations wide.
#[test]
fn every_position_is_equally_likely() {
    let mut randomness = SeededRandomness::new([1; 32]);
    let mut visits = [[0_u32; 16]; 3];
    for _ in 0..3_000 {
        let leaves = fill_interval(real(3), &seed(), INTERVAL, &mut randomness).unwrap();
        for (leaf, visits) in real(3).iter().zip(&mut visits) {
            let position = leaves.iter().position(|other| other == leaf).unwrap();
            visits[position] += 1;
        }
    }
    for count in visits.as_flattened() {
        assert!((108..268).contains(count), "{visits:?}");
    }
}

/// A source that first gives a number of the incomplete run must be asked again.
#[test]
fn biased_numbers_are_thrown_away() {
    struct Fixed(Vec<u64>);
    impl Randomness for Fixed {
        fn fill(&mut self, out: &mut [u8]) {
            out.copy_from_slice(&self.0.remove(0).to_be_bytes());
        }
    }
    // 2^64 mod 3 is 1, so 0 is the one number to refuse.
    assert_eq!(below(3, &mut Fixed(vec![0, 7])), 1);
    assert_eq!(below(1, &mut Fixed(vec![5])), 0);
}

#[test]
fn debug_hides_the_seed() {
    assert_eq!(format!("{:?}", seed()), "PaddingSeed(..)");
}
