//! What a row of each table holds, as the operations see it.

use demur_domain::ids::{
    ComplaintId, DocumentDigest, EpochId, InstitutionId, IntervalNumber, MemoId, OfficialId,
    ParticipantKey, Pseudonym, QuestionDigest, VersionNumber,
};
use demur_domain::listening::Seat;

/// A charter, pinned by its digest for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharterRow {
    /// Digest over the exact bytes.
    pub digest: [u8; 32],
    /// The exact TOML bytes.
    pub toml: Vec<u8>,
    /// Nonce of its log leaf.
    pub leaf_nonce: [u8; 32],
}

/// The roster as it stood from some moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterRow {
    /// Canonical roster bytes.
    pub roster: Vec<u8>,
    /// Nonce of its log leaf.
    pub leaf_nonce: [u8; 32],
}

/// A release of the browser client as it was served from some moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    /// Canonical manifest bytes.
    pub manifest: Vec<u8>,
    /// Nonce of its log leaf.
    pub leaf_nonce: [u8; 32],
}

/// An epoch of an institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EpochRow {
    /// The institution.
    pub institution: InstitutionId,
    /// The epoch.
    pub epoch: EpochId,
    /// Canonical manifest bytes.
    pub manifest: Vec<u8>,
    /// Nonce of the manifest's leaf.
    pub manifest_leaf_nonce: [u8; 32],
    /// Canonical roll bytes and the nonce of their leaf, once enrolment is closed.
    pub roll: Option<(Vec<u8>, [u8; 32])>,
}

/// A person in the built-in directory, which a demonstration uses in place of OIDC. It has no
/// `Debug`, because it holds a name.
#[derive(Clone, PartialEq, Eq)]
pub struct DirectoryRow {
    /// The institution.
    pub institution: InstitutionId,
    /// Staff number.
    pub staff: String,
    /// Hash of the sign-in code.
    pub code_hash: [u8; 32],
    /// Canonical attribute values, the name record included.
    pub attributes: Vec<u8>,
}

/// One blind issuance. It belongs to the issuer, and nothing in it occurs in a presentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuanceRow {
    /// The institution.
    pub institution: InstitutionId,
    /// The epoch.
    pub epoch: EpochId,
    /// Staff number: one issuance per member and epoch.
    pub staff: String,
    /// Blinded commitment, 368 octets.
    pub commitment: Vec<u8>,
    /// Blind signature as answered; the same request again gets it again.
    pub blind_signature: Vec<u8>,
    /// Canonical class values without the name record, for the roll's histogram.
    pub classes: Vec<u8>,
}

/// A memo and its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoRow {
    /// The memo.
    pub id: MemoId,
    /// Grows by one at every change; a writer names the revision it read.
    pub revision: i64,
    /// State by its name in the state table.
    pub state: String,
    /// Canonical manifest bytes.
    pub manifest: Vec<u8>,
    /// Current version, none before the first freeze.
    pub version: Option<VersionNumber>,
    /// Signed freeze document of the current version.
    pub freeze: Option<Vec<u8>>,
    /// Text of the current version, sealed to the circulation identity.
    pub sealed_text: Option<Vec<u8>>,
    /// End of the circulation window, seconds since 1970.
    pub closes_at: Option<i64>,
    /// Certificate, once sealed.
    pub certificate: Option<Vec<u8>>,
    /// Everything that exists only once the memo is filed.
    pub filing: Option<FilingRow>,
}

/// What filing adds to a memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilingRow {
    /// Signed filing document.
    pub document: Vec<u8>,
    /// Header (stanzas and MAC) of the memo sealed to office and distribution: handed out only in a
    /// logged event.
    pub sealed_header: Vec<u8>,
    /// Payload of the same file.
    pub sealed_payload: Vec<u8>,
    /// Key that derives the handles of the case's leaves.
    pub case_log_key: [u8; 32],
    /// When it was filed, rounded down to the log's interval, seconds since 1970.
    pub filed_at: i64,
    /// The signed promise that was answered.
    pub promise: Vec<u8>,
}

