//! Due dates from the charter's clocks, in the seconds that are stored and logged.

use demur_domain::charter::Charter;
use demur_domain::clock::Term;
use demur_domain::ids::MemoId;
use demur_protocol::leaf::DueDates;
use jiff::Timestamp;

use crate::error::AppError;

/// What is owed by when for a memo filed at this instant, with so many more days to reply than the
/// charter has by itself. What is aimed for stays.
pub(crate) fn due_dates(
    charter: &Charter,
    memo: MemoId,
    filed_at: i64,
    more_days: u16,
) -> Result<DueDates, AppError> {
    let terms = charter.terms();
    let due = |term| due_at(charter, filed_at, term);
    Ok(DueDates {
        memo,
        acknowledge: due(terms.acknowledge)?,
        reply_target: due(terms.reply_target)?,
        reply_limit: due(terms.reply_limit.extended(more_days))?,
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
