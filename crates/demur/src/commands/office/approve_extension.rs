//! `demur office approve-extension`: grant more time to reply.

use anyhow::{Context, Result, ensure};
use demur_client::extension::{self, AskedExtension, asked_extension};
use demur_client::office::Subject;
use demur_domain::ids::{MemoId, StatementDigest};
use demur_domain::role::Role;
use demur_protocol::note::Draft;
use demur_protocol::official::OfficialStep;

use super::DeskArgs;
use super::desk::{Desk, as_post, drafted};
use super::notes::{DatedNote, notes};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say, say_all};
use crate::words;

/// Grant more time to reply that another official has asked for.
///
/// Shows the request with its reason, and asks. The due date moves; what is aimed for stays. Authors
/// and signers see who granted it. Once the time is over nothing can be granted any more.
///
/// Who grants it the charter says. The head of the office finds the request among the office's notes;
/// the monitor, the principal or the appeal authority gets it by the mailbox, without the memo.
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
    match desk.role()? {
        Role::OfficeHead | Role::OfficeClerk => grant_in_office(&desk, args)?,
        _ => grant_from_outside(&desk, args)?,
    }
    say("Granted. The due date has moved, and authors and signers see it.");
    Ok(())
}

fn grant_in_office(desk: &Desk, args: Args) -> Result<()> {
    let case = desk.kept(&args.case)?;
    let notes = notes(desk, case.id)?;
    let request = match &args.request {
        Some(request) => drafted(&notes, request)?,
        None => newest_request(&notes).context("no note holds a request for more time")?,
    };
    say_all(words::draft(request, &case.memo));
    confirm("Grant it?", args.yes)?;
    approve_extension(desk, &case.subject(), request.statement.digest(), args.note)
}

fn grant_from_outside(desk: &Desk, args: Args) -> Result<()> {
    let asked = asked(desk, &args.case)?.context("nobody has asked you for more time")?;
    let named = args.request.is_none_or(|it| it == asked.request);
    ensure!(named, "that is not the request that was last made");
    say_all(words::asked_extension(&asked));
    confirm("Grant it?", args.yes)?;
    approve_extension(desk, &asked.subject(), asked.request, args.note)
}

/// The request that waits for this official, who is not of the office.
fn asked(desk: &Desk, case: &MemoId) -> Result<Option<AskedExtension>> {
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let sealed = items.iter().map(|item| item.sealed.0.as_slice());
    let roster = &desk.server.instance.roster;
    Ok(asked_extension(&desk.keys.identity(), case, roster, sealed))
}

fn newest_request(notes: &[DatedNote]) -> Option<&Draft> {
    let drafts = notes.iter().rev();
    let mut drafts = drafts.filter_map(|dated| dated.note.content.draft.as_ref());
    drafts.find(|draft| matches!(draft.statement.step, OfficialStep::RequestExtension { .. }))
}

/// Grants an extension.
fn approve_extension(
    desk: &Desk,
    subject: &Subject<'_>,
    request: StatementDigest,
    note: String,
) -> Result<()> {
    let (keys, randomness) = (&desk.keys, &mut OsRandomness);
    let prepared = extension::approve_extension(keys, subject, request, note, randomness)?;
    let post = as_post(prepared);
    during("granting", || {
        desk.server.api.extension_approve(&subject.memo, &post)
    })?;
    Ok(())
}
