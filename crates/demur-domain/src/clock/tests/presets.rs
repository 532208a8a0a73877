//! Every term of every preset over ten years, against a count day by day on fingers.

use std::collections::BTreeSet;

use jiff::civil::Weekday;

use super::*;
use crate::charter::Charter;

/// Zones whose clocks change at midnight, by half an hour, or not at all, and those of the presets.
const ZONES: [&str; 7] = [
    "America/New_York",
    "Europe/Brussels",
    "Europe/London",
    "America/Sao_Paulo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
];

fn charters() -> Vec<(Charter, BTreeSet<(u8, u16)>)> {
    let parse = |(_, text)| (Charter::parse(text).unwrap(), terms(text));
    Charter::PRESETS.map(parse).to_vec()
}

/// All that a preset counts, read off its text so that nothing that comes later is left out.
fn terms(preset: &str) -> BTreeSet<(u8, u16)> {
    let table: toml::Table = toml::from_str(preset).unwrap();
    let mut terms = BTreeSet::new();
    collect(&toml::Value::Table(table), &mut terms);
    terms
}

fn collect(value: &toml::Value, terms: &mut BTreeSet<(u8, u16)>) {
    for (key, value) in value.as_table().into_iter().flatten() {
        let count = || u16::try_from(value.as_integer().unwrap()).unwrap();
        match key.as_str() {
            "working_days" => drop(terms.insert((0, count()))),
            "calendar_days" => drop(terms.insert((1, count()))),
            "months" => drop(terms.insert((2, count()))),
            "years" => drop(terms.insert((2, 12 * count()))),
            _ => collect(value, terms),
        }
    }
}

fn term((unit, count): (u8, u16)) -> Term {
    [
        Term::WorkingDays(count),
        Term::CalendarDays(count),
        Term::Months(count),
    ][usize::from(unit)]
}

/// What is due, counted by writing down every day and crossing out those that do not count.
fn on_fingers(
    calendar: &WorkCalendar,
    from: Date,
    term: Term,
    pauses: &[Pause],
    most: u16,
) -> Date {
    let off: BTreeSet<Date> = (from.year() - 1..=from.year() + 12)
        .flat_map(|year| calendar.holidays.holidays_of(year))
        .map(|holiday| holiday.date)
        .collect();
    let works = |day: &Date| {
        let weekend = [Weekday::Saturday, Weekday::Sunday].contains(&day.weekday());
        !weekend && !off.contains(day)
    };
    let all = (1..4000).map(|days| from + Span::new().days(days));
    let days: Vec<Date> = match term {
        Term::WorkingDays(_) => all.filter(works).collect(),
        Term::CalendarDays(_) => all.collect(),
        Term::Months(months) => {
            let day = (1..=from.day()).rev().find_map(|day| {
                let months = i32::from(from.month()) - 1 + i32::from(months);
                let year = i32::from(from.year()) + months / 12;
                let month = i8::try_from(months % 12 + 1).unwrap();
                Date::new(i16::try_from(year).unwrap(), month, day).ok()
            });
            return day.unwrap();
        }
    };
    let still: BTreeSet<Date> = days
        .iter()
        .filter(|day| pauses.iter().any(|it| it.from <= **day && **day < it.until))
        .take(usize::from(most))
        .copied()
        .collect();
    let mut left = days.into_iter().filter(|day| !still.contains(day));
    left.nth(usize::from(term.count()) - 1).unwrap()
}

/// Pauses that may overlap, be empty, or run backwards.
fn pauses(from: Date, lengths: &[(i32, i32)]) -> Vec<Pause> {
    let day = |days: i32| from + Span::new().days(days);
    lengths
        .iter()
        .map(|(after, days)| Pause {
            from: day(*after),
            until: day(after + days),
        })
        .collect()
}

proptest! {
    // Each case counts every term of six charters day by day.
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// R20.
    #[test]
    fn r20_every_term_of_every_preset_is_what_fingers_count(
        event in instant(),
        lengths in prop::collection::vec((-5..90i32, -3..40i32), 0..4),
        most in 0u16..30,
    ) {
        for (charter, terms) in charters() {
            let calendar = charter.calendar();
            let from = calendar.day_of(event);
            let pauses = pauses(from, &lengths);
            prop_assert!(terms.len() > 5);
            for term in terms.into_iter().map(term) {
                let due = calendar.due(event, term).unwrap();
                prop_assert_eq!(due.day(), on_fingers(calendar, from, term, &[], 0));
                prop_assert_eq!(due.paused_days(), 0);
                let later = calendar.due_with_pauses(event, term, &pauses, most).unwrap();
                prop_assert_eq!(later.day(), on_fingers(calendar, from, term, &pauses, most));
                if matches!(term, Term::WorkingDays(_)) {
                    prop_assert!(calendar.is_working_day(due.day()));
                    prop_assert!(calendar.is_working_day(later.day()));
                }
            }
        }
    }

    /// R33.
    #[test]
    fn r33_a_pause_never_hastens_and_never_costs_more_than_it_may(
        event in instant(),
        lengths in prop::collection::vec((-5..90i32, 0..40i32), 0..4),
        most in 0u16..30,
        days in 1u16..130,
    ) {
        for (charter, _) in charters() {
            let calendar = charter.calendar();
            let pauses = pauses(calendar.day_of(event), &lengths);
            for term in [Term::WorkingDays(days), Term::CalendarDays(days), Term::Months(days)] {
                let plain = calendar.due(event, term).unwrap();
                let paused = calendar.due_with_pauses(event, term, &pauses, most).unwrap();
                prop_assert!(paused.ends_at() >= plain.ends_at());
                prop_assert!(paused.paused_days() <= most);
                if !matches!(term, Term::Months(_)) {
                    // As much later as if the term had been longer by the days of the pause.
                    let longer = calendar.due(event, term.extended(paused.paused_days())).unwrap();
                    prop_assert_eq!(paused.day(), longer.day());
                    let longest = calendar.due(event, term.extended(most)).unwrap();
                    prop_assert!(paused.ends_at() <= longest.ends_at());
                }
                let more = calendar.due_with_pauses(event, term, &pauses, most + 1).unwrap();
                prop_assert!(more.ends_at() >= paused.ends_at());
            }
        }
    }

    /// R17.
    #[test]
    fn r17_later_events_and_longer_terms_are_never_due_earlier_in_any_zone(
        event in instant(),
        seconds in 0i64..10_000_000,
        days in 1u16..130,
    ) {
        for zone in ZONES {
            for holidays in HolidayCalendar::ALL {
                let calendar = WorkCalendar::new(zone, *holidays).unwrap();
                for unit in 0..3 {
                    let due = |at, count| calendar.due(at, term((unit, count))).unwrap();
                    let one = due(event, days);
                    let later = due(event + Span::new().seconds(seconds), days);
                    prop_assert!(later.ends_at() >= one.ends_at());
                    prop_assert!(due(event, days + 1).ends_at() > one.ends_at());
                    // A day ends with itself, whatever the clocks did that night.
                    let last = one.ends_at() - Span::new().seconds(1);
                    prop_assert_eq!(calendar.day_of(last), one.day());
                    prop_assert!(calendar.day_of(one.ends_at()) > one.day());
                }
            }
        }
    }
}
