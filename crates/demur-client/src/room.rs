//! The room of a listening session: reading it, asking as somebody with the link, answering as an
//! official, and taking a seat or saying that a question matters as a signer.

use demur_crypto::randomness::Randomness;
use demur_crypto::seal::Identity;
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey, QuestionDigest};
use demur_protocol::author::AuthorStep;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{CirculationKey, Sealable};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::room::{
    Attendance, AttendanceStatement, RoomHandover, RoomSecret, RoomWords, Speaker,
    UnverifiedAttendance, UnverifiedRoomPost, room_key,
};
use demur_protocol::roster::Roster;

use crate::office::{OfficeRefusal, OfficialKeys};
use crate::turns::read;

/// What it takes to read a room.
pub struct Room {
    memo: MemoId,
    session: DocumentDigest,
    secret: RoomSecret,
    /// What questions are checked with.
    questions: [u8; 32],
}

/// Something that was said, its signature checked.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// What names it.
    pub post: QuestionDigest,
    /// Name and title of the official who says it; none where it is somebody with the link.
    pub signed_by: Option<String>,
    /// The words.
    pub words: RoomWords,
}

/// A question with what came of it.
pub struct Question<'a> {
    /// What names it.
    pub post: QuestionDigest,
    /// Name and title of the official who asks all who signed; none where it is somebody with the link.
    pub signed_by: Option<&'a str>,
    /// What is asked.
    pub text: &'a str,
    /// What the other side said of it, in the order of the intervals.
    pub answers: Vec<&'a Said>,
}

