//! `demur office session room`, `ask` and `answer`: the room of a session, as the office sits in it.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::room::Room;
use demur_domain::ids::MemoId;
use demur_protocol::room::RoomWords;
use demur_protocol::sizes::ROOM_TEXT_OCTETS_MAX;

use super::at_desk;
use crate::commands::input_text;
use crate::commands::listening::as_post;
use crate::commands::listening::room::{Fetched, fetch};
use crate::commands::office::DeskArgs;
use crate::commands::office::desk::{Desk, OpenedCase};
use crate::system::OsRandomness;
use crate::terminal::{during, say, say_all, say_json};
use crate::words;

/// Read the questions of the session, and what was answered.
///
/// Nothing tells who asked: all who have the memo's link ask with one key.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session room 4f0c… --keys clerk.keys --server https://dissent.example.gov")]
pub(crate) struct RoomArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Answer a question, take it up, or set it aside with a reason.
#[derive(clap::Args)]
#[command(
    group(clap::ArgGroup::new("said").required(true).args(["text", "take", "set_aside"])),
    after_help = "\
Example:
  demur office session answer 4f0c… 1f3a --text answer.txt --keys clerk.keys \\
      --server https://dissent.example.gov"
)]
pub(crate) struct AnswerArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The question, by the beginning of its name in `demur office session room`
    #[arg(value_name = "QUESTION")]
    question: String,
    /// The answer, text
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
    /// Take it up: it will be answered
    #[arg(long)]
    take: bool,
    /// Set it aside, for this reason, text
    #[arg(long, value_name = "FILE")]
    set_aside: Option<PathBuf>,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Ask all who signed. Whoever has the memo's link can answer, without a name.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session ask 4f0c… --text question.txt --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct AskArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The question, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run_ask(args: &AskArgs) -> Result<()> {
    let text = input_text(&args.text, ROOM_TEXT_OCTETS_MAX)?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let (room, _) = sit_in(&desk, &case)?;
    moderate(&desk, &case, &room, &RoomWords::Question { text })
}

pub(crate) fn run_room(args: &RoomArgs) -> Result<()> {
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let (_, fetched) = sit_in(&desk, &case)?;
    if args.json {
        return say_json(&words::room_json(&fetched));
    }
    say_all(words::room(&fetched));
    Ok(())
}

pub(crate) fn run_answer(args: &AnswerArgs) -> Result<()> {
    let read = |path: &PathBuf| input_text(path, ROOM_TEXT_OCTETS_MAX);
    let text = args.text.as_ref().map(read).transpose()?;
    let reason = args.set_aside.as_ref().map(read).transpose()?;
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let (room, fetched) = sit_in(&desk, &case)?;
    let question = fetched.question(&args.question)?;
    let words = match (text, reason) {
        (Some(text), _) => RoomWords::Answered { question, text },
        (None, Some(reason)) => RoomWords::SetAside { question, reason },
        (None, None) => RoomWords::Taken { question },
    };
    moderate(&desk, &case, &room, &words)
}

fn moderate(desk: &Desk, case: &OpenedCase, room: &Room, words: &RoomWords) -> Result<()> {
    let prepared = room.moderate(&desk.keys, words, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("posting", || desk.server.api.room_moderate(&case.id, &post))?;
    say("Said. It shows from the log's next interval on.");
    Ok(())
}

/// The room of the case's last session, with the key that the authors handed over.
fn sit_in(desk: &Desk, case: &OpenedCase) -> Result<(Room, Fetched)> {
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let (identity, mailbox) = (
        desk.keys.identity(),
        items.iter().map(|it| it.sealed.0.as_slice()),
    );
    let room = |session| Room::handed_over(&identity, &case.manifest, mailbox.clone(), session);
    let fetched = fetch(&desk.server, &case.id, room)?;
    let room = room(fetched.session()).context("the room was opened for others")?;
    Ok((room, fetched))
}
