//! Charters: the preset with one text replaced.

mod sections;

use demur_domain::Charter;
use demur_domain::charter::CharterError;
use serde_json::{Value, json};

use super::name;

/// What it shows, the text of the preset, and what stands there instead.
const CHANGES: &[(&str, &str, &str)] = &[
    ("no change", "version = 1", "version = 1"),
    ("carriage returns", "\n", "\r\n"),
    (
        "months",
        "reply_limit = { working_days = 60 }",
        "reply_limit = { months = 60 }",
    ),
    (
        "an underscore in a number",
        "cell_min = 50 ",
        "cell_min = 5_0 ",
    ),
    ("a hexadecimal number", "cell_min = 50 ", "cell_min = 0x32 "),
    ("a quoted key", "threshold = 2", "\"threshold\" = 2"),
    (
        "a dotted key",
        "acknowledge = { working_days = 2 }",
        "acknowledge.working_days = 2",
    ),
    ("a literal text", "\"us-federal\"", "'us-federal'"),
    ("weekends only", "\"us-federal\"", "\"weekends-only\""),
    ("another zone", "America/New_York", "Europe/Paris"),
    (
        "nobody is named as excluded",
        "excluded = [\"contractor\"]",
        "excluded = []",
    ),
    ("no reader of another agency", "[\"head-of-agency\"]", "[]"),
    (
        "an unknown key",
        "elected = true",
        "elected = true\nsecret = 1",
    ),
    (
        "an unknown section",
        "[log]",
        "[parliament]\nmembers = 3\n[log]",
    ),
    ("half a section", "[log]", "[panel]\nmembers = 3\n[log]"),
    ("a missing key", "threshold = 2", ""),
    ("a missing section", "[monitor]", "[monitors]"),
    (
        "a key twice",
        "threshold = 2",
        "threshold = 2\nthreshold = 2",
    ),
    ("a section twice", "[log]", "[appeal]\n[log]"),
    ("a text for a number", "threshold = 2", "threshold = \"2\""),
    (
        "a fraction for a number",
        "threshold = 2",
        "threshold = 2.0",
    ),
    (
        "a number for a text",
        "\"Policy Planning Staff (S/P)\"",
        "7",
    ),
    (
        "a day for a text",
        "\"Policy Planning Staff (S/P)\"",
        "2023-12-31",
    ),
    ("a negative number", "threshold = 2", "threshold = -2"),
    (
        "a number beyond its size",
        "threshold = 2",
        "threshold = 256",
    ),
    (
        "a window beyond its size",
        "window_days = 30",
        "window_days = 65536",
    ),
    (
        "a version beyond its size",
        "version = 1",
        "version = 4294967296",
    ),
    (
        "a number with a zero in front",
        "threshold = 2",
        "threshold = 02",
    ),
    (
        "a term of two kinds",
        "acknowledge = { working_days = 2 }",
        "acknowledge = { working_days = 2, months = 1 }",
    ),
    (
        "a term of no kind",
        "acknowledge = { working_days = 2 }",
        "acknowledge = {}",
    ),
    (
        "a term of an unknown kind",
        "acknowledge = { working_days = 2 }",
        "acknowledge = { hours = 2 }",
    ),
    (
        "a term of nothing",
        "acknowledge = { working_days = 2 }",
        "acknowledge = { working_days = 0 }",
    ),
    (
        "a term of more than ten years",
        "acknowledge = { working_days = 2 }",
        "acknowledge = { working_days = 3651 }",
    ),
    (
        "the target after the limit",
        "reply_target = { working_days = 30 }",
        "reply_target = { working_days = 61 }",
    ),
    (
        "target and limit of two kinds",
        "reply_target = { working_days = 30 }",
        "reply_target = { calendar_days = 30 }",
    ),
    (
        "approvals",
        "approvals_required = 0",
        "approvals_required = 1",
    ),
    ("appeals without rules", "enabled = false", "enabled = true"),
    (
        "a window of 46 days",
        "window_days = 30",
        "window_days = 46",
    ),
    ("no window", "window_days = 30", "window_days = 0"),
    ("no signer", "min_signers = 1", "min_signers = 0"),
    ("five opens", "opens_per_epoch = 2", "opens_per_epoch = 5"),
    ("a cell of four", "cell_min = 50 ", "cell_min = 4 "),
    (
        "a warning below the least cell",
        "warn_below = 500",
        "warn_below = 49",
    ),
    ("one trustee is enough", "threshold = 2", "threshold = 1"),
    (
        "more trustees than there are",
        "threshold = 2",
        "threshold = 4",
    ),
    ("version 0", "version = 1", "version = 0"),
    (
        "an interval of no length",
        "interval_seconds = 3600",
        "interval_seconds = 0",
    ),
    (
        "an interval of more than a day",
        "interval_seconds = 3600",
        "interval_seconds = 86401",
    ),
    (
        "an unknown mode",
        "\"named\", \"sealed\"",
        "\"public\", \"sealed\"",
    ),
    (
        "a mode twice",
        "\"named\", \"sealed\"",
        "\"sealed\", \"sealed\"",
    ),
    ("no marking", "[\"U\", \"SBU\"]", "[]"),
    ("a marking in lower case", "[\"U\", \"SBU\"]", "[\"u\"]"),
    (
        "chosen by the office",
        "chosen_by = \"signer\"",
        "chosen_by = \"office\"",
    ),
    (
        "the monitor leads the office",
        "role = \"open-forum-chair\"",
        "role = \"policy-planning-director\"",
    ),
    (
        "an office of no institution",
        "institution = \"state\"",
        "institution = \"navy\"",
    ),
    ("no such zone", "America/New_York", "Mars/Olympus_Mons"),
    (
        "a zone in lower case",
        "America/New_York",
        "america/new_york",
    ),
    ("a zone by its offset", "America/New_York", "+05:00"),
    ("no such calendar", "\"us-federal\"", "\"lunar\""),
    (
        "a long case prefix",
        "case_prefix = \"DC\"",
        "case_prefix = \"DCDCD\"",
    ),
    (
        "a case prefix in lower case",
        "case_prefix = \"DC\"",
        "case_prefix = \"dc\"",
    ),
    (
        "an empty title",
        "\"Policy Planning Staff (S/P)\"",
        "\"  \"",
    ),
    (
        "an official in capitals",
        "principal = \"secretary\"",
        "principal = \"Secretary\"",
    ),
    (
        "an affiliation both ways",
        "excluded = [\"contractor\"]",
        "excluded = [\"employee\"]",
    ),
    (
        "an empty affiliation",
        "excluded = [\"contractor\"]",
        "excluded = [\"\"]",
    ),
    (
        "no clearance and no role for it",
        "clearances = 1                           # memory: S/P drafts the reply, its director clears it\nclearance_roles",
        "# clearance_roles",
    ),
    (
        "no clearance, and a role",
        "clearances = 1 ",
        "clearances = 0 ",
    ),
    ("too many clearances", "clearances = 1 ", "clearances = 9 "),
    (
        "clearance by nobody",
        "[\"office_head\", \"office_clerk\", \"distribution_reader\"]",
        "[]",
    ),
    (
        "clearance by the monitor",
        "[\"office_head\", \"office_clerk\", \"distribution_reader\"]",
        "[\"monitor\"]",
    ),
    (
        "no extension, and rules for one",
        "extensions_max = 1",
        "extensions_max = 0",
    ),
    (
        "an extension of no day",
        "extension_days_max = 20",
        "extension_days_max = 0",
    ),
    (
        "an extension beyond ten years",
        "extension_days_max = 20",
        "extension_days_max = 3591",
    ),
    (
        "as long an extension as can be",
        "extension_days_max = 20",
        "extension_days_max = 3590",
    ),
    (
        "extensions beyond ten years",
        "extensions_max = 1\nextension_days_max = 20",
        "extensions_max = 2\nextension_days_max = 1796",
    ),
    (
        "more extensions than a number holds",
        "extensions_max = 1",
        "extensions_max = 256",
    ),
    (
        "granted by nobody",
        "approver_role = \"office_head\"",
        "# nobody",
    ),
    (
        "granted by a clerk",
        "approver_role = \"office_head\"",
        "approver_role = \"office_clerk\"",
    ),
    (
        "an unknown key of an extension",
        "extensions_max = 1",
        "extensions_max = 1\nsilence = 1",
    ),
    ("a control character", "version = 1", "version = 1\u{1}"),
    ("an institution twice", "id = \"usaid\"", "id = \"state\""),
];

pub(super) fn all() -> Vec<Value> {
    let preset = Charter::STATE_DISSENT;
    let changed = CHANGES
        .iter()
        .chain(sections::CHANGES)
        .map(|(title, from, to)| {
            assert!(preset.contains(from), "{title}");
            let verdict = verdict(&preset.replace(from, to));
            json!({ "name": title, "from": from, "to": to, "expect": verdict.0, "key": verdict.1 })
        });
    let long = format!("\"{}\"", "t".repeat(201));
    let long = ("\"Policy Planning Staff (S/P)\"", long.as_str());
    let verdict = verdict(&preset.replace(long.0, long.1));
    let long = json!({
        "name": "a long name", "from": long.0, "to": long.1, "expect": verdict.0, "key": verdict.1,
    });
    changed.chain([long]).collect()
}

fn verdict(text: &str) -> (String, Option<&'static str>) {
    match Charter::parse(text) {
        Ok(_) => ("ok".to_owned(), None),
        Err(CharterError::Value { key, problem, .. }) => (name(&problem), Some(key)),
        Err(error) => (name(&error), None),
    }
}
