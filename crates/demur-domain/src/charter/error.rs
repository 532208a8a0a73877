//! Why a text is not a charter.

/// A charter that was not accepted. Every variant says where to look.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CharterError {
    /// Longer than a charter may be.
    #[error("a charter has at most {max} bytes")]
    TooLong {
        /// The most bytes there may be.
        max: usize,
    },
    /// Not TOML, a key that no charter has, a key that is missing, or a value of another kind.
    #[error("line {line}: {problem}")]
    Form {
        /// The line, from 1.
        line: usize,
        /// What the reader of TOML says, one sentence.
        problem: String,
    },
    /// A value that no charter may have.
    #[error("line {line}: {key}: {problem}")]
    Value {
        /// The line of the key, or of its section where the key is missing, from 1.
        line: usize,
        /// The key with its section, such as `circulation.window_days`.
        key: &'static str,
        /// What is wrong with the value.
        problem: ValueProblem,
    },
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueProblem {
    /// A number outside its bounds.
    #[error("must be from {min} to {max}")]
    OutOfBounds {
        /// The least value allowed.
        min: u32,
        /// The greatest value allowed.
        max: u32,
    },
    /// Not one of a closed list.
    #[error("{found:?} is not one of: {allowed}")]
    Unknown {
        /// The value in the file.
        found: String,
        /// The values that may stand there, with commas.
        allowed: String,
    },
    /// Not an identifier of the kind that belongs here.
    #[error("{found:?} has {error}")]
    Id {
        /// The value in the file.
        found: String,
        /// What is wrong with it.
        error: crate::ids::IdError,
    },
    /// An empty list or text where something must stand.
    #[error("must not be empty")]
    Empty,
    /// Longer than a list or a text may be here.
    #[error("has more than {max} entries or characters")]
    TooMany {
        /// The most there may be.
        max: usize,
    },
    /// The same value twice in a list, or in two lists that exclude each other.
    #[error("{found:?} stands there twice")]
    Repeated {
        /// The value.
        found: String,
    },
    /// A term without exactly one of `working_days`, `calendar_days` and `months`.
    #[error("needs exactly one of working_days, calendar_days and months")]
    Term,
    /// A time zone that the bundled database does not have.
    #[error("no such time zone")]
    TimeZone,
    /// Approvals before filing: a channel that someone can stop is not a dissent channel (R14).
    #[error("must be 0: nobody may approve, delay or stop a submission")]
    Approvals,
    /// Rules for appeals, and none allowed.
    #[error("must not be false while the section says how one appeals")]
    AppealsNothing,
    /// A key without which the section makes no sense.
    #[error("must stand there")]
    Missing,
    /// The reply's target lies after its limit.
    #[error("the target must not be longer than the limit, in the same kind of days")]
    TargetAfterLimit,
    /// Roles that clear, and nothing to be cleared.
    #[error("must not stand there while reply.clearances is 0")]
    ClearsNothing,
    /// Rules for extensions, and none allowed.
    #[error("must not be 0 while the section says how long one is, or who grants it")]
    ExtendsNothing,
    /// More time is granted by who decides appeals, and there are none.
    #[error("needs an [appeal] that is enabled")]
    NoAppeal,
    /// A limit in months is not made longer by days.
    #[error("needs a deadlines.reply_limit in days")]
    MonthsNotExtended,
    /// Something lasts longer than what it is a part of.
    #[error("must not be longer than {than}, in the same kind of days")]
    LongerThan {
        /// The key with the longest term that is allowed here.
        than: &'static str,
    },
    /// Someone who decides on a reply signs replies.
    #[error("must be neither the head of the action office nor its principal, who sign replies")]
    SignsReplies,
    /// Not a day in its one spelling.
    #[error("{found:?} is not a day such as 2026-12-25")]
    Day {
        /// The value in the file.
        found: String,
    },
    /// A day that does not come after the one above.
    #[error("{found:?} must come after the day above it")]
    NotRising {
        /// The day.
        found: String,
    },
    /// A term that has to come round on the same day.
    #[error("needs months")]
    NotMonths,
    /// A term that is kept for years needs months or years.
    #[error("needs exactly one of months and years")]
    KeepTerm,
    /// Someone who must be independent of the action office leads it.
    #[error("must not be the head of the action office")]
    NotIndependent,
}
