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
        self.due(charter, limit.extended(self.more_days))
    }

    fn due(&self, charter: &Charter, term: Term) -> Result<Due, OutOfTime> {
        let days_max = charter.pause_days_max();
        let calendar = charter.calendar();
        calendar.due_with_pauses(self.since, term, &self.pauses, days_max)
    }
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
