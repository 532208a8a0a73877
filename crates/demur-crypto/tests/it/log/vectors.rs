//! `testdata/vectors/log.json`: objects of the log, most of which must be refused, each with its
//! expected failure. Other implementations read the same file.

mod cases;

use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use demur_crypto::log::checkpoint::CheckpointPolicy;
use demur_crypto::log::leaf::Leaf;
use demur_crypto::log::note::{LogVerifier, UnknownSignatures, UnverifiedNote, WitnessVerifier};
use demur_crypto::log::padding::{PaddingSeed, open_padding};
use demur_crypto::log::path::LogPath;
use demur_crypto::log::promise::UnverifiedPromise;
use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::tile::decode_bundle;
use demur_crypto::log::tree::{NodeHash, TreeHead};
use serde::{Deserialize, Serialize};

/// The file.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    about: Vec<String>,
    log_key: String,
    witness_key: String,
    cases: Vec<Case>,
}

/// One object and what must come of it: `ok`, or the failure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    object: String,
    name: String,
    expect: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    policy: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaf: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    width: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    interval: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    old: Option<Head>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    head: Option<Head>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    index: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    size: u64,
    root: String,
}

impl From<&TreeHead> for Head {
    fn from(head: &TreeHead) -> Self {
        Self {
            size: head.size,
            root: hex::encode(head.root.0),
        }
    }
}

impl Head {
    fn read(&self) -> TreeHead {
        TreeHead {
            size: self.size,
            root: NodeHash(fixed(&self.root)),
        }
    }
}

impl Case {
    fn bytes(&self) -> Vec<u8> {
        match (&self.text, &self.hex) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(digits)) => hex::decode(digits).unwrap(),
            _ => panic!("{}: either text or hex", self.name),
        }
    }

    fn leaf(&self) -> Leaf {
        Leaf::decode(&hex::decode(self.leaf.as_ref().unwrap()).unwrap()).unwrap()
    }

    fn hashes(&self) -> Vec<NodeHash> {
        let bytes = self.bytes();
        let (hashes, rest) = bytes.as_chunks();
        assert!(rest.is_empty());
        hashes.iter().map(|hash| NodeHash(*hash)).collect()
    }
}

fn fixed(digits: &str) -> [u8; 32] {
    hex::decode(digits).unwrap().try_into().unwrap()
}

fn outcome<T, E: Debug>(result: Result<T, E>) -> String {
    result.map_or_else(|failure| format!("{failure:?}"), |_| "ok".to_owned())
}

/// What our code makes of a case.
fn judge(case: &Case, log: &LogVerifier, witnesses: &[WitnessVerifier]) -> String {
    let policy = |name: &str| CheckpointPolicy {
        log,
        witnesses,
        cosignatures_min: usize::from(name == "cosigned"),
        unknown_signatures: match name {
            "lenient" | "cosigned" => UnknownSignatures::Ignore,
            "strict" => UnknownSignatures::Refuse,
            _ => panic!("no such policy: {name}"),
        },
    };
    let policy = policy(case.policy.as_deref().unwrap_or("lenient"));
    let text = || case.text.as_ref().unwrap();
    match case.object.as_str() {
        "leaf" => outcome(Leaf::decode(&case.bytes())),
        "bundle" => outcome(decode_bundle(&case.bytes(), case.width.unwrap())),
        "path" => outcome(LogPath::parse(text())),
        "log key" => outcome(LogVerifier::parse(text())),
        "witness key" => outcome(WitnessVerifier::parse(text())),
        "note" => outcome(UnverifiedNote::parse(&case.bytes())),
        "checkpoint" => outcome(policy.open(&case.bytes())),
        "receipt" => outcome(
            TlogProof::parse(&case.bytes()).and_then(|proof| proof.verify(&case.leaf(), &policy)),
        ),
        "promise" => outcome(
            UnverifiedPromise::decode(&case.bytes()).and_then(|promise| promise.verify(log)),
        ),
        "interval" => {
            let seed = PaddingSeed::from_bytes(fixed(case.seed.as_ref().unwrap()));
            let leaves = decode_bundle(&case.bytes(), case.width.unwrap()).unwrap();
            outcome(open_padding(&seed, case.interval.unwrap(), &leaves))
        }
        "inclusion" => {
            let head = case.head.as_ref().unwrap().read();
            let leaf = case.leaf().hash();
            outcome(head.verify_inclusion(leaf, case.index.unwrap(), &case.hashes()))
        }
        "consistency" => {
            let old = case.old.as_ref().unwrap().read();
            let head = case.head.as_ref().unwrap().read();
            outcome(head.verify_consistency(&old, &case.hashes()))
        }
        object => panic!("no such object: {object}"),
    }
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vectors/log.json")
}

#[test]
fn every_vector_ends_as_it_says() {
    let vectors: Vectors = serde_json::from_slice(&fs::read(file()).unwrap()).unwrap();
    let log = LogVerifier::parse(&vectors.log_key).unwrap();
    let witnesses = [WitnessVerifier::parse(&vectors.witness_key).unwrap()];
    let wrong: Vec<_> = vectors
        .cases
        .iter()
        .map(|case| (case, judge(case, &log, &witnesses)))
        .filter(|(case, judged)| *judged != case.expect)
        .map(|(case, judged)| format!("{}, {}: {judged}", case.object, case.name))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// Each kind of object has a vector that is accepted and three or more that are not.
#[test]
fn most_vectors_must_fail() {
    let cases = cases::all();
    let mut objects: Vec<_> = cases.iter().map(|case| case.object.as_str()).collect();
    objects.sort_unstable();
    objects.dedup();
    for object in objects {
        let of_object = || cases.iter().filter(|case| case.object == object);
        let accepted = of_object().filter(|case| case.expect == "ok").count();
        assert!(accepted >= 1, "{object}");
        assert!(of_object().count() - accepted >= 3, "{object}");
    }
}

#[test]
fn the_file_is_what_the_code_writes() {
    let mut written = serde_json::to_string_pretty(&cases::vectors()).unwrap();
    written.push('\n');
    if fs::read_to_string(file()).ok().as_ref() != Some(&written) {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("log.json");
        fs::write(&fresh, written).unwrap();
        panic!("testdata/vectors/log.json is not current; if the change is meant, copy {fresh:?}");
    }
}
