//! `demur claim`: show one chosen reader that one signed.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::claim::{named, signatory};
use demur_crypto::seal::Recipient;
use demur_protocol::claim::ClaimFile;

use super::args::{MemberArgs, MemoName};
use super::proof::prove;
use super::session::Member;
use super::{Unusable, input_text};
use crate::keep::write_secret;
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, remark, say};

/// Show one chosen reader that you signed, with your name or only as a signatory.
///
/// For a complaint of reprisal, or for an award. Works once the memo is sealed and before the
/// month's secret is erased. The claim is sealed to the reader and made for that reader: whoever
/// passes it on shows a claim made for somebody else. What a reader has learned, a reader can tell.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur claim @invitation.txt --to age1pq… --out claim.age
  demur claim @invitation.txt --to @reader.pub --out claim.age --signatory-only")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the id of a memo that the wallet knows
    #[arg(value_name = "MEMO")]
    name: MemoName,
    /// The reader's age recipient, or @FILE that holds it
    #[arg(long, value_name = "RECIPIENT")]
    to: String,
    /// Where to write the sealed claim
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Show which signature is yours, and not your name
    #[arg(long)]
    signatory_only: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    member: MemberArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let reader = recipient(&args.to)?;
    let member = Member::open(&args.member)?;
    if args.signatory_only {
        remark(
            "The reader has proof that whoever made this claim signed the memo. Your name is not in it.",
        );
        remark(
            "It shows which of the signatures is yours. If you signed as named or sealed, whoever \
             can open that name can join the two.",
        );
    } else {
        remark("The reader learns your name, and has proof that you signed this memo.");
        remark("It cannot be taken back. To show no name: --signatory-only.");
    }
    confirm("Make the claim?", args.yes)?;
    let claim = claim(&member, &args.name, &reader, args.signatory_only)?;
    let sealed = claim.seal(&reader, &mut OsRandomness)?;
    write_secret(&args.out, &sealed)?;
    let path = args.out.display();
    say(format!("Wrote {path}, sealed to its reader."));
    say("The reader checks it with: demur verify FILE --identity KEYS");
    say("To keep nothing else: demur burn");
    Ok(())
}

/// The reader's recipient; a hybrid one is long, so it may stand in a file.
fn recipient(text: &str) -> Result<Recipient> {
    let text = match text.strip_prefix('@') {
        Some(path) => input_text(path.as_ref(), 64 * 1024)?,
        None => text.to_owned(),
    };
    let recipient = text.trim().parse();
    recipient.context(Unusable("--to is not an age recipient".to_owned()))
}

/// Makes a claim of the signature that this wallet made.
fn claim(
    member: &Member,
    name: &MemoName,
    reader: &Recipient,
    signatory_only: bool,
) -> Result<ClaimFile> {
    let key = member.key_to(name)?;
    let server = &member.server;
    let circulation = during("fetching the memo", || server.circulation(name.memo, &key))?;
    let invited = member.wallet.invited(&name.memo);
    let invited = invited.context("this wallet has not signed the memo")?;
    let standing = during("asking the server", || prove(server, invited))?;
    let certified = standing.certified.context(
        "there is no certificate yet: a claim can be made once the memo is sealed, and only of a \
         signature that counts",
    )?;
    let instance = &server.instance;
    let claim = if signatory_only {
        signatory(instance, &circulation, invited, &certified, reader)?
    } else {
        let about = (&certified, reader);
        named(
            instance,
            &circulation,
            &member.wallet,
            about,
            &mut OsRandomness,
        )?
    };
    // As its reader will.
    demur_client::verify::claim::verify(&claim, Some(&instance.log))?;
    Ok(claim)
}
