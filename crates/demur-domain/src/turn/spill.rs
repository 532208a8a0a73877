//! Content that is marked higher than the installation may hold (T30). It is locked for readers, and
//! for nobody's clock: what is owed stays owed. So that locking stops no memo, the monitor unlocks it,
//! and nobody can lock the same case twice.

use super::{Turn, Turned};
use crate::charter::Charter;
use crate::choice::Marking;
use crate::ids::OfficialId;
use crate::refusal::Refusal;

/// Whether readers get no content.
#[must_use]
pub fn is_locked(turns: &[Turned]) -> bool {
    let spills = |it: &&Turned| matches!(it.turn, Turn::SpillReported | Turn::SpillLifted);
    let last = turns.iter().rfind(spills);
    last.is_some_and(|it| it.turn == Turn::SpillReported)
}

/// Checks that the marking is one that the installation may not hold.
///
/// # Errors
/// [`Refusal::NotInCharter`] for one that it may.
pub fn check_marking(charter: &Charter, marking: Marking) -> Result<(), Refusal> {
    let allowed = charter.markings().iter().any(|it| *it >= marking);
    match allowed {
        true => Err(Refusal::NotInCharter),
        false => Ok(()),
    }
}

/// Once at a time, and once by each.
pub(super) fn check_report(turns: &[Turned], official: Option<&OfficialId>) -> Result<(), Refusal> {
    if is_locked(turns) {
        return Err(Refusal::ContentLocked);
    }
    let before = |it: &Turned| it.turn == Turn::SpillReported && it.official.as_ref() == official;
    match turns.iter().any(before) {
        true => Err(Refusal::NamesAnother),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests;
