//! `demur office reply`: answer every demand over an official's signature.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_client::office;
use demur_domain::choice::Outcome;
use demur_domain::clearance::{AskedClearance, silent};
use demur_domain::guard;
use demur_domain::ids::{MemoId, OfficialId, StatementDigest};
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::FiledEvent;
use demur_protocol::codec::Canonical;
use demur_protocol::note::Draft;
use demur_protocol::official::{
    AnswerWords, ChangeWords, OfficialStep, ReplyWords, UnverifiedOfficialDocument,
};
use demur_protocol::sizes::CONTENT_OCTETS_MAX;
use jiff::Timestamp;
use serde::Deserialize;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post, drafted};
use super::notes::notes;
use crate::commands::input_text;
use crate::system::{OsRandomness, now};
use crate::terminal::{during, say};
use crate::words;

/// Reply to a memo, demand by demand, over your signature.
///
/// Each demand needs an outcome of the charter's and reasons of its own; a reply that leaves one
/// blank is refused here and says which, and the server and every reader refuse it too. Write the
/// form with --template, fill it in, and send it with --answers. Where the charter wants another
/// official to clear it, share it with demur office draft, and once it is cleared send it with
/// --draft.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office reply 4f0c… --template answers.toml --keys director.keys \\
      --server https://dissent.example.gov
  demur office reply 4f0c… --answers answers.toml --keys director.keys \\
      --server https://dissent.example.gov
  demur office reply 4f0c… --draft 91d2… --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    desk: DeskArgs,
}

/// The form, or the reply.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct What {
    /// Send the reply that stands in this file
    #[arg(long, value_name = "FILE.toml")]
    answers: Option<PathBuf>,
    /// Send the draft of this name, which was cleared
    #[arg(long, value_name = "DRAFT")]
    draft: Option<StatementDigest>,
    /// Write a form with the demands, to be filled in
    #[arg(long, value_name = "FILE.toml")]
    template: Option<PathBuf>,
}

/// A reply as it is written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    #[serde(default)]
    closing: String,
    #[serde(default)]
    answer: Vec<AnswerEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEntry {
    demand: u16,
    outcome: String,
    reasons: String,
    decision_by: Option<String>,
    change: Option<ChangeEntry>,
}

/// What changes, and by when (R65).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeEntry {
    what: String,
    by: String,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    if let Some(path) = &args.what.template {
        return write_template(&case, path);
    }
    if let Some(name) = &args.what.draft {
        let notes = notes(&desk, case.id)?;
        let draft = drafted(&notes, name)?;
        check_cleared(&desk, &case, draft).context("no reply was sent")?;
        send(&desk, &case, draft.clone())?;
        say("Replied, with the draft as it was cleared.");
    }
    if let Some(path) = &args.what.answers {
        let clearances = case.charter.clearance().clearances;
        if clearances > 0 {
            bail!(
                "no reply was sent: the charter wants it cleared by others first ({clearances}); \
                 share it with: demur office draft"
            );
        }
        let text = input_text(path, CONTENT_OCTETS_MAX)?;
        let words = parse(&text, desk.display_name());
        let words = words.with_context(|| format!("{}: no reply was sent", path.display()))?;
        let count = words.answers.len();
        reply(&desk, &case, words)?;
        say(format!(
            "Replied to {count} of {} demands.",
            case.certificate.demands
        ));
    }
    Ok(())
}

/// Counts the clearances of a draft by their signatures: the server's word alone sends no reply.
fn check_cleared(desk: &Desk, case: &OpenedCase, draft: &Draft) -> Result<()> {
    if case.charter.clearance().clearances == 0 {
        return Ok(());
    }
    let request = desk.request(Operation::CaseExport, Some(case.id));
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    let material = during("fetching the clearances", || {
        desk.server.api.case_export(&case.id, &post)
    })?;
    let reply = draft.statement.digest();
    let events = material.filed.iter().flat_map(|filed| &filed.events);
    let (mut cleared_by, mut asked) = (Vec::new(), Vec::new());
    for event in events {
        match signed(desk, case, &event.content) {
            Some((OfficialStep::Clear { reply: of }, by)) if of == reply => cleared_by.push(by),
            Some((OfficialStep::AskClearance { of: who, reply: of }, _)) if of == reply => {
                let at = begins_at(case, event)?;
                asked.push(AskedClearance { of: who, at });
            }
            _ => {}
        }
    }
    let now = Timestamp::from_second(now()).context("the clock of this machine")?;
    cleared_by.extend(silent(&case.charter, &asked, now)?);
    let may_clear = |it: &OfficialId| {
        let is_asked = asked.iter().any(|asked| asked.of == *it);
        let official = desk.server.instance.roster.official(it);
        official.is_some_and(|it| {
            guard::check_clearer(&case.charter, it.role).is_ok()
                && guard::check_asked_reader(it.role, is_asked).is_ok()
        })
    };
    cleared_by.retain(may_clear);
    guard::check_cleared(&case.charter, &desk.id, &cleared_by)?;
    Ok(())
}

