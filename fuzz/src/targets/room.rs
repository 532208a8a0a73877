//! What travels about the room of a listening session.

use demur_crypto::sign::{Official, Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::room::{
    Attendance, AttendanceStatement, RoomHandover, RoomSecret, RoomWords, UnverifiedAttendance,
    UnverifiedRoomPost, room_key,
};

use super::one_encoding;
use crate::Reading;

const MEMO: MemoId = MemoId::from_bytes([1; 32]);
const SESSION: DocumentDigest = DocumentDigest::from_bytes([2; 32]);
const QUESTION: QuestionDigest = QuestionDigest::from_bytes([3; 32]);

pub(super) fn attendance(octets: &[u8]) -> Reading {
    let read = UnverifiedAttendance::from_block(octets);
    one_encoding(octets, read, UnverifiedAttendance::to_block)
}

pub(super) fn attendance_seeds() -> Vec<Vec<u8>> {
    let key = SigningKey::<Participant>::from_seed(&[5; 32]);
    let all = [
        Attendance::Sit(Seat::Proxy),
        Attendance::Leave,
        Attendance::Upvote(QUESTION),
    ];
    let signed = all.map(|attendance| {
        let statement = AttendanceStatement {
            memo: MEMO,
            session: SESSION,
            participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
            attendance,
            at: 1_700_000_000,
        };
        UnverifiedAttendance::sign(&key, statement).to_block()
    });
    signed.to_vec()
}

pub(super) fn post_seeds() -> Vec<Vec<u8>> {
    let room = room_key(&CirculationKey::from_bytes([4; 32]), &SESSION);
    let asked = UnverifiedRoomPost::ask(&room, MEMO, SESSION, b"sealed");
    let key = SigningKey::<Official>::from_seed(&[5; 32]);
    let answered = "clerk"
        .parse()
        .ok()
        .map(|by| UnverifiedRoomPost::answer(&key, by, (MEMO, SESSION), b"sealed").to_canonical());
    answered.into_iter().chain([asked.to_canonical()]).collect()
}

pub(super) fn words_seeds() -> Vec<Vec<u8>> {
    let text = || "Why?".to_owned();
    let all = [
        RoomWords::Question { text: text() },
        RoomWords::Taken { question: QUESTION },
        RoomWords::Answered {
            question: QUESTION,
            text: text(),
        },
        RoomWords::SetAside {
            question: QUESTION,
            reason: text(),
        },
    ];
    all.iter().map(Canonical::to_canonical).collect()
}

pub(super) fn handover_seeds() -> Vec<Vec<u8>> {
    let secret = RoomSecret::of(&CirculationKey::from_bytes([4; 32]), &SESSION);
    vec![RoomHandover::new(MEMO, SESSION, &secret).to_canonical()]
}
