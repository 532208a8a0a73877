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

fn check(name: &str, header: &str, payload: usize, fine: bool) {
    let file = [header.as_bytes(), &vec![b'x'; payload]].concat();
    assert_eq!(split_header(&file).is_ok(), fine, "{name}");
}

fn with(stanzas: &str) -> String {
    format!("age-encryption.org/v1\n{stanzas}--- {MAC}\n")
}

#[test]
fn headers_with_a_fault_are_refused() {
    let least = with("-> a\n\n");
    check("the least there is", &least, 32, true);
    check("payload short of a tag", &least, 31, false);
    check("MAC short", &least.replace("--- A", "--- "), 32, false);
    check("MAC long", &least.replace("--- ", "--- A"), 32, false);
    check("MAC padded", &least.replace("A\n", "=\n"), 32, false);
    check("no MAC", &least.replace("--- ", "---"), 32, false);
    check(
        "version twice",
        &with("age-encryption.org/v1\n-> a\n\n"),
        32,
        false,
    );
    check("another version", &least.replace("v1", "v11"), 32, false);
    check("no stanza", &with(""), 32, false);
    check(
        "the most stanzas",
        &with(&"-> a\n\n".repeat(STANZAS_MAX)),
        32,
        true,
    );
    check(
        "too many stanzas",
        &with(&"-> a\n\n".repeat(STANZAS_MAX + 1)),
        32,
        false,
    );
    check(
        "longer than any",
        &with(&format!("-> {}\n\n", "a".repeat(1 << 16))),
        32,
        false,
    );
    check(
        "endless line",
        &"a".repeat(2 * HEADER_OCTETS_MAX),
        32,
        false,
    );
}

#[test]
fn stanzas_with_a_fault_are_refused() {
    let full = "A".repeat(64);
    check(
        "full lines",
        &with(&format!("-> a\n{full}\n{full}\n\n")),
        32,
        true,
    );
    check(
        "body without a short line",
        &with(&format!("-> a\n{full}\n")),
        32,
        false,
    );
    check(
        "too many full lines",
        &with(&format!("-> a\n{full}\n{full}\n{full}\n\n")),
        32,
        false,
    );
    check(
        "body line long",
        &with(&format!("-> a\n{full}A\n")),
        32,
        false,
    );
    check("no body", &with("-> a\n"), 32, false);
    check(
        "a line after the short one",
        &with("-> a\nAA\nAA\n"),
        32,
        false,
    );
    check("body not base64", &with("-> a\n=\n"), 32, false);
    check("control character", &with("-> a\tb\n\n"), 32, false);
    check("not ASCII", &with("-> é\n\n"), 32, false);
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
