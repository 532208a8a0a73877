//! `demur office acknowledge`: a person confirms that the memo was received.

use anyhow::{Context, Result, bail};
use demur_client::office;
use demur_domain::complaint::{Risk, RiskItem};
use demur_domain::ids::{CaseNumber, MemoId};
use demur_protocol::official::AcknowledgementWords;
use demur_protocol::risk::whole;
use jiff::Timestamp;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use super::inbox::inbox;
use crate::commands::args::risk;
use crate::system::OsRandomness;
use crate::terminal::{during, say};
use crate::words;

/// Acknowledge a memo: give the case its number, and tell its people what happens now.
///
/// The acknowledgement says who is responsible, when the reply is due and how that was computed,
/// how to reach the monitor, and what protects authors and signers; and, where the charter asks for it,
/// what could happen to those who signed: exposure, power, decision, vulnerability, history, urgency,
/// each low, possible, high or unknown. Open the case first.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office acknowledge 4f0c… --case-number DC-2023-0001 --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The number the case has from now on
    #[arg(long, value_name = "NUMBER")]
    case_number: CaseNumber,
    /// Who is responsible; the office of the charter and you if not given
    #[arg(long, value_name = "TEXT")]
    responsible: Option<String>,
    /// How to reach the monitor; the charter's monitor if not given
    #[arg(long, value_name = "TEXT")]
    monitor: Option<String>,
    /// The rule that protects authors and signers; the charter's words if not given
    #[arg(long, value_name = "TEXT")]
    protection: Option<String>,
    /// What could happen to those who signed, and how likely it is; may be given several times. What is
    /// not named is unknown
    #[arg(long, value_name = "RISK=LEVEL", value_parser = risk)]
    risk: Vec<(RiskItem, Risk)>,
    #[command(flatten)]
    desk: DeskArgs,
}

/// What an acknowledgement says where the charter's own words are not wanted.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) responsible: Option<String>,
    pub(crate) monitor: Option<String>,
    pub(crate) protection: Option<String>,
    pub(crate) risk: Vec<(RiskItem, Risk)>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let said = Said {
        responsible: args.responsible,
        monitor: args.monitor,
        protection: args.protection,
        risk: args.risk,
    };
    let words = acknowledge(&desk, &case, args.case_number.clone(), said)?;
    say(format!("Acknowledged as {}.", args.case_number));
    say(format!("Responsible: {}", words.responsible));
    say(format!("Due: {}", words.due));
    say(format!("Monitor: {}", words.monitor));
    say(format!("Protection: {}", words.protection));
    Ok(())
}

/// Acknowledges a case.
pub(crate) fn acknowledge(
    desk: &Desk,
    case: &OpenedCase,
    case_number: CaseNumber,
    said: Said,
) -> Result<AcknowledgementWords> {
    let item = during("asking the server", || inbox(desk))?;
    let item = item.into_iter().find(|item| item.memo.0 == case.id);
    let filed_at = item.context("the case is not in your inbox")?.filed_at;
    let asked = case.charter.protection().risk_check;
    if asked && said.risk.is_empty() {
        bail!(
            "the charter asks what could happen to those who signed: give --risk, as far as it is known"
        );
    }
    let words = AcknowledgementWords {
        responsible: said
            .responsible
            .unwrap_or_else(|| format!("{}, {}", case.charter.office().name, desk.display_name())),
        due: due(case, filed_at)?,
        monitor: said
            .monitor
            .unwrap_or_else(|| words::monitor(&case.charter)),
        protection: said
            .protection
            .unwrap_or_else(|| words::protection(&case.charter)),
        risk: (asked || !said.risk.is_empty()).then(|| whole(&said.risk)),
    };
    let (subject, said) = (case.subject(), (case_number, words.clone()));
    let (keys, charter) = (&desk.keys, &case.charter);
    let prepared = office::acknowledge(keys, &subject, charter, said, &mut OsRandomness)?;
    let post = as_post(prepared);
    during("acknowledging", || {
        desk.server.api.case_acknowledge(&case.id, &post)
    })?;
    Ok(words)
}

/// When the reply is due, and how that is computed.
fn due(case: &OpenedCase, filed_at: i64) -> Result<String> {
    let (charter, filed_at) = (&case.charter, Timestamp::from_second(filed_at)?);
    let terms = charter.terms_for(case.filed.urgency.is_some());
    let target = charter.calendar().due(filed_at, terms.reply_target)?;
    let limit = charter.calendar().due(filed_at, terms.reply_limit)?;
    Ok(format!(
        "The reply is due at the latest: {}. It is aimed for: {}.",
        limit.explain(),
        target.explain()
    ))
}
