//! The room of a listening session: questions of nobody in particular and answers of officials, the
//! questions of officials to all who signed and the answers to them (R33), and the seats and upvotes of
//! signers (R32).
//!
//! **Model.** Everybody who holds the memo's link computes one and the same signing key for the room
//! from the circulation key and the invitation, and the authors hand its public half to the server.
//! A question proves to be by somebody with the link and tells nobody from the others: it has no
//! field for a participant key. What is said is sealed to a key that comes from the circulation key as
//! well, and whose secret the authors hand to the office when they open the room: so the office reads
//! the room and cannot ask in it, and nothing in a file of the case opens it. Every post has one size.
//!
//! Seats and upvotes are signed with the participant key, because each counts once; they look alike
//! on the wire, and what they say is never in the same object as words.
//!
//! **Limits.** Whoever holds the link can fill the room up to the charter's limit, and give the link
//! away. A signer who upvotes only their own question says by that whose it may be.

use demur_crypto::labels::Label;
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::{Identity, OpenFailure, Padding, SealError, open, seal};
use demur_crypto::sign::{Official, Participant, Room, Signature, SigningKey, VerifyingKey};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::codec::{Canonical, CodecError, canonical};
use crate::envelope::{CirculationKey, Sealable, Unreadable};
use crate::request::{RequestRefusal, check_time};
use crate::sizes::{
    ATTENDANCE_OCTETS, ROOM_CONTENT_OCTETS, ROOM_SEALED_OCTETS, ROOM_TEXT_OCTETS_MAX,
};

/// The key with which all who hold the link ask in a session's room.
#[must_use]
pub fn room_key(circulation: &CirculationKey, invitation: &DocumentDigest) -> SigningKey<Room> {
    let seed = Label::ROOM_KEY.hash(&[circulation.as_bytes(), invitation.as_bytes()]);
    SigningKey::from_seed(&seed)
}

/// What opens everything that is said in a room.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RoomSecret([u8; 32]);

impl RoomSecret {
    /// The secret of a session's room, for whoever holds the link.
    #[must_use]
    pub fn of(circulation: &CirculationKey, invitation: &DocumentDigest) -> Self {
        Self(Label::ROOM_IDENTITY.hash(&[circulation.as_bytes(), invitation.as_bytes()]))
    }

    /// The age identity that posts are sealed to and opened with.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(&self.0)
    }
}

impl std::fmt::Debug for RoomSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RoomSecret(..)")
    }
}

/// The secret of a room, handed by the authors to the officials who may sit in the session.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoomHandover {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The session: its invitation.
    #[cbor(n(1), with = "crate::codec::id")]
    pub session: DocumentDigest,
    #[cbor(n(2), with = "minicbor::bytes")]
    secret: [u8; 32],
}

canonical!(RoomHandover, 256);

impl Sealable for RoomHandover {}

impl RoomHandover {
    /// What is handed over.
    #[must_use]
    pub fn new(memo: MemoId, session: DocumentDigest, secret: &RoomSecret) -> Self {
        Self {
            memo,
            session,
            secret: secret.0,
        }
    }

    /// The secret.
    #[must_use]
    pub fn secret(&self) -> RoomSecret {
        RoomSecret(self.secret)
    }
}

/// Who says something in a room.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Speaker {
    /// Somebody who holds the link.
    #[n(0)]
    Somebody,
    /// This official.
    #[n(1)]
    Official(#[cbor(n(0), with = "crate::codec::text")] OfficialId),
}

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RoomStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The session: its invitation.
    #[cbor(n(1), with = "crate::codec::id")]
    pub session: DocumentDigest,
    /// Who says it.
    #[n(2)]
    pub speaker: Speaker,
    /// What names the post: digest of what is sealed.
    #[cbor(n(3), with = "crate::codec::id")]
    pub post: QuestionDigest,
}

canonical!(RoomStatement, 512);

/// A signed post as it arrives, beside what it seals.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedRoomPost {
    /// What was signed.
    #[n(0)]
    pub statement: RoomStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedRoomPost, 1024);

/// A post whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomPost(RoomStatement);

/// The post is not by who may say it, or not over what came with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not signed for this room")]
pub struct NotInRoom;

/// What names a sealed post.
#[must_use]
pub fn post_digest(sealed: &[u8]) -> QuestionDigest {
    QuestionDigest::from_bytes(Label::ROOM_SEALED.hash(&[sealed]))
}

