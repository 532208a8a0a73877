//! Opening one sealed name because the law demands it (R48): asked for in writing by the one official
//! whom the charter names, told to the signers, and decided by each trustee for itself once the
//! charter's days have passed. One name at a time: while a request is not settled there is no second.

use jiff::Timestamp;

use super::{NextTurn, Turn, Turned, due};
use crate::charter::Charter;
use crate::clock::Due;
use crate::ids::{DocumentDigest, OfficialId};
use crate::refusal::Refusal;

/// The newest request of a case, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The request.
    pub request: DocumentDigest,
    /// Whose it is.
    pub asked_by: Option<OfficialId>,
    /// The notice: until its end no trustee gives a share.
    pub notice: Due,
    /// What is not decided by then is refused.
    pub decide: Due,
    /// The trustees who agreed.
    pub approved: Vec<OfficialId>,
    /// The trustees who refused.
    pub refused: Vec<OfficialId>,
    /// How many it takes, and how many there are.
    quorum: (usize, usize),
}

impl Opening {
    /// Whether as many have agreed as it takes.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.approved.len() >= self.quorum.0
    }

    /// Whether so many have refused that it can never be opened.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused.len() > self.quorum.1.saturating_sub(self.quorum.0)
    }

    /// Whether nothing is decided on it any more at this instant.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.is_open() || self.is_refused() || !self.decide.allows(now)
    }
}

/// The newest request; none where nobody ever asked.
///
/// # Errors
/// [`Refusal::NotInCharter`], or [`Refusal::TooLate`] for a day beyond the year 9999.
pub fn newest(charter: &Charter, turns: &[Turned]) -> Result<Option<Opening>, Refusal> {
    let disclosure = charter.disclosure().ok_or(Refusal::NotInCharter)?;
    let asked = turns
        .iter()
        .enumerate()
        .rfind(|(_, it)| it.turn == Turn::OpeningRequested);
    let Some((place, asked)) = asked else {
        return Ok(None);
    };
    let notice = due(charter, asked.at, disclosure.notice)?;
    let by = |wanted: Turn| {
        let since = turns.iter().skip(place);
        let decided = since.filter(|it| it.turn == wanted);
        decided.filter_map(|it| it.official.clone()).collect()
    };
    let trustees = charter.trustees();
    Ok(Some(Opening {
        request: asked.document,
        asked_by: asked.official.clone(),
        decide: due(charter, notice.ends_at(), disclosure.decide_within)?,
        notice,
        approved: by(Turn::OpeningApproved),
        refused: by(Turn::OpeningRefused),
        quorum: (usize::from(trustees.threshold), trustees.members.len()),
    }))
}

/// Checks a request or a trustee's decision.
pub(super) fn check(
    charter: &Charter,
    turns: &[Turned],
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    let disclosure = charter.disclosure().ok_or(Refusal::NotInCharter)?;
    check_names(charter, turns)?;
    let newest = newest(charter, turns)?;
    let official = next.official.ok_or(Refusal::NotAllowedForRole)?;
    if next.turn == Turn::OpeningRequested {
        return match newest {
            _ if *official != disclosure.asked_by => Err(Refusal::NotAllowedForRole),
            _ if next.names.is_some() => Err(Refusal::NamesAnother),
            Some(before) if !before.is_over(next.now) => Err(Refusal::OpeningNotOver),
            _ => Ok(()),
        };
    }
    if !charter.trustees().members.contains(official) {
        return Err(Refusal::NotAllowedForRole);
    }
    let opening = newest.filter(|it| next.names == Some(it.request));
    let opening = opening.ok_or(Refusal::NamesAnother)?;
    let decided = [&opening.approved, &opening.refused];
    if decided.iter().any(|it| it.contains(official)) || opening.is_open() || opening.is_refused() {
        return Err(Refusal::NamesAnother);
    }
    // To refuse nobody need wait.
    if next.turn == Turn::OpeningApproved && opening.notice.allows(next.now) {
        return Err(Refusal::TooEarly);
    }
    match opening.decide.allows(next.now) {
        true => Ok(()),
        false => Err(Refusal::TooLate),
    }
}

/// There is a name that may be opened.
fn check_names(charter: &Charter, turns: &[Turned]) -> Result<(), Refusal> {
    let has = |turn| turns.iter().any(|it| it.turn == turn);
    let of_records = charter.disclosure().is_some_and(|it| it.of_records);
    if has(Turn::NamesDestroyed) || (has(Turn::CaseArchived) && !of_records) {
        return Err(Refusal::NamesGone);
    }
    Ok(())
}

/// Checks that this official may have the one sealed name that is asked for: a trustee once the notice
/// is over, and who asked once enough trustees have agreed.
///
/// # Errors
/// [`Refusal::NotInCharter`], [`Refusal::NamesGone`], [`Refusal::NamesAnother`] where nothing is asked
/// for, [`Refusal::NotAllowedForRole`], [`Refusal::TooEarly`], [`Refusal::TooLate`], or
/// [`Refusal::SharesMissing`].
pub fn check_show(
    charter: &Charter,
    turns: &[Turned],
    official: &OfficialId,
    now: Timestamp,
) -> Result<Opening, Refusal> {
    let newest = newest(charter, turns)?;
    check_names(charter, turns)?;
    let opening = newest.ok_or(Refusal::NamesAnother)?;
    if opening.asked_by.as_ref() == Some(official) {
        return match opening.is_open() {
            true => Ok(opening),
            false => Err(Refusal::SharesMissing),
        };
    }
    if !charter.trustees().members.contains(official) {
        return Err(Refusal::NotAllowedForRole);
    }
    if opening.notice.allows(now) {
        return Err(Refusal::TooEarly);
    }
    match opening.is_over(now) {
        true => Err(Refusal::TooLate),
        false => Ok(opening),
    }
}

#[cfg(test)]
mod tests;
