//! Due dates from the charter's clocks, in the seconds that are stored and logged.

use demur_domain::charter::Charter;
use demur_domain::clock::Term;
use demur_domain::ids::MemoId;
use demur_protocol::leaf::DueDates;
use jiff::Timestamp;

use crate::error::AppError;

/// The reply's clock.
#[derive(Clone, Copy)]
pub(crate) struct ReplyClock {
    /// From when it runs: the filing, or the ruling that made the office answer again.
    pub(crate) since: i64,
    /// By how many days it was made longer than the charter has it. What is aimed for stays.
    pub(crate) more_days: u16,
}

/// What is owed by when for a memo filed at this instant.
pub(crate) fn due_dates(
    charter: &Charter,
    memo: MemoId,
    filed_at: i64,
    reply: ReplyClock,
) -> Result<DueDates, AppError> {
    let terms = charter.terms();
    let limit = terms.reply_limit.extended(reply.more_days);
    Ok(DueDates {
        memo,
        acknowledge: due_at(charter, filed_at, terms.acknowledge)?,
        reply_target: due_at(charter, reply.since, terms.reply_target)?,
        reply_limit: due_at(charter, reply.since, limit)?,
    })
}

/// The first instant that is late for what is owed within `term` of `event`.
pub(crate) fn due_at(charter: &Charter, event: i64, term: Term) -> Result<i64, AppError> {
    let event = Timestamp::from_second(event).map_err(|_| AppError::Bug("clock"))?;
    let due = charter
        .calendar()
        .due(event, term)
        .map_err(|_| AppError::Bug("out of time"))?;
    Ok(due.ends_at().as_second())
}
