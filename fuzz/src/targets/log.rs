//! The log: leaves, bundles, promises, notes, receipts, paths and keys.

use demur_crypto::log::checkpoint::{Checkpoint, CheckpointPolicy};
use demur_crypto::log::leaf::{Commitment, Handle, LEAF_BYTES, Leaf, LeafKind};
use demur_crypto::log::note::{LogVerifier, UnknownSignatures, UnverifiedNote, WitnessVerifier};
use demur_crypto::log::path::LogPath;
use demur_crypto::log::promise::{PROMISE_BYTES, UnverifiedPromise};
use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::tile::{decode_bundle, encode_bundle};
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_crypto::sign::{Log, SigningKey, Witness};

use super::one_encoding;
use crate::Reading;

const NOTE: &str = "log.example/demur\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n\
    \u{2014} log.example/demur AAAAAAAA\n";

pub(super) fn leaf(octets: &[u8]) -> Reading {
    one_encoding(octets, Leaf::decode(octets), Leaf::encode)
}

pub(super) fn leaf_seeds() -> Vec<Vec<u8>> {
    LeafKind::ALL
        .into_iter()
        .map(|kind| a_leaf(kind).encode().to_vec())
        .collect()
}

/// The width comes from the path in practice; here from how long the input is.
pub(super) fn bundle(octets: &[u8]) -> Reading {
    let width = u16::try_from(octets.len() / (LEAF_BYTES + 2)).unwrap_or(u16::MAX);
    one_encoding(octets, decode_bundle(octets, width), |leaves| {
        encode_bundle(leaves)
    })
}

pub(super) fn bundle_seeds() -> Vec<Vec<u8>> {
    vec![encode_bundle(&LeafKind::ALL.map(a_leaf))]
}

pub(super) fn promise(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        UnverifiedPromise::decode(octets),
        UnverifiedPromise::encode,
    )
}

pub(super) fn promise_seeds() -> Vec<Vec<u8>> {
    // The version, and fields of any value.
    vec![vec![1; PROMISE_BYTES]]
}

pub(super) fn note(octets: &[u8]) -> Reading {
    match UnverifiedNote::parse(octets) {
        Ok(note) => {
            assert!(
                octets.starts_with(note.text().as_bytes()),
                "the text is not the note's"
            );
            assert!(!note.signatures().is_empty(), "a note without a signature");
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

pub(super) fn note_seeds() -> Vec<Vec<u8>> {
    vec![NOTE.as_bytes().to_vec()]
}

pub(super) fn proof(octets: &[u8]) -> Reading {
    one_encoding(octets, TlogProof::parse(octets), TlogProof::encode)
}

pub(super) fn proof_seeds() -> Vec<Vec<u8>> {
    let path = vec![NodeHash([7; 32]); 3];
    let plain = TlogProof::new(5, path, NOTE.to_owned());
    let with_extra = plain.clone().with_extra(vec![1, 2, 3]).ok();
    [Some(plain), with_extra]
        .into_iter()
        .flatten()
        .map(|p| p.encode().into_bytes())
        .collect()
}

pub(super) fn path(octets: &[u8]) -> Reading {
    match std::str::from_utf8(octets).map(LogPath::parse) {
        Ok(Ok(_)) => Reading::Accepted,
        _ => Reading::Refused,
    }
}

pub(super) fn path_seeds() -> Vec<Vec<u8>> {
    let paths = [
        "tile/0/000",
        "tile/1/x001/234.p/17",
        "tile/entries/x001/x234/067.p/255",
    ];
    paths
        .into_iter()
        .map(|path| path.as_bytes().to_vec())
        .collect()
}

pub(super) fn verifier_key(octets: &[u8]) -> Reading {
    match std::str::from_utf8(octets) {
        Ok(text) => one_encoding(octets, LogVerifier::parse(text), ToString::to_string),
        Err(_) => Reading::Refused,
    }
}

pub(super) fn verifier_key_seeds() -> Vec<Vec<u8>> {
    // The example of C2SP signed-note.
    let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    vec![key.as_bytes().to_vec()]
}

/// A checkpoint that opens is the one that was signed: mutations find no second one.
pub(super) fn checkpoint(octets: &[u8]) -> Reading {
    let Some((log, witness)) = note_keys() else {
        return Reading::Refused;
    };
    let policy = CheckpointPolicy {
        log: &log,
        witnesses: &[witness],
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Refuse,
    };
    match policy.open(octets) {
        Ok(opened) => {
            assert_eq!(*opened.head(), TreeHead::empty(), "a head nobody signed");
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

pub(super) fn checkpoint_seeds() -> Vec<Vec<u8>> {
    let key = |text: &[u8]| log_key().sign_note(std::str::from_utf8(text).ok()?).ok();
    let sign = |text: &[u8]| key(text).map_or([0; 64], |signature| signature.to_bytes());
    note_keys()
        .map(|(log, _)| Checkpoint::new(&log, TreeHead::empty()).sign(&log, sign))
        .and_then(Result::ok)
        .map(String::into_bytes)
        .into_iter()
        .collect()
}

fn log_key() -> SigningKey<Log> {
    SigningKey::from_seed(&[1; 32])
}

fn note_keys() -> Option<(LogVerifier, WitnessVerifier)> {
    let witness = SigningKey::<Witness>::from_seed(&[2; 32]).verifying_key();
    let log = LogVerifier::new("log.example/demur", log_key().verifying_key()).ok()?;
    Some((log, WitnessVerifier::new("witness.example", witness).ok()?))
}

fn a_leaf(kind: LeafKind) -> Leaf {
    Leaf {
        kind,
        interval: 258,
        commitment: Commitment([3; 32]),
        handle: Handle([4; 32]),
    }
}
