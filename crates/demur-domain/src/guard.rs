//! Conditions beyond the table of who may do what: each a pure function with a typed refusal.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::charter::Charter;
use crate::clock::Term;
use crate::ids::{OfficialId, VersionDigest};
use crate::memo::Memo;
use crate::refusal::Refusal;
use crate::role::Role;

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

/// An official in this role clears replies under this charter (T20).
///
/// # Errors
/// [`Refusal::NotAllowedForRole`].
pub fn check_clearer(charter: &Charter, role: Role) -> Result<(), Refusal> {
    if charter.clearance().roles.contains(&role) {
        Ok(())
    } else {
        Err(Refusal::NotAllowedForRole)
    }
}

/// A reader of the memo clears what was put to them: they see no other draft, and their word on one
/// that they were not asked about would be a word on nothing (T20). Who of the office clears needs no
/// request, since every draft stands among its notes.
///
/// # Errors
/// [`Refusal::NotAllowedForRole`].
pub fn check_asked_reader(role: Role, is_asked: bool) -> Result<(), Refusal> {
    if role == Role::DistributionReader && !is_asked {
        return Err(Refusal::NotAllowedForRole);
    }
    Ok(())
}

/// A reply is given once as many officials have cleared it as the charter asks for. Each counts
/// once, and the one who gives it does not (T20, T21).
///
/// # Errors
/// [`Refusal::NotCleared`].
pub fn check_cleared<'a>(
    charter: &Charter,
    gives: &OfficialId,
    cleared_by: impl IntoIterator<Item = &'a OfficialId>,
) -> Result<(), Refusal> {
    let required = charter.clearance().clearances;
    let others: BTreeSet<_> = cleared_by.into_iter().filter(|it| *it != gives).collect();
    let present = u64::try_from(others.len()).unwrap_or(u64::MAX);
    if present < u64::from(required) {
        return Err(Refusal::NotCleared { present, required });
    }
    Ok(())
}

/// What is known when more time to reply is asked for or granted.
#[derive(Clone, Copy, Debug)]
pub struct ExtensionCase {
    /// How many extensions the case has had.
    pub granted: usize,
    /// By how many days this one is.
    pub days: u16,
    /// The first instant that is late, as it stands without this one.
    pub limit: Timestamp,
    /// Now.
    pub now: Timestamp,
}

/// More time to reply is within the charter's bounds, and the time is not over: what is overdue
/// stays so (T18, R19, R21).
///
/// # Errors
/// [`Refusal::ExtensionsExhausted`], [`Refusal::ExtensionOutOfBounds`] or [`Refusal::LimitPassed`].
pub fn check_extension(charter: &Charter, case: ExtensionCase) -> Result<(), Refusal> {
    let limits = charter.extension();
    if case.granted >= usize::from(limits.extensions_max) {
        return Err(Refusal::ExtensionsExhausted {
            extensions_max: limits.extensions_max,
        });
    }
    let (days, days_max) = (case.days, limits.extension_days_max);
    if !(1..=days_max).contains(&days) {
        return Err(Refusal::ExtensionOutOfBounds { days, days_max });
    }
    if case.now >= case.limit {
        return Err(Refusal::LimitPassed);
    }
    Ok(())
}

/// More time is granted in the role that the charter names, by another official than asked (T18).
///
/// # Errors
/// [`Refusal::NotAllowedForRole`] or [`Refusal::OwnRequest`].
pub fn check_approver(
    charter: &Charter,
    role: Role,
    approver: &OfficialId,
    requester: &OfficialId,
) -> Result<(), Refusal> {
    if role != charter.extension().approver_role {
        return Err(Refusal::NotAllowedForRole);
    }
    if approver == requester {
        return Err(Refusal::OwnRequest);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
