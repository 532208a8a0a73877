//! Credentials made here are presented in the browser's implementation and the other way round, and
//! both verifiers say the same of everything, of what must fail too.
//!
//! These tests fail when Node or the browser's packages are missing: a skipped interoperability
//! test is none.

use std::process::Command;

use demur_crypto::credential::{
    Attributes, BlindSignature, Credential, Hint, IssuanceEntropy, IssuerPublicKey,
    IssuerSecretKey, MemberSeed, UnverifiedPresentation, commit, finalize, issue, verify,
    verify_batch,
};
use demur_crypto::randomness::{Randomness, SeededRandomness, random_bytes};
use serde_json::{Value, json};

use crate::seal_interop::{root, run};

const HINT: &str = "install the browser's packages with `npm ci` in browser/";

/// What the browser's implementation answers to each task.
fn browser(tasks: &Value) -> Vec<Value> {
    let installed = root().join("browser/node_modules/esbuild").exists();
    assert!(installed, "esbuild is missing: {HINT}");
    let mut node = Command::new("node");
    node.arg(root().join("e2e/credential/credential.mjs"));
    let answers = run(node, &serde_json::to_vec(tasks).unwrap(), HINT);
    serde_json::from_slice(&answers).unwrap()
}

/// A member's seed and what the issuer certified.
struct Enrolled {
    seed: [u8; 32],
    header: Vec<u8>,
    issuer: IssuerPublicKey,
    attributes: Attributes,
    answer: BlindSignature,
}

impl Enrolled {
    fn new(number: u8) -> Self {
        let seed = [number; 32];
        let header = vec![b'h'; usize::from(number)];
        let issuer = IssuerSecretKey::from_seed(&[number % 2; 32]);
        let attributes = Attributes::new(std::array::from_fn(|i| vec![number; i * 3]));
        let commitment = commit(&MemberSeed::from_bytes(seed), &header).unwrap();
        let entropy = IssuanceEntropy::from_bytes([number.wrapping_add(1); 32]);
        let answer = issue(&issuer, &header, &attributes, &commitment, &entropy).unwrap();
        Self {
            seed,
            header,
            issuer: issuer.public_key().clone(),
            attributes,
            answer,
        }
    }

    fn member_seed(&self) -> MemberSeed {
        MemberSeed::from_bytes(self.seed)
    }

    fn credential(&self) -> Credential {
        let (issuer, attributes) = (&self.issuer, &self.attributes);
        let made = finalize(
            &self.member_seed(),
            issuer,
            &self.header,
            attributes,
            &self.answer,
        );
        made.unwrap()
    }

    fn task(&self, random: [u8; 32], shows: &[Show]) -> Value {
        json!({
            "do": "enrol",
            "seed": hex::encode(self.seed),
            "issuer": hex::encode(self.issuer.to_bytes()),
            "header": hex::encode(&self.header),
            "attributes": self.attributes.values().iter().map(hex::encode).collect::<Vec<_>>(),
            "answer": hex::encode(self.answer.to_bytes()),
            "random": hex::encode(random),
            "shows": shows.iter().map(|(header, context, disclosed)| json!({
                "presentation_header": hex::encode(header),
                "context_id": hex::encode(context),
                "disclosed": disclosed,
            })).collect::<Vec<_>>(),
        })
    }

    fn shown(&self, (header, context, disclosed): &Show, proof: Vec<u8>, nym: Vec<u8>) -> Shown {
        let value = |index: &usize| (*index, self.attributes.values()[*index].clone());
        Shown {
            issuer: self.issuer.clone(),
            header: self.header.clone(),
            presentation_header: header.clone(),
            context_id: context.clone(),
            disclosed: disclosed.iter().map(value).collect(),
            proof,
            pseudonym: nym,
            hint: None,
        }
    }
}

/// Presentation header, context and disclosed positions.
type Show = (Vec<u8>, Vec<u8>, Vec<usize>);

fn shows() -> Vec<Show> {
    vec![
        (b"header".to_vec(), b"context".to_vec(), vec![]),
        (b"another".to_vec(), b"context".to_vec(), vec![0, 3, 7]),
        (vec![], vec![], (0..8).collect()),
        (vec![9; 500], b"other".to_vec(), vec![6]),
    ]
}

/// A presentation as it comes in, owned so that tests can change any of it.
#[derive(Clone)]
struct Shown {
    issuer: IssuerPublicKey,
    header: Vec<u8>,
    presentation_header: Vec<u8>,
    context_id: Vec<u8>,
    disclosed: Vec<(usize, Vec<u8>)>,
    proof: Vec<u8>,
    pseudonym: Vec<u8>,
    hint: Option<Hint>,
}

