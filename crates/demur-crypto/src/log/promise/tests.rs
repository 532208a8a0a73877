use ed25519_dalek::{Signer, SigningKey};

use super::*;
use crate::log::checkpoint::{Checkpoint, CheckpointPolicy};
use crate::log::note::UnknownSignatures;
use crate::log::proof::TlogProof;
use crate::log::tree::TreeHead;

const TERMS: PromiseTerms = PromiseTerms {
    commitment: Commitment([3; 32]),
    handle: Handle([4; 32]),
    interval: 1_000,
    delay_intervals_max: 2,
    interval_seconds: 3_600,
};

fn sign(message: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(&[1; 32]).sign(message).to_bytes()
}

fn log(name: &str) -> LogVerifier {
    let key = crate::sign::SigningKey::from_seed(&[1; 32]).verifying_key();
    LogVerifier::new(name, key).unwrap()
}

fn promise() -> Promise {
    let bytes = TERMS.sign(&log("a.example"), sign).unwrap();
    let promise = UnverifiedPromise::decode(&bytes).unwrap();
    promise.verify(&log("a.example")).unwrap()
}

fn leaf(interval: u64) -> Leaf {
    Leaf {
        kind: LeafKind::Sealed,
        interval,
        commitment: TERMS.commitment,
        handle: TERMS.handle,
    }
}

/// The leaf in a log of one leaf.
fn included(leaf: Leaf, origin: &str) -> IncludedLeaf {
    let log = log(origin);
    let head = TreeHead {
        size: 1,
        root: leaf.hash(),
    };
    let checkpoint = Checkpoint::new(&log, head).sign(&log, sign).unwrap();
    let policy = CheckpointPolicy {
        log: &log,
        witnesses: &[],
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Refuse,
    };
    TlogProof::new(0, vec![], checkpoint)
        .verify(&leaf, &policy)
        .unwrap()
}

#[test]
fn a_promise_survives_encoding() {
    let bytes = TERMS.sign(&log("a.example"), sign).unwrap();
    let decoded = UnverifiedPromise::decode(&bytes).unwrap();
    assert_eq!(decoded.encode(), bytes);
    assert_eq!(promise().terms(), &TERMS);
    assert_eq!(promise().last_interval(), 1_002);
}

#[test]
fn no_byte_is_unbound() {
    let bytes = TERMS.sign(&log("a.example"), sign).unwrap();
    for position in 0..PROMISE_BYTES {
        let mut changed = bytes;
        changed[position] ^= 1;
        let verified = UnverifiedPromise::decode(&changed)
            .and_then(|promise| promise.verify(&log("a.example")));
        assert!(verified.is_err(), "byte {position}");
    }
}

#[test]
fn senseless_terms_are_not_signed() {
    let endless = PromiseTerms {
        interval: u64::MAX,
        ..TERMS
    };
    let instant = PromiseTerms {
        interval_seconds: 0,
        ..TERMS
    };
    for terms in [endless, instant] {
        assert_eq!(
            terms.sign(&log("a.example"), sign),
            Err(PromiseError::Terms)
        );
    }
    assert_eq!(
        TERMS.sign(&log("a.example"), |_| [0; 64]),
        Err(PromiseError::Signature)
    );
}

#[test]
fn only_the_promised_leaf_in_time_keeps_a_promise() {
    let promise = promise();
    let kept = |leaf: Leaf| promise.is_kept_by(&included(leaf, "a.example"));
    assert!(kept(leaf(1_000)));
    assert!(kept(leaf(1_002)));
    assert!(!kept(leaf(999)));
    assert!(!kept(leaf(1_003)));
    let changes: [fn(&mut Leaf); 3] = [
        |leaf| leaf.kind = LeafKind::DueMet,
        |leaf| leaf.commitment.0[0] ^= 1,
        |leaf| leaf.handle.0[0] ^= 1,
    ];
    for change in changes {
        let mut other = leaf(1_000);
        change(&mut other);
        assert!(!kept(other));
    }
    assert!(!promise.is_kept_by(&included(leaf(1_000), "b.example")));
}

#[test]
fn judgement() {
    let promise = promise();
    let (in_time, late) = (
        included(leaf(1_001), "a.example"),
        included(leaf(1_003), "a.example"),
    );
    for (leaf, complete_interval, expected) in [
        (None, 999, PromiseState::Pending),
        (None, 1_001, PromiseState::Pending),
        (None, 1_002, PromiseState::Broken),
        (None, u64::MAX, PromiseState::Broken),
        (Some(&in_time), 1_001, PromiseState::Kept),
        (Some(&in_time), 2_000, PromiseState::Kept),
        (Some(&late), 1_003, PromiseState::Broken),
    ] {
        assert_eq!(promise.judge(leaf, complete_interval), expected);
    }
}
