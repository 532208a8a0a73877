use super::{Stream, identity, opens, sealed, x25519};
use crate::seal::{HEADER_OCTETS_MAX, OpenFailure, Padding, STANZAS_MAX, join, seal, split_header};
use proptest::prelude::*;

const MAC: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn halves_join_to_the_file() {
    let file = sealed(b"the memo");
    let split = split_header(&file).unwrap();
    assert!(split.header.ends_with(b"\n"));
    assert_eq!(split.payload.len(), 16 + 8 + 16);
    assert_eq!((split.hybrid_stanzas, split.other_stanzas), (1, 0));
    assert_eq!(join(split.header, split.payload).unwrap(), file);
}

#[test]
fn halves_of_different_files_join_but_do_not_open() {
    let one = sealed(b"the memo");
    let recipient = identity(1).recipient();
    let two = seal(&[recipient], b"the memo", Padding::None, &mut Stream(5)).unwrap();
    let header = split_header(&one).unwrap().header;
    let mixed = join(header, split_header(&two).unwrap().payload).unwrap();
    assert_eq!(opens(&identity(1), &mixed), Err(OpenFailure));
}

#[test]
fn a_join_elsewhere_than_the_headers_end_is_refused() {
    let file = sealed(b"the memo");
    let end = split_header(&file).unwrap().header.len();
    for at in [0, 1, end - 1, end + 1, file.len()] {
        assert_eq!(join(&file[..at], &file[at..]), Err(OpenFailure), "{at}");
    }
}

#[test]
fn kinds_of_stanzas_are_counted() {
    let recipients = [x25519(1).recipient(), x25519(2).recipient()];
    let file = seal(&recipients, b"", Padding::None, &mut Stream(0)).unwrap();
    let split = split_header(&file).unwrap();
    assert_eq!((split.hybrid_stanzas, split.other_stanzas), (0, 2));
}

#[test]
fn headers_with_a_fault_are_refused() {
    let check = |name, header: String, payload: usize, fine: bool| {
        let file = [header.as_bytes(), &vec![b'x'; payload]].concat();
        assert_eq!(split_header(&file).is_ok(), fine, "{name}");
    };
    let with = |stanzas: &str, mac: &str| format!("age-encryption.org/v1\n{stanzas}--- {mac}\n");
    check("the least there is", with("-> a\n\n", MAC), 32, true);
    check(
        "the most stanzas",
        with(&"-> a\n\n".repeat(STANZAS_MAX), MAC),
        32,
        true,
    );
    check(
        "too many stanzas",
        with(&"-> a\n\n".repeat(STANZAS_MAX + 1), MAC),
        32,
        false,
    );
    check("no stanza", with("", MAC), 32, false);
    check("payload short of a tag", with("-> a\n\n", MAC), 31, false);
    check("MAC short", with("-> a\n\n", &MAC[1..]), 32, false);
    check("MAC long", with("-> a\n\n", &format!("{MAC}A")), 32, false);
    check(
        "MAC padded",
        with("-> a\n\n", &format!("{}=", &MAC[1..])),
        32,
        false,
    );
    check(
        "version twice",
        with("age-encryption.org/v1\n-> a\n\n", MAC),
        32,
        false,
    );
    check(
        "another version",
        with("-> a\n\n", MAC).replace("v1", "v11"),
        32,
        false,
    );
    check(
        "body line long",
        with(&format!("-> a\n{}\n", "A".repeat(65)), MAC),
        32,
        false,
    );
    check("body not base64", with("-> a\n=\n", MAC), 32, false);
    check(
        "many lines",
        with(&format!("-> a\n{}", "AAAA\n".repeat(999)), MAC),
        32,
        false,
    );
    check("control character", with("-> a\tb\n\n", MAC), 32, false);
    check("not ASCII", with("-> é\n\n", MAC), 32, false);
    let long = format!("-> {}\n\n", "a".repeat(HEADER_OCTETS_MAX));
    check("longer than any", with(&long, MAC), 32, false);
    check("endless line", "a".repeat(2 * HEADER_OCTETS_MAX), 32, false);
}

proptest! {
    #[test]
    fn no_bytes_make_splitting_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = split_header(&bytes);
        let _ = split_header(&[b"age-encryption.org/v1\n-> ", &bytes[..]].concat());
    }

    #[test]
    fn what_splits_joins(stanzas in "(-> [a-z ]{1,9}\n[A-Za-z0-9]{0,64}\n){0,5}", payload in 0_usize..99) {
        let file = format!("age-encryption.org/v1\n{stanzas}--- {MAC}\n{}", "x".repeat(payload));
        if let Ok(split) = split_header(file.as_bytes()) {
            prop_assert_eq!(join(split.header, split.payload).unwrap(), file.as_bytes());
        }
    }
}
