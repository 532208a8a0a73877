//! What the operator's file may say, and what a letter says. That it arrives is tested against a
//! relay that is not ours (`tests/it/mail.rs`).

use std::collections::BTreeSet;
use std::io::Read as _;

use demur_domain::role::Role;
use demur_protocol::roster::RosterOfficial;

use super::*;

const ROSTER: [(&str, Role); 2] = [("clerk", Role::OfficeClerk), ("monitor", Role::Monitor)];

fn roster() -> Roster {
    let official = |(id, role): (&str, Role)| RosterOfficial {
        id: id.parse().unwrap(),
        role,
        display_name: id.to_owned(),
        signing_key: [0; 32],
        recipient: String::new(),
    };
    Roster {
        instance: "demur.example".to_owned(),
        officials: ROSTER.map(official).to_vec(),
        trustees: Vec::new(),
        threshold: 2,
    }
}

const GOOD: &str = r#"
sign_in = "https://dissent.example.gov/app/"
from = "dissent@example.gov"
hour = 8

[relay]
host = "mail.example.gov"
port = 587
tls = "starttls"

[[to]]
official = "clerk"
address = "clerk@example.gov"

[reminder]
list = "all@example.gov"
page = "https://dissent.example.gov/"
"#;

fn parse(text: &str) -> Result<Config, String> {
    Config::parse(text, Path::new("/nowhere"), &roster())
}

/// The file with one thing changed.
fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replace(from, to)
}

#[test]
fn a_good_file_is_understood() {
    let config = parse(GOOD).ok().unwrap();
    assert_eq!(config.plan.days_before, 3);
    assert!(!config.plan.always && config.plan.reminds);
    assert_eq!(config.plan.officials, ["clerk".parse().unwrap()]);
    let config = parse(&with("mail.example.gov", "127.0.0.1").replace("starttls", "none"));
    assert!(config.is_ok(), "without TLS to this machine");
}

/// Deny by default: nothing is sent by a file that is not safe, or that holds what we do not know.
#[test]
fn what_is_not_safe_or_not_known_is_refused_by_name() {
    let other_official = "[[to]]\nofficial = \"clerk\"\naddress = \"b@example.gov\"\n\n[reminder]";
    for (text, said) in [
        (with("hour = 8", "hours = 8"), "unknown field `hours`"),
        (
            with("port = 587", "port = 587\npgp = 1"),
            "unknown field `pgp`",
        ),
        (with("hour = 8", "hour = 24"), "hour"),
        (with("hour = 8", ""), "missing field `hour`"),
        (with("starttls", "none"), "for localhost alone"),
        (with("starttls", "opportunistic"), "unknown variant"),
        (
            with("\"starttls\"", "\"starttls\"\nuser = \"u\""),
            "go together",
        ),
        (
            with(
                "https://dissent.example.gov/app/",
                "http://dissent.example.gov",
            ),
            "sign_in",
        ),
        (
            with(
                "https://dissent.example.gov/app/",
                "https://d.example/?case=1",
            ),
            "sign_in",
        ),
        (
            with("\"https://dissent.example.gov/\"", "\"ftp://d.example/\""),
            "page",
        ),
        (
            with("\"clerk\"", "\"stranger\""),
            "stranger: not on the roster",
        ),
        (
            with("clerk@example.gov", "clerk\\r\\nBcc: x@example.gov"),
            "clerk: not an address",
        ),
        (with("[reminder]", other_official), "stands there twice"),
        (with("hour = 8", "hour = 8\nlanguage = \"tlh\""), "language"),
        (
            with("port = 587", "port = 587\nca = \"none.pem\""),
            "none.pem",
        ),
    ] {
        let refused = parse(&text).err().unwrap();
        assert!(refused.contains(said), "{said}: {refused}");
    }
    let credentials = "\"none\"\nuser = \"u\"\npassword_file = \"p\"";
    let text = with("\"starttls\"", credentials).replace("mail.example.gov", "localhost");
    assert!(
        parse(&text)
            .err()
            .unwrap()
            .contains("no password without TLS")
    );
    let line = parse(&with("hour = 8", "hours = 8")).err().unwrap();
    assert!(line.contains("line 4"), "{line}");
}

/// A key to which nothing can be sealed is refused at the start, not when the first notice is due.
#[test]
fn a_key_that_cannot_be_used_is_refused_by_name() {
    for (key, said) in [
        ("age = \"age1\"", "clerk: not an age1... key"),
        (
            "pgp = \"none.asc\"",
            "clerk: gpg: can't open '/nowhere/none.asc'",
        ),
        (
            "age = \"age1\"\npgp = \"none.asc\"",
            "clerk: age or pgp, not both",
        ),
    ] {
        let keyed = format!("clerk@example.gov\"\n{key}");
        let refused = parse(&with("clerk@example.gov\"", &keyed)).err().unwrap();
        assert!(refused.contains(said), "{said}: {refused}");
    }
}

fn letter(config: &Config, kind: Kind, to: &str, key: Option<&seal::Key>) -> String {
    let at = "2026-09-02T12:00:00Z".parse().unwrap();
    let written = config
        .writer
        .write(kind, &to.parse().unwrap(), key, at, [7; 16]);
    String::from_utf8(written.unwrap().formatted()).unwrap()
}

#[test]
fn a_notice_is_reviewed_to_the_octet() {
    let config = parse(GOOD).ok().unwrap();
    let text = letter(&config, Kind::Notice, "clerk@example.gov", None);
    insta::assert_snapshot!(text.replace('\r', ""));
}

/// The date is that of the plan and the rest is constant: whom it goes to is all that differs.
#[test]
fn two_officials_get_the_same_octets() {
    let config = parse(GOOD).ok().unwrap();
    let [one, other] = ["clerk@example.gov", "monitor@example.gov"]
        .map(|to| letter(&config, Kind::Notice, to, None).replace(to, "TO"));
    assert_eq!(one, other);
}

#[test]
fn every_language_has_its_own_words_and_every_one_names_the_address() {
    let mut seen = BTreeSet::new();
    for language in ["en", "fr", "es", "ar"] {
        let language = format!("hour = 8\nlanguage = \"{language}\"");
        let config = parse(&with("hour = 8", &language)).ok().unwrap();
        for kind in [Kind::Notice, Kind::Reminder] {
            let key = age::x25519::Identity::generate();
            let to = seal::Key::Age(key.to_public());
            let sealed = letter(&config, kind, "clerk@example.gov", Some(&to));
            let text = opened(&sealed, &key);
            assert!(text.contains("https://dissent.example.gov/"), "{text}");
            assert_eq!(text.contains("/app/"), kind == Kind::Notice, "{text}");
            assert!(!text.contains('{'), "{text}");
            assert!(seen.insert(text));
        }
    }
}

/// What the armoured file in a letter holds.
fn opened(letter: &str, key: &age::x25519::Identity) -> String {
    let begin = letter.find("-----BEGIN AGE ENCRYPTED FILE-----").unwrap();
    let armour = age::armor::ArmoredReader::new(&letter.as_bytes()[begin..]);
    let decryptor = age::Decryptor::new(armour).unwrap();
    let mut text = String::new();
    let mut reader = decryptor
        .decrypt(std::iter::once(key as &dyn age::Identity))
        .unwrap();
    reader.read_to_string(&mut text).unwrap();
    text
}
