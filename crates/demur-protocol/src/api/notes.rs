//! Bodies of the office's notes.

use serde::{Deserialize, Serialize};

use super::Octets;

/// Asks `note_post`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotePost {
    /// Canonical [`crate::note::UnverifiedNote`].
    pub note: Octets,
    /// Its [`crate::note::NoteContent`], sealed to the office's officials.
    pub sealed: Octets,
}

/// Asks `note_list`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteListPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
    /// Number of the first note wanted; zero for all of them.
    pub from: u32,
}

/// Answers `note_list`: the next notes, none when there are no more.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteListAnswer {
    /// Notes in the order in which they were written.
    pub notes: Vec<NoteItem>,
}

/// A note in the list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteItem {
    /// Its number within the case, from zero.
    pub sequence: u32,
    /// When it was written, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
    /// Canonical [`crate::note::UnverifiedNote`].
    pub note: Octets,
    /// Its [`crate::note::NoteContent`], sealed to the office's officials.
    pub sealed: Octets,
}
