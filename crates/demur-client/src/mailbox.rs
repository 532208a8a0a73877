//! The mailbox: fetch everything, keep what opens. Everybody fetches the same, so fetching shows
//! nothing.

use demur_crypto::seal::Identity;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_protocol::envelope::{CirculationKey, MailboxEntry, Sealable};
use demur_protocol::official::{OfficialDocument, OfficialWords};
use demur_protocol::roster::Roster;

/// A document that reached someone.
pub struct Letter {
    /// The document, its signature checked against the roster.
    pub document: OfficialDocument,
    /// What it says.
    pub words: OfficialWords,
    /// Name and title of who signed it, as the roster has them.
    pub signed_by: String,
}

/// Opens an entry with the key of a circulation. None if it is for others, is not signed by an
/// official of the roster, or does not say what was signed.
#[must_use]
pub fn read(key: &CirculationKey, memo: &MemoId, roster: &Roster, sealed: &[u8]) -> Option<Letter> {
    let entry = MailboxEntry::open(&key.identity(), sealed).ok()?;
    checked(entry, memo, roster)
}

/// What officials wrote about a memo that opens with an official's own key, oldest first.
#[must_use]
pub fn to_official<'a>(
    identity: &Identity,
    memo: &MemoId,
    roster: &Roster,
    entries: impl IntoIterator<Item = &'a [u8]>,
) -> Vec<Letter> {
    let open = |sealed| MailboxEntry::open(identity, sealed).ok();
    let entries = entries.into_iter().filter_map(open);
    let letters = entries.filter_map(|entry| checked(entry, memo, roster));
    letters.collect()
}

/// An opened entry, if an official of the roster signed it and it says what was signed.
pub(crate) fn checked(entry: MailboxEntry, memo: &MemoId, roster: &Roster) -> Option<Letter> {
    let official = roster.official(&entry.document.statement.official)?;
    let document = entry.document.verify(&official.key().ok()?).ok()?;
    let statement = document.statement();
    if statement.memo != *memo || statement.content != entry.content.commitment() {
        return None;
    }
    let signed_by = official.display_name.clone();
    Some(Letter {
        document,
        words: entry.content.words,
        signed_by,
    })
}

/// The newest of these documents that took such a step.
#[must_use]
pub fn newest(letters: &[Letter], step: Operation) -> Option<DocumentDigest> {
    let took = |letter: &&Letter| letter.document.statement().step.operation() == step;
    letters.iter().rfind(took).map(|it| it.document.digest())
}
