//! `demur office draft`: write a reply that another official has to clear before it is given.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::notes::NewNote;
use demur_client::office;
use demur_domain::ids::{MemoId, OfficialId, StatementDigest};
use demur_protocol::official::ReplyWords;
use demur_protocol::sizes::CONTENT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase};
use super::note::note;
use super::reply::parse;
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::say;

/// Draft a reply and share it with the office, to be cleared.
///
/// The draft is an internal note; nobody outside the office sees it. It is cleared and sent by its
/// name, and a word changed makes it another draft. Write the form with demur office reply
/// --template first.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office draft 4f0c… --answers answers.toml --keys clerk.keys \\
      --signer policy-planning-director --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The reply as it should be given
    #[arg(long, value_name = "FILE.toml")]
    answers: PathBuf,
    /// Who will sign it; you if not given. That official cannot clear it
    #[arg(long, value_name = "OFFICIAL")]
    signer: Option<OfficialId>,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let signer = args.signer.clone().unwrap_or_else(|| desk.id.clone());
    let text = input_text(&args.answers, CONTENT_OCTETS_MAX)?;
    let words = parse(&text, desk.name_of(&signer)?);
    let words = words.with_context(|| format!("{}: nothing was kept", args.answers.display()))?;
    let draft = draft(&desk, &case, &signer, words)?;
    say(format!("Draft: {draft}"));
    say("To clear it, as another official than the one who signs it:");
    say(format!("  demur office clear {} {draft} …", case.id));
    say("To send it then, as the one who signs it:");
    say(format!(
        "  demur office reply {} --draft {draft} …",
        case.id
    ));
    Ok(())
}

/// Shares a draft with the office; returns its name.
pub(crate) fn draft(
    desk: &Desk,
    case: &OpenedCase,
    signer: &OfficialId,
    words: ReplyWords,
) -> Result<StatementDigest> {
    let (subject, demands) = (case.subject(), case.certificate.demands);
    let drafted = office::draft_reply(
        signer,
        &subject,
        &case.charter,
        demands,
        words,
        &mut OsRandomness,
    )
    .context("nothing was kept")?;
    let name = drafted.statement.digest();
    let written = NewNote {
        draft: Some(drafted),
        ..NewNote::default()
    };
    note(desk, case.id, written)?;
    Ok(name)
}
