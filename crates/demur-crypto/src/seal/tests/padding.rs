use crate::seal::{OpenFailure, PADDED_MIN, Padding, SealError, padded_octets};
use proptest::prelude::*;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

#[test]
fn steps_are_those_documented() {
    let steps: Vec<_> = [0, 16_380, 16_381, 20_477, 24_573, 28_669, 32_765, 40_957]
        .into_iter()
        .map(|octets| padded_octets(octets).unwrap() / 1024)
        .collect();
    assert_eq!(steps, [16, 16, 20, 24, 28, 32, 40, 48]);
    let contents = (0..1 << 30).step_by(1024);
    let sizes = contents.map(|octets| padded_octets(octets).unwrap());
    assert_eq!(sizes.collect::<BTreeSet<_>>().len(), 65);
}

#[test]
fn content_that_does_not_fit_is_refused() {
    assert_eq!(padded_octets(1 << 32), None);
    assert_eq!(padded_octets(usize::MAX), None);
    assert_eq!(
        Padding::Fixed(8).pad(&[1; 5]).unwrap_err(),
        SealError::TooLong
    );
    assert_eq!(Padding::Fixed(3).pad(&[]).unwrap_err(), SealError::TooLong);
    assert_eq!(
        Padding::Fixed(8).pad(&[1; 4]).unwrap().as_slice(),
        [0, 0, 0, 4, 1, 1, 1, 1]
    );
}

#[test]
fn padding_with_a_fault_is_refused() {
    let good = Padding::Stepped.pad(b"content").unwrap();
    let check = |name, padding: Padding, change: &dyn Fn(&mut Vec<u8>)| {
        let mut padded = good.to_vec();
        change(&mut padded);
        let refused = padding.unpad(Zeroizing::new(padded));
        assert_eq!(refused.unwrap_err(), OpenFailure, "{name}");
    };
    let stepped = Padding::Stepped;
    check("empty", stepped, &|padded| padded.clear());
    check("no room for a length", stepped, &|padded| {
        padded.truncate(3)
    });
    check("cut", stepped, &|padded| padded.truncate(PADDED_MIN - 1));
    check("extended", stepped, &|padded| padded.push(0));
    check("a step too many", stepped, &|padded| {
        padded.resize(20 * 1024, 0)
    });
    check("last byte not zero", stepped, &|padded| {
        padded[PADDED_MIN - 1] = 1
    });
    check("first byte not zero", stepped, &|padded| padded[4 + 7] = 1);
    check("length cuts content", stepped, &|padded| padded[3] = 6);
    check("length beyond the step", stepped, &|padded| {
        padded[2] = 0xff
    });
    check("length beyond everything", stepped, &|padded| {
        padded[..4].fill(0xff)
    });
    check("another size", Padding::Fixed(PADDED_MIN + 1), &|_| {});
    check("fixed, cut", Padding::Fixed(PADDED_MIN), &|padded| {
        padded.truncate(100)
    });
    check("fixed, not zero", Padding::Fixed(PADDED_MIN), &|padded| {
        padded[100] = 1
    });
}

proptest! {
    #[test]
    fn a_step_adds_at_most_a_quarter(octets in PADDED_MIN..1_usize << 31) {
        let padded = padded_octets(octets).unwrap();
        prop_assert!(padded >= octets + 4);
        prop_assert!(padded <= (octets + 4) / 4 * 5 + 4);
        // A full step stays where it is: padding has one form.
        prop_assert_eq!(padded_octets(padded - 4), Some(padded));
    }

    #[test]
    fn no_bytes_make_unpadding_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        for padding in [Padding::None, Padding::Stepped, Padding::Fixed(32)] {
            let _ = padding.unpad(Zeroizing::new(bytes.clone()));
        }
    }
}