/// Something ready to be posted in a room.
#[derive(Clone)]
pub struct PreparedPost {
    /// The signed post.
    pub post: UnverifiedRoomPost,
    /// Its words, sealed for the room.
    pub sealed: Vec<u8>,
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoomRefusal {
    /// No words, or too many.
    #[error("nothing is said, or too much for one post")]
    Words,
    /// The keys are of nobody on the roster.
    #[error(transparent)]
    Keys(#[from] OfficeRefusal),
}

impl Room {
    /// A session's room, for whoever holds the memo's link.
    #[must_use]
    pub fn with_link(key: &CirculationKey, memo: MemoId, session: DocumentDigest) -> Self {
        Self {
            memo,
            session,
            secret: RoomSecret::of(key, &session),
            questions: room_key(key, &session).verifying_key().to_bytes(),
        }
    }

    /// The same for an official who may sit in this session: what the authors handed over, and the
    /// key that they signed for questions. None if nothing of the mailbox is that, for this official.
    #[must_use]
    pub fn handed_over<'a>(
        identity: &Identity,
        manifest: &MemoManifest,
        mailbox: impl Iterator<Item = &'a [u8]> + Clone,
        session: DocumentDigest,
    ) -> Option<Self> {
        let memo = manifest.id();
        let mut letters = mailbox
            .clone()
            .filter_map(|it| read(identity, manifest, it));
        let questions = letters.find_map(|letter| match letter.document.step() {
            AuthorStep::OpenRoom {
                invitation, room, ..
            } if *invitation == session => Some(*room),
            _ => None,
        })?;
        let mut keys = mailbox.filter_map(|it| RoomHandover::open(identity, it).ok());
        let handover = keys.find(|it| it.memo == memo && it.session == session)?;
        Some(Self {
            memo,
            session,
            secret: handover.secret(),
            questions,
        })
    }

    /// The session that it belongs to.
    #[must_use]
    pub fn session(&self) -> DocumentDigest {
        self.session
    }

    /// Reads what was said. None if it is for another room, not by whom it says, or does not open.
    #[must_use]
    pub fn read(&self, roster: &Roster, post: &[u8], sealed: &[u8]) -> Option<Said> {
        let post = UnverifiedRoomPost::from_canonical(post).ok()?;
        let (post, signed_by) = match &post.statement.speaker {
            Speaker::Somebody => (post.verify_question(&self.questions, sealed).ok()?, None),
            Speaker::Official(id) => {
                let official = roster.official(id)?;
                let post = post.verify_answer(&official.key().ok()?, sealed).ok()?;
                (post, Some(official.display_name.clone()))
            }
        };
        let statement = post.statement();
        let words = RoomWords::open(&self.secret, sealed).ok()?;
        let here = statement.memo == self.memo && statement.session == self.session;
        let fits = (signed_by.is_some() || words.is_anybodys()) && words.says_enough();
        (here && fits).then_some(Said {
            post: statement.post,
            signed_by,
            words,
        })
    }

    /// A question, for whoever holds the link.
    ///
    /// # Errors
    /// If it says nothing, or too much.
    pub fn ask(
        &self,
        key: &CirculationKey,
        text: String,
        randomness: &mut dyn Randomness,
    ) -> Result<PreparedPost, RoomRefusal> {
        self.say(key, &RoomWords::Question { text }, randomness)
    }

    /// An answer to what an official asked all who signed, for whoever holds the link (R33).
    ///
    /// # Errors
    /// If it says nothing, or too much.
    pub fn answer(
        &self,
        key: &CirculationKey,
        (question, text): (QuestionDigest, String),
        randomness: &mut dyn Randomness,
    ) -> Result<PreparedPost, RoomRefusal> {
        self.say(key, &RoomWords::Answered { question, text }, randomness)
    }

    fn say(
        &self,
        key: &CirculationKey,
        words: &RoomWords,
        randomness: &mut dyn Randomness,
    ) -> Result<PreparedPost, RoomRefusal> {
        let sealed = self.sealed(words, randomness)?;
        let key = room_key(key, &self.session);
        Ok(PreparedPost {
            post: UnverifiedRoomPost::ask(&key, self.memo, self.session, &sealed),
            sealed,
        })
    }

    /// What an official says: of a question, or a question to all who signed.
    ///
    /// # Errors
    /// If it says nothing or too much, or the keys are nobody's.
    pub fn moderate(
        &self,
        keys: &OfficialKeys,
        words: &RoomWords,
        randomness: &mut dyn Randomness,
    ) -> Result<PreparedPost, RoomRefusal> {
        let sealed = self.sealed(words, randomness)?;
        let (by, here) = (keys.official()?, (self.memo, self.session));
        Ok(PreparedPost {
            post: UnverifiedRoomPost::answer(&keys.signing_key(), by, here, &sealed),
            sealed,
        })
    }

    fn sealed(
        &self,
        words: &RoomWords,
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, RoomRefusal> {
        if !words.says_enough() {
            return Err(RoomRefusal::Words);
        }
        let sealed = words.seal(&self.secret, randomness);
        sealed.map_err(|_| RoomRefusal::Words)
    }
}

/// Whether one is said of the other, and by the other side: nobody answers what their own side asked.
fn answers(answer: &Said, question: &Said) -> bool {
    let other_side = answer.signed_by.is_some() != question.signed_by.is_some();
    answer.words.about() == Some(question.post) && other_side
}

/// The questions of a room, each with what came of it.
#[must_use]
pub fn questions(said: &[Said]) -> Vec<Question<'_>> {
    said.iter()
        .filter_map(|it| match &it.words {
            RoomWords::Question { text } => Some(Question {
                post: it.post,
                signed_by: it.signed_by.as_deref(),
                text,
                answers: said.iter().filter(|answer| answers(answer, it)).collect(),
            }),
            _ => None,
        })
        .collect()
}

/// A seat, its return or an upvote, which the server counts if the key signed the memo.
#[must_use]
pub fn attend(
    key: &SigningKey<Participant>,
    memo: MemoId,
    session: DocumentDigest,
    attendance: Attendance,
    now: i64,
) -> UnverifiedAttendance {
    let statement = AttendanceStatement {
        memo,
        session,
        participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
        attendance,
        at: now,
    };
    UnverifiedAttendance::sign(key, statement)
}
