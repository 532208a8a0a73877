//! Who counts as having cleared a reply without a word: somebody who was asked for it by name, for
//! this very reply, and was silent for as long as the charter says. A clearer may say no, and that
//! stops nothing either (requirements, 4(a)); only an answer in time is quicker.

use jiff::Timestamp;

use crate::charter::Charter;
use crate::clock::{Due, Term};
use crate::ids::OfficialId;
use crate::refusal::Refusal;
use crate::turn::due;

/// That an official was asked to clear a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedClearance {
    /// Who was asked.
    pub of: OfficialId,
    /// When.
    pub at: Timestamp,
}

/// Until when whoever was asked at this instant can still hold a reply up; none where the charter
/// lets silence count for nothing.
///
/// # Errors
/// [`Refusal::TooLate`] beyond the years that a calendar has.
pub fn silence_until(charter: &Charter, asked_at: Timestamp) -> Result<Option<Due>, Refusal> {
    let days = charter.clearance().silence_days;
    let term = days.map(Term::WorkingDays);
    term.map(|term| due(charter, asked_at, term)).transpose()
}

/// Whose silence counts by now, of those who were asked for this very reply.
///
/// # Errors
/// As [`silence_until`].
pub fn silent(
    charter: &Charter,
    asked: &[AskedClearance],
    now: Timestamp,
) -> Result<Vec<OfficialId>, Refusal> {
    let mut silent = Vec::new();
    for asked in asked {
        let until = silence_until(charter, asked.at)?;
        if until.is_some_and(|until| !until.allows(now)) {
            silent.push(asked.of.clone());
        }
    }
    Ok(silent)
}

#[cfg(test)]
mod tests;
