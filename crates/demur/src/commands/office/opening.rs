//! `demur office opening`: one sealed name is asked for, decided on by each trustee, and opened.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::office::{Prepared, Subject};
use demur_client::opening::{Sought, request};
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;
use jiff::Timestamp;

use super::DeskArgs;
use super::desk::{Desk, as_post};
use super::logged::Logged;
use crate::commands::input_text;
use crate::system::{OsRandomness, now};
use crate::terminal::{confirm, during, remark, say};

/// Longest recipient of a circulation.
const ADDRESS_OCTETS_MAX: usize = 8 * 1024;

/// What can be done about one sealed name.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Address(AddressArgs),
    Ask(AskArgs),
    Show(ShowArgs),
    Approve(ApproveArgs),
    Refuse(RefuseArgs),
    Open(OpenArgs),
}

/// Print where the signers of a case are written to, for who is to ask for a name.
///
/// For an official who opened the case. With the address one writes to the signers and reads nothing.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening address 4f0c… --keys clerk.keys --server https://dissent.example.gov \\
      > address.txt")]
pub(crate) struct AddressArgs {
    #[command(flatten)]
    case: CaseArgs,
}

/// Ask that the name of one signature be opened.
///
/// For the one official whom the charter names. Everybody who signed reads the reasons, and only the
/// owner of the signature knows whose it is; the trustees read them too. Nobody gives a share before
/// the charter's days have passed, and while this is not settled there is no second request.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening ask 4f0c… --signature 17 --reasons reasons.txt --basis \"Order 23-cv-1\" \\
      --address address.txt --keys records.keys --server https://dissent.example.gov")]
pub(crate) struct AskArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// Which signature, counted from 1 in the order of the certificate
    #[arg(long, value_name = "NUMBER")]
    signature: u32,
    /// Why, text
    #[arg(long, value_name = "FILE")]
    reasons: PathBuf,
    /// The rule or order that it rests on
    #[arg(long, value_name = "TEXT")]
    basis: String,
    /// Where the signers are written to, as the office's officials have it
    #[arg(long, value_name = "FILE")]
    address: PathBuf,
}

/// Read what is asked, and how it stands.
///
/// For trustees and for who asked. The whole case is verified here without its words, so that the
/// server is believed nothing.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening show 4f0c… --keys trustee.keys --server https://dissent.example.gov")]
pub(crate) struct ShowArgs {
    #[command(flatten)]
    case: CaseArgs,
}

/// Agree, as a trustee, once the notice is over.
///
/// Your share of this one name is sealed to who asked. It opens nothing by itself and no other name.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening approve 4f0c… --keys trustee.keys --server https://dissent.example.gov")]
pub(crate) struct ApproveArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

/// Refuse, as a trustee, with reasons. You need not wait for the notice to be over.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening refuse 4f0c… --reasons no.txt --keys trustee.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct RefuseArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// Why, text
    #[arg(long, value_name = "FILE")]
    reasons: PathBuf,
}

/// Open the one name, once as many trustees agreed as it takes.
///
/// For who asked. The name is shown only if what is inside proves it for this very signature.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office opening open 4f0c… --keys records.keys --server https://dissent.example.gov")]
pub(crate) struct OpenArgs {
    #[command(flatten)]
    case: CaseArgs,
}

#[derive(clap::Args)]
pub(crate) struct CaseArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Address(args) => run_address(&args),
        Step::Ask(args) => run_ask(&args),
        Step::Show(args) => run_show(&args),
        Step::Approve(args) => run_approve(&args),
        Step::Refuse(args) => run_refuse(&args),
        Step::Open(args) => run_open(&args),
    }
}

fn run_address(args: &AddressArgs) -> Result<()> {
    let desk = Desk::open(&args.case.desk)?;
    say(&desk.kept(&args.case.case)?.filed.reply_to);
    Ok(())
}

fn run_ask(args: &AskArgs) -> Result<()> {
    let reasons = input_text(&args.reasons, NOTE_TEXT_OCTETS_MAX)?;
    let address = input_text(&args.address, ADDRESS_OCTETS_MAX)?;
    let Some(signature) = args.signature.checked_sub(1) else {
        bail!("signatures are counted from 1");
    };
    let desk = Desk::open(&args.case.desk)?;
    let memo = args.case.case;
    let subject = Subject {
        memo,
        filing: Logged::fetch(&desk, &memo)?.filing()?,
        reply_to: address.trim(),
    };
    let roster = &desk.server.instance.roster;
    let asked = (signature, reasons, args.basis.clone());
    let prepared = request(&desk.keys, &subject, roster, asked, &mut OsRandomness)?;
    post(&desk, memo, Operation::OpeningRequest, prepared)?;
    say(
        "Asked. The signers are told, and the trustees decide once the charter's days have passed.",
    );
    Ok(())
}

