//! `demur memo withdraw`: the authors take the memo back.

use anyhow::Result;
use demur_client::author;
use demur_crypto::randomness::random_bytes;
use demur_protocol::api::{FixedOctets, LoggedAuthorPost, Octets};
use demur_protocol::codec::Canonical;

use super::OwnArgs;
use crate::commands::session::{Member, authored, own_memo};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say};

/// Take a memo of your own back, for good.
///
/// Before it is filed its text and signatures are destroyed on the server. After it is filed it
/// stays a record, and what the office was late with stays late. Only authors can do this. To take
/// back a signature: demur withdraw.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo withdraw --memo 4f0c…")]
pub(crate) struct Args {
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    own: OwnArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    confirm("Take the memo back for good?", args.yes)?;
    let document = author::withdraw(authored(&member.wallet, &memo)?);
    let post = LoggedAuthorPost {
        document: Octets(document.to_canonical()),
        nonce: FixedOctets(random_bytes(&mut OsRandomness)),
    };
    during("taking the memo back", || {
        member.server.api.memo_withdraw(&memo, &post)
    })?;
    say(format!("Memo {memo} is withdrawn."));
    Ok(())
}
