//! The room of a session: what is said in it, and the seats and upvotes of signers.

use demur_crypto::labels::Label;
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::{Official, Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::room::{
    Attendance, AttendanceStatement, RoomHandover, RoomSecret, RoomWords, UnverifiedAttendance,
    UnverifiedRoomPost, room_key,
};
use demur_protocol::sizes::{ATTENDANCE_OCTETS, ROOM_SEALED_OCTETS};

use super::{Cases, NOW, memo};

/// What everybody with the link has, and the session to which they are invited.
pub(super) const LINK: [u8; 32] = [0x4c; 32];
pub(super) const SESSION: DocumentDigest = DocumentDigest::from_bytes([0x5e; 32]);

const QUESTION: QuestionDigest = QuestionDigest::from_bytes([0x9a; 32]);

fn link() -> CirculationKey {
    CirculationKey::from_bytes(LINK)
}

fn sealed(words: &RoomWords, seed: u8) -> Vec<u8> {
    let secret = RoomSecret::of(&link(), &SESSION);
    let mut randomness = SeededRandomness::new([seed; 32]);
    words.seal(&secret, &mut randomness).unwrap()
}

fn after(sealed: &[u8], post: &UnverifiedRoomPost) -> Vec<u8> {
    [sealed, &post.to_canonical()].concat()
}

impl Cases {
    pub(super) fn rooms(&mut self, official: &SigningKey<Official>) {
        self.questions(official);
        self.answers(official);
        self.room_words();
        let secret = RoomSecret::of(&link(), &SESSION);
        let handover = RoomHandover::new(memo(), SESSION, &secret).to_canonical();
        self.push("room handover", "of a room", "ok", &handover);
        self.second_encodings("room handover", 0, &handover);
        self.attendances();
    }

    fn questions(&mut self, official: &SigningKey<Official>) {
        let object = "room post";
        let text = "Who decides, und bis wann? لماذا؟".to_owned();
        let sealed = sealed(&RoomWords::Question { text }, 1);
        let key = room_key(&link(), &SESSION);
        let asked = UnverifiedRoomPost::ask(&key, memo(), SESSION, &sealed);
        let octets = after(&sealed, &asked);
        self.push(object, "question", "ok", &octets);
        let (start, end) = (ROOM_SEALED_OCTETS, octets.len());
        let whole = (start, end - start);
        self.change((object, "other words", "NotInRoom"), (start - 1, 1), &[7]);
        let other_link = CirculationKey::from_bytes([0x4d; 32]);
        let other_session = DocumentDigest::from_bytes([0x5f; 32]);
        let others = [
            ("by another link", room_key(&other_link, &SESSION)),
            ("of another session", room_key(&link(), &other_session)),
        ];
        for (name, key) in others {
            let post = UnverifiedRoomPost::ask(&key, memo(), SESSION, &sealed);
            self.change((object, name, "NotInRoom"), whole, &post.to_canonical());
        }
        let said = "clerk".parse().unwrap();
        let said = UnverifiedRoomPost::answer(official, said, (memo(), SESSION), &sealed);
        let mut signed = asked.to_canonical();
        let at = signed.len() - 64;
        signed.truncate(at);
        signed.extend_from_slice(&said.to_canonical()[said.to_canonical().len() - 64..]);
        self.change((object, "signed as an answer", "NotInRoom"), whole, &signed);
        let labelled = key.sign(Label::ROOM_ANSWER, &asked.statement.to_canonical());
        signed.truncate(at);
        signed.extend_from_slice(&labelled.to_bytes());
        let other_label = (object, "signed under another label", "NotInRoom");
        self.change(other_label, whole, &signed);
        self.change((object, "sealed part cut short", "Malformed"), (0, 1), &[]);
        self.second_encodings(object, start, &octets);
    }

    fn answers(&mut self, official: &SigningKey<Official>) {
        let object = "room post";
        let text = "The Under Secretary, by March.".to_owned();
        let question = QUESTION;
        let sealed = sealed(&RoomWords::Answered { question, text }, 2);
        let by = || "clerk".parse().unwrap();
        let said = UnverifiedRoomPost::answer(official, by(), (memo(), SESSION), &sealed);
        let octets = after(&sealed, &said);
        self.push(object, "answer", "ok", &octets);
        let whole = (ROOM_SEALED_OCTETS, octets.len() - ROOM_SEALED_OCTETS);
        let another = SigningKey::<Official>::from_seed(&[3; 32]);
        let post = UnverifiedRoomPost::answer(&another, by(), (memo(), SESSION), &sealed);
        let forged = (object, "by another official", "NotInRoom");
        self.change(forged, whole, &post.to_canonical());
        // The words are for a room that this secret does not open.
        let secret = RoomSecret::of(&CirculationKey::from_bytes([0x4d; 32]), &SESSION);
        let words = RoomWords::Taken { question };
        let elsewhere = words.seal(&secret, &mut SeededRandomness::new([3; 32]));
        let elsewhere = elsewhere.unwrap();
        let said = UnverifiedRoomPost::answer(official, by(), (memo(), SESSION), &elsewhere);
        let octets = after(&elsewhere, &said);
        self.push(object, "sealed for another room", "Unreadable", &octets);
    }

    fn room_words(&mut self) {
        let object = "room words";
        let reason = "It was answered before.".to_owned();
        let question = QUESTION;
        let aside = RoomWords::SetAside { question, reason }.to_canonical();
        self.push(object, "set aside", "ok", &aside);
        let taken = RoomWords::Taken { question }.to_canonical();
        self.push(object, "taken up", "ok", &taken);
        let end = taken.len();
        self.change((object, "trailing octet", "NotCanonical"), (end, 0), &[0]);
        self.change((object, "cut short", "Malformed"), (end - 1, 1), &[]);
        self.change((object, "unknown kind", "Malformed"), (1, 1), &[4]);
        self.change((object, "a question about one", "Malformed"), (1, 1), &[0]);
        self.change((object, "wider kind", "NotCanonical"), (1, 1), &[0x18, 1]);
        let short = (object, "question cut short", "Malformed");
        self.change(short, (end - 34, 34), &[0x58, 0]);
        let long = "x".repeat(4096);
        let long = RoomWords::Question { text: long }.to_canonical();
        self.push(object, "too long", "TooLong", &long);
    }

    fn attendances(&mut self) {
        let object = "attendance";
        let key = SigningKey::<Participant>::from_seed(&[5; 32]);
        let statement = |attendance, at| AttendanceStatement {
            memo: memo(),
            session: SESSION,
            participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
            attendance,
            at,
        };
        let block =
            |attendance, at| UnverifiedAttendance::sign(&key, statement(attendance, at)).to_block();
        let all = [
            ("in person", Attendance::Sit(Seat::InPerson)),
            ("in the room", Attendance::Sit(Seat::Room)),
            ("by proxy", Attendance::Sit(Seat::Proxy)),
            ("upvote", Attendance::Upvote(QUESTION)),
            ("given back", Attendance::Leave),
        ];
        for (name, attendance) in all {
            self.push(object, name, "ok", &block(attendance, NOW));
        }
        let late = block(Attendance::Leave, NOW - 100_000);
        self.push(object, "long ago", "Time", &late);
        let last = ATTENDANCE_OCTETS - 1;
        let octets = block(Attendance::Leave, NOW);
        let signed = UnverifiedAttendance::from_block(&octets).unwrap();
        let end = 4 + signed.to_canonical().len();
        self.change((object, "an octet short", "Malformed"), (last, 1), &[]);
        self.change((object, "an octet long", "Malformed"), (last, 0), &[0]);
        self.change((object, "padded with one", "NotCanonical"), (last, 1), &[1]);
        let beyond = (object, "length beyond the block", "Malformed");
        self.change(beyond, (0, 4), &[0xff; 4]);
        self.change(
            (object, "no signature", "Signature"),
            (end - 64, 64),
            &[0; 64],
        );
        let rated = key.sign(
            Label::RATING,
            &statement(Attendance::Leave, NOW).to_canonical(),
        );
        let rating = (object, "signed as a rating", "Signature");
        self.change(rating, (end - 64, 64), &rated.to_bytes());
    }
}
