//! `demur office inbox`: the cases an official may see, the most urgent first.

use anyhow::Result;
use demur_domain::operation::Operation;
use demur_protocol::api::{CaseItem, Octets, RequestPost};
use demur_protocol::codec::Canonical;

use super::DeskArgs;
use super::desk::Desk;
use crate::terminal::{during, say, say_all, say_json};
use crate::words;

/// List the cases you may see, by what is due next.
///
/// Shows state, due dates, what is late, and how many signed. Reading a memo is another step,
/// which its authors see: demur office open.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office inbox --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let cases = during("asking the server", || inbox(&desk))?;
    if args.json {
        return say_json(&cases);
    }
    if cases.is_empty() {
        say("No case is for you.");
    }
    if let Some(charter) = desk.server.instance.charter() {
        cases
            .iter()
            .for_each(|case| say_all(words::inbox_item(case, &charter.charter)));
    }
    Ok(())
}

/// The cases by what is due next; those where nothing is due come last.
pub(crate) fn inbox(desk: &Desk) -> Result<Vec<CaseItem>> {
    let request = desk.request(Operation::CaseList, None);
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    let mut cases = desk.server.api.case_list(&post)?.cases;
    cases.sort_by_key(|case| {
        let due = words::next_due(case).map_or(i64::MAX, |owed| owed.due);
        (due, case.memo.0)
    });
    Ok(cases)
}
