use super::*;
use crate::ids::DocumentDigest;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn turned(turn: Turn, at_text: &str) -> Turned {
    Turned {
        turn,
        at: at(at_text),
        official: None,
        document: DocumentDigest::from_bytes([1; 32]),
        said: None,
    }
}

/// Filed on Wed 8 November 2023; the preset lets questions put the reply off by ten working days,
/// and its authors have ten working days to answer.
fn limit(turns: &[Turned]) -> String {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let clock = ReplyClock {
        since: at("2023-11-08T15:00:00Z"),
        more_days: 0,
        reported: None,
        pauses: waits(&charter, turns).unwrap(),
        is_urgent: false,
    };
    clock.limit(&charter).unwrap().day().to_string()
}

const ASKED: &str = "2023-11-27T15:00:00Z";

/// R33: it is put off by the days on which the office waited, the day of the answer among them.
#[test]
fn r33_a_question_puts_the_reply_off_while_it_is_not_answered() {
    assert_eq!(limit(&[]), "2024-02-07");
    let asked = turned(Turn::QuestionAsked, ASKED);
    let answered = |at| turned(Turn::QuestionAnswered, at);
    assert_eq!(
        limit(&[asked.clone(), answered("2023-11-27T20:00:00Z")]),
        "2024-02-07"
    );
    assert_eq!(
        limit(&[asked.clone(), answered("2023-11-30T15:00:00Z")]),
        "2024-02-12"
    );
    // An answer that is never given counts as long as one that came on the last day for it.
    let lapsed = turned(Turn::QuestionLapsed, "2023-12-12T15:00:00Z");
    let last_day = limit(&[asked.clone(), answered("2023-12-11T15:00:00Z")]);
    assert_eq!(last_day, "2024-02-22");
    assert_eq!(limit(&[asked.clone(), lapsed]), last_day);
    assert_eq!(limit(&[asked]), last_day);
}

/// R33: an office cannot ask itself out of its time.
#[test]
fn r33_all_questions_together_put_it_off_by_what_the_charter_allows() {
    let rounds = ["2023-11-27", "2023-12-14", "2024-01-03", "2024-01-22"];
    let asked: Vec<Turned> = rounds
        .iter()
        .map(|day| turned(Turn::QuestionAsked, &format!("{day}T15:00:00Z")))
        .collect();
    assert_eq!(limit(&asked), "2024-02-22");
    // Asked on the last day, or after it, nothing is put off any more.
    let late = turned(Turn::QuestionAsked, "2024-02-07T15:00:00Z");
    assert_eq!(limit(&[late]), "2024-02-07");
}

const DOE_DPO: &str = include_str!("../../../charters/doe-dpo.toml");

/// R35: a report shortens what is left of the reply's time and never lengthens it; more time that was
/// granted is added to both.
#[test]
fn r35_the_limit_is_counted_from_the_report_too() {
    let doe = Charter::parse(DOE_DPO).unwrap();
    let state = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let limit = |charter: &Charter, more_days, reported: Option<&str>| {
        let clock = ReplyClock {
            since: at("2023-11-08T15:00:00Z"),
            more_days,
            reported: reported.map(at),
            pauses: Vec::new(),
            is_urgent: false,
        };
        let target = clock.target(charter).unwrap().day().to_string();
        (target, clock.limit(charter).unwrap().day().to_string())
    };
    let days = |target: &str, limit: &str| (target.to_owned(), limit.to_owned());
    let (early, late) = (Some("2024-01-15T15:00:00Z"), Some("2024-03-01T15:00:00Z"));
    assert_eq!(limit(&doe, 0, None), days("2024-02-16", "2024-03-17"));
    assert_eq!(limit(&doe, 0, early), days("2024-02-16", "2024-02-14"));
    assert_eq!(limit(&doe, 0, late), days("2024-02-16", "2024-03-17"));
    assert_eq!(limit(&doe, 10, early), days("2024-02-16", "2024-02-24"));
    assert_eq!(limit(&state, 0, early), limit(&state, 0, None));
}

/// R35: a report before a ruling that owes another reply shortens nothing afterwards.
#[test]
fn r35_a_report_counts_since_the_clock_began() {
    let report = turned(Turn::PanelReported, "2024-01-15T15:00:00Z");
    let turns = [turned(Turn::QuestionAsked, ASKED), report];
    let since = |text| reported(&turns, at(text));
    assert_eq!(
        since("2023-11-08T15:00:00Z"),
        Some(at("2024-01-15T15:00:00Z"))
    );
    assert_eq!(
        since("2024-01-15T15:00:00Z"),
        Some(at("2024-01-15T15:00:00Z"))
    );
    assert_eq!(since("2024-01-16T15:00:00Z"), None);
}
