//! Everything the memory store holds: one ordered map per table, keyed as the SQL tables are.

use std::collections::{BTreeMap, BTreeSet};

use demur_domain::ids::{
    ComplaintId, EpochId, InstitutionId, IntervalNumber, MemoId, OfficialId, ParticipantKey,
    Pseudonym, QuestionDigest,
};

use crate::rows::{
    AttemptsRow, ChallengeRow, CharterRow, ClientRow, ComplaintRecordRow, ComplaintRow,
    CosignatureRow, CountRow, DirectoryRow, EpochRow, EventRow, FactorRow, IssuanceRow,
    LateCosignatureRow, LateCount, LogHeadRow, MemoRow, NoteRow, NoticeDayRow, OfficialRow,
    OutboxRow, RatingCountRow, RatingRow, RoomCountRow, RoomKey, RoomPostRow, RoomSubject,
    RosterRow, SessionRow, TileKey,
};

/// Declares the tables, and from the same lines what compares them, so that none is forgotten.
macro_rules! tables {
    ($($(#[$meta:meta])* pub(super) $name:ident: $kind:ty,)*) => {
        #[derive(Clone, Default)]
        pub(super) struct Tables {
            $($(#[$meta])* pub(super) $name: $kind,)*
        }

        impl Tables {
            /// The names of the tables that hold something else than the other's.
            pub(super) fn differing(&self, other: &Self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(if self.$name != other.$name {
                    names.push(stringify!($name));
                })*
                names
            }
        }
    };
}

tables! {
    /// In the order of adding.
    pub(super) charters: Vec<CharterRow>,
    /// In the order of adding; the last counts.
    pub(super) rosters: Vec<RosterRow>,
    /// In the order of adding; the last counts.
    pub(super) clients: Vec<ClientRow>,
    pub(super) epochs: BTreeMap<(InstitutionId, EpochId), EpochRow>,
    pub(super) directory: BTreeMap<(InstitutionId, String), DirectoryRow>,
    pub(super) issuances: BTreeMap<(InstitutionId, EpochId, String), IssuanceRow>,
    pub(super) memos: BTreeMap<MemoId, MemoRow>,
    pub(super) openings: BTreeSet<([u8; 32], Pseudonym)>,
    pub(super) cosignatures: BTreeMap<(MemoId, Pseudonym), CosignatureRow>,
    pub(super) names: BTreeMap<(MemoId, Pseudonym), Vec<u8>>,
    pub(super) counts: BTreeMap<MemoId, CountRow>,
    pub(super) late: BTreeMap<(MemoId, Pseudonym), LateCosignatureRow>,
    pub(super) late_counts: BTreeMap<MemoId, LateCount>,
    pub(super) ratings: BTreeMap<(MemoId, ParticipantKey), RatingRow>,
    /// Memos whose ratings wait to be counted.
    pub(super) ratings_uncounted: BTreeSet<MemoId>,
    pub(super) rating_counts: BTreeMap<MemoId, RatingCountRow>,
    pub(super) room_posts: BTreeMap<(RoomKey, QuestionDigest), RoomPostRow>,
    pub(super) room_attendances: BTreeSet<(RoomKey, ParticipantKey, RoomSubject)>,
    /// Sessions that wait to be counted.
    pub(super) room_waiting: BTreeSet<RoomKey>,
    pub(super) room_counts: BTreeMap<RoomKey, Vec<RoomCountRow>>,
    /// By memo, each in order.
    pub(super) events: BTreeMap<MemoId, Vec<EventRow>>,
    /// By memo, each in order.
    pub(super) notes: BTreeMap<MemoId, Vec<NoteRow>>,
    /// The day, by official; by none for all staff.
    pub(super) notices: BTreeMap<Option<OfficialId>, String>,
    pub(super) notice_day: Option<NoticeDayRow>,
    pub(super) complaints: BTreeMap<ComplaintId, ComplaintRow>,
    /// By complaint, each in order.
    pub(super) complaint_records: BTreeMap<ComplaintId, Vec<ComplaintRecordRow>>,
    /// By sequence.
    pub(super) mailbox: Vec<Vec<u8>>,
    pub(super) officials: BTreeMap<OfficialId, OfficialRow>,
    pub(super) factors: BTreeMap<(OfficialId, Vec<u8>), FactorRow>,
    pub(super) attempts: BTreeMap<OfficialId, AttemptsRow>,
    pub(super) challenges: BTreeMap<[u8; 32], ChallengeRow>,
    pub(super) sessions: BTreeMap<[u8; 32], SessionRow>,
    pub(super) outbox: BTreeMap<[u8; 16], OutboxRow>,
    pub(super) log_head: Option<LogHeadRow>,
    pub(super) tiles: BTreeMap<TileKey, Vec<u8>>,
    pub(super) leaves: BTreeMap<[u8; 32], (u64, IntervalNumber)>,
    /// The indexes in use by `leaves`.
    pub(super) leaf_indexes: BTreeSet<u64>,
    pub(super) padding_seeds: BTreeMap<u32, [u8; 32]>,
}
