//! Keys, commitments and the issuer's answers.

use super::{Case, case, hex, hex_list};
use crate::bls::{G1, G2, Scalar};
use crate::credential::blind::core_commit;
use crate::credential::generators::BlindGenerators;
use crate::credential::hash::API_NYM;
use crate::credential::refusal::Refusal;
use crate::credential::tests::forge::{
    identity, off_curve, outside_subgroup, plus_order, plus_torsion, remainder_by_three, scalars,
    some_point,
};
use crate::credential::tests::support::attributes;
use crate::credential::{
    Attributes, BlindSignature, Commitment, IssuanceEntropy, IssuerSecretKey, MemberSeed, commit,
    finalize, issue,
};

const HEADER: &[u8] = b"an epoch's header";
const ISSUER_SEED: [u8; 32] = [1; 32];
const MEMBER_SEED: [u8; 32] = [2; 32];
const ENTROPY: [u8; 32] = [3; 32];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = public_keys();
    cases.extend(enrolments());
    cases.extend(commitments());
    cases.extend(answers());
    cases
}

fn with(mut case: Case, fields: &[(&'static str, serde_json::Value)]) -> Case {
    case.extend(fields.iter().cloned());
    case
}

fn public_keys() -> Vec<Case> {
    let valid = IssuerSecretKey::from_seed(&ISSUER_SEED)
        .public_key()
        .to_bytes();
    let mut identity = [0; 96];
    identity[0] = 0xc0;
    let mut identity_with_rest = identity;
    identity_with_rest[95] = 1;
    let mut uncompressed = valid;
    uncompressed[0] &= 0x7f;
    let mut above_modulus = valid;
    above_modulus[0] |= 0x1f;
    above_modulus[1..48].fill(0xff);
    let small = |x: u8| {
        let mut octets = [0; 96];
        octets[0] = 0x80;
        octets[95] = x;
        octets
    };
    let mut small_points = (1..=u8::MAX).map(small);
    let outside = small_points
        .clone()
        .find(|octets| G2::on_curve(octets) && G2::from_octets(octets).is_none());
    let outside = outside.expect("most points are outside");
    let off_curve = small_points
        .find(|octets| !G2::on_curve(octets))
        .expect("half of all");
    let key = |name: &str, failure, octets: &[u8]| {
        with(
            case("public_key", name, failure),
            &[("octets", hex(octets))],
        )
    };
    vec![
        key("public key", None, &valid),
        key("public key, truncated", Some(Refusal::Length), &valid[..95]),
        key(
            "public key, extended",
            Some(Refusal::Length),
            &[&valid[..], &[0]].concat(),
        ),
        key("public key, empty", Some(Refusal::Length), &[]),
        key("public key, identity", Some(Refusal::Point), &identity),
        key(
            "public key, identity with other octets",
            Some(Refusal::Point),
            &identity_with_rest,
        ),
        key(
            "public key, not compressed",
            Some(Refusal::Point),
            &uncompressed,
        ),
        key(
            "public key, coordinate above the modulus",
            Some(Refusal::Point),
            &above_modulus,
        ),
        key(
            "public key, outside the subgroup",
            Some(Refusal::Point),
            &outside,
        ),
        key(
            "public key, not on the curve",
            Some(Refusal::Point),
            &off_curve,
        ),
    ]
}

fn enrol(header: &[u8], attributes: &Attributes) -> (IssuerSecretKey, Commitment, BlindSignature) {
    let issuer = IssuerSecretKey::from_seed(&ISSUER_SEED);
    let commitment = commit(&MemberSeed::from_bytes(MEMBER_SEED), header).expect("commits");
    let entropy = IssuanceEntropy::from_bytes(ENTROPY);
    let answer = issue(&issuer, header, attributes, &commitment, &entropy).expect("issues");
    (issuer, commitment, answer)
}

fn enrolments() -> Vec<Case> {
    let empty = Attributes::new(Default::default());
    [
        ("enrolment", HEADER, attributes("ada")),
        ("enrolment, all empty", b"", empty),
    ]
    .into_iter()
    .map(|(name, header, attributes)| {
        let (issuer, commitment, answer) = enrol(header, &attributes);
        let seed = MemberSeed::from_bytes(MEMBER_SEED);
        let key = issuer.public_key();
        let credential =
            finalize(&seed, key, header, &attributes, &answer).expect("the answer holds");
        with(
            case("enrolment", name, None),
            &[
                ("issuer_seed", hex(ISSUER_SEED)),
                ("secret_key", hex(issuer.to_bytes().as_slice())),
                ("issuer", hex(key.to_bytes())),
                ("member_seed", hex(MEMBER_SEED)),
                ("header", hex(header)),
                ("attributes", hex_list(&attributes)),
                ("entropy", hex(ENTROPY)),
                ("commitment", hex(commitment.as_bytes())),
                ("answer", hex(answer.to_bytes())),
                ("context_id", hex(b"a context")),
                (
                    "pseudonym",
                    hex(credential.pseudonym(b"a context").as_bytes()),
                ),
            ],
        )
    })
    .collect()
}

/// `octets` with the field at `start` replaced.
fn patched(octets: &[u8], start: usize, field: &[u8]) -> Vec<u8> {
    let mut octets = octets.to_vec();
    octets[start..start + field.len()].copy_from_slice(field);
    octets
}

fn commitments() -> Vec<Case> {
    let valid = commit(&MemberSeed::from_bytes(MEMBER_SEED), HEADER).expect("commits");
    let chosen = commitment_to(8);
    let mut cases: Vec<(&str, Option<Refusal>, Vec<u8>)> = vec![
        ("as committed", None, valid.as_bytes().to_vec()),
        ("to freely chosen secrets", None, chosen),
    ];
    let refused = commitments_of_another_form(valid.as_bytes());
    let refused = refused
        .into_iter()
        .chain(commitments_of_another_value(valid.as_bytes()));
    cases.extend(refused.map(|(name, failure, octets)| (name, Some(failure), octets)));
    cases
        .into_iter()
        .map(|(name, failure, octets)| {
            let case = case("commitment", &format!("commitment, {name}"), failure);
            with(case, &[("octets", hex(octets))])
        })
        .collect()
}

type Refused = (&'static str, Refusal, Vec<u8>);

fn commitment_to(count: usize) -> Vec<u8> {
    let generators = BlindGenerators::new(API_NYM, count);
    let random = scalars("commitment", count + 2);
    core_commit(&generators, &scalars("committed", count), &random).expect("commits")
}

fn commitments_of_another_form(valid: &[u8]) -> Vec<Refused> {
    let uncompressed = patched(valid, 0, &[valid[0] & 0x7f]);
    let response = patched(valid, 48, &plus_order(&valid[48..80]));
    let challenge = patched(valid, 336, &plus_order(&valid[336..]));
    vec![
        ("truncated", Refusal::Length, valid[..367].to_vec()),
        ("extended", Refusal::Length, [valid, &[0]].concat()),
        ("empty", Refusal::Length, Vec::new()),
        ("to seven secrets", Refusal::Length, commitment_to(7)),
        ("to nine secrets", Refusal::Length, commitment_to(9)),
        ("not compressed", Refusal::Point, uncompressed),
        ("first response plus r", Refusal::Scalar, response),
        ("challenge plus r", Refusal::Scalar, challenge),
    ]
}

fn commitments_of_another_value(valid: &[u8]) -> Vec<Refused> {
    let other = commit(&MemberSeed::from_bytes(MEMBER_SEED), b"other").expect("commits");
    let nothing = commitment_to_nothing();
    let off_curve = patched(valid, 0, &off_curve());
    let outside = patched(valid, 0, &outside_subgroup());
    let torsion = commitment_with_torsion();
    let exchanged = patched(valid, 80, &valid[112..144]);
    let elsewhere = patched(valid, 0, &other.as_bytes()[..48]);
    vec![
        ("identity, proof holds", Refusal::Point, nothing),
        ("not on the curve", Refusal::Point, off_curve),
        ("outside the subgroup", Refusal::Subgroup, outside),
        ("torsion component, proof holds", Refusal::Subgroup, torsion),
        (
            "response zero",
            Refusal::Scalar,
            patched(valid, 80, &[0; 32]),
        ),
        (
            "challenge zero",
            Refusal::Scalar,
            patched(valid, 336, &[0; 32]),
        ),
        (
            "a response in another's place",
            Refusal::Commitment,
            exchanged,
        ),
        ("point of another epoch", Refusal::Commitment, elsewhere),
    ]
}

/// A commitment to zeros under a zero blinding factor: the identity, with a proof that holds.
fn commitment_to_nothing() -> Vec<u8> {
    let mut random = scalars("nothing", 10);
    random[0] = Scalar::zero();
    let zeros = vec![Scalar::zero(); 8];
    core_commit(BlindGenerators::profile(), &zeros, &random).expect("commits")
}

/// A commitment with a component of order three and a challenge that is a multiple of three.
fn commitment_with_torsion() -> Vec<u8> {
    let generators = BlindGenerators::profile();
    let hidden = scalars("hidden", 9);
    let point = G1::sum_secret(generators.points.iter().zip(&hidden)).to_octets();
    let point = plus_torsion(&point);
    for attempt in 0..100 {
        let tilde = scalars(&format!("tilde {attempt}"), 9);
        let bar = G1::sum_secret(generators.points.iter().zip(&tilde)).to_octets();
        let challenge = generators.challenge(&point, &bar);
        if remainder_by_three(&challenge.to_octets()) != 0 {
            continue;
        }
        let mut octets = point.to_vec();
        for (tilde, hidden) in tilde.iter().zip(&hidden) {
            octets.extend((tilde + &(hidden * &challenge)).to_octets());
        }
        octets.extend(challenge.to_octets());
        return octets;
    }
    panic!("one challenge in three is a multiple of three");
}

fn answers() -> Vec<Case> {
    let attributes = attributes("ada");
    let (issuer, _, answer) = enrol(HEADER, &attributes);
    let answer = answer.to_bytes();
    let fields = [
        ("octets", hex(answer)),
        ("member_seed", hex(MEMBER_SEED)),
        ("issuer", hex(issuer.public_key().to_bytes())),
        ("header", hex(HEADER)),
        ("attributes", hex_list(&attributes)),
    ];
    let changed = |name: &str, failure, field, value| {
        let case = case(
            "blind_signature",
            &format!("blind signature, {name}"),
            failure,
        );
        with(with(case, &fields), &[(field, value)])
    };
    let mut cases = vec![changed("as issued", None, "octets", hex(answer))];
    for (name, failure, octets) in malformed_answers(&answer) {
        cases.push(changed(name, Some(failure), "octets", hex(octets)));
    }
    let other_key = IssuerSecretKey::from_seed(&[9; 32]).public_key().to_bytes();
    let other_attributes = self::attributes("bob");
    for (name, field, value) in [
        ("other member", "member_seed", hex([9; 32])),
        ("other issuer", "issuer", hex(other_key)),
        ("other epoch", "header", hex(b"another epoch's header")),
        (
            "other attributes",
            "attributes",
            hex_list(&other_attributes),
        ),
    ] {
        cases.push(changed(name, Some(Refusal::Pairing), field, value));
    }
    cases
}

fn malformed_answers(answer: &[u8]) -> Vec<Refused> {
    let a: [u8; 48] = answer[..48].try_into().expect("48 octets");
    let other = scalars("entropy", 1)[0].to_octets();
    let with_a = |octets: [u8; 48]| patched(answer, 0, &octets);
    let with_e = |octets: [u8; 32]| patched(answer, 48, &octets);
    let with_entropy = |octets: [u8; 32]| patched(answer, 80, &octets);
    let (e, entropy) = (plus_order(&answer[48..80]), plus_order(&answer[80..]));
    vec![
        ("truncated", Refusal::Length, answer[..111].to_vec()),
        ("extended", Refusal::Length, [answer, &[0]].concat()),
        ("A is the identity", Refusal::Point, with_a(identity())),
        ("A not on the curve", Refusal::Point, with_a(off_curve())),
        (
            "A outside the subgroup",
            Refusal::Subgroup,
            with_a(outside_subgroup()),
        ),
        (
            "A with torsion component",
            Refusal::Subgroup,
            with_a(plus_torsion(&a)),
        ),
        ("e plus r", Refusal::Scalar, with_e(e)),
        ("e zero", Refusal::Scalar, with_e([0; 32])),
        ("entropy plus r", Refusal::Scalar, with_entropy(entropy)),
        ("entropy zero", Refusal::Scalar, with_entropy([0; 32])),
        ("other entropy", Refusal::Pairing, with_entropy(other)),
        (
            "other A",
            Refusal::Pairing,
            with_a(some_point().to_octets()),
        ),
        ("other e", Refusal::Pairing, with_e(other)),
    ]
}
