//! The published vectors of the three drafts.

use serde_json::Value;

use super::support::{
    fixture, fixture_files, mocked_scalars, octet_list, octets, scalar, scalar_list,
};
use crate::bls::{G1, G1Affine, G2, Scalar, pairing_product_is_one};
use crate::credential::blind::{BlindStatement, blind_sign, core_commit, validate_commitment};
use crate::credential::generators::{BlindGenerators, Generators, base_point};
use crate::credential::hash::{
    API, API_BLIND, API_NYM, hash_to_scalar, message_to_scalar, octets_of,
};
use crate::credential::keys::{IssuerPublicKey, IssuerSecretKey, key_gen};
use crate::credential::nym::Context;
use crate::credential::proof::{ChallengePoints, Proof, Statement, Witness, proof_octets, prove};
use crate::credential::refusal::Refusal;
use crate::credential::signature::{Signature, signed_point};

const SUITE: &str = "bls12-381-sha-256";
const SEED: &[u8] = b"3.141592653589793238462643383279";
const MOCK: &[u8] = b"MOCK_RANDOM_SCALARS_DST_";

#[test]
fn hashing_to_scalars() {
    let file = fixture(&format!("fixture_data/{SUITE}/h2s.json"));
    let result = hash_to_scalar(&[&octets(&file["message"])], &[&octets(&file["dst"])]);
    assert!(result == scalar(&file["scalar"]));

    let file = fixture(&format!(
        "fixture_data/{SUITE}/MapMessageToScalarAsHash.json"
    ));
    let cases = file["cases"].as_array().expect("cases");
    for case in cases {
        assert!(message_to_scalar(&octets(&case["message"]), API) == scalar(&case["scalar"]));
    }
    assert_eq!(cases.len(), 10);

    let file = fixture(&format!("fixture_data/{SUITE}/mockedRng.json"));
    let expected = scalar_list(&file["mockedScalars"]);
    let result = mocked_scalars(
        &octets(&file["seed"]),
        &octets(&file["dst"]),
        expected.len(),
    );
    assert!(result == expected);
}

#[test]
fn generators() {
    let check = |file: &Value, domain: &G1Affine, messages: &[G1Affine]| {
        let hex = |point: &G1Affine| hex::encode(point.to_octets());
        assert_eq!(hex(base_point()), file["P1"].as_str().expect("P1"));
        assert_eq!(hex(domain), file["Q1"].as_str().expect("Q1"));
        let expected = file["MsgGenerators"].as_array().expect("generators");
        assert_eq!(messages.len(), expected.len());
        assert!(
            messages
                .iter()
                .zip(expected)
                .all(|(point, value)| hex(point) == *value)
        );
    };
    let file = fixture(&format!("fixture_data/{SUITE}/generators.json"));
    let generators = Generators::new(API, 10, 0);
    check(&file, &generators.domain, &generators.messages);
    for (folder, api, count) in [("blind", API_BLIND, 5), ("nym", API_NYM, 6)] {
        let file = fixture(&format!("fixture_data_{folder}/{SUITE}/generators.json"));
        let generators = Generators::new(api, 10, 0);
        check(
            &file["generators"],
            &generators.domain,
            &generators.messages,
        );
        let count = file["blindGenerators"]["MsgGenerators"]
            .as_array()
            .map_or(count, Vec::len);
        let blind = BlindGenerators::new(api, count);
        check(
            &file["blindGenerators"],
            &blind.points[0],
            &blind.points[1..],
        );
    }
}

#[test]
fn key_pair() {
    let file = fixture(&format!("fixture_data/{SUITE}/keypair.json"));
    // The published key material is 48 octets long; ours is always 32. The steps are the same.
    let info = octets(&file["keyInfo"]);
    let length = u16::try_from(info.len()).expect("short").to_be_bytes();
    let material = octets(&file["keyMaterial"]);
    let key = hash_to_scalar(&[&material, &length, &info], &[&octets(&file["keyDst"])]);
    assert!(key == scalar(&file["keyPair"]["secretKey"]));
    let seed: [u8; 32] = material[..32].try_into().expect("32 octets");
    let ours = hash_to_scalar(&[&seed, &length, &info], &[&octets(&file["keyDst"])]);
    assert!(ours == key_gen(&seed, &info));

    let secret = IssuerSecretKey::from_bytes(&key.to_octets()).expect("canonical");
    assert_eq!(
        secret.public_key().to_bytes().to_vec(),
        octets(&file["keyPair"]["publicKey"])
    );
    IssuerPublicKey::from_bytes(&secret.public_key().to_bytes()).expect("canonical");
}

