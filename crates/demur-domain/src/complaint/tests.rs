use super::*;

use ComplaintAct as Act;
use ComplaintState as State;

fn charter() -> Charter {
    Charter::parse(Charter::STATE_DISSENT).unwrap()
}

fn record(act: Act, day: &str) -> ComplaintRecord {
    check(act, 0, day)
}

fn check(act: Act, month: u8, day: &str) -> ComplaintRecord {
    let at = format!("{day}T15:00:00Z").parse().unwrap();
    ComplaintRecord { act, month, at }
}

/// Every transition there is, by its number.
const ALLOWED: &[(u8, Option<State>, Act, State)] = &[
    (1, None, Act::Tell, State::Filed),
    (2, Some(State::Filed), Act::Tell, State::Filed),
    (2, Some(State::Acknowledged), Act::Tell, State::Acknowledged),
    (
        2,
        Some(State::InterimProtection),
        Act::Tell,
        State::InterimProtection,
    ),
    (2, Some(State::Investigated), Act::Tell, State::Investigated),
    (
        2,
        Some(State::Substantiated),
        Act::Tell,
        State::Substantiated,
    ),
    (2, Some(State::NotSubstantiated), Act::Tell, State::Filed),
    (2, Some(State::Remedied), Act::Tell, State::Filed),
    (2, Some(State::FollowedUp), Act::Tell, State::Filed),
    (2, Some(State::Closed), Act::Tell, State::Filed),
    (3, Some(State::Filed), Act::Acknowledge, State::Acknowledged),
    (
        4,
        Some(State::Acknowledged),
        Act::Protect,
        State::InterimProtection,
    ),
    (
        4,
        Some(State::InterimProtection),
        Act::Protect,
        State::InterimProtection,
    ),
    (
        5,
        Some(State::Acknowledged),
        Act::Investigate,
        State::Investigated,
    ),
    (
        5,
        Some(State::InterimProtection),
        Act::Investigate,
        State::Investigated,
    ),
    (
        6,
        Some(State::Investigated),
        Act::Substantiate,
        State::Substantiated,
    ),
    (
        7,
        Some(State::Investigated),
        Act::Dismiss,
        State::NotSubstantiated,
    ),
    (8, Some(State::Substantiated), Act::Remedy, State::Remedied),
    (8, Some(State::Remedied), Act::Remedy, State::Remedied),
    (
        9,
        Some(State::NotSubstantiated),
        Act::Conclude,
        State::FollowedUp,
    ),
    (9, Some(State::Remedied), Act::Conclude, State::FollowedUp),
    (10, Some(State::FollowedUp), Act::Check, State::FollowedUp),
    (11, Some(State::FollowedUp), Act::Close, State::Closed),
];

/// C1 to C11: every transition there is, and that every other is refused.
#[test]
fn the_table_allows_what_stands_in_it_and_nothing_else() {
    let states = [None]
        .into_iter()
        .chain(State::ALL.iter().copied().map(Some));
    let mut found = 0;
    for state in states {
        for act in Act::ALL {
            let stands = ALLOWED
                .iter()
                .find(|row| row.1 == state && row.2 == *act)
                .map(|row| row.3);
            assert_eq!(next(state, *act).ok(), stands, "{state:?} {act}");
            found += usize::from(stands.is_some());
        }
    }
    assert_eq!(found, ALLOWED.len());
}

/// Nobody closes a complaint that was not looked into (C11), finds without looking (C6, C7), or
/// passes over the remedy of what was found to be so (C8, C9).
#[test]
fn no_short_way_to_the_end() {
    for state in State::ALL {
        let closes = next(Some(*state), Act::Close).is_ok();
        assert_eq!(closes, *state == State::FollowedUp, "C11 from {state}");
        let finds = next(Some(*state), Act::Dismiss).is_ok();
        assert_eq!(finds, *state == State::Investigated, "C7 from {state}");
    }
    let concluded = next(Some(State::Substantiated), Act::Conclude);
    assert_eq!(concluded, Err(Refusal::NotInThisState), "C9");
}

