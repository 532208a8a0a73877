//! `demur office note`: write to the other officials of the office about a case.

use std::path::PathBuf;

use anyhow::Result;
use demur_client::notes::{self, NewNote};
use demur_domain::ids::{MemoId, OfficialId};
use demur_protocol::api::{NotePost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::NOTE_TEXT_OCTETS_MAX;

use super::DeskArgs;
use super::desk::Desk;
use crate::commands::input_text;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Write an internal note on a case, with labels to find it by.
///
/// Every official of the office reads it, and one reader of the memo if you name one with --reader.
/// Authors, signers, other readers and the monitor never do: it is in no file of the case and not in
/// the log. A note is never changed; write another.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office note 4f0c… --text note.txt --label visas --label urgent \\
      --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The note, text
    #[arg(long, value_name = "FILE", required_unless_present = "label")]
    text: Option<PathBuf>,
    /// A short word to find the case by; may be given several times
    #[arg(long, value_name = "WORD")]
    label: Vec<String>,
    /// A reader of the memo who reads it besides the office, by the roster's id
    #[arg(long, value_name = "ID")]
    reader: Option<OfficialId>,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let text = args.text.as_deref();
    let text = text.map(|path| input_text(path, NOTE_TEXT_OCTETS_MAX));
    let written = NewNote {
        text: text.transpose()?.unwrap_or_default(),
        labels: args.label,
        draft: None,
        reader: args.reader,
    };
    let desk = Desk::open(&args.desk)?;
    let kept = match &written.reader {
        Some(reader) => format!("The note is kept; officials of the office read it, and {reader}."),
        None => "The note is kept; only officials of the office read it.".to_owned(),
    };
    note(&desk, args.case, written)?;
    say(kept);
    Ok(())
}

/// Posts a note.
pub(crate) fn note(desk: &Desk, memo: MemoId, written: NewNote) -> Result<()> {
    let roster = &desk.server.instance.roster;
    let prepared = notes::write(&desk.keys, roster, memo, written, &mut OsRandomness)?;
    let post = NotePost {
        note: Octets(prepared.note.to_canonical()),
        sealed: Octets(prepared.sealed),
    };
    during("keeping the note", || {
        desk.server.api.note_post(&memo, &post)
    })?;
    Ok(())
}
