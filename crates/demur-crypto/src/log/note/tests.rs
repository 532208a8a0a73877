use super::*;
use crate::sign::SigningKey;

/// The example of C2SP signed-note, "Verifier keys".
const VKEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

#[test]
fn the_specification_s_example_verifies() {
    let key = LogVerifier::parse(VKEY).unwrap();
    assert_eq!(key.to_string(), VKEY);
    let note = UnverifiedNote::parse(NOTE.as_bytes()).unwrap();
    assert_eq!(note.text(), "This is an example message.\n");
    let line = note.signature_by(&key).unwrap().unwrap();
    assert_eq!(key.verify(note.text(), line.signature()), Ok(()));
    assert_eq!(
        key.verify("This is another message.\n", line.signature()),
        Err(NoteError::Signature)
    );
    let whole = format!("{}\n{}", note.text(), key.signature_line(line.signature()));
    assert_eq!(whole, NOTE);
}

#[test]
fn the_type_is_part_of_the_key() {
    let seed = [3; 32];
    let log = SigningKey::from_seed(&seed).verifying_key();
    let log = LogVerifier::new("example.com/a", log).unwrap();
    let witness = SigningKey::from_seed(&seed).verifying_key();
    let witness = WitnessVerifier::new("example.com/a", witness).unwrap();
    assert_eq!(log.key().to_bytes(), witness.key().to_bytes());
    assert_ne!(log.key_id(), witness.key_id());
    assert_eq!(
        WitnessVerifier::parse(&log.to_string()),
        Err(NoteError::VerifierKey)
    );
    assert_eq!(WitnessVerifier::parse(&witness.to_string()), Ok(witness));
}

/// The identity, and a second spelling of it: neither is a key.
#[test]
fn keys_of_small_order_are_refused() {
    let mut spelling = [0xff; 32];
    (spelling[0], spelling[31]) = (0xee, 0x7f);
    for key in [[&[1_u8], [0; 31].as_slice()].concat(), spelling.to_vec()] {
        let id = Sha256::new_with_prefix("a\n\x01")
            .chain_update(&key)
            .finalize();
        let id = u32::from_be_bytes(id[..4].try_into().unwrap());
        let material = to_base64(&[&[1], key.as_slice()].concat());
        let vkey = format!("a+{id:08x}+{material}");
        assert_eq!(LogVerifier::parse(&vkey), Err(NoteError::VerifierKey));
    }
}

#[test]
fn names_that_no_line_could_carry_are_refused() {
    let key = *LogVerifier::parse(VKEY).unwrap().key();
    for name in [
        "",
        "a b",
        "a+b",
        "a\nb",
        "a\u{a0}b",
        "a\u{2003}b",
        "a\u{7f}b",
    ] {
        assert_eq!(LogVerifier::new(name, key), Err(NoteError::KeyName));
    }
    let longest = "n".repeat(KEY_NAME_BYTES_MAX);
    assert!(LogVerifier::new(&longest, key).is_ok());
    assert_eq!(
        LogVerifier::new(&format!("{longest}n"), key),
        Err(NoteError::KeyName)
    );
}

#[test]
fn the_last_blank_line_divides() {
    let line = "\u{2014} a AAAAAAA=\n";
    let note = format!("one\n\n\u{2014} looks like a signature\n\n{line}");
    let note = UnverifiedNote::parse(note.as_bytes()).unwrap();
    assert_eq!(note.text(), "one\n\n\u{2014} looks like a signature\n");
    assert_eq!(note.signatures().len(), 1);
}

#[test]
fn limits_hold() {
    let line = "\u{2014} a AAAAAAA=\n";
    let note = |lines: usize| format!("text\n\n{}", line.repeat(lines));
    let most = note(NOTE_SIGNATURES_MAX);
    assert!(UnverifiedNote::parse(most.as_bytes()).is_ok());
    let over = note(NOTE_SIGNATURES_MAX + 1);
    assert_eq!(
        UnverifiedNote::parse(over.as_bytes()),
        Err(NoteError::TooManySignatures)
    );
    let long = format!("{}\n\n{line}", "t".repeat(NOTE_BYTES_MAX));
    assert_eq!(
        UnverifiedNote::parse(long.as_bytes()),
        Err(NoteError::TooLong)
    );
}
