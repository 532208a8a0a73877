use super::*;

/// The dates of the Office of Personnel Management, year by year, in order; `*` marks those that
/// are kept on another day because the holiday falls on a weekend. 2023 was compared with a copy
/// of its page (www.j4neiros.us/2023/12/federal-holidays-2023.html); the later years were worked
/// out by hand from the law and a wall calendar, not by the code under test.
const PUBLISHED: &str = "
2023: 2023-01-02* 2023-01-16 2023-02-20 2023-05-29 2023-06-19 2023-07-04 2023-09-04 2023-10-09 2023-11-10* 2023-11-23 2023-12-25
2024: 2024-01-01 2024-01-15 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-10-14 2024-11-11 2024-11-28 2024-12-25
2025: 2025-01-01 2025-01-20 2025-02-17 2025-05-26 2025-06-19 2025-07-04 2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-12-25
2026: 2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03* 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25
2027: 2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18* 2027-07-05* 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24*
2028: 2027-12-31* 2028-01-17 2028-02-21 2028-05-29 2028-06-19 2028-07-04 2028-09-04 2028-10-09 2028-11-10* 2028-11-23 2028-12-25
2029: 2029-01-01 2029-01-15 2029-02-19 2029-05-28 2029-06-19 2029-07-04 2029-09-03 2029-10-08 2029-11-12* 2029-11-22 2029-12-25
2030: 2030-01-01 2030-01-21 2030-02-18 2030-05-27 2030-06-19 2030-07-04 2030-09-02 2030-10-14 2030-11-11 2030-11-28 2030-12-25
";

#[test]
fn holidays_are_those_the_government_publishes() {
    for line in PUBLISHED.trim().lines() {
        let (year, published) = line.split_once(": ").unwrap();
        let computed: Vec<String> = HolidayCalendar::UsFederal
            .holidays_of(year.parse().unwrap())
            .iter()
            .map(|holiday| {
                format!(
                    "{}{}",
                    holiday.date,
                    if holiday.observed { "*" } else { "" }
                )
            })
            .collect();
        assert_eq!(computed.join(" "), published, "{year}");
    }
}

#[test]
fn juneteenth_begins_in_2021() {
    let june = |year| {
        let holidays = HolidayCalendar::UsFederal.holidays_of(year);
        holidays
            .into_iter()
            .find(|holiday| holiday.name.starts_with("Juneteenth"))
            .map(|found| found.date)
    };
    assert_eq!(june(2020), None);
    assert_eq!(june(2021), Some(jiff::civil::date(2021, 6, 18)));
}

#[test]
fn new_years_day_on_a_saturday_closes_the_friday_before() {
    let friday = jiff::civil::date(2021, 12, 31);
    let found = HolidayCalendar::UsFederal.holiday_on(friday).unwrap();
    assert_eq!((&*found.name, found.observed), ("New Year's Day", true));
    assert!(!HolidayCalendar::UsFederal.is_working_day(friday));
    assert!(HolidayCalendar::WeekendsOnly.is_working_day(friday));
}

#[test]
fn the_ends_of_time_have_an_answer() {
    for date in [Date::MIN, Date::MAX] {
        let _ = HolidayCalendar::UsFederal.is_working_day(date);
    }
}

#[test]
fn a_day_has_one_spelling() {
    assert_eq!(
        parse_day("2023-12-31"),
        Some(jiff::civil::date(2023, 12, 31))
    );
    assert_eq!(
        parse_day("2024-02-29"),
        Some(jiff::civil::date(2024, 2, 29))
    );
    for text in [
        "20231231",
        "2023-12-31T00:00",
        "2023-12-3",
        "+02023-12-31",
        "2023-12-31 ",
        "2023-02-29",
        "2023-13-01",
        "2023-00-01",
        "２０２３-12-31",
        "",
    ] {
        assert_eq!(parse_day(text), None, "{text:?}");
    }
}
