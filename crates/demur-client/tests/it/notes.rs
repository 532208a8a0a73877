//! Notes among officials: what is not written, and what is not believed when it is read.

use demur_client::notes::{self, NewNote, NoteNotMade, PreparedNote, find_draft, read, write};
use demur_client::office::{self, OfficeRefusal, Subject};
use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{CirculationKey, Sealable};
use demur_protocol::note::{Draft, NoteContent, NoteRefusal, NoteStatement, UnverifiedNote};
use demur_protocol::roster::Roster;
use demur_testkit::charter::charter_toml;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::officials::{CLERK, HEAD, READER, id, keys, roster};
use demur_testkit::road::{DEMANDS, answers};
use demur_testkit::world::INSTANCE;

const MEMO: MemoId = MemoId::from_bytes([2; 32]);

fn randomness() -> SeededRandomness {
    SeededRandomness::new([1; 32])
}

/// A subject, for whatever is made with one.
fn about<T>(made: impl FnOnce(&Subject<'_>) -> T) -> T {
    let key = CirculationKey::from_bytes([4; 32]);
    made(&Subject {
        memo: MEMO,
        filing: DocumentDigest::from_bytes([3; 32]),
        reply_to: &key.identity().recipient().to_string(),
    })
}

fn charter() -> Charter {
    Charter::parse(&charter_toml()).unwrap()
}

fn draft() -> Draft {
    let charter = charter();
    let drafted = about(|subject| {
        let words = answers(DEMANDS);
        office::draft_reply(
            &id(HEAD),
            subject,
            &charter,
            DEMANDS,
            words,
            &mut randomness(),
        )
    });
    drafted.unwrap()
}

fn written(text: &str, labels: &[&str]) -> NewNote {
    NewNote {
        text: text.to_owned(),
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
        ..NewNote::default()
    }
}

fn made(written: NewNote) -> Result<PreparedNote, NoteNotMade> {
    write(
        &keys(CLERK),
        &roster(INSTANCE),
        MEMO,
        written,
        &mut randomness(),
    )
}

fn opened(by: &str, roster: &Roster, note: &PreparedNote) -> Option<notes::ReadNote> {
    let octets = note.note.to_canonical();
    read(&keys(by).identity(), roster, &MEMO, &octets, &note.sealed)
}

#[test]
fn what_is_no_note_is_not_written() {
    let refused = |it: NewNote| match made(it) {
        Err(NoteNotMade::Refused(refusal)) => Some(refusal),
        _ => None,
    };
    let long = "x".repeat(65);
    let many: Vec<String> = (0..17).map(|number| format!("label {number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let cases: &[(&str, &[&str], Option<NoteRefusal>)] = &[
        ("", &[], Some(NoteRefusal::Empty)),
        (" \n", &[], Some(NoteRefusal::Empty)),
        (&"x".repeat(64 * 1024 + 1), &[], Some(NoteRefusal::TooLong)),
        ("x", &[" "], Some(NoteRefusal::Label)),
        ("x", &["a\nb"], Some(NoteRefusal::Label)),
        ("x", &["\u{1b}[2J"], Some(NoteRefusal::Label)),
        ("x", &[&long], Some(NoteRefusal::Label)),
        ("x", &many, Some(NoteRefusal::Labels)),
        ("", &["urgent"], None),
        ("x", &["b", "a", "b"], None),
    ];
    for (text, labels, expected) in cases {
        assert_eq!(refused(written(text, labels)), *expected, "{labels:?}");
    }
    // A draft whose words are not the ones to be signed, or about another case.
    let mut reworded = draft();
    reworded.content.nonce[0] ^= 1;
    let mut elsewhere = draft();
    elsewhere.statement.memo = MemoId::from_bytes([9; 32]);
    for draft in [reworded, elsewhere] {
        let draft = Some(draft);
        let it = NewNote {
            draft,
            ..NewNote::default()
        };
        assert_eq!(refused(it), Some(NoteRefusal::Draft));
    }
}

#[test]
fn the_office_reads_a_note_and_its_draft_and_nobody_else() {
    let mut it = written("Look at demand 2.", &["visas", "urgent", "visas"]);
    it.draft = Some(draft());
    let note = made(it).unwrap();
    let roster = roster(INSTANCE);
    for by in [CLERK, HEAD] {
        let note = opened(by, &roster, &note).unwrap();
        assert_eq!(note.official, id(CLERK));
        assert_eq!(note.content.labels, ["urgent", "visas"]);
        let name = draft().statement.digest();
        let found = find_draft([&note], &name).unwrap();
        assert!(*found == draft());
        assert!(
            find_draft(
                [&note],
                &demur_domain::ids::StatementDigest::from_bytes([0; 32])
            )
            .is_none()
        );
    }
    assert!(opened(READER, &roster, &note).is_none());
    let elsewhere = MemoId::from_bytes([9; 32]);
    let octets = note.note.to_canonical();
    let identity = keys(HEAD).identity();
    assert!(read(&identity, &roster, &elsewhere, &octets, &note.sealed).is_none());
}

#[test]
fn a_note_that_was_not_signed_so_is_not_read() {
    let roster = roster(INSTANCE);
    let note = made(written("Yes.", &[])).unwrap();
    let other = made(written("No.", &[])).unwrap();
    // Other words under the same signature.
    let swapped = PreparedNote {
        note: note.note.clone(),
        sealed: other.sealed,
    };
    assert!(opened(HEAD, &roster, &swapped).is_none());
    // Signed by another key than the one of who is named.
    let statement = note.note.statement.clone();
    let forged = PreparedNote {
        note: UnverifiedNote::sign(&keys(HEAD).signing_key(), statement),
        sealed: note.sealed.clone(),
    };
    assert!(opened(HEAD, &roster, &forged).is_none());
    // By nobody of the roster.
    let mut gone = roster.clone();
    gone.officials.retain(|official| official.id != id(CLERK));
    assert!(opened(HEAD, &gone, &note).is_none());
    // Rightly signed, and no note: the reader checks what the writer should have.
    let content = NoteContent {
        nonce: [0; 32],
        text: "x".to_owned(),
        labels: vec!["b".to_owned(), "a".to_owned()],
        draft: None,
    };
    let statement = NoteStatement {
        memo: MEMO,
        official: id(CLERK),
        content: content.commitment(),
        reader: None,
    };
    let sealed = content.seal(&roster.name_readers().unwrap(), &mut randomness());
    let unsound = PreparedNote {
        note: UnverifiedNote::sign(&keys(CLERK).signing_key(), statement),
        sealed: sealed.unwrap(),
    };
    assert!(opened(HEAD, &roster, &unsound).is_none());
}

#[test]
fn a_draft_is_signed_whole_and_by_whom_it_is_for_and_cleared_by_another() {
    let sign = |by: &str, draft: Draft| {
        about(|subject| office::sign(&keys(by), subject, draft, &mut randomness())).err()
    };
    let clear = |by: &str, draft: &Draft| {
        let position = String::new();
        about(|subject| office::clear(&keys(by), subject, draft, position, &mut randomness())).err()
    };
    let refused = Some(OfficeRefusal::Draft);
    assert_eq!(sign(HEAD, draft()), None);
    assert_eq!(sign(CLERK, draft()), refused);
    assert_eq!(clear(CLERK, &draft()), None);
    assert_eq!(clear(HEAD, &draft()), refused);
    let mut reworded = draft();
    reworded.content.nonce[0] ^= 1;
    assert_eq!(clear(CLERK, &reworded), refused);
    assert_eq!(sign(HEAD, reworded), refused);
    let mut elsewhere = draft();
    elsewhere.statement.answers = DocumentDigest::from_bytes([9; 32]);
    assert_eq!(sign(HEAD, elsewhere), refused);
}
