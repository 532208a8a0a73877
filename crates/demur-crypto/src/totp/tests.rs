use super::TotpSecret;

/// The secret of RFC 6238, appendix B, for SHA-1.
fn of_the_standard() -> TotpSecret {
    TotpSecret::from_bytes(*b"12345678901234567890")
}

fn code(secret: &TotpSecret, at: i64) -> String {
    secret.code(at).unwrap().to_string()
}

/// The last six digits of the eight that appendix B has.
#[test]
fn the_standard_s_codes() {
    for (at, expected) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ] {
        assert_eq!(code(&of_the_standard(), at), expected, "{at}");
        assert_eq!(
            of_the_standard().accept(expected, at, None),
            Some(at.unsigned_abs() / 30)
        );
    }
}

#[test]
fn a_code_counts_one_step_early_or_late_and_no_further() {
    let (secret, at) = (of_the_standard(), 1_234_567_890);
    let of = |steps: i64| code(&secret, at + 30 * steps);
    for steps in [-1, 0, 1] {
        assert!(secret.accept(&of(steps), at, None).is_some(), "{steps}");
    }
    for steps in [-3, -2, 2, 3] {
        assert!(secret.accept(&of(steps), at, None).is_none(), "{steps}");
    }
}

#[test]
fn a_code_counts_once() {
    let (secret, at) = (of_the_standard(), 1_234_567_890);
    let now = code(&secret, at);
    let step = secret.accept(&now, at, None).unwrap();
    assert_eq!(secret.accept(&now, at, Some(step)), None);
    assert_eq!(secret.accept(&now, at, Some(step + 1)), None);
    // The code before it was not used, and does not count any more either.
    assert_eq!(secret.accept(&code(&secret, at - 30), at, Some(step)), None);
    let next = code(&secret, at + 30);
    assert_eq!(secret.accept(&next, at, Some(step)), Some(step + 1));
}

#[test]
fn what_is_no_code() {
    let (secret, at) = (of_the_standard(), 1_234_567_890);
    let right = code(&secret, at);
    for wrong in [
        "",
        "0",
        "5924",
        "05924",
        "0005924",
        "005 924",
        " 005924",
        "005924 ",
        "00592\u{0664}",
        "+05924",
        "-05924",
        "abcdef",
        "005925",
    ] {
        assert_eq!(secret.accept(wrong, at, None), None, "{wrong:?}");
    }
    assert_eq!(secret.accept(&right, -1, None), None);
    let another = TotpSecret::from_bytes([7; 20]);
    assert_eq!(another.accept(&right, at, None), None);
}

#[test]
fn what_an_authenticator_reads() {
    let secret = of_the_standard();
    assert_eq!(*secret.to_base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    let uri = secret.to_uri("policy-planning-director").unwrap();
    assert_eq!(
        *uri,
        "otpauth://totp/Demur:policy-planning-director?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
         &issuer=Demur"
    );
    assert!(secret.to_uri("a:b").is_none());
    let back = TotpSecret::from_base32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    assert_eq!(back.as_bytes(), secret.as_bytes());
    for wrong in ["", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", "\u{e9}"] {
        assert!(TotpSecret::from_base32(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_secret_is_not_printed() {
    assert_eq!(format!("{:?}", of_the_standard()), "TotpSecret(..)");
}
