//! `demur office leak`, `direct`, `spill` and `release`: what is said beside the road of a case.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::office::Subject;
use demur_client::turns::OfficialTurn;
use demur_crypto::labels::sha256;
use demur_domain::choice::{Marking, ReleaseKind};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_protocol::leaf::EventKind;
use demur_protocol::sizes::{CASE_FILE_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX};

use super::DeskArgs;
use super::desk::Desk;
use super::logged::Logged;
use super::turn::take;
use crate::commands::{input, input_text};
use crate::terminal::say;

/// Report that a text of the case leaked.
///
/// For its readers, the monitor and who keeps the records. It flags the case, moves nothing, and is a
/// step against nobody. What "demur trace" gave can be named with it: a hint at a reader's copy, since
/// authors and signers have no marks in theirs.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur trace found.txt --case case.demur --json > trace.json
  demur office leak 4f0c… --report seen.txt --compared trace.json --keys records.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct LeakArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// What was seen, and where, text
    #[arg(long, value_name = "FILE")]
    report: PathBuf,
    /// What comparing the readers' copies gave; its digest is signed with the report
    #[arg(long, value_name = "FILE")]
    compared: Option<PathBuf>,
}

/// Overrule a memo in writing, over your name.
///
/// For the principal, once there is a reply: what is to be done although the memo says otherwise, and
/// why. Everybody who signed reads it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office direct 4f0c… --direction direction.txt --keys secretary.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct DirectArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// What is to be done all the same, and why, text
    #[arg(long, value_name = "FILE")]
    direction: PathBuf,
}

/// Report that the content is marked higher than this installation may hold, or let it be read again.
///
/// Any reader and who keeps the records can report; the content is then locked and everything else
/// stays: every date runs on, and the reply is owed as before. The monitor lifts it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office spill 4f0c… --marking S --report why.txt --keys clerk.keys \\
      --server https://dissent.example.gov
  demur office spill 4f0c… --lift --report why.txt --keys monitor.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct SpillArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// How it should be marked
    #[arg(long, value_name = "MARKING", required_unless_present = "lift")]
    marking: Option<Marking>,
    /// Let it be read again, as the monitor
    #[arg(long, conflicts_with = "marking")]
    lift: bool,
    /// Which part and why, or why it can be read again, text
    #[arg(long, value_name = "FILE")]
    report: PathBuf,
}

/// Ask the authors whether a record may be released, or release what they agreed to.
///
/// For who keeps the records. What would be released is named by its digest: the case file, a summary,
/// or a view that "demur redact" made. Silence is no consent unless the charter says so.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office release 4f0c… --ask redacted --file view.demur --purpose why.txt \\
      --keys records.keys --server https://dissent.example.gov
  demur office release 4f0c… --purpose why.txt --keys records.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct ReleaseArgs {
    #[command(flatten)]
    case: CaseArgs,
    /// Ask the authors first: public, summary or redacted
    #[arg(long, value_name = "KIND", requires = "file")]
    ask: Option<ReleaseKind>,
    /// What would be released
    #[arg(long, value_name = "FILE", requires = "ask")]
    file: Option<PathBuf>,
    /// To whom, and why, text
    #[arg(long, value_name = "FILE")]
    purpose: PathBuf,
}

#[derive(clap::Args)]
struct CaseArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run_leak(args: &LeakArgs) -> Result<()> {
    let report = input_text(&args.report, NOTE_TEXT_OCTETS_MAX)?;
    let compared = args.compared.as_ref();
    let compared = compared.map(|path| input(path, NOTE_TEXT_OCTETS_MAX));
    let compared = compared.transpose()?.map(|octets| sha256(&octets));
    at(&args.case, |_| {
        Ok(OfficialTurn::ReportLeak { compared, report })
    })?;
    say("Recorded. Authors and signers see that a leak was reported; nothing of the case moves.");
    Ok(())
}

pub(crate) fn run_direct(args: &DirectArgs) -> Result<()> {
    let direction = input_text(&args.direction, NOTE_TEXT_OCTETS_MAX)?;
    at(&args.case, |logged| {
        let reply = logged.official(EventKind::Replied)?;
        let reply = reply.context("there is no reply in the log yet")?;
        Ok(OfficialTurn::Direct { reply, direction })
    })?;
    say("Recorded over your name.");
    Ok(())
}

pub(crate) fn run_spill(args: &SpillArgs) -> Result<()> {
    let report = input_text(&args.report, NOTE_TEXT_OCTETS_MAX)?;
    at(&args.case, |logged| match args.marking {
        Some(marking) => Ok(OfficialTurn::ReportSpill { marking, report }),
        None => {
            let named = logged.official(EventKind::SpillReported)?;
            Ok(OfficialTurn::LiftSpill {
                report: named.context("no such report stands in the log yet")?,
                reasons: report,
            })
        }
    })?;
    say(match args.lift {
        true => "Its readers can open it again.",
        false => "Locked. The authors are told; every date runs on, and the monitor can lift it.",
    });
    Ok(())
}

pub(crate) fn run_release(args: &ReleaseArgs) -> Result<()> {
    let purpose = input_text(&args.purpose, NOTE_TEXT_OCTETS_MAX)?;
    at(&args.case, |logged| match (args.ask, &args.file) {
        (Some(kind), Some(file)) => Ok(OfficialTurn::AskRelease {
            kind,
            what: sha256(&input(file, CASE_FILE_OCTETS_MAX)?),
            purpose,
        }),
        _ => Ok(OfficialTurn::Release {
            asked: asked(logged)?,
            purpose,
        }),
    })?;
    say(match args.ask {
        Some(_) => "Asked. The authors have the charter's time to answer.",
        None => "Recorded as released.",
    });
    Ok(())
}

fn asked(logged: &Logged<'_>) -> Result<DocumentDigest> {
    let asked = logged.official(EventKind::ReleaseAsked)?;
    asked.context("the authors were not asked, as far as the log says")
}

/// Takes a turn of a case whose text need not be at hand. Where it was opened the words reach the
/// signers; else they are for who signs alone, and the log shows the rest.
fn at(args: &CaseArgs, turn: impl FnOnce(&Logged<'_>) -> Result<OfficialTurn>) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let logged = Logged::fetch(&desk, &args.case)?;
    let own = || desk.keys.identity().recipient().to_string();
    let opened = desk.kept(&args.case).ok();
    let reply_to = opened.map_or_else(own, |case| case.filed.reply_to.clone());
    let subject = Subject {
        memo: args.case,
        filing: logged.filing()?,
        reply_to: &reply_to,
    };
    let turn = turn(&logged)?;
    take(&desk, &subject, turn)
}
