//! `demur office clear`: agree to a drafted reply that another official will give.

use anyhow::{Result, bail};
use demur_client::office;
use demur_domain::ids::{MemoId, StatementDigest};
use demur_protocol::note::Draft;
use demur_protocol::official::OfficialStep;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post, drafted};
use super::notes::notes;
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say, say_all};
use crate::words;

/// Clear a drafted reply that another official will sign.
///
/// Shows the draft, whole, and asks. What you clear is this very text: a word changed afterwards is
/// another draft. Authors and signers see that you cleared a draft, and when.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office clear 4f0c… 91d2… --keys clerk.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The draft, as demur office notes shows it
    #[arg(value_name = "DRAFT")]
    draft: StatementDigest,
    /// Your position as it is shown; your name on the roster if not given
    #[arg(long, value_name = "TEXT")]
    position: Option<String>,
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
    let draft = drafted(&notes, &args.draft)?;
    say_all(words::draft(draft, &case.memo));
    confirm("Clear this reply?", args.yes)?;
    clear(&desk, &case, draft, args.position)?;
    say("Cleared. Once the log has taken this in, it can be given if nobody else has to clear it.");
    Ok(())
}

/// Clears a draft.
pub(crate) fn clear(
    desk: &Desk,
    case: &OpenedCase,
    draft: &Draft,
    position: Option<String>,
) -> Result<()> {
    if !matches!(draft.statement.step, OfficialStep::Reply { .. }) {
        bail!("the draft is not one of a reply");
    }
    let position = position.unwrap_or_else(|| desk.display_name());
    let subject = case.subject();
    let prepared = office::clear(&desk.keys, &subject, draft, position, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("clearing", || desk.server.api.reply_clear(&case.id, &post))?;
    Ok(())
}
