//! What the log says of dates: what is owed by when, and what became of it.

use demur_domain::ids::MemoId;
use minicbor::{Decode, Encode};

use crate::codec::canonical;

/// The due dates of a case, computed when it is filed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DueDates {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// By when it must be acknowledged: the first instant that is late, seconds since 1970.
    #[n(1)]
    pub acknowledge: i64,
    /// By when a reply is aimed for.
    #[n(2)]
    pub reply_target: i64,
    /// By when a reply is owed.
    #[n(3)]
    pub reply_limit: i64,
}

canonical!(DueDates, 256);

/// A duty with a due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Duty {
    /// To acknowledge.
    #[n(0)]
    Acknowledge,
    /// To reply.
    #[n(1)]
    Reply,
    /// To contest the reply, which is the authors' right.
    #[n(2)]
    Contest,
    /// To answer a question, which is the authors'.
    #[n(3)]
    Answer,
    /// To rule on a redirect that is disputed, which is the monitor's.
    #[n(4)]
    ScopeRuling,
    /// To rule on a reply that is contested, which is the monitor's.
    #[n(5)]
    ContestRuling,
    /// To decide an appeal.
    #[n(6)]
    Appeal,
    /// To form the review panel.
    #[n(8)]
    PanelForming,
    /// To report, which is the panel's.
    #[n(9)]
    PanelReport,
}

/// What became of a duty when its due date came.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DueOutcome {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The duty.
    #[n(1)]
    pub duty: Duty,
    /// The due date.
    #[n(2)]
    pub due: i64,
}

canonical!(DueOutcome, 256);

/// What the clock did to a case that is over: the event's kind says what.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Disposed {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// From when on the charter has it done: the end of a day, seconds since 1970.
    #[n(1)]
    pub due: i64,
}

canonical!(Disposed, 256);
