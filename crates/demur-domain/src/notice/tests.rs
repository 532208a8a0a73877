//! Who is told when (R19, R70).

use jiff::civil::date;

use super::*;
use crate::calendar::HolidayCalendar;

const FROM: i64 = 1_000_000;
const UNTIL: i64 = 1_086_400;
const DAY: i64 = 86_400;
const DAYS_BEFORE: u16 = 3;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

fn waiting(charge: Charge) -> Waiting {
    Waiting {
        charge,
        came: Vec::new(),
        due: None,
        missed: None,
        open: true,
    }
}

/// The roles that are told.
fn told(waiting: &Waiting) -> Vec<Role> {
    let window = Window {
        from: at(FROM),
        until: at(UNTIL),
    };
    let told = |role: &Role| waiting.is_news_for(*role, window, DAYS_BEFORE);
    Role::ALL.iter().copied().filter(told).collect()
}

#[test]
fn what_came_is_told_once_to_whose_charge_it_is() {
    let office = vec![Role::OfficeClerk, Role::OfficeHead];
    for (charge, expected) in [
        (Charge::Acknowledge, office),
        (
            Charge::Clearance,
            vec![
                Role::OfficeClerk,
                Role::OfficeHead,
                Role::DistributionReader,
            ],
        ),
        (Charge::Ruling, vec![Role::Monitor]),
        (Charge::Appeal, vec![Role::AppealAuthority]),
        (Charge::Consent(Role::Principal), vec![Role::Principal]),
    ] {
        for (came, is_told) in [
            (FROM - 1, false),
            (FROM, true),
            (UNTIL - 1, true),
            (UNTIL, false),
        ] {
            let mut waiting = waiting(charge);
            waiting.came = vec![at(came)];
            let expected = if is_told { expected.clone() } else { vec![] };
            assert_eq!(told(&waiting), expected, "{charge:?} {came}");
            waiting.open = false;
            assert_eq!(told(&waiting), [], "{charge:?} {came} was done");
        }
    }
}

#[test]
fn what_is_due_soon_is_told_on_one_day() {
    let ahead = i64::from(DAYS_BEFORE) * DAY;
    for (due, is_told) in [
        (FROM + ahead - 1, false),
        (FROM + ahead, true),
        (UNTIL + ahead - 1, true),
        (UNTIL + ahead, false),
    ] {
        let mut waiting = waiting(Charge::Acknowledge);
        waiting.due = Some(at(due));
        assert_eq!(!told(&waiting).is_empty(), is_told, "{due}");
    }
}

/// R19: the crossing of a limit goes one up and to the monitor, also if it was made good since.
#[test]
fn a_limit_that_was_crossed_goes_up_and_to_the_monitor() {
    use Role::{Monitor, OfficeClerk, OfficeHead, Principal, ReplyDrafter};
    for (charge, open, done) in [
        (
            Charge::Acknowledge,
            vec![OfficeClerk, OfficeHead, Monitor],
            vec![OfficeHead, Monitor],
        ),
        (
            Charge::Reply,
            vec![OfficeClerk, OfficeHead, ReplyDrafter, Principal, Monitor],
            vec![Principal, Monitor],
        ),
        (Charge::Ruling, vec![Principal, Monitor], vec![Principal]),
    ] {
        let mut waiting = waiting(charge);
        waiting.missed = Some(at(FROM));
        assert_eq!(told(&waiting), open, "{charge:?}");
        waiting.open = false;
        assert_eq!(told(&waiting), done, "{charge:?}");
        waiting.missed = Some(at(UNTIL));
        assert_eq!(told(&waiting), [], "{charge:?} later");
    }
}

/// Members, authors, signers and the rest of those whom no charge names.
#[test]
fn nobody_else_is_ever_told() {
    let charges = [
        Charge::Acknowledge,
        Charge::Reply,
        Charge::Ruling,
        Charge::Appeal,
        Charge::Consent(Role::Principal),
        Charge::Clearance,
    ];
    for charge in charges {
        let mut waiting = waiting(charge);
        waiting.came = vec![at(FROM)];
        waiting.missed = Some(at(FROM));
        for role in [
            Role::Anyone,
            Role::Member,
            Role::Author,
            Role::Signatory,
            Role::Trustee,
            Role::Operator,
            Role::Clock,
        ] {
            assert!(!told(&waiting).contains(&role), "{role} for {charge:?}");
        }
        // A reader is told of what was put to them by name, and of no other charge here.
        let is_theirs = charge == Charge::Clearance;
        let reader = told(&waiting).contains(&Role::DistributionReader);
        assert_eq!(reader, is_theirs, "{charge:?}");
    }
}

#[test]
fn the_hour_is_the_charters() {
    let calendar = WorkCalendar::new("America/New_York", HolidayCalendar::UsFederal).unwrap();
    let hour = Hour::new(8).unwrap();
    assert_eq!((Hour::new(24), Hour::new(-1)), (None, None));
    // 8 o'clock in New York is 12:00 UTC in summer and 13:00 UTC in winter.
    for (now, expected) in [
        ("2026-07-01T11:59:59Z", None),
        ("2026-07-01T12:00:00Z", Some(date(2026, 7, 1))),
        ("2026-07-02T03:59:59Z", Some(date(2026, 7, 1))),
        ("2026-07-02T04:00:00Z", None),
        ("2026-12-01T12:59:59Z", None),
        ("2026-12-01T13:00:00Z", Some(date(2026, 12, 1))),
    ] {
        let now: Timestamp = now.parse().unwrap();
        assert_eq!(hour.day(&calendar, now), expected, "{now}");
    }
    let instant = hour.on(&calendar, date(2026, 12, 1)).unwrap();
    assert_eq!(instant.to_string(), "2026-12-01T13:00:00Z");
}

/// R70.
#[test]
fn staff_is_reminded_at_the_charters_period() {
    let every = Term::Months(3);
    let last = date(2026, 11, 30);
    assert!(reminds(every, None, last));
    for (day, expected) in [
        (last, false),
        (date(2027, 2, 27), false),
        // February has no thirtieth day.
        (date(2027, 2, 28), true),
        (date(2027, 6, 1), true),
    ] {
        assert_eq!(reminds(every, Some(last), day), expected, "{day}");
    }
}
