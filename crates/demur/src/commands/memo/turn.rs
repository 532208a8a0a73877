//! `demur memo dispute`, `answer`, `contest` and `appeal`: what authors do where the road bends.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::mailbox::{Letter, newest};
use demur_client::panel::Known;
use demur_client::turns::{AuthorTurn, by_authors};
use demur_client::wallet::Authored;
use demur_domain::choice::{AppealGround, LinkKind};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, VersionDigest};
use demur_domain::operation::Operation;
use demur_protocol::api::{AuthorEntryPost, FixedOctets, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::OwnArgs;
use crate::commands::session::{Member, Server, authored, own_memo};
use crate::commands::{input_text, mailbox};
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Dispute that the memo belongs elsewhere; the monitor rules.
///
/// The monitor gets the key of your circulation, and so reads what the signers read: the memo, and
/// what the office wrote. It shows no names. Until the ruling the office's time to reply runs on.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo dispute --text why.txt")]
pub(crate) struct DisputeArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Answer the last question of the office.
///
/// Office and signers read the answer; it tells nobody who you are unless its words do.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo answer --text answer.txt")]
pub(crate) struct AnswerArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Contest the reply as none; the monitor rules.
///
/// Upheld, the office owes another reply and its time begins anew. Dismissed, the case is closed; if
/// you would rather appeal, do that instead, or before the ruling.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo contest --text why.txt")]
pub(crate) struct ContestArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Appeal against the reply, to whom the charter names.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo appeal --ground process --text why.txt")]
pub(crate) struct AppealArgs {
    /// On which grounds: process or substance, as the charter allows
    #[arg(long, value_name = "GROUND")]
    ground: AppealGround,
    #[command(flatten)]
    said: SaidArgs,
}

/// Say that a text of your case leaked.
///
/// The office, the monitor and the signers read it. It flags the case and moves nothing.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo leak --text seen.txt")]
pub(crate) struct LeakArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Agree to the release of your case, or object to it.
///
/// Whoever keeps the records asks before anything of a record is released. You may change your mind
/// until it is; what an objection stops, nobody else can allow.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo release --agree --text why.txt
  demur memo release --object --text why.txt")]
pub(crate) struct ReleaseArgs {
    /// Agree
    #[arg(long, conflicts_with = "object", required_unless_present = "object")]
    agree: bool,
    /// Object
    #[arg(long)]
    object: bool,
    /// The question, as "demur export" shows it; not needed if it reached your mailbox
    #[arg(long, value_name = "DIGEST")]
    question: Option<DocumentDigest>,
    #[command(flatten)]
    said: SaidArgs,
}

/// Say that your memo belongs to another: related to it, forked from it, or merged into it.
///
/// Each memo keeps its own clocks and its own answer. Office and signers read it, and the server sees
/// which two memos it links.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo link --kind related --to 77ab… --version 9c01… --text why.txt")]
pub(crate) struct LinkArgs {
    /// How: related, forked or merged
    #[arg(long, value_name = "KIND")]
    kind: LinkKind,
    /// The other memo
    #[arg(long, value_name = "ID")]
    to: MemoId,
    /// The digest of its version that is meant
    #[arg(long, value_name = "DIGEST")]
    version: VersionDigest,
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

pub(crate) fn run_dispute(args: &DisputeArgs) -> Result<()> {
    run(&args.said, |letters| {
        newest(letters, Operation::CaseRedirect).map(AuthorTurn::Dispute)
    })
}

pub(crate) fn run_answer(args: &AnswerArgs) -> Result<()> {
    run(&args.said, |letters| {
        newest(letters, Operation::QuestionAsk).map(AuthorTurn::Answer)
    })
}

pub(crate) fn run_contest(args: &ContestArgs) -> Result<()> {
    run(&args.said, |letters| {
        newest(letters, Operation::CaseReply).map(AuthorTurn::Contest)
    })
}

pub(crate) fn run_appeal(args: &AppealArgs) -> Result<()> {
    run(&args.said, |letters| {
        newest(letters, Operation::CaseReply).map(|reply| AuthorTurn::Appeal(reply, args.ground))
    })
}

pub(crate) fn run_leak(args: &LeakArgs) -> Result<()> {
    run(&args.said, |_| Some(AuthorTurn::ReportLeak))
}

pub(crate) fn run_release(args: &ReleaseArgs) -> Result<()> {
    run(&args.said, |letters| {
        let asked = || newest(letters, Operation::ReleaseAsk);
        let question = args.question.or_else(asked)?;
        Some(match args.object {
            true => AuthorTurn::ObjectRelease(question),
            false => AuthorTurn::ConsentRelease(question),
        })
    })
}

pub(crate) fn run_link(args: &LinkArgs) -> Result<()> {
    run(&args.said, |_| {
        Some(AuthorTurn::Link(args.kind, args.to, args.version))
    })
}

fn run(args: &SaidArgs, about: impl FnOnce(&[Letter]) -> Option<AuthorTurn>) -> Result<()> {
    let words = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    let own = authored(&member.wallet, &memo)?;
    let items = during("fetching the mailbox", || member.server.api.mailbox_list())?;
    let letters = mailbox::letters(&member.server, &memo, &own.circulation(), &items);
    let turn = about(&letters).context("nothing in your mailbox that this could be about yet")?;
    let panel = Known::of(&letters).members;
    take((&member.server, &panel), own, turn, words)?;
    say("Recorded. Office and signers read it, and whoever is to rule on it.");
    Ok(())
}

/// Takes the authors' turn, which this panel reads where it is for it.
pub(crate) fn take(
    (server, panel): (&Server, &[OfficialId]),
    own: &Authored,
    turn: AuthorTurn,
    words: String,
) -> Result<()> {
    let readers = (&server.instance.roster, panel);
    let prepared = by_authors(readers, own, turn, words, &mut OsRandomness)?;
    let post = AuthorEntryPost {
        document: Octets(prepared.document.to_canonical()),
        sealed: Octets(prepared.sealed),
        handover: prepared.handover.map(Octets),
        nonce: FixedOctets(prepared.nonce),
    };
    let (operation, memo) = (turn.operation(), own.manifest.id());
    during("posting it", || {
        server.api.author_turn(operation, &memo, &post)
    })?;
    Ok(())
}
