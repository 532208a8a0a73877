//! What came in the mailbox.

use demur_client::mailbox::Letter;
use demur_domain::memo::Memo;
use demur_protocol::official::{AcknowledgementWords, AnswerWords, OfficialStep, OfficialWords};
use demur_protocol::risk::RiskAnswer;
use serde_json::{Value, json};

use super::case::{answers, change};
use super::{listening, official};
use crate::commands::mailbox::Mail;

/// Everything that came for one memo.
pub(crate) fn mail(mail: &Mail) -> Vec<String> {
    let subject = mail.text.as_ref().map(|memo| memo.parts().subject.as_str());
    let mut lines = vec![format!("Memo {}", mail.memo)];
    lines.extend(subject.map(|subject| format!("Subject: {subject}")));
    for it in &mail.letters {
        lines.push(String::new());
        lines.extend(letter(it, mail.text.as_ref(), &mail.letters));
    }
    lines.push(String::new());
    lines
}

/// A letter among those of its memo: what it is, and what it says.
pub(super) fn letter(letter: &Letter, memo: Option<&Memo>, letters: &[Letter]) -> Vec<String> {
    let mut lines = vec![format!("{}, from {}", title(letter), letter.signed_by)];
    lines.extend(words(letter, memo, letters));
    lines
}

fn title(letter: &Letter) -> String {
    match &letter.document.statement().step {
        OfficialStep::Acknowledge { case_number } => format!("Acknowledgement, case {case_number}"),
        OfficialStep::Distribute { .. } => "Distribution".to_owned(),
        OfficialStep::Clear { .. } => "Clearance of a drafted reply".to_owned(),
        OfficialStep::AskClearance { of, .. } => format!("{of} is asked to clear a drafted reply"),
        OfficialStep::RequestExtension { days } => {
            format!("Request for more time to reply, {days} days more; not granted by itself")
        }
        OfficialStep::ApproveExtension { .. } => "More time to reply is granted".to_owned(),
        OfficialStep::Reply { .. } => "Reply".to_owned(),
        OfficialStep::Statement => "Statement to all staff, which answers nothing".to_owned(),
        OfficialStep::Redirect => "The office says that the memo belongs elsewhere".to_owned(),
        OfficialStep::ConfirmRedirect { .. } => {
            "Ruling: the memo belongs elsewhere, as the office said".to_owned()
        }
        OfficialStep::OverturnRedirect { .. } => "Ruling: the office must answer".to_owned(),
        OfficialStep::Ask => "Question to the authors".to_owned(),
        OfficialStep::UpholdContest { .. } => {
            "Ruling: the reply is none, and another is owed".to_owned()
        }
        OfficialStep::DismissContest { .. } => "Ruling: the reply is one".to_owned(),
        OfficialStep::DismissAppeal { .. } => "The appeal is decided for the office".to_owned(),
        OfficialStep::RemandAppeal { .. } => {
            "The appeal is decided for the authors: the office answers again".to_owned()
        }
        OfficialStep::Correct { .. } => "Correction of the reply".to_owned(),
        OfficialStep::ReportOutcome { demand, .. } => {
            format!("What became of demand {demand}")
        }
        OfficialStep::PlaceHold => "Hold: nothing of the case may be destroyed".to_owned(),
        OfficialStep::LiftHold { .. } => "The hold is lifted".to_owned(),
        step => beside_the_road(step),
    }
}

