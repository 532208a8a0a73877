use ed25519_dalek::Signer as _;
use p256::ecdsa::SigningKey;
use p256::ecdsa::signature::Signer as _;

use super::*;

const CHALLENGE: [u8; 32] = [9; 32];

fn party() -> RelyingParty {
    RelyingParty::of_origin("https://dissent.example.gov").unwrap()
}

fn collected(kind: &str) -> String {
    let challenge = Base64UrlUnpadded::encode_string(&CHALLENGE);
    format!(
        r#"{{"type":"{kind}","challenge":"{challenge}","origin":"https://dissent.example.gov","crossOrigin":false}}"#
    )
}

fn said(flags: u8, counter: u32) -> Vec<u8> {
    let mut data = sha256(b"dissent.example.gov").to_vec();
    data.push(flags);
    data.extend(counter.to_be_bytes());
    data
}

fn registration(id: &[u8], key: &[u8]) -> Vec<u8> {
    let mut data = said(0x45, 7);
    data.extend([0; 16]);
    data.extend(u16::try_from(id.len()).unwrap().to_be_bytes());
    data.extend(id);
    data.extend(key);
    data
}

fn ec_key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32].into()).unwrap()
}

fn ec_cose() -> Vec<u8> {
    let point = ec_key().verifying_key().to_sec1_point(false);
    let point = point.as_bytes();
    [COSE_ES256, &point[1..33], COSE_Y, &point[33..]].concat()
}

fn ed_signing() -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&[4; 32])
}

fn ed_cose() -> Vec<u8> {
    [COSE_ED25519, ed_signing().verifying_key().as_bytes()].concat()
}

fn registered(cose: &[u8]) -> Registered {
    let data = registration(&[1; 20], cose);
    register(
        &party(),
        &CHALLENGE,
        collected("webauthn.create").as_bytes(),
        &data,
    )
    .unwrap()
}

fn signed(data: &[u8], client: &str) -> Vec<u8> {
    [data, &sha256(client.as_bytes())].concat()
}

fn check(
    key: &PasskeyKey,
    client: &str,
    data: &[u8],
    signature: &[u8],
) -> Result<u32, NotByPasskey> {
    let assertion = Assertion {
        client_data: client.as_bytes(),
        authenticator_data: data,
        signature,
    };
    verify(&party(), &CHALLENGE, key, &assertion)
}

