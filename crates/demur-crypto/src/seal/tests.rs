use super::FileKey as PassedKey;
use super::{
    HEADER_OCTETS_MAX, Identity, OpenFailure, PADDED_MIN, Padding, RECIPIENTS_MAX, Recipient,
    SealError, Warning, hybrid::HybridRecipient, key::RecipientKind, open, padded_octets, seal,
    sealed_octets,
};
use crate::randomness::Randomness;
use age::{EncryptError, Encryptor};
use age_core::format::{FileKey, Stanza};
use bech32::{ToBase32, Variant};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::{collections::HashSet, io::Write};

mod header;
mod padding;

/// A stream of bytes from a number, the same every time.
pub(crate) struct Stream(pub(crate) u64);

impl Randomness for Stream {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            self.0 += 1;
            chunk.copy_from_slice(&Sha256::digest(self.0.to_be_bytes())[..chunk.len()]);
        }
    }
}

pub(crate) fn identity(number: u8) -> Identity {
    Identity::from_seed(&[number; 32])
}

fn x25519(number: u8) -> Identity {
    bech32::encode("age-secret-key-", [number; 32].to_base32(), Variant::Bech32)
        .unwrap()
        .to_uppercase()
        .parse()
        .unwrap()
}

fn sealed(plaintext: &[u8]) -> Vec<u8> {
    let recipient = identity(1).recipient();
    seal(&[recipient], plaintext, Padding::None, &mut Stream(0)).unwrap()
}

fn opens(identity: &Identity, file: &[u8]) -> Result<Vec<u8>, OpenFailure> {
    open(&[identity], file, Padding::None, file.len()).map(|plaintext| plaintext.to_vec())
}

#[test]
fn a_key_that_is_passed_on_opens_its_file_and_no_other() {
    for kind in [identity, x25519] {
        let recipients = [kind(1).recipient(), kind(2).recipient()];
        let seal = |text: &[u8], seed| {
            seal(&recipients, text, Padding::Stepped, &mut Stream(seed)).unwrap()
        };
        let (file, other) = (seal(b"memo", 0), seal(b"memo", 9));
        let key = PassedKey::of(&kind(2), &file).unwrap();
        let open = |key: &PassedKey, file: &[u8], max| {
            let opened = key.open(file, Padding::Stepped, max);
            opened.map(|plaintext| plaintext.to_vec())
        };
        assert_eq!(open(&key, &file, file.len()).unwrap(), b"memo");
        assert_eq!(open(&key, &other, other.len()), Err(OpenFailure));
        assert_eq!(open(&key, &file, file.len() - 1), Err(OpenFailure));
        assert_eq!(PassedKey::of(&kind(3), &file), Err(OpenFailure));
        let mut changed = file.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(PassedKey::of(&kind(2), &changed), Err(OpenFailure));
        assert_eq!(open(&key, &changed, changed.len()), Err(OpenFailure));
        let again = PassedKey::from_bytes(*key.as_bytes());
        assert_eq!(open(&again, &file, file.len()).unwrap(), b"memo");
        assert_eq!(format!("{key:?}"), "FileKey(…)");
    }
}

#[test]
fn what_is_sealed_opens_for_every_recipient_and_nobody_else() {
    for kind in [identity, x25519] {
        let recipients: Vec<_> = (1..=3).map(|i| kind(i).recipient()).collect();
        for octets in [0, 1, 20_000, 65_535, 65_536, 65_537, 131_072] {
            let plaintext = vec![7; octets];
            let file = seal(&recipients, &plaintext, Padding::None, &mut Stream(0)).unwrap();
            for i in 1..=3 {
                assert_eq!(opens(&kind(i), &file).unwrap(), plaintext);
            }
            assert_eq!(opens(&kind(4), &file), Err(OpenFailure));
        }
    }
}

#[test]
fn size_depends_on_the_plaintext_alone() {
    for octets in [0, 1, 96, 2048, 65_536, 65_537] {
        for start in 0..10 {
            let recipient = identity(1).recipient();
            let file = seal(
                &[recipient],
                &vec![0; octets],
                Padding::None,
                &mut Stream(start),
            )
            .unwrap();
            assert_eq!(file.len(), sealed_octets(octets));
        }
    }
}

