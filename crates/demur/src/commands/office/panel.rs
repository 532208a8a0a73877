//! `demur office panel`: the review panel, for who forms it and who is on it.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::mailbox::{Letter, to_official};
use demur_client::panel::{Known, PanelTurn, by_panel};
use demur_client::turns::AuthorLetter;
use demur_crypto::seal::FileKey;
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId};
use demur_protocol::api::MailboxItem;
use demur_protocol::author::AuthorStep;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use super::letters::letters;
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// What can be done about a panel.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Form(FormArgs),
    Declare(DeclareArgs),
    Issues(IssuesArgs),
    Report(ReportArgs),
    Dissent(DissentArgs),
}

/// Say who is on the panel, as the head of the office.
///
/// Name everybody who is on it, each time. Whom the authors named is added by itself and must be on
/// it; who declared a conflict of interest must not. Everybody else who is on it stays. The panel
/// gets the key of this one memo, and so can open it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office panel form 4f0c… --member chief-engineer --member safety-adviser \\
      --reasons why.txt --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct FormArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Who is on it, by the roster's id; once for each
    #[arg(long = "member", value_name = "ID", required = true)]
    members: Vec<OfficialId>,
    /// Why these, text
    #[arg(long, value_name = "FILE")]
    reasons: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Say, as a member of the panel, whether you have a conflict of interest.
///
/// With one, you are replaced, and it cannot be taken back. Until every member has said that there
/// is none, the panel does nothing.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office panel declare 4f0c… --text none.txt --keys engineer.keys \\
      --server https://dissent.example.gov
  demur office panel declare 4f0c… --conflict --text which.txt --keys engineer.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct DeclareArgs {
    /// There is one
    #[arg(long)]
    conflict: bool,
    #[command(flatten)]
    said: SaidArgs,
}

/// Put to the authors what the panel looks into.
///
/// They agree or object; silence agrees. One objection sends it back, a second holds nothing up.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office panel issues 4f0c… --text issues.txt --keys engineer.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct IssuesArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Report, as a member, for the panel. Authors, signers and office read it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office panel report 4f0c… --text report.txt --keys engineer.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    said: SaidArgs,
}

/// Write an opinion of your own beside the panel's report, as another member than who signed it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office panel dissent 4f0c… --text opinion.txt --keys adviser.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct DissentArgs {
    #[command(flatten)]
    said: SaidArgs,
}

#[derive(clap::Args)]
struct SaidArgs {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// What you say, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Form(args) => form(args),
        Step::Declare(args) => said(&args.said, |panel, declaration| PanelTurn::Declare {
            panel,
            conflict: args.conflict,
            declaration,
        }),
        Step::Issues(args) => said(&args.said, |panel, issues| PanelTurn::Propose {
            panel,
            issues,
        }),
        Step::Report(args) => about(&args.said, |known, report| {
            let issues = known.issues.context("nothing was put to the authors yet")?;
            Ok(PanelTurn::Report { issues, report })
        }),
        Step::Dissent(args) => about(&args.said, |known, opinion| {
            let report = known.report.context("the panel has not reported yet")?;
            Ok(PanelTurn::Dissent { report, opinion })
        }),
    }
}

fn form(args: FormArgs) -> Result<()> {
    let reasons = input_text(&args.reasons, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let named = nomination(&letters(&desk, &case.manifest, &items));
    let officials = officials_letters(&desk, &args.case, &items);
    let mut members = args.members;
    // Whoever was named and has declared a conflict does not come back.
    let nominee = named.iter().map(|(nominee, _)| nominee);
    members.extend(nominee.filter(|it| !declared(&officials, it)).cloned());
    let turn = PanelTurn::Form {
        members,
        nomination: named.map(|(_, document)| document),
        reasons,
        key: desk.file_key(&args.case)?,
    };
    take(&desk, &case, &[], turn)?;
    say("Recorded. Each member now says whether there is a conflict of interest.");
    Ok(())
}

/// Whom the authors named last, and in which document.
fn nomination(letters: &[AuthorLetter]) -> Option<(OfficialId, DocumentDigest)> {
    letters
        .iter()
        .rev()
        .find_map(|it| match it.document.step() {
            AuthorStep::Nominate { nominee, .. } => Some((nominee.clone(), it.document.digest())),
            _ => None,
        })
}

/// Whether a member declared a conflict of interest.
fn declared(letters: &[Letter], member: &OfficialId) -> bool {
    let conflict = |it: &Letter| {
        let statement = it.document.statement();
        let said = statement.step.said();
        statement.official == *member && said == Some(demur_domain::panel::Said::Conflict(true))
    };
    letters.iter().any(conflict)
}

/// A turn about the document that says who is on the panel.
fn said(args: &SaidArgs, turn: impl FnOnce(DocumentDigest, String) -> PanelTurn) -> Result<()> {
    about(args, |known, words| {
        let formed = known.formed.context("no panel has been formed yet")?;
        Ok(turn(formed, words))
    })
}

fn about(args: &SaidArgs, turn: impl FnOnce(&Known, String) -> Result<PanelTurn>) -> Result<()> {
    let words = input_text(&args.text, NOTE_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let known = Known::of(&officials_letters(&desk, &args.case, &items));
    let turn = turn(&known, words)?;
    take(&desk, &case, &known.members, turn)?;
    say("Recorded. Authors, signers, office and panel read it.");
    Ok(())
}

/// What officials wrote that opens with this official's key.
pub(super) fn officials_letters(desk: &Desk, case: &MemoId, items: &[MailboxItem]) -> Vec<Letter> {
    let entries = items.iter().map(|it| it.sealed.0.as_slice());
    let roster = &desk.server.instance.roster;
    to_official(&desk.keys.identity(), case, roster, entries)
}

/// The key of the filed memo, as the head of the office passed it on to the panel.
pub(super) fn passed_on(letters: &[Letter]) -> Option<FileKey> {
    Known::of(letters).key
}

fn take(desk: &Desk, case: &OpenedCase, members: &[OfficialId], turn: PanelTurn) -> Result<()> {
    let (operation, subject) = (turn.operation(), case.subject());
    let readers = (&desk.server.instance.roster, members);
    let prepared = by_panel(&desk.keys, &subject, readers, turn, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("posting it", || {
        desk.server.api.official_turn(operation, &case.id, &post)
    })?;
    Ok(())
}