#[test]
fn both_kinds_of_keys_register_and_sign() {
    let (client, data) = (collected("webauthn.get"), said(0x05, 8));
    let octets = signed(&data, &client);
    let ec: p256::ecdsa::Signature = ec_key().sign(&octets);
    let ed = ed_signing().sign(&octets);
    for (cose, signature) in [
        (ec_cose(), ec.to_der().as_bytes().to_vec()),
        (ed_cose(), ed.to_bytes().to_vec()),
    ] {
        let made = registered(&cose);
        assert_eq!(
            (made.credential.as_slice(), made.counter),
            (&[1; 20][..], 7)
        );
        let kept = PasskeyKey::from_bytes(made.key.as_bytes()).unwrap();
        assert_eq!(check(&kept, &client, &data, &signature), Ok(8));
        // What browsers may add at the end is not looked at, and is signed all the same.
        let more = client.replace('}', r#","other":1}"#);
        assert_eq!(check(&kept, &more, &data, &signature), Err(NotByPasskey));
        for cut in 0..signature.len() {
            assert!(check(&kept, &client, &data, &signature[..cut]).is_err());
        }
    }
    let both = (registered(&ec_cose()).key, registered(&ed_cose()).key);
    assert!(check(&both.0, &client, &data, &ed.to_bytes()).is_err());
    assert!(check(&both.1, &client, &data, ec.to_der().as_bytes()).is_err());
}

#[test]
fn whatever_was_not_asked_is_refused() {
    let key = registered(&ec_cose()).key;
    let sign = |client: &str, data: &[u8]| {
        let made: p256::ecdsa::Signature = ec_key().sign(&signed(data, client));
        check(&key, client, data, made.to_der().as_bytes())
    };
    let (right, data) = (collected("webauthn.get"), said(0x05, 0));
    assert_eq!(sign(&right, &data), Ok(0));
    assert_eq!(sign(&right.replace('}', r#","extra":true}"#), &data), Ok(0));
    for wrong in [
        collected("webauthn.create"),
        right.replace("CQkJ", "CQkK"),
        right.replace("https", "http"),
        right.replace(".gov", ".gov.evil.example"),
        right.replace(".gov", ".gov:8443"),
        right.replace("dissent.", ""),
        right.replace("false", "true"),
        right.replace(r#","crossOrigin":false"#, ""),
        right.replace('{', "{ "),
        right.replace('}', ""),
        right.replace('}', "x}"),
        String::new(),
        right.replace('}', &format!(",{}}}", " ".repeat(5000))),
    ] {
        assert_ne!(wrong, right);
        assert_eq!(sign(&wrong, &data), Err(NotByPasskey), "{wrong}");
    }
    // Nobody there, or nobody recognised; another party; too short.
    for flags in [0x00, 0x01, 0x04] {
        assert_eq!(sign(&right, &said(flags, 0)), Err(NotByPasskey));
    }
    let mut another = data.clone();
    another[0] ^= 1;
    assert_eq!(sign(&right, &another), Err(NotByPasskey));
    for cut in 0..data.len() {
        assert_eq!(sign(&right, &data[..cut]), Err(NotByPasskey));
    }
}

#[test]
fn what_is_no_registration() {
    let create =
        |client: &str, data: &[u8]| register(&party(), &CHALLENGE, client.as_bytes(), data);
    let client = collected("webauthn.create");
    let right = registration(&[1; 20], &ec_cose());
    assert!(create(&client, &right).is_ok());
    assert!(create(&collected("webauthn.get"), &right).is_err());
    let with_extensions = [right.as_slice(), &[0xa0]].concat();
    assert!(create(&client, &with_extensions).is_ok());
    for cut in 0..right.len() {
        assert!(create(&client, &right[..cut]).is_err(), "{cut}");
    }
    let mut unflagged = right.clone();
    unflagged[FLAGS_AT] = 0x05;
    assert!(create(&client, &unflagged).is_err());
    assert!(create(&client, &registration(&[], &ec_cose())).is_err());
    assert!(create(&client, &registration(&[1; 1024], &ec_cose())).is_err());
    // A point that is on no curve, another algorithm, another curve.
    let mut off_curve = ec_cose();
    off_curve[20] ^= 1;
    let mut rsa = ec_cose();
    rsa[4] = 0x39;
    let mut p384 = ec_cose();
    p384[6] = 2;
    let neutral: [u8; 32] = std::array::from_fn(|i| u8::from(i == 0));
    let low_order = [COSE_ED25519, &neutral].concat();
    for wrong in [off_curve, rsa, p384, low_order, Vec::new()] {
        assert!(create(&client, &registration(&[1; 20], &wrong)).is_err());
    }
}

#[test]
fn what_is_no_kept_key() {
    for wrong in [&[] as &[u8], &[0], &[1], &[2], &[3; 33], &[2; 32], &[1; 66]] {
        assert!(PasskeyKey::from_bytes(wrong).is_err());
    }
}

#[test]
fn origins_that_browsers_give_passkeys_to() {
    for (origin, id) in [
        ("https://dissent.example.gov", "dissent.example.gov"),
        ("https://dissent.example.gov:8443", "dissent.example.gov"),
        ("http://localhost:7071", "localhost"),
    ] {
        assert_eq!(RelyingParty::of_origin(origin).unwrap().id(), id);
    }
    for origin in [
        "",
        "https://",
        "dissent.example.gov",
        "http://dissent.example.gov",
        "http://127.0.0.1:7071",
        "https://127.0.0.1",
        "https://[::1]",
        "https://dissent.example.gov/",
        "https://Dissent.example.gov",
        "https://a\"b",
        "https://dissent.example.gov:",
        "https://dissent.example.gov:080",
        "https://dissent.example.gov:99999",
    ] {
        assert!(RelyingParty::of_origin(origin).is_none(), "{origin}");
    }
}