#[test]
fn the_same_randomness_gives_the_same_file_and_other_randomness_another() {
    assert_eq!(sealed(b"memo"), sealed(b"memo"));
    let recipient = identity(1).recipient();
    let other = seal(&[recipient], b"memo", Padding::None, &mut Stream(9)).unwrap();
    assert_ne!(sealed(b"memo"), other);
}

#[test]
fn recipients_that_do_not_go_together_are_refused() {
    let check = |recipients: &[Recipient], expected| {
        let result = seal(recipients, b"", Padding::None, &mut Stream(0));
        assert_eq!(result.unwrap_err(), expected);
    };
    let hybrid = identity(1).recipient();
    let plain = x25519(1).recipient();
    check(&[], SealError::NoRecipients);
    check(&[hybrid.clone(), plain.clone()], SealError::MixedRecipients);
    check(&[plain, hybrid.clone()], SealError::MixedRecipients);
    check(
        &[hybrid.clone(), hybrid.clone()],
        SealError::RepeatedRecipient,
    );
    check(
        &vec![hybrid; RECIPIENTS_MAX + 1],
        SealError::TooManyRecipients,
    );
}

#[test]
fn the_most_recipients_stay_within_the_bounds_of_reading() {
    let count = u8::try_from(RECIPIENTS_MAX).unwrap();
    let recipients: Vec<_> = (0..count).map(|i| identity(i).recipient()).collect();
    let file = seal(&recipients, b"memo", Padding::None, &mut Stream(0)).unwrap();
    assert_eq!(opens(&identity(count - 1), &file).unwrap(), b"memo");
    assert!(super::split_header(&file).unwrap().header.len() < HEADER_OCTETS_MAX);
}

#[test]
fn only_keys_without_a_lattice_warn() {
    assert_eq!(identity(1).recipient().warning(), None);
    assert_eq!(
        x25519(1).recipient().warning(),
        Some(Warning::NotPostQuantum)
    );
}

#[test]
fn key_strings_come_back() {
    for identity in [identity(1), x25519(1)] {
        let text = identity.to_secret_string();
        assert_eq!(text.parse::<Identity>().unwrap().to_secret_string(), text);
        let recipient = identity.recipient();
        assert_eq!(
            recipient.to_string().parse::<Recipient>().unwrap(),
            recipient
        );
    }
}

/// The specification's own example (C2SP age.md).
#[test]
fn the_specifications_identity_has_the_specifications_recipient() {
    let example = include_str!("../../../../testdata/vectors/age/spec_example.txt");
    let (secret, public) = example.trim_end().split_once('\n').unwrap();
    assert_eq!(
        secret.parse::<Identity>().unwrap().recipient().to_string(),
        public
    );
}

#[test]
fn recipients_with_a_fault_are_refused() {
    let encode =
        |prefix, bytes: &[u8], variant| bech32::encode(prefix, bytes.to_base32(), variant).unwrap();
    let good = identity(1).recipient().to_string();
    let (_, data, _) = bech32::decode(&good).unwrap();
    let bytes = <Vec<u8> as bech32::FromBase32>::from_base32(&data).unwrap();
    let mut weak_point = bytes.clone();
    weak_point[1184..].fill(0);
    let mut unreduced = bytes.clone();
    unreduced[..3].fill(0xff);
    let mut spare_bit = data;
    let last = spare_bit.pop().unwrap().to_u8();
    spare_bit.push(bech32::u5::try_from_u8(last ^ 1).unwrap());
    let mut order_eight = [0; 32];
    order_eight[0] = 1;
    let cases = [
        ("empty", String::new()),
        ("upper case", good.to_uppercase()),
        ("mixed case", good.replacen('q', "Q", 3)),
        ("checksum", good[..good.len() - 1].to_owned() + "q"),
        ("space", format!("{good} ")),
        ("bech32m", encode("age1pq", &bytes, Variant::Bech32m)),
        (
            "spare bit",
            bech32::encode("age1pq", spare_bit, Variant::Bech32).unwrap(),
        ),
        ("short", encode("age1pq", &bytes[1..], Variant::Bech32)),
        (
            "long",
            encode("age1pq", &[&bytes[..], &[0]].concat(), Variant::Bech32),
        ),
        (
            "too long to decode",
            format!("age1pq1{}", "q".repeat(1 << 20)),
        ),
        ("prefix", encode("age1tagpq", &bytes, Variant::Bech32)),
        ("identity", identity(1).to_secret_string().to_string()),
        ("weak point", encode("age1pq", &weak_point, Variant::Bech32)),
        (
            "unreduced lattice key",
            encode("age1pq", &unreduced, Variant::Bech32),
        ),
        ("x25519 zero", encode("age", &[0; 32], Variant::Bech32)),
        (
            "x25519 low order",
            encode("age", &order_eight, Variant::Bech32),
        ),
        ("x25519 short", encode("age", &[9; 31], Variant::Bech32)),
    ];
    for (name, text) in cases {
        assert!(text.parse::<Recipient>().is_err(), "{name}");
    }
}

