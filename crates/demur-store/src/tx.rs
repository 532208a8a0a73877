//! One trait per noun, all reached through a transaction, and the store that runs transactions.

use std::future::Future;
use std::pin::Pin;

use async_trait::async_trait;
use demur_domain::ids::{
    ComplaintId, EpochId, InstitutionId, IntervalNumber, MemoId, OfficialId, ParticipantKey,
    Pseudonym, QuestionDigest, VersionNumber,
};
use demur_domain::listening::Seat;
use demur_domain::operation::Operation;

use crate::error::StoreError;
use crate::rows::{
    AttemptsRow, ChallengeRow, CharterRow, ClientRow, ComplaintHeadRow, ComplaintRecordRow,
    ComplaintRow, CosignatureRow, CountRow, DirectoryRow, EpochRow, EventRow, FactorRow,
    IssuanceRow, LateCosignatureRow, LateCount, LogHeadRow, MailboxRow, MemoRow, NoteRow,
    NoticeDayRow, NoticeRow, OfficialRow, OutboxRow, RatingCountRow, RatingRow, RoomCountRow,
    RoomIndexRow, RoomKey, RoomPostRow, RosterRow, SessionRow, TileKey,
};

type Result<T> = std::result::Result<T, StoreError>;

/// Charters, only ever added.
#[async_trait]
pub trait CharterStore {
    /// Adds a charter; the same one again is no change, and keeps the nonce of the first time.
    /// Other bytes under the same digest are a conflict.
    async fn charter_insert(&mut self, row: &CharterRow) -> Result<()>;
    /// The charter with this digest.
    async fn charter_by_digest(&mut self, digest: &[u8; 32]) -> Result<Option<CharterRow>>;
    /// All charters, in the order they were added.
    async fn charter_list(&mut self) -> Result<Vec<CharterRow>>;
}

/// Rosters, only ever added; the latest counts.
#[async_trait]
pub trait RosterStore {
    /// Adds a roster; the same as the latest is no change, and keeps the nonce of the first time.
    async fn roster_put(&mut self, row: &RosterRow) -> Result<()>;
    /// The latest roster.
    async fn roster_get(&mut self) -> Result<Option<RosterRow>>;
}

/// Releases of the browser client, only ever added; the latest is served.
#[async_trait]
pub trait ClientStore {
    /// Adds a release; the same as the latest is no change, and keeps the nonce of the first time.
    async fn client_put(&mut self, row: &ClientRow) -> Result<()>;
    /// The latest release.
    async fn client_get(&mut self) -> Result<Option<ClientRow>>;
}

/// Epochs and their rolls.
#[async_trait]
pub trait EpochStore {
    /// Adds an epoch; a second one under the same name is a conflict.
    async fn epoch_insert(&mut self, row: &EpochRow) -> Result<()>;
    /// Closes enrolment by writing the roll; a second roll is a conflict, and so is an epoch that
    /// is not there.
    async fn epoch_close(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        roll: &[u8],
        leaf_nonce: &[u8; 32],
    ) -> Result<()>;
    /// One epoch.
    async fn epoch_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Option<EpochRow>>;
    /// All epochs by institution and epoch.
    async fn epoch_list(&mut self) -> Result<Vec<EpochRow>>;
}

/// The built-in directory and what the issuer recorded.
#[async_trait]
pub trait IssuerStore {
    /// Adds or replaces a person.
    async fn directory_put(&mut self, row: &DirectoryRow) -> Result<()>;
    /// One person.
    async fn directory_get(
        &mut self,
        institution: &InstitutionId,
        staff: &str,
    ) -> Result<Option<DirectoryRow>>;
    /// Records an issuance; a second one for the same member and epoch is a conflict, and so is an
    /// epoch that is not there.
    async fn issuance_insert(&mut self, row: &IssuanceRow) -> Result<()>;
    /// What was issued to a member in an epoch.
    async fn issuance_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        staff: &str,
    ) -> Result<Option<IssuanceRow>>;
    /// All issuances of an epoch, by staff number.
    async fn issuance_list(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Vec<IssuanceRow>>;
}

