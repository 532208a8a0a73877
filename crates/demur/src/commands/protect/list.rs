//! `demur protect list`: the complaints, and what is owed in each.

use anyhow::Result;
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::codec::Canonical;

use crate::commands::office::DeskArgs;
use crate::commands::office::desk::Desk;
use crate::terminal::{during, say, say_json};

/// List the complaints, with what is owed in each and what is late.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur protect list --keys officer.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// Print as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let post = RequestPost {
        request: Octets(desk.request(Operation::ComplaintList, None).to_canonical()),
    };
    let answer = during("asking the server", || {
        desk.server.api.complaint_list(&post)
    })?;
    if args.json {
        return say_json(&answer);
    }
    if answer.complaints.is_empty() {
        say("There are no complaints.");
    }
    for item in answer.complaints {
        let state = item.state.0.name().replace('_', " ");
        say(format!("{}  {state}", item.complaint.0));
        for owed in item.owed {
            let late = if owed.overdue { ", overdue" } else { "" };
            let what = match owed.month {
                0 => owed.act.0.to_string(),
                month => format!("{} after {month} months", owed.act.0),
            };
            let by = jiff::Timestamp::from_second(owed.by)?;
            say(format!("    owed: {what}, by {by}{late}"));
        }
    }
    Ok(())
}
