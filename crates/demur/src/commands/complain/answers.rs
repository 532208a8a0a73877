//! `demur complain answers`: what the protection officers answered.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::complain::{Answer, FetchedRecord, read};
use demur_domain::complaint::ComplaintAct;

use super::file::reach;
use super::load;
use crate::commands::args::MemberArgs;
use crate::terminal::{during, say, say_json};
use serde_json::json;

/// Read what the protection officers answered, and what is still owed.
///
/// Every answer is checked: signed by a protection officer of the roster, about this complaint, in an
/// order that the rules allow, and none is missing in between.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur complain answers --server https://dissent.example.gov --key complaint.key")]
pub(crate) struct Args {
    /// The complaint's key
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// Print as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let key = load(&args.key)?;
    let server = reach(&args.member)?;
    let answer = during("asking the server", || {
        server.api.complaint_mailbox(key.id())
    })?;
    let Some(charter) = answer.charter else {
        bail!("the server keeps no such complaint");
    };
    let charter = server.instance.charter_by_digest(&charter.0);
    let charter = &charter
        .context("the complaint's charter is not in the log")?
        .charter;
    let records = answer.records.into_iter().map(|it| FetchedRecord {
        at: it.at,
        sealed: it.sealed.map(|sealed| sealed.0),
    });
    let records: Vec<_> = records.collect();
    let progress = read(&key, &server.instance.roster, charter, &records)?;
    let state = progress.state.context("the complaint has no records")?;
    let owed = progress.view.owed(charter);
    if args.json {
        let answers = progress.answers.iter().map(|it| {
            json!({
                "official": it.official.as_str(), "act": it.step.act().name(),
                "month": it.step.month(), "words": it.words, "at": it.at,
            })
        });
        let owed = owed
            .iter()
            .map(|it| json!({ "act": it.act.name(), "month": it.month, "by": it.by.as_second() }));
        return say_json(&json!({
            "state": state.name(),
            "answers": answers.collect::<Vec<_>>(),
            "owed": owed.collect::<Vec<_>>(),
        }));
    }
    say(format!(
        "Your complaint is: {}",
        state.name().replace('_', " ")
    ));
    for answer in &progress.answers {
        show(answer);
    }
    for due in owed {
        let day = charter.calendar().day_of(due.by);
        match due.act {
            ComplaintAct::Check => {
                say(format!(
                    "Owed: the check after {} months, before {day}",
                    due.month
                ));
            }
            _ => say(format!("Owed: the acknowledgement, before {day}")),
        }
    }
    Ok(())
}

fn show(answer: &Answer) {
    say("");
    say(format!("{}: {}", answer.signed_by, answer.step.act()));
    say(&answer.words);
    if let Some(risk) = &answer.risk {
        let answers = risk
            .answers
            .iter()
            .map(|it| format!("{} {}", it.item, it.risk));
        say(format!(
            "Risk check: {}",
            answers.collect::<Vec<_>>().join(", ")
        ));
    }
}