#[test]
fn identities_with_a_fault_are_refused() {
    let hybrid = identity(1).to_secret_string();
    let plain = x25519(1).to_secret_string();
    let encode = |bytes: &[u8], variant| {
        let text = bech32::encode("age-secret-key-pq-", bytes.to_base32(), variant);
        text.unwrap().to_uppercase()
    };
    let cases = [
        ("empty", String::new()),
        ("lower case", hybrid.to_lowercase()),
        ("lower case, x25519", plain.to_lowercase()),
        ("mixed case", hybrid.replacen('A', "a", 1)),
        ("line feed", format!("{}\n", *hybrid)),
        ("checksum", hybrid[..hybrid.len() - 1].to_owned() + "Q"),
        ("bech32m", encode(&[1; 32], Variant::Bech32m)),
        ("short", encode(&[1; 31], Variant::Bech32)),
        ("long", encode(&[1; 33], Variant::Bech32)),
        ("recipient", identity(1).recipient().to_string()),
        ("plugin", hybrid.replacen("SECRET-KEY", "PLUGIN", 1)),
    ];
    for (name, text) in cases {
        assert!(text.parse::<Identity>().is_err(), "{name}");
    }
}

#[test]
fn files_with_a_fault_do_not_open() {
    let good = sealed(b"the memo");
    assert_eq!(opens(&identity(1), &good).unwrap(), b"the memo");
    let mac = good
        .windows(4)
        .position(|window| window == b"--- ")
        .unwrap()
        + 4;
    let changed = |at: usize, to: u8| {
        let mut file = good.clone();
        assert_ne!(file[at], to);
        file[at] = to;
        file
    };
    let with = |from: &str, to: &str| {
        let text: String = good.iter().copied().map(char::from).collect();
        assert!(text.contains(from));
        let text = text.replacen(from, to, 1);
        text.chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect::<Vec<_>>()
    };
    let cases = [
        ("empty", Vec::new()),
        ("cut", good[..good.len() - 1].to_vec()),
        ("cut in the header", good[..800].to_vec()),
        ("header alone", good[..mac + 44].to_vec()),
        ("extended", [&good[..], &[0]].concat()),
        ("line feed after", [&good[..], b"\n"].concat()),
        ("twice", [&good[..], &good[..]].concat()),
        (
            "MAC",
            changed(mac, if good[mac] == b'A' { b'B' } else { b'A' }),
        ),
        ("payload", changed(good.len() - 1, good[good.len() - 1] ^ 1)),
        ("nonce", changed(mac + 44, good[mac + 44] ^ 1)),
        ("version", with("v1", "v2")),
        ("tag", with("mlkem768x25519", "MLKEM768X25519")),
        (
            "argument more",
            with("mlkem768x25519 ", "mlkem768x25519 A "),
        ),
        ("CRLF", with("v1\n", "v1\r\n")),
        ("stanza that means nothing", with("--- ", "-> x\n\n--- ")),
        ("armor", b"-----BEGIN AGE ENCRYPTED FILE-----\n".to_vec()),
    ];
    for (name, file) in cases {
        assert_eq!(opens(&identity(1), &file), Err(OpenFailure), "{name}");
    }
    assert_eq!(
        opens(&identity(2), &good),
        Err(OpenFailure),
        "another identity"
    );
    assert_eq!(
        open(&[], &good, Padding::None, 1 << 20),
        Err(OpenFailure),
        "no identity"
    );
    let bound = good.len() - 1;
    assert_eq!(
        open(&[&identity(1)], &good, Padding::None, bound),
        Err(OpenFailure),
        "too big"
    );
}