/// Memos and their cases.
#[async_trait]
pub trait MemoStore {
    /// Adds a memo at revision zero, whatever the row says; a second one with the same id is a
    /// conflict.
    async fn memo_insert(&mut self, row: &MemoRow) -> Result<()>;
    /// One memo.
    async fn memo_get(&mut self, id: &MemoId) -> Result<Option<MemoRow>>;
    /// Replaces a memo whose stored revision is still `row.revision`, and adds one to it;
    /// otherwise a conflict. The filing is part of what is replaced.
    async fn memo_update(&mut self, row: &MemoRow) -> Result<()>;
    /// Ids of the memos in one of these states, by id.
    async fn memo_list(&mut self, states: &[&str]) -> Result<Vec<MemoId>>;
    /// Takes one opening; false if this pseudonym has used it already.
    async fn opening_take(&mut self, context: &[u8; 32], pseudonym: &Pseudonym) -> Result<bool>;
}

/// Co-signatures. At most one row per memo and pseudonym. A signature or count of a memo that is not
/// there is a conflict.
#[async_trait]
pub trait CosignatureStore {
    /// Adds the signature, or replaces one of an earlier version by the same pseudonym. Returns
    /// false and changes nothing if there is one for this version or a later one.
    async fn cosignature_put(&mut self, row: &CosignatureRow) -> Result<bool>;
    /// Removes the signature without trace; false if there was none.
    async fn cosignature_delete(&mut self, memo: &MemoId, pseudonym: &Pseudonym) -> Result<bool>;
    /// The signature made under this participant key; the one with the least pseudonym, if several
    /// signers named the same key, which nothing prevents.
    async fn cosignature_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<CosignatureRow>>;
    /// Signatures on one version, by pseudonym.
    async fn cosignature_list(
        &mut self,
        memo: &MemoId,
        version: VersionNumber,
    ) -> Result<Vec<CosignatureRow>>;
    /// How many there are on one version.
    async fn cosignature_count(&mut self, memo: &MemoId, version: VersionNumber) -> Result<u32>;
    /// Removes all signatures of a memo but those on `keep` (all, if none is named).
    async fn cosignature_clear(&mut self, memo: &MemoId, keep: Option<VersionNumber>)
    -> Result<()>;
    /// Writes the counts people are shown until the next tick.
    async fn count_put(&mut self, row: &CountRow) -> Result<()>;
    /// The count as of the last tick.
    async fn count_get(&mut self, memo: &MemoId) -> Result<Option<CountRow>>;
}

/// Sealed names of cases that are over, apart from what was signed (R49).
#[async_trait]
pub trait NameStore {
    /// Takes the capsules of a memo's signatures away from them, to where names are kept, and returns
    /// how many it took.
    async fn names_separate(&mut self, memo: &MemoId) -> Result<u64>;
    /// Destroys the capsules of a memo's signatures, wherever they are, and returns how many there were
    /// where names are kept.
    async fn names_destroy(&mut self, memo: &MemoId) -> Result<u64>;
    /// The capsule of one signature where names are kept; none if it is not there.
    async fn name_get(&mut self, memo: &MemoId, pseudonym: &Pseudonym) -> Result<Option<Vec<u8>>>;
}

/// Co-signatures after the filing. At most one row per memo and pseudonym, and none for a pseudonym
/// with a co-signature. One of a memo that is not there is a conflict.
#[async_trait]
pub trait LateCosignatureStore {
    /// Adds it. Returns false and changes nothing if the pseudonym has signed, late or before.
    async fn late_put(&mut self, row: &LateCosignatureRow) -> Result<bool>;
    /// The one made under this participant key; the one with the least pseudonym, if several.
    async fn late_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<LateCosignatureRow>>;
    /// All of a memo, by pseudonym.
    async fn late_list(&mut self, memo: &MemoId) -> Result<Vec<LateCosignatureRow>>;
    /// How many there are.
    async fn late_count(&mut self, memo: &MemoId) -> Result<LateCount>;
    /// Writes the count people are shown until the next tick.
    async fn late_count_put(&mut self, memo: &MemoId, count: LateCount) -> Result<()>;
    /// The count as of the last tick; nobody before there was one.
    async fn late_count_get(&mut self, memo: &MemoId) -> Result<LateCount>;
}

