//! `demur office session`: what the office does about a listening session.

mod minutes;
mod room;

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::turns::OfficialTurn;
use demur_domain::ids::MemoId;
use demur_domain::listening::{Opening, band};
use demur_protocol::leaf::EventKind;
use demur_protocol::session::{HeldWords, InvitationWords};
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;
use jiff::Timestamp;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase};
use super::logged::Logged;
use super::turn::take;
use crate::commands::input_text;
use crate::terminal::say;

/// What the office can do about a session.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Invite(InviteArgs),
    Decline(DeclineArgs),
    Room(room::RoomArgs),
    Ask(room::AskArgs),
    Answer(room::AnswerArgs),
    Conclude(ConcludeArgs),
    Minutes(minutes::Args),
}

/// Invite the signers to a listening session, of your own accord or because the authors asked.
///
/// The signers read the invitation in their mailbox. They take seats without names, and once the
/// authors have opened the room they ask there without names. Inviting again moves the session.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session invite 4f0c… --opens 2026-12-01T14:00Z --closes 2026-12-01T16:00Z \
      --when \"1 December, 14:00 UTC, in the room alone\" --held-by \"the deputy secretary\" \
      --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct InviteArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// When the room begins to take questions, such as 2026-12-01T14:00Z
    #[arg(long, value_name = "INSTANT")]
    opens: Timestamp,
    /// When it ends, at most two weeks later
    #[arg(long, value_name = "INSTANT")]
    closes: Timestamp,
    /// Day, hour and place, in words
    #[arg(long, value_name = "TEXT")]
    when: String,
    /// Who holds it, by name or office
    #[arg(long, value_name = "TEXT")]
    held_by: String,
    /// How high that office stands
    #[arg(long, value_name = "TEXT", default_value = "")]
    level: String,
    /// Who may stand in, on either side
    #[arg(long, value_name = "TEXT", default_value = "")]
    stand_in: String,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Say that there will be no session, and why.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session decline 4f0c… --reason why.txt --keys director.keys \
      --server https://dissent.example.gov")]
pub(crate) struct DeclineArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Why, text
    #[arg(long, value_name = "FILE")]
    reason: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Say that the session was held, by whom, and how many came.
///
/// The number is written down as a step: 1 to 4, 5 to 9, 10 to 19 and so on.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session conclude 4f0c… --held-by \"the deputy secretary\" --attended 10 \
      --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct ConcludeArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Who held it, by name or office
    #[arg(long, value_name = "TEXT")]
    held_by: String,
    /// That was somebody who stood in
    #[arg(long)]
    aide: bool,
    /// How many came
    #[arg(long, value_name = "NUMBER")]
    attended: u32,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Invite(args) => run_invite(&args),
        Step::Decline(args) => run_decline(&args),
        Step::Room(args) => room::run_room(&args),
        Step::Ask(args) => room::run_ask(&args),
        Step::Answer(args) => room::run_answer(&args),
        Step::Conclude(args) => run_conclude(&args),
        Step::Minutes(args) => minutes::run(&args),
    }
}

fn at_desk(args: &DeskArgs, case: &MemoId) -> Result<(Desk, OpenedCase)> {
    let desk = Desk::open(args)?;
    let case = desk.kept(case)?;
    Ok((desk, case))
}

fn run_invite(args: &InviteArgs) -> Result<()> {
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let logged = Logged::fetch(&desk, &case.id)?;
    let turn = OfficialTurn::Invite {
        request: logged.request_for_session(),
        opening: Opening {
            opens: args.opens.as_second(),
            closes: args.closes.as_second(),
        },
        words: InvitationWords {
            when: args.when.clone(),
            held_by: args.held_by.clone(),
            level: args.level.clone(),
            stand_in: args.stand_in.clone(),
        },
    };
    take(&desk, &case.subject(), turn)?;
    say("Invited. Once the authors have opened the room, it is `demur office session room`.");
    say("The time to reply runs on.");
    Ok(())
}

fn run_decline(args: &DeclineArgs) -> Result<()> {
    let reason = input_text(&args.reason, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let logged = Logged::fetch(&desk, &case.id)?;
    let plan = match logged.request_for_session() {
        Some(request) => request,
        None => logged
            .official(EventKind::SessionInvited)?
            .context("nobody asked for a session or invited to one, as far as the log says yet")?,
    };
    take(
        &desk,
        &case.subject(),
        OfficialTurn::DeclineSession { plan, reason },
    )?;
    say("Recorded. Everybody who signed reads the reason.");
    Ok(())
}

fn run_conclude(args: &ConcludeArgs) -> Result<()> {
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let invitation = Logged::fetch(&desk, &case.id)?.official(EventKind::SessionInvited)?;
    let turn = OfficialTurn::Conclude {
        invitation: invitation.context("no invitation stands in the log yet")?,
        words: HeldWords {
            held_by: args.held_by.clone(),
            aide: args.aide,
            attended: band(args.attended),
        },
    };
    take(&desk, &case.subject(), turn)?;
    say("Recorded. Next: demur office session minutes.");
    Ok(())
}
