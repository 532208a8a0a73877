//! `demur statistics`: what cases come to in each year, counted from their files.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::verify::{Report, verify_file};
use demur_crypto::log::note::LogVerifier;
use demur_domain::statistics::{YearCount, years};
use demur_protocol::sizes::CASE_FILE_OCTETS_MAX;
use serde_json::{Value, json};

use super::args::parse_log_key;
use super::{Unusable, input};
use crate::system::OsRandomness;
use crate::terminal::{during, say_all, say_json};

/// Count what happened in each year, from case files.
///
/// Each file is verified first, and a case that is given twice counts once. With the files of all
/// cases the numbers are those of the page "Statistics" of the server, which leaves out small ones;
/// here nothing is left out, so look before you pass it on. Days are those of UTC.
///
/// Exit status: 0 counted, 1 a file is not valid, 2 a file cannot be read.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur statistics cases/*.demur --log-key \"$(cat log-key)\"")]
pub(crate) struct Args {
    /// The case files
    #[arg(value_name = "CASE.demur", required = true)]
    cases: Vec<PathBuf>,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let mut memos = Vec::new();
    let mut cases = Vec::new();
    for path in &args.cases {
        let octets = input(path, CASE_FILE_OCTETS_MAX.saturating_add(64))?;
        let name = path.display();
        let report = during("verifying", || {
            verify_file(&octets, args.log_key.as_ref(), &mut OsRandomness)
        });
        let report = report.ok_or_else(|| Unusable(format!("{name} is no file of Demur's")))?;
        let Report::Case(case) = report.with_context(|| format!("{name} is not valid"))? else {
            return Err(Unusable(format!("{name} is no case file")).into());
        };
        let happened = case.filed.map(|filed| filed.happened);
        if let Some(happened) = happened.filter(|_| !memos.contains(&case.certificate.memo)) {
            memos.push(case.certificate.memo);
            cases.push(happened);
        }
    }
    let counted = years(&cases);
    if args.json {
        let years = counted
            .iter()
            .map(|(year, it)| (year.to_string(), as_json(it)));
        return say_json(&Value::Object(years.collect()));
    }
    for (year, count) in &counted {
        say_all(sentences(*year, count));
    }
    Ok(())
}

fn sentences(year: i16, it: &YearCount) -> Vec<String> {
    let mut lines = vec![
        format!("{year}"),
        format!(
            "  memos filed: {}; as what cannot wait: {}",
            it.filed, it.urgent
        ),
        format!(
            "  acknowledged by a person: {}; not there when due: {}",
            it.acknowledged, it.acknowledgements_missed
        ),
        format!(
            "  replies: {}; not there when due: {}",
            it.replied, it.replies_missed
        ),
    ];
    if let Some(days) = it.days_to_reply {
        lines.push(format!("  days to a reply, the median: {days}"));
    }
    lines.push(format!(
        "  sent elsewhere: {}; contested: {}; appealed: {}; answered again after a ruling: {}; taken \
         back: {}",
        it.redirected, it.contested, it.appealed, it.reopened, it.withdrawn
    ));
    lines
}

fn as_json(it: &YearCount) -> Value {
    json!({
        "filed": it.filed,
        "urgent": it.urgent,
        "acknowledged": it.acknowledged,
        "acknowledgements_missed": it.acknowledgements_missed,
        "replied": it.replied,
        "replies_missed": it.replies_missed,
        "days_to_reply": it.days_to_reply,
        "redirected": it.redirected,
        "contested": it.contested,
        "appealed": it.appealed,
        "reopened": it.reopened,
        "withdrawn": it.withdrawn,
    })
}
