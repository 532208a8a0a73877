//! `testdata/vectors/protocol.json`: objects of the protocol, most of which must be refused, each
//! with its expected failure. Other implementations read the same file.

mod cases;
mod rooms;

use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use demur_crypto::sign::VerifyingKey;
use demur_domain::ids::{AuthorKey, MemoId};
use demur_domain::operation::Operation;
use demur_protocol::author::{AuthorContent, UnverifiedAuthorDocument};
use demur_protocol::casefile::{CaseFile, CertificateFile, Magic, SignatureFile};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::Handover;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::UnverifiedNote;
use demur_protocol::official::{OfficialStatement, UnverifiedOfficialDocument};
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::request::UnverifiedRequest;
use demur_protocol::view::ViewFile;
use serde::{Deserialize, Serialize};

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    about: Vec<String>,
    /// What documents and requests are checked against.
    memo: String,
    author_key: String,
    official_key: String,
    operation: String,
    now: i64,
    /// What posts in a room are checked against, and opened with.
    circulation_key: String,
    session: String,
    cases: Vec<Case>,
}

/// One object and what must come of it: `ok`, or the failure.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    object: String,
    name: String,
    expect: String,
    /// The octets; or else another case's, changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    change: Option<Change>,
    /// What the digest or id of an accepted object is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

/// Octets of the accepted case `of` of the same object, of which `remove` at `at` make way for
/// `insert`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    of: String,
    at: usize,
    remove: usize,
    insert: String,
}

impl Vectors {
    fn octets(&self, case: &Case) -> Vec<u8> {
        match (&case.hex, &case.change) {
            (Some(digits), None) => hex::decode(digits).unwrap(),
            (None, Some(change)) => {
                let mut cases = self.cases.iter();
                let of = cases.find(|of| of.object == case.object && of.name == change.of);
                let mut octets = self.octets(of.unwrap());
                let range = change.at..change.at + change.remove;
                octets.splice(range, hex::decode(&change.insert).unwrap());
                octets
            }
            _ => panic!("{}: either octets or a change", case.name),
        }
    }

    /// What our code makes of a case: the outcome, and the digest of what was accepted.
    fn judge(&self, case: &Case) -> (String, Option<String>) {
        let octets = self.octets(case);
        let memo: MemoId = self.memo.parse().unwrap();
        let author: AuthorKey = self.author_key.parse().unwrap();
        match case.object.as_str() {
            "block" => outcome(UnverifiedCosignature::from_block(&octets), |it| {
                hex::encode(it.presentation.digest().as_bytes())
            }),
            "manifest" => outcome(MemoManifest::from_canonical(&octets), |it| {
                it.id().to_string()
            }),
            "certificate" => outcome(Certificate::from_canonical(&octets), |it| {
                it.certificate_digest().to_string()
            }),
            "author document" => match UnverifiedAuthorDocument::from_canonical(&octets) {
                Err(failure) => (format!("{failure:?}"), None),
                Ok(it) => outcome(it.verify(memo, &author), |it| it.digest().to_string()),
            },
            "official document" => match UnverifiedOfficialDocument::from_canonical(&octets) {
                Err(failure) => (format!("{failure:?}"), None),
                Ok(it) => {
                    let key = hex::decode(&self.official_key).unwrap().try_into().unwrap();
                    let key = VerifyingKey::from_bytes(&key).unwrap();
                    outcome(it.verify(&key), |it| it.digest().to_string())
                }
            },
            "official statement" => outcome(OfficialStatement::from_canonical(&octets), |it| {
                it.digest().to_string()
            }),
            "author content" => outcome(AuthorContent::from_canonical(&octets), |it| {
                hex::encode(it.commitment())
            }),
            "handover" => {
                let read = Handover::from_canonical(&octets);
                (outcome(read, |_| String::new()).0, None)
            }
            "note" => match UnverifiedNote::from_canonical(&octets) {
                Err(failure) => (format!("{failure:?}"), None),
                Ok(it) => {
                    let key = hex::decode(&self.official_key).unwrap().try_into().unwrap();
                    let key = VerifyingKey::from_bytes(&key).unwrap();
                    let verified = it.verify(&key);
                    (
                        verified.map_or_else(|refusal| format!("{refusal:?}"), |_| "ok".into()),
                        None,
                    )
                }
            },
            "request" => match UnverifiedRequest::from_canonical(&octets) {
                Err(failure) => (format!("{failure:?}"), None),
                Ok(it) => {
                    let operation: Operation = self.operation.parse().unwrap();
                    let verified = it.verify_author(operation, &author, self.now);
                    (
                        verified.map_or_else(|refusal| format!("{refusal:?}"), |()| "ok".into()),
                        None,
                    )
                }
            },
            "case file" => file::<CaseFile>(&octets),
            "certificate file" => file::<CertificateFile>(&octets),
            "signature file" => file::<SignatureFile>(&octets),
            "view file" => file::<ViewFile>(&octets),
            object => rooms::judge(self, object, &octets),
        }
    }
}

fn outcome<T, E: Debug>(
    result: Result<T, E>,
    digest: impl FnOnce(&T) -> String,
) -> (String, Option<String>) {
    match result {
        Ok(accepted) => ("ok".to_owned(), Some(digest(&accepted))),
        Err(failure) => (format!("{failure:?}"), None),
    }
}

/// A file by its first octets, and then by its form. Whether it holds is another question.
fn file<T: Magic>(octets: &[u8]) -> (String, Option<String>) {
    match T::from_file(octets) {
        None => ("OtherFile".to_owned(), None),
        Some(Err(failure)) => (format!("{failure:?}"), None),
        Some(Ok(_)) => ("ok".to_owned(), None),
    }
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vectors/protocol.json")
}

#[test]
fn every_vector_ends_as_it_says() {
    let vectors: Vectors = serde_json::from_slice(&fs::read(path()).unwrap()).unwrap();
    let wrong: Vec<_> = vectors
        .cases
        .iter()
        .map(|case| (case, vectors.judge(case)))
        .filter(|(case, judged)| *judged != (case.expect.clone(), case.digest.clone()))
        .map(|(case, judged)| format!("{}, {}: {judged:?}", case.object, case.name))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

/// Each kind of object has a vector that is accepted and three or more that are not.
#[test]
fn most_vectors_must_fail() {
    let Vectors { cases, .. } = cases::vectors();
    let mut objects: Vec<_> = cases.iter().map(|case| case.object.as_str()).collect();
    objects.sort_unstable();
    objects.dedup();
    assert_eq!(objects.len(), 18);
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
    if fs::read_to_string(path()).ok().as_ref() != Some(&written) {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("protocol.json");
        fs::write(&fresh, written).unwrap();
        panic!("testdata/vectors/protocol.json is not current; if that is meant, copy {fresh:?}");
    }
}
