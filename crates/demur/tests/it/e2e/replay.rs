//! The command's own play of the dissent of November 2023, and what `demur verify` says of the case
//! file that it leaves.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use demur_crypto::labels::Label;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::sign::{Log, SigningKey};
use tempfile::TempDir;

/// Name of the demonstration's log.
const LOG: &str = "demonstration.demur";

fn demur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_demur"))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// What a run printed on both streams.
fn said(output: &Output) -> String {
    let streams = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8(streams).unwrap()
}

/// The log's key from the demonstration's seed, and not from the file that is to be checked.
fn log_key(folder: &Path) -> String {
    let seed = std::fs::read(folder.join("seed")).unwrap();
    let seed = Label::DEMONSTRATION.hash(&[&seed, b"log"]);
    let key = SigningKey::<Log>::from_seed(&seed).verifying_key();
    LogVerifier::new(LOG, key).unwrap().to_string()
}

/// R5, R71: 1,100 of 1,300 members sign, and the file that this leaves is verified alone.
#[test]
fn replay_plays_to_the_end() {
    let directory = TempDir::new().unwrap();
    let folder = directory.path().join("play");
    let output = demur(&["replay", "--folder", folder.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    let play = String::from_utf8(output.stdout).unwrap();
    let file = play.lines().last().unwrap().strip_prefix("case file: ");
    let file = file.unwrap();
    let key = log_key(&folder);

    let verified = demur(&["verify", file, "--log-key", &key]);
    let report = said(&verified);
    assert_eq!(verified.status.code(), Some(0), "{report}");
    let count = report.replace(',', "");
    assert!(count.contains("1100"), "{report}");
    assert!(report.contains("on time"), "{report}");

    let octets = std::fs::read(file).unwrap();
    let other = directory.path().join("other");
    for place in [octets.len() / 3, octets.len() / 2, octets.len() - 1] {
        let mut changed = octets.clone();
        changed[place] ^= 1;
        std::fs::write(&other, changed).unwrap();
        let refused = demur(&["verify", other.to_str().unwrap(), "--log-key", &key]);
        let said = said(&refused);
        let status = refused.status.code();
        assert!(matches!(status, Some(1 | 2)), "byte {place}: {said}");
        assert!(said.contains("NOT VALID"), "byte {place}: {said}");
    }
    std::fs::write(&other, "rubbish").unwrap();
    let refused = demur(&["verify", other.to_str().unwrap(), "--log-key", &key]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
}
