//! `demur rate`: say whether the reply answers.

use anyhow::{Context, Result, bail};
use demur_client::mailbox::Letter;
use demur_client::rate::{Opinion, rate};
use demur_domain::choice::Rating;
use demur_domain::ids::DocumentDigest;
use demur_protocol::api::{Octets, RatingPost};
use demur_protocol::official::OfficialWords;

use super::args::{MemberArgs, MemoName};
use super::mailbox::letters;
use super::session::{Member, Server};
use crate::system::now;
use crate::terminal::{during, say, say_json};

/// Say, as a signer, whether the reply answers what was asked.
///
/// Needs the participant key that your wallet kept when you signed. The rating hangs on that key
/// and on nothing else of you. How many say so is shown in steps, to whoever has the memo's id and
/// to the office, from the next tick. You can say otherwise later; the last word counts.
#[derive(clap::Args)]
#[command(
    group(clap::ArgGroup::new("rating").required(true).args(["answers", "does_not_answer"])),
    after_help = "\
Example:
  demur rate @invitation.txt --does-not-answer --demand 2 --demand 4
  demur rate @invitation.txt --answers"
)]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// The reply answers every demand
    #[arg(long)]
    answers: bool,
    /// The reply does not answer, as a whole or the demands given with --demand
    #[arg(long)]
    does_not_answer: bool,
    /// A demand that it leaves unanswered; may be given several times
    #[arg(long, value_name = "N", requires = "does_not_answer")]
    demand: Vec<u16>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let member = Member::open(&args.member)?;
    let rating = if args.does_not_answer {
        Rating::DoesNotAnswer
    } else {
        Rating::Answers
    };
    let answer = post(&member, &args.name, rating, args.demand)?;
    if args.json {
        return say_json(&serde_json::json!({ "rating": rating.name(), "answer": answer }));
    }
    say(format!("The server answers: {answer}."));
    Ok(())
}

/// Posts a rating of the reply that came last.
fn post(member: &Member, name: &MemoName, rating: Rating, unanswered: Vec<u16>) -> Result<String> {
    let memo = name.memo;
    let key = member
        .wallet
        .invited(&memo)
        .and_then(|invited| invited.participant_key())
        .context("the wallet has no participant key for the memo: not signed, or burned")?;
    let circulation_key = member.key_to(name)?;
    let (server, status) = (&member.server, member.server.api.memo_status(&memo)?);
    let items = during("fetching the mailbox", || server.api.mailbox_list())?;
    let letters = letters(server, &memo, &circulation_key, &items);
    let opinion = Opinion {
        memo,
        demands: status.demands.context("the memo has no demands yet")?,
        reply: reply(&letters)?,
        rating,
        unanswered,
    };
    send(server, &rate(&key, opinion, now())?)
}

fn send(server: &Server, rating: &demur_protocol::rating::UnverifiedRating) -> Result<String> {
    let post = RatingPost {
        rating: Octets(rating.to_block()),
    };
    let memo = rating.statement.memo;
    let answer = during("posting", || server.api.reply_rate(&memo, &post))?;
    Ok(answer.message)
}

/// The reply that came last.
fn reply(letters: &[Letter]) -> Result<DocumentDigest> {
    let is_reply = |letter: &&Letter| matches!(letter.words, OfficialWords::Reply(_));
    match letters.iter().rev().find(is_reply) {
        Some(letter) => Ok(letter.document.digest()),
        None => bail!("there is no reply in the mailbox yet"),
    }
}
