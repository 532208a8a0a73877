//! Any octets whatever: no decoder panics, and what decodes encodes to the same octets.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::support::{Member, Shown, World, attributes};
use crate::credential::{
    BlindSignature, Commitment, Hint, IssuanceEntropy, IssuerPublicKey, IssuerSecretKey,
    MemberSeed, Presentation, Pseudonym, finalize, issue, verify,
};

fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| World::new("alpha", b"epoch 1"))
}

fn shown() -> &'static Shown {
    static SHOWN: OnceLock<Shown> = OnceLock::new();
    SHOWN.get_or_init(|| Member::new(world(), "ada").show(b"header", b"context", &[0, 3]))
}

/// Octets of any length, or of the right one.
fn octets(length: usize) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..length * 2),
        prop::collection::vec(any::<u8>(), length),
        prop::collection::vec(
            prop_oneof![Just(0), Just(0x80), Just(0xc0), Just(0xff)],
            length
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn keys(secret in octets(32), public in octets(96)) {
        if let Ok(key) = IssuerSecretKey::from_bytes(&secret) {
            prop_assert_eq!(&key.to_bytes()[..], secret);
        }
        if let Ok(key) = IssuerPublicKey::from_bytes(&public) {
            prop_assert_eq!(key.to_bytes().to_vec(), public);
        }
    }

    #[test]
    fn commitments(octets in octets(Commitment::OCTETS)) {
        if let Ok(commitment) = Commitment::from_bytes(&octets) {
            let entropy = IssuanceEntropy::from_bytes([1; 32]);
            let world = world();
            let answer =
                issue(&world.issuer, &world.header, &attributes("ada"), &commitment, &entropy);
            prop_assert!(answer.is_err());
        }
    }

    #[test]
    fn answers(octets in octets(BlindSignature::OCTETS)) {
        if let Ok(answer) = BlindSignature::from_bytes(&octets) {
            prop_assert_eq!(answer.to_bytes().to_vec(), octets);
            let seed = MemberSeed::from_bytes([1; 32]);
            let world = world();
            let key = world.issuer.public_key();
            let made = finalize(&seed, key, &world.header, &attributes("ada"), &answer);
            prop_assert!(made.is_err());
        }
    }

    #[test]
    fn presentations(
        proof in octets(Presentation::octets(2)),
        pseudonym in octets(Pseudonym::OCTETS),
        indexes in prop::collection::vec(any::<usize>(), 0..20),
    ) {
        let mut changed = shown().clone();
        changed.proof = proof;
        prop_assert!(verify(&changed.unverified()).is_err());
        let mut changed = shown().clone();
        changed.pseudonym = pseudonym;
        prop_assert!(verify(&changed.unverified()).is_err());
        let mut changed = shown().clone();
        changed.disclosed = indexes.into_iter().map(|index| (index, Vec::new())).collect();
        prop_assert!(verify(&changed.unverified()).is_err());
    }

    #[test]
    fn fixed_lengths(octets in octets(Hint::OCTETS)) {
        prop_assert_eq!(Hint::from_bytes(&octets).is_ok(), octets.len() == Hint::OCTETS);
        prop_assert_eq!(Pseudonym::from_bytes(&octets).is_ok(), octets.len() == 48);
    }
}

#[test]
fn flipped_bits_do_not_verify() {
    let valid = shown();
    assert!(verify(&valid.unverified()).is_ok());
    for bit in (0..valid.proof.len() * 8).step_by(97) {
        let mut changed = valid.clone();
        changed.proof[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&changed.unverified()).is_err(), "bit {bit}");
    }
    for bit in 0..valid.pseudonym.len() * 8 {
        let mut changed = valid.clone();
        changed.pseudonym[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&changed.unverified()).is_err(), "bit {bit}");
    }
}
