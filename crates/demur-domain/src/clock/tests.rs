use super::*;
use proptest::prelude::*;

mod presets;

fn washington() -> WorkCalendar {
    WorkCalendar::new("America/New_York", HolidayCalendar::UsFederal).unwrap()
}

/// `event` is a local wall-clock time in Washington, `expected` the first overdue instant.
fn check(event: &str, term: Term, day: &str, ends_at: &str) {
    let calendar = washington();
    let zoned = event.parse::<jiff::civil::DateTime>().unwrap();
    let event_at = zoned.to_zoned(calendar.zone.clone()).unwrap().timestamp();
    let due = calendar.due(event_at, term).unwrap();
    assert_eq!(due.day().to_string(), day, "{event} {term}");
    assert_eq!(due.ends_at().to_string(), ends_at, "{event} {term}");
}

/// R17.
#[test]
fn working_days_skip_weekends_and_holidays() {
    let two = Term::WorkingDays(2);
    check(
        "2023-11-06T09:00",
        two,
        "2023-11-08",
        "2023-11-09T05:00:00Z",
    );
    // Veterans Day 2023 is a Saturday, kept on the Friday.
    check(
        "2023-11-08T09:00",
        two,
        "2023-11-13",
        "2023-11-14T05:00:00Z",
    );
    // Filed on a Friday night, a Saturday and a Sunday: the same deadline.
    check(
        "2023-11-03T23:59",
        two,
        "2023-11-07",
        "2023-11-08T05:00:00Z",
    );
    check(
        "2023-11-04T12:00",
        two,
        "2023-11-07",
        "2023-11-08T05:00:00Z",
    );
    check(
        "2023-11-05T12:00",
        two,
        "2023-11-07",
        "2023-11-08T05:00:00Z",
    );
    // Over the New Year that is kept in the old year.
    check(
        "2027-12-30T09:00",
        two,
        "2028-01-04",
        "2028-01-05T05:00:00Z",
    );
}

#[test]
fn long_terms_run_over_summer_time() {
    // Filed under summer time, due under winter time: the day ends an hour later in UTC.
    check(
        "2023-11-03T09:00",
        Term::WorkingDays(30),
        "2023-12-19",
        "2023-12-20T05:00:00Z",
    );
    check(
        "2023-11-03T09:00",
        Term::WorkingDays(60),
        "2024-02-02",
        "2024-02-03T05:00:00Z",
    );
    check(
        "2024-03-08T09:00",
        Term::WorkingDays(1),
        "2024-03-11",
        "2024-03-12T04:00:00Z",
    );
}

/// R20: a term is in the kind of days that the charter says.
#[test]
fn calendar_days_and_months_skip_nothing() {
    check(
        "2023-11-08T09:00",
        Term::CalendarDays(7),
        "2023-11-15",
        "2023-11-16T05:00:00Z",
    );
    check(
        "2023-11-30T09:00",
        Term::Months(3),
        "2024-02-29",
        "2024-03-01T05:00:00Z",
    );
    check(
        "2023-01-31T09:00",
        Term::Months(1),
        "2023-02-28",
        "2023-03-01T05:00:00Z",
    );
}

/// R17.
#[test]
fn the_local_day_counts_not_the_utc_day() {
    // 03:30 UTC on the 9th is still the evening of the 8th in Washington.
    let event: Timestamp = "2023-11-09T03:30:00Z".parse().unwrap();
    let due = washington().due(event, Term::WorkingDays(1)).unwrap();
    assert_eq!(due.day().to_string(), "2023-11-09");
}

#[test]
fn a_due_date_explains_itself() {
    let explain = |event: &str, term| {
        washington()
            .due(event.parse().unwrap(), term)
            .unwrap()
            .explain()
    };
    insta::assert_snapshot!(
        explain("2023-11-08T15:00:00Z", Term::WorkingDays(2)),
        @"2 working days after Wed 8 Nov 2023; Fri 10 Nov is Veterans Day (observed); so Mon 13 Nov 2023"
    );
    insta::assert_snapshot!(
        explain("2023-11-13T15:00:00Z", Term::WorkingDays(30)),
        @"30 working days after Mon 13 Nov 2023; Thu 23 Nov is Thanksgiving Day; Mon 25 Dec is Christmas Day; so Wed 27 Dec 2023"
    );
    insta::assert_snapshot!(
        explain("2023-11-08T15:00:00Z", Term::CalendarDays(1)),
        @"1 calendar day after Wed 8 Nov 2023; so Thu 9 Nov 2023"
    );
}

fn pause(from: &str, until: &str) -> Pause {
    Pause {
        from: from.parse().unwrap(),
        until: until.parse().unwrap(),
    }
}

