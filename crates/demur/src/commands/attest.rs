//! `demur attest`: a certificate of protected activity, for counsel, a court or an inspector.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::claim::{Reader, named, signatory};
use demur_client::verify::{ClaimReport, claim};
use demur_protocol::casefile::Magic;
use demur_protocol::claim::ClaimFile;

use super::args::{MemberArgs, MemoName};
use super::proof::prove;
use super::session::Member;
use crate::keep::write_secret;
use crate::pdf;
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, remark, say};
use crate::words;

/// Make a certificate that you signed a memo, which protects you by your institution's rules.
///
/// It says: the holder of this certificate signed this memo, in this version, with so many others, as a
/// member of this institution, under a charter whose rules against reprisal are these. Anyone can check
/// the file offline with "demur verify", for ever. The PDF says the same for people, and proves nothing by
/// itself.
///
/// It is the opposite of anonymity: whoever gets the file knows which signature is the holder's, can show
/// it to others, and cannot be made to forget it. To prove it to one reader alone, use "demur claim"; to
/// protection officers in a way that convinces nobody else, "demur complain file --prove".
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur attest @invitation.txt --out protected.demur --pdf protected.pdf
  demur attest 4f0c… --out protected.demur --named")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// Where to write the certificate
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Where to write it as PDF
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    /// Show your name, as the institution certified it; works before the month's secret is erased
    #[arg(long)]
    named: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let member = Member::open(&args.member)?;
    for line in words::attest_means(args.named) {
        remark(line);
    }
    confirm("Make the certificate?", args.yes)?;
    let (file, report) = certificate(&member, &args)?;
    let octets = file.to_file();
    write_secret(&args.out, &octets)?;
    say(format!("Wrote {}.", args.out.display()));
    if let Some(path) = &args.pdf {
        write_secret(path, &pdf::write(&words::attested(&report, &octets))?)?;
        say(format!("Wrote {}.", path.display()));
    }
    say("Anyone checks it with: demur verify FILE");
    say("To keep nothing that can make another: demur burn");
    Ok(())
}

/// Makes it of the signature that this wallet made, and checks it as anybody will.
fn certificate(member: &Member, args: &Args) -> Result<(ClaimFile, ClaimReport)> {
    let name = &args.name;
    let key = member.key_to(name)?;
    let server = &member.server;
    let circulation = during("fetching the memo", || server.circulation(name.memo, &key))?;
    let invited = member.wallet.invited(&name.memo);
    let invited = invited.context("this wallet has not signed the memo")?;
    let standing = during("asking the server", || prove(server, invited))?;
    let certified = standing.certified.context(
        "there is nothing to certify yet: it can be made once the memo is sealed, and only of a \
         signature that counts",
    )?;
    let instance = &server.instance;
    let file = if args.named {
        let about = (&certified, Reader::Anybody);
        named(
            instance,
            &circulation,
            &member.wallet,
            about,
            &mut OsRandomness,
        )?
    } else {
        signatory(instance, &circulation, invited, &certified, Reader::Anybody)?
    };
    let report = claim::verify(&file, Some(&instance.log))?;
    Ok((file, report))
}
