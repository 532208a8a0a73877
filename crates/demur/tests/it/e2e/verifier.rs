//! The log and a receipt as the server gives them out, checked by a Go program that shares no code
//! with ours (e2e/logverify).

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use demur_crypto::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use demur_crypto::log::proof::TlogProof;
use demur_protocol::api::{self, paths};
use demur_protocol::codec::Canonical;
use demur_protocol::receipt::ReceiptExtra;
use demur_testkit::road::TEXT;
use tempfile::TempDir;

use super::paper;
use super::server::log_verifier;

/// Enough intervals for more than one bundle, so that a full tile is among what is checked.
const INTERVALS: usize = 17;

/// A missing tool fails the test: a check by strangers that is skipped is no check.
fn build_verifier(folder: &Path) -> PathBuf {
    let program = folder.join("logverify");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../../e2e/logverify");
    let output = Command::new("go")
        .args(["build", "-o"])
        .arg(&program)
        .arg(".")
        .current_dir(source)
        .envs([
            ("GO111MODULE", "off"),
            ("GOPATH", "/usr/share/gocode"),
            ("GOFLAGS", ""),
        ])
        .output()
        .expect("this test needs Go: apt-get install golang-go golang-golang-x-mod-dev");
    assert!(
        output.status.success(),
        "this test needs Go's packages (apt-get install golang-go golang-golang-x-mod-dev): {}",
        String::from_utf8_lossy(&output.stderr)
    );
    program
}

/// The leaf that the filing must have, made from what the author keeps and the receipt says.
fn leaf_of(paper: &paper::Paper, receipt: &str) -> Leaf {
    let proof = TlogProof::parse(receipt.as_bytes()).unwrap();
    let extra = proof.unauthenticated_extra().unwrap();
    let extra = ReceiptExtra::from_canonical(extra).unwrap();
    let filing = extra.filing.to_canonical();
    Leaf {
        kind: LeafKind::Sealed,
        interval: extra.interval,
        commitment: Commitment::commit(&paper.authored.filing_nonce, &filing),
        handle: Handle(extra.handle),
    }
}

/// R15: a program that is not ours checks a receipt.
#[test]
fn go_verifies_the_whole_log_and_a_receipt() {
    let (mut site, instance, mut people) = super::enrolled(6);
    let paper = paper::filed(&mut site, &instance, &mut people, TEXT);
    let api = site.api();
    let path = paths::receipt_show(&paper.memo());
    let receipt = api.get::<api::ReceiptAnswer>(&path).receipt.unwrap();
    // The log grows on, so that the receipt is of an earlier tree than the one that is served.
    for _ in 0..INTERVALS {
        site.advance(super::A_WHILE);
    }
    let size = api.log_size();
    assert!(size > 256, "{size} leaves");

    let folder = TempDir::new().unwrap();
    let file = folder.path().join("memo.tlog-proof");
    std::fs::write(&file, &receipt).unwrap();
    let verifier = build_verifier(folder.path());
    let verify = |leaf: &Leaf| -> Output {
        Command::new(&verifier)
            .args(["--root", &format!("{}/log", api.base())])
            .args(["--vkey", &log_verifier().to_string()])
            .arg("--receipt")
            .arg(&file)
            .args(["--leaf", &hex::encode(leaf.encode())])
            .output()
            .unwrap()
    };
    let mut leaf = leaf_of(&paper, &receipt);
    let output = verify(&leaf);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with(&format!("ok: {size} leaves, ")), "{said}");
    assert!(said.contains("receipt index "), "{said}");

    leaf.commitment.0[31] ^= 1;
    let output = verify(&leaf);
    assert_eq!(
        output.status.code(),
        Some(1),
        "another leaf has the receipt"
    );
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(complaint.contains("receipt"), "{complaint}");
}
