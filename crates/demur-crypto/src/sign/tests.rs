use super::{
    Author, Log, Official, Participant, Signature, SignatureFailure, SigningKey, VerifyingKey,
    Witness,
};
use crate::labels::Label;
use proptest::prelude::*;

fn key() -> SigningKey<Author> {
    SigningKey::from_seed(&[1; 32])
}

#[test]
fn a_signature_holds_for_its_key_label_and_message_alone() {
    let signature = key().sign(Label::AUTHOR_DOCUMENT, b"message");
    let public = key().verifying_key();
    let other = SigningKey::<Author>::from_seed(&[2; 32]).verifying_key();
    let mut changed = signature.to_bytes();
    changed[0] ^= 1;
    let changed = Signature::from_bytes(changed);
    let zero = Signature::from_bytes([0; 64]);
    let (label, wrong) = (Label::AUTHOR_DOCUMENT, Label::OFFICIAL_DOCUMENT);
    assert_eq!(public.verify(label, b"message", &signature), Ok(()));
    assert_eq!(
        public.verify(wrong, b"message", &signature),
        Err(SignatureFailure)
    );
    assert_eq!(
        public.verify(label, b"messagf", &signature),
        Err(SignatureFailure)
    );
    assert_eq!(public.verify(label, b"", &signature), Err(SignatureFailure));
    assert_eq!(
        other.verify(label, b"message", &signature),
        Err(SignatureFailure)
    );
    assert_eq!(
        public.verify(label, b"message", &changed),
        Err(SignatureFailure)
    );
    assert_eq!(
        public.verify(label, b"message", &zero),
        Err(SignatureFailure)
    );
}

/// RFC 8032, section 5.1.7: s plus the group's order would be a second signature.
#[test]
fn a_signature_has_no_second_form() {
    let mut bytes = key().sign(Label::PROMISE, b"message").to_bytes();
    let order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    let mut carry = 0;
    for (byte, add) in bytes[32..].iter_mut().zip(order) {
        carry += u16::from(*byte) + u16::from(add);
        *byte = u8::try_from(carry & 0xff).unwrap();
        carry >>= 8;
    }
    let forged = Signature::from_bytes(bytes);
    let refused = key()
        .verifying_key()
        .verify(Label::PROMISE, b"message", &forged);
    assert_eq!(refused, Err(SignatureFailure));
}

/// RFC 8032, section 7.1, test 2, but over the label and the message as one.
#[test]
fn the_signed_bytes_are_label_and_message() {
    let plain = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
    let signed = ed25519_dalek::Signer::sign(&plain, b"demur/v1/log/promise\0message");
    assert_eq!(
        key().sign(Label::PROMISE, b"message").to_bytes(),
        signed.to_bytes()
    );
}

#[test]
fn notes_are_signed_as_they_stand() {
    let log = SigningKey::<Log>::from_seed(&[1; 32]);
    let text = "demur.example/log\n1\nAAAA\n";
    let signature = log.sign_note(text).unwrap();
    let plain = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
    let expected = ed25519_dalek::Signer::sign(&plain, text.as_bytes());
    assert_eq!(signature.to_bytes(), expected.to_bytes());
    assert_eq!(log.verifying_key().verify_note(text, &signature), Ok(()));
    let witness = SigningKey::<Witness>::from_seed(&[1; 32]).verifying_key();
    let changed = witness.verify_note("demur.example/log\n2\nAAAA\n", &signature);
    assert_eq!(changed, Err(SignatureFailure));
}

#[test]
fn nothing_is_both_a_note_and_a_labelled_message() {
    let log = SigningKey::<Log>::from_seed(&[1; 32]);
    for text in [
        "",
        "no line feed",
        "a\0\n",
        "tab\t\n",
        "demur/v1/log/promise\0x\n",
        "a\r\n",
    ] {
        assert!(log.sign_note(text).is_err(), "{text:?}");
        let signature = log.sign(Label::PROMISE, b"x\n");
        assert!(
            log.verifying_key().verify_note(text, &signature).is_err(),
            "{text:?}"
        );
    }
}

#[test]
fn key_bytes_and_text_come_back() {
    let public = key().verifying_key();
    assert_eq!(VerifyingKey::from_bytes(&public.to_bytes()), Ok(public));
    assert_eq!(public.to_string().len(), 43);
    assert_eq!(public.to_string().parse(), Ok(public));
}

#[test]
fn key_bytes_with_a_fault_are_refused() {
    let cases = [
        (
            "identity",
            "0100000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "identity, sign bit",
            "0100000000000000000000000000000000000000000000000000000000000080",
        ),
        (
            "order 2",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "order 4",
            "0000000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "order 8",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        ),
        (
            "y is the prime",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "y above the prime",
            "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ),
        (
            "no point",
            "0200000000000000000000000000000000000000000000000000000000000000",
        ),
    ];
    for (name, bytes) in cases {
        assert!(
            VerifyingKey::<Log>::from_bytes(&hex(bytes)).is_err(),
            "{name}"
        );
    }
    let good = key().verifying_key().to_string();
    for text in [
        "",
        &good[1..],
        &format!("{good}="),
        &format!("{good}A"),
        &good.replace('i', "!"),
    ] {
        assert!(text.parse::<VerifyingKey<Log>>().is_err(), "{text}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let shown = [
        format!("{:?}", key()),
        format!("{:?}", SigningKey::<Official>::from_seed(&[1; 32])),
        format!("{:?}", SigningKey::<Participant>::from_seed(&[1; 32])),
    ];
    let expected = [
        "SigningKey<author>(…)",
        "SigningKey<official>(…)",
        "SigningKey<participant>(…)",
    ];
    assert_eq!(shown, expected);
    assert_eq!(
        format!("{:?}", key().verifying_key()),
        "VerifyingKey<author>(iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w)"
    );
}

fn hex(text: &str) -> [u8; 32] {
    std::array::from_fn(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap())
}

proptest! {
    #[test]
    fn no_bytes_make_verifying_panic(public: [u8; 32], r: [u8; 32], s: [u8; 32]) {
        let signature = Signature::from_bytes([r, s].concat().try_into().unwrap());
        if let Ok(public) = VerifyingKey::<Official>::from_bytes(&public) {
            prop_assert_eq!(public.to_string().parse(), Ok(public));
            prop_assert!(public.verify(Label::PROMISE, b"", &signature).is_err());
        }
    }

    #[test]
    fn no_text_makes_parsing_a_key_panic(text in "\\PC{0,60}") {
        let _ = text.parse::<VerifyingKey<Log>>();
    }
}
