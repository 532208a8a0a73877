//! `demur memo close`: the authors accept the reply.

use anyhow::{Context, Result};
use demur_client::author;
use demur_client::wallet::Authored;
use demur_crypto::randomness::random_bytes;
use demur_domain::ids::DocumentDigest;
use demur_protocol::api::{FixedOctets, LoggedAuthorPost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::official::OfficialWords;

use super::OwnArgs;
use crate::commands::mailbox;
use crate::commands::session::{Member, Server, authored, own_memo};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say};

/// Accept the office's reply, which closes the case.
///
/// The reply that is accepted is the one in your mailbox; read it first with `demur mailbox`. If
/// you stay silent the case closes by itself when the charter's time to accept is over.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo close --memo 4f0c…")]
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
    let own = authored(&member.wallet, &memo)?;
    let reply = reply_to(&member.server, own)?.context("there is no reply to accept yet")?;
    confirm("Accept the reply? This closes the case.", args.yes)?;
    close(&member.server, own, reply)?;
    say(format!(
        "The reply is accepted; the case of memo {memo} is closed."
    ));
    Ok(())
}

/// The reply to a memo of one's own, from the mailbox.
pub(crate) fn reply_to(server: &Server, own: &Authored) -> Result<Option<DocumentDigest>> {
    let items = during("fetching the mailbox", || server.api.mailbox_list())?;
    let letters = mailbox::letters(server, &own.manifest.id(), &own.circulation(), &items);
    let reply =
        |letter: &&demur_client::mailbox::Letter| matches!(letter.words, OfficialWords::Reply(_));
    Ok(letters
        .iter()
        .rfind(reply)
        .map(|letter| letter.document.digest()))
}

/// Accepts a reply.
pub(crate) fn close(server: &Server, own: &Authored, reply: DocumentDigest) -> Result<()> {
    let post = LoggedAuthorPost {
        document: Octets(author::close(own, reply).to_canonical()),
        nonce: FixedOctets(random_bytes(&mut OsRandomness)),
    };
    let memo = own.manifest.id();
    during("closing the case", || server.api.case_close(&memo, &post))?;
    Ok(())
}
