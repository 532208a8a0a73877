//! `demur office ask-clearance`: ask another official by name to clear a drafted reply.

use anyhow::{Context, Result, bail};
use demur_client::notes::NewNote;
use demur_client::office;
use demur_domain::clearance::silence_until;
use demur_domain::ids::{MemoId, OfficialId, StatementDigest};
use demur_domain::role::Role;
use demur_protocol::note::Draft;
use demur_protocol::official::OfficialStep;
use jiff::Timestamp;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post, drafted};
use super::note::note;
use super::notes::notes;
use crate::system::{OsRandomness, now};
use crate::terminal::{during, say};

/// Ask another official by name to clear a drafted reply.
///
/// The draft is the one that stands among the office's notes (demur office draft); a reader of the memo
/// whom you ask is sent it in a note of their own. Authors and signers see that you asked, and whom. Where the charter says so, whoever was asked and is silent for so many
/// working days counts as having cleared this very draft, so that nobody stops a reply by silence.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office ask-clearance 4f0c… 91d2… --of director --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The draft, as demur office notes shows it
    #[arg(value_name = "DRAFT")]
    draft: StatementDigest,
    /// Who is asked, by the roster's id
    #[arg(long, value_name = "ID")]
    of: OfficialId,
    /// A remark to who is asked; authors and signers read it too
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    #[command(flatten)]
    desk: DeskArgs,
}

/// A reader of the memo reads no note but those that name them.
fn show_to_reader(desk: &Desk, case: &OpenedCase, of: &OfficialId, draft: &Draft) -> Result<()> {
    let asked = desk.server.instance.roster.official(of);
    if asked.is_none_or(|it| it.role != Role::DistributionReader) {
        return Ok(());
    }
    let written = NewNote {
        draft: Some(draft.clone()),
        reader: Some(of.clone()),
        ..NewNote::default()
    };
    note(desk, case.id, written)
}

pub(crate) fn run(args: Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let notes = notes(&desk, case.id)?;
    let draft = drafted(&notes, &args.draft)?;
    if !matches!(draft.statement.step, OfficialStep::Reply { .. }) {
        bail!("the draft is not one of a reply");
    }
    show_to_reader(&desk, &case, &args.of, draft)?;
    let asked = (args.of.clone(), draft);
    let (keys, subject) = (&desk.keys, case.subject());
    let prepared = office::ask_clearance(keys, &subject, asked, args.note, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("asking", || desk.server.api.clearance_ask(&case.id, &post))?;
    let at = Timestamp::from_second(now()).context("the clock of this machine")?;
    match silence_until(&case.charter, at)? {
        Some(until) => say(format!(
            "Asked {}. Silence counts as a clearance after: {}.",
            args.of,
            until.explain()
        )),
        None => say(format!(
            "Asked {}. Under this charter only a clearance counts.",
            args.of
        )),
    }
    Ok(())
}
