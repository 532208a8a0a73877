//! `demur session`: what signers do in a listening session.

pub(crate) mod room;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::room::{PreparedPost, Room, attend};
use demur_domain::ids::DocumentDigest;
use demur_domain::listening::Seat;
use demur_protocol::api::{AttendancePost, Octets, RoomPostPost};
use demur_protocol::codec::Canonical;
use demur_protocol::room::Attendance;
use demur_protocol::sizes::ROOM_TEXT_OCTETS_MAX;

use super::args::{MemberArgs, MemoName};
use super::input_text;
use super::session::Member;
use crate::system::{OsRandomness, now};
use crate::terminal::{during, say, say_all, say_json};
use crate::words;

/// What a signer can do in a session.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Show(ShowArgs),
    Seat(SeatArgs),
    Ask(AskArgs),
    Answer(AnswerArgs),
    Upvote(UpvoteArgs),
}

/// Read what was asked and answered in the room of the last session.
///
/// What was said shows from the log's next interval on, and within one interval in no order. How many
/// come, and to how many a question matters, is shown in steps. The invitation itself, and the minutes,
/// are in `demur mailbox`.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur session show @invitation.txt")]
pub(crate) struct ShowArgs {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

/// Take a seat in the session, or give it back.
///
/// The seat hangs on the participant key that your wallet kept when you signed, and on nothing else of
/// you. The office sees steps. Who does not come leaves no trace, and a seat that is given back leaves
/// none either.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur session seat @invitation.txt room
  demur session seat @invitation.txt none")]
pub(crate) struct SeatArgs {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// How you come: in-person, in the room, or by proxy; none gives the seat back
    #[arg(value_name = "SEAT", value_parser = ["in-person", "room", "proxy", "none"])]
    seat: String,
    #[command(flatten)]
    member: MemberArgs,
}

/// Ask something in the room of the session, as nobody in particular.
///
/// All who have the memo's link ask with one and the same key: the server cannot tell whether two
/// questions are by one person, or whether you signed. Your way of writing is not hidden.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur session ask @invitation.txt --text question.txt")]
pub(crate) struct AskArgs {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// The question, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    member: MemberArgs,
}

/// Answer what the office asked all who signed, as nobody in particular.
///
/// It is said with the one key of all who have the memo's link: the office reads the answer and cannot
/// tell whose it is, or whether two are by one person. Your way of writing is not hidden.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur session answer @invitation.txt 1f3a --text answer.txt")]
pub(crate) struct AnswerArgs {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// The question, by the beginning of its name in `demur session show`
    #[arg(value_name = "QUESTION")]
    question: String,
    /// The answer, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    member: MemberArgs,
}

/// Say that a question matters to you. It counts once for each signer.
///
/// It hangs on your participant key. Whoever upvotes only what they asked themselves tells the server
/// whose it may be.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur session upvote @invitation.txt 1f3a")]
pub(crate) struct UpvoteArgs {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// The question, by the beginning of its name in `demur session show`
    #[arg(value_name = "QUESTION")]
    question: String,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Show(args) => run_show(&args),
        Step::Seat(args) => run_seat(&args),
        Step::Ask(args) => run_ask(&args),
        Step::Answer(args) => run_answer(&args),
        Step::Upvote(args) => run_upvote(&args),
    }
}

fn run_show(args: &ShowArgs) -> Result<()> {
    let member = Member::open(&args.member)?;
    let key = member.key_to(&args.name)?;
    let server = &member.server;
    let fetched = room::fetch(server, &args.name.memo, |session| {
        Some(Room::with_link(&key, args.name.memo, session))
    })?;
    if args.json {
        return say_json(&words::room_json(&fetched));
    }
    say_all(words::room(&fetched));
    Ok(())
}

fn run_seat(args: &SeatArgs) -> Result<()> {
    let attendance = match args.seat.as_str() {
        "in-person" => Attendance::Sit(Seat::InPerson),
        "room" => Attendance::Sit(Seat::Room),
        "proxy" => Attendance::Sit(Seat::Proxy),
        _ => Attendance::Leave,
    };
    let member = Member::open(&args.member)?;
    let answer = during("looking for the session", || {
        member.server.api.room_show(&args.name.memo)
    })?;
    let session = DocumentDigest::from_bytes(answer.session.0);
    post(&member, &args.name, session, attendance)
}

fn run_upvote(args: &UpvoteArgs) -> Result<()> {
    let member = Member::open(&args.member)?;
    let key = member.key_to(&args.name)?;
    let fetched = room::fetch(&member.server, &args.name.memo, |session| {
        Some(Room::with_link(&key, args.name.memo, session))
    })?;
    let question = fetched.question(&args.question)?;
    let session = fetched.session();
    post(&member, &args.name, session, Attendance::Upvote(question))
}

/// Posts a seat or an upvote, which look alike.
fn post(
    member: &Member,
    name: &MemoName,
    session: DocumentDigest,
    attendance: Attendance,
) -> Result<()> {
    let memo = name.memo;
    let key = member
        .wallet
        .invited(&memo)
        .and_then(|invited| invited.participant_key())
        .context("the wallet has no participant key for the memo: not signed, or burned")?;
    let attendance = attend(&key, memo, session, attendance, now());
    let post = AttendancePost {
        attendance: Octets(attendance.to_block()),
    };
    let answer = during("posting", || member.server.api.session_attend(&memo, &post))?;
    say(format!("The server answers: {}.", answer.message));
    Ok(())
}

fn run_ask(args: &AskArgs) -> Result<()> {
    let text = input_text(&args.text, ROOM_TEXT_OCTETS_MAX)?;
    let member = Member::open(&args.member)?;
    let (key, memo) = (member.key_to(&args.name)?, args.name.memo);
    let api = &member.server.api;
    let answer = during("looking for the session", || api.room_show(&memo))?;
    let room = Room::with_link(&key, memo, DocumentDigest::from_bytes(answer.session.0));
    let prepared = room.ask(&key, text, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("posting", || api.room_ask(&memo, &post))?;
    say("Asked. It shows from the log's next interval on.");
    Ok(())
}

fn run_answer(args: &AnswerArgs) -> Result<()> {
    let text = input_text(&args.text, ROOM_TEXT_OCTETS_MAX)?;
    let member = Member::open(&args.member)?;
    let (key, memo) = (member.key_to(&args.name)?, args.name.memo);
    let fetched = room::fetch(&member.server, &memo, |session| {
        Some(Room::with_link(&key, memo, session))
    })?;
    let question = fetched.question(&args.question)?;
    let asked = fetched.questions();
    let asked = asked.iter().find(|it| it.post == question);
    if asked.is_none_or(|it| it.signed_by.is_none()) {
        bail!("no official asked this: the office answers what is asked without a name");
    }
    let room = Room::with_link(&key, memo, fetched.session());
    let post = as_post(room.answer(&key, (question, text), &mut OsRandomness)?);
    during("posting", || member.server.api.room_ask(&memo, &post))?;
    say("Answered. It shows from the log's next interval on.");
    Ok(())
}

/// A post of a room as it travels.
pub(crate) fn as_post(prepared: PreparedPost) -> RoomPostPost {
    RoomPostPost {
        post: Octets(prepared.post.to_canonical()),
        sealed: Octets(prepared.sealed),
    }
}
