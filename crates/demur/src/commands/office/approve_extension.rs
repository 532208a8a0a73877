//! `demur office approve-extension`: grant more time to reply.

use anyhow::{Context, Result};
use demur_client::office;
use demur_domain::ids::{MemoId, StatementDigest};
use demur_protocol::note::Draft;
use demur_protocol::official::OfficialStep;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post, drafted};
use super::notes::{DatedNote, notes};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say, say_all};
use crate::words;

/// Grant more time to reply that another official has asked for.
///
/// Shows the request with its reason, and asks. The due date moves; what is aimed for stays. Authors
/// and signers see who granted it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office approve-extension 4f0c… --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The request, as demur office notes shows it; the newest if not given
    #[arg(long, value_name = "REQUEST")]
    request: Option<StatementDigest>,
    /// A remark to authors and signers
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let notes = notes(&desk, case.id)?;
    let request = match &args.request {
        Some(request) => drafted(&notes, request)?,
        None => newest_request(&notes).context("no note holds a request for more time")?,
    };
    say_all(words::draft(request, &case.memo));
    confirm("Grant it?", args.yes)?;
    approve_extension(&desk, &case, request.statement.digest(), args.note)?;
    say("Granted. The due date has moved, and authors and signers see it.");
    Ok(())
}

fn newest_request(notes: &[DatedNote]) -> Option<&Draft> {
    let drafts = notes.iter().rev();
    let mut drafts = drafts.filter_map(|dated| dated.note.content.draft.as_ref());
    drafts.find(|draft| matches!(draft.statement.step, OfficialStep::RequestExtension { .. }))
}

/// Grants an extension.
pub(crate) fn approve_extension(
    desk: &Desk,
    case: &OpenedCase,
    request: StatementDigest,
    note: String,
) -> Result<()> {
    let subject = case.subject();
    let prepared =
        office::approve_extension(&desk.keys, &subject, request, note, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("granting", || {
        desk.server.api.extension_approve(&case.id, &post)
    })?;
    Ok(())
}
