//! `demur office extend`: ask for more time to reply.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::extension::{draft_extension, request_extension};
use demur_client::notes::NewNote;
use demur_domain::ids::MemoId;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use super::note::note;
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Ask for more time to reply, and say why.
///
/// Everybody who signed reads the reason. Nothing moves until the official whom the charter names
/// grants it, who cannot be you, and who may be outside the office; once the time is over nothing
/// can be granted any more.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office extend 4f0c… --days 10 --reason reason.txt --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// How many more days, of the kind in which the charter counts the time to reply
    #[arg(long, value_name = "NUMBER")]
    days: u16,
    /// The reason, text
    #[arg(long, value_name = "FILE")]
    reason: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let reason = input_text(&args.reason, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    extend(&desk, &case, args.days, reason)?;
    let days = case.charter.terms().reply_limit.of_same_kind(args.days);
    say(format!(
        "Asked for {days} more. The due date stands until it is granted:"
    ));
    say(format!("  demur office approve-extension {} …", case.id));
    Ok(())
}

/// Asks for an extension. The office finds it among its notes, and who grants it from outside in the
/// mailbox.
pub(crate) fn extend(desk: &Desk, case: &OpenedCase, days: u16, reason: String) -> Result<()> {
    let subject = case.subject();
    let (charter, roster) = (&case.charter, &desk.server.instance.roster);
    let asked = (days, reason);
    let draft = draft_extension(&desk.id, &subject, charter, asked, &mut OsRandomness)
        .context("nothing was asked for")?;
    let rules = (charter, roster);
    let signed = draft.clone();
    let prepared = request_extension(&desk.keys, &subject, rules, signed, &mut OsRandomness)
        .context("nothing was asked for")?;
    let post = as_post(prepared);
    let (api, memo) = (&desk.server.api, case.id);
    // The request first: if the rules refuse it there is nothing to grant.
    during("asking", || api.extension_request(&memo, &post))?;
    let written = NewNote {
        draft: Some(draft),
        ..NewNote::default()
    };
    note(desk, memo, written)
        .context("the request was recorded, but not its copy for the office; ask again")
}
