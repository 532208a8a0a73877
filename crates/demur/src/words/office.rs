//! What officials are shown, and what they say by default.

use demur_client::extension::AskedExtension;
use demur_domain::charter::Charter;
use demur_domain::memo::Memo;
use demur_protocol::api::{CaseItem, OwedDuty};
use demur_protocol::note::Draft;
use demur_protocol::official::{OfficialStep, OfficialWords};
use serde_json::{Value, json};

use super::case::answers;
use super::memo::ratings;
use super::{day, duty, last_day, official, state};
use crate::commands::office::notes::DatedNote;

/// What is late first of what is owed in a case.
pub(crate) fn next_due(case: &CaseItem) -> Option<&OwedDuty> {
    case.owed.iter().min_by_key(|owed| owed.due)
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
    lines.extend(case.owed.iter().map(|owed| {
        let (what, day) = (duty(owed.duty.0), last_day(charter, owed.due));
        match owed.overdue {
            true => format!("  OVERDUE: {what}, due by the end of {day}"),
            false => format!("  due by the end of {day}: {what}"),
        }
    }));
    lines
}

/// A note of the office.
pub(crate) fn note(dated: &DatedNote, charter: &Charter) -> Vec<String> {
    let (note, content) = (&dated.note, &dated.note.content);
    let mut lines = vec![format!("{}, {}", note.signed_by, day(charter, dated.at))];
    if let Some(reader) = &note.reader {
        lines.push(format!("  to {} besides the office", official(reader)));
    }
    if !content.labels.is_empty() {
        lines.push(format!("  labels: {}", content.labels.join(", ")));
    }
    let text = content.text.trim_end().lines();
    lines.extend(text.map(|line| format!("  {line}")));
    if let Some(draft) = &content.draft {
        let what = match &draft.statement.step {
            OfficialStep::Reply { .. } => "a reply".to_owned(),
            OfficialStep::RequestExtension { days } => format!("{days} more days to reply"),
            OfficialStep::Acknowledge { .. } => "an acknowledgement".to_owned(),
            OfficialStep::Distribute { .. } => "a distribution".to_owned(),
            OfficialStep::Clear { .. } => "a clearance".to_owned(),
            OfficialStep::ApproveExtension { .. } => "a grant of more time".to_owned(),
            OfficialStep::Statement => "a statement".to_owned(),
            step => step.operation().name().replace('_', " "),
        };
        let (name, signer) = (draft.statement.digest(), &draft.statement.official);
        lines.push(format!(
            "  draft {name}: {what}, to be signed by {}",
            official(signer)
        ));
    }
    lines
}

/// The same for a program.
pub(crate) fn note_json(dated: &DatedNote) -> Value {
    let (note, content) = (&dated.note, &dated.note.content);
    json!({
        "at": dated.at,
        "official": note.official.as_str(),
        "signed_by": note.signed_by,
        "reader": note.reader.as_ref().map(|it| it.as_str()),
        "labels": content.labels,
        "text": content.text,
        "draft": content.draft.as_ref().map(|draft| json!({
            "name": draft.statement.digest().to_string(),
            "to_be_signed_by": draft.statement.official.as_str(),
        })),
    })
}

/// A draft, whole, before it is cleared or granted.
pub(crate) fn draft(draft: &Draft, memo: &Memo) -> Vec<String> {
    let (statement, words) = (&draft.statement, &draft.content.words);
    let mut lines = vec![format!(
        "Draft {}, to be signed by {}:",
        statement.digest(),
        official(&statement.official)
    )];
    match (words, &statement.step) {
        (OfficialWords::Reply(words), _) => lines.extend(answers(words, memo)),
        (
            OfficialWords::ExtensionRequest { reason, .. },
            OfficialStep::RequestExtension { days },
        ) => lines.extend(more_time(*days, reason)),
        _ => lines.push("It is neither a reply nor a request for more time.".to_owned()),
    }
    lines
}

/// A request for more time.
pub(crate) fn asked_extension(asked: &AskedExtension) -> Vec<String> {
    let mut lines = vec![format!("{} asks for:", asked.asked_by)];
    lines.extend(more_time(asked.days, &asked.reason));
    lines
}

fn more_time(days: u16, reason: &str) -> [String; 2] {
    [
        format!("{days} more days to reply."),
        format!("Reason: {}", reason.trim()),
    ]
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
        ", elected by the staff"
    } else {
        ""
    };
    format!("Monitor{elected}: {}.", official(&monitor.role))
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