#[test]
fn signatures() {
    for (name, file) in fixture_files(&format!("fixture_data/{SUITE}/signature")) {
        let public_key = IssuerPublicKey::from_bytes(&octets(&file["signerKeyPair"]["publicKey"]));
        let public_key = public_key.expect("canonical");
        let messages = to_scalars(&octet_list(&file["messages"]), API);
        let header = octets(&file["header"]);
        let generators = Generators::new(API, messages.len(), 0);
        let domain = generators.domain_scalar(&public_key.to_bytes(), &[&header]);
        let b = signed_point(&generators, &domain, &messages).expect("one for each");
        let expected = octets(&file["signature"]);
        let signature = Signature::from_octets(&expected).expect("well formed");
        let valid = file["result"]["valid"] == true;
        assert_eq!(signature.verify(&public_key, &b).is_ok(), valid, "{name}");
        if valid {
            let secret_key = scalar(&file["signerKeyPair"]["secretKey"]);
            let made = core_sign(&secret_key, &domain, &b, &messages);
            assert_eq!(made.to_octets().to_vec(), expected, "{name}");
        }
    }
}

/// draft-irtf-cfrg-bbs-signatures-13, "Core Sign". The profile signs blindly only.
fn core_sign(secret_key: &Scalar, domain: &Scalar, b: &G1, messages: &[Scalar]) -> Signature {
    let mut input = secret_key.to_octets().to_vec();
    input.extend(messages.iter().flat_map(Scalar::to_octets));
    input.extend(domain.to_octets());
    let e = hash_to_scalar(&[&input], &[API, b"H2S_"]);
    Signature::over(b, secret_key, e).expect("invertible")
}

#[test]
fn proofs() {
    for (name, file) in fixture_files(&format!("fixture_data/{SUITE}/proof")) {
        let case = ProofCase {
            api: API,
            file: &file,
            messages: octet_list(&file["messages"]),
            committed: None,
            secrets: Vec::new(),
        };
        let indexes = file["disclosedIndexes"].as_array().expect("indexes");
        let indexes = indexes
            .iter()
            .map(|index| usize::try_from(index.as_u64().expect("a number")).expect("small"));
        case.check(&name, indexes.collect());
    }
}

#[test]
fn commitments() {
    for (folder, api) in [("blind", API_BLIND), ("nym", API_NYM)] {
        let files = if folder == "blind" {
            "commit"
        } else {
            "nymCommit"
        };
        for (name, file) in fixture_files(&format!("fixture_data_{folder}/{SUITE}/{files}")) {
            let mut committed = to_scalars(&octet_list(&file["committedMessages"]), api);
            committed.extend(scalar_list(&file["proverNyms"]));
            let random = commit_randomness(committed.len() + 2);
            assert!(random[0] == scalar(&file["proverBlind"]));
            let generators = BlindGenerators::new(api, committed.len());
            let made = core_commit(&generators, &committed, &random).expect("one for each");
            assert_eq!(made, octets(&file["commitmentWithProof"]), "{name}");
            assert!(validate_commitment(&generators, &made).is_ok(), "{name}");
            for longer_or_shorter in [committed.len() + 1, committed.len().saturating_sub(1)] {
                if longer_or_shorter != committed.len() {
                    let generators = BlindGenerators::new(api, longer_or_shorter);
                    let result = validate_commitment(&generators, &made);
                    assert!(matches!(result, Err(Refusal::Length)), "{name}");
                }
            }
        }
    }
}

fn commit_randomness(count: usize) -> Vec<Scalar> {
    mocked_scalars(SEED, &[API, b"COMMIT_", MOCK].concat(), count)
}

#[test]
fn blind_signatures() {
    for (folder, api) in [("blind", API_BLIND), ("nym", API_NYM)] {
        let files = if folder == "blind" {
            "signature"
        } else {
            "nymSignature"
        };
        for (name, file) in fixture_files(&format!("fixture_data_{folder}/{SUITE}/{files}")) {
            check_blind_signature(&name, &file, api);
        }
    }
}

