//! `demur office statement`: a message to all staff that mentions a case, and closes nothing.

use std::path::PathBuf;

use anyhow::Result;
use demur_client::office;
use demur_domain::ids::MemoId;
use demur_protocol::sizes::CONTENT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Link a message to all staff to a case.
///
/// It is recorded beside the case and its people read it. It answers nothing: every demand stays
/// due. Open the case first.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office statement 4f0c… --message all-staff.txt --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The message, text
    #[arg(long, value_name = "FILE")]
    message: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let message = input_text(&args.message, CONTENT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    statement(&desk, &case, message)?;
    say("The statement is linked to the case. It answers no demand; the due dates stand.");
    Ok(())
}

/// Posts a statement.
pub(crate) fn statement(desk: &Desk, case: &OpenedCase, message: String) -> Result<()> {
    let subject = case.subject();
    let prepared = office::statement(&desk.keys, &subject, message, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("posting", || desk.server.api.statement_post(&post))?;
    Ok(())
}
