//! Replies: demands and the answers to them.

use demur_domain::choice::Outcome;
use demur_domain::reply::{Answer, REASONS_CHARACTERS_MAX, check_reply};
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
    written.chain(long).collect()
}

fn answer(row: &Row<'_>) -> Answer {
    Answer {
        demand: row.0,
        outcome: row.1,
        reasons: row.2.to_owned(),
        decision_by: row.3.map(|day| day.parse().unwrap()),
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
