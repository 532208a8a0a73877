use std::collections::BTreeSet;

use super::{INPUT_OCTETS_MAX, Mutator};

#[test]
fn the_originals_come_first() {
    let mutator = Mutator::new(vec![b"seed".to_vec()]);
    assert_eq!(mutator.input(0), b"seed");
    assert_eq!(mutator.input(1), b"");
}

#[test]
fn a_number_always_gives_the_same_input() {
    let one = Mutator::new(vec![b"a longer seed".to_vec()]);
    let other = one.clone();
    for number in 0..1000 {
        assert_eq!(one.input(number), other.input(number));
    }
}

#[test]
fn mutations_differ_and_stay_within_the_limit() {
    let mutator = Mutator::new(vec![vec![7; INPUT_OCTETS_MAX]]);
    let inputs: BTreeSet<Vec<u8>> = (0..1000).map(|number| mutator.input(number)).collect();
    assert!(inputs.len() > 500);
    assert!(inputs.iter().all(|input| input.len() <= INPUT_OCTETS_MAX));
}
