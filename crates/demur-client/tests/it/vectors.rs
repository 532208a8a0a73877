//! `testdata/vectors/files/`: a case file, certificate, receipt, saved signature, view and certificate of authorship, every forgery
//! that the other tests here refuse, and bits flipped throughout, each with the check that must
//! refuse it. Other implementations read the same files.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use demur_client::verify::{Invalid, verify_file};
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::SeededRandomness;
use demur_protocol::casefile::Magic;
use serde_json::{Value, json};

use crate::authorship::authorship_of;
use crate::bytes::signature_file;
use crate::forge::Forge;
use crate::stage::{Case, Stage};
use crate::view::view_of;

/// How far apart bits are flipped: far enough for another implementation to try all in seconds.
const STRIDES: [(&str, usize); 6] = [
    ("case", 211),
    ("certificate", 61),
    ("receipt", 7),
    ("signature", 199),
    ("view", 61),
    ("authorship", 61),
];

#[tokio::test]
async fn the_files_are_what_the_code_writes() {
    let case = Stage::closed_case().await;
    let mut anew = Forge::of(&case);
    anew.relog();
    let signature = signature_file(&Stage::set().await).await;
    let files = [
        ("case", case.file.to_file()),
        ("certificate", case.certificate.to_file()),
        ("receipt", case.receipt.clone()),
        ("signature", signature.to_file()),
        ("view", view_of(&case).to_file()),
        ("authorship", authorship_of(&case).to_file()),
    ];
    let pinned = case.world.app.log_verifier();
    let mut lines = vec![
        json!({ "about": [
            "Written by crates/demur-client/tests/it. The checks are those of crates/demur-client/src/verify.rs.",
            "A forgery is made of pieces: [start, length] of case and case_logged_anew, one behind the other, or hex.",
            "A flip is a position, a mask, and the check that refuses; ok where nothing binds the octet.",
        ]}),
        json!({ "log_key": pinned.to_string() }),
        json!({ "text": case.file.text.markdown }),
        json!({ "case_logged_anew": hex::encode(anew.file.to_file()) }),
    ];
    for ((name, file), (_, stride)) in files.iter().zip(STRIDES) {
        assert_eq!(verdict(file, pinned), "ok", "{name}");
        lines.push(json!({ *name: hex::encode(file) }));
        lines.push(json!({ format!("{name}_flips"): flips(file, stride, pinned) }));
    }
    hold("files", &lines);
}

fn flips(file: &[u8], stride: usize, pinned: &LogVerifier) -> Vec<Value> {
    let mut broken = file.to_vec();
    let flip = |position: usize| {
        let mask = 1_u8 << ((position / stride + position / 8) % 8);
        broken[position] ^= mask;
        let verdict = verdict(&broken, pinned);
        broken[position] ^= mask;
        json!([position, mask, verdict])
    };
    (0..file.len()).step_by(stride).map(flip).collect()
}

/// `ok`, the id of the check that fails, `damaged`, or `none` for what is no file of ours.
fn verdict(file: &[u8], pinned: &LogVerifier) -> String {
    match verify_file(file, Some(pinned), &mut SeededRandomness::new([3; 32])) {
        None => "none".to_owned(),
        Some(Ok(_)) => "ok".to_owned(),
        Some(Err(Invalid::Damaged(_))) => "damaged".to_owned(),
        Some(Err(invalid)) => id(invalid),
    }
}

fn id(invalid: Invalid) -> String {
    invalid.to_string().split(':').next().unwrap().to_owned()
}

/// Compares the forgeries that a check refuses with its file of vectors. They are written as pieces
/// of the dictionary, the case file and the same case in the insider's log.
pub(crate) fn hold_forgeries(check: Invalid, dictionary: &[u8], forgeries: &[(&str, Vec<u8>)]) {
    hold(&id(check), &in_pieces(dictionary, forgeries));
}

/// The same for another case than the one of the other vectors: its dictionary stands first.
pub(crate) fn hold_forgeries_of(check: Invalid, dictionary: &[u8], forgeries: &[(&str, Vec<u8>)]) {
    let mut lines = vec![json!({ "dictionary": [hex::encode(dictionary)] })];
    lines.extend(in_pieces(dictionary, forgeries));
    hold(&id(check), &lines);
}

fn in_pieces(dictionary: &[u8], files: &[(&str, Vec<u8>)]) -> Vec<Value> {
    let line = |(name, file): &(&str, Vec<u8>)| json!({ *name: pieces(dictionary, file) });
    files.iter().map(line).collect()
}

/// What the pieces are taken from: the case file, and the same case in the insider's log.
pub(crate) fn dictionary(case: &Case) -> Vec<u8> {
    let mut anew = Forge::of(case);
    anew.relog();
    [case.file.to_file(), anew.file.to_file()].concat()
}

/// The octets by which a piece is recognised.
const WINDOW: usize = 16;

/// Greedy: at each place the dictionary's run that begins with the same window.
fn pieces(dictionary: &[u8], file: &[u8]) -> Vec<Value> {
    let windows = dictionary.windows(WINDOW).enumerate();
    let index: HashMap<&[u8], usize> = windows.map(|(at, window)| (window, at)).collect();
    let (mut pieces, mut fresh, mut at) = (Vec::new(), Vec::new(), 0);
    while at < file.len() {
        let window = file.get(at..at + WINDOW);
        let Some(start) = window.and_then(|window| index.get(window)) else {
            fresh.push(file[at]);
            at += 1;
            continue;
        };
        let same = dictionary[*start..].iter().zip(&file[at..]);
        let length = same.take_while(|(a, b)| a == b).count();
        if !fresh.is_empty() {
            pieces.push(json!(hex::encode(std::mem::take(&mut fresh))));
        }
        pieces.push(json!([start, length]));
        at += length;
    }
    if !fresh.is_empty() {
        pieces.push(json!(hex::encode(fresh)));
    }
    pieces
}

/// One line for each entry, so that a difference can be read.
fn hold(name: &str, lines: &[Value]) {
    let entries = lines.iter().flat_map(|line| line.as_object().unwrap());
    let entries: Vec<String> = entries
        .map(|(key, value)| format!("{}: {value}", json!(key)))
        .collect();
    let written = format!("{{\n{}\n}}\n", entries.join(",\n"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vectors/files");
    let file = folder.join(format!("{name}.json"));
    if fs::read_to_string(&file).ok().as_ref() != Some(&written) {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
        fs::write(&fresh, written).unwrap();
        panic!("{file:?} is not current; if the change is meant, copy {fresh:?}");
    }
}
