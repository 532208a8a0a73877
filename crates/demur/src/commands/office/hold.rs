//! `demur office hold`: who keeps the records stops the destruction of a case, and lets it go on.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::office::Subject;
use demur_client::turns::OfficialTurn;
use demur_domain::ids::MemoId;
use demur_protocol::leaf::EventKind;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::Desk;
use super::logged::Logged;
use super::turn::take;
use crate::commands::input_text;
use crate::terminal::say;

/// Stop the destruction of a case's names and text, or let it go on.
///
/// For who keeps the records. It gives nobody anything to read, and moves no due date. Everybody who
/// holds the receipt sees that a hold stands; the reason is sealed to you alone.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office hold 4f0c… --reason order.txt --keys records.keys \\
      --server https://dissent.example.gov
  demur office hold 4f0c… --lift --reason end.txt --keys records.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Let it go on
    #[arg(long)]
    lift: bool,
    /// By what order, or why no more, text
    #[arg(long, value_name = "FILE")]
    reason: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let reason = input_text(&args.reason, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    hold(&desk, args.case, args.lift, reason)?;
    say(if args.lift {
        "Lifted. What the charter has destroyed is destroyed again when its time is over."
    } else {
        "On hold. Nothing that is left of the case is destroyed until it is lifted."
    });
    Ok(())
}

/// Places a hold, or lifts the one that stands.
pub(crate) fn hold(desk: &Desk, case: MemoId, lift: bool, reason: String) -> Result<()> {
    let logged = Logged::fetch(desk, &case)?;
    let reply_to = desk.keys.identity().recipient().to_string();
    let subject = Subject {
        memo: case,
        filing: logged.filing()?,
        reply_to: &reply_to,
    };
    let turn = match lift {
        false => OfficialTurn::PlaceHold { reason },
        true => {
            let hold = logged.official(EventKind::HoldPlaced)?;
            let hold = hold.context("no hold on the case stands in the log yet")?;
            OfficialTurn::LiftHold { hold, reason }
        }
    };
    take(desk, &subject, turn)
}
