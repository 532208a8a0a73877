//! Checking a file that was sent for it.

use askama::Template;
use demur_app::app::{App, Store};
use demur_app::error::AppError;
use demur_app::file_check::{CheckedFile, FileVerdict, Invalid};
use demur_protocol::leaf::Duty;

use super::texts::Value;
use super::upload::{UPLOAD_OCTETS_MAX, Uploaded};
use super::{Frame, Language, Page, status, utc};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "check.html")]
pub(super) struct Check {
    f: Frame,
    hint: String,
    found: Option<Found>,
}

/// What a file turned out to be.
pub(super) struct Found {
    pub(super) valid: bool,
    pub(super) sentence: String,
    /// Names and values.
    pub(super) facts: Vec<(String, String)>,
}

pub(super) fn form(f: Frame) -> Check {
    Check {
        f,
        hint: hint(f),
        found: None,
    }
}

pub(super) async fn answer<S: Store>(
    f: Frame,
    app: &App<S>,
    uploaded: Uploaded,
) -> Result<Check, Problem> {
    let found = match look(app, uploaded).await? {
        Looked::Nothing => invalid(f.say("check-empty")),
        Looked::Busy => invalid(f.say("check-busy")),
        Looked::File(verdict) => found(f, verdict),
    };
    Ok(Check {
        f,
        hint: hint(f),
        found: Some(found),
    })
}

/// What became of what was sent.
pub(super) enum Looked {
    Nothing,
    Busy,
    File(FileVerdict),
}

pub(super) async fn look<S: Store>(app: &App<S>, uploaded: Uploaded) -> Result<Looked, Problem> {
    if uploaded.0.is_empty() {
        return Ok(Looked::Nothing);
    }
    match app.file_check(uploaded.0).await {
        Ok(verdict) => Ok(Looked::File(verdict)),
        Err(AppError::Busy) => Ok(Looked::Busy),
        Err(error) => Err(error.into()),
    }
}

fn hint(f: Frame) -> String {
    let megabytes = UPLOAD_OCTETS_MAX as u64 / (1024 * 1024);
    f.texts
        .with("check-file-hint", &[("megabytes", Value::Count(megabytes))])
}

pub(super) fn invalid(sentence: String) -> Found {
    Found {
        valid: false,
        sentence,
        facts: Vec::new(),
    }
}

pub(super) fn found(f: Frame, verdict: FileVerdict) -> Found {
    match verdict {
        FileVerdict::Unknown => invalid(f.say("check-unknown")),
        FileVerdict::NotValid(why) => invalid(f.say(reason(why))),
        FileVerdict::Valid(file) => {
            let sentence = sentence(f, &file);
            let facts = facts(f, file);
            let facts = facts.into_iter().map(|(key, value)| (f.say(key), value));
            Found {
                valid: true,
                sentence,
                facts: facts.collect(),
            }
        }
    }
}

fn sentence(f: Frame, file: &CheckedFile) -> String {
    match file {
        CheckedFile::Case { subject, .. } => f
            .texts
            .with("check-case", &[("subject", Value::Text(subject))]),
        CheckedFile::Certificate { .. } => f.say("check-certificate"),
        CheckedFile::Receipt { .. } => f.say("check-receipt"),
        CheckedFile::Signature { institution, .. } => f.texts.with(
            "check-signature",
            &[("institution", Value::Text(institution.as_str()))],
        ),
        CheckedFile::View { .. } => f.say("check-view"),
    }
}

fn facts(f: Frame, file: CheckedFile) -> Vec<(&'static str, String)> {
    match file {
        CheckedFile::Case {
            memo,
            signatures,
            state,
            missed,
            ..
        } => vec![
            ("check-memo", memo.to_string()),
            ("check-signatures", signatures.to_string()),
            (
                "check-state",
                f.say(state.map_or("check-not-filed", status::state)),
            ),
            ("check-missed", duties(f, &missed)),
        ],
        CheckedFile::Certificate {
            memo,
            signatures,
            demands,
            filed_at,
        } => vec![
            ("check-memo", memo.to_string()),
            ("check-signatures", signatures.to_string()),
            ("check-demands", demands.to_string()),
            ("check-filed-at", utc(filed_at)),
        ],
        CheckedFile::Receipt {
            memo,
            index,
            filed_at,
        } => vec![
            ("check-memo", memo.to_string()),
            ("check-entry", index.to_string()),
            ("check-filed-at", utc(filed_at)),
        ],
        CheckedFile::Signature { memo, .. } => vec![("check-memo", memo.to_string())],
        CheckedFile::View {
            memo,
            signatures,
            withheld,
            filed_at,
        } => vec![
            ("check-memo", memo.to_string()),
            ("check-signatures", signatures.to_string()),
            ("check-withheld", withheld.to_string()),
            ("check-filed-at", utc(filed_at)),
        ],
    }
}

fn duties(f: Frame, missed: &[Duty]) -> String {
    if missed.is_empty() {
        return f.say("check-none");
    }
    let words: Vec<String> = missed
        .iter()
        .map(|duty| f.say(status::duty(*duty)))
        .collect();
    words.join(" · ")
}

fn reason(why: Invalid) -> &'static str {
    match why {
        Invalid::Damaged(_) => "invalid-damaged",
        Invalid::Checkpoint => "invalid-v1",
        Invalid::Charter => "invalid-v2",
        Invalid::Roster => "invalid-v3",
        Invalid::Epoch => "invalid-v4",
        Invalid::Text => "invalid-v5",
        Invalid::Signature => "invalid-v6",
        Invalid::Certificate => "invalid-v7",
        Invalid::Filing => "invalid-v8",
        Invalid::Event => "invalid-v9",
        Invalid::Document => "invalid-v10",
        Invalid::History => "invalid-v11",
        Invalid::DueDates => "invalid-v12",
        Invalid::Words => "invalid-v13",
        Invalid::Claim => "invalid-v14",
        Invalid::Clearance => "invalid-v15",
        Invalid::Extension => "invalid-v16",
        Invalid::Turn => "invalid-v17",
        Invalid::Disposal => "invalid-v18",
        Invalid::Opening => "invalid-v21",
        Invalid::Panel => "invalid-v19",
        Invalid::Session => "invalid-v20",
        Invalid::View => "invalid-v22",
        Invalid::Record => "invalid-v23",
        Invalid::Undertaking => "invalid-v24",
        Invalid::Authorship => "invalid-v25",
        Invalid::Late => "invalid-v26",
    }
}