fn check_blind_signature(name: &str, file: &Value, api: &'static [u8]) {
    let key = IssuerSecretKey::from_bytes(&octets(&file["signerKeyPair"]["secretKey"]));
    let key = key.expect("canonical");
    let mut hidden = vec![match file["proverBlind"].as_str() {
        Some(_) => scalar(&file["proverBlind"]),
        None => Scalar::zero(),
    }];
    hidden.extend(to_scalars(&octet_list(&file["committedMessages"]), api));
    let mut secrets = scalar_list(&file["proverNyms"]);
    let entropy = (api == API_NYM).then(|| scalar(&file["signer_nym_entropy"]));
    let blind_generators = BlindGenerators::new(api, hidden.len() - 1 + secrets.len());
    let commitment = file["commitmentWithProof"].as_str().map(|_| {
        validate_commitment(&blind_generators, &octets(&file["commitmentWithProof"]))
            .expect("the commitment holds")
    });
    let messages = to_scalars(&octet_list(&file["messages"]), api);
    let generators = Generators::new(api, messages.len(), hidden.len() + secrets.len());
    let header = octets(&file["header"]);
    let count = octets_of(secrets.len());
    let plain: &[&[u8]] = &[&header];
    let combined: &[&[u8]] = &[&header, &count];
    let header = if api == API_NYM { combined } else { plain };
    let statement = BlindStatement {
        generators: &generators,
        header,
        messages: &messages,
        nym_entropy: entropy.as_ref(),
    };
    let signature = blind_sign(&key, &statement, commitment.as_ref()).expect("signs");
    assert_eq!(
        signature.to_octets().to_vec(),
        octets(&file["signature"]),
        "{name}"
    );

    if let (Some(last), Some(entropy)) = (secrets.last_mut(), &entropy) {
        *last = &*last + entropy;
        assert!(secrets == scalar_list(&file["nym_secrets"]), "{name}");
    }
    let all: Vec<Scalar> = messages.into_iter().chain(hidden).chain(secrets).collect();
    let domain = generators.domain_scalar(&key.public_key().to_bytes(), header);
    let b = signed_point(&generators, &domain, &all).expect("one for each");
    // One file prints B under the name of the domain, and no domain; one has a stray digit.
    let trace = |name: &str| file["trace"][name].as_str().unwrap_or_default();
    let (b_hex, domain_hex) = (hex::encode(b.to_octets()), hex::encode(domain.to_octets()));
    assert!(
        [b_hex.as_str(), &domain_hex].contains(&trace("domain")),
        "{name}"
    );
    assert!(
        trace("domain") == b_hex || trace("B").contains(&b_hex),
        "{name}"
    );
    assert!(signature.verify(key.public_key(), &b).is_ok(), "{name}");
}

#[test]
fn blind_proofs() {
    let shared = fixture("fixture_data_blind/messages.json");
    for (name, file) in fixture_files(&format!("fixture_data_blind/{SUITE}/proof")) {
        let committed = file["proverBlind"].as_str().map(|_| {
            (
                scalar(&file["proverBlind"]),
                octet_list(&shared["committedMessages"]),
            )
        });
        let case = ProofCase {
            api: API_BLIND,
            file: &file,
            messages: octet_list(&shared["messages"]),
            committed: committed.or_else(|| Some((Scalar::zero(), Vec::new()))),
            secrets: Vec::new(),
        };
        case.check(&name, case.revealed());
    }
}

/// R58: the argument is about the proofs of the draft, and these are those.
#[test]
fn nym_proofs() {
    for (name, file) in fixture_files(&format!("fixture_data_nym/{SUITE}/nymProof")) {
        let committed = octet_list(&file["committedMessages"]);
        let case = ProofCase {
            api: API_NYM,
            file: &file,
            messages: octet_list(&file["messages"]),
            committed: Some((scalar(&file["proverBlind"]), committed)),
            secrets: scalar_list(&file["nym_secrets"]),
        };
        case.check(&name, case.revealed());
    }
}

struct ProofCase<'a> {
    api: &'static [u8],
    file: &'a Value,
    messages: Vec<Vec<u8>>,
    /// The blinding factor and the committed messages.
    committed: Option<(Scalar, Vec<Vec<u8>>)>,
    secrets: Vec<Scalar>,
}