/// Ratings of replies. At most one row per memo and participant key. A rating or count of a memo
/// that is not there is a conflict.
#[async_trait]
pub trait RatingStore {
    /// Adds the rating, or replaces the participant's earlier one. It waits to be counted.
    async fn rating_put(&mut self, row: &RatingRow) -> Result<()>;
    /// The ratings of a memo's replies, by participant.
    async fn rating_list(&mut self, memo: &MemoId) -> Result<Vec<RatingRow>>;
    /// Memos with ratings that wait to be counted, by id.
    async fn rating_uncounted(&mut self) -> Result<Vec<MemoId>>;
    /// Writes the counts people are shown until the next tick; the memo's ratings wait no longer.
    async fn rating_count_put(&mut self, row: &RatingCountRow) -> Result<()>;
    /// The counts as of the last tick.
    async fn rating_count_get(&mut self, memo: &MemoId) -> Result<Option<RatingCountRow>>;
}

/// Rooms of listening sessions. Anything of a memo that is not there is a conflict.
#[async_trait]
pub trait RoomStore {
    /// Adds what was said. The same again changes nothing.
    async fn room_post_put(&mut self, row: &RoomPostRow) -> Result<()>;
    /// What was said from an interval on, by interval and then by digest.
    async fn room_post_list(
        &mut self,
        room: &RoomKey,
        from: IntervalNumber,
    ) -> Result<Vec<RoomPostRow>>;
    /// What stands in it, by digest: without the words.
    async fn room_index(&mut self, room: &RoomKey) -> Result<Vec<RoomIndexRow>>;
    /// Gives the participant this seat in place of any other; none takes it away without a trace. It
    /// waits to be counted.
    async fn room_seat_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        seat: Option<Seat>,
    ) -> Result<()>;
    /// Notes that a question matters to the participant, once. It waits to be counted.
    async fn room_upvote_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        question: &QuestionDigest,
    ) -> Result<()>;
    /// Sessions whose seats or upvotes wait to be counted, by memo and invitation.
    async fn room_uncounted(&mut self) -> Result<Vec<RoomKey>>;
    /// Writes the counts people are shown until the next tick; the session waits no longer.
    async fn room_count(&mut self, room: &RoomKey) -> Result<()>;
    /// The counts as of the last tick, each above zero, by subject.
    async fn room_count_list(&mut self, room: &RoomKey) -> Result<Vec<RoomCountRow>>;
    /// Destroys everything of all sessions of a memo.
    async fn room_clear(&mut self, memo: &MemoId) -> Result<()>;
}

/// Events of cases and the mailbox.
#[async_trait]
pub trait EventStore {
    /// Appends an event; its sequence must be the next one and its memo there, else a conflict.
    async fn event_append(&mut self, row: &EventRow) -> Result<()>;
    /// All events of a case in order.
    async fn event_list(&mut self, memo: &MemoId) -> Result<Vec<EventRow>>;
    /// Appends to the mailbox and returns the entry's sequence.
    async fn mailbox_append(&mut self, sealed: &[u8]) -> Result<u64>;
    /// Entries after `after` (all from the first if none), at most `limit`.
    async fn mailbox_list(&mut self, after: Option<u64>, limit: u32) -> Result<Vec<MailboxRow>>;
}

/// Complaints of reprisal, only ever added, in tables that no other trait reaches.
#[async_trait]
pub trait ComplaintStore {
    /// Adds a complaint; a second one under the same key is a conflict, and so is a charter that is
    /// not there.
    async fn complaint_insert(&mut self, row: &ComplaintRow) -> Result<()>;
    /// One complaint.
    async fn complaint_get(&mut self, complaint: &ComplaintId) -> Result<Option<ComplaintRow>>;
    /// All complaints, by id.
    async fn complaint_list(&mut self) -> Result<Vec<ComplaintRow>>;
    /// Appends a record; its sequence must be the next one and its complaint there, else a conflict.
    async fn complaint_append(&mut self, row: &ComplaintRecordRow) -> Result<()>;
    /// All records of a complaint in order, without what they seal.
    async fn complaint_heads(&mut self, complaint: &ComplaintId) -> Result<Vec<ComplaintHeadRow>>;
    /// Records in order, from number `from` on, at most `limit`.
    async fn complaint_records(
        &mut self,
        complaint: &ComplaintId,
        from: u16,
        limit: u32,
    ) -> Result<Vec<ComplaintRecordRow>>;
}

