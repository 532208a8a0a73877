//! `testdata/vectors/seal.json`: sealed files, keys and capsules, most of which must fail, for every
//! implementation. The file is made here, the same every time, and read back in the next test.

use crate::seal_interop::{Stream, root};
use base64ct::{Base64UrlUnpadded, Encoding};
use demur_crypto::{
    capsule::{Binding, CAPSULE_OCTETS, Capsule, SLOTS, Trustees},
    seal::{Identity, Padding, Recipient, open, seal},
    shares::Share,
};
use serde_json::{Value, json};
use std::fs;

const MEMO: &[u8] = b"the memo";
const CLAIM: &[u8] = b"the claim";
const BINDING: [u8; 32] = [3; 32];
const SLOT_OCTETS: usize = 1755;
const BODY_OCTETS: usize = CAPSULE_OCTETS - SLOTS * SLOT_OCTETS;

#[test]
fn vectors_are_what_we_make() {
    let made = json!({
        "about": "Bytes are base64url without padding. Identities are hybrid, seeds 32 equal bytes.",
        "recipients": recipients(),
        "files": files(),
        "capsules": capsules(),
    });
    let made = serde_json::to_string_pretty(&made).unwrap() + "\n";
    let path = root().join("testdata/vectors/seal.json");
    if fs::read_to_string(&path).unwrap_or_default() != made {
        fs::write(path.with_extension("json.new"), made).unwrap();
        panic!("seal.json differs from what is made now: compare it with seal.json.new");
    }
}

#[test]
fn vectors_do_what_they_say() {
    let vectors = fs::read_to_string(root().join("testdata/vectors/seal.json")).unwrap();
    let vectors: Value = serde_json::from_str(&vectors).unwrap();
    for vector in vectors["recipients"].as_array().unwrap() {
        let parsed = vector["text"].as_str().unwrap().parse::<Recipient>();
        assert_eq!(json!(parsed.is_ok()), vector["valid"], "{}", vector["name"]);
    }
    for vector in vectors["files"].as_array().unwrap() {
        assert_eq!(
            file_content(vector),
            vector["content"],
            "{}",
            vector["name"]
        );
    }
    for vector in vectors["capsules"].as_array().unwrap() {
        assert_eq!(
            capsule_content(vector),
            vector["content"],
            "{}",
            vector["name"]
        );
    }
}

fn file_content(vector: &Value) -> Value {
    let identity: Identity = vector["identity"].as_str().unwrap().parse().unwrap();
    let padding = match vector["padding"].as_str().unwrap() {
        "none" => Padding::None,
        "stepped" => Padding::Stepped,
        other => panic!("unknown padding {other}"),
    };
    let file = bytes(&vector["file"]);
    match open(&[&identity], &file, padding, file.len()) {
        Ok(content) => text(&content),
        Err(_) => Value::Null,
    }
}

