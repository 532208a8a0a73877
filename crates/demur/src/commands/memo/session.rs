//! `demur memo session`: what authors do about a listening session.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::mailbox::{Letter, newest};
use demur_client::panel::Known;
use demur_client::turns::AuthorTurn;
use demur_domain::operation::Operation;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::OwnArgs;
use super::turn::take;
use crate::commands::session::{Member, authored, own_memo};
use crate::commands::{input_text, mailbox};
use crate::terminal::{during, say};

/// What authors can do about a session.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Request(RequestArgs),
    Open(OpenArgs),
    Agree(AgreeArgs),
    Dispute(DisputeArgs),
}

/// Ask the office for a listening session.
///
/// Office and signers read what you say. A session stands for no reply and puts none off.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo session request --text why.txt")]
pub(crate) struct RequestArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Open the room of the session to which the office invites.
///
/// From then on everybody who has the memo's link can ask there, without a name, and the office reads
/// the questions. The office gets the key to this one room, and no other.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo session open --text welcome.txt")]
pub(crate) struct OpenArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Agree to the minutes of the session.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo session agree --text yes.txt")]
pub(crate) struct AgreeArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Dispute the minutes of the session. What you say stands beside them.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo session dispute --text otherwise.txt")]
pub(crate) struct DisputeArgs {
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
        Step::Request(args) => said(&args.said, |_| Some(AuthorTurn::RequestSession)),
        Step::Open(args) => said(&args.said, |letters| {
            newest(letters, Operation::SessionInvite).map(AuthorTurn::OpenRoom)
        }),
        Step::Agree(args) => said(&args.said, |letters| {
            newest(letters, Operation::MinutesGive).map(AuthorTurn::AgreeMinutes)
        }),
        Step::Dispute(args) => said(&args.said, |letters| {
            newest(letters, Operation::MinutesGive).map(AuthorTurn::DisputeMinutes)
        }),
    }
}

fn said(args: &SaidArgs, about: impl FnOnce(&[Letter]) -> Option<AuthorTurn>) -> Result<()> {
    let words = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    let own = authored(&member.wallet, &memo)?;
    let items = during("fetching the mailbox", || member.server.api.mailbox_list())?;
    let letters = mailbox::letters(&member.server, &memo, &own.circulation(), &items);
    let turn = about(&letters).context("nothing in your mailbox that this could be about yet")?;
    let panel = Known::of(&letters).members;
    take((&member.server, &panel), own, turn, words)?;
    say("Recorded. Office and signers read it.");
    Ok(())
}
