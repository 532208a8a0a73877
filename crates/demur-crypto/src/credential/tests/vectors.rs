//! Our own vectors: `testdata/vectors/credential.json`, read by every implementation.
//!
//! Each case is an object with a `name`, a `kind`, the octets in hexadecimal and a `failure`, the
//! id of the check that must refuse it, or null where it must pass. Where a case breaks one rule
//! only, all other rules hold; in particular forged presentations satisfy every equation.
//! `DEMUR_WRITE_VECTORS=1 cargo test -p demur-crypto vectors` writes the file anew.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::support::{octet_list, octets};
use crate::credential::blind::validate_commitment;
use crate::credential::enrol::finish;
use crate::credential::generators::BlindGenerators;
use crate::credential::refusal::Refusal;
use crate::credential::verify::examine;
use crate::credential::{
    Attributes, BlindSignature, Commitment, CredentialError, IssuanceEntropy, IssuerPublicKey,
    IssuerSecretKey, MemberSeed, UnverifiedPresentation, commit, finalize, issue, verify,
};

mod enrolment;
mod presentation;

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../testdata/vectors/credential.json"
);

/// A case's fields, sorted by name so that the file is the same whoever writes it.
pub(super) type Case = BTreeMap<&'static str, Value>;

pub(super) fn case(kind: &str, name: &str, failure: Option<Refusal>) -> Case {
    BTreeMap::from([
        ("kind", kind.into()),
        ("name", name.into()),
        (
            "failure",
            failure.map_or(Value::Null, |refusal| refusal.id().into()),
        ),
    ])
}

pub(super) fn hex(octets: impl AsRef<[u8]>) -> Value {
    hex::encode(octets).into()
}

pub(super) fn hex_list(values: &Attributes) -> Value {
    values.values().iter().map(hex).collect()
}

fn generate() -> String {
    let cases: Vec<Case> = enrolment::cases()
        .into_iter()
        .chain(presentation::cases())
        .collect();
    let mut text = serde_json::to_string_pretty(&cases).expect("serializes");
    text.push('\n');
    text
}

#[test]
fn vectors_are_current() {
    let text = generate();
    if option_env!("DEMUR_WRITE_VECTORS").is_some() {
        let folder = Path::new(FILE).parent().expect("a folder");
        std::fs::create_dir_all(folder).expect("writable");
        std::fs::write(FILE, &text).expect("writable");
    }
    let stored = std::fs::read_to_string(FILE).expect("the vectors are there");
    assert!(
        stored == text,
        "regenerate the vectors and review the change"
    );
}

#[test]
fn vectors_fail_as_they_say() {
    let stored = std::fs::read_to_string(FILE).expect("the vectors are there");
    let cases: Vec<Value> = serde_json::from_str(&stored).expect("JSON");
    let mut failing = BTreeMap::<String, usize>::new();
    for case in &cases {
        let name = case["name"].as_str().expect("a name");
        let kind = case["kind"].as_str().expect("a kind");
        let outcome = match kind {
            "public_key" => check_public_key(case),
            "enrolment" => check_enrolment(case),
            "commitment" => check_commitment(case),
            "blind_signature" => check_blind_signature(case),
            "presentation" | "pseudonym" => check_presentation(case),
            other => panic!("unknown kind {other}"),
        };
        assert_eq!(
            outcome.err().map(Refusal::id),
            case["failure"].as_str(),
            "{name}"
        );
        *failing.entry(kind.to_owned()).or_default() += usize::from(outcome.is_err());
    }
    for kind in [
        "public_key",
        "commitment",
        "blind_signature",
        "presentation",
        "pseudonym",
    ] {
        assert!(failing[kind] >= 3, "{kind}");
    }
}

fn text_octets(case: &Value, field: &str) -> Vec<u8> {
    octets(&case[field])
}

fn issuer(case: &Value) -> IssuerPublicKey {
    IssuerPublicKey::from_bytes(&text_octets(case, "issuer")).expect("the case's key is valid")
}

fn attributes(case: &Value) -> Attributes {
    Attributes::new(octet_list(&case["attributes"]).try_into().expect("eight"))
}

