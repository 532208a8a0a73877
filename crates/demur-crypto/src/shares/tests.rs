use super::{SHARES_MAX, Share, ShareError, THRESHOLD_MIN, combine, split};
use crate::seal::tests::Stream;
use proptest::prelude::*;

#[test]
fn exactly_the_threshold_gives_the_seed_back() {
    for count in THRESHOLD_MIN..=SHARES_MAX {
        for threshold in THRESHOLD_MIN..=count {
            let shares = split(&[9; 32], threshold, count, &mut Stream(0)).unwrap();
            assert_eq!(shares.len(), usize::from(count));
            for choice in 0_u8..1 << count {
                let chosen: Vec<_> = shares
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| choice & (1 << i) != 0)
                    .collect();
                let chosen: Vec<_> = chosen.into_iter().map(|(_, share)| share).collect();
                let seed = combine(&chosen).map(|seed| *seed);
                let enough = choice.count_ones() == u32::from(threshold);
                assert_eq!(seed, if enough { Ok([9; 32]) } else { Err(ShareError) });
            }
        }
    }
}

#[test]
fn thresholds_that_do_not_fit_are_refused() {
    for (threshold, count) in [(0, 3), (1, 3), (4, 3), (2, 5), (2, 1), (2, 0), (255, 255)] {
        let refused = split(&[9; 32], threshold, count, &mut Stream(0)).unwrap_err();
        assert_eq!(refused, ShareError);
    }
}

#[test]
fn shares_that_do_not_go_together_are_refused() {
    let shares = split(&[9; 32], 3, 4, &mut Stream(0)).unwrap();
    let pairs = split(&[9; 32], 2, 4, &mut Stream(0)).unwrap();
    assert!(combine(&[]).is_err(), "none");
    assert!(combine(&[&shares[0], &shares[1]]).is_err(), "too few");
    assert!(
        combine(&[&shares[0], &shares[1], &shares[1]]).is_err(),
        "one twice"
    );
    assert!(
        combine(&[&shares[0], &shares[1], &pairs[2]]).is_err(),
        "another threshold"
    );
    // The same index with another value, as two lying trustees might hand in.
    let mut forged = shares[1].to_bytes();
    forged[2] ^= 1;
    let forged = Share::from_bytes(&forged).unwrap();
    assert!(
        combine(&[&shares[0], &shares[1], &forged]).is_err(),
        "one index twice"
    );
}

#[test]
fn a_false_share_gives_another_seed() {
    let shares = split(&[9; 32], 2, 4, &mut Stream(0)).unwrap();
    let others = split(&[8; 32], 2, 4, &mut Stream(7)).unwrap();
    assert_ne!(*combine(&[&shares[0], &others[1]]).unwrap(), [9; 32]);
}

/// With one share of two, every seed is as likely as any other: for each there is a second share.
#[test]
fn one_share_short_says_nothing() {
    let first = split(&[9; 32], 2, 2, &mut Stream(0)).unwrap()[0].to_bytes();
    let mut seeds = std::collections::HashSet::new();
    for value in 0..=255 {
        let mut second = [value; Share::OCTETS];
        (second[0], second[1]) = (2, 2);
        let first = Share::from_bytes(&first).unwrap();
        let second = Share::from_bytes(&second).unwrap();
        seeds.insert(combine(&[&first, &second]).unwrap()[0]);
    }
    assert_eq!(seeds.len(), 256);
}

#[test]
fn share_bytes_come_back_and_impossible_ones_are_refused() {
    let good = split(&[9; 32], 2, 3, &mut Stream(0)).unwrap()[1].to_bytes();
    let back = Share::from_bytes(&good).unwrap();
    assert_eq!((back.index(), back.threshold()), (2, 2));
    assert_eq!(back.to_bytes(), good);
    for (at, value) in [(0, 0), (0, 5), (0, 255), (1, 0), (1, 1), (1, 5)] {
        let mut bytes = *good;
        bytes[at] = value;
        assert_eq!(
            Share::from_bytes(&bytes).unwrap_err(),
            ShareError,
            "{at} {value}"
        );
    }
}

#[test]
fn debug_shows_no_secret() {
    let share = &split(&[9; 32], 2, 2, &mut Stream(0)).unwrap()[0];
    assert_eq!(format!("{share:?}"), "Share(…)");
}

proptest! {
    #[test]
    fn no_bytes_make_shares_panic(
        bytes in proptest::collection::vec(proptest::array::uniform32(any::<u8>()), 0..6),
        head in proptest::collection::vec((0_u8..6, 0_u8..6), 6),
    ) {
        let shares: Vec<_> = bytes.iter().zip(head).filter_map(|(value, (index, threshold))| {
            let bytes = [&[index, threshold], &value[..]].concat();
            Share::from_bytes(bytes.as_array().unwrap()).ok()
        }).collect();
        let _ = combine(&shares.iter().collect::<Vec<_>>());
    }

    #[test]
    fn any_seed_comes_back(seed: [u8; 32], start: u32) {
        let shares = split(&seed, 3, 4, &mut Stream(start.into())).unwrap();
        prop_assert_eq!(*combine(&[&shares[3], &shares[0], &shares[2]]).unwrap(), seed);
    }
}
