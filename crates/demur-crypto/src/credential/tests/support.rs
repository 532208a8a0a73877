//! What several tests share.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::bls::Scalar;
use crate::credential::hash::expand_message;
use crate::credential::{
    Attributes, Credential, IssuanceEntropy, IssuerPublicKey, IssuerSecretKey, MemberSeed,
    UnverifiedPresentation, commit, finalize, issue,
};
use crate::randomness::Randomness;

/// A reproducible stream of bytes.
pub(crate) struct SeededRandomness {
    seed: [u8; 32],
    blocks: u64,
}

impl SeededRandomness {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            seed: Sha256::digest(name).into(),
            blocks: 0,
        }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let mut hasher = Sha256::new_with_prefix(self.seed);
            hasher.update(self.blocks.to_be_bytes());
            chunk.copy_from_slice(&hasher.finalize()[..chunk.len()]);
            self.blocks += 1;
        }
    }
}

/// The drafts' fixtures, where cargo keeps the source of the crate that carries them.
pub(crate) fn fixtures() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--offline",
            "--manifest-path",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages
        .iter()
        .find(|package| package["name"] == "zkryptium");
    let manifest = package.expect("zkryptium is a dependency")["manifest_path"].as_str();
    PathBuf::from(manifest.expect("a path")).with_file_name("fixture_data")
}

/// The JSON files under a folder of the fixtures, by name; never none.
pub(crate) fn fixture_files(folder: &str) -> Vec<(String, Value)> {
    let folder = fixtures().join(folder);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            (
                path.file_name()
                    .expect("named")
                    .to_string_lossy()
                    .into_owned(),
                read(&path),
            )
        })
        .collect();
    files.sort_by(|left, right| left.0.cmp(&right.0));
    assert!(!files.is_empty(), "{}", folder.display());
    files
}

pub(crate) fn fixture(path: &str) -> Value {
    read(&fixtures().join(path))
}

fn read(path: &std::path::Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("readable")).expect("JSON")
}

pub(crate) fn octets(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().expect("a string")).expect("hex")
}

pub(crate) fn octet_list(value: &Value) -> Vec<Vec<u8>> {
    value
        .as_array()
        .map(|items| items.iter().map(octets).collect())
        .unwrap_or_default()
}

pub(crate) fn scalar(value: &Value) -> Scalar {
    Scalar::from_octets(&octets(value).try_into().expect("32 octets")).expect("canonical")
}

pub(crate) fn scalar_list(value: &Value) -> Vec<Scalar> {
    value
        .as_array()
        .map(|items| items.iter().map(scalar).collect())
        .unwrap_or_default()
}

/// draft-irtf-cfrg-bbs-signatures-13, "Mocked Random Scalars".
pub(crate) fn mocked_scalars(seed: &[u8], dst: &[u8], count: usize) -> Vec<Scalar> {
    let mut octets = vec![0; 48 * count];
    expand_message(&[seed], &[dst], &mut octets);
    octets.as_chunks().0.iter().map(Scalar::reduce).collect()
}

/// An issuer in an epoch.
pub(crate) struct World {
    pub(crate) issuer: IssuerSecretKey,
    pub(crate) header: Vec<u8>,
}

impl World {
    pub(crate) fn new(name: &str, header: &[u8]) -> Self {
        let seed = Sha256::digest(name).into();
        Self {
            issuer: IssuerSecretKey::from_seed(&seed),
            header: header.to_vec(),
        }
    }
}

/// A member with a credential.
pub(crate) struct Member<'a> {
    pub(crate) world: &'a World,
    pub(crate) seed: MemberSeed,
    pub(crate) attributes: Attributes,
    pub(crate) credential: Credential,
    name: String,
}

impl<'a> Member<'a> {
    pub(crate) fn new(world: &'a World, name: &str) -> Self {
        let seed = MemberSeed::generate(&mut SeededRandomness::new(name));
        let attributes = attributes(name);
        let commitment = commit(&seed, &world.header).expect("commits");
        let entropy = IssuanceEntropy::generate(&mut SeededRandomness::new("entropy"));
        let answer = issue(
            &world.issuer,
            &world.header,
            &attributes,
            &commitment,
            &entropy,
        );
        let issuer = world.issuer.public_key();
        let answer = answer.expect("issues");
        let credential = finalize(&seed, issuer, &world.header, &attributes, &answer);
        let credential = credential.expect("the issuer's signature holds");
        Self {
            world,
            seed,
            attributes,
            credential,
            name: name.to_owned(),
        }
    }

    pub(crate) fn show(
        &self,
        presentation_header: &[u8],
        context_id: &[u8],
        disclosed: &[usize],
    ) -> Shown {
        let presentation = self
            .credential
            .present(
                presentation_header,
                context_id,
                disclosed,
                &mut SeededRandomness::new(&self.name),
            )
            .expect("presents");
        let value = |index: &usize| (*index, self.attributes.values()[*index].clone());
        Shown {
            issuer: self.world.issuer.public_key().clone(),
            header: self.world.header.clone(),
            presentation_header: presentation_header.to_vec(),
            context_id: context_id.to_vec(),
            disclosed: disclosed.iter().map(value).collect(),
            proof: presentation.proof,
            pseudonym: presentation.pseudonym.as_bytes().to_vec(),
        }
    }
}

pub(crate) fn attributes(name: &str) -> Attributes {
    Attributes::new(std::array::from_fn(|i| match i {
        6 => format!("name={name}").into_bytes(),
        7 => Vec::new(),
        _ => format!("attribute{i}=value").into_bytes(),
    }))
}

/// A presentation and what it must hold against, owned so that tests can change any of it.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) issuer: IssuerPublicKey,
    pub(crate) header: Vec<u8>,
    pub(crate) presentation_header: Vec<u8>,
    pub(crate) context_id: Vec<u8>,
    pub(crate) disclosed: Vec<(usize, Vec<u8>)>,
    pub(crate) proof: Vec<u8>,
    pub(crate) pseudonym: Vec<u8>,
}

impl Shown {
    pub(crate) fn unverified(&self) -> UnverifiedPresentation<'_> {
        UnverifiedPresentation {
            issuer: &self.issuer,
            header: &self.header,
            presentation_header: &self.presentation_header,
            context_id: &self.context_id,
            disclosed: self
                .disclosed
                .iter()
                .map(|(i, value)| (*i, value.as_slice()))
                .collect(),
            proof: &self.proof,
            pseudonym: &self.pseudonym,
        }
    }
}
