use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::*;

fn signer(seed: u8) -> SigningKey<Participant> {
    SigningKey::from_seed(&[seed; 32])
}

fn official(seed: u8) -> SigningKey<Official> {
    SigningKey::from_seed(&[seed; 32])
}

/// R43: the officer could have made the proof alone, to the octet, for any signer and message.
/// Hence a third party who is shown one learns nothing: what the officer says about it is all the
/// third party has, even with the signer's and the officer's secret keys in hand.
#[test]
fn who_verifies_can_make_every_proof() {
    for (signer_seed, official_seed) in [(1, 2), (3, 4), (200, 17)] {
        let (signer, official) = (signer(signer_seed), official(official_seed));
        for message in [b"".as_slice(), b"a complaint", &[7; 1000]] {
            let proved = prove(&signer, &official.verifying_key(), message);
            let simulated = simulate(&official, &signer.verifying_key(), message);
            assert_eq!(proved, simulated);
            assert_eq!(
                verify(&official, &signer.verifying_key(), message, &simulated),
                Ok(())
            );
        }
    }
}

/// Nobody else can: not another official, not another signer, and not for another message.
#[test]
fn nobody_else_can_make_one() {
    let (one, office) = (signer(1), official(2));
    let key = one.verifying_key();
    let tag = prove(&one, &office.verifying_key(), b"this");
    let refused = |tag: &[u8; TAG_OCTETS]| verify(&office, &key, b"this", tag);
    assert_eq!(refused(&tag), Ok(()));
    let by_another_signer = prove(&signer(3), &office.verifying_key(), b"this");
    let for_another_official = prove(&one, &official(4).verifying_key(), b"this");
    let by_another_official = simulate(&official(4), &key, b"this");
    let over_another_message = prove(&one, &office.verifying_key(), b"that");
    for tag in [
        by_another_signer,
        for_another_official,
        by_another_official,
        over_another_message,
        [0; TAG_OCTETS],
    ] {
        assert_eq!(refused(&tag), Err(DesignatedFailure));
    }
    for place in 0..TAG_OCTETS {
        let mut changed = tag;
        changed[place] ^= 1;
        assert_eq!(refused(&changed), Err(DesignatedFailure));
    }
}

/// A key whose point multiplied by anything is nothing would make every proof for it equal.
#[test]
fn keys_of_small_order_are_none() {
    let mut identity = [0; 32];
    identity[0] = 1;
    assert!(VerifyingKey::<Official>::from_bytes(&identity).is_err());
    assert!(VerifyingKey::<Participant>::from_bytes(&[0; 32]).is_err());
}

#[derive(Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Vectors {
    about: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    expect: String,
    /// Who is said to have signed; the seed where the tag can be made from it.
    signer_key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signer_seed: Option<String>,
    official_seed: String,
    official_key: String,
    message: String,
    tag: String,
}

fn vectors() -> Vectors {
    let case = |name: &str, signer_seed: u8, official_seed: u8, message: &[u8]| {
        let (signer, official) = (signer(signer_seed), official(official_seed));
        let official_key = official.verifying_key();
        Case {
            name: name.to_owned(),
            expect: "ok".to_owned(),
            signer_key: hex::encode(signer.verifying_key().to_bytes()),
            signer_seed: Some(hex::encode([signer_seed; 32])),
            official_seed: hex::encode([official_seed; 32]),
            official_key: hex::encode(official_key.to_bytes()),
            message: hex::encode(message),
            tag: hex::encode(prove(&signer, &official_key, message)),
        }
    };
    let fails = |name: &str, right: Case, wrong: Case| Case {
        name: name.to_owned(),
        expect: "DesignatedFailure".to_owned(),
        signer_seed: None,
        tag: wrong.tag,
        ..right
    };
    let right = || case("", 1, 2, b"this");
    let mut cases = vec![
        case("a message", 1, 2, b"this"),
        case("an empty message", 5, 6, b""),
        case("a long message", 7, 8, &[9; 300]),
    ];
    cases.push(fails("by another signer", right(), case("", 3, 2, b"this")));
    cases.push(fails(
        "for another official",
        right(),
        case("", 1, 4, b"this"),
    ));
    cases.push(fails(
        "over another message",
        right(),
        case("", 1, 2, b"that"),
    ));
    cases.push(fails("over more", right(), case("", 1, 2, b"this\0")));
    let mut changed = right();
    let last = if changed.tag.ends_with('0') { "1" } else { "0" };
    changed.tag.replace_range(63.., last);
    cases.push(fails("one bit changed", right(), changed));
    let mut nothing = right();
    nothing.tag = "00".repeat(32);
    cases.push(fails("no tag", right(), nothing));
    let about = [
        "Proofs for one verifier (docs/decisions/0018). Written by crates/demur-crypto/src/designated.",
        "expect is ok or the failure's name. Where signer_seed stands, proving with it gives the tag.",
        "official_seed is the verifier's, who makes the same tag from signer_key wherever it is ok.",
    ];
    Vectors {
        about: about.map(str::to_owned).to_vec(),
        cases,
    }
}

#[test]
fn the_vectors_are_what_the_code_writes_and_end_as_they_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vectors/designated.json");
    let fresh = vectors();
    for case in &fresh.cases {
        let octets = |text: &str| hex::decode(text).unwrap();
        let seed: [u8; 32] = octets(&case.official_seed).try_into().unwrap();
        let key: [u8; 32] = octets(&case.signer_key).try_into().unwrap();
        let key = VerifyingKey::from_bytes(&key).unwrap();
        let tag = octets(&case.tag).try_into().unwrap();
        let message = octets(&case.message);
        let judged = verify(&SigningKey::from_seed(&seed), &key, &message, &tag);
        let judged = judged.map_or_else(|failure| format!("{failure:?}"), |()| "ok".to_owned());
        assert_eq!(judged, case.expect, "{}", case.name);
    }
    let mut written = serde_json::to_string_pretty(&fresh).unwrap();
    written.push('\n');
    if fs::read_to_string(&path).ok().as_ref() != Some(&written) {
        let target = std::env::temp_dir().join("designated.json");
        fs::write(&target, written).unwrap();
        panic!(
            "testdata/vectors/designated.json is not current; if that is meant, copy {target:?}"
        );
    }
}
