//! The answer of the mailbox.

use serde::{Deserialize, Serialize};

use super::Octets;

/// Answers `mailbox_list`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxAnswer {
    /// Entries after the one asked for, ascending.
    pub entries: Vec<MailboxItem>,
}

/// One entry of the mailbox.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxItem {
    /// Its number; ask for what comes after the last one.
    pub sequence: u64,
    /// Sealed [`crate::envelope::MailboxEntry`].
    pub sealed: Octets,
}