/// A co-signature that was verified and counts for one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CosignatureRow {
    /// The memo.
    pub memo: MemoId,
    /// The member's pseudonym for this memo: unique together with it.
    pub pseudonym: Pseudonym,
    /// Version signed.
    pub version: VersionNumber,
    /// Key of the participant, for a proof of one's own signature.
    pub participant: ParticipantKey,
    /// Canonical presentation bytes.
    pub presentation: Vec<u8>,
    /// Batch hint written by whoever verified it.
    pub hint: Vec<u8>,
    /// Capsule, one size.
    pub capsule: Vec<u8>,
}

/// How many signed after the filing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LateCount {
    /// Those who could have signed before.
    pub members: u32,
    /// Supporters (R63).
    pub supporters: u32,
}

/// A co-signature that came after the filing (R62).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateCosignatureRow {
    /// The memo.
    pub memo: MemoId,
    /// The member's pseudonym for this memo: unique together with it, and in no [`CosignatureRow`].
    pub pseudonym: Pseudonym,
    /// Whether they support the memo and could not have signed it before (R63).
    pub supporter: bool,
    /// Key of the participant.
    pub participant: ParticipantKey,
    /// Canonical presentation bytes.
    pub presentation: Vec<u8>,
    /// Batch hint written by whoever verified it.
    pub hint: Vec<u8>,
}

/// An event of a case: a signed document, or something the server observed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// The memo.
    pub memo: MemoId,
    /// Position within the case, from zero without gaps.
    pub sequence: u32,
    /// Kind by its number in the protocol.
    pub kind: u8,
    /// Leaf content: the signed document's bytes, or the observation's.
    pub content: Vec<u8>,
    /// Nonce of the leaf's commitment.
    pub leaf_nonce: [u8; 32],
    /// Commitment as it stands in the log.
    pub commitment: [u8; 32],
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
}

/// An internal note of the office on a case. It enters no log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteRow {
    /// The memo.
    pub memo: MemoId,
    /// Position within the case, from zero without gaps.
    pub sequence: u32,
    /// The signed note's bytes.
    pub note: Vec<u8>,
    /// What it says, sealed to the office's officials.
    pub sealed: Vec<u8>,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
}

/// A notice that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeRow {
    /// To whom; none for the reminder to all staff.
    pub official: Option<OfficialId>,
    /// On which civil day, as `YYYY-MM-DD`.
    pub day: String,
}

/// How far the notices have looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeDayRow {
    /// The last civil day for which they were made out, as `YYYY-MM-DD`.
    pub day: String,
    /// The first instant they did not look at, the beginning of an interval, seconds since 1970.
    pub looked_until: i64,
    /// The last day on which staff was reminded.
    pub reminded: Option<String>,
}

/// One entry of the mailbox, which everybody fetches whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxRow {
    /// Grows by one per entry, from zero.
    pub sequence: u64,
    /// An age file; whoever holds its circulation key can open it.
    pub sealed: Vec<u8>,
}

/// An official who can act on cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialRow {
    /// The official.
    pub id: OfficialId,
    /// Role by its name in the domain.
    pub role: String,
    /// Name and title as shown to members.
    pub display_name: String,
    /// Ed25519 verifying key.
    pub signing_key: [u8; 32],
    /// age recipient.
    pub recipient: String,
}

/// A second factor that an official has registered.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorRow {
    /// The official.
    pub official: OfficialId,
    /// Names it among the official's: a passkey's credential id, or one word for all codes.
    pub id: Vec<u8>,
    /// Kind by its number in the application.
    pub kind: u8,
    /// What is checked against: a secret that generates codes, or a passkey's public key.
    pub material: Vec<u8>,
    /// Step of the last code accepted, or the passkey's own counter. Only grows.
    pub counter: u64,
}

impl std::fmt::Debug for FactorRow {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "FactorRow({}, kind {}, ..)",
            self.official, self.kind
        )
    }
}

/// Sign-ins of an official that failed since the last that succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptsRow {
    /// The official.
    pub official: OfficialId,
    /// How many.
    pub failures: u32,
    /// Until when none is looked at, seconds since 1970.
    pub blocked_until: i64,
}

/// A challenge that one of an official's passkeys may sign, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeRow {
    /// The challenge.
    pub challenge: [u8; 32],
    /// For whom.
    pub official: OfficialId,
    /// When it was made, seconds since 1970.
    pub made_at: i64,
}

