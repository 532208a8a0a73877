//! `demur protect history`: all complaints as one record over time.

use std::collections::BTreeMap;

use anyhow::Result;
use demur_domain::ids::ComplaintId;
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::codec::Canonical;
use serde::Serialize;

use super::{Opened, Record, opened};
use crate::commands::office::DeskArgs;
use crate::commands::office::desk::Desk;
use crate::terminal::{during, say, say_json};
use crate::words::day;

/// Show what was done to complainants and what was done about it, over all complaints, by day.
///
/// Each line has the day on which something was told or done; when it happened and by whom stands
/// beside it, in the complainant's words. Complaints that were not sent to you are named and left
/// out.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur protect history --keys officer.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// Print as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

/// What was told or done in one complaint at one time.
#[derive(Serialize)]
struct Line {
    /// Seconds since 1970.
    at: i64,
    /// The civil day of that, in the time zone of the complaint's charter.
    day: String,
    complaint: String,
    /// The kind of reprisal, where something was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<&'static str>,
    /// The step, where an officer took one.
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<String>,
    /// When it happened, as told.
    #[serde(skip_serializing_if = "String::is_empty")]
    when: String,
    /// Who did it: as told, or the officer's name and title.
    #[serde(skip_serializing_if = "String::is_empty")]
    by: String,
}

/// A complaint that cannot be read here.
#[derive(Serialize)]
struct LeftOut {
    complaint: String,
    why: String,
}

#[derive(Default, Serialize)]
struct History {
    lines: Vec<Line>,
    /// How often each kind of reprisal was told of.
    told: BTreeMap<&'static str, u32>,
    left_out: Vec<LeftOut>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let post = RequestPost {
        request: Octets(desk.request(Operation::ComplaintList, None).to_canonical()),
    };
    let answer = during("asking the server", || {
        desk.server.api.complaint_list(&post)
    })?;
    let mut history = History::default();
    for item in &answer.complaints {
        history.take(&desk, item.complaint.0)?;
    }
    history.lines.sort_by_key(|line| line.at);
    if args.json {
        return say_json(&history);
    }
    print(&history);
    Ok(())
}

impl History {
    fn take(&mut self, desk: &Desk, id: ComplaintId) -> Result<()> {
        match opened(desk, id) {
            Ok(complaint) => {
                for (at, record) in &complaint.records {
                    let line = line(desk, &complaint, *at, record)?;
                    if let Some(kind) = line.told {
                        let times = self.told.entry(kind).or_default();
                        *times = times.saturating_add(1);
                    }
                    self.lines.push(line);
                }
            }
            Err(error) => self.left_out.push(LeftOut {
                complaint: id.to_string(),
                why: format!("{error:#}"),
            }),
        }
        Ok(())
    }
}

fn line(desk: &Desk, complaint: &Opened, at: i64, record: &Record) -> Result<Line> {
    let (told, done, when, by) = match record {
        Record::Entry { content, .. } => (
            Some(content.kind.name()),
            None,
            content.date.clone(),
            content.by.clone(),
        ),
        Record::Step(step) => {
            let statement = &step.step.statement;
            let done = match statement.step.month() {
                0 => statement.step.act().to_string(),
                month => format!("{} after {month} months", statement.step.act()),
            };
            let by = desk.name_of(&statement.official)?;
            (None, Some(done), String::new(), by)
        }
    };
    Ok(Line {
        at,
        day: day(&complaint.charter, at),
        complaint: complaint.id.to_string(),
        told,
        done,
        when,
        by,
    })
}

fn print(history: &History) {
    if history.lines.is_empty() {
        say("Nothing was told.");
    }
    for line in &history.lines {
        let short = line.complaint.get(..16).unwrap_or(&line.complaint);
        let what = line.told.map(|kind| format!("told of: {kind}"));
        let what = what.or_else(|| line.done.clone()).unwrap_or_default();
        let by = [("when", &line.when), ("by", &line.by)];
        let by = by.into_iter().filter(|(_, text)| !text.is_empty());
        let by: String = by.map(|(key, text)| format!("; {key}: {text}")).collect();
        say(format!("{}  {short}  {what}{by}", line.day));
    }
    if !history.told.is_empty() {
        let told = history.told.iter();
        let told: Vec<_> = told
            .map(|(kind, times)| format!("{kind} {times}"))
            .collect();
        say(format!("\nTold of, in all: {}.", told.join(", ")));
    }
    for left_out in &history.left_out {
        say(format!(
            "Left out: complaint {}: {}",
            left_out.complaint, left_out.why
        ));
    }
}
