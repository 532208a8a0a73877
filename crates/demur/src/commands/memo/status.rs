//! `demur memo status`: where a memo stands, what is due, and what is late.

use anyhow::Result;
use demur_domain::charter::Charter;
use demur_domain::ids::MemoId;
use demur_protocol::codec::Canonical;
use demur_protocol::manifest::MemoManifest;

use crate::commands::args::{MemberArgs, MemoName};
use crate::commands::session::{Server, Visitor};
use crate::terminal::{during, say_all, say_json};
use crate::words;

/// See where a memo stands: its state, what is due when and why, what is late, what happened.
///
/// Needs the invitation or the memo's id. With --server no wallet is asked for, and anybody who
/// has the id can look.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo status 4f0c… --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the memo's id
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let visitor = Visitor::open(&args.member, &args.name)?;
    let server = visitor.server();
    let status = during("asking the server", || {
        server.api.memo_status(&args.name.memo)
    })?;
    if args.json {
        return say_json(&status);
    }
    let charter = charter_of(server, args.name.memo)?;
    say_all(words::status(args.name.memo, &status, charter));
    Ok(())
}

/// The charter that the memo pins. Where the memo is not shown any more (a draft, or one taken
/// back) it is the current one, which only words the days.
fn charter_of(server: &Server, memo: MemoId) -> Result<&Charter> {
    let pinned = || {
        let answer = server.api.memo_show(&memo).ok()?;
        let manifest = MemoManifest::from_canonical(&answer.manifest.0).ok()?;
        let right = manifest.id() == memo;
        server
            .instance
            .charter_by_digest(&manifest.charter)
            .filter(|_| right)
    };
    let charter = pinned().or(server.instance.charter());
    Ok(&charter
        .ok_or(demur_client::author::AuthorRefusal::NoCharter)?
        .charter)
}