/// Internal notes on cases, only ever added until all go with the case's text.
#[async_trait]
pub trait NoteStore {
    /// Appends a note behind the memo's last one, whatever sequence the row says, and returns where
    /// it stands. The very same note again is no change: the place of the first is returned. A note
    /// on a memo that is not there is a conflict.
    async fn note_append(&mut self, row: &NoteRow) -> Result<u32>;
    /// Notes of a case in order, from number `from` on, at most `limit`.
    async fn note_list(&mut self, memo: &MemoId, from: u32, limit: u32) -> Result<Vec<NoteRow>>;
    /// Destroys the notes of a case, with its text.
    async fn note_clear(&mut self, memo: &MemoId) -> Result<()>;
}

/// Notices that wait to be sent, at most one for each addressee.
#[async_trait]
pub trait NoticeStore {
    /// Adds a notice, or gives the one that waits this day. A day of another length is a conflict.
    async fn notice_put(&mut self, row: &NoticeRow) -> Result<()>;
    /// All that wait, staff first and then by official.
    async fn notice_list(&mut self) -> Result<Vec<NoticeRow>>;
    /// Takes this one away; nothing if there is none, or it is of another day by now.
    async fn notice_delete(&mut self, row: &NoticeRow) -> Result<()>;
    /// Writes how far the notices have looked. A day of another length is a conflict.
    async fn notice_day_put(&mut self, row: &NoticeDayRow) -> Result<()>;
    /// How far they have looked; none before the first.
    async fn notice_day_get(&mut self) -> Result<Option<NoticeDayRow>>;
}

/// Officials.
#[async_trait]
pub trait OfficialStore {
    /// Adds or replaces an official.
    async fn official_put(&mut self, row: &OfficialRow) -> Result<()>;
    /// One official.
    async fn official_get(&mut self, id: &OfficialId) -> Result<Option<OfficialRow>>;
    /// All officials by id.
    async fn official_list(&mut self) -> Result<Vec<OfficialRow>>;
}

/// How officials sign in. A row of an official who is not there is a conflict.
#[async_trait]
pub trait SignInStore {
    /// Adds a factor, or replaces the official's own of this id.
    async fn factor_put(&mut self, row: &FactorRow) -> Result<()>;
    /// An official's factors by id.
    async fn factor_list(&mut self, official: &OfficialId) -> Result<Vec<FactorRow>>;
    /// Moves a factor's counter up; false if it stands there or higher, or there is no such factor,
    /// and then nothing changes. So of two uses of one code one wins.
    async fn factor_advance(
        &mut self,
        official: &OfficialId,
        id: &[u8],
        counter: u64,
    ) -> Result<bool>;
    /// Writes an official's failed sign-ins.
    async fn attempts_put(&mut self, row: &AttemptsRow) -> Result<()>;
    /// An official's failed sign-ins.
    async fn attempts_get(&mut self, official: &OfficialId) -> Result<Option<AttemptsRow>>;
    /// Forgets them.
    async fn attempts_clear(&mut self, official: &OfficialId) -> Result<()>;
    /// Adds a challenge; a second one of the same octets is a conflict.
    async fn challenge_insert(&mut self, row: &ChallengeRow) -> Result<()>;
    /// An official's challenges, by their octets.
    async fn challenge_list(&mut self, official: &OfficialId) -> Result<Vec<ChallengeRow>>;
    /// Takes a challenge away, so that it is answered once; none if there is none of these octets.
    async fn challenge_take(&mut self, challenge: &[u8; 32]) -> Result<Option<ChallengeRow>>;
    /// Takes away every challenge that was made no later than that.
    async fn challenge_prune(&mut self, made_by: i64) -> Result<()>;
    /// Adds a session; a second one of the same token is a conflict.
    async fn session_insert(&mut self, row: &SessionRow) -> Result<()>;
    /// The session of a token.
    async fn session_get(&mut self, token_hash: &[u8; 32]) -> Result<Option<SessionRow>>;
    /// An official's sessions, by the hash of their tokens.
    async fn session_list(&mut self, official: &OfficialId) -> Result<Vec<SessionRow>>;
    /// Writes when a session was used; nothing if there is none any more.
    async fn session_use(&mut self, token_hash: &[u8; 32], used_at: i64) -> Result<()>;
    /// Ends a session; nothing if there is none.
    async fn session_delete(&mut self, token_hash: &[u8; 32]) -> Result<()>;
    /// Ends every session that began, or was last used, no later than that.
    async fn session_prune(&mut self, began_by: i64, used_by: i64) -> Result<()>;
}

