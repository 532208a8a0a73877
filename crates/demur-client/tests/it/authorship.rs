//! V25: who wrote a memo is said under its authors' key and by nobody else. R74.

use demur_client::authorship::{AuthorshipRefusal, attest};
use demur_client::export::certified_filing;
use demur_client::verify::{Invalid, authorship};
use demur_crypto::sign::{Author, SigningKey};
use demur_protocol::authorship::{AuthorshipFile, NotALine};
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use minicbor::bytes::ByteArray;

use crate::stage::{Case, Stage};
use crate::vectors;

/// What the author of the case says.
pub(crate) fn authorship_of(case: &Case) -> AuthorshipFile {
    say(case, "Ada Example", "the award for dissent").unwrap()
}

fn say(case: &Case, name: &str, purpose: &str) -> Result<AuthorshipFile, AuthorshipRefusal> {
    let filing = certified_filing(&case.file.material).unwrap();
    attest(&case.paper.authored, filing, name, purpose)
}

/// R74: its author proves it years later, offline, and the file holds neither a word of the memo nor
/// a signature of anybody else.
#[tokio::test]
async fn r74_an_author_proves_authorship_for_a_purpose() {
    let case = Stage::closed_case().await;
    let file = authorship_of(&case);
    let octets = file.to_file();
    let read = AuthorshipFile::from_file(&octets).unwrap().unwrap();
    let log = case.world.app.log_verifier();
    let report = authorship::verify(&read, Some(log)).unwrap();
    assert_eq!(
        (report.name.as_str(), report.purpose.as_str()),
        ("Ada Example", "the award for dissent")
    );
    assert_eq!(report.certificate, case.file.material.certificate);
    for filed in &case.file.material.presentations {
        let pseudonym = filed.presentation.pseudonym;
        let stands = |it: &[u8]| it == pseudonym.as_bytes();
        assert!(!octets.windows(pseudonym.as_bytes().len()).any(stands));
    }
    let words = case.file.text.markdown.split_whitespace();
    for word in words.filter(|word| word.len() > 12) {
        let stands = |it: &[u8]| it == word.as_bytes();
        let in_file = octets.windows(word.len()).any(stands);
        let in_charter = |it: &str| it.contains(word);
        let charter = &case.file.material.charter.content;
        let known = std::str::from_utf8(charter).is_ok_and(in_charter);
        assert!(!in_file || known, "{word}");
    }
}

#[tokio::test]
async fn r74_a_name_and_a_purpose_are_one_line_each() {
    let case = Stage::closed_case().await;
    let refused = Err(AuthorshipRefusal::NotALine(NotALine));
    for (name, purpose) in [
        ("", "award"),
        ("Ada", " "),
        ("Ada\nfrom the director", "award"),
        ("Ada", &"a".repeat(401)),
        (&"a".repeat(201), "award"),
    ] {
        assert_eq!(say(&case, name, purpose).map(drop), refused, "{name}");
    }
    assert!(say(&case, " Ada ", " award ").is_ok());
    let another = Stage::contested_case().await;
    let filing = certified_filing(&another.file.material).unwrap();
    let other = attest(&case.paper.authored, filing, "Ada", "award");
    assert_eq!(other.err(), Some(AuthorshipRefusal::OtherMemo));
}

/// A certificate and what is done to it.
type Change = (&'static str, fn(&Case, &mut AuthorshipFile));

const FORGERIES: &[Change] = &[
    ("another name", |_, file| file.name = "Eve".to_owned()),
    ("another purpose", |_, file| {
        file.purpose = "a promotion".to_owned();
    }),
    ("another's key", |_, file| {
        let key = SigningKey::<Author>::from_seed(&[9; 32]);
        file.signature = file.statement().sign(&key);
    }),
    ("no signature", |_, file| file.signature = [0; 64].into()),
    ("the signature of the filing itself", |_, file| {
        let filed = &file.filing.filed.content;
        let signature: [u8; 64] = filed[filed.len() - 64..].try_into().unwrap();
        file.signature = ByteArray::from(signature);
    }),
    ("two lines, signed by the authors", |case, file| {
        file.name = "Ada\nwho was asked to".to_owned();
        file.signature = file.statement().sign(&case.paper.authored.author_key());
    }),
    ("no purpose, signed by the authors", |case, file| {
        file.purpose.clear();
        file.signature = file.statement().sign(&case.paper.authored.author_key());
    }),
    ("spaces around, signed by the authors", |case, file| {
        file.purpose = "award ".to_owned();
        file.signature = file.statement().sign(&case.paper.authored.author_key());
    }),
    ("too long, signed by the authors", |case, file| {
        file.name = "é".repeat(101);
        file.signature = file.statement().sign(&case.paper.authored.author_key());
    }),
];

#[tokio::test]
async fn v25_nobody_else_says_who_wrote_it() {
    let case = Stage::closed_case().await;
    let whole = authorship_of(&case);
    assert!(authorship::verify(&whole, None).is_ok(), "unbroken");
    let read = AuthorshipFile::from_canonical(&whole.to_canonical());
    assert!(read.is_ok_and(|read| read == whole));
    let mut forgeries = Vec::new();
    for (name, change) in FORGERIES {
        let mut broken = whole.clone();
        change(&case, &mut broken);
        let refused = authorship::verify(&broken, None).err();
        assert_eq!(refused, Some(Invalid::Authorship), "{name}");
        forgeries.push((*name, broken.to_file()));
    }
    vectors::hold_forgeries(Invalid::Authorship, &vectors::dictionary(&case), &forgeries);
}
