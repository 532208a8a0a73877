//! `demur protect step`: do the next thing in a complaint.

use std::path::PathBuf;

use anyhow::Result;
use demur_client::protect::{StepSubject, acknowledge, risk_check, step};
use demur_domain::complaint::{ComplaintAct, Risk, RiskItem};
use demur_domain::ids::ComplaintId;
use demur_protocol::api::{ComplaintStepPost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::ComplaintStep;
use demur_protocol::sizes::COMPLAINT_TEXT_OCTETS_MAX;

use super::opened;
use crate::commands::args::risk;
use crate::commands::office::DeskArgs;
use crate::commands::office::desk::Desk;
use crate::commands::{Unusable, input_text};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say};

/// Do the next thing in a complaint, over your signature.
///
/// The complainant reads what you write. The steps, in their order: acknowledge (with a risk check),
/// protect (at once, as often as needed), investigate, substantiate or dismiss, remedy (where it is
/// substantiated), conclude, check (at the charter's months), close.
#[derive(clap::Args)]
#[command(after_help = "\
Risks: exposure, power, decision, vulnerability, history, urgency; each low, possible, high or
unknown. What you do not name is unknown.

Example:
  demur protect step 4f0c… acknowledge --text words.txt --risk power=high --risk urgency=possible \\
      --keys officer.keys --server https://dissent.example.gov
  demur protect step 4f0c… check --month 3 --text words.txt \\
      --keys officer.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The complaint
    #[arg(value_name = "COMPLAINT")]
    complaint: ComplaintId,
    /// The step
    #[arg(value_name = "STEP", value_parser = act)]
    act: ComplaintAct,
    /// What you write to the complainant, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    /// Of an acknowledgement: a risk and how high it is; may be given several times
    #[arg(long, value_name = "RISK=LEVEL", value_parser = risk)]
    risk: Vec<(RiskItem, Risk)>,
    /// Of a check: at which of the charter's months
    #[arg(long, value_name = "MONTH")]
    month: Option<u8>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

fn act(text: &str) -> Result<ComplaintAct, String> {
    let act = text.parse().ok().filter(|act| *act != ComplaintAct::Tell);
    act.ok_or_else(|| "not a step".to_owned())
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let words = input_text(&args.text, COMPLAINT_TEXT_OCTETS_MAX)?;
    let desk = Desk::open(&args.desk)?;
    let complaint = opened(&desk, args.complaint)?;
    let subject = StepSubject {
        complaint: complaint.id,
        reply_to: complaint.reply_to()?,
        after: complaint.records()?,
    };
    let (keys, roster) = (&desk.keys, &desk.server.instance.roster);
    let prepared = match plain(args)? {
        None => {
            let risk = risk_check(&args.risk, &mut OsRandomness);
            acknowledge(keys, roster, &subject, (words, risk), &mut OsRandomness)?
        }
        Some(plain) => step(keys, roster, &subject, (plain, words), &mut OsRandomness)?,
    };
    confirm("Sign it?", args.yes)?;
    let post = ComplaintStepPost {
        step: Octets(prepared.step.to_canonical()),
        sealed: Octets(prepared.sealed),
    };
    during("handing it in", || desk.server.api.complaint_step(&post))?;
    say("Done; the complainant can read it.");
    Ok(())
}

/// The step; none for an acknowledgement, which needs its risk check.
fn plain(args: &Args) -> Result<Option<ComplaintStep>> {
    let unusable = |what: &str| Err(Unusable(what.to_owned()).into());
    if args.act != ComplaintAct::Acknowledge && !args.risk.is_empty() {
        return unusable("--risk belongs to an acknowledgement");
    }
    if (args.act == ComplaintAct::Check) != args.month.is_some() {
        return unusable("--month belongs to a check, and a check has one");
    }
    if args.act == ComplaintAct::Acknowledge {
        return Ok(None);
    }
    let step = ComplaintStep::of(args.act, args.month);
    match step {
        None => unusable("telling is the complainant's"),
        step => Ok(step),
    }
}