/// R45: the checks are owed at the charter's months, not before, each once, and there is no end
/// before all of them.
#[test]
fn checks_are_made_at_their_months_and_before_the_end() {
    let charter = charter();
    let dismissed = [
        record(Act::Tell, "2026-01-05"),
        record(Act::Acknowledge, "2026-01-07"),
        record(Act::Investigate, "2026-02-01"),
        record(Act::Dismiss, "2026-02-02"),
        record(Act::Conclude, "2026-02-10"),
    ];
    let mut view = ComplaintView::of(&charter, dismissed).unwrap();
    let months = |view: &ComplaintView| -> Vec<_> {
        view.owed(&charter).iter().map(|due| due.month).collect()
    };
    assert_eq!(months(&view), [3, 6, 12]);
    let early = check(Act::Check, 3, "2026-05-09");
    assert_eq!(view.take(&charter, early), Err(Refusal::TooEarly));
    let other = check(Act::Check, 4, "2026-06-10");
    assert_eq!(view.take(&charter, other), Err(Refusal::NamesAnother));
    view.take(&charter, check(Act::Check, 3, "2026-05-10"))
        .unwrap();
    let twice = check(Act::Check, 3, "2026-05-11");
    assert_eq!(view.take(&charter, twice), Err(Refusal::NamesAnother));
    let close = record(Act::Close, "2026-05-12");
    assert_eq!(view.take(&charter, close), Err(Refusal::TooEarly));
    assert_eq!(view.state(), Some(State::FollowedUp));
    view.take(&charter, check(Act::Check, 6, "2026-08-10"))
        .unwrap();
    view.take(&charter, check(Act::Check, 12, "2027-02-10"))
        .unwrap();
    assert!(view.owed(&charter).is_empty());
    view.take(&charter, record(Act::Close, "2027-02-11"))
        .unwrap();
    assert_eq!(view.state(), Some(State::Closed));
    // Who was left alone for a year may still be visited by it.
    view.take(&charter, record(Act::Tell, "2027-03-01"))
        .unwrap();
    assert_eq!(view.state(), Some(State::Filed));
}

#[test]
fn an_acknowledgement_is_owed_until_it_is_there() {
    let charter = charter();
    let filed = [record(Act::Tell, "2026-01-05")];
    let mut view = ComplaintView::of(&charter, filed).unwrap();
    let owed = view.owed(&charter);
    assert_eq!(owed.len(), 1);
    let day = charter.calendar().day_of(owed[0].by);
    assert_eq!(
        day.to_string(),
        "2026-01-13",
        "late from the day after the seventh"
    );
    // What is told meanwhile does not move the day.
    view.take(&charter, record(Act::Tell, "2026-01-09"))
        .unwrap();
    assert_eq!(view.owed(&charter), owed);
    view.take(&charter, record(Act::Acknowledge, "2026-01-20"))
        .unwrap();
    assert!(view.owed(&charter).is_empty());
}

/// A charter says when its checks are, in a list that rises; one that says nothing has three.
#[test]
fn a_charter_names_its_months() {
    // What the preset says of it is taken out first: a key that stands twice is no charter at all.
    let says = |line: &&str| line.starts_with("follow_up") || line.starts_with("acknowledge_days");
    let silent: Vec<&str> = Charter::STATE_DISSENT
        .lines()
        .filter(|line| !says(line))
        .collect();
    let silent = silent.join("\n");
    let with = |line: &str| {
        let section = format!("[protection]\n{line}");
        Charter::parse(&silent.replace("[protection]", &section))
    };
    let nothing = Charter::parse(&silent).unwrap();
    assert_eq!(nothing.protection(), charter().protection());
    assert_eq!(charter().protection().follow_up_months, [3, 6, 12]);
    let named = with("follow_up_months = [1, 9]\nacknowledge_days = 2").unwrap();
    assert_eq!(named.protection().follow_up_months, [1, 9]);
    assert_eq!(named.protection().acknowledge_days, 2);
    let none = with("follow_up_months = []").unwrap();
    assert!(none.protection().follow_up_months.is_empty());
    for bad in [
        "follow_up_months = [6, 3]",
        "follow_up_months = [3, 3]",
        "follow_up_months = [0]",
        "follow_up_months = [61]",
        "acknowledge_days = 0",
        "acknowledge_days = 91",
    ] {
        assert!(with(bad).is_err(), "{bad}");
    }
}
