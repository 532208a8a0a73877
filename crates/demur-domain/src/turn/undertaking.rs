//! What officials promise before they open a case, where the charter asks for it.

use super::{Turn, Turned};
use crate::charter::Charter;
use crate::ids::OfficialId;
use crate::refusal::Refusal;

/// Whether an official may open the case: under a charter that asks for an undertaking, once they
/// have given theirs. Nothing but opening waits for it: whoever does not promise stops no memo.
///
/// # Errors
/// [`Refusal::UndertakingMissing`].
pub fn check_undertaken(
    charter: &Charter,
    turns: &[Turned],
    official: &OfficialId,
) -> Result<(), Refusal> {
    let asked = charter.protection().undertaking.is_some();
    if asked && !took(turns, Turn::Undertaken, official) {
        return Err(Refusal::UndertakingMissing);
    }
    Ok(())
}

/// Whether an official took such a turn before.
pub(super) fn took(turns: &[Turned], turn: Turn, official: &OfficialId) -> bool {
    let by = |it: &Turned| it.turn == turn && it.official.as_ref() == Some(official);
    turns.iter().any(by)
}
