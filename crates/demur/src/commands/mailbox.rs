//! `demur mailbox`: fetch everything there is, and read what is for oneself.

use anyhow::Result;
use demur_client::mailbox::{Letter, read};
use demur_client::wallet::Wallet;
use demur_domain::ids::MemoId;
use demur_domain::memo::Memo;
use demur_protocol::api::MailboxItem;
use demur_protocol::envelope::CirculationKey;

use super::args::MemberArgs;
use super::session::{Member, Server};
use crate::terminal::{during, say, say_all, say_json};
use crate::words;

/// Read what the office wrote about memos you signed or wrote.
///
/// Everybody fetches the whole mailbox, so fetching shows nothing. What opens with your keys, and
/// is signed by an official of the roster, is shown; a reply stands beside the demands it answers.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur mailbox")]
pub(crate) struct Args {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

/// What came for one memo.
pub(crate) struct Mail {
    pub(crate) memo: MemoId,
    /// The text, if it can be had.
    pub(crate) text: Option<Memo>,
    pub(crate) letters: Vec<Letter>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let member = Member::open(&args.member)?;
    let mail = during("fetching the mailbox", || {
        mailbox(&member.server, &member.wallet)
    })?;
    if args.json {
        return say_json(&mail.iter().map(words::mail_json).collect::<Vec<_>>());
    }
    if mail.is_empty() {
        say("Nothing in the mailbox is for this wallet.");
    }
    mail.iter().for_each(|mail| say_all(words::mail(mail)));
    Ok(())
}

/// Everything in the mailbox that concerns the wallet, by memo.
pub(crate) fn mailbox(server: &Server, wallet: &Wallet) -> Result<Vec<Mail>> {
    let items = server.api.mailbox_list()?;
    let mut circulations: Vec<(MemoId, CirculationKey)> = wallet.circulations().collect();
    // An author who signed too has the same memo twice.
    circulations.sort_by_key(|(memo, _)| *memo);
    circulations.dedup_by_key(|(memo, _)| *memo);
    let mut all = Vec::new();
    for (memo, key) in circulations {
        let letters = letters(server, &memo, &key, &items);
        if !letters.is_empty() {
            all.push(Mail {
                memo,
                text: text(server, wallet, memo, &key),
                letters,
            });
        }
    }
    Ok(all)
}

/// What of these is for the holders of a circulation's key.
pub(crate) fn letters(
    server: &Server,
    memo: &MemoId,
    key: &CirculationKey,
    items: &[MailboxItem],
) -> Vec<Letter> {
    let roster = &server.instance.roster;
    items
        .iter()
        .filter_map(|item| read(key, memo, roster, &item.sealed.0))
        .collect()
}

/// The text of the memo: the author's own, or the one that circulates.
fn text(server: &Server, wallet: &Wallet, memo: MemoId, key: &CirculationKey) -> Option<Memo> {
    let own = wallet
        .authored(&memo)
        .and_then(|authored| authored.versions.last().cloned());
    let text = match own {
        Some(text) => text,
        None => server.circulation(memo, key).ok()?.text,
    };
    Memo::parse_markdown(&text.markdown).ok()
}
