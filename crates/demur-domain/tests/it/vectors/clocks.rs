//! Zones, holidays and due dates.

use demur_domain::calendar::{Holiday, HolidayCalendar};
use demur_domain::clock::{Due, Pause, Term, WorkCalendar};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Zones with clock changes at midnight, half-hour offsets, far offsets, and names with capitals in
/// odd places; then texts that are no zone.
const ZONES: &[&str] = &[
    "America/New_York",
    "Europe/Paris",
    "Asia/Kolkata",
    "Asia/Beirut",
    "America/Sao_Paulo",
    "Pacific/Kiritimati",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "America/Port-au-Prince",
    "America/Argentina/ComodRivadavia",
    "Africa/Dar_es_Salaam",
    "Etc/GMT+12",
    "US/Eastern",
    "UTC",
    "EST5EDT",
    "GB-Eire",
    "",
    "America/New York",
    "america/new_york",
    "AMERICA/NEW_YORK",
    "us/eastern",
    "utc",
    "Mars/Olympus_Mons",
    "+05:00",
    "-08",
    "EST5EDT,M3.2.0,M11.1.0",
    " UTC",
];

pub(super) fn zones() -> Vec<Value> {
    let known = |zone| WorkCalendar::new(zone, HolidayCalendar::WeekendsOnly).is_some();
    ZONES
        .iter()
        .map(|zone| json!({ "zone": zone, "known": known(zone) }))
        .collect()
}

pub(super) fn holidays() -> Vec<Value> {
    let years = (1970..2045).filter(|year| year % 3 == 0 || (2020..2032).contains(year));
    let of = |year: i16| {
        let days = HolidayCalendar::UsFederal.holidays_of(year);
        let days = days
            .iter()
            .map(|day| json!([day.name, day.date.to_string(), day.observed]));
        json!({ "calendar": "us-federal", "year": year, "holidays": days.collect::<Vec<_>>() })
    };
    years.map(of).collect()
}

/// The clock in São Paulo skipped midnight, and Samoa a whole day.
const CHOSEN: &[(&str, &str, Term)] = &[
    (
        "America/Sao_Paulo",
        "2018-11-02T15:00:00Z",
        Term::CalendarDays(1),
    ),
    (
        "America/Sao_Paulo",
        "2018-11-01T15:00:00Z",
        Term::WorkingDays(1),
    ),
    ("Asia/Beirut", "2024-03-29T15:00:00Z", Term::CalendarDays(1)),
    (
        "Pacific/Apia",
        "2011-12-28T15:00:00Z",
        Term::CalendarDays(1),
    ),
    ("Pacific/Apia", "2011-12-28T15:00:00Z", Term::WorkingDays(2)),
    ("Asia/Tehran", "2021-03-20T15:00:00Z", Term::CalendarDays(1)),
    (
        "America/Havana",
        "2023-11-03T15:00:00Z",
        Term::CalendarDays(1),
    ),
    (
        "America/New_York",
        "2023-11-09T03:30:00Z",
        Term::WorkingDays(1),
    ),
    (
        "America/New_York",
        "2027-12-30T14:00:00Z",
        Term::WorkingDays(2),
    ),
    (
        "America/New_York",
        "1970-01-01T00:00:00Z",
        Term::CalendarDays(1),
    ),
    (
        "America/New_York",
        "9999-12-30T00:00:00Z",
        Term::WorkingDays(60),
    ),
    (
        "America/New_York",
        "9990-06-01T00:00:00Z",
        Term::Months(120),
    ),
];

