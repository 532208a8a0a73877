//! Vectors of the age format that others wrote, and our own for others to read.

mod ours;

use crate::seal_interop::root;
use demur_crypto::seal::{Identity, Padding, open};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// One vector of the C2SP testkit (CCTV, age/README.md, "Test file format").
struct Vector {
    expect: String,
    fields: BTreeMap<String, String>,
    identities: Vec<Identity>,
    file: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let bytes = fs::read(path).unwrap();
        let end = bytes
            .windows(2)
            .position(|window| window == b"\n\n")
            .unwrap();
        let mut fields = BTreeMap::new();
        let mut identities = Vec::new();
        for line in std::str::from_utf8(&bytes[..end]).unwrap().lines() {
            match line.split_once(": ").unwrap() {
                ("identity", text) => identities.push(text.parse().unwrap()),
                (key, value) => drop(fields.insert(key.to_owned(), value.to_owned())),
            }
        }
        Self {
            expect: fields.remove("expect").unwrap(),
            fields,
            identities,
            file: bytes[end + 2..].to_vec(),
        }
    }

    fn opened(&self) -> Option<String> {
        let identities: Vec<_> = self.identities.iter().collect();
        let opened = open(&identities, &self.file, Padding::None, self.file.len()).ok()?;
        let digest = Sha256::digest(&opened);
        Some(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    fn check(&self, name: &str) {
        let expected = (self.expect == "success").then(|| self.fields["payload"].clone());
        assert_eq!(self.opened(), expected, "{name}: {}", self.expect);
    }
}

/// Eighteen unarmored vectors, and one armored that must not open.
#[test]
fn hybrid_vectors() {
    let mut count = 0;
    for entry in fs::read_dir(root().join("testdata/vectors/age")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.starts_with("hybrid") {
            Vector::read(&path).check(name);
            count += 1;
        }
    }
    assert_eq!(count, 18);
    let armored = Vector::read(&root().join("testdata/vectors/age/armor_hybrid"));
    assert_eq!(armored.opened(), None, "we take no armor");
}

/// The testkit that the crate `age` carries, read where cargo keeps it.
#[test]
fn testkit_of_the_age_crate() {
    let mut count = 0;
    for entry in fs::read_dir(age_source().join("tests/testdata/testkit")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let vector = Vector::read(&path);
        let ours = ["armored", "compressed", "passphrase"];
        if ours.iter().any(|key| vector.fields.contains_key(*key)) {
            continue;
        }
        vector.check(&name);
        count += 1;
    }
    assert_eq!(count, 48);
}

fn age_source() -> std::path::PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let age = packages
        .iter()
        .find(|package| package["name"] == "age")
        .unwrap();
    Path::new(age["manifest_path"].as_str().unwrap())
        .parent()
        .unwrap()
        .to_owned()
}