impl Shown {
    fn unverified(&self) -> UnverifiedPresentation<'_> {
        let disclosed = self.disclosed.iter();
        UnverifiedPresentation {
            issuer: &self.issuer,
            header: &self.header,
            presentation_header: &self.presentation_header,
            context_id: &self.context_id,
            disclosed: disclosed.map(|(i, value)| (*i, value.as_slice())).collect(),
            proof: &self.proof,
            pseudonym: &self.pseudonym,
        }
    }

    fn task(&self) -> Value {
        let disclosed = self.disclosed.iter();
        json!({
            "issuer": hex::encode(self.issuer.to_bytes()),
            "header": hex::encode(&self.header),
            "presentation_header": hex::encode(&self.presentation_header),
            "context_id": hex::encode(&self.context_id),
            "disclosed": disclosed.map(|(i, value)| json!([i, hex::encode(value)])).collect::<Vec<_>>(),
            "proof": hex::encode(&self.proof),
            "pseudonym": hex::encode(&self.pseudonym),
            "hint": self.hint.as_ref().map(|hint| hex::encode(hint.as_bytes())),
        })
    }
}

/// What we say of each, in the browser's words.
fn our_answers(items: &[Shown]) -> Vec<Value> {
    let pairs: Vec<_> = items
        .iter()
        .map(|item| (item.unverified(), item.hint.clone()))
        .collect();
    let batch = verify_batch(&pairs, &mut SeededRandomness::new([8; 32]));
    let singles = items.iter().map(|item| verify(&item.unverified()));
    singles
        .zip(batch)
        .map(|(single, batch)| {
            assert_eq!(single, batch);
            single.map_or(Value::Null, |verified| {
                json!({
                    "pseudonym": hex::encode(verified.pseudonym().as_bytes()),
                    "hint": hex::encode(verified.hint().as_bytes()),
                })
            })
        })
        .collect()
}

/// Both verifiers, one by one and as a batch, say the same; tells how many hold.
fn both_answer_alike(items: &[Shown]) -> usize {
    let tasks: Vec<Value> = items.iter().map(Shown::task).collect();
    let random = hex::encode([9; 32]);
    let answers = browser(&json!([{ "do": "verify", "presentations": tasks, "random": random }]));
    let ours = our_answers(items);
    for kind in ["single", "batch"] {
        let theirs = answers[0][kind].as_array().unwrap();
        assert_eq!(theirs.len(), ours.len());
        for (place, (their, our)) in theirs.iter().zip(&ours).enumerate() {
            assert_eq!(their, our, "{kind}, item {place}");
        }
    }
    ours.iter().filter(|answer| !answer.is_null()).count()
}

#[test]
fn the_browser_commits_and_presents_as_we_do() {
    let members: Vec<_> = (1..4).map(Enrolled::new).collect();
    let tasks: Vec<_> = members.iter().map(|m| m.task([7; 32], &shows())).collect();
    let mut theirs = Vec::new();
    for (member, answer) in members.iter().zip(browser(&Value::from(tasks))) {
        let commitment = commit(&member.member_seed(), &member.header).unwrap();
        assert_eq!(answer["commitment"], hex::encode(commitment.as_bytes()));
        let credential = member.credential();
        let randomness = &mut SeededRandomness::new([7; 32]);
        for (show, made) in shows()
            .iter()
            .zip(answer["presentations"].as_array().unwrap())
        {
            let (header, context, disclosed) = show;
            let ours = credential.present(header, context, disclosed, randomness);
            let ours = ours.unwrap();
            assert_eq!(made["proof"], hex::encode(&ours.proof));
            assert_eq!(made["pseudonym"], hex::encode(ours.pseudonym.as_bytes()));
            let octets = |field: &str| hex::decode(made[field].as_str().unwrap()).unwrap();
            theirs.push(member.shown(show, octets("proof"), octets("pseudonym")));
        }
    }
    assert_eq!(theirs.len(), 12);
    assert!(theirs.iter().all(|item| verify(&item.unverified()).is_ok()));
}

#[test]
fn the_browser_refuses_answers_as_we_do() {
    let [member, other] = [1, 2].map(Enrolled::new);
    let right = member.task([7; 32], &[]);
    let changed = |field: &str, value: Value| {
        let mut task = right.clone();
        task[field] = value;
        task
    };
    let flipped = |bit: usize| {
        let mut octets = member.answer.to_bytes();
        octets[bit / 8] ^= 1 << (bit % 8);
        changed("answer", hex::encode(octets).into())
    };
    let tasks = [
        right.clone(),
        changed("answer", hex::encode(other.answer.to_bytes()).into()),
        changed("issuer", hex::encode(other.issuer.to_bytes()).into()),
        changed("header", hex::encode(b"other").into()),
        changed("seed", hex::encode([3; 32]).into()),
        changed("attributes", other.task([0; 32], &[])["attributes"].clone()),
        flipped(3),
        flipped(100),
        flipped(500),
        flipped(895),
    ];
    let answers = browser(&Value::from(tasks.to_vec()));
    let refused: Vec<bool> = answers
        .iter()
        .map(|answer| answer["refused"] == true)
        .collect();
    assert_eq!(
        refused,
        [false, true, true, true, true, true, true, true, true, true]
    );
}