fn member_seed(case: &Value) -> MemberSeed {
    MemberSeed::from_bytes(
        text_octets(case, "member_seed")
            .try_into()
            .expect("32 octets"),
    )
}

fn check_public_key(case: &Value) -> Result<(), Refusal> {
    match IssuerPublicKey::from_bytes(&text_octets(case, "octets")) {
        Ok(key) => {
            assert_eq!(key.to_bytes().to_vec(), text_octets(case, "octets"));
            Ok(())
        }
        Err(CredentialError::Length) => Err(Refusal::Length),
        Err(CredentialError::Encoding) => Err(Refusal::Point),
    }
}

fn check_enrolment(case: &Value) -> Result<(), Refusal> {
    let key: [u8; 32] = text_octets(case, "issuer_seed")
        .try_into()
        .expect("32 octets");
    let key = IssuerSecretKey::from_seed(&key);
    assert_eq!(key.to_bytes().to_vec(), text_octets(case, "secret_key"));
    assert_eq!(*key.public_key(), issuer(case));
    let seed = member_seed(case);
    let (header, attributes) = (text_octets(case, "header"), attributes(case));
    let commitment = commit(&seed, &header).expect("commits");
    assert_eq!(
        commitment.as_bytes().to_vec(),
        text_octets(case, "commitment")
    );
    let entropy = text_octets(case, "entropy").try_into().expect("32 octets");
    let entropy = IssuanceEntropy::from_bytes(entropy);
    let answer = issue(&key, &header, &attributes, &commitment, &entropy).expect("issues");
    assert_eq!(answer.to_bytes().to_vec(), text_octets(case, "answer"));
    let credential = finish(&seed, key.public_key(), &header, &attributes, &answer)?;
    let pseudonym = credential.pseudonym(&text_octets(case, "context_id"));
    assert_eq!(
        pseudonym.as_bytes().to_vec(),
        text_octets(case, "pseudonym")
    );
    Ok(())
}

fn check_commitment(case: &Value) -> Result<(), Refusal> {
    let octets = text_octets(case, "octets");
    let outcome = validate_commitment(BlindGenerators::profile(), &octets).map(|_| ());
    let key = IssuerSecretKey::from_seed(&[1; 32]);
    let attributes = Attributes::new(Default::default());
    let entropy = IssuanceEntropy::from_bytes([2; 32]);
    let issued = Commitment::from_bytes(&octets)
        .is_ok_and(|commitment| issue(&key, b"", &attributes, &commitment, &entropy).is_ok());
    assert_eq!(issued, outcome.is_ok());
    outcome
}

fn check_blind_signature(case: &Value) -> Result<(), Refusal> {
    let octets = text_octets(case, "octets");
    let (seed, issuer, attributes) = (member_seed(case), issuer(case), attributes(case));
    let header = text_octets(case, "header");
    let outcome = BlindSignature::decode(&octets)
        .and_then(|answer| finish(&seed, &issuer, &header, &attributes, &answer))
        .map(|_| ());
    let finalized = BlindSignature::from_bytes(&octets)
        .is_ok_and(|answer| finalize(&seed, &issuer, &header, &attributes, &answer).is_ok());
    assert_eq!(finalized, outcome.is_ok());
    outcome
}

fn check_presentation(case: &Value) -> Result<(), Refusal> {
    let issuer = issuer(case);
    let [header, presentation_header, context_id, proof, pseudonym] = [
        "header",
        "presentation_header",
        "context_id",
        "proof",
        "pseudonym",
    ]
    .map(|field| text_octets(case, field));
    let indexes = case["disclosed_indexes"].as_array().expect("a list").iter();
    let indexes = indexes.map(|index| usize::try_from(index.as_u64().expect("a number")));
    let values = octet_list(&case["disclosed_values"]);
    let unverified = UnverifiedPresentation {
        issuer: &issuer,
        header: &header,
        presentation_header: &presentation_header,
        context_id: &context_id,
        disclosed: indexes
            .zip(&values)
            .map(|(index, value)| (index.expect("small"), value.as_slice()))
            .collect(),
        proof: &proof,
        pseudonym: &pseudonym,
    };
    let outcome = examine(&unverified).map(|_| ());
    assert_eq!(verify(&unverified).is_ok(), outcome.is_ok());
    outcome
}
