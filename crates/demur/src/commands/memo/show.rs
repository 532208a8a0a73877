//! `demur memo show`: read a memo one was invited to, and what signing it means.

use std::path::PathBuf;

use anyhow::Result;
use demur_client::circulation::Circulation;
use demur_domain::ids::MemoId;
use demur_protocol::api::MemoStatusAnswer;
use demur_protocol::envelope::CirculationKey;
use serde_json::json;

use crate::commands::args::{MemberArgs, MemoName};
use crate::commands::attach;
use crate::commands::session::{Server, Visitor};
use crate::terminal::{during, remark, say, say_all, say_json};
use crate::words;

/// Read a memo you were invited to, its rules and its deadline.
///
/// Needs the invitation. With a wallet the installation is checked against the log's key pinned
/// there; without one, or with --server, no wallet is asked for. Reading tells nobody who reads.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo show demur:Zm9yIGV4YW1wbGUgb25seQ
  demur memo show @invitation.txt        the invitation from a file, unseen by others here")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "INVITATION")]
    name: MemoName,
    /// Write the attachments to this folder
    #[arg(long, value_name = "DIR")]
    save_attachments: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

/// A memo as somebody with the invitation sees it.
pub(crate) struct Shown {
    pub(crate) circulation: Circulation,
    pub(crate) status: MemoStatusAnswer,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let visitor = Visitor::open(&args.member, &args.name)?;
    let key = visitor.key_to(&args.name)?;
    let shown = show(visitor.server(), args.name.memo, &key)?;
    if let Some(folder) = &args.save_attachments {
        let circulation = &shown.circulation;
        for name in attach::save(folder, &circulation.words, &circulation.text)? {
            remark(format!("Wrote {name} to {}.", folder.display()));
        }
    }
    if args.json {
        return say_json(&json!({
            "memo": shown.circulation.memo.to_string(),
            "version": shown.circulation.freeze.version.number(),
            "markdown": shown.circulation.text.markdown,
            "attachments": words::attachments_json(&shown.circulation.words),
            "charter": shown.circulation.charter.id().as_str(),
            "closes_at": shown.circulation.freeze.closes_at,
            "state": shown.status.state.0.name(),
            "signatures": shown.status.signatures,
        }));
    }
    say(&shown.circulation.text.markdown);
    say_all(words::invited(&shown.circulation, &shown.status));
    Ok(())
}

/// Fetches a memo and where it stands.
pub(crate) fn show(server: &Server, memo: MemoId, key: &CirculationKey) -> Result<Shown> {
    during("fetching the memo", || {
        let circulation = server.circulation(memo, key)?;
        let status = server.api.memo_status(&memo)?;
        Ok(Shown {
            circulation,
            status,
        })
    })
}
