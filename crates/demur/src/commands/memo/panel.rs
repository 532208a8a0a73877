//! `demur memo panel`: what authors do about the review panel.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::mailbox::Letter;
use demur_client::panel::{AuthorsPanelTurn, Known, by_authors};
use demur_domain::ids::OfficialId;
use demur_protocol::api::{AuthorEntryPost, FixedOctets, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::OwnArgs;
use crate::commands::session::{Member, authored, own_memo};
use crate::commands::{input_text, mailbox};
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// What the authors can do about a panel.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Nominate(NominateArgs),
    Agree(AgreeArgs),
    Object(ObjectArgs),
}

/// Name somebody for the panel, who then must be on it.
///
/// It can be anybody whom the roster has as a reader. Name them soon after filing: the charter says
/// until when. Suggest further experts in your words, if you like.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo panel nominate chief-engineer --text why.txt")]
pub(crate) struct NominateArgs {
    /// Whom, by the roster's id
    #[arg(value_name = "ID")]
    nominee: OfficialId,
    #[command(flatten)]
    said: SaidArgs,
}

/// Agree to what the panel looks into.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo panel agree --text yes.txt")]
pub(crate) struct AgreeArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Object to what the panel looks into; it is put to you once more.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo panel object --text why.txt")]
pub(crate) struct ObjectArgs {
    #[command(flatten)]
    said: SaidArgs,
}

#[derive(clap::Args)]
struct SaidArgs {
    /// What you say, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    own: OwnArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Nominate(args) => take(&args.said, |_| Ok(AuthorsPanelTurn::Nominate(args.nominee))),
        Step::Agree(args) => take(&args.said, |known| {
            known.issues.map(AuthorsPanelTurn::Agree).context(NOTHING)
        }),
        Step::Object(args) => take(&args.said, |known| {
            known.issues.map(AuthorsPanelTurn::Object).context(NOTHING)
        }),
    }
}

const NOTHING: &str = "no panel has put to you yet what it looks into";

fn take(args: &SaidArgs, turn: impl FnOnce(&Known) -> Result<AuthorsPanelTurn>) -> Result<()> {
    let words = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    let own = authored(&member.wallet, &memo)?;
    let items = during("fetching the mailbox", || member.server.api.mailbox_list())?;
    let letters: Vec<Letter> = mailbox::letters(&member.server, &memo, &own.circulation(), &items);
    let known = Known::of(&letters);
    let turn = turn(&known)?;
    let operation = turn.operation();
    let readers = (&member.server.instance.roster, known.members.as_slice());
    let prepared = by_authors(readers, own, turn, words, &mut OsRandomness)?;
    let post = AuthorEntryPost {
        document: Octets(prepared.document.to_canonical()),
        sealed: Octets(prepared.sealed),
        handover: None,
        nonce: FixedOctets(prepared.nonce),
    };
    during("posting it", || {
        member.server.api.author_turn(operation, &memo, &post)
    })?;
    say("Recorded. Office, signers and panel read it.");
    Ok(())
}
