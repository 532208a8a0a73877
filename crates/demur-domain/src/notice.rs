//! Who is told by mail that something waits, and when all staff is reminded of the channel (R19,
//! R70).
//!
//! A notice says that something waits, and nothing else. So the only questions are for whom, and on
//! which day. What is new is found between two instants: the one up to which the last notices
//! looked, and the one up to which these look. Everything recorded falls between two such instants
//! exactly once, so that nothing is told twice and nothing is forgotten.

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};

use crate::clock::{Term, WorkCalendar};
use crate::role::Role;

/// What somebody owes, or could do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// To acknowledge a memo.
    Acknowledge,
    /// To answer it.
    Reply,
    /// To rule on a redirect or on a reply that is contested.
    Ruling,
    /// To decide an appeal.
    Appeal,
    /// To report, as a panel.
    Panel,
    /// To grant more time, or not; the charter names the role.
    Consent(Role),
    /// To clear a drafted reply, as somebody who was asked by name.
    Clearance,
}

impl Charge {
    /// The roles whose charge it is.
    fn bearers(self) -> Vec<Role> {
        match self {
            Self::Acknowledge => vec![Role::OfficeClerk, Role::OfficeHead],
            Self::Clearance => vec![
                Role::OfficeClerk,
                Role::OfficeHead,
                Role::DistributionReader,
            ],
            Self::Reply => vec![Role::OfficeClerk, Role::OfficeHead, Role::ReplyDrafter],
            Self::Ruling => vec![Role::Monitor],
            Self::Appeal => vec![Role::AppealAuthority],
            Self::Panel => vec![Role::OfficeHead, Role::DistributionReader],
            Self::Consent(role) => vec![role],
        }
    }

    /// The roles that learn when its limit was crossed: the next one up, and who watches. Above the
    /// monitor stands nobody but the principal, to whom the channel speaks in the end.
    const fn above(self) -> &'static [Role] {
        match self {
            Self::Acknowledge => &[Role::OfficeHead, Role::Monitor],
            Self::Reply | Self::Appeal | Self::Panel => &[Role::Principal, Role::Monitor],
            Self::Ruling => &[Role::Principal],
            Self::Consent(_) | Self::Clearance => &[],
        }
    }
}

/// One charge in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What.
    pub charge: Charge,
    /// When something came that makes it wait, or wait anew.
    pub came: Vec<Timestamp>,
    /// The first instant that is late; none where there is no such day.
    pub due: Option<Timestamp>,
    /// When the log said that it was missed.
    pub missed: Option<Timestamp>,
    /// Whether it is still owed.
    pub open: bool,
}

/// From which instant on, and up to which, something is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first instant that the last notices did not look at.
    pub from: Timestamp,
    /// The first instant that the next ones will look at.
    pub until: Timestamp,
}

impl Window {
    fn holds(self, instant: Timestamp) -> bool {
        (self.from..self.until).contains(&instant)
    }
}

impl Waiting {
    /// Whether it gives whoever acts in this role a reason to look: something came, or will be due
    /// within so many days, or was missed. What is no longer owed is no news, except that it was
    /// missed.
    #[must_use]
    pub fn is_news_for(&self, role: Role, window: Window, days_before: u16) -> bool {
        let crossed = self.missed.is_some_and(|at| window.holds(at));
        if crossed && self.charge.above().contains(&role) {
            return true;
        }
        let ahead = SignedDuration::from_hours(i64::from(days_before).saturating_mul(24));
        let soon = self.due.and_then(|due| due.checked_sub(ahead).ok());
        let mut news = self.came.iter().copied().chain(soon);
        let has_news = crossed || news.any(|at| window.holds(at));
        self.open && has_news && self.charge.bearers().contains(&role)
    }
}

/// The hour of the day at which all notices go out, in the charter's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour(i8);

impl Hour {
    /// An hour from 0 to 23.
    #[must_use]
    pub const fn new(hour: i8) -> Option<Self> {
        if 0 <= hour && hour <= 23 {
            Some(Self(hour))
        } else {
            None
        }
    }

    /// The day whose notices can be made out now: today, once the hour has come. Before it none can,
    /// also if those of yesterday never were, because what goes out at another hour would tell.
    #[must_use]
    pub fn day(self, calendar: &WorkCalendar, now: Timestamp) -> Option<Date> {
        let (day, hour) = calendar.day_and_hour_of(now);
        (hour >= self.0).then_some(day)
    }

    /// The instant of this hour on a day.
    #[must_use]
    pub fn on(self, calendar: &WorkCalendar, day: Date) -> Option<Timestamp> {
        calendar.instant_of(day, self.0)
    }
}

/// Whether all staff is to be reminded on this day, if it was last reminded on that one.
#[must_use]
pub fn reminds(every: Term, last: Option<Date>, day: Date) -> bool {
    let Some(last) = last else {
        return true;
    };
    let count = every.count();
    let span = match every {
        Term::Months(_) => Span::new().try_months(count),
        // A charter counts its reminders in months; days are taken as they come.
        Term::WorkingDays(_) | Term::CalendarDays(_) => Span::new().try_days(count),
    };
    let next = span.and_then(|span| last.checked_add(span));
    next.is_ok_and(|next| next <= day)
}

#[cfg(test)]
mod tests;
