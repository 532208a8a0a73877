//! What a case owes by when, and whether it came in time. Derived from the events at every look
//! and stored nowhere, so that nobody can clear a delay (R19).
//!
//! Our reading of the sources: the reply's clock runs from filing, as the acknowledgement's does.
//! AFSA says that the office "acknowledges receipt within 2 working days" and replies "normally
//! within 30-60 working days", and names no other beginning. The charter's 30 is then the target
//! and its 60 the limit.

mod reply_clock;

pub use reply_clock::{ReplyClock, reported, waits};

use jiff::Timestamp;

use crate::case::{CaseEvent, CaseEventKind, Moment};
use crate::charter::Charter;
use crate::clock::{Due, OutOfTime};
use crate::named::named_enum;
use crate::turn::{Turned, redirect_stands_from};

named_enum! {
    /// What is owed.
    DeadlineKind {
        /// An acknowledgement by a person.
        Acknowledge = "acknowledge";
        /// The reply, as the office should.
        ReplyTarget = "reply_target";
        /// The reply, as the office must.
        ReplyLimit = "reply_limit";
        /// The authors' acceptance; when it is missed the case closes by itself.
        Close = "close";
    }
}

/// Something owed in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// By when.
    pub due: Due,
    /// When it was done.
    pub met: Option<Moment>,
    /// From when on it is not owed any more without having been done: the authors withdrew, or it was
    /// settled that the memo belongs elsewhere. It may lie ahead, while a redirect can be disputed.
    pub released: Option<Timestamp>,
}

/// How a deadline stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not done, and there is time.
    Pending,
    /// Done in time.
    Met,
    /// Done, too late.
    MetLate,
    /// Not done, and too late.
    Overdue,
    /// Not owed any more, and it was not late by then.
    Released,
}

/// Every deadline of a case. The fourth exists from the reply on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// The acknowledgement by a person; a receipt made by the program does not meet it (R17).
    pub acknowledge_due: Deadline,
    /// The reply, as the office should.
    pub reply_target: Deadline,
    /// The reply, as the office must. An extension moves it; the target stays.
    pub reply_limit: Deadline,
    /// The end of a case in which the authors stay silent after the reply.
    pub close_due: Option<Deadline>,
}

impl Deadlines {
    /// The deadlines of the case that these events tell, under the charter pinned in its memo.
    /// `None` when there is no filing among them. Events that a [`crate::case::CaseView`] would
    /// refuse are not looked for here.
    ///
    /// # Errors
    /// [`OutOfTime`] when a due date lies beyond the year 9999.
    pub fn of(events: &[CaseEvent], charter: &Charter) -> Result<Option<Self>, OutOfTime> {
        let turns: Vec<Turned> = events.iter().filter_map(CaseEvent::turned).collect();
        let first = |wanted: fn(&CaseEventKind) -> bool| {
            events
                .iter()
                .find(|event| wanted(&event.kind))
                .map(|event| event.moment)
        };
        let Some((filed, is_urgent)) = events.iter().find_map(CaseEvent::filed) else {
            return Ok(None);
        };
        let acknowledged = first(|kind| matches!(kind, CaseEventKind::Acknowledged { .. }));
        // A reply that was ruled to be none, or that an appeal set aside, is owed again from then on.
        let reopened = turns.iter().rev().find(|it| it.turn.reopens());
        let since = reopened.map_or(filed.begins_at, |it| it.at);
        let round = events.iter().rposition(|event| reopens(&event.kind));
        let this_round = events.get(round.unwrap_or(0)..).unwrap_or(events);
        let replied = this_round
            .iter()
            .find(|event| matches!(event.kind, CaseEventKind::Replied { .. }))
            .map(|event| event.moment);
        let accepted = first(|kind| *kind == CaseEventKind::Accepted);
        let withdrawn = first(|kind| *kind == CaseEventKind::Withdrawn);

        let terms = charter.terms_for(is_urgent);
        // That each was granted in time, and within the charter, was checked when it was.
        let more = this_round
            .iter()
            .fold(0_u16, |days, event| match event.kind {
                CaseEventKind::ExtensionGranted { days: more, .. } => days.saturating_add(more),
                _ => days,
            });
        let elsewhere = redirect_stands_from(charter, &turns).map_err(|_| OutOfTime)?;
        let clock = ReplyClock {
            since,
            more_days: more,
            reported: reported(&turns, since),
            pauses: waits(charter, &turns)?,
            is_urgent,
        };
        let owed = |due: Due, met: Option<Moment>, released: Option<Timestamp>| Deadline {
            due,
            met,
            released: released.filter(|_| met.is_none()),
        };
        let due = |since: Moment, term| charter.calendar().due(since.begins_at, term);
        let withdrawn = withdrawn.map(|it| it.begins_at);
        // What comes first releases; a redirect releases from the reply alone.
        let released = [withdrawn, elsewhere].into_iter().flatten().min();
        let close = |replied| due(replied, terms.close_after_reply);
        let close = replied.map(close).transpose()?;
        Ok(Some(Self {
            acknowledge_due: owed(due(filed, terms.acknowledge)?, acknowledged, withdrawn),
            reply_target: owed(clock.target(charter)?, replied, released),
            reply_limit: owed(clock.limit(charter)?, replied, released),
            close_due: close.map(|due| owed(due, accepted, withdrawn)),
        }))
    }

    /// The deadline of a kind, if the case has it.
    #[must_use]
    pub const fn get(&self, kind: DeadlineKind) -> Option<&Deadline> {
        match kind {
            DeadlineKind::Acknowledge => Some(&self.acknowledge_due),
            DeadlineKind::ReplyTarget => Some(&self.reply_target),
            DeadlineKind::ReplyLimit => Some(&self.reply_limit),
            DeadlineKind::Close => self.close_due.as_ref(),
        }
    }

    /// What the office owes and has not done in time: the alarms of the monitor. The target is no
    /// promise and the close no debt of the office, so neither is among them.
    #[must_use]
    pub fn overdue(&self, now: Timestamp) -> Vec<DeadlineKind> {
        let alarms = [DeadlineKind::Acknowledge, DeadlineKind::ReplyLimit];
        let is_overdue = |kind: &DeadlineKind| {
            self.get(*kind)
                .is_some_and(|deadline| deadline.standing(now) == Standing::Overdue)
        };
        alarms.into_iter().filter(is_overdue).collect()
    }
}

const fn reopens(kind: &CaseEventKind) -> bool {
    matches!(kind, CaseEventKind::Turned { turn, .. } if turn.reopens())
}

impl Deadline {
    /// How it stands at an instant.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> Standing {
        if let Some(met) = self.met {
            return if self.due.allows(met.begins_at) {
                Standing::Met
            } else {
                Standing::MetLate
            };
        }
        // A debt that was overdue when it was released stays overdue: withdrawing must not clean the
        // office's record.
        let released = self.released.filter(|it| *it <= now);
        match (self.due.allows(released.unwrap_or(now)), released) {
            (false, _) => Standing::Overdue,
            (true, Some(_)) => Standing::Released,
            (true, None) => Standing::Pending,
        }
    }
}

#[cfg(test)]
mod tests;