/// The log: outbox, tiles and head.
#[async_trait]
pub trait LogStore {
    /// Adds a leaf to the outbox; a second one with the same id is a conflict.
    async fn outbox_put(&mut self, row: &OutboxRow) -> Result<()>;
    /// Takes up to `limit` leaves out of the outbox, by id.
    async fn outbox_take(&mut self, limit: u32) -> Result<Vec<OutboxRow>>;
    /// The head, none before the first append.
    async fn log_head_get(&mut self) -> Result<Option<LogHeadRow>>;
    /// Writes the head if the stored size is still `expected`, none for the first; else a conflict.
    /// A log does not shrink: a size below the expected one is a conflict too.
    async fn log_head_put(&mut self, expected: Option<u64>, row: &LogHeadRow) -> Result<()>;
    /// Writes a tile, longer than or as long as before. What the tile held must be the beginning of
    /// `bytes`, else a conflict.
    async fn tile_put(&mut self, key: TileKey, bytes: &[u8]) -> Result<()>;
    /// Reads a tile as far as it is filled.
    async fn tile_get(&mut self, key: TileKey) -> Result<Option<Vec<u8>>>;
    /// Records at which index and interval a commitment entered the log; a second record of a
    /// commitment or an index is a conflict.
    async fn leaf_put(
        &mut self,
        commitment: &[u8; 32],
        index: u64,
        interval: IntervalNumber,
    ) -> Result<()>;
    /// Where a commitment stands.
    async fn leaf_get(&mut self, commitment: &[u8; 32]) -> Result<Option<(u64, IntervalNumber)>>;
    /// The padding seed of a quarter, made by `fresh` if there is none.
    async fn padding_seed(&mut self, quarter: u32, fresh: &[u8; 32]) -> Result<[u8; 32]>;
}

/// Everything a transaction can do.
pub trait Tx:
    CharterStore
    + EpochStore
    + RosterStore
    + ClientStore
    + IssuerStore
    + MemoStore
    + CosignatureStore
    + LateCosignatureStore
    + NameStore
    + RatingStore
    + RoomStore
    + EventStore
    + NoteStore
    + NoticeStore
    + ComplaintStore
    + OfficialStore
    + SignInStore
    + LogStore
    + Send
{
}

/// What one step of a transaction body returns.
pub type BodyFuture<'t, T, E> =
    Pin<Box<dyn Future<Output = std::result::Result<T, E>> + Send + 't>>;

/// A place to keep all this. Cheap to clone; clones share one database.
#[async_trait]
pub trait Store: Clone + Send + Sync + 'static {
    /// Runs `body` in one transaction named after its operation and returns once it is durable. If
    /// the body fails nothing of it is kept. The body may run again and must have no outside effect.
    ///
    /// A body that panics, or waits too long for something other than the store, fails with
    /// [`StoreError::Database`] and harms no other. If the caller goes away the transaction is
    /// finished all the same.
    async fn transact<T, E, F>(&self, operation: Operation, body: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static;

    /// Leaves nothing of what was deleted in any file, where there are files. Meant for the tick, after
    /// rows were deleted. Fails with [`StoreError::Database`] also if a reader was in the way; the next
    /// call may succeed.
    async fn scrub(&self) -> Result<()>;

    /// Runs `body` over one snapshot of what is durable, beside any writers. A body that writes
    /// fails there, and nothing of it is kept.
    async fn read<T, E, F>(&self, operation: Operation, body: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static;
}
