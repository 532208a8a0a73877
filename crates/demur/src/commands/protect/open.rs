//! `demur protect open`: read a complaint.

use anyhow::Result;
use demur_client::protect::Proved;
use demur_domain::ids::ComplaintId;
use demur_protocol::complaint::{EntryContent, StepEntry};

use super::{Record, opened};
use crate::commands::office::DeskArgs;
use crate::commands::office::desk::Desk;
use crate::terminal::say;
use crate::words::day;

/// Read a complaint: what was told, whether it is shown that the complainant signed a memo, and what
/// was done.
///
/// A proof of having signed convinces you because you did not make it. You could have, so it convinces
/// nobody else, and you cannot pass it on.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur protect open 4f0c… --keys officer.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The complaint
    #[arg(value_name = "COMPLAINT")]
    complaint: ComplaintId,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let complaint = opened(&desk, args.complaint)?;
    if let Some(state) = complaint.view.state() {
        say(format!(
            "Complaint {}: {}",
            complaint.id,
            state.name().replace('_', " ")
        ));
    }
    for (at, record) in &complaint.records {
        say("");
        say(format!("{}:", day(&complaint.charter, *at)));
        match record {
            Record::Entry { content, proof } => entry(content, proof.as_ref()),
            Record::Step(step) => show(&desk, step)?,
        }
    }
    Ok(())
}

fn entry(content: &EntryContent, proof: Option<&Option<Proved>>) {
    say(format!("The complainant tells of: {}", content.kind));
    for (what, text) in [
        ("When", &content.date),
        ("By", &content.by),
        ("Name", &content.name),
    ] {
        if !text.is_empty() {
            say(format!("{what}: {text}"));
        }
    }
    say(&content.happened);
    if !content.evidence.is_empty() {
        say(format!("Evidence: {}", content.evidence));
    }
    match proof {
        None => {}
        Some(Some(proved)) => say(format!(
            "Shown to you alone: the complainant is one of the {} who signed memo {}.",
            proved.signatures, proved.memo
        )),
        Some(None) => say("The proof of having signed a memo does NOT hold."),
    }
}

fn show(desk: &Desk, step: &StepEntry) -> Result<()> {
    let statement = &step.step.statement;
    let by = desk.name_of(&statement.official)?;
    say(format!("{by}: {}", statement.step.act()));
    say(&step.content.words);
    Ok(())
}
