//! `demur protect`: what protection officers do.

mod history;
mod list;
mod open;
mod step;

use anyhow::{Context, Result, bail};
use demur_client::protect::{Proved, check_proof, read, read_step};
use demur_domain::charter::Charter;
use demur_domain::complaint::{ComplaintAct, ComplaintRecord, ComplaintView};
use demur_domain::ids::ComplaintId;
use demur_domain::operation::Operation;
use demur_protocol::api::Octets;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{EntryContent, StepEntry};
use jiff::Timestamp;

use crate::commands::office::desk::Desk;
use crate::terminal::during;

/// What a protection officer can do.
#[derive(clap::Subcommand)]
pub(crate) enum Act {
    List(list::Args),
    History(history::Args),
    Open(open::Args),
    Step(step::Args),
}

pub(crate) fn run(act: Act) -> Result<()> {
    match act {
        Act::List(args) => list::run(&args),
        Act::History(args) => history::run(&args),
        Act::Open(args) => open::run(&args),
        Act::Step(args) => step::run(&args),
    }
}

/// A record that was read and checked.
enum Record {
    Entry {
        content: Box<EntryContent>,
        /// What its proof shows this officer; none without one.
        proof: Option<Option<Proved>>,
    },
    Step(Box<StepEntry>),
}

/// A complaint as its officer sees it.
struct Opened {
    id: ComplaintId,
    /// The charter that was in force when it came.
    charter: Charter,
    /// Each with when it came, in seconds since 1970.
    records: Vec<(i64, Record)>,
    view: ComplaintView,
}

impl Opened {
    /// Where answers go: what the complainant said first.
    fn reply_to(&self) -> Result<&str> {
        let first = self.records.iter().find_map(|(_, record)| match record {
            Record::Entry { content, .. } => Some(content.reply_to.as_str()),
            Record::Step(_) => None,
        });
        first.context("the complaint says nothing")
    }

    fn records(&self) -> Result<u16> {
        Ok(u16::try_from(self.records.len())?)
    }
}

/// Fetches and checks a whole complaint.
fn opened(desk: &Desk, id: ComplaintId) -> Result<Opened> {
    let request = || Octets(desk.request(Operation::ComplaintOpen, None).to_canonical());
    let answer = during("fetching the complaint", || {
        desk.server.api.complaint_open(id, request)
    })?;
    let instance = &desk.server.instance;
    let charter = answer
        .charter
        .and_then(|it| instance.charter_by_digest(&it.0));
    let charter = &charter
        .context("the complaint's charter is not in the log")?
        .charter;
    let identity = desk.keys.identity();
    let mut opened = Opened {
        id,
        charter: charter.clone(),
        records: Vec::new(),
        view: ComplaintView::default(),
    };
    let mut number = 0_u16;
    for (place, item) in answer.records.iter().enumerate() {
        let mut happened = ComplaintRecord {
            act: ComplaintAct::Tell,
            month: 0,
            at: Timestamp::from_second(item.at)?,
        };
        let record = if let Some(entry) = &item.entry {
            let content = read(&identity, &id, number, &entry.0, &item.sealed.0);
            let content = content.context("an entry is not for you, or not the complainant's")?;
            number = number.saturating_add(1);
            let proof = content.proof.as_ref();
            let proof = proof.map(|it| check_proof(instance, &desk.keys, &id, it).ok());
            Record::Entry {
                content: Box::new(content),
                proof,
            }
        } else {
            let after = (&id, u16::try_from(place)?);
            let step = read_step(&identity, &instance.roster, after, &item.sealed.0);
            let step = step.context("a step is not a protection officer's")?;
            happened.act = step.step.statement.step.act();
            happened.month = step.step.statement.step.month();
            Record::Step(Box::new(step))
        };
        let taken = opened.view.take(charter, happened);
        if taken.is_err() || usize::from(item.sequence) != place {
            bail!("what the server sent is no history of a complaint");
        }
        opened.records.push((item.at, record));
    }
    Ok(opened)
}