/// An official's session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// Hash of the token.
    pub token_hash: [u8; 32],
    /// Whose it is.
    pub official: OfficialId,
    /// When it began, seconds since 1970.
    pub began_at: i64,
    /// When it was last used, to about a minute, seconds since 1970.
    pub used_at: i64,
}

/// A leaf waiting to be sequenced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// The interval it came in, then random, so that the order of arrival within one is not kept.
    pub id: [u8; 16],
    /// Leaf kind.
    pub kind: u8,
    /// Commitment.
    pub commitment: [u8; 32],
    /// Event handle.
    pub handle: [u8; 32],
}

/// The log's head. Writing it is lock and fence: the writer names the size it read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogHeadRow {
    /// Number of leaves.
    pub size: u64,
    /// Root hash.
    pub root: [u8; 32],
    /// Last interval that was appended.
    pub interval: IntervalNumber,
    /// Signed checkpoint of this size.
    pub checkpoint: String,
}

/// A tile of hashes or a bundle of entries. One growing row each: a partial one is a prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TileKey {
    /// Level, or -1 for an entry bundle.
    pub level: i16,
    /// Index within the level.
    pub index: u64,
}

/// Counts of a memo as they stood at the last tick; what people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountRow {
    /// The memo.
    pub memo: MemoId,
    /// Signatures on the current version at the last tick.
    pub total: u32,
}

/// What one signer says of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingRow {
    /// The memo.
    pub memo: MemoId,
    /// Who says it: unique together with the memo.
    pub participant: ParticipantKey,
    /// The reply.
    pub reply: DocumentDigest,
    /// Whether it answers.
    pub answers: bool,
    /// Demands it leaves unanswered, ascending.
    pub unanswered: Vec<u16>,
}

/// Counts of ratings as they stood at the last tick; what people are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingCountRow {
    /// The memo.
    pub memo: MemoId,
    /// The reply that was rated.
    pub reply: DocumentDigest,
    /// How many say that it answers.
    pub answers: u32,
    /// How many say that it does not.
    pub does_not_answer: u32,
    /// How many name each demand as unanswered, by number from 1.
    pub unanswered: Vec<u32>,
}

/// A session of a memo, which is named by its invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RoomKey {
    /// The memo.
    pub memo: MemoId,
    /// The invitation.
    pub session: DocumentDigest,
}

/// What was said in the room of a session. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomPostRow {
    /// The session.
    pub room: RoomKey,
    /// Digest of what is sealed: unique together with the session.
    pub post: QuestionDigest,
    /// Whether it is a question, and not what an official says.
    pub question: bool,
    /// The signed statement.
    pub statement: Vec<u8>,
    /// The words, sealed for the room.
    pub sealed: Vec<u8>,
    /// When it came.
    pub interval: IntervalNumber,
}

/// A post of a room, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomIndexRow {
    /// As in [`RoomPostRow`].
    pub post: QuestionDigest,
    /// As in [`RoomPostRow`].
    pub question: bool,
    /// As in [`RoomPostRow`].
    pub interval: IntervalNumber,
}

/// What a signer's seat or upvote is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoomSubject {
    /// A seat of this kind.
    Seat(Seat),
    /// That this question matters.
    Question(QuestionDigest),
}

/// A count of seats or upvotes as it stood at the last tick; what people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomCountRow {
    /// What is counted.
    pub subject: RoomSubject,
    /// How many.
    pub total: u32,
}

/// A complaint of reprisal. It names no memo and nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintRow {
    /// The key made for it.
    pub complaint: ComplaintId,
    /// Digest of the charter in force when it came.
    pub charter: [u8; 32],
}

/// Whose a record of a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComplaintRecordKind {
    /// The complainant's.
    Entry,
    /// A protection officer's.
    Step,
}

/// Something told or done in a complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintRecordRow {
    /// The complaint.
    pub complaint: ComplaintId,
    /// Position within it, from zero without gaps.
    pub sequence: u16,
    /// Whose it is.
    pub kind: ComplaintRecordKind,
    /// Signed entry or step.
    pub document: Vec<u8>,
    /// Its words.
    pub sealed: Vec<u8>,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
}

/// A record without what it seals, to see where a complaint stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintHeadRow {
    /// Whose it is.
    pub kind: ComplaintRecordKind,
    /// Signed entry or step.
    pub document: Vec<u8>,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
}
