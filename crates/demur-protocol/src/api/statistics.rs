//! What an institution publishes about its cases (R52).

use demur_domain::statistics::Measure;
use serde::{Deserialize, Serialize};

use super::Text;

/// Answers `statistics_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatisticsAnswer {
    /// Leaves in the log that were counted.
    pub size: u64,
    /// Duties by the month in which they were done or due, oldest first.
    pub months: Vec<MonthItem>,
    /// Each year that is over and in which something happened, oldest first.
    pub years: Vec<YearItem>,
}

/// The duties of one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthItem {
    /// The month (`YYYY-MM`), in UTC.
    pub month: String,
    /// Done in time.
    pub met: u64,
    /// Not done in time.
    pub missed: u64,
}

/// What happened in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearItem {
    /// The year, in UTC.
    pub year: i16,
    /// One for each measure, in their order.
    pub counts: Vec<CountItem>,
}

/// One number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountItem {
    /// What is counted.
    pub measure: Text<Measure>,
    /// How many; none where it is too small to be shown.
    pub count: Option<u32>,
}
