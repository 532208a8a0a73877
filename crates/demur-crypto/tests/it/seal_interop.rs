//! What we seal opens in other programs, and what they seal opens here.
//!
//! These tests fail when the other program is missing: a skipped interoperability test is none.

use demur_crypto::{
    randomness::Randomness,
    seal::{Identity, Padding, open, seal},
};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A stream of bytes from a number, the same every time.
pub(crate) struct Stream(pub(crate) u64);

impl Randomness for Stream {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            self.0 += 1;
            chunk.copy_from_slice(&Sha256::digest(self.0.to_be_bytes())[..chunk.len()]);
        }
    }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// One chunk of a payload, none, and more than one.
const SIZES: [usize; 4] = [0, 5, 65_536, 150_000];

#[test]
fn debians_age_opens_what_we_seal() {
    let folder = tempfile::tempdir().unwrap();
    let (identity, identity_file) = age_keygen(folder.path());
    for octets in SIZES {
        let plaintext = vec![7; octets];
        let file = seal(
            &[identity.recipient()],
            &plaintext,
            Padding::None,
            &mut Stream(0),
        );
        let mut age = Command::new("age");
        age.arg("-d").arg("-i").arg(&identity_file);
        assert_eq!(run(age, &file.unwrap(), AGE_HINT), plaintext);
    }
}

#[test]
fn we_open_what_debians_age_seals() {
    let folder = tempfile::tempdir().unwrap();
    let (identity, _) = age_keygen(folder.path());
    for octets in SIZES {
        let plaintext = vec![7; octets];
        let mut age = Command::new("age");
        age.arg("-r").arg(identity.recipient().to_string());
        let file = run(age, &plaintext, AGE_HINT);
        let opened = open(&[&identity], &file, Padding::None, file.len()).unwrap();
        assert_eq!(opened.as_slice(), plaintext);
    }
}

#[test]
fn typage_opens_what_we_seal() {
    let identities = [1, 2].map(|number| Identity::from_seed(&[number; 32]));
    let recipients = identities.each_ref().map(Identity::recipient);
    for octets in SIZES {
        let plaintext = vec![7; octets];
        let file = seal(&recipients, &plaintext, Padding::None, &mut Stream(0)).unwrap();
        for identity in &identities {
            let opened = run(
                typage("open", &identity.to_secret_string()),
                &file,
                TYPAGE_HINT,
            );
            assert_eq!(opened, plaintext);
        }
    }
}

#[test]
fn we_open_what_typage_seals() {
    let identity = Identity::from_seed(&[1; 32]);
    for octets in SIZES {
        let plaintext = vec![7; octets];
        let recipient = identity.recipient().to_string();
        let file = run(typage("seal", &recipient), &plaintext, TYPAGE_HINT);
        let opened = open(&[&identity], &file, Padding::None, file.len()).unwrap();
        assert_eq!(opened.as_slice(), plaintext);
    }
}

#[test]
fn typage_has_the_same_recipient_for_an_identity() {
    for number in 0..4 {
        let identity = Identity::from_seed(&[number; 32]);
        let shown = run(
            typage("recipient", &identity.to_secret_string()),
            b"",
            TYPAGE_HINT,
        );
        assert_eq!(shown, identity.recipient().to_string().as_bytes());
    }
}

const AGE_HINT: &str = "install it with `apt-get install age`";
const TYPAGE_HINT: &str = "install it with `npm ci` in e2e/seal";

fn age_keygen(folder: &Path) -> (Identity, PathBuf) {
    let text = run(Command::new("age-keygen"), b"", AGE_HINT);
    let file = folder.join("identity.txt");
    fs::write(&file, &text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let identity = text
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"))
        .unwrap();
    (identity.parse().unwrap(), file)
}

fn typage(verb: &str, key: &str) -> Command {
    let folder = root().join("e2e/seal");
    let installed = folder.join("node_modules/age-encryption").exists();
    assert!(installed, "typage is missing: {TYPAGE_HINT}");
    let mut node = Command::new("node");
    node.current_dir(folder)
        .arg("typage.mjs")
        .arg(verb)
        .arg(key);
    node
}

pub(crate) fn run(mut command: Command, input: &[u8], hint: &str) -> Vec<u8> {
    let program = format!("{:?}", command.get_program());
    let spawned = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child =
        spawned.unwrap_or_else(|error| panic!("{program} does not start: {error}; {hint}"));
    let mut stdin = child.stdin.take().unwrap();
    // Beside reading, or both sides wait for a full pipe.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || {
            let written = stdin.write_all(input);
            drop(written);
        });
        child.wait_with_output().unwrap()
    });
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} fails: {error}");
    output.stdout
}
