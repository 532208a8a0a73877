//! Conditions beyond the table of who may do what: each a pure function with a typed refusal.

use jiff::Timestamp;

use crate::charter::Charter;
use crate::clock::Term;
use crate::ids::VersionDigest;
use crate::memo::Memo;
use crate::refusal::Refusal;

/// A memo needs the charter's least number of signatures when it is sealed (T8).
///
/// # Errors
/// [`Refusal::TooFewSigners`].
pub fn check_signers(charter: &Charter, present: u64) -> Result<(), Refusal> {
    let required = charter.circulation().signers_min;
    if present < u64::from(required) {
        return Err(Refusal::TooFewSigners { present, required });
    }
    Ok(())
}

/// The instant at which a circulation of `days` ends, begun at `begun_at` (T3). Days are calendar
/// days in the charter's time zone, and the last one counts to its end.
///
/// # Errors
/// [`Refusal::WindowOutOfBounds`] for no days at all, or more than the charter allows.
pub fn circulation_ends_at(
    charter: &Charter,
    begun_at: Timestamp,
    days: u16,
) -> Result<Timestamp, Refusal> {
    let days_max = charter.circulation().window_days_max;
    let refusal = Refusal::WindowOutOfBounds { days, days_max };
    if !(1..=days_max).contains(&days) {
        return Err(refusal);
    }
    let due = charter
        .calendar()
        .due(begun_at, Term::CalendarDays(days))
        .map_err(|_| refusal)?;
    Ok(due.ends_at())
}

/// A co-signature or a seal comes before the circulation ends (T4, T8).
///
/// # Errors
/// [`Refusal::WindowOver`].
pub fn check_window_open(ends_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if now < ends_at {
        Ok(())
    } else {
        Err(Refusal::WindowOver)
    }
}

/// A circulation lapses only after its end (T7).
///
/// # Errors
/// [`Refusal::WindowNotOver`].
pub fn check_window_over(ends_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if now < ends_at {
        Err(Refusal::WindowNotOver)
    } else {
        Ok(())
    }
}

/// A signature is for the version that circulates now (R4).
///
/// # Errors
/// [`Refusal::VersionNotCurrent`].
pub fn check_version(current: &VersionDigest, signed: &VersionDigest) -> Result<(), Refusal> {
    if current == signed {
        Ok(())
    } else {
        Err(Refusal::VersionNotCurrent)
    }
}

/// A memo opens only under an epoch whose enrolment is over, so that the set in which its signers
/// hide is fixed and nobody's enrolment can be timed against it (design, 4.1).
///
/// # Errors
/// [`Refusal::EpochNotClosed`].
pub fn check_epoch_closed(closes_at: Timestamp, opened_at: Timestamp) -> Result<(), Refusal> {
    if closes_at <= opened_at {
        Ok(())
    } else {
        Err(Refusal::EpochNotClosed)
    }
}

/// The `index`th memo of one member in one epoch, counted from 0 (design, 4.3, "Opening a memo").
///
/// # Errors
/// [`Refusal::OpensExhausted`].
pub fn check_open_index(charter: &Charter, index: u8) -> Result<(), Refusal> {
    let limit = charter.circulation().opens_per_epoch;
    if index < limit {
        Ok(())
    } else {
        Err(Refusal::OpensExhausted { limit })
    }
}

/// The memo carries only markings that this installation may hold (R39). That the whole is marked
/// at least as high as its parts (R38) holds for every [`Memo`].
///
/// # Errors
/// [`Refusal::MarkingNotAllowed`] with the highest marking that is not allowed.
pub fn check_markings(charter: &Charter, memo: &Memo) -> Result<(), Refusal> {
    let outside = memo
        .parts()
        .markings()
        .filter(|it| !charter.markings().contains(it))
        .max();
    match outside {
        Some(marking) => Err(Refusal::MarkingNotAllowed { marking }),
        None => Ok(()),
    }
}

/// The affiliation that a presentation discloses may sign under this charter.
///
/// # Errors
/// [`Refusal::AffiliationNotEligible`].
pub fn check_affiliation(charter: &Charter, affiliation: &str) -> Result<(), Refusal> {
    if charter
        .eligibility()
        .affiliations
        .iter()
        .any(|eligible| eligible == affiliation)
    {
        Ok(())
    } else {
        Err(Refusal::AffiliationNotEligible)
    }
}

#[cfg(test)]
mod tests;
