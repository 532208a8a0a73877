//! What becomes of a case that is over: it is archived, and its names and its text are destroyed, each
//! when the charter says (T27, R49), unless a hold stands (T29, R50).

use jiff::Timestamp;

use crate::charter::{Charter, Keep};
use crate::clock::{Due, Term};
use crate::refusal::Refusal;
use crate::turn::{Turn, Turned};

/// From when on the clock takes this turn of a case that ended then: the end of this day. `None` where
/// the charter never has it.
///
/// # Errors
/// [`Refusal::TooLate`] for a day beyond the year 9999.
pub fn disposal_due(
    charter: &Charter,
    turn: Turn,
    ended: Timestamp,
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
    let due = |term| charter.calendar().due(ended, term);
    term.map(due).transpose().map_err(|_| Refusal::TooLate)
}

/// Whether nothing of the case may be destroyed.
#[must_use]
pub fn is_held(turns: &[Turned]) -> bool {
    let holds = |it: &&Turned| matches!(it.turn, Turn::HoldPlaced | Turn::HoldLifted);
    let last = turns.iter().rev().find(holds);
    last.is_some_and(|it| it.turn == Turn::HoldPlaced)
}

/// Checks that the clock may archive or destroy now, once.
///
/// # Errors
/// [`Refusal::NotInCharter`], [`Refusal::TooEarly`], [`Refusal::OnHold`], or
/// [`Refusal::NotInThisState`] if it was done or the case is not over.
pub fn check_disposal(
    charter: &Charter,
    turns: &[Turned],
    (turn, ended): (Turn, Option<Timestamp>),
    now: Timestamp,
) -> Result<Due, Refusal> {
    let ended = ended.ok_or(Refusal::NotInThisState)?;
    if turns.iter().any(|it| it.turn == turn) {
        return Err(Refusal::NotInThisState);
    }
    let due = disposal_due(charter, turn, ended)?.ok_or(Refusal::NotInCharter)?;
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
