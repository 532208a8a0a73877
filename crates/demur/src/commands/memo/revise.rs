//! `demur memo revise`: another text, which everyone has to sign anew.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::author;
use demur_domain::memo::MARKDOWN_BYTES_MAX;
use demur_domain::state::State;
use demur_protocol::api::{AuthorPost, Octets};
use demur_protocol::codec::Canonical;

use super::OwnArgs;
use super::circulate::{Text, check, circulate, report};
use crate::commands::attach::AttachArgs;
use crate::commands::input_text;
use crate::commands::session::{Member, authored, own_memo};
use crate::terminal::{confirm, during, remark};
use crate::words;

/// Replace the text in circulation by another one.
///
/// Whoever signed the former version has to sign again: a signature is for one text. Needs the
/// wallet that opened the memo. The invitation stays the same. Attachments are given anew.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo revise memo-2.md --days 14")]
pub(crate) struct Args {
    /// The new text
    file: PathBuf,
    /// How many days it circulates; the charter's longest if not given
    #[arg(long)]
    days: Option<u16>,
    #[command(flatten)]
    attach: AttachArgs,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    own: OwnArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let markdown = input_text(&args.file, MARKDOWN_BYTES_MAX)?;
    let mut member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    let text = Text {
        markdown,
        files: args.attach.files()?,
        days: args.days,
    };
    check(&member.server, &text)?;
    let status = member.server.api.memo_status(&memo)?;
    if status.state.0 == State::Circulating {
        let signed = words::count(&status.signatures);
        remark(format!(
            "Signatures on the version that circulates: {signed}."
        ));
        remark("They no longer count once the text changes; each signer has to sign again.");
        confirm("Take this version back?", args.yes)?;
        let document = author::revise(authored(&member.wallet, &memo)?);
        let post = AuthorPost {
            document: Octets(document.to_canonical()),
        };
        during("taking the version back", || {
            member.server.api.memo_revise(&memo, &post)
        })?;
    }
    let circulated = circulate(
        &member.server,
        &mut member.wallet,
        &member.file,
        memo,
        &text,
    )
    .context("the former version is taken back and the new one does not circulate")?;
    report(&member.server, &circulated, args.json)
}
