//! What officials are shown, and what they say by default.

use demur_domain::charter::Charter;
use demur_domain::state::State;
use demur_protocol::api::CaseItem;

use super::memo::ratings;
use super::{day, duty, last_day, official, state};

/// The first instant at which something in the case is late, if something is owed.
pub(crate) fn next_due(case: &CaseItem) -> Option<i64> {
    let due = case.due.as_ref()?;
    match case.state.0 {
        State::Submitted => Some(due.acknowledge),
        State::Replied | State::Closed | State::Archived | State::Withdrawn => None,
        _ => Some(due.reply_limit),
    }
}

/// A case in the inbox.
pub(crate) fn inbox_item(case: &CaseItem, charter: &Charter) -> Vec<String> {
    let mut lines = vec![
        format!("Case {}", case.memo.0),
        format!(
            "  {}; filed on {}",
            state(case.state.0),
            day(charter, case.filed_at)
        ),
        format!("  signatures: {}", case.signatures),
    ];
    let said = case.ratings.iter().flat_map(ratings);
    lines.extend(said.map(|line| format!("  {line}")));
    let due = next_due(case);
    lines.extend(due.map(|at| format!("  due by the end of {}", last_day(charter, at))));
    let overdue = case.overdue.iter();
    lines.extend(overdue.map(|late| format!("  OVERDUE: {}", duty(late.0))));
    lines
}

/// Who signed as named; the names themselves only where they are not written elsewhere.
pub(crate) fn named_signers(names: &[String], show: bool) -> Vec<String> {
    let mut lines = vec![format!(
        "Signed as named, each name proved to belong to its signature: {}.",
        names.len()
    )];
    if show {
        lines.extend(names.iter().map(|name| format!("  {name}")));
    }
    lines
}

/// How an acknowledgement names the monitor where the office says nothing else.
pub(crate) fn monitor(charter: &Charter) -> String {
    let monitor = charter.monitor();
    let elected = if monitor.elected {
        ", whom the staff elects"
    } else {
        ""
    };
    format!("The monitor is {}{elected}.", official(&monitor.role))
}

/// How an acknowledgement names the protection where the office says nothing else.
pub(crate) fn protection(charter: &Charter) -> String {
    let protection = charter.protection();
    format!(
        "To mention dissent in an evaluation is {}. Disclosing an author or a text is a {} matter, \
         and so is reprisal ({}). Complaints go to {}.",
        protection.evaluation_mention,
        protection.disclosure_of_source,
        protection.reprisal,
        official(&protection.complaints_to)
    )
}