impl UnverifiedRoomPost {
    /// Signs a question with the room's key.
    #[must_use]
    pub fn ask(
        key: &SigningKey<Room>,
        memo: MemoId,
        session: DocumentDigest,
        sealed: &[u8],
    ) -> Self {
        let statement = RoomStatement {
            memo,
            session,
            speaker: Speaker::Somebody,
            post: post_digest(sealed),
        };
        let signature = key.sign(Label::ROOM_QUESTION, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Signs what an official says.
    #[must_use]
    pub fn answer(
        key: &SigningKey<Official>,
        by: OfficialId,
        (memo, session): (MemoId, DocumentDigest),
        sealed: &[u8],
    ) -> Self {
        let statement = RoomStatement {
            memo,
            session,
            speaker: Speaker::Official(by),
            post: post_digest(sealed),
        };
        let signature = key.sign(Label::ROOM_ANSWER, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks a question against the room's key.
    ///
    /// # Errors
    /// If it says to be an official's, that key did not sign it, or it is over something else.
    pub fn verify_question(&self, room: &[u8; 32], sealed: &[u8]) -> Result<RoomPost, NotInRoom> {
        let key = VerifyingKey::<Room>::from_bytes(room).map_err(|_| NotInRoom)?;
        let signed = self.statement.to_canonical();
        let signature = Signature::from_bytes(self.signature);
        let by = self.statement.speaker == Speaker::Somebody;
        key.verify(Label::ROOM_QUESTION, &signed, &signature)
            .map_err(|_| NotInRoom)?;
        self.over(by, sealed)
    }

    /// Checks what an official says against the key that the roster has for the official.
    ///
    /// # Errors
    /// If it is not said by an official, that key did not sign it, or it is over something else.
    pub fn verify_answer(
        &self,
        key: &VerifyingKey<Official>,
        sealed: &[u8],
    ) -> Result<RoomPost, NotInRoom> {
        let signed = self.statement.to_canonical();
        let signature = Signature::from_bytes(self.signature);
        let by = matches!(self.statement.speaker, Speaker::Official(_));
        key.verify(Label::ROOM_ANSWER, &signed, &signature)
            .map_err(|_| NotInRoom)?;
        self.over(by, sealed)
    }

    fn over(&self, by: bool, sealed: &[u8]) -> Result<RoomPost, NotInRoom> {
        let whole =
            sealed.len() == ROOM_SEALED_OCTETS && self.statement.post == post_digest(sealed);
        match by && whole {
            true => Ok(RoomPost(self.statement.clone())),
            false => Err(NotInRoom),
        }
    }
}

impl RoomPost {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &RoomStatement {
        &self.0
    }
}

/// What is said in a room, before it is sealed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum RoomWords {
    /// A question: by somebody to the office, or by an official to all who hold the link.
    #[n(0)]
    Question {
        /// What is asked.
        #[n(0)]
        text: String,
    },
    /// The official takes it up.
    #[n(1)]
    Taken {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        question: QuestionDigest,
    },
    /// The other side answers it.
    #[n(2)]
    Answered {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        question: QuestionDigest,
        /// What is answered.
        #[n(1)]
        text: String,
    },
    /// The official sets it aside.
    #[n(3)]
    SetAside {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        question: QuestionDigest,
        /// Why.
        #[n(1)]
        reason: String,
    },
}

canonical!(RoomWords, ROOM_CONTENT_OCTETS - LENGTH_OCTETS);

const LENGTH_OCTETS: usize = 4;

impl RoomWords {
    /// The question that words are about; none for a question.
    #[must_use]
    pub const fn about(&self) -> Option<QuestionDigest> {
        match self {
            Self::Question { .. } => None,
            Self::Taken { question }
            | Self::Answered { question, .. }
            | Self::SetAside { question, .. } => Some(*question),
        }
    }

    /// Whether somebody without a name may say it: nobody in particular takes up or sets aside.
    #[must_use]
    pub const fn is_anybodys(&self) -> bool {
        matches!(self, Self::Question { .. } | Self::Answered { .. })
    }

    /// Whether it says something, and fits: a question is asked, an answer or a reason given.
    #[must_use]
    pub fn says_enough(&self) -> bool {
        let text = match self {
            Self::Question { text } | Self::Answered { text, .. } => text,
            Self::SetAside { reason, .. } => reason,
            Self::Taken { .. } => return true,
        };
        demur_domain::reply::says_something(text) && text.len() <= ROOM_TEXT_OCTETS_MAX
    }

    /// Seals for the room, always to one size.
    ///
    /// # Errors
    /// If it is too long.
    pub fn seal(
        &self,
        secret: &RoomSecret,
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let padding = Padding::Fixed(ROOM_CONTENT_OCTETS);
        let recipient = secret.identity().recipient();
        seal(&[recipient], &self.to_canonical(), padding, randomness)
    }

    /// Opens a post of the room.
    ///
    /// # Errors
    /// If it was not sealed for this room, was changed, or is something else.
    pub fn open(secret: &RoomSecret, sealed: &[u8]) -> Result<Self, Unreadable> {
        let padding = Padding::Fixed(ROOM_CONTENT_OCTETS);
        let opened = open(&[&secret.identity()], sealed, padding, ROOM_SEALED_OCTETS);
        let opened = opened.map_err(|_: OpenFailure| Unreadable)?;
        Ok(Self::from_canonical(&opened)?)
    }
}

impl std::fmt::Debug for RoomWords {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RoomWords(..)")
    }
}

/// What a signer says of a session under the participant key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Attendance {
    /// Takes a seat, or another than before.
    #[n(0)]
    Sit(#[cbor(n(0), with = "crate::codec::text")] Seat),
    /// Gives it back. Nothing is left of it.
    #[n(1)]
    Leave,
    /// Says that a question matters.
    #[n(2)]
    Upvote(#[cbor(n(0), with = "crate::codec::id")] QuestionDigest),
}

/// What a participant signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AttendanceStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The session: its invitation.
    #[cbor(n(1), with = "crate::codec::id")]
    pub session: DocumentDigest,
    /// Who: the key under which they signed the memo.
    #[cbor(n(2), with = "crate::codec::id")]
    pub participant: ParticipantKey,
    /// What is said.
    #[n(3)]
    pub attendance: Attendance,
    /// By the participant's clock, seconds since 1970. It is compared and not kept.
    #[n(4)]
    pub at: i64,
}

// The signed statement, its frame and the length before it fit in the one size.
canonical!(AttendanceStatement, ATTENDANCE_OCTETS - LENGTH_OCTETS - 80);

/// An attendance as it arrives, always of one size.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedAttendance {
    /// What was signed.
    #[n(0)]
    pub statement: AttendanceStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedAttendance, ATTENDANCE_OCTETS - LENGTH_OCTETS);

/// An attendance whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedAttendance(AttendanceStatement);

impl UnverifiedAttendance {
    /// Signs. The statement names the key itself.
    #[must_use]
    pub fn sign(key: &SigningKey<Participant>, statement: AttendanceStatement) -> Self {
        let signature = key.sign(Label::ATTENDANCE, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks that the participant named signed it just now.
    ///
    /// # Errors
    /// If time or signature is not right.
    pub fn verify(self, now: i64) -> Result<VerifiedAttendance, RequestRefusal> {
        check_time(self.statement.at, now)?;
        let key = VerifyingKey::<Participant>::from_bytes(self.statement.participant.as_bytes())
            .map_err(|_| RequestRefusal::Signature)?;
        let signature = Signature::from_bytes(self.signature);
        key.verify(
            Label::ATTENDANCE,
            &self.statement.to_canonical(),
            &signature,
        )
        .map_err(|_| RequestRefusal::Signature)?;
        Ok(VerifiedAttendance(self.statement))
    }

    /// Encodes to exactly [`ATTENDANCE_OCTETS`]: length in four octets, attendance, zeros.
    #[must_use]
    pub fn to_block(&self) -> Vec<u8> {
        let attendance = self.to_canonical();
        let length = u32::try_from(attendance.len()).unwrap_or(u32::MAX);
        let mut block = Vec::with_capacity(ATTENDANCE_OCTETS);
        block.extend_from_slice(&length.to_be_bytes());
        block.extend_from_slice(&attendance);
        block.resize(ATTENDANCE_OCTETS, 0);
        block
    }

    /// Decodes a block.
    ///
    /// # Errors
    /// If it is not exactly one block, or the padding is not zero.
    pub fn from_block(block: &[u8]) -> Result<Self, CodecError> {
        if block.len() != ATTENDANCE_OCTETS {
            return Err(CodecError::Malformed);
        }
        let (length, rest) = block
            .split_first_chunk::<LENGTH_OCTETS>()
            .ok_or(CodecError::Malformed)?;
        let length =
            usize::try_from(u32::from_be_bytes(*length)).map_err(|_| CodecError::TooLong)?;
        let (attendance, padding) = rest.split_at_checked(length).ok_or(CodecError::Malformed)?;
        if padding.iter().any(|octet| *octet != 0) {
            return Err(CodecError::NotCanonical);
        }
        Self::from_canonical(attendance)
    }
}

impl VerifiedAttendance {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &AttendanceStatement {
        &self.0
    }
}
