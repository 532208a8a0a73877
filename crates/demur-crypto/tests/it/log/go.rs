//! The whole log as files, checked by a Go program that shares no code with ours (e2e/logverify).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use demur_crypto::log::path::LogPath;
use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::prove::prove_inclusion;
use demur_crypto::log::tile::{BundleId, TileId, TileSource, encode_bundle};
use tempfile::TempDir;

use super::fixture::{LOG_KEY, Log, ORIGIN, checkpoint, log_verifier};

const SIZE: u64 = 700;
const RECEIPT_INDEX: u64 = 613;
/// The receipt is older than the log, so that the verifier also compares the two trees.
const RECEIPT_SIZE: u64 = 640;

/// A log's directory, its receipt, and the verifier to run on them.
struct Published {
    directory: TempDir,
    verifier: PathBuf,
    leaf: String,
}

impl Published {
    fn root(&self) -> PathBuf {
        self.directory.path().join("log")
    }

    fn receipt(&self) -> PathBuf {
        self.directory.path().join("memo.tlog-proof")
    }

    fn verify(&self, with_root: bool, with_receipt: bool) -> Output {
        let mut command = Command::new(&self.verifier);
        command.args(["--vkey", &log_verifier(ORIGIN, LOG_KEY).to_string()]);
        if with_root {
            command.arg("--root").arg(self.root());
        }
        if with_receipt {
            command.arg("--receipt").arg(self.receipt());
            command.args(["--leaf", &self.leaf]);
        }
        command.output().unwrap()
    }

    /// Flips one bit of a file, runs the verifier, restores the file, and returns the complaint.
    fn complaint_about(&self, file: &Path, byte: usize) -> String {
        let intact = fs::read(file).unwrap();
        let mut changed = intact.clone();
        changed[byte] ^= 1;
        fs::write(file, changed).unwrap();
        let output = self.verify(true, true);
        fs::write(file, intact).unwrap();
        assert_eq!(output.status.code(), Some(1), "{file:?} may be changed");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
fn go_accepts_the_log_and_the_receipt() {
    let published = publish();
    let root = hex::encode(Log::with_size(SIZE).head.root.0);
    let said = |output: Output| {
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let log = said(published.verify(true, false));
    assert!(log.starts_with("ok: 700 leaves, root "), "{log}");
    assert_eq!(go_root(&log), root);
    let both = said(published.verify(true, true));
    assert_eq!(both, format!("{}, receipt index 613\n", log.trim_end()));
    let receipt = said(published.verify(false, true));
    assert_eq!(receipt, "ok: receipt index 613\n");
}

#[test]
fn go_refuses_every_changed_file() {
    let published = publish();
    let root = published.root();
    for (file, byte, complaint) in [
        ("checkpoint", 20, "checkpoint"),
        ("tile/entries/000", 5_000, "checkpoint: its tree of 700"),
        ("tile/entries/002.p/188", 1, "ends early"),
        ("tile/0/001", 100, "tiles"),
        ("tile/0/002.p/188", 100, "tiles"),
        ("tile/1/000.p/2", 3, "tiles"),
        ("../memo.tlog-proof", 60, "receipt"),
    ] {
        let said = published.complaint_about(&root.join(file), byte);
        assert!(said.contains(complaint), "{file}: {said}");
    }
}

/// Base64 as Go prints it, in hexadecimal.
fn go_root(line: &str) -> String {
    let root = line.trim_end().rsplit(' ').next().unwrap();
    hex::encode(tlog_tiles::tlog::Hash::parse_hash(root).unwrap().0)
}

fn publish() -> Published {
    let directory = tempfile::tempdir().unwrap();
    let log = Log::with_size(SIZE);
    let root = directory.path().join("log");
    write(
        &root.join("checkpoint"),
        checkpoint(ORIGIN, LOG_KEY, log.head),
    );
    for (level, index, _) in log.tiles.iter() {
        let id = TileId::in_tree(level, index, SIZE).unwrap();
        let path = LogPath::Tile(id).to_string();
        write(&root.join(path), log.tiles.tile(id).unwrap());
    }
    for (id, leaves) in BundleId::all_in_tree(SIZE).zip(log.leaves.chunks(256)) {
        let path = LogPath::Bundle(id).to_string();
        write(&root.join(path), encode_bundle(leaves));
    }
    let older = Log::with_size(RECEIPT_SIZE).head;
    let path = prove_inclusion(&log.tiles, &older, RECEIPT_INDEX).unwrap();
    let receipt = TlogProof::new(RECEIPT_INDEX, path, checkpoint(ORIGIN, LOG_KEY, older));
    let published = Published {
        verifier: build_verifier(directory.path()),
        leaf: hex::encode(log.leaves[613].encode()),
        directory,
    };
    write(&published.receipt(), receipt.encode());
    published
}

fn write(path: &Path, contents: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

/// A missing tool fails the test: a check by strangers that is skipped is no check.
fn build_verifier(directory: &Path) -> PathBuf {
    let program = directory.join("logverify");
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