fn beside_the_road(step: &OfficialStep) -> String {
    match step {
        OfficialStep::RequestOpening { signature } => format!(
            "Somebody asks that one sealed name be opened: that of signature {}, counted from 1 in \
             the certificate. \"demur proof\" says which is yours",
            signature.saturating_add(1)
        ),
        OfficialStep::ApproveOpening { .. } => "A trustee agrees".to_owned(),
        OfficialStep::RefuseOpening { .. } => "A trustee refuses".to_owned(),
        OfficialStep::ReportLeak { .. } => "A text is reported to have leaked".to_owned(),
        OfficialStep::Direct { .. } => "The memo is overruled in writing".to_owned(),
        OfficialStep::ReportSpill { marking } => {
            format!("The content is reported to be {marking}, and locked; what is owed stays owed")
        }
        OfficialStep::LiftSpill { .. } => "The content can be read again".to_owned(),
        OfficialStep::AskRelease { kind, what } => format!(
            "The authors are asked whether the record may be released ({kind}, SHA-256 {})",
            hex(what)
        ),
        OfficialStep::Release { .. } => "The record is released".to_owned(),
        OfficialStep::FormPanel { members, .. } => {
            let members: Vec<_> = members.iter().map(ToString::to_string).collect();
            format!("On the panel: {}", members.join(", "))
        }
        OfficialStep::DeclareConflict { conflict: true, .. } => {
            "A member of the panel has a conflict of interest".to_owned()
        }
        OfficialStep::DeclareConflict { .. } => {
            "A member of the panel has no conflict of interest".to_owned()
        }
        OfficialStep::ProposeIssues { .. } => "What the panel looks into".to_owned(),
        OfficialStep::ReportPanel { .. } => "Report of the panel".to_owned(),
        OfficialStep::Dissent { .. } => "A member's own opinion beside the report".to_owned(),
        OfficialStep::Undertake => "Undertaking to protect who signed".to_owned(),
        OfficialStep::GiveAssessment => {
            "A reader's personal assessment, not the institution's answer".to_owned()
        }
        OfficialStep::InviteToSession { .. } => "Invitation to a listening session".to_owned(),
        OfficialStep::DeclineSession { .. } => "There will be no listening session".to_owned(),
        OfficialStep::ConcludeSession { .. } => "The listening session was held".to_owned(),
        OfficialStep::GiveMinutes { .. } => "Minutes of the listening session".to_owned(),
        other => other.operation().name().replace('_', " "),
    }
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// What the reply that a report is about promised for that demand (R65).
fn promised(report: &Letter, letters: &[Letter]) -> Option<String> {
    let OfficialStep::ReportOutcome { reply, demand } = report.document.statement().step else {
        return None;
    };
    let reply = letters.iter().find(|it| it.document.digest() == reply)?;
    let OfficialWords::Reply(words) = &reply.words else {
        return None;
    };
    change(words.answers.iter().find(|it| it.demand == demand)?)
}

fn words(letter: &Letter, memo: Option<&Memo>, letters: &[Letter]) -> Vec<String> {
    match &letter.words {
        OfficialWords::Acknowledgement(words) => acknowledgement(words),
        OfficialWords::Distribution { note } => distribution(letter, note),
        OfficialWords::Reply(words) => match memo {
            Some(memo) => answers(words, memo),
            None => {
                let each = words.answers.iter();
                let lines = |answer: &AnswerWords| {
                    let (demand, outcome) = (answer.demand, answer.outcome);
                    let answered = format!("Demand {demand}: {outcome}. {}", answer.reasons);
                    std::iter::once(answered).chain(change(answer))
                };
                each.flat_map(lines).collect()
            }
        },
        OfficialWords::Statement { message } => vec![message.clone()],
        OfficialWords::Clearance { position } => vec![format!("Cleared by: {position}")],
        OfficialWords::ExtensionRequest { reason, .. } => vec![format!("Reason: {reason}")],
        OfficialWords::Redirect { reason, address } => vec![
            format!("Reason: {reason}"),
            format!("It belongs to: {address}"),
        ],
        OfficialWords::Ruling { reasons } => vec![format!("Reasons: {reasons}")],
        OfficialWords::OutcomeReport { report } => {
            let promised = promised(letter, letters).map(|it| format!("The reply said: {it}"));
            promised.into_iter().chain([report.clone()]).collect()
        }
        OfficialWords::Question { question: text }
        | OfficialWords::Correction { correction: text }
        | OfficialWords::Hold { reason: text }
        | OfficialWords::LeakReport { report: text }
        | OfficialWords::Direction { direction: text }
        | OfficialWords::Spill { report: text }
        | OfficialWords::Release { purpose: text }
        | OfficialWords::Panel { reasons: text, .. }
        | OfficialWords::Declaration { declaration: text }
        | OfficialWords::Issues { issues: text }
        | OfficialWords::PanelReport { report: text }
        | OfficialWords::Dissent { opinion: text }
        | OfficialWords::Assessment { assessment: text }
        | OfficialWords::SessionDeclined { reason: text }
        | OfficialWords::Undertaking { text } => vec![text.clone()],
        OfficialWords::OpeningRequest { reasons, basis } => vec![
            format!("Reasons: {reasons}"),
            format!("It rests on: {basis}"),
            "You can object before a court or the protection officer; the trustees decide only when \
             the charter's days have passed."
                .to_owned(),
        ],
        // The share is for who asked, and is printed nowhere.
        OfficialWords::OpeningApproval { .. } => Vec::new(),
        OfficialWords::Invitation(words) => listening::invitation(words),
        OfficialWords::SessionHeld(words) => listening::held(words),
        OfficialWords::Minutes(words) => listening::minutes(words),
        OfficialWords::ClearanceRequest { note } | OfficialWords::ExtensionApproval { note } => {
            let said = (!note.is_empty()).then(|| note.clone());
            said.into_iter().collect()
        }
    }
}

fn distribution(letter: &Letter, note: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if let OfficialStep::Distribute { readers } = &letter.document.statement().step {
        let readers = readers.iter();
        lines.extend(readers.map(|reader| format!("Reader: {}", official(reader))));
    }
    lines.extend((!note.is_empty()).then(|| note.to_owned()));
    lines
}

/// The same for a program.
pub(crate) fn mail_json(mail: &Mail) -> Value {
    let letters: Vec<Value> = mail.letters.iter().map(letter_json).collect();
    json!({
        "memo": mail.memo.to_string(),
        "subject": mail.text.as_ref().map(|memo| memo.parts().subject.clone()),
        "letters": letters,
    })
}

#[expect(
    clippy::too_many_lines,
    reason = "a table: one arm for each kind of words"
)]
pub(super) fn letter_json(letter: &Letter) -> Value {
    let document = letter.document.digest().to_string();
    let official = letter.document.statement().official.to_string();
    let (kind, words) = match &letter.words {
        OfficialWords::Acknowledgement(words) => (
            "acknowledgement",
            json!({
                "responsible": words.responsible,
                "due": words.due,
                "monitor": words.monitor,
                "protection": words.protection,
                "risk": words.risk.as_ref().map(|answers| answers
                    .iter()
                    .map(|it| (it.item.name().to_owned(), it.risk.name().into()))
                    .collect::<serde_json::Map<_, _>>()),
            }),
        ),
        OfficialWords::Distribution { note } => ("distribution", json!({ "note": note })),
        OfficialWords::Reply(words) => ("reply", super::report::reply_json(words)),
        OfficialWords::Statement { message } => ("statement", json!({ "message": message })),
        OfficialWords::Clearance { position } => ("clearance", json!({ "position": position })),
        OfficialWords::ClearanceRequest { note } => ("clearance_request", json!({ "note": note })),
        OfficialWords::ExtensionRequest { reason, .. } => {
            ("extension_request", json!({ "reason": reason }))
        }
        OfficialWords::ExtensionApproval { note } => {
            ("extension_approval", json!({ "note": note }))
        }
        OfficialWords::Redirect { reason, address } => {
            ("redirect", json!({ "reason": reason, "address": address }))
        }
        OfficialWords::Ruling { reasons } => ("ruling", json!({ "reasons": reasons })),
        OfficialWords::Question { question } => ("question", json!({ "question": question })),
        OfficialWords::Correction { correction } => {
            ("correction", json!({ "correction": correction }))
        }
        OfficialWords::OutcomeReport { report } => ("outcome_report", json!({ "report": report })),
        OfficialWords::Hold { reason } => ("hold", json!({ "reason": reason })),
        OfficialWords::OpeningRequest { reasons, basis } => (
            "opening_request",
            json!({ "reasons": reasons, "basis": basis }),
        ),
        OfficialWords::OpeningApproval { .. } => ("opening_approval", json!({})),
        OfficialWords::LeakReport { report } => ("leak_report", json!({ "report": report })),
        OfficialWords::Direction { direction } => ("direction", json!({ "direction": direction })),
        OfficialWords::Spill { report } => ("spill", json!({ "report": report })),
        OfficialWords::Release { purpose } => ("release", json!({ "purpose": purpose })),
        OfficialWords::Panel { reasons, .. } => ("panel", json!({ "reasons": reasons })),
        OfficialWords::Declaration { declaration } => {
            ("declaration", json!({ "declaration": declaration }))
        }
        OfficialWords::Issues { issues } => ("issues", json!({ "issues": issues })),
        OfficialWords::PanelReport { report } => ("panel_report", json!({ "report": report })),
        OfficialWords::Dissent { opinion } => ("dissent", json!({ "opinion": opinion })),
        OfficialWords::Assessment { assessment } => {
            ("assessment", json!({ "assessment": assessment }))
        }
        OfficialWords::Undertaking { text } => ("undertaking", json!({ "text": text })),
        OfficialWords::SessionDeclined { reason } => {
            ("session_declined", json!({ "reason": reason }))
        }
        OfficialWords::Invitation(words) => ("invitation", listening::invitation_json(words)),
        OfficialWords::SessionHeld(words) => ("session_held", listening::held_json(words)),
        OfficialWords::Minutes(words) => ("minutes", listening::minutes_json(words)),
    };
    json!({
        "kind": kind,
        "document": document,
        "official": official,
        "signed_by": letter.signed_by,
        "words": words,
    })
}

fn acknowledgement(words: &AcknowledgementWords) -> Vec<String> {
    let mut lines = vec![
        format!("Responsible: {}", words.responsible),
        format!("Due: {}", words.due),
        format!("Monitor: {}", words.monitor),
        format!("Protection: {}", words.protection),
    ];
    if let Some(answers) = &words.risk {
        let risk = |it: &RiskAnswer| format!("{} {}", it.item, it.risk);
        let risks: Vec<_> = answers.iter().map(risk).collect();
        lines.push(format!("Risk to those who signed: {}", risks.join(", ")));
    }
    lines
}