pub(super) fn due_dates() -> Vec<Value> {
    let zones = [
        ("America/New_York", HolidayCalendar::UsFederal),
        ("America/Sao_Paulo", HolidayCalendar::WeekendsOnly),
        ("Asia/Beirut", HolidayCalendar::WeekendsOnly),
        ("Pacific/Apia", HolidayCalendar::WeekendsOnly),
        ("Asia/Kolkata", HolidayCalendar::UsFederal),
    ];
    let terms = [
        Term::WorkingDays(1),
        Term::WorkingDays(2),
        Term::WorkingDays(30),
        Term::WorkingDays(60),
        Term::CalendarDays(1),
        Term::CalendarDays(45),
        Term::Months(1),
        Term::Months(13),
    ];
    // Every 37 days and some hours, so that clock changes, weekends and holidays are met.
    let events = (0..48).map(|step: i64| 1_500_000_000 + step * (37 * 86_400 + 20_011));
    let spread = events
        .zip(terms.iter().cycle())
        .flat_map(|(event, term)| zones.map(|(zone, holidays)| case(zone, holidays, event, *term)));
    let chosen = CHOSEN.iter().map(|(zone, event, term)| {
        let event: Timestamp = event.parse().unwrap();
        case(zone, HolidayCalendar::UsFederal, event.as_second(), *term)
    });
    spread.chain(chosen).collect()
}

fn case(zone: &str, holidays: HolidayCalendar, event: i64, term: Term) -> Value {
    let calendar = WorkCalendar::new(zone, holidays).unwrap();
    let (unit, count) = match term {
        Term::WorkingDays(count) => ("working_days", count),
        Term::CalendarDays(count) => ("calendar_days", count),
        Term::Months(count) => ("months", count),
    };
    let mut case = json!({
        "zone": zone, "holidays": holidays.name(), "event": event, "unit": unit, "count": count,
    });
    match calendar.due(Timestamp::from_second(event).unwrap(), term) {
        Ok(due) => tell(&mut case, &due),
        Err(error) => case["expect"] = json!(format!("{error:?}")),
    }
    case
}

fn tell(case: &mut Value, due: &Due) {
    case["expect"] = json!("ok");
    case["day"] = json!(due.day().to_string());
    case["ends_at"] = json!(due.ends_at().as_second());
    case["explanation"] = json!(due.explain());
}

/// Days after the event on which a pause begins and ends, and how many days it may cost.
const PAUSES: &[(&[(i64, i64)], u16)] = &[
    (&[], 10),
    (&[(1, 4)], 10),
    (&[(1, 4)], 0),
    (&[(0, 1)], 10),
    (&[(-3, 2)], 10),
    (&[(2, 2)], 10),
    (&[(5, 3)], 10),
    (&[(1, 60)], 10),
    (&[(1, 9), (4, 12)], 10),
    (&[(1, 3), (20, 25)], 4),
    (&[(100, 140)], 10),
];

pub(super) fn paused() -> Vec<Value> {
    let terms = [
        Term::WorkingDays(2),
        Term::WorkingDays(60),
        Term::CalendarDays(45),
        Term::Months(3),
    ];
    let zones = [
        ("America/New_York", HolidayCalendar::UsFederal),
        ("Asia/Beirut", HolidayCalendar::WeekendsOnly),
    ];
    let events = (0..44).map(|step: i64| 1_500_000_000 + step * (37 * 86_400 + 20_011));
    let cases = events.zip(PAUSES.iter().cycle()).zip(terms.iter().cycle());
    let all = cases.flat_map(|((event, (pauses, most)), term)| {
        zones.map(|(zone, holidays)| {
            let calendar = WorkCalendar::new(zone, holidays).unwrap();
            let at = Timestamp::from_second(event).unwrap();
            let today = calendar.day_of(at);
            let day = |days: i64| today + jiff::Span::new().days(days);
            let own = [day(2), day(9)].map(|date| Holiday {
                name: "Founders' Day".into(),
                date,
                observed: false,
            });
            let calendar = calendar.with_own_holidays(own.to_vec());
            let pauses: Vec<Pause> = pauses
                .iter()
                .map(|(from, until)| Pause {
                    from: day(*from),
                    until: day(*until),
                })
                .collect();
            let due = calendar.due_with_pauses(at, *term, &pauses, *most);
            let mut case = case(zone, holidays, event, *term);
            let texts = pauses
                .iter()
                .map(|it| json!([it.from.to_string(), it.until.to_string()]));
            case["pauses"] = texts.collect();
            case["own"] = own.iter().map(|it| json!(it.date.to_string())).collect();
            case["pause_days_max"] = json!(most);
            let due = due.unwrap();
            case["paused"] = json!(due.paused_days());
            tell(&mut case, &due);
            case
        })
    });
    all.collect()
}
