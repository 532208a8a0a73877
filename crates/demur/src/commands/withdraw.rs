//! `demur withdraw`: take one's signature back.

use anyhow::Result;
use demur_client::circulation::Circulation;
use demur_client::sign;
use demur_client::wallet::Wallet;
use demur_protocol::api::{BlocksPost, Octets};

use super::args::{MemberArgs, MemoName};
use super::session::{Member, Server};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say};

/// Take your signature back, until the memo is sealed.
///
/// This works also if you burned the participant key, for it is shown with the credential. The
/// server answers everybody alike, whether there was a signature or not. You can sign again later.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur withdraw @invitation.txt")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "INVITATION")]
    name: MemoName,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let mut member = Member::open(&args.member)?;
    let key = member.key_to(&args.name)?;
    let circulation = member.server.circulation(args.name.memo, &key)?;
    confirm("Take your signature back?", args.yes)?;
    let answer = withdraw(&member.server, &circulation, &member.wallet)?;
    member.wallet.burn_signature(&circulation.memo);
    member.save()?;
    say(format!("The server answers: {answer}."));
    Ok(())
}

/// Takes a signature back.
pub(crate) fn withdraw(
    server: &Server,
    circulation: &Circulation,
    wallet: &Wallet,
) -> Result<String> {
    let withdrawal = sign::withdraw(circulation, wallet, &mut OsRandomness)?;
    let post = BlocksPost {
        blocks: vec![Octets(withdrawal.to_block())],
    };
    let memo = circulation.memo;
    let answer = during("taking it back", || {
        server.api.cosignature_withdraw(&memo, &post)
    })?;
    Ok(answer.message)
}
