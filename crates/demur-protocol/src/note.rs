//! Internal notes: what the office's officials write to each other about a case (E3, E4).
//!
//! A note is signed by one official and sealed to all of them, and to one reader of the memo where it
//! names one. The server keeps it and sees who wrote it, to which reader, when and how long it is. It is no document of the case: it has a label of its own, so
//! that it can never pass for one, it enters no log, and no file of the case holds it.
//!
//! A note can carry a draft: a document as an official proposes to sign it, with its words. So a
//! second official reads exactly what is to be cleared or granted.

use demur_crypto::labels::Label;
use demur_crypto::sign::{Official, Signature, SigningKey, VerifyingKey};
use demur_domain::ids::{MemoId, OfficialId, StatementDigest};
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::envelope::Sealable;
use crate::official::{NotByOfficial, OfficialContent, OfficialStatement};
use crate::sizes::{NOTE_LABEL_OCTETS_MAX, NOTE_LABELS_MAX, NOTE_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX};

/// What the official signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct NoteStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// Who writes.
    #[cbor(n(1), with = "crate::codec::text")]
    pub official: OfficialId,
    /// Commitment to the content.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub content: [u8; 32],
    /// A reader who reads it besides the office: whoever is asked to clear the draft in it.
    #[cbor(n(3), with = "crate::codec::text_option", has_nil)]
    pub reader: Option<OfficialId>,
}

canonical!(NoteStatement, 512);

/// A signed note as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedNote {
    /// What was signed.
    #[n(0)]
    pub statement: NoteStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedNote, 1024);

/// A note whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    statement: NoteStatement,
}

impl UnverifiedNote {
    /// Signs a note.
    #[must_use]
    pub fn sign(key: &SigningKey<Official>, statement: NoteStatement) -> Self {
        let signature = key.sign(Label::NOTE, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks the signature against the key that the roster has for the official.
    ///
    /// # Errors
    /// If that key did not sign it.
    pub fn verify(self, key: &VerifyingKey<Official>) -> Result<Note, NotByOfficial> {
        let signature = Signature::from_bytes(self.signature);
        key.verify(Label::NOTE, &self.statement.to_canonical(), &signature)
            .map_err(|_| NotByOfficial)?;
        Ok(Note {
            statement: self.statement,
        })
    }
}

impl Note {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &NoteStatement {
        &self.statement
    }
}

/// What a note says, which only the office's officials read.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct NoteContent {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// The words; empty where labels or a draft are all there is.
    #[n(1)]
    pub text: String,
    /// Short words to find the case by, ascending, each once.
    #[n(2)]
    pub labels: Vec<String>,
    /// A document as an official proposes to sign it.
    #[n(3)]
    pub draft: Option<Draft>,
}

canonical!(NoteContent, NOTE_OCTETS_MAX);

impl Sealable for NoteContent {}

/// A document before its signature.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Draft {
    /// What is to be signed, and by whom.
    #[n(0)]
    pub statement: OfficialStatement,
    /// Its words.
    #[n(1)]
    pub content: OfficialContent,
}

impl Draft {
    /// What names it in a clearance or a grant; none if the words are not those of the statement.
    #[must_use]
    pub fn digest(&self) -> Option<StatementDigest> {
        let whole = self.statement.content == self.content.commitment();
        whole.then(|| self.statement.digest())
    }
}

/// Why something is no note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteRefusal {
    /// No words, no label and no draft.
    #[error("the note says nothing")]
    Empty,
    /// More words than a note holds.
    #[error("a note has at most {NOTE_TEXT_OCTETS_MAX} bytes of text")]
    TooLong,
    /// A label that is empty, long, or no word: it begins or ends blank, or holds a control
    /// character.
    #[error("a label is a short word of at most {NOTE_LABEL_OCTETS_MAX} bytes")]
    Label,
    /// Too many labels, or not ascending, each once.
    #[error("a note has at most {NOTE_LABELS_MAX} labels, in order, each once")]
    Labels,
    /// A draft about another memo, or with other words than it commits to.
    #[error("the draft is not whole, or is about another memo")]
    Draft,
}

impl NoteContent {
    /// Commitment to the content.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::NOTE_CONTENT.hash(&[&self.to_canonical()])
    }

    /// Checks what the server cannot see: whoever writes a note and whoever reads one does so.
    ///
    /// # Errors
    /// [`NoteRefusal`].
    pub fn check(&self, memo: &MemoId) -> Result<(), NoteRefusal> {
        if self.text.trim().is_empty() && self.labels.is_empty() && self.draft.is_none() {
            return Err(NoteRefusal::Empty);
        }
        if self.text.len() > NOTE_TEXT_OCTETS_MAX {
            return Err(NoteRefusal::TooLong);
        }
        let is_word = |label: &String| {
            (1..=NOTE_LABEL_OCTETS_MAX).contains(&label.len())
                && label.trim() == label
                && !label.chars().any(char::is_control)
        };
        if !self.labels.iter().all(is_word) {
            return Err(NoteRefusal::Label);
        }
        let ascending = self.labels.is_sorted_by(|a, b| a < b);
        if self.labels.len() > NOTE_LABELS_MAX || !ascending {
            return Err(NoteRefusal::Labels);
        }
        let whole = |draft: &Draft| draft.statement.memo == *memo && draft.digest().is_some();
        match &self.draft {
            Some(draft) if !whole(draft) => Err(NoteRefusal::Draft),
            Some(_) | None => Ok(()),
        }
    }
}

impl std::fmt::Debug for NoteContent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("NoteContent(..)")
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Draft(..)")
    }
}
