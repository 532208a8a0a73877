//! `demur burn`: erase what could show that one signed.

use anyhow::{Context, Result};

use super::args::{MemberArgs, MemoName};
use super::session::Member;
use crate::system::now;
use crate::terminal::{confirm, remark, say};

/// Erase the key with which you could show that you signed a memo.
///
/// The signature stays and counts. You can no longer prove it is yours, rate the reply, or claim
/// it, and nobody can make you. Until the month's secret is erased too, whoever opens this wallet
/// can still work out which memos it signed; that happens by itself when all circulations of the
/// month are over, or with --month as soon as they are. A copy of the wallet elsewhere keeps what
/// it has.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur burn @invitation.txt
  demur burn @invitation.txt --month")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// Erase the month's secret as well, if nothing that accepts it circulates any more
    #[arg(long)]
    month: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let mut member = Member::open(&args.member)?;
    let memo = args.name.memo;
    let invited = member.wallet.invited(&memo);
    let invited = invited.context("this wallet has not signed the memo")?;
    let epochs: Vec<[u8; 32]> = invited.epochs.iter().map(|epoch| **epoch).collect();
    remark("Your signature stays. You will never again be able to show that it is yours.");
    if args.month {
        remark("No memo of that month can be signed or claimed from this wallet any more.");
    }
    confirm("Burn it?", args.yes)?;
    member.wallet.burn_signature(&memo);
    let instance = &member.server.instance;
    let month = epochs.iter().filter(|_| args.month);
    let erased = month
        .filter(|epoch| member.wallet.erase_now(epoch, now(), instance))
        .count();
    let left = epochs
        .iter()
        .any(|epoch| member.wallet.enrolment(epoch).is_some());
    member.save()?;
    say("Burned.");
    if erased > 0 {
        say("The month's secret is erased as well.");
    }
    if left {
        say(
            "The month's secret is still in the wallet, because memos that accept it may still \
             circulate, or because you did not ask. Until it is erased, whoever opens the wallet \
             can work out that you signed.",
        );
    }
    Ok(())
}
