//! `demur office redirect`, `ask`, `correct` and `outcome`: what the office does where the road bends.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::office::Subject;
use demur_client::turns::{OfficialTurn, by_official_to};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_protocol::leaf::EventKind;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use super::logged::Logged;
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Say that a memo belongs elsewhere, and where.
///
/// Everybody who signed reads the reason and the address. The authors can dispute it before the
/// monitor, whose ruling binds the office; it is counted in the statistics.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office redirect 4f0c… --reason reason.txt --address \"Bureau of Human Resources\" \\
      --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct RedirectArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Why it is not for this office, text
    #[arg(long, value_name = "FILE")]
    reason: PathBuf,
    /// Where it belongs
    #[arg(long, value_name = "TEXT")]
    address: String,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Ask the authors something.
///
/// Authors and signers read the question. It is answered under the authors' key and no name.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office ask 4f0c… --question question.txt --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct AskArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The question, text
    #[arg(long, value_name = "FILE")]
    question: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Correct a reply that was given. The reply stays as it is; the correction stands beside it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office correct 4f0c… --text correction.txt --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct CorrectArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// What was wrong, and what is right, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Report, after the close, what became of what the reply promised.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office outcome 4f0c… --demand 2 --report report.txt --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct OutcomeArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The demand, from 1
    #[arg(long, value_name = "NUMBER")]
    demand: u16,
    /// What was done, or not, and why, text
    #[arg(long, value_name = "FILE")]
    report: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Take a drafted reply back to be written anew.
///
/// Since the first clearance, or the first request for one, a reply stands as drafted. Then nobody asks
/// the authors anything: whoever wants to takes the draft back first. Authors and signers read why.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office redraft 4f0c… --reasons reasons.txt --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct RedraftArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Why, text
    #[arg(long, value_name = "FILE")]
    reasons: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Give your own assessment, as a reader of the case, before it is answered.
///
/// It is your personal view and not the institution's answer. Authors, signers and office read it;
/// you give one in a case, and it cannot be changed.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office assess 4f0c… --text assessment.txt --keys deputy-secretary.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct AssessArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// What you think of the dissent, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run_redirect(args: &RedirectArgs) -> Result<()> {
    let reason = input_text(&args.reason, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let address = args.address.clone();
    let turn = OfficialTurn::Redirect { reason, address };
    take(&desk, &case.subject(), turn)?;
    say("Recorded. The authors can dispute it; until that is settled the time to reply runs on.");
    Ok(())
}

pub(crate) fn run_ask(args: &AskArgs) -> Result<()> {
    let question = input_text(&args.question, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    take(&desk, &case.subject(), OfficialTurn::Ask { question })?;
    say("Asked. The answer comes into `demur office letters`.");
    Ok(())
}

pub(crate) fn run_assess(args: &AssessArgs) -> Result<()> {
    let assessment = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    take(&desk, &case.subject(), OfficialTurn::Assess { assessment })?;
    say("Recorded. Authors, signers and office read it.");
    Ok(())
}

pub(crate) fn run_redraft(args: &RedraftArgs) -> Result<()> {
    let reasons = input_text(&args.reasons, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    take(&desk, &case.subject(), OfficialTurn::Redraft { reasons })?;
    say("Recorded. The time to reply runs on.");
    Ok(())
}

pub(crate) fn run_correct(args: &CorrectArgs) -> Result<()> {
    let correction = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let reply = reply_given(&desk, &case)?;
    take(
        &desk,
        &case.subject(),
        OfficialTurn::Correct { reply, correction },
    )?;
    say("Recorded beside the reply.");
    Ok(())
}

pub(crate) fn run_outcome(args: &OutcomeArgs) -> Result<()> {
    let report = input_text(&args.report, NOTE_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let turn = OfficialTurn::ReportOutcome {
        reply: reply_given(&desk, &case)?,
        demand: args.demand,
        report,
    };
    take(&desk, &case.subject(), turn)?;
    say(format!("Recorded for demand {}.", args.demand));
    Ok(())
}

fn at_desk(args: &DeskArgs, case: &MemoId) -> Result<(Desk, OpenedCase)> {
    let desk = Desk::open(args)?;
    let case = desk.kept(case)?;
    Ok((desk, case))
}

/// Takes an official's turn.
pub(crate) fn take(desk: &Desk, subject: &Subject<'_>, turn: OfficialTurn) -> Result<()> {
    let operation = turn.operation();
    let readers = turn.readers(&desk.server.instance.roster)?;
    let prepared = by_official_to(&desk.keys, subject, turn, &readers, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("posting it", || {
        desk.server
            .api
            .official_turn(operation, &subject.memo, &post)
    })?;
    Ok(())
}

/// The reply that was given last, out of the case's own documents.
fn reply_given(desk: &Desk, case: &OpenedCase) -> Result<DocumentDigest> {
    let reply = Logged::fetch(desk, &case.id)?.official(EventKind::Replied)?;
    reply.context("there is no reply in the log yet")
}
