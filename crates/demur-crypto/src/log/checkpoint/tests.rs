use ed25519_dalek::{Signer, SigningKey};

use super::*;
use crate::sign::{Role, VerifyingKey};

const NAME: &str = "example.com/log";

fn key(n: u8) -> SigningKey {
    SigningKey::from_bytes(&[n; 32])
}

fn sign_with(n: u8) -> impl Fn(&[u8]) -> [u8; 64] {
    move |message| key(n).sign(message).to_bytes()
}

fn public<R: Role>(n: u8) -> VerifyingKey<R> {
    VerifyingKey::from_bytes(key(n).verifying_key().as_bytes()).unwrap()
}

fn log() -> LogVerifier {
    LogVerifier::new(NAME, public(1)).unwrap()
}

fn witness(name: &str, n: u8) -> WitnessVerifier {
    WitnessVerifier::new(name, public(n)).unwrap()
}

fn head() -> TreeHead {
    TreeHead {
        size: 20_852_163,
        root: NodeHash([5; 32]),
    }
}

fn signed() -> String {
    Checkpoint::new(&log(), head())
        .sign(&log(), sign_with(1))
        .unwrap()
}

fn policy<'p>(log: &'p LogVerifier, witnesses: &'p [WitnessVerifier]) -> CheckpointPolicy<'p> {
    CheckpointPolicy {
        log,
        witnesses,
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Ignore,
    }
}

/// The log's and witnesses' names are those of C2SP tlog-cosignature; its signatures cannot be
/// checked, because the specification does not give the keys.
#[test]
fn the_text_is_the_specification_s() {
    let text = Checkpoint::new(&log(), head()).text();
    let expected = "example.com/log\n20852163\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n";
    assert_eq!(text, expected);
    assert_eq!(
        cosigned_message(&text, 1_679_315_147),
        format!("cosignature/v1\ntime 1679315147\n{expected}")
    );
}

#[test]
fn signing_and_opening() {
    let log = log();
    let opened = policy(&log, &[]).open(signed().as_bytes()).unwrap();
    assert_eq!((opened.origin(), opened.head()), (NAME, &head()));
    assert_eq!(opened.cosignatures(), []);
}

#[test]
fn a_wrong_key_signs_nothing() {
    let checkpoint = Checkpoint::new(&log(), head());
    assert_eq!(
        checkpoint.sign(&log(), sign_with(2)),
        Err(NoteError::Signature.into())
    );
    let other = LogVerifier::new("example.com/other", public(1)).unwrap();
    assert_eq!(
        checkpoint.sign(&other, sign_with(1)),
        Err(CheckpointError::Origin)
    );
    let log = log();
    let opened = policy(&log, &[]).open(signed().as_bytes()).unwrap();
    let witness = witness("w", 2);
    assert_eq!(
        opened.cosign(&witness, 7, sign_with(3)),
        Err(NoteError::Signature.into())
    );
    assert_eq!(
        opened.cosign(&witness, 1 << 63, sign_with(2)),
        Err(CheckpointError::Cosignature)
    );
}

#[test]
fn witnesses_cosign_and_are_counted() {
    let log = log();
    let witnesses = [witness("w/2", 2), witness("w/3", 3), witness("w/4", 4)];
    let policy = policy(&log, &witnesses);
    let opened = policy.open(signed().as_bytes()).unwrap();
    let line = |i: usize, n: u8| opened.cosign(&witnesses[i], 40 + u64::from(n), sign_with(n));
    let stranger = opened.cosign(&witness("w/9", 9), 9, sign_with(9)).unwrap();
    let answer = format!("{}{stranger}", line(1, 3).unwrap());
    let note = policy.attach_cosignatures(&signed(), &answer).unwrap();
    let note = policy
        .attach_cosignatures(&note, &line(0, 2).unwrap())
        .unwrap();
    assert!(!note.contains("w/9"));
    let strict = |cosignatures_min| CheckpointPolicy {
        cosignatures_min,
        unknown_signatures: UnknownSignatures::Refuse,
        ..policy
    };
    let opened = strict(2).open(note.as_bytes()).unwrap();
    let seen: Vec<_> = opened
        .cosignatures()
        .iter()
        .map(|cosignature| (cosignature.witness.as_str(), cosignature.time))
        .collect();
    assert_eq!(seen, [("w/2", 42), ("w/3", 43)]);
    assert_eq!(
        strict(3).open(note.as_bytes()),
        Err(CheckpointError::TooFewCosignatures)
    );
    assert_eq!(
        policy.attach_cosignatures(&note, &answer),
        Err(NoteError::Duplicate.into())
    );
}

/// One key under two names could otherwise make a quorum alone.
#[test]
fn one_key_counts_once() {
    let log = log();
    let witnesses = [witness("w/a", 2), witness("w/b", 2)];
    let policy = policy(&log, &witnesses);
    let opened = policy.open(signed().as_bytes()).unwrap();
    let answer: String = witnesses
        .iter()
        .map(|witness| opened.cosign(witness, 7, sign_with(2)).unwrap())
        .collect();
    let note = policy.attach_cosignatures(&signed(), &answer).unwrap();
    let two = CheckpointPolicy {
        cosignatures_min: 2,
        ..policy
    };
    assert_eq!(
        two.open(note.as_bytes()),
        Err(CheckpointError::TooFewCosignatures)
    );
}

#[test]
fn a_wrong_cosignature_refuses_the_note() {
    let log = log();
    let witnesses = [witness("w/2", 2)];
    let policy = policy(&log, &witnesses);
    let forged = witnesses[0].signature_line(&[0; 72]);
    assert_eq!(
        policy.attach_cosignatures(&signed(), &forged),
        Err(NoteError::Signature.into())
    );
    let short = witnesses[0].signature_line(&[0; 71]);
    assert_eq!(
        policy.attach_cosignatures(&signed(), &short),
        Err(CheckpointError::Cosignature)
    );
}
