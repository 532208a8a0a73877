//! iCalendar (RFC 5545): what is due, for an official's own calendar; and days off, from a file that
//! an institution publishes. Taking such a file apart is the library's; what a day off is, ours.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use jiff::civil::Date;
use jiff::{Span, Timestamp};

/// Something that is due on a day. It names a case and a duty, and nothing of what was written.
pub(crate) struct Entry {
    /// The same at every export, so that a calendar moves the entry and adds none.
    pub(crate) uid: String,
    pub(crate) day: Date,
    pub(crate) summary: String,
}

/// A calendar of whole days. Its text follows from what is given, the time of making included.
pub(crate) fn feed(made_at: Timestamp, entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut say = |line: &str| fold(line, &mut text);
    say("BEGIN:VCALENDAR");
    say("VERSION:2.0");
    say("PRODID:-//Demur//what is due//EN");
    for entry in entries {
        say("BEGIN:VEVENT");
        say(&format!("UID:{}", entry.uid));
        say(&made_at.strftime("DTSTAMP:%Y%m%dT%H%M%SZ").to_string());
        say(&entry.day.strftime("DTSTART;VALUE=DATE:%Y%m%d").to_string());
        say(&format!("SUMMARY:{}", escaped(&entry.summary)));
        // Being due takes nobody's time.
        say("TRANSP:TRANSPARENT");
        say("END:VEVENT");
    }
    say("END:VCALENDAR");
    text
}

/// A text as the format writes it: these four would end it or be taken for something else.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n");
    text.replace(';', "\\;").replace(',', "\\,")
}

/// Adds a line, in pieces of at most 75 octets.
fn fold(line: &str, text: &mut String) {
    let mut length = 0_usize;
    for character in line.chars() {
        if length.saturating_add(character.len_utf8()) > 75 {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(character);
        length = length.saturating_add(character.len_utf8());
    }
    text.push_str("\r\n");
}

/// Why a file gives no days off.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoHolidays {
    #[error("not an iCalendar file")]
    Unreadable,
    #[error("no day off in these years")]
    None,
    #[error("{event:?}: {problem}")]
    Event {
        event: String,
        problem: &'static str,
    },
}

/// The days off of these years, rising, each with its names.
pub(crate) fn days_off(
    text: &str,
    years: &RangeInclusive<i16>,
) -> Result<BTreeMap<Date, String>, NoHolidays> {
    let mut events = Vec::new();
    let mut calendars = 0_usize;
    for calendar in IcalParser::new(text.as_bytes()) {
        events.extend(calendar.map_err(|_| NoHolidays::Unreadable)?.events);
        calendars = calendars.saturating_add(1);
    }
    if calendars == 0 {
        return Err(NoHolidays::Unreadable);
    }
    let mut found: BTreeMap<Date, String> = BTreeMap::new();
    for event in &events {
        let name = plain(value(event, "SUMMARY").unwrap_or_default());
        let name = name.trim();
        let refuse = |problem| NoHolidays::Event {
            event: name.to_owned(),
            problem,
        };
        if name.is_empty() || name.chars().any(char::is_control) {
            return Err(refuse("a day off needs a name, in one line"));
        }
        for day in days_of(event, years).map_err(refuse)? {
            let names = found.entry(day).or_default();
            if !names.is_empty() && !names.split(" / ").any(|known| known == name) {
                names.push_str(" / ");
                names.push_str(name);
            } else if names.is_empty() {
                names.push_str(name);
            }
        }
    }
    if found.is_empty() {
        return Err(NoHolidays::None);
    }
    Ok(found)
}

/// The first property of this name.
fn value<'a>(event: &'a IcalEvent, name: &str) -> Option<&'a str> {
    let mut of_name = event.properties.iter().filter(|it| it.name == name);
    of_name.next().and_then(|it| it.value.as_deref())
}

/// A text as people write it.
fn plain(text: &str) -> String {
    let text = text.replace("\\,", ",").replace("\\;", ";");
    text.replace("\\n", " ")
        .replace("\\N", " ")
        .replace("\\\\", "\\")
}

fn days_of(event: &IcalEvent, years: &RangeInclusive<i16>) -> Result<Vec<Date>, &'static str> {
    if value(event, "STATUS") == Some("CANCELLED") {
        return Ok(Vec::new());
    }
    // What changes single days of a rule would be lost, and with it a day off or a working day.
    let unread = ["RDATE", "EXDATE", "RECURRENCE-ID", "DURATION", "EXRULE"];
    if unread.iter().any(|name| value(event, name).is_some()) {
        return Err("RDATE, EXDATE, RECURRENCE-ID and DURATION are not read: name each day");
    }
    let from = day_property(event, "DTSTART")?.ok_or("it has no DTSTART")?;
    let end = day_property(event, "DTEND")?;
    // The end is the first day after it; none means one day.
    let length = end.map_or(Ok(1), |end| from.until(end).map(|it| it.get_days()));
    let length = length.map_err(|_| "its end lies too far away")?;
    if !(1..=MOST_DAYS).contains(&length) {
        return Err("it must last from one day to a month");
    }
    let starts = match value(event, "RRULE") {
        None => vec![from],
        Some(rule) => yearly(rule, from, years)?,
    };
    let days = starts.into_iter().flat_map(|start| {
        (0..length).filter_map(move |days| start.checked_add(Span::new().days(days)).ok())
    });
    Ok(days.filter(|day| years.contains(&day.year())).collect())
}

/// The most days of one event.
const MOST_DAYS: i32 = 31;

fn day_property(event: &IcalEvent, name: &str) -> Result<Option<Date>, &'static str> {
    let Some(text) = value(event, name) else {
        return Ok(None);
    };
    if text.len() != "YYYYMMDD".len() {
        return Err("it has a time of day: a day off is a whole day");
    }
    let day = Date::strptime("%Y%m%d", text);
    day.map(Some).map_err(|_| "its day is no day")
}

/// The same day of every year from the first on. Rules of other kinds are refused rather than read
/// half.
fn yearly(rule: &str, from: Date, years: &RangeInclusive<i16>) -> Result<Vec<Date>, &'static str> {
    let same_day = [
        "FREQ=YEARLY".to_owned(),
        "INTERVAL=1".to_owned(),
        format!("BYMONTH={}", from.month()),
        format!("BYMONTHDAY={}", from.day()),
    ];
    let plain = rule
        .split(';')
        .all(|part| same_day.contains(&part.to_owned()));
    if !plain || !rule.contains("FREQ=YEARLY") {
        return Err("only rules for the same day of every year are read: name each day");
    }
    let first = from.year().max(*years.start());
    // 29 February is a day off in the years that have it.
    let days =
        (first..=*years.end()).filter_map(|year| Date::new(year, from.month(), from.day()).ok());
    Ok(days.collect())
}

#[cfg(test)]
mod tests;
