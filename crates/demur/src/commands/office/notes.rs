//! `demur office notes`: read what the office wrote to itself about a case.

use anyhow::Result;
use demur_client::notes::{self, ReadNote};
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::api::Octets;
use demur_protocol::codec::Canonical;

use super::DeskArgs;
use super::desk::Desk;
use crate::terminal::{during, remark, say, say_all, say_json};
use crate::words;

/// Read the office's notes on a case, oldest first, and the drafts they carry.
///
/// Each note is checked: it is signed by an official of the roster and says what was signed. A
/// draft is shown with the name by which it is cleared, granted or sent.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office notes 4f0c… --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Only notes that carry this label
    #[arg(long, value_name = "WORD")]
    label: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

/// A note and when it was written.
pub(crate) struct DatedNote {
    pub(crate) at: i64,
    pub(crate) note: ReadNote,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let mut notes = notes(&desk, args.case)?;
    if let Some(label) = &args.label {
        notes.retain(|dated| dated.note.content.labels.contains(label));
    }
    if args.json {
        return say_json(&notes.iter().map(words::note_json).collect::<Vec<_>>());
    }
    if notes.is_empty() {
        say("There is no such note.");
    }
    if let Some(charter) = desk.server.instance.charter() {
        let charter = &charter.charter;
        notes
            .iter()
            .for_each(|note| say_all(words::note(note, charter)));
    }
    Ok(())
}

/// All notes on a case that can be read and are what was signed.
pub(crate) fn notes(desk: &Desk, memo: MemoId) -> Result<Vec<DatedNote>> {
    let items = during("fetching the notes", || {
        desk.server.api.note_list(&memo, || {
            let request = desk.request(Operation::NoteList, Some(memo));
            Octets(request.to_canonical())
        })
    })?;
    let (identity, roster) = (desk.keys.identity(), &desk.server.instance.roster);
    let all = items.len();
    let read = |item: &demur_protocol::api::NoteItem| {
        let note = notes::read(&identity, roster, &memo, &item.note.0, &item.sealed.0)?;
        Some(DatedNote { at: item.at, note })
    };
    let notes: Vec<DatedNote> = items.iter().filter_map(read).collect();
    if notes.len() < all {
        remark(format!(
            "Left out, because they do not open with your key or are not what was signed: {}.",
            all - notes.len()
        ));
    }
    Ok(notes)
}
