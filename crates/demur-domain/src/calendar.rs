//! Which days an office works: weekends, and the holidays of the calendar a charter names.

use std::borrow::Cow;

use jiff::civil::{Date, Weekday};

use crate::named::named_enum;

/// Reads a day in its one spelling, `2023-12-31`. The library would take others, times of day among
/// them, and another implementation others again.
#[must_use]
pub fn parse_day(text: &str) -> Option<Date> {
    let shaped = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if shaped && text.len() == "YYYY-MM-DD".len() {
        text.parse().ok()
    } else {
        None
    }
}

named_enum! {
    /// A set of holidays, computed for any year.
    HolidayCalendar {
        /// The holidays of 5 U.S.C. 6103(a) as federal offices observe them: one that falls on a
        /// Saturday is kept on the Friday before (6103(b)), on a Sunday on the Monday after
        /// (Executive Order 11582). Inauguration Day is left out: it closes only the Washington
        /// area, every fourth year. Days off by a single executive order are not in it.
        UsFederal = "us-federal";
        /// Weekends only.
        WeekendsOnly = "weekends-only";
    }
}

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The holiday's name in law, or in the charter that names it.
    pub name: Cow<'static, str>,
    /// The day on which offices are closed for it.
    pub date: Date,
    /// Whether that is another day than the holiday itself.
    pub observed: bool,
}

impl HolidayCalendar {
    /// The holidays that belong to a year, in order. The first may lie in the December before,
    /// when New Year's Day is a Saturday.
    #[must_use]
    pub fn holidays_of(self, year: i16) -> Vec<Holiday> {
        match self {
            Self::UsFederal => US_FEDERAL
                .iter()
                .filter_map(|holiday| holiday.in_year(year))
                .collect(),
            Self::WeekendsOnly => Vec::new(),
        }
    }

    /// The holiday that is kept on this day, if one is.
    #[must_use]
    pub fn holiday_on(self, date: Date) -> Option<Holiday> {
        let of_year = self.holidays_of(date.year());
        // New Year's Day of the next year can be kept on 31 December of this one.
        let of_next = date
            .year()
            .checked_add(1)
            .map(|year| self.holidays_of(year));
        of_year
            .into_iter()
            .chain(of_next.into_iter().flatten())
            .find(|found| found.date == date)
    }

    /// Whether offices work on this day.
    #[must_use]
    pub fn is_working_day(self, date: Date) -> bool {
        !is_weekend(date) && self.holiday_on(date).is_none()
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

struct Rule {
    name: &'static str,
    day: RuleDay,
    /// The first year in which it was a federal holiday under this rule.
    since: i16,
}

enum RuleDay {
    /// Month and day of the month.
    Fixed(i8, i8),
    /// Month, which one in the month (-1 for the last), weekday.
    Weekday(i8, i8, Weekday),
}

impl Rule {
    fn in_year(&self, year: i16) -> Option<Holiday> {
        if year < self.since {
            return None;
        }
        let proper = match self.day {
            RuleDay::Fixed(month, day) => Date::new(year, month, day).ok()?,
            RuleDay::Weekday(month, nth, weekday) => Date::new(year, month, 1)
                .ok()?
                .nth_weekday_of_month(nth, weekday)
                .ok()?,
        };
        let date = match proper.weekday() {
            Weekday::Saturday => proper.yesterday().ok()?,
            Weekday::Sunday => proper.tomorrow().ok()?,
            _ => proper,
        };
        Some(Holiday {
            name: Cow::Borrowed(self.name),
            date,
            observed: date != proper,
        })
    }
}

const fn rule(name: &'static str, day: RuleDay, since: i16) -> Rule {
    Rule { name, day, since }
}

/// 5 U.S.C. 6103(a), with the names the law gives. `since` is the year from which the rule has
/// its present form; nothing here needs earlier years.
const US_FEDERAL: &[Rule] = &[
    rule("New Year's Day", RuleDay::Fixed(1, 1), 1971),
    rule(
        "Birthday of Martin Luther King, Jr.",
        RuleDay::Weekday(1, 3, Weekday::Monday),
        1986,
    ),
    rule(
        "Washington's Birthday",
        RuleDay::Weekday(2, 3, Weekday::Monday),
        1971,
    ),
    rule(
        "Memorial Day",
        RuleDay::Weekday(5, -1, Weekday::Monday),
        1971,
    ),
    rule(
        "Juneteenth National Independence Day",
        RuleDay::Fixed(6, 19),
        2021,
    ),
    rule("Independence Day", RuleDay::Fixed(7, 4), 1971),
    rule("Labor Day", RuleDay::Weekday(9, 1, Weekday::Monday), 1971),
    rule(
        "Columbus Day",
        RuleDay::Weekday(10, 2, Weekday::Monday),
        1971,
    ),
    rule("Veterans Day", RuleDay::Fixed(11, 11), 1978),
    rule(
        "Thanksgiving Day",
        RuleDay::Weekday(11, 4, Weekday::Thursday),
        1971,
    ),
    rule("Christmas Day", RuleDay::Fixed(12, 25), 1971),
];

#[cfg(test)]
mod tests;
