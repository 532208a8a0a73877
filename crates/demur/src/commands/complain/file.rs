//! `demur complain file`: tell the protection officers what was done, or what happened since.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::complain::{Told, officers, prove, tell};
use demur_domain::complaint::Reprisal;
use demur_domain::ids::OfficialId;
use demur_protocol::api::{ComplaintFilePost, ComplaintMailboxAnswer, Octets};
use demur_protocol::complaint::{ComplaintKey, SignatoryProof};
use demur_protocol::roster::RosterOfficial;
use demur_protocol::sizes::COMPLAINT_TEXT_OCTETS_MAX;

use super::{load, save};
use crate::commands::args::{MemberArgs, MemoName};
use crate::commands::proof;
use crate::commands::session::{Member, Server};
use crate::commands::{Unusable, input_text};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, remark, say};

/// Complain of reprisal, or tell what happened since.
///
/// Only the protection officers named on the roster can read it; neither the office, nor the monitor,
/// nor who runs the server. Anybody may complain, from any place, without signing in. The key file
/// made here is all that connects you to the complaint: with it you read the answers and tell what
/// happened since (run this again with the same file). Keep it where nobody looks.
#[derive(clap::Args)]
#[command(after_help = "\
Kinds: evaluation, assignment, clearance, promotion, access, interrogation, disclosure, dismissal,
other

Example:
  demur complain file --server https://dissent.example.gov --key complaint.key \\
      --kind evaluation --happened what.txt --date 'October 2026' --by 'my reviewing officer'
  demur complain file --key complaint.key --kind assignment --happened more.txt \\
      --prove 4f0c… --wallet my.wallet")]
pub(crate) struct Args {
    /// The complaint's key; made if it is not there, or else the complaint is continued
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// What was done, one of the kinds below
    #[arg(long, value_name = "KIND", value_parser = reprisal)]
    kind: Reprisal,
    /// What happened, text
    #[arg(long, value_name = "FILE")]
    happened: PathBuf,
    /// When it happened, in your words
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    date: String,
    /// Which person or office did it
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    by: String,
    /// What shows it and where it is, text
    #[arg(long, value_name = "FILE")]
    evidence: Option<PathBuf>,
    /// Your name and how to reach you; without it you stay unknown to the officers too
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    name: String,
    /// Prove to the officers alone that you signed this memo; takes your wallet
    #[arg(long, value_name = "MEMO")]
    prove: Option<MemoName>,
    /// Leave out this protection officer; may be given several times
    #[arg(long, value_name = "OFFICIAL")]
    except: Vec<OfficialId>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    member: MemberArgs,
}

fn reprisal(text: &str) -> Result<Reprisal, String> {
    text.parse().map_err(|_| "not one of the kinds".to_owned())
}

pub(crate) fn run(args: Args) -> Result<()> {
    let happened = input_text(&args.happened, COMPLAINT_TEXT_OCTETS_MAX)?;
    let evidence = args.evidence.as_deref();
    let evidence = evidence.map(|path| input_text(path, COMPLAINT_TEXT_OCTETS_MAX));
    let evidence = evidence.transpose()?.unwrap_or_default();
    let member = match &args.prove {
        Some(_) => Some(Member::open(&args.member)?),
        None => None,
    };
    let stranger = match &member {
        Some(_) => None,
        None => Some(reach(&args.member)?),
    };
    let server = stranger.as_ref().or(member.as_ref().map(|it| &it.server));
    let server = server.context("no server")?;
    let chosen = officers(&server.instance.roster, &args.except);
    let (key, made) = match args.key.exists() {
        true => (load(&args.key)?, false),
        false => (ComplaintKey::generate(&mut OsRandomness), true),
    };
    for officer in &chosen {
        remark(format!(
            "Sealed to {} ({}).",
            officer.display_name, officer.id
        ));
    }
    let proof = match (&member, &args.prove) {
        (Some(member), Some(name)) => Some(proof_of(member, name, &key, &chosen)?),
        _ => None,
    };
    confirm("Send it?", args.yes)?;
    if made {
        save(&args.key, &key)?;
        remark(format!(
            "Keep {}: it alone reads the answers.",
            args.key.display()
        ));
    }
    let told = Told {
        kind: args.kind,
        happened,
        date: args.date,
        by: args.by,
        evidence,
        name: args.name,
        proof,
    };
    let number = send(server, &key, told, &chosen)?;
    match number {
        0 => say("Your complaint is kept. Look for answers with: demur complain answers"),
        _ => say("It is kept with your complaint."),
    }
    Ok(())
}

/// Without a wallet, at the server named.
pub(super) fn reach(args: &MemberArgs) -> Result<Server> {
    let base = args.server.server.as_deref();
    let base = base.ok_or_else(|| Unusable("name the server with --server".to_owned()))?;
    let server = Server::reach(base, args.server.log_key.as_ref())?;
    if args.server.log_key.is_none() {
        remark(format!(
            "The log's key is taken from the server: {}. Compare it with the one others have.",
            server.instance.log
        ));
    }
    Ok(server)
}

fn proof_of(
    member: &Member,
    name: &MemoName,
    complaint: &ComplaintKey,
    officers: &[&RosterOfficial],
) -> Result<SignatoryProof> {
    let key = member.key_to(name)?;
    let circulation = during("fetching the memo", || {
        member.server.circulation(name.memo, &key)
    })?;
    let invited = member.wallet.invited(&name.memo);
    let invited = invited.context("this wallet has not signed the memo")?;
    let standing = during("asking the server", || {
        proof::prove(&member.server, invited)
    })?;
    let certified = standing.certified.context(
        "there is no certificate yet: that you signed can be shown once the memo is sealed, and \
         only if your signature counts",
    )?;
    remark("The officers learn that you are a signer of that memo, and which signature is yours.");
    remark("Each of them could have made this proof alone, so it convinces nobody else.");
    Ok(prove(
        complaint,
        &circulation,
        invited,
        &certified,
        officers,
    )?)
}

/// Posts an entry and looks whether it is kept. Returns its number.
fn send(
    server: &Server,
    key: &ComplaintKey,
    told: Told,
    officers: &[&RosterOfficial],
) -> Result<u16> {
    let before = during("asking the server", || {
        server.api.complaint_mailbox(key.id())
    })?;
    let number = own(&before)?;
    let block = tell(key, number, told, officers, &mut OsRandomness)?;
    let post = ComplaintFilePost {
        complaint: Octets(block),
    };
    during("sending it", || server.api.complaint_file(&post))?;
    let after = during("asking the server", || {
        server.api.complaint_mailbox(key.id())
    })?;
    if own(&after)? != number.saturating_add(1) {
        bail!("the server did not keep it; try again, or go to the officers another way");
    }
    Ok(number)
}

/// How many entries of the complainant are kept.
fn own(answer: &ComplaintMailboxAnswer) -> Result<u16> {
    let entries = answer.records.iter().filter(|it| it.sealed.is_none());
    Ok(u16::try_from(entries.count())?)
}
