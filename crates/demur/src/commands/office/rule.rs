//! `demur office hear` and `demur office rule`: the monitor on disputes and contests, the appeal
//! authority on appeals.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::mailbox::Letter;
use demur_client::office::Subject;
use demur_client::turns::{AuthorLetter, Matter, OfficialTurn, handed_over};
use demur_domain::ids::MemoId;
use demur_domain::memo::Memo;
use demur_protocol::api::MailboxItem;
use demur_protocol::author::AuthorStep;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::Desk;
use super::letters::{letters, lines};
use super::turn::take;
use crate::commands::input_text;
use crate::commands::mailbox::{self, Mail};
use crate::terminal::{during, say, say_all};
use crate::words;

/// Read what you are to rule on: the memo, what the office wrote, and what the authors say.
///
/// The authors handed you the key under which their signers read. It shows no names.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office hear 4f0c… --keys open-forum-chair.keys --server https://dissent.example.gov")]
pub(crate) struct HearArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Rule on what the authors put before you last, with reasons that everybody reads.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office rule 4f0c… --for authors --reasons reasons.txt --keys open-forum-chair.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct RuleArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// For whom you rule
    #[arg(long = "for", value_name = "SIDE")]
    side: Side,
    /// Why, text
    #[arg(long, value_name = "FILE")]
    reasons: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// The two sides of a matter.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Side {
    /// The office must answer, or answer again
    Authors,
    /// The redirect, or the reply, stands
    Office,
}

/// A matter as whoever rules sees it.
struct Hearing {
    manifest: MemoManifest,
    key: CirculationKey,
    /// What officials wrote, to everybody who signed.
    official: Vec<Letter>,
    /// What the authors wrote.
    authors: Vec<AuthorLetter>,
}

pub(crate) fn run_hear(args: &HearArgs) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let hearing = hear(&desk, args.case)?;
    let text = desk.server.circulation(args.case, &hearing.key)?.text;
    let mail = Mail {
        memo: args.case,
        text: Memo::parse_markdown(&text.markdown).ok(),
        letters: hearing.official,
    };
    say(text.markdown);
    say_all(words::mail(&mail));
    for letter in &hearing.authors {
        say_all(lines(letter));
    }
    Ok(())
}

pub(crate) fn run_rule(args: &RuleArgs) -> Result<()> {
    let reasons = input_text(&args.reasons, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    rule(&desk, args.case, args.side == Side::Authors, reasons)?;
    say("Ruled. Authors, signers and office read it.");
    Ok(())
}

/// Rules on what the authors put before this official last.
pub(crate) fn rule(desk: &Desk, case: MemoId, for_authors: bool, reasons: String) -> Result<()> {
    let hearing = hear(desk, case)?;
    let matter = |it: &AuthorLetter| match it.document.step() {
        AuthorStep::Dispute { .. } => Some((Matter::Scope, it.document.digest())),
        AuthorStep::Contest { .. } => Some((Matter::Contest, it.document.digest())),
        AuthorStep::Appeal { .. } => Some((Matter::Appeal, it.document.digest())),
        _ => None,
    };
    let (on, document) = hearing
        .authors
        .iter()
        .rev()
        .find_map(matter)
        .context("the authors have put nothing before you")?;
    let reply_to = hearing.key.identity().recipient().to_string();
    let filing = hearing.official.first();
    let filing = filing.context("nobody has acknowledged the case")?;
    let subject = Subject {
        memo: hearing.manifest.id(),
        filing: filing.document.statement().answers,
        reply_to: &reply_to,
    };
    let turn = OfficialTurn::Rule {
        on,
        document,
        for_authors,
        reasons,
    };
    take(desk, &subject, turn)
}

fn hear(desk: &Desk, case: MemoId) -> Result<Hearing> {
    let shown = during("fetching the memo", || desk.server.api.memo_show(&case))?;
    let manifest = MemoManifest::from_canonical(&shown.manifest.0)?;
    anyhow::ensure!(manifest.id() == case, "the server sent another memo");
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let identity = desk.keys.identity();
    let key = |item: &MailboxItem| handed_over(&identity, &manifest, &item.sealed.0);
    let key = items.iter().rev().find_map(key);
    let key = key.context("the authors have not handed you a key to this case")?;
    Ok(Hearing {
        official: mailbox::letters(&desk.server, &case, &key, &items),
        authors: letters(desk, &manifest, &items),
        manifest,
        key,
    })
}