/// What an official of the roster signed in this case, and who it is.
fn signed(desk: &Desk, case: &OpenedCase, content: &[u8]) -> Option<(OfficialStep, OfficialId)> {
    let document = UnverifiedOfficialDocument::from_canonical(content).ok()?;
    let roster = &desk.server.instance.roster;
    let official = roster.official(&document.statement.official)?;
    let document = document.verify(&official.key().ok()?).ok()?;
    let statement = document.statement();
    let here = statement.memo == case.id;
    here.then(|| (statement.step.clone(), statement.official.clone()))
}

/// When the log took an event in: at most some intervals after it came.
fn begins_at(case: &OpenedCase, event: &FiledEvent) -> Result<Timestamp> {
    let seconds = u64::from(case.charter.log_interval_seconds());
    let begins = event.proof.interval.checked_mul(seconds);
    let begins = begins.and_then(|it| i64::try_from(it).ok());
    let begins = begins.and_then(|it| Timestamp::from_second(it).ok());
    begins.context("the log names an interval beyond any calendar")
}

/// Replies to a case whose charter wants no clearance.
pub(crate) fn reply(desk: &Desk, case: &OpenedCase, words: ReplyWords) -> Result<()> {
    let (subject, demands) = (case.subject(), case.certificate.demands);
    let (by, charter) = (&desk.id, &case.charter);
    let draft = office::draft_reply(by, &subject, charter, demands, words, &mut OsRandomness);
    send(desk, case, draft.context("no reply was sent")?)
}

/// Signs a draft and sends it as the reply.
pub(crate) fn send(desk: &Desk, case: &OpenedCase, draft: Draft) -> Result<()> {
    let prepared = office::sign(&desk.keys, &case.subject(), draft, &mut OsRandomness);
    let post = as_post(prepared.context("no reply was sent")?);
    during("replying", || desk.server.api.case_reply(&case.id, &post))?;
    Ok(())
}

/// Reads a reply that was written by hand.
pub(crate) fn parse(text: &str, signed_by: String) -> Result<ReplyWords> {
    let file: AnswersFile = toml::from_str(text)?;
    let answers = file.answer.into_iter().map(|entry| {
        let demand = entry.demand;
        if entry.outcome.is_empty() {
            bail!("demand {demand} is not answered: it has no outcome");
        }
        let outcome: Option<Outcome> = entry.outcome.parse().ok();
        let outcome = outcome
            .with_context(|| format!("demand {demand}: {:?} is no outcome", entry.outcome))?;
        let (reasons, decision_by) = (entry.reasons, entry.decision_by);
        let change = entry.change.map(|it| ChangeWords {
            what: it.what,
            by: it.by,
        });
        Ok(AnswerWords {
            demand,
            outcome,
            reasons,
            decision_by,
            change,
        })
    });
    let answers = answers.collect::<Result<_>>()?;
    Ok(ReplyWords {
        signed_by,
        answers,
        closing: file.closing,
    })
}

fn write_template(case: &OpenedCase, path: &Path) -> Result<()> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| file.write_all(template(case).as_bytes()))
        .with_context(|| format!("{}: could not be written", path.display()))?;
    say(format!(
        "Wrote {}. Fill it in, then send it with --answers.",
        path.display()
    ));
    Ok(())
}

/// The form of a reply: each demand as a comment above its answer.
pub(crate) fn template(case: &OpenedCase) -> String {
    let outcomes: Vec<&str> = case.charter.outcomes().iter().map(|o| o.name()).collect();
    let mut text = format!(
        "# Reply to: {}\n# Outcomes: {}.\n# With needs-decision, and only then, add: decision_by = \
         \"2023-12-31\"\n# Where something changes you can say what, and by when: change = {{ what = \"…\", by = \
         \"2024-01-31\" }}\n\n# What you want to say beyond the demands.\nclosing = \"\"\n",
        case.memo.parts().subject,
        outcomes.join(", ")
    );
    for (number, demand) in (1..).zip(words::demands(&case.memo)) {
        text.push_str(&format!(
            "\n# {demand}\n[[answer]]\ndemand = {number}\noutcome = \"\"\nreasons = \"\"\"\n\"\"\"\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_demand_without_outcome_is_named() {
        let text = "[[answer]]\ndemand = 2\noutcome = \"\"\nreasons = \"x\"\n";
        let refusal = parse(text, "A".to_owned()).err().unwrap().to_string();
        assert_eq!(refusal, "demand 2 is not answered: it has no outcome");
    }

    /// R65: what changes, and by when, stands in the form.
    #[test]
    fn a_change_is_read() {
        let text = "[[answer]]\ndemand = 1\noutcome = \"accepted\"\nreasons = \"x\"\n\
                    change = { what = \"Desks decide.\", by = \"2024-01-31\" }\n";
        let words = parse(text, "A".to_owned()).ok().unwrap();
        let change = words.answers[0].change.as_ref().unwrap();
        assert_eq!(
            (change.what.as_str(), change.by.as_str()),
            ("Desks decide.", "2024-01-31")
        );
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let text = "[[answer]]\ndemand = 1\noutcome = \"partly\"\nreasons = \"x\"\nby = \"y\"\n";
        assert!(parse(text, "A".to_owned()).is_err());
    }
}
