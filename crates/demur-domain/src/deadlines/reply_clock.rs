//! The clock of the reply: from when it runs, by how much it was made longer, and on which days it
//! stands still.

use jiff::Timestamp;

use crate::charter::Charter;
use crate::clock::{Due, OutOfTime, Pause, Term};
use crate::turn::{Turn, Turned};

/// The clock of the reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyClock {
    /// From when it runs: the filing, or the ruling that made the office answer again.
    pub since: Timestamp,
    /// By how many days the limit was made longer than the charter has it. The target stays.
    pub more_days: u16,
    /// When the panel reported since, if it did: from there the charter can count the limit too.
    pub reported: Option<Timestamp>,
    /// While what it stands still, if the charter lets it.
    pub pauses: Vec<Pause>,
    /// Whether the authors said that the memo cannot wait (R64).
    pub is_urgent: bool,
}

impl ReplyClock {
    /// By when the office should reply.
    ///
    /// # Errors
    /// [`OutOfTime`] when the answer lies beyond the year 9999.
    pub fn target(&self, charter: &Charter) -> Result<Due, OutOfTime> {
        self.due(charter, charter.terms_for(self.is_urgent).reply_target)
    }

    /// By when the office must reply.
    ///
    /// # Errors
    /// [`OutOfTime`] when the answer lies beyond the year 9999.
    pub fn limit(&self, charter: &Charter) -> Result<Due, OutOfTime> {
        let limit = charter.terms_for(self.is_urgent).reply_limit;
        let limit = self.due(charter, limit.extended(self.more_days))?;
        let within = charter.panel().and_then(|it| it.reply_within);
        let (Some(within), Some(reported)) = (within, self.reported) else {
            return Ok(limit);
        };
        // A report shortens what is left and never lengthens it, or a panel that the office forms
        // could be late for its sake.
        let from_report = within.extended(self.more_days);
        let from_report = self.due_from(reported, charter, from_report)?;
        Ok(match from_report.ends_at() < limit.ends_at() {
            true => from_report,
            false => limit,
        })
    }

    fn due(&self, charter: &Charter, term: Term) -> Result<Due, OutOfTime> {
        self.due_from(self.since, charter, term)
    }

    fn due_from(&self, since: Timestamp, charter: &Charter, term: Term) -> Result<Due, OutOfTime> {
        let days_max = charter.pause_days_max();
        let calendar = charter.calendar();
        calendar.due_with_pauses(since, term, &self.pauses, days_max)
    }
}

/// When the panel reported since the reply's clock began to run.
#[must_use]
pub fn reported(turns: &[Turned], since: Timestamp) -> Option<Timestamp> {
    let report = |it: &&Turned| it.turn == Turn::PanelReported && it.at >= since;
    turns.iter().rev().find(report).map(|it| it.at)
}

/// The days on which the office waits for the authors (T16), the day of the question not among them
/// and the day of the answer among them: no event's own day counts for the office. Who does not
/// answer in time holds nobody up for longer than the time to answer.
///
/// # Errors
/// [`OutOfTime`] when a day lies beyond the year 9999.
pub fn waits(charter: &Charter, turns: &[Turned]) -> Result<Vec<Pause>, OutOfTime> {
    let (Some(questions), calendar) = (charter.questions(), charter.calendar()) else {
        return Ok(Vec::new());
    };
    let after = |day: jiff::civil::Date| day.tomorrow().map_err(|_| OutOfTime);
    let asked = turns.iter().enumerate();
    asked
        .filter(|(_, turned)| turned.turn == Turn::QuestionAsked)
        .map(|(at, asked)| {
            let last = calendar.due(asked.at, questions.answer_within)?.day();
            let mut later = turns.iter().skip(at);
            let answered = later.find(|it| it.turn == Turn::QuestionAnswered);
            let answered = answered.map(|it| calendar.day_of(it.at));
            Ok(Pause {
                from: after(calendar.day_of(asked.at))?,
                until: after(answered.map_or(last, |day| day.min(last)))?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
