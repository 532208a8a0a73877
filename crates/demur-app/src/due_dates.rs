//! Due dates from the charter's clocks, in the seconds that are stored and logged.

use demur_domain::charter::Charter;
use demur_domain::clock::{Due, OutOfTime, Term};
use demur_domain::deadlines::ReplyClock;
use demur_domain::ids::MemoId;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, EventKind};
use demur_store::tx::{Store, Tx};
use jiff::Timestamp;

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::work::Draw;

/// What is owed by when for a memo filed at this instant.
pub(crate) fn due_dates(
    charter: &Charter,
    memo: MemoId,
    filed_at: i64,
    reply: &ReplyClock,
) -> Result<DueDates, AppError> {
    let end = |due: Result<Due, OutOfTime>| {
        let due = due.map_err(|_| AppError::Bug("out of time"))?;
        Ok::<_, AppError>(due.ends_at().as_second())
    };
    Ok(DueDates {
        memo,
        acknowledge: due_at(
            charter,
            filed_at,
            charter.terms_for(reply.is_urgent).acknowledge,
        )?,
        reply_target: end(reply.target(charter))?,
        reply_limit: end(reply.limit(charter))?,
    })
}

impl<S: Store> App<S> {
    /// Logs the due dates of a case as they follow from what is recorded by now.
    pub(crate) async fn log_due_dates(
        &self,
        tx: &mut dyn Tx,
        memo: &MemoId,
        draw: Draw,
    ) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), memo).await?;
        let (charter, filing) = (&case.memo.charter, &case.filing);
        let dates = due_dates(charter, *memo, filing.filed_at, &case.reply_clock()?)?;
        let event = NewEvent {
            memo: *memo,
            kind: EventKind::DueDatesSet,
            content: &dates.to_canonical(),
            draw,
            case_log_key: &filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        Ok(())
    }
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