/// age's own writer, with our recipient behind age's trait: random stanza and all.
#[test]
fn files_by_the_age_crate_open() {
    for _ in 0..20 {
        let hybrid = HybridForAge(identity(1).recipient());
        let file = age_seal(&[&hybrid]).unwrap();
        assert_eq!(opens(&identity(1), &file).unwrap(), b"memo");
    }
}

#[test]
fn the_age_crate_does_not_mix_our_recipient_with_its_own() {
    let hybrid = HybridForAge(identity(1).recipient());
    let RecipientKind::X25519(plain) = x25519(1).recipient().0 else {
        unreachable!("an X25519 identity has an X25519 recipient");
    };
    let refusal = age_seal(&[&hybrid, &plain]);
    assert!(matches!(
        refusal,
        Err(EncryptError::IncompatibleRecipients { .. })
    ));
}

struct HybridForAge(Recipient);

impl age::Recipient for HybridForAge {
    fn wrap_file_key(&self, key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let RecipientKind::Hybrid(hybrid) = &self.0.0 else {
            unreachable!("tests wrap hybrid recipients only");
        };
        let stanza = HybridRecipient::wrap(hybrid, key, &mut Stream(0)).unwrap();
        // The label by which age.md keeps hybrid recipients apart.
        Ok((vec![stanza], HashSet::from(["postquantum".to_owned()])))
    }
}

fn age_seal(recipients: &[&dyn age::Recipient]) -> Result<Vec<u8>, EncryptError> {
    let encryptor = Encryptor::with_recipients(recipients.iter().copied())?;
    let mut file = Vec::new();
    let mut writer = encryptor.wrap_output(&mut file)?;
    writer.write_all(b"memo")?;
    writer.finish()?;
    Ok(file)
}

#[test]
fn debug_shows_no_secret() {
    for identity in [identity(1), x25519(1)] {
        assert_eq!(format!("{identity:?}"), "Identity(…)");
    }
    let shown = format!("{:?}", identity(1).recipient());
    assert!(
        shown.starts_with("Recipient(age1pq1") && shown.len() < 40,
        "{shown}"
    );
}

proptest! {
    #[test]
    fn no_text_makes_key_parsing_panic(text in "(age1pq1|age1|AGE-SECRET-KEY-PQ-1|)\\PC{0,80}") {
        let _ = text.parse::<Recipient>();
        let _ = text.parse::<Identity>();
    }

    #[test]
    fn no_bytes_make_opening_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(opens(&identity(1), &bytes).is_err());
        let bytes = [b"age-encryption.org/v1\n-> mlkem768x25519 ", &bytes[..]].concat();
        prop_assert!(opens(&identity(1), &bytes).is_err());
    }

    #[test]
    fn no_changed_byte_goes_unnoticed(at in any::<prop::sample::Index>(), by in 1_u8..) {
        let mut file = sealed(b"the memo");
        let at = at.index(file.len());
        file[at] ^= by;
        prop_assert_eq!(opens(&identity(1), &file), Err(OpenFailure));
    }

    #[test]
    fn stepped_content_comes_back(octets in 0_usize..100_000) {
        let content = vec![5; octets];
        let recipient = identity(1).recipient();
        let file = seal(&[recipient], &content, Padding::Stepped, &mut Stream(0)).unwrap();
        prop_assert_eq!(file.len(), sealed_octets(padded_octets(octets).unwrap()));
        prop_assert!(file.len() >= PADDED_MIN);
        let opened = open(&[&identity(1)], &file, Padding::Stepped, file.len()).unwrap();
        prop_assert_eq!(opened.as_slice(), content.as_slice());
    }
}