/// Opens as an office does, and failing that as the trustees do together.
fn capsule_content(vector: &Value) -> Value {
    let binding = Binding(bytes(&vector["binding"]).try_into().unwrap());
    let Ok(capsule) = Capsule::from_bytes(&bytes(&vector["capsule"])) else {
        return Value::Null;
    };
    let identities: Vec<Identity> = vector["identities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|identity| identity.as_str().unwrap().parse().unwrap())
        .collect();
    for identity in &identities {
        if let Ok(Some(content)) = capsule.open_named(identity, binding) {
            return text(&content);
        }
    }
    let share = |identity| capsule.share_for(identity, binding).ok().flatten();
    let shares: Vec<Share> = identities.iter().filter_map(share).collect();
    match capsule.open_sealed(&shares) {
        Ok(content) => text(&content),
        Err(_) => Value::Null,
    }
}

fn identity(number: u8) -> Identity {
    Identity::from_seed(&[number; 32])
}

fn recipients() -> Vec<Value> {
    let good = identity(1).recipient().to_string();
    let vector =
        |name: &str, text: String, valid: bool| json!({"name": name, "text": text, "valid": valid});
    vec![
        vector("hybrid", good.clone(), true),
        vector(
            "x25519",
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj".to_owned(),
            true,
        ),
        vector(
            "upper case is a second encoding",
            good.to_uppercase(),
            false,
        ),
        vector("mixed case", good.replacen('q', "Q", 3), false),
        vector("checksum", good[..good.len() - 1].to_owned() + "q", false),
        vector("space after", good + " ", false),
        vector(
            "x25519 of low order",
            "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqs5syyu".to_owned(),
            false,
        ),
    ]
}

fn files() -> Vec<Value> {
    let vector = |name: &str, number: u8, padding: &str, file: &[u8], content: Option<&[u8]>| {
        json!({
            "name": name,
            "identity": identity(number).to_secret_string().as_str(),
            "padding": padding,
            "file": Base64UrlUnpadded::encode_string(file),
            "content": content.map(text),
        })
    };
    let made = |content: &[u8], padding| {
        seal(&[identity(1).recipient()], content, padding, &mut Stream(0)).unwrap()
    };
    let good = made(MEMO, Padding::None);
    let stepped = made(MEMO, Padding::Stepped);
    let changed = |at: usize| {
        let mut file = good.clone();
        file[at] ^= 1;
        file
    };
    let mac = good
        .windows(4)
        .position(|window| window == b"--- ")
        .unwrap()
        + 10;
    let framed = |length: u32, content: &[u8], octets: usize| {
        let mut frame = [&length.to_be_bytes()[..], content].concat();
        frame.resize(octets, 0);
        frame
    };
    let dirty = {
        let mut frame = framed(8, MEMO, 16_384);
        frame[16_383] = 1;
        frame
    };
    vec![
        vector("plain", 1, "none", &good, Some(MEMO)),
        vector("stepped", 1, "stepped", &stepped, Some(MEMO)),
        vector("another identity", 2, "none", &good, None),
        vector("truncated", 1, "none", &good[..good.len() - 1], None),
        vector("extended", 1, "none", &[&good[..], &[0]].concat(), None),
        vector("header alone", 1, "none", &good[..mac + 38], None),
        vector("MAC changed", 1, "none", &changed(mac), None),
        vector("payload changed", 1, "none", &changed(good.len() - 1), None),
        vector("nonce changed", 1, "none", &changed(good.len() - 30), None),
        vector("not padded", 1, "stepped", &good, None),
        vector(
            "padding not zero",
            1,
            "stepped",
            &made(&dirty, Padding::None),
            None,
        ),
        vector(
            "a step too many",
            1,
            "stepped",
            &made(&framed(8, MEMO, 20_480), Padding::None),
            None,
        ),
        vector(
            "length too long",
            1,
            "stepped",
            &made(&framed(16_381, MEMO, 16_384), Padding::None),
            None,
        ),
    ]
}

fn capsule_vector(
    name: &str,
    numbers: &[u8],
    binding: [u8; 32],
    bytes: &[u8],
    opens: bool,
) -> Value {
    let secret = |number: &u8| identity(*number).to_secret_string().to_string();
    json!({
        "name": name,
        "identities": numbers.iter().map(secret).collect::<Vec<_>>(),
        "binding": Base64UrlUnpadded::encode_string(&binding),
        "capsule": Base64UrlUnpadded::encode_string(bytes),
        "content": opens.then(|| text(CLAIM)),
    })
}

fn capsules() -> Vec<Value> {
    let vector = capsule_vector;
    let keys = [1, 2, 3].map(|number| identity(number).recipient());
    let binding = Binding(BINDING);
    let named = Capsule::named(&keys[..1], CLAIM, binding, &mut Stream(1)).unwrap();
    let trustees = Trustees {
        recipients: &keys,
        threshold: 2,
    };
    let sealed = Capsule::sealed(trustees, CLAIM, binding, &mut Stream(2)).unwrap();
    let anonymous = Capsule::anonymous(&mut Stream(3)).unwrap();
    let (named, sealed) = (named.as_bytes(), sealed.as_bytes());
    let mut body_changed = named.to_vec();
    body_changed[BODY_OCTETS - 1] ^= 1;
    vec![
        vector("named", &[1], BINDING, named, true),
        vector("sealed, two of three", &[3, 1], BINDING, sealed, true),
        vector("sealed, all three", &[1, 2, 3], BINDING, sealed, true),
        vector("made by hand", &[2], BINDING, &by_hand(|_| {}), true),
        vector(
            "anonymous",
            &[1, 2, 3],
            BINDING,
            anonymous.as_bytes(),
            false,
        ),
        vector("named, another identity", &[2], BINDING, named, false),
        vector("named, another binding", &[1], [4; 32], named, false),
        vector("sealed, one of three", &[2], BINDING, sealed, false),
        vector("sealed, another binding", &[1, 2], [4; 32], sealed, false),
        vector("truncated", &[1], BINDING, &named[..named.len() - 1], false),
        vector("extended", &[1], BINDING, &[named, &[0]].concat(), false),
        vector("body changed", &[1], BINDING, &body_changed, false),
        vector(
            "slot of unknown kind",
            &[2],
            BINDING,
            &by_hand(|slot| slot[0] = 3),
            false,
        ),
        vector(
            "slot with an index",
            &[2],
            BINDING,
            &by_hand(|slot| slot[33] = 1),
            false,
        ),
        vector(
            "slot not padded with zeros",
            &[2],
            BINDING,
            &by_hand(|slot| slot[95] = 1),
            false,
        ),
        vector(
            "slot of another seed",
            &[2],
            BINDING,
            &by_hand(|slot| slot[40] = 1),
            false,
        ),
    ]
}

/// A capsule written field by field, so that one can be wrong.
fn by_hand(change: impl Fn(&mut [u8; 96])) -> Vec<u8> {
    let seed = [7; 32];
    let body_key = [Identity::from_seed(&seed).recipient()];
    let body = seal(&body_key, CLAIM, Padding::Fixed(2048), &mut Stream(4)).unwrap();
    let mut slot = [0; 96];
    slot[0] = 1;
    slot[1..33].copy_from_slice(&BINDING);
    slot[35..67].copy_from_slice(&seed);
    change(&mut slot);
    let slots = (1..=4_u8).map(|number| {
        let recipient = [identity(number).recipient()];
        seal(&recipient, &slot, Padding::None, &mut Stream(number.into())).unwrap()
    });
    body.into_iter().chain(slots.flatten()).collect::<Vec<_>>()
}

fn text(content: &[u8]) -> Value {
    json!(std::str::from_utf8(content).unwrap())
}

fn bytes(value: &Value) -> Vec<u8> {
    Base64UrlUnpadded::decode_vec(value.as_str().unwrap()).unwrap()
}
