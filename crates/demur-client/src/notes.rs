//! The office's notes: written for its officials and read by them, and by the one reader of the memo
//! whom a note names, such as who is asked to clear the draft in it.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::ids::{MemoId, OfficialId, StatementDigest};
use demur_domain::role::Role;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::Sealable;
use demur_protocol::note::{Draft, NoteContent, NoteRefusal, NoteStatement, UnverifiedNote};
use demur_protocol::roster::Roster;

use crate::office::OfficialKeys;

/// A note ready to be posted.
pub struct PreparedNote {
    /// The signed note.
    pub note: UnverifiedNote,
    /// What it says, sealed to the office's officials and to the reader whom it names.
    pub sealed: Vec<u8>,
}

/// What somebody writes to the office.
#[derive(Default)]
pub struct NewNote {
    /// The words; may be empty where there is something else.
    pub text: String,
    /// Short words to find the case by, in any order.
    pub labels: Vec<String>,
    /// A document to be cleared or granted.
    pub draft: Option<Draft>,
    /// A reader of the memo who reads it besides the office.
    pub reader: Option<OfficialId>,
}

/// Why a note is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteNotMade {
    /// It is no note.
    #[error(transparent)]
    Refused(#[from] NoteRefusal),
    /// The roster's keys cannot be sealed to.
    #[error("the roster holds a key that cannot be used")]
    Roster,
    /// Who is named to read it besides the office is no reader of memos.
    #[error("a note is for the office, and besides for one reader of the roster at most")]
    Reader,
    /// The official's id is not one.
    #[error("the key file names no official")]
    Official,
}

/// A note to all officials of the action office, and to the reader whom it names.
///
/// # Errors
/// [`NoteNotMade`].
pub fn write(
    keys: &OfficialKeys,
    roster: &Roster,
    memo: MemoId,
    written: NewNote,
    randomness: &mut dyn Randomness,
) -> Result<PreparedNote, NoteNotMade> {
    let NewNote {
        text,
        labels,
        draft,
        reader,
    } = written;
    let mut labels: Vec<String> = labels.iter().map(|label| label.trim().to_owned()).collect();
    labels.sort();
    labels.dedup();
    let content = NoteContent {
        nonce: random_bytes(randomness),
        text,
        labels,
        draft,
    };
    content.check(&memo)?;
    let statement = NoteStatement {
        memo,
        official: keys.official().map_err(|_| NoteNotMade::Official)?,
        content: content.commitment(),
        reader,
    };
    let recipients = recipients(roster, statement.reader.as_ref())?;
    let note = UnverifiedNote::sign(&keys.signing_key(), statement);
    let sealed = content
        .seal(&recipients, randomness)
        .map_err(|_| NoteNotMade::Roster)?;
    Ok(PreparedNote { note, sealed })
}

fn recipients(roster: &Roster, reader: Option<&OfficialId>) -> Result<Vec<Recipient>, NoteNotMade> {
    let mut all = roster.name_readers().map_err(|_| NoteNotMade::Roster)?;
    if let Some(reader) = reader {
        let named = roster
            .official(reader)
            .filter(|it| it.role == Role::DistributionReader);
        let named = named.ok_or(NoteNotMade::Reader)?.recipient();
        all.push(named.map_err(|_| NoteNotMade::Roster)?);
    }
    Ok(all)
}

/// A note that was read.
#[derive(Debug)]
pub struct ReadNote {
    /// Who wrote it.
    pub official: OfficialId,
    /// Name and title of who wrote it, as the roster has them.
    pub signed_by: String,
    /// Who reads it besides the office.
    pub reader: Option<OfficialId>,
    /// What it says.
    pub content: NoteContent,
}

/// Opens a note. None if it is not by an official of the roster, is about another memo, was not
/// sealed to this official, or does not say what was signed.
#[must_use]
pub fn read(
    identity: &Identity,
    roster: &Roster,
    memo: &MemoId,
    note: &[u8],
    sealed: &[u8],
) -> Option<ReadNote> {
    let note = UnverifiedNote::from_canonical(note).ok()?;
    let official = roster.official(&note.statement.official)?;
    let note = note.verify(&official.key().ok()?).ok()?;
    let statement = note.statement();
    let content = NoteContent::open(identity, sealed).ok()?;
    let same = statement.memo == *memo && statement.content == content.commitment();
    if !same || content.check(memo).is_err() {
        return None;
    }
    Some(ReadNote {
        official: statement.official.clone(),
        signed_by: official.display_name.clone(),
        reader: statement.reader.clone(),
        content,
    })
}

/// The draft of this name among the notes.
#[must_use]
pub fn find_draft<'a>(
    notes: impl IntoIterator<Item = &'a ReadNote>,
    digest: &StatementDigest,
) -> Option<&'a Draft> {
    let mut drafts = notes
        .into_iter()
        .filter_map(|note| note.content.draft.as_ref());
    drafts.find(|draft| draft.digest() == Some(*digest))
}
