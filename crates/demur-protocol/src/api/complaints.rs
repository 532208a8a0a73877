//! Bodies about complaints of reprisal. No path names a complaint: paths stand in the logs of proxies.

use demur_domain::complaint::{ComplaintAct, ComplaintState};
use demur_domain::ids::{CharterDigest, ComplaintId};
use serde::{Deserialize, Serialize};

use super::{Octets, Text};

/// Asks `complaint_file`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintFilePost {
    /// A [`crate::complaint::ComplaintPost`], as a block of one size.
    pub complaint: Octets,
}

/// Asks `complaint_mailbox`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintMailboxPost {
    /// The complaint.
    pub complaint: Text<ComplaintId>,
    /// Number of the first record wanted.
    pub from: u16,
}

/// Answers `complaint_mailbox`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintMailboxAnswer {
    /// The charter it is under; null for a complaint that is not kept.
    pub charter: Option<Text<CharterDigest>>,
    /// How many records there are; zero for a complaint that is not kept.
    pub total: u32,
    /// Records in order, none when there are no more.
    pub records: Vec<ComplaintMailboxItem>,
}

/// A record as the complainant gets it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintMailboxItem {
    /// Its number, from zero.
    pub sequence: u16,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
    /// A [`crate::complaint::StepEntry`], sealed to the complaint; null for the complainant's own.
    pub sealed: Option<Octets>,
}

/// Answers `complaint_list`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintListAnswer {
    /// Every complaint, by id.
    pub complaints: Vec<ComplaintItem>,
}

/// A complaint in the list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintItem {
    /// The complaint.
    pub complaint: Text<ComplaintId>,
    /// Where it stands.
    pub state: Text<ComplaintState>,
    /// When it came, seconds since 1970.
    pub filed_at: i64,
    /// How many records it has.
    pub records: u16,
    /// What is owed.
    pub owed: Vec<ComplaintOwed>,
}

/// Something owed in a complaint.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintOwed {
    /// What: `acknowledge`, or `check`.
    pub act: Text<ComplaintAct>,
    /// Of a check: at which of the charter's months; else zero.
    pub month: u8,
    /// The first instant that is late, seconds since 1970.
    pub by: i64,
    /// Whether it is late.
    pub overdue: bool,
}

/// Asks `complaint_open`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintOpenPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
    /// The complaint.
    pub complaint: Text<ComplaintId>,
    /// Number of the first record wanted.
    pub from: u16,
}

/// Answers `complaint_open`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintOpenAnswer {
    /// The charter it is under; null for a complaint that is not kept.
    pub charter: Option<Text<CharterDigest>>,
    /// How many records there are.
    pub total: u32,
    /// Records in order, none when there are no more.
    pub records: Vec<ComplaintRecordItem>,
}

/// A record as a protection officer gets it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintRecordItem {
    /// Its number, from zero.
    pub sequence: u16,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
    /// Of the complainant's own: canonical [`crate::complaint::UnverifiedEntry`]; null for a step,
    /// which is sealed whole.
    pub entry: Option<Octets>,
    /// A [`crate::complaint::EntryContent`] or [`crate::complaint::StepEntry`], sealed.
    pub sealed: Octets,
}

/// Asks `complaint_step`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintStepPost {
    /// Canonical [`crate::complaint::UnverifiedStep`].
    pub step: Octets,
    /// A [`crate::complaint::StepEntry`], sealed to the complaint and to protection officers.
    pub sealed: Octets,
}
