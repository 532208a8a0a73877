//! Releasing a record (T28): its authors are asked first, and only what they agreed to is released,
//! unless the charter takes their silence for consent.

use super::{NextTurn, Turn, Turned, due};
use crate::charter::Charter;
use crate::refusal::Refusal;

pub(super) fn check(
    charter: &Charter,
    turns: &[Turned],
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    let release = charter.release().ok_or(Refusal::NotInCharter)?;
    let of_release = |it: &&Turned| {
        matches!(
            it.turn,
            Turn::ReleaseAsked
                | Turn::ReleaseConsented
                | Turn::ReleaseObjected
                | Turn::CaseReleased
        )
    };
    if next.turn == Turn::ReleaseAsked {
        // Each question stands for itself: a newer one takes the place of one that is not settled.
        return match next.names {
            None => Ok(()),
            Some(_) => Err(Refusal::NamesAnother),
        };
    }
    let asked = turns.iter().rfind(|it| it.turn == Turn::ReleaseAsked);
    let asked = asked.filter(|it| next.names == Some(it.document));
    let asked = asked.ok_or(Refusal::NamesAnother)?;
    let last = turns.iter().rfind(of_release).map(|it| it.turn);
    let in_time = due(charter, asked.at, release.answer_within)?.allows(next.now);
    match (next.turn, last) {
        (_, Some(Turn::CaseReleased)) => Err(Refusal::NamesAnother),
        // The authors may change their mind until it is released.
        (Turn::ReleaseConsented, Some(Turn::ReleaseConsented))
        | (Turn::ReleaseObjected, Some(Turn::ReleaseObjected)) => Err(Refusal::NamesAnother),
        (Turn::ReleaseConsented | Turn::ReleaseObjected, _) => Ok(()),
        (_, Some(Turn::ReleaseConsented)) => Ok(()),
        (_, Some(Turn::ReleaseAsked)) if release.silence_consents && !in_time => Ok(()),
        _ => Err(Refusal::NoConsent),
    }
}

#[cfg(test)]
mod tests;