/// R33: what waiting for an answer may cost.
#[test]
fn r33_a_pause_takes_whole_days_and_only_so_many() {
    let event: Timestamp = "2023-11-08T15:00:00Z".parse().unwrap();
    let due = |term, pauses: &[Pause], most| {
        let due = washington().due_with_pauses(event, term, pauses, most);
        due.unwrap().explain()
    };
    // Monday to Wednesday: Thursday, on which the answer came, counts again.
    let asked = pause("2023-11-13", "2023-11-16");
    insta::assert_snapshot!(
        due(Term::WorkingDays(2), &[asked], 10),
        @"2 working days after Wed 8 Nov 2023; Fri 10 Nov is Veterans Day (observed); the clock stood still for 3 working days; so Thu 16 Nov 2023"
    );
    // No more than the charter allows, two pauses over each other count once, and an empty one not.
    assert!(
        due(Term::WorkingDays(2), &[asked], 1).ends_with("for 1 working day; so Tue 14 Nov 2023")
    );
    assert!(due(Term::WorkingDays(2), &[asked, asked], 10).ends_with("so Thu 16 Nov 2023"));
    let none = pause("2023-11-13", "2023-11-13");
    assert!(due(Term::WorkingDays(2), &[none], 10).ends_with("so Mon 13 Nov 2023"));
    // Weekends and holidays use up nothing of what is allowed; before the event nothing runs.
    let long = pause("2023-11-01", "2023-11-14");
    assert!(due(Term::WorkingDays(2), &[long], 2).ends_with("so Wed 15 Nov 2023"));
    // What comes after the last day changes nothing.
    let late = pause("2023-11-14", "2023-12-14");
    assert!(due(Term::WorkingDays(2), &[late], 10).ends_with("so Mon 13 Nov 2023"));
    assert!(due(Term::CalendarDays(7), &[asked], 10).ends_with("so Sat 18 Nov 2023"));
    assert!(due(Term::Months(1), &[asked], 10).ends_with("so Fri 8 Dec 2023"));
}

#[test]
fn what_is_due_today_is_in_time_until_midnight() {
    let due = washington().due(
        "2023-11-08T15:00:00Z".parse().unwrap(),
        Term::WorkingDays(1),
    );
    let due = due.unwrap();
    assert!(due.allows("2023-11-10T04:59:59Z".parse().unwrap()));
    assert!(!due.allows("2023-11-10T05:00:00Z".parse().unwrap()));
}

#[test]
fn zones_come_from_the_bundled_database() {
    assert!(WorkCalendar::new("Mars/Olympus_Mons", HolidayCalendar::UsFederal).is_none());
    assert!(WorkCalendar::new("america/new_york", HolidayCalendar::UsFederal).is_none());
    assert!(WorkCalendar::new("", HolidayCalendar::UsFederal).is_none());
}

#[test]
fn the_end_of_time_is_an_error() {
    let due = washington().due(Timestamp::MAX, Term::WorkingDays(2));
    assert_eq!(due, Err(OutOfTime));
}

/// An instant in the ten years from 2020 on, to the second, so that both clock changes of every
/// year are in reach.
fn instant() -> impl Strategy<Value = Timestamp> {
    (1_577_836_800i64..1_893_456_000).prop_map(|second| Timestamp::from_second(second).unwrap())
}

proptest! {
    #[test]
    fn a_working_deadline_is_exactly_that_many_working_days_away(
        event in instant(),
        days in 1u16..130,
    ) {
        let calendar = washington();
        let due = calendar.due(event, Term::WorkingDays(days)).unwrap();
        prop_assert!(calendar.is_working_day(due.day()));
        let first = calendar.day_of(event).tomorrow().unwrap();
        let working = first
            .series(Span::new().days(1))
            .take_while(|day| *day <= due.day())
            .filter(|day| calendar.is_working_day(*day))
            .count();
        prop_assert_eq!(working, usize::from(days));
    }

    #[test]
    fn a_deadline_ends_with_its_local_day(event in instant(), days in 1u16..130) {
        let calendar = washington();
        for term in [Term::WorkingDays(days), Term::CalendarDays(days)] {
            let due = calendar.due(event, term).unwrap();
            let last = due.ends_at() - Span::new().seconds(1);
            prop_assert_eq!(calendar.day_of(last), due.day());
            prop_assert_eq!(calendar.day_of(due.ends_at()), due.day().tomorrow().unwrap());
            prop_assert!(due.allows(event));
        }
    }

    #[test]
    fn later_events_and_longer_terms_are_never_due_earlier(
        event in instant(),
        seconds in 0i64..10_000_000,
        days in 1u16..130,
    ) {
        let calendar = washington();
        let due = |at, days| calendar.due(at, Term::WorkingDays(days)).unwrap().ends_at();
        prop_assert!(due(event + Span::new().seconds(seconds), days) >= due(event, days));
        prop_assert!(due(event, days + 1) > due(event, days));
    }
}
