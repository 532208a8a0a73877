use super::*;

fn calendar(events: &[&str]) -> String {
    let events: String = events
        .iter()
        .map(|event| {
            format!(
                "BEGIN:VEVENT\r\nUID:1\r\n{}\r\nEND:VEVENT\r\n",
                event.replace('\n', "\r\n")
            )
        })
        .collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n")
}

fn read(events: &[&str]) -> Result<Vec<String>, NoHolidays> {
    let days = days_off(&calendar(events), &(2026..=2028))?;
    Ok(days
        .into_iter()
        .map(|(day, name)| format!("{day} {name}"))
        .collect())
}

#[test]
fn days_off_come_from_dates_spans_and_yearly_rules() {
    let found = read(&[
        "DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas",
        "DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1\nSUMMARY:Labour Day",
        "DTSTART;VALUE=DATE:20270501\nSUMMARY:Our day",
        "DTSTART;VALUE=DATE:20250101\nSUMMARY:Before",
        "DTSTART;VALUE=DATE:20260102\nSTATUS:CANCELLED\nSUMMARY:Called off",
        "DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY\nSUMMARY:Leap day",
    ]);
    let expected = [
        "2026-05-01 Labour Day",
        "2026-12-25 Christmas",
        "2026-12-26 Christmas",
        "2027-05-01 Labour Day / Our day",
        "2028-02-29 Leap day",
        "2028-05-01 Labour Day",
    ];
    assert_eq!(found.unwrap(), expected);
}

#[test]
fn what_cannot_be_read_whole_is_refused() {
    let refused = |event: &str, said: &str| {
        let error = read(&[event]).unwrap_err().to_string();
        assert!(error.ends_with(said), "{event}: {error}");
    };
    let only = "only rules for the same day of every year are read: name each day";
    refused(
        "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=MONTHLY\nSUMMARY:x",
        only,
    );
    refused(
        "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYDAY=1MO\nSUMMARY:x",
        only,
    );
    refused(
        "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:x",
        only,
    );
    let not_read = "RDATE, EXDATE, RECURRENCE-ID and DURATION are not read: name each day";
    refused(
        "DTSTART;VALUE=DATE:20260101\nEXDATE;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:x",
        not_read,
    );
    refused(
        "DTSTART;VALUE=DATE:20260101\nDURATION:P2D\nSUMMARY:x",
        not_read,
    );
    refused(
        "DTSTART:20260101T090000Z\nSUMMARY:x",
        "it has a time of day: a day off is a whole day",
    );
    refused(
        "DTSTART;VALUE=DATE:20260230\nSUMMARY:x",
        "its day is no day",
    );
    refused(
        "DTSTART;VALUE=DATE:20260102\nDTEND;VALUE=DATE:20260102\nSUMMARY:x",
        "it must last from one day to a month",
    );
    refused(
        "DTSTART;VALUE=DATE:20260102\nDTEND;VALUE=DATE:20270102\nSUMMARY:x",
        "it must last from one day to a month",
    );
    refused("SUMMARY:x", "it has no DTSTART");
    refused(
        "DTSTART;VALUE=DATE:20260102",
        "a day off needs a name, in one line",
    );
    assert_eq!(read(&[]), Err(NoHolidays::None));
    assert_eq!(
        days_off("hello", &(2026..=2026)),
        Err(NoHolidays::Unreadable)
    );
    assert_eq!(days_off("", &(2026..=2026)), Err(NoHolidays::Unreadable));
}

#[test]
fn a_feed_is_read_back_and_says_only_what_is_due() {
    let made_at: Timestamp = "2026-11-08T15:00:00Z".parse().unwrap();
    let entry = Entry {
        uid: format!("{}-reply@demur", "4f0c".repeat(16)),
        day: "2026-11-30".parse().unwrap(),
        summary: "Case 4f0c: the reply is due; or late, é".to_owned(),
    };
    let text = feed(made_at, &[entry]);
    for line in [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Demur//what is due//EN\r\n",
        "\r\nDTSTART;VALUE=DATE:20261130\r\n",
        "\r\nDTSTAMP:20261108T150000Z\r\n",
        "\r\nSUMMARY:Case 4f0c: the reply is due\\; or late\\, é\r\n",
        "\r\nTRANSP:TRANSPARENT\r\n",
    ] {
        assert!(text.contains(line), "{line:?}: {text}");
    }
    assert!(text.lines().all(|line| line.len() <= 75));
    assert_eq!(text.matches("DTSTAMP").count(), 1);
    let days = days_off(&text, &(2026..=2026)).unwrap();
    let day: Date = "2026-11-30".parse().unwrap();
    assert_eq!(days[&day], "Case 4f0c: the reply is due; or late, é");
}