fn run_show(args: &ShowArgs) -> Result<()> {
    let desk = Desk::open(&args.case.desk)?;
    let material = material(&desk, &args.case.case)?;
    let sought = find(&desk, &material)?;
    let identity = desk.keys.identity();
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let letter = items
        .iter()
        .find_map(|item| sought.reasons(&identity, &item.sealed.0));
    let opening = &sought.opening;
    say(format!(
        "Asked for: the name of signature {}.",
        sought.signature + 1
    ));
    match letter {
        Some((reasons, basis)) => {
            say(format!("It rests on: {basis}"));
            say(format!("Reasons: {}", reasons.trim_end()));
        }
        None => remark("No letter with its reasons opens with your key. Refuse what gives none."),
    }
    say(format!("Notice until the end of {}.", opening.notice.day()));
    say(format!(
        "To be decided until the end of {}.",
        opening.decide.day()
    ));
    for trustee in &opening.approved {
        say(format!("{trustee} agreed."));
    }
    for trustee in &opening.refused {
        say(format!("{trustee} refused."));
    }
    Ok(())
}

fn run_approve(args: &ApproveArgs) -> Result<()> {
    let desk = Desk::open(&args.case.desk)?;
    let material = material(&desk, &args.case.case)?;
    let sought = find(&desk, &material)?;
    let at = instant()?;
    // Before anything is fetched: the notice must be over by the log's own time.
    sought.check(&desk.id, at)?;
    remark(format!(
        "Your share of the name of signature {} goes to who asked. It cannot be taken back.",
        sought.signature + 1
    ));
    confirm("Agree?", args.yes)?;
    let name = name(&desk, &args.case.case)?;
    let prepared = sought.approve(&desk.keys, &name, at, &mut OsRandomness)?;
    post(&desk, args.case.case, Operation::OpeningApprove, prepared)?;
    say("Recorded. It takes as many trustees as the charter says.");
    Ok(())
}

fn run_refuse(args: &RefuseArgs) -> Result<()> {
    let reasons = input_text(&args.reasons, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.case.desk)?;
    let material = material(&desk, &args.case.case)?;
    let sought = find(&desk, &material)?;
    let prepared = sought.refuse(&desk.keys, reasons, &mut OsRandomness)?;
    post(&desk, args.case.case, Operation::OpeningRefuse, prepared)?;
    say("Recorded. Who asked reads your reasons.");
    Ok(())
}

fn run_open(args: &OpenArgs) -> Result<()> {
    let desk = Desk::open(&args.case.desk)?;
    let material = material(&desk, &args.case.case)?;
    let sought = find(&desk, &material)?;
    sought.check(&desk.id, instant()?)?;
    let name = name(&desk, &args.case.case)?;
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let sealed = items.iter().map(|item| item.sealed.0.as_slice());
    let opened = sought.open(&desk.keys.identity(), &name, sealed)?;
    say(format!("Signature {}: {opened}", sought.signature + 1));
    Ok(())
}

fn material(desk: &Desk, case: &MemoId) -> Result<CaseMaterial> {
    let request = desk.request(Operation::CaseExport, Some(*case));
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    during("fetching the case", || {
        desk.server.api.case_export(case, &post)
    })
}

fn find<'a>(desk: &Desk, material: &'a CaseMaterial) -> Result<Sought<'a>> {
    let log = &desk.server.instance.log;
    Ok(during("verifying the case", || {
        Sought::find(material, Some(log), &mut OsRandomness)
    })?)
}

fn name(desk: &Desk, case: &MemoId) -> Result<Vec<u8>> {
    let request = desk.request(Operation::NameShow, Some(*case));
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    during("fetching the sealed name", || {
        desk.server.api.name_show(case, &post)
    })
}

fn post(desk: &Desk, memo: MemoId, operation: Operation, prepared: Prepared) -> Result<()> {
    let post = as_post(prepared);
    during("posting it", || {
        desk.server.api.official_turn(operation, &memo, &post)
    })?;
    Ok(())
}

fn instant() -> Result<Timestamp> {
    Timestamp::from_second(now()).context("the clock")
}