#[test]
fn both_verify_what_we_present() {
    let mut items = valid();
    let hinted = items.len() / 2;
    for item in &mut items[..hinted] {
        item.hint = Some(verify(&item.unverified()).unwrap().hint().clone());
    }
    assert_eq!(both_answer_alike(&items), items.len());
}

fn valid() -> Vec<Shown> {
    let randomness = &mut SeededRandomness::new([5; 32]);
    let mut items = Vec::new();
    for member in (1..5).map(Enrolled::new) {
        let credential = member.credential();
        for show in shows() {
            let made = credential.present(&show.0, &show.1, &show.2, randomness);
            let made = made.unwrap();
            items.push(member.shown(&show, made.proof, made.pseudonym.as_bytes().to_vec()));
        }
    }
    items
}

/// Valid presentations, each with one thing changed, and some of their hints too.
#[test]
fn both_refuse_what_is_changed() {
    let randomness = &mut SeededRandomness::new([6; 32]);
    let valid = valid();
    let mut items = Vec::new();
    for (place, item) in valid.iter().take(8).enumerate() {
        let hint = verify(&item.unverified()).unwrap().hint().clone();
        for kind in 0..5 {
            let mut changed = item.clone();
            changed.hint = (kind % 2 == 0).then(|| hint.clone());
            change(&mut changed, place % 4 + 4 * kind, randomness);
            items.push(changed);
        }
    }
    let held = both_answer_alike(&items);
    // Only a changed hint leaves a presentation valid: kinds 0 and 1 of the twenty.
    assert_eq!(held, items.len() / 10);
}

fn change(item: &mut Shown, kind: usize, randomness: &mut dyn Randomness) {
    let [place, by] = random_bytes::<2>(randomness);
    let (place, by) = (usize::from(place), by | 1);
    let flip = |octets: &mut [u8]| {
        let length = octets.len();
        octets[place * 7 % length] ^= by;
    };
    match kind {
        0 => item.hint = None,
        1 => {
            let mut octets = *item.hint.as_ref().unwrap().as_bytes();
            flip(&mut octets);
            item.hint = Some(Hint::from_bytes(&octets).unwrap());
        }
        2 | 3 | 8 | 9 | 10 | 11 | 12 => flip(&mut item.proof),
        4 | 5 => flip(&mut item.pseudonym),
        6 => item.proof.truncate(place),
        7 => item.proof.push(by),
        13 => item.header.push(by),
        14 => item.presentation_header.push(by),
        15 => item.context_id.push(by),
        16 => item.disclosed.push((8, Vec::new())),
        17 => item.disclosed.insert(0, (7, Vec::new())),
        18 => item.pseudonym.truncate(47),
        _ => item.issuer = IssuerSecretKey::from_seed(&[77; 32]).public_key().clone(),
    }
}

/// The presentations of the vectors that must fail: torsion, identities, second encodings.
#[test]
fn both_refuse_the_vectors_that_must_fail() {
    let path = root().join("testdata/vectors/credential.json");
    let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let kinds = ["presentation", "pseudonym"];
    let cases = cases
        .iter()
        .filter(|case| kinds.iter().any(|kind| case["kind"] == *kind));
    let octets = |value: &Value| hex::decode(value.as_str().unwrap()).unwrap();
    let shown = |case: &Value| {
        let indexes = case["disclosed_indexes"].as_array().unwrap().iter();
        let values = case["disclosed_values"].as_array().unwrap().iter();
        let indexes = indexes.map(|index| usize::try_from(index.as_u64().unwrap()).unwrap());
        Shown {
            issuer: IssuerPublicKey::from_bytes(&octets(&case["issuer"])).unwrap(),
            header: octets(&case["header"]),
            presentation_header: octets(&case["presentation_header"]),
            context_id: octets(&case["context_id"]),
            disclosed: indexes.zip(values.map(octets)).collect(),
            proof: octets(&case["proof"]),
            pseudonym: octets(&case["pseudonym"]),
            hint: None,
        }
    };
    let (passing, failing): (Vec<&Value>, Vec<_>) =
        cases.partition(|case| case["failure"].is_null());
    assert!(failing.len() > 70);
    let items: Vec<_> = passing
        .iter()
        .chain(&failing)
        .map(|case| shown(case))
        .collect();
    assert_eq!(both_answer_alike(&items), passing.len());
}
