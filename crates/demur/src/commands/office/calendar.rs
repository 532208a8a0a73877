//! `demur office calendar`: what is due, as a file that calendar programs read.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_domain::charter::Charter;
use demur_protocol::api::{CaseItem, OwedDuty};
use demur_protocol::leaf::Duty;
use jiff::Timestamp;

use super::DeskArgs;
use super::desk::Desk;
use super::inbox::inbox;
use crate::ics::{Entry, feed};
use crate::system::now;
use crate::terminal::{during, say};
use crate::words;

/// Write what is due as a calendar (iCalendar, RFC 5545), for a calendar program to import.
///
/// Entries name the case and what is due by the end of that day, and nothing of the memo. Importing
/// a newer file moves entries that moved. A calendar program cannot subscribe: it could not sign in.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office calendar --keys director.keys --server https://dissent.example.gov --out due.ics")]
pub(crate) struct Args {
    /// Where to write it; an older one there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let cases = during("asking the server", || inbox(&desk))?;
    let charter = desk.server.instance.charter();
    let entries = charter.map_or_else(Vec::new, |charter| due(&cases, &charter.charter));
    let text = feed(Timestamp::from_second(now())?, &entries);
    // To a file, because lines that end as the format wants are not for a terminal.
    fs::write(&args.out, text).with_context(|| args.out.display().to_string())?;
    say(format!("{}: {} entries", args.out.display(), entries.len()));
    Ok(())
}

/// What is owed in these cases, on the last day on which it is in time.
fn due(cases: &[CaseItem], charter: &Charter) -> Vec<Entry> {
    let of_case = |case: &CaseItem| {
        let memo = case.memo.0.to_string();
        let short = memo.get(..16).unwrap_or(&memo);
        let entry = |key: &str, words: String, late_from: i64| {
            let last = Timestamp::from_second(late_from.saturating_sub(1)).ok()?;
            Some(Entry {
                uid: format!("{memo}-{key}@demur"),
                day: charter.calendar().day_of(last),
                summary: format!("Case {short}: {words}"),
            })
        };
        let owed = case.owed.iter().filter_map(|owed| {
            let key = serde_json::to_value(owed.duty).ok()?;
            let words = format!("{} is due", words::duty(owed.duty.0));
            entry(key.as_str()?, words, owed.due)
        });
        let is_reply = |owed: &OwedDuty| owed.duty.0 == Duty::Reply;
        let target = case.due.as_ref().filter(|_| case.owed.iter().any(is_reply));
        let target = target.and_then(|due| {
            entry(
                "target",
                "the reply is aimed for".to_owned(),
                due.reply_target,
            )
        });
        owed.chain(target).collect::<Vec<_>>()
    };
    cases.iter().flat_map(of_case).collect()
}
