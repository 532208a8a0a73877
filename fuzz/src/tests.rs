use std::collections::BTreeSet;

use crate::{Mutator, Reading, TARGETS};

const MUTATIONS: u64 = 100;

#[test]
fn every_seed_is_accepted() {
    for target in TARGETS {
        for (number, seed) in (target.seeds)().iter().enumerate() {
            assert_eq!(
                (target.read)(seed),
                Reading::Accepted,
                "{} seed {number}",
                target.name
            );
        }
    }
}

#[test]
fn names_are_unique() {
    let names: BTreeSet<_> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names.len(), TARGETS.len());
}

#[test]
fn a_few_mutations_of_every_target_hold() {
    for target in TARGETS {
        let mutator = Mutator::new((target.seeds)());
        for number in 0..MUTATIONS {
            (target.read)(&mutator.input(number));
        }
    }
}
