//! What the cases of an institution come to in a year (R52): a pure function of what happened, so that
//! who publishes it and who counts again from case files count alike.
//!
//! Everything counts in the year in which it happened, so a year that is over does not change any
//! more, and nobody learns from a number that moves that somebody filed something today.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::named::named_enum;
use crate::turn::Turn;

/// A number below it is not shown, unless it is none at all.
pub const CASES_MIN: u32 = 5;

/// What happened to a case, as far as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It was filed.
    Filed {
        /// As what cannot wait.
        is_urgent: bool,
    },
    /// A person acknowledged it.
    Acknowledged,
    /// The office replied.
    Replied,
    /// The road turned.
    Turned(Turn),
    /// Its authors took it back.
    Withdrawn,
    /// The acknowledgement was not there when due.
    AcknowledgementMissed,
    /// The reply was not there when due.
    ReplyMissed,
}

named_enum! {
    /// What is counted of a year; see [`YearCount`].
    Measure {
        /// Memos filed.
        Filed = "filed";
        /// Of these, as what cannot wait.
        Urgent = "urgent";
        /// Acknowledgements by a person.
        Acknowledged = "acknowledged";
        /// Acknowledgements that were not there when due.
        AcknowledgementsMissed = "acknowledgements_missed";
        /// Replies.
        Replied = "replied";
        /// Replies that were not there when due.
        RepliesMissed = "replies_missed";
        /// Memos that the office sent elsewhere.
        Redirected = "redirected";
        /// Replies contested.
        Contested = "contested";
        /// Replies appealed.
        Appealed = "appealed";
        /// Rulings that made the office answer again.
        Reopened = "reopened";
        /// Memos that their authors took back.
        Withdrawn = "withdrawn";
        /// The median of the days to a reply.
        DaysToReply = "days_to_reply";
    }
}

/// What happened in a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearCount {
    /// Memos filed.
    pub filed: u32,
    /// Of these, as what cannot wait.
    pub urgent: u32,
    /// Acknowledgements by a person.
    pub acknowledged: u32,
    /// Acknowledgements that were not there when due.
    pub acknowledgements_missed: u32,
    /// Replies.
    pub replied: u32,
    /// Replies that were not there when due.
    pub replies_missed: u32,
    /// Median of the calendar days from filing, or from the ruling that made the office answer again, to
    /// the reply: of an even number the lower middle one. None without a reply.
    pub days_to_reply: Option<u32>,
    /// Memos that the office sent elsewhere.
    pub redirected: u32,
    /// Replies contested.
    pub contested: u32,
    /// Replies appealed.
    pub appealed: u32,
    /// Rulings that made the office answer again.
    pub reopened: u32,
    /// Memos that their authors took back.
    pub withdrawn: u32,
}

/// The counts of each year, from what happened in each case, oldest first, by the day in UTC: a mirror of
/// the log has no charter to take a zone from.
#[must_use]
pub fn years(cases: &[Vec<(Date, Happening)>]) -> BTreeMap<i16, YearCount> {
    let mut years: BTreeMap<i16, YearCount> = BTreeMap::new();
    let mut days: BTreeMap<i16, Vec<u32>> = BTreeMap::new();
    for case in cases {
        let mut since = None;
        for (day, happening) in case {
            years.entry(day.year()).or_default().add(*happening);
            match happening {
                Happening::Filed { .. } => since = Some(*day),
                Happening::Turned(turn) if turn.reopens() => since = Some(*day),
                Happening::Replied => {
                    let took = since.map_or(0, |since| days_between(since, *day));
                    days.entry(day.year()).or_default().push(took);
                }
                _ => {}
            }
        }
    }
    for (year, counted) in &mut years {
        counted.days_to_reply = days.remove(year).and_then(median);
    }
    years
}

impl YearCount {
    /// A number; none where there is none, as of the days to a reply without one.
    #[must_use]
    pub const fn count(&self, measure: Measure) -> Option<u32> {
        match measure {
            Measure::Filed => Some(self.filed),
            Measure::Urgent => Some(self.urgent),
            Measure::Acknowledged => Some(self.acknowledged),
            Measure::AcknowledgementsMissed => Some(self.acknowledgements_missed),
            Measure::Replied => Some(self.replied),
            Measure::RepliesMissed => Some(self.replies_missed),
            Measure::Redirected => Some(self.redirected),
            Measure::Contested => Some(self.contested),
            Measure::Appealed => Some(self.appealed),
            Measure::Reopened => Some(self.reopened),
            Measure::Withdrawn => Some(self.withdrawn),
            Measure::DaysToReply => self.days_to_reply,
        }
    }

    /// A number as it is published: none for a small one, and for a median that few replies make.
    #[must_use]
    pub fn shown(&self, measure: Measure) -> Option<u32> {
        let is_shown = match measure {
            Measure::DaysToReply => self.replied >= CASES_MIN,
            _ => !matches!(self.count(measure), Some(1..CASES_MIN)),
        };
        self.count(measure).filter(|_| is_shown)
    }

    fn add(&mut self, happening: Happening) {
        let counters: &mut [&mut u32] = match happening {
            Happening::Filed { is_urgent: true } => &mut [&mut self.filed, &mut self.urgent],
            Happening::Filed { is_urgent: false } => &mut [&mut self.filed],
            Happening::Acknowledged => &mut [&mut self.acknowledged],
            Happening::Replied => &mut [&mut self.replied],
            Happening::Withdrawn => &mut [&mut self.withdrawn],
            Happening::AcknowledgementMissed => &mut [&mut self.acknowledgements_missed],
            Happening::ReplyMissed => &mut [&mut self.replies_missed],
            Happening::Turned(Turn::Redirected) => &mut [&mut self.redirected],
            Happening::Turned(Turn::ReplyContested) => &mut [&mut self.contested],
            Happening::Turned(Turn::ReplyAppealed) => &mut [&mut self.appealed],
            Happening::Turned(turn) if turn.reopens() => &mut [&mut self.reopened],
            Happening::Turned(_) => &mut [],
        };
        for counter in counters {
            **counter = counter.saturating_add(1);
        }
    }
}

fn median(mut days: Vec<u32>) -> Option<u32> {
    days.sort_unstable();
    days.get(days.len().saturating_sub(1) / 2).copied()
}

/// Whole days from one day to a later one.
fn days_between(from: Date, until: Date) -> u32 {
    let days = until.duration_since(from).as_hours() / 24;
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
mod tests;
