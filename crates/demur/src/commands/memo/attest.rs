//! `demur memo attest`: the authors say, on purpose and provably, that they wrote a memo.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::authorship::attest;
use demur_client::verify::authorship;
use demur_protocol::casefile::Magic;

use super::OwnArgs;
use crate::commands::export::export;
use crate::commands::session::{Member, authored, own_memo};
use crate::keep::write_secret;
use crate::terminal::{confirm, remark, say};
use crate::words;

/// Make a certificate that you wrote a memo, for an award or wherever you want the credit.
///
/// It says, signed with the memo's author key: this person wrote this memo, which was filed on this
/// day with so many signatures; and what the certificate is shown for. Anyone can check the file
/// offline with "demur verify", for ever. It holds no word of the memo and says nothing of who
/// signed.
///
/// The name is your own word: the key is the memo's, and all who hold it could say it of themselves.
/// Without that key nobody can make one.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo attest --name 'Jane Doe' --purpose 'An award for dissent' --out authorship.demur")]
pub(crate) struct Args {
    /// Who wrote it
    #[arg(long, value_name = "NAME")]
    name: String,
    /// What it is shown for
    #[arg(long, value_name = "WORDS")]
    purpose: String,
    /// Where to write the certificate
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    own: OwnArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    for line in words::authorship_means() {
        remark(line);
    }
    confirm("Make the certificate?", args.yes)?;
    let own = authored(&member.wallet, &memo)?;
    let exported = export(&member.server, own)?;
    let certificate = exported.certificate.context("the memo is not filed yet")?;
    let file = attest(own, certificate.filing, &args.name, &args.purpose)?;
    // As anybody will.
    authorship::verify(&file, Some(&member.server.instance.log))?;
    write_secret(&args.out, &file.to_file())?;
    say(format!("Wrote {}.", args.out.display()));
    say("Anyone checks it with: demur verify FILE");
    Ok(())
}
