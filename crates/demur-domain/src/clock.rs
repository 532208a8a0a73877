//! Deadlines: from an instant and a term to the instant by which something is owed.
//!
//! Our reading where the sources are silent: a day is a civil day in the charter's time zone; the
//! day of the event does not count; day 1 is the first working day after it; what is due on a day
//! may still be done until that day ends, so it is overdue from the next local midnight on. A pause
//! takes whole days, and only so many of them.

use jiff::civil::{Date, Time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};

use crate::calendar::{Holiday, HolidayCalendar};

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// So many days on which the office works.
    WorkingDays(u16),
    /// So many days, weekends and holidays included.
    CalendarDays(u16),
    /// To the same day of a later month, or that month's last day if it has no such day.
    Months(u16),
}

impl Term {
    /// The longest term a charter may set, in its own unit; ten years of days.
    pub const MAX: u16 = 3650;

    /// How many of its unit it has.
    #[must_use]
    pub const fn count(self) -> u16 {
        match self {
            Self::WorkingDays(count) | Self::CalendarDays(count) | Self::Months(count) => count,
        }
    }

    /// So many of the same unit.
    #[must_use]
    pub const fn of_same_kind(self, count: u16) -> Self {
        match self {
            Self::WorkingDays(_) => Self::WorkingDays(count),
            Self::CalendarDays(_) => Self::CalendarDays(count),
            Self::Months(_) => Self::Months(count),
        }
    }

    /// This and so many more of the same unit.
    #[must_use]
    pub const fn extended(self, by: u16) -> Self {
        self.of_same_kind(self.count().saturating_add(by))
    }
}

impl std::fmt::Display for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match self {
            Self::WorkingDays(1) => "working day",
            Self::WorkingDays(_) => "working days",
            Self::CalendarDays(1) => "calendar day",
            Self::CalendarDays(_) => "calendar days",
            Self::Months(1) => "month",
            Self::Months(_) => "months",
        };
        write!(f, "{} {unit}", self.count())
    }
}

/// The calculation left the years that dates can have (-9999 to 9999).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("outside the years that dates can have")]
pub struct OutOfTime;

/// Civil days on which a clock stands still, while the office waits for somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The first of them.
    pub from: Date,
    /// The first day after them.
    pub until: Date,
}

impl Pause {
    fn holds(self, day: Date) -> bool {
        (self.from..self.until).contains(&day)
    }
}

/// Where and on which days an office works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkCalendar {
    zone: TimeZone,
    zone_name: String,
    holidays: HolidayCalendar,
    /// Rising.
    own: Vec<Holiday>,
}

impl WorkCalendar {
    /// The calendar for an IANA time zone name such as `America/New_York`; `None` when the bundled
    /// database has no zone spelled exactly so. The database is part of the program, so that every host gives
    /// the same answer.
    #[must_use]
    pub fn new(zone_name: &str, holidays: HolidayCalendar) -> Option<Self> {
        let zone = TimeZoneDatabase::bundled().get(zone_name).ok()?;
        if zone.iana_name() != Some(zone_name) {
            return None;
        }
        Some(Self {
            zone,
            zone_name: zone_name.to_owned(),
            holidays,
            own: Vec::new(),
        })
    }

    /// The same with more days off, which its charter names one by one.
    #[must_use]
    pub fn with_own_holidays(self, own: Vec<Holiday>) -> Self {
        Self { own, ..self }
    }

    /// The days off that its charter names one by one, rising.
    #[must_use]
    pub fn own_holidays(&self) -> &[Holiday] {
        &self.own
    }

    /// Whether the office works on this day.
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> bool {
        self.own_on(day).is_none() && self.holidays.is_working_day(day)
    }

    /// The holiday that is kept on this day, if one is.
    #[must_use]
    pub fn holiday_on(&self, day: Date) -> Option<Holiday> {
        let own = self.own_on(day).cloned();
        self.holidays.holiday_on(day).or(own)
    }

    fn own_on(&self, day: Date) -> Option<&Holiday> {
        let at = self.own.binary_search_by_key(&day, |holiday| holiday.date);
        at.ok().and_then(|at| self.own.get(at))
    }

    /// The IANA name of the time zone.
    #[must_use]
    pub fn zone_name(&self) -> &str {
        &self.zone_name
    }

    /// The holidays that count.
    #[must_use]
    pub const fn holidays(&self) -> HolidayCalendar {
        self.holidays
    }

    /// The civil day of an instant.
    #[must_use]
    pub fn day_of(&self, instant: Timestamp) -> Date {
        instant.to_zoned(self.zone.clone()).date()
    }

    /// The civil day of an instant, and the hour of that day from 0 to 23.
    #[must_use]
    pub fn day_and_hour_of(&self, instant: Timestamp) -> (Date, i8) {
        let here = instant.to_zoned(self.zone.clone());
        (here.date(), here.hour())
    }

