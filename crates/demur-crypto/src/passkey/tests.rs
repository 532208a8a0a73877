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
        "https://dissent.example.gov:443",
        "http://localhost:80",
        "https://dissent.example.gov:99999",
    ] {
        assert!(RelyingParty::of_origin(origin).is_none(), "{origin}");
    }
}

/// What Firefox 153 and Chromium 156 answered at a page on localhost, to a challenge of zeros:
/// origin, registration, signed data and signature, on P-256 and on Curve25519.
const BROWSERS: [(&str, &str, &str, &str); 2] = [
    (
        "http://localhost:7071",
        "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d9763450000000068e100a50b479104b85497a9ba5106380020e666559c78a5f8e3a9b44d7fca37ff27e2a209437a2cfa3301c6d1827bf1d0cea5010203262001215820939c78e25920776dbe2416825cade070504062332f4b78ef0a907ad175b213ce225820f314ef616fdf2b200016c33b033224066ca2bfcd25df9bf2fd737c2e66b522a5",
        "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97630500000001",
        "3045022100b5307c6b8def8574355885184c231a3442d9b685f44cb03c4e166e8e8886c56a02205d34f96c5ae2eb38f91ca02e322159c88a27acb513be8877db71f7cbdc19d546",
    ),
    (
        "http://localhost:7072",
        "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97634500000001010203040506070801020304050607080020b663067f6a016da61469d1c0b958313fb020ca9d80faf065891966a52c56e198a401010327200621582077ba6c798d4392c686a8f49f8a416c3317af6a68b6fa07639efce1b2b61285e1",
        "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97630500000002",
        "08aff738339c72d9ba31808edbdffa79e917ae32de7eff7bd0a69cc962f6246873fcc8919502a435d4ed280452ba2b9379b32befd9841c1570691ea2afebfe06",
    ),
];

#[test]
fn real_browsers_register_and_sign() {
    for (origin, made, signed, signature) in BROWSERS {
        let [made, signed, signature] = [made, signed, signature].map(|h| hex::decode(h).unwrap());
        let client = |kind: &str| {
            let zeros = "A".repeat(43);
            format!(
                r#"{{"type":"webauthn.{kind}","challenge":"{zeros}","origin":"{origin}","crossOrigin":false}}"#
            )
        };
        let (created, got) = (client("create"), client("get"));
        let party = RelyingParty::of_origin(origin).unwrap();
        let kept = register(&party, &[0; 32], created.as_bytes(), &made).unwrap();
        let assertion = Assertion {
            client_data: got.as_bytes(),
            authenticator_data: &signed,
            signature: &signature,
        };
        let counter = verify(&party, &[0; 32], &kept.key, &assertion).unwrap();
        assert_eq!(counter, kept.counter + 1);
        let elsewhere = RelyingParty::of_origin("http://localhost:7073").unwrap();
        assert!(verify(&elsewhere, &[0; 32], &kept.key, &assertion).is_err());
        assert!(verify(&party, &[1; 32], &kept.key, &assertion).is_err());
    }
}
