//! Replies: demands and the answers to them.

use demur_domain::choice::Outcome;
use demur_domain::reply::{
    Answer, CHANGE_CHARACTERS_MAX, Change, REASONS_CHARACTERS_MAX, check_reply,
};
use serde_json::{Value, json};

use super::name;

type Row<'a> = (u16, Outcome, &'a str, Option<&'a str>);

/// What it shows, how many demands there are, and the answers.
const CASES: &[(&str, u16, &[Row<'_>])] = &[
    (
        "each for itself",
        2,
        &[
            (1, Outcome::Accepted, "Agreed.", None),
            (2, Outcome::Rejected, "No.", None),
        ],
    ),
    (
        "in any order",
        2,
        &[
            (2, Outcome::Accepted, "Agreed.", None),
            (1, Outcome::Partly, "In part.", None),
        ],
    ),
    (
        "one demand",
        1,
        &[(1, Outcome::AlreadyPolicy, "Done.", None)],
    ),
    (
        "to be decided",
        1,
        &[(1, Outcome::NeedsDecision, "Later.", Some("2024-01-31"))],
    ),
    ("no demands", 0, &[]),
    (
        "an unknown demand",
        1,
        &[(2, Outcome::Accepted, "Agreed.", None)],
    ),
    ("demand 0", 1, &[(0, Outcome::Accepted, "Agreed.", None)]),
    (
        "twice",
        1,
        &[
            (1, Outcome::Accepted, "Agreed.", None),
            (1, Outcome::Rejected, "No.", None),
        ],
    ),
    (
        "one left out",
        2,
        &[(1, Outcome::Accepted, "Agreed.", None)],
    ),
    ("blank", 1, &[(1, Outcome::Accepted, " … — ", None)]),
    ("nothing", 1, &[(1, Outcome::Accepted, "", None)]),
    (
        "combining marks alone",
        1,
        &[(1, Outcome::Accepted, "\u{301}\u{300}", None)],
    ),
    (
        "put off without a day",
        1,
        &[(1, Outcome::NeedsDecision, "Later.", None)],
    ),
    (
        "a day where nothing is put off",
        1,
        &[(1, Outcome::Accepted, "Agreed.", Some("2024-01-31"))],
    ),
    (
        "one text for all",
        2,
        &[
            (1, Outcome::Accepted, "Same.", None),
            (2, Outcome::Rejected, "  SAME!", None),
        ],
    ),
    (
        "one text in capitals of other scripts",
        2,
        &[
            (1, Outcome::Accepted, "ΟΔΟΣ", None),
            (2, Outcome::Rejected, "οδοσ", None),
        ],
    ),
    (
        "final sigma is another letter",
        2,
        &[
            (1, Outcome::Accepted, "ΟΔΟΣ", None),
            (2, Outcome::Rejected, "οδος", None),
        ],
    ),
    (
        "dotted capital I",
        2,
        &[
            (1, Outcome::Accepted, "İ", None),
            (2, Outcome::Rejected, "i\u{307}", None),
        ],
    ),
    (
        "Roman numerals are letters or digits",
        1,
        &[(1, Outcome::Accepted, "Ⅳ", None)],
    ),
    (
        "Arabic",
        2,
        &[
            (1, Outcome::Accepted, "نعم", None),
            (2, Outcome::Rejected, "لا", None),
        ],
    ),
];

/// What it shows, the outcome, the decision's day, what changes, and by when (R65).
const CHANGES: &[(&str, Outcome, Option<&str>, &str, &str)] = &[
    (
        "a change",
        Outcome::Accepted,
        None,
        "Desks decide.",
        "2024-01-31",
    ),
    ("a change in part", Outcome::Partly, None, "Ⅳ", "2024-01-31"),
    (
        "a change once it is decided",
        Outcome::NeedsDecision,
        Some("2024-01-31"),
        "Desks decide.",
        "2024-01-31",
    ),
    (
        "a change before it is decided",
        Outcome::NeedsDecision,
        Some("2024-01-31"),
        "Desks decide.",
        "2024-01-30",
    ),
    (
        "a blank change",
        Outcome::Accepted,
        None,
        " … ",
        "2024-01-31",
    ),
    (
        "a change of what is rejected",
        Outcome::Rejected,
        None,
        "Desks decide.",
        "2024-01-31",
    ),
    (
        "a change of what is done already",
        Outcome::AlreadyPolicy,
        None,
        "Desks decide.",
        "2024-01-31",
    ),
];

pub(super) fn all() -> Vec<Value> {
    let written = CASES.iter().map(|(title, demands, rows)| {
        let answers: Vec<Answer> = rows.iter().map(answer).collect();
        let described = rows.iter().map(|(demand, outcome, reasons, day)| {
            json!({ "demand": demand, "outcome": outcome.name(), "reasons": reasons, "decisionBy": day })
        });
        let described = json!(described.collect::<Vec<_>>());
        verdict(title, *demands, &answers, described)
    });
    let long = [REASONS_CHARACTERS_MAX, REASONS_CHARACTERS_MAX + 1].map(|length| {
        let reasons = "😀a".repeat(length / 2) + &"a".repeat(length % 2);
        let answers = [answer(&(1, Outcome::Accepted, reasons.as_str(), None))];
        verdict(&format!("{length} characters"), 1, &answers, json!(length))
    });
    let changes = CHANGES
        .iter()
        .map(|(title, outcome, decided, what, by)| promise(title, (*outcome, *decided), what, by));
    let long_changes = [CHANGE_CHARACTERS_MAX, CHANGE_CHARACTERS_MAX + 1].map(|length| {
        let what = "😀a".repeat(length / 2) + &"a".repeat(length % 2);
        let title = format!("a change of {length} characters");
        promise(&title, (Outcome::Accepted, None), &what, "2024-01-31")
    });
    written
        .chain(long)
        .chain(changes)
        .chain(long_changes)
        .collect()
}

fn promise(title: &str, decided: (Outcome, Option<&str>), what: &str, by: &str) -> Value {
    let change = Change {
        what: what.to_owned(),
        by: by.parse().unwrap(),
    };
    let one = Answer {
        change: Some(change),
        ..answer(&(1, decided.0, "Agreed.", decided.1))
    };
    let described = json!([{
        "demand": 1, "outcome": decided.0.name(), "reasons": "Agreed.", "decisionBy": decided.1,
        "change": { "what": what, "by": by },
    }]);
    verdict(title, 1, &[one], described)
}

fn answer(row: &Row<'_>) -> Answer {
    Answer {
        demand: row.0,
        outcome: row.1,
        reasons: row.2.to_owned(),
        decision_by: row.3.map(|day| day.parse().unwrap()),
        change: None,
    }
}

fn verdict(title: &str, demands: u16, answers: &[Answer], described: Value) -> Value {
    let expect =
        check_reply(demands, answers).map_or_else(|r| r.code().to_owned(), |()| "ok".into());
    let refusal = check_reply(demands, answers)
        .err()
        .map(|refusal| name(&refusal));
    json!({
        "name": title, "demands": demands, "answers": described, "expect": expect, "refusal": refusal,
    })
}
