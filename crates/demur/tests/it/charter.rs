//! Charters on the command line: presets, and what is said of a text that is none.

use std::fs;

use demur_domain::charter::Charter;

use super::{Ran, demur};

fn on(charter: &str, arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.toml"), charter).unwrap();
    demur(folder.path(), arguments)
}

#[track_caller]
fn refused(charter: &str, said: &str) {
    let ran = on(charter, &["charter", "check", "mine.toml"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), said));
    assert_eq!(ran.stdout, "");
}

fn line_of(charter: &str, begins: &str) -> usize {
    let line = charter.lines().position(|line| line.starts_with(begins));
    line.unwrap() + 1
}

/// R54.
#[test]
fn r54_unknown_keys_and_contradictions_are_refused_with_line_and_sentence() {
    let text = Charter::STATE_DISSENT.replace("elected = true", "elected = true\nsecret = 1");
    let line = line_of(&text, "secret");
    refused(
        &text,
        &format!("mine.toml: line {line}: unknown field `secret`, expected `role` or `elected`\n"),
    );
    let text = Charter::STATE_DISSENT.replace("approvals_required = 0", "approvals_required = 1");
    let line = line_of(&text, "approvals_required");
    refused(
        &text,
        &format!(
            "mine.toml: line {line}: submission.approvals_required: must be 0: nobody may approve, \
             delay or stop a submission\n"
        ),
    );
    let text = Charter::STATE_DISSENT.replace(
        "reply_target = { working_days = 30 }",
        "reply_target = { working_days = 61 }",
    );
    let line = line_of(&text, "reply_target");
    refused(
        &text,
        &format!(
            "mine.toml: line {line}: deadlines.reply_target: the target must not be longer than the \
             limit, in the same kind of days\n"
        ),
    );
}

/// R54, R56.
#[test]
fn r54_every_preset_is_shown_in_words_and_as_a_file_that_passes_the_check() {
    for (name, text) in Charter::PRESETS {
        let words = on("", &["charter", "show", name]);
        assert_eq!(words.status, Some(0), "{name}: {}", words.stderr);
        let nobody = "Nobody's approval is needed to hand a memo in.";
        assert!(words.stdout.contains(nobody), "{name}");
        let file = on("", &["charter", "show", name, "--toml"]);
        assert_eq!(file.stdout.trim_end(), text.trim_end(), "{name}");
        let checked = on(&file.stdout, &["charter", "check", "mine.toml"]);
        assert_eq!(
            checked.stdout,
            format!("mine.toml: valid; {name}, version 1\n")
        );
    }
    let unnamed = on("", &["charter", "show"]);
    assert_eq!(
        unnamed.stdout,
        on("", &["charter", "show", "state-dissent"]).stdout
    );
    let neither = on("", &["charter", "show", "no-such-preset"]);
    assert_ne!(neither.status, Some(0));
}

/// R17, R20.
#[test]
fn r20_days_off_of_a_calendar_file_become_a_charters() {
    let file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n\
        DTSTART;VALUE=DATE:20200714\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Bastille Day\r\n\
        END:VEVENT\r\nEND:VCALENDAR\r\n";
    let read = on(
        file,
        &["charter", "holidays", "mine.toml", "--years", "2027-2028"],
    );
    assert_eq!(
        read.stdout,
        "\n[[holidays]]\ndate = \"2027-07-14\"\nname = \"Bastille Day\"\n\
         \n[[holidays]]\ndate = \"2028-07-14\"\nname = \"Bastille Day\"\n"
    );
    let company = Charter::PRESETS.iter().find(|(name, _)| *name == "company");
    let text = format!("{}{}", company.unwrap().1, read.stdout);
    let charter = Charter::parse(&text).unwrap();
    let filed = "2027-07-13T12:00:00Z".parse().unwrap();
    let due = charter
        .calendar()
        .due(filed, charter.terms().acknowledge)
        .unwrap();
    assert_eq!(
        due.explain(),
        "3 working days after Tue 13 Jul 2027; Wed 14 Jul is Bastille Day; so Mon 19 Jul 2027"
    );
    let none = on(
        "hello",
        &["charter", "holidays", "mine.toml", "--years", "2027"],
    );
    assert_eq!(
        (none.status, none.stderr.as_str()),
        (Some(1), "mine.toml: not an iCalendar file\n")
    );
}