impl ProofCase<'_> {
    /// The disclosed positions among all signed scalars.
    fn revealed(&self) -> Vec<usize> {
        let keys = |value: &Value| -> Vec<usize> {
            let keys = value
                .as_object()
                .map(|object| object.keys().cloned().collect::<Vec<_>>());
            let keys = keys.unwrap_or_default().into_iter();
            let mut keys: Vec<usize> = keys.map(|key| key.parse().expect("a number")).collect();
            keys.sort_unstable();
            keys
        };
        let committed = keys(&self.file["revealedCommittedMessages"]).into_iter();
        let offset = self.messages.len() + 1;
        let signer = keys(&self.file["revealedMessages"]).into_iter();
        signer
            .chain(committed.map(|index| index + offset))
            .collect()
    }

    fn check(&self, name: &str, indexes: Vec<usize>) {
        let file = self.file;
        let key =
            IssuerPublicKey::from_bytes(&octets(&file["signerPublicKey"])).expect("canonical");
        let mut all = to_scalars(&self.messages, self.api);
        if let Some((blind, committed)) = &self.committed {
            all.push(blind.clone());
            all.extend(to_scalars(committed, self.api));
        }
        all.extend(self.secrets.iter().cloned());
        let proof = octets(&file["proof"]);
        // As the base draft does; the profile never takes this number from a proof.
        let hidden = (proof.len() - proof_octets(0)) / 32;
        let signed = hidden + indexes.len();
        let blind = all.len() - self.messages.len();
        let Some(signer) = signed.checked_sub(blind) else {
            panic!("{name}")
        };
        let generators = Generators::new(self.api, signer, blind);
        let header = octets(&file["header"]);
        let count = octets_of(self.secrets.len());
        let plain: &[&[u8]] = &[&header];
        let combined: &[&[u8]] = &[&header, &count];
        let header = if self.secrets.is_empty() {
            plain
        } else {
            combined
        };
        let domain = generators.domain_scalar(&key.to_bytes(), header);
        let disclosed: Vec<_> = indexes
            .iter()
            .map(|index| {
                (
                    *index,
                    all.get(*index).cloned().unwrap_or_else(Scalar::zero),
                )
            })
            .collect();
        let id = file["context_id"]
            .as_str()
            .map(|_| octets(&file["context_id"]));
        let context = id.as_ref().map(|id| Context::new(id, self.api));
        let header = octets(&file["presentationHeader"]);
        let statement = Statement {
            generators: &generators,
            domain: &domain,
            disclosed: &disclosed,
            presentation_header: &header,
            nym: context
                .as_ref()
                .map(|context| (context, self.secrets.len())),
        };
        let valid = file["result"]["valid"] == true;
        assert_eq!(
            check_proof(&key, &statement, file, hidden).is_ok(),
            valid,
            "{name}"
        );
        if valid {
            self.check_prove(name, &key, &statement, &all);
        }
    }

    fn check_prove(
        &self,
        name: &str,
        key: &IssuerPublicKey,
        statement: &Statement<'_>,
        messages: &[Scalar],
    ) {
        let b = signed_point(statement.generators, statement.domain, messages).expect("fits");
        let signature = Signature::from_octets(&octets(&self.file["signature"])).expect("valid");
        assert!(signature.verify(key, &b).is_ok(), "{name}");
        let part: &[u8] = if self.committed.is_some() {
            b"PROOF_"
        } else {
            b""
        };
        let count = 5 + statement.hidden().expect("ascending");
        let random = mocked_scalars(SEED, &[API, part, MOCK].concat(), count);
        let witness = Witness {
            signature: &signature,
            b: &b,
            messages,
            random: &random,
        };
        let (proof, pseudonym) = prove(statement, &witness).expect("proves");
        assert_eq!(proof, octets(&self.file["proof"]), "{name}");
        let expected = self.file["pseudonym"]
            .as_str()
            .map(|_| octets(&self.file["pseudonym"]));
        assert_eq!(pseudonym.map(|octets| octets.to_vec()), expected, "{name}");
    }
}

fn check_proof(
    key: &IssuerPublicKey,
    statement: &Statement<'_>,
    file: &Value,
    hidden: usize,
) -> Result<(), Refusal> {
    let proof = Proof::from_octets(&octets(&file["proof"]), hidden)?.in_subgroup()?;
    let pseudonym = file["pseudonym"].as_str().map(|_| {
        let octets: [u8; 48] = octets(&file["pseudonym"]).try_into().expect("48 octets");
        crate::bls::CurvePoint::from_octets(&octets)
            .and_then(|p| p.in_subgroup())
            .expect("valid")
    });
    let moves = proof.moves(statement, pseudonym.as_ref())?;
    let u_t = moves.u_t.map(G1Affine::to_octets);
    let pseudonym = pseudonym.map(G1Affine::to_octets);
    let challenge = statement.challenge(&ChallengePoints {
        proof: proof.point_octets.each_ref(),
        t1: &moves.t1.to_octets(),
        t2: &moves.t2.to_octets(),
        nym: pseudonym.as_ref().zip(u_t.as_ref()),
    });
    if challenge != proof.challenge {
        return Err(Refusal::Challenge);
    }
    let [a_bar, b_bar, _] = proof.points;
    let pairs = [(a_bar, key.point()), (b_bar, G2::negated_generator())];
    if pairing_product_is_one(&pairs) {
        Ok(())
    } else {
        Err(Refusal::Pairing)
    }
}

fn to_scalars(messages: &[Vec<u8>], api: &[u8]) -> Vec<Scalar> {
    messages
        .iter()
        .map(|message| message_to_scalar(message, api))
        .collect()
}