    /// The instant at which an hour of a day begins; where clocks skip it, the one after the gap.
    #[must_use]
    pub fn instant_of(&self, day: Date, hour: i8) -> Option<Timestamp> {
        let time = Time::new(hour, 0, 0, 0).ok()?;
        let here = day.to_datetime(time).to_zoned(self.zone.clone());
        here.ok().map(|here| here.timestamp())
    }

    /// When something is due that is owed within `term` of `event`.
    ///
    /// # Errors
    /// [`OutOfTime`] when the answer lies beyond the year 9999.
    pub fn due(&self, event: Timestamp, term: Term) -> Result<Due, OutOfTime> {
        self.due_with_pauses(event, term, &[], 0)
    }

    /// When something is due if the clock stands still during these pauses, on at most `days_max` of
    /// the days that the term counts; from then on it runs whatever is waited for. A term in months
    /// is not put off: it names a day of the month.
    ///
    /// # Errors
    /// [`OutOfTime`] when the answer lies beyond the year 9999.
    pub fn due_with_pauses(
        &self,
        event: Timestamp,
        term: Term,
        pauses: &[Pause],
        days_max: u16,
    ) -> Result<Due, OutOfTime> {
        let event_day = self.day_of(event);
        let mut count = Count {
            day: event_day,
            left: term.count(),
            still_left: days_max,
            skipped: Vec::new(),
        };
        match term {
            Term::WorkingDays(_) => count.run(pauses, |day| self.is_working_day(day))?,
            Term::CalendarDays(_) => count.run(pauses, |_| true)?,
            Term::Months(months) => {
                count.day = add(event_day, Span::new().try_months(months))?;
            }
        }
        let day = count.day;
        let holidays = count.skipped.into_iter();
        let skipped = holidays.filter_map(|day| self.holiday_on(day));
        let paused = days_max.saturating_sub(count.still_left);
        let ends_at = day
            .tomorrow()
            .and_then(|next| next.to_zoned(self.zone.clone()))
            .map_err(|_| OutOfTime)?
            .timestamp();
        Ok(Due {
            term,
            event_day,
            day,
            ends_at,
            skipped: skipped.collect(),
            paused,
        })
    }
}

/// A count of days that is under way.
struct Count {
    day: Date,
    /// How many are still to be counted.
    left: u16,
    /// On how many the clock may still stand still.
    still_left: u16,
    /// Days passed over that are none of those that count.
    skipped: Vec<Date>,
}

impl Count {
    /// Goes to the day on which nothing is left to be counted.
    fn run(&mut self, pauses: &[Pause], counts: impl Fn(Date) -> bool) -> Result<(), OutOfTime> {
        while self.left > 0 {
            self.day = self.day.tomorrow().map_err(|_| OutOfTime)?;
            if !counts(self.day) {
                self.skipped.push(self.day);
            } else if self.still_left > 0 && pauses.iter().any(|pause| pause.holds(self.day)) {
                self.still_left = self.still_left.saturating_sub(1);
            } else {
                self.left = self.left.saturating_sub(1);
            }
        }
        Ok(())
    }
}

fn add(day: Date, span: Result<Span, jiff::Error>) -> Result<Date, OutOfTime> {
    span.and_then(|span| day.checked_add(span))
        .map_err(|_| OutOfTime)
}

/// A due date that can say how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    term: Term,
    event_day: Date,
    day: Date,
    ends_at: Timestamp,
    skipped: Vec<Holiday>,
    paused: u16,
}

impl Due {
    /// The last civil day on which it is in time.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The instant at which that day ends and the thing becomes overdue.
    #[must_use]
    pub const fn ends_at(&self) -> Timestamp {
        self.ends_at
    }

    /// On how many of the days that the term counts the clock stood still.
    #[must_use]
    pub const fn paused_days(&self) -> u16 {
        self.paused
    }

    /// The term it follows from.
    #[must_use]
    pub const fn term(&self) -> Term {
        self.term
    }

    /// Whether an act at this instant is in time.
    #[must_use]
    pub fn allows(&self, instant: Timestamp) -> bool {
        instant < self.ends_at
    }

    /// In English, such as "2 working days after Wed 8 Nov 2023; Fri 10 Nov is Veterans Day
    /// (observed); so Mon 13 Nov 2023". A date that needs no explanation is followed by itself.
    #[must_use]
    pub fn explain(&self) -> String {
        let mut text = format!("{} after {}", self.term, long_day(self.event_day));
        for holiday in &self.skipped {
            let observed = if holiday.observed { " (observed)" } else { "" };
            let day = holiday.date.strftime("%a %-d %b");
            text.push_str(&format!("; {day} is {}{observed}", holiday.name));
        }
        if self.paused > 0 {
            let paused = self.term.of_same_kind(self.paused);
            text.push_str(&format!("; the clock stood still for {paused}"));
        }
        text.push_str(&format!("; so {}", long_day(self.day)));
        text
    }
}

fn long_day(day: Date) -> String {
    day.strftime("%a %-d %b %Y").to_string()
}

#[cfg(test)]
mod tests;
