//! What becomes of a case that is over: it is archived, and its names and its text are destroyed, each
//! when the charter says (T27, R49), unless a hold stands (T29, R50).

use jiff::Timestamp;

use crate::charter::{Charter, Keep};
use crate::clock::{Due, Term};
use crate::refusal::Refusal;
use crate::turn::{Turn, Turned, redirect_stands_from};

/// From when on the clock takes this turn of a case that was over then: the end of this day. `None` where
/// the charter never has it.
///
/// # Errors
/// [`Refusal::TooLate`] for a day beyond the year 9999.
pub fn disposal_due(
    charter: &Charter,
    turn: Turn,
    over: Timestamp,
) -> Result<Option<Due>, Refusal> {
    let term = match turn {
        Turn::CaseArchived => charter.archive().map(|it| it.after_close),
        Turn::NamesDestroyed => charter.retention().map(|it| it.names),
        Turn::TextDestroyed => charter.retention().and_then(|it| match it.text {
            Keep::Permanently => None,
            Keep::Months(months) => Some(Term::Months(months)),
        }),
        _ => return Err(Refusal::NotInCharter),
    };
    let due = |term| charter.calendar().due(over, term);
    term.map(due).transpose().map_err(|_| Refusal::TooLate)
}

/// From when on nothing was owed in a case: when it ended, or once a redirect stands (T15).
///
/// # Errors
/// As [`redirect_stands_from`].
pub fn over_from(
    charter: &Charter,
    turns: &[Turned],
    ended: Option<Timestamp>,
) -> Result<Option<Timestamp>, Refusal> {
    match ended {
        Some(ended) => Ok(Some(ended)),
        None => redirect_stands_from(charter, turns),
    }
}

/// Whether nothing of the case may be destroyed.
#[must_use]
pub fn is_held(turns: &[Turned]) -> bool {
    let holds = |it: &&Turned| matches!(it.turn, Turn::HoldPlaced | Turn::HoldLifted);
    let last = turns.iter().rev().find(holds);
    last.is_some_and(|it| it.turn == Turn::HoldPlaced)
}

/// Checks that the clock may archive or destroy now, once, a case that was over from then on.
///
/// # Errors
/// [`Refusal::NotInCharter`], [`Refusal::TooEarly`], [`Refusal::OnHold`], or
/// [`Refusal::NotInThisState`] if it was done or the case is not over.
pub fn check_disposal(
    charter: &Charter,
    turns: &[Turned],
    (turn, over): (Turn, Option<Timestamp>),
    now: Timestamp,
) -> Result<Due, Refusal> {
    let over = over.ok_or(Refusal::NotInThisState)?;
    if turns.iter().any(|it| it.turn == turn) {
        return Err(Refusal::NotInThisState);
    }
    let due = disposal_due(charter, turn, over)?.ok_or(Refusal::NotInCharter)?;
    if due.allows(now) {
        return Err(Refusal::TooEarly);
    }
    // A record is made all the same: that destroys nothing.
    if turn != Turn::CaseArchived && is_held(turns) {
        return Err(Refusal::OnHold);
    }
    Ok(due)
}

#[cfg(test)]
mod tests;
