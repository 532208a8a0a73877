//! The room of a listening session: one size, one writer, one reader.

use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::{Official, Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;
use demur_protocol::codec::CodecError;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::room::{
    Attendance, AttendanceStatement, RoomSecret, RoomWords, UnverifiedAttendance,
    UnverifiedRoomPost, room_key,
};
use demur_protocol::sizes::{ATTENDANCE_OCTETS, ROOM_SEALED_OCTETS, ROOM_TEXT_OCTETS_MAX};

const MEMO: MemoId = MemoId::from_bytes([1; 32]);
const SESSION: DocumentDigest = DocumentDigest::from_bytes([2; 32]);
const QUESTION: QuestionDigest = QuestionDigest::from_bytes([3; 32]);

fn link(octet: u8) -> CirculationKey {
    CirculationKey::from_bytes([octet; 32])
}

fn sealed(words: &RoomWords) -> Vec<u8> {
    let secret = RoomSecret::of(&link(4), &SESSION);
    let mut randomness = SeededRandomness::new([7; 32]);
    words.seal(&secret, &mut randomness).unwrap()
}

fn question(text: &str) -> RoomWords {
    let text = text.to_owned();
    RoomWords::Question { text }
}

#[test]
fn every_post_has_one_size() {
    let long = "x".repeat(ROOM_TEXT_OCTETS_MAX);
    let all = [
        question("Why?"),
        question(&long),
        RoomWords::Taken { question: QUESTION },
        RoomWords::Answered {
            question: QUESTION,
            text: long,
        },
    ];
    for words in all {
        assert!(words.says_enough());
        let sealed = sealed(&words);
        assert_eq!(sealed.len(), ROOM_SEALED_OCTETS);
        let opened = RoomWords::open(&RoomSecret::of(&link(4), &SESSION), &sealed);
        assert_eq!(opened.ok(), Some(words));
    }
    assert!(!question(&"x".repeat(ROOM_TEXT_OCTETS_MAX + 1)).says_enough());
    assert!(!question(" ").says_enough());
}

/// All who hold the link are one writer, in one session; who holds another, or another session's, is
/// none.
#[test]
fn r32_whoever_holds_the_link_is_one_and_the_same() {
    let key = |octet, session| room_key(&link(octet), session).verifying_key().to_bytes();
    assert_eq!(key(4, &SESSION), key(4, &SESSION));
    let room = key(4, &SESSION);
    let other = DocumentDigest::from_bytes([9; 32]);
    assert!(room != key(4, &other) && room != key(5, &SESSION));
    let sealed = sealed(&question("Why?"));
    let asked = UnverifiedRoomPost::ask(&room_key(&link(4), &SESSION), MEMO, SESSION, &sealed);
    assert!(asked.verify_question(&room, &sealed).is_ok());
    assert!(asked.verify_question(&key(5, &SESSION), &sealed).is_err());
    let mut changed = sealed.clone();
    changed[100] ^= 1;
    assert!(asked.verify_question(&room, &changed).is_err());
    // What opens the room does not write in it, and what opens another does not open this one.
    let wrong = RoomSecret::of(&link(4), &other);
    assert!(RoomWords::open(&wrong, &sealed).is_err());
}

/// An official's word is no question, even under the room's key, and a question is no answer.
#[test]
fn nobody_speaks_as_another() {
    let official = SigningKey::<Official>::from_seed(&[5; 32]);
    let sealed = sealed(&RoomWords::Taken { question: QUESTION });
    let by = "clerk".parse().unwrap();
    let said = UnverifiedRoomPost::answer(&official, by, (MEMO, SESSION), &sealed);
    assert!(
        said.verify_answer(&official.verifying_key(), &sealed)
            .is_ok()
    );
    let room = room_key(&link(4), &SESSION);
    let public = room.verifying_key().to_bytes();
    assert!(said.verify_question(&public, &sealed).is_err());
    assert!(
        said.verify_question(&official.verifying_key().to_bytes(), &sealed)
            .is_err()
    );
    let asked = UnverifiedRoomPost::ask(&room, MEMO, SESSION, &sealed);
    assert!(
        asked
            .verify_answer(&official.verifying_key(), &sealed)
            .is_err()
    );
}

#[test]
fn every_attendance_has_one_size_and_one_form() {
    let key = SigningKey::<Participant>::from_seed(&[3; 32]);
    let all = [
        Attendance::Sit(Seat::InPerson),
        Attendance::Leave,
        Attendance::Upvote(QUESTION),
    ];
    for attendance in all {
        for at in [0, i64::MIN, i64::MAX] {
            let statement = AttendanceStatement {
                memo: MEMO,
                session: SESSION,
                participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
                attendance,
                at,
            };
            let signed = UnverifiedAttendance::sign(&key, statement);
            let mut block = signed.to_block();
            assert_eq!(block.len(), ATTENDANCE_OCTETS);
            assert_eq!(
                UnverifiedAttendance::from_block(&block).as_ref(),
                Ok(&signed)
            );
            assert!(signed.clone().verify(at).is_ok());
            assert!(signed.verify(at.wrapping_add(1 << 40)).is_err());
            block[ATTENDANCE_OCTETS - 1] = 1;
            let padded = UnverifiedAttendance::from_block(&block);
            assert_eq!(padded, Err(CodecError::NotCanonical));
            let short = UnverifiedAttendance::from_block(&block[1..]);
            assert_eq!(short, Err(CodecError::Malformed));
        }
    }
}
