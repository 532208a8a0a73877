//! What is owed in a case by when, and by whom. Derived at every look, so that nobody can clear a
//! delay (R19).

use demur_domain::deadlines::{ReplyClock, reported, waits};
use demur_domain::panel::{PanelDuty, panel_duties};
use demur_domain::turn::{Judgement, Turn, judgements, redirect_stands_from};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, DueOutcome, Duty, EventKind};
use demur_store::rows::EventRow;

use crate::cases::Case;
use crate::error::AppError;
use crate::turns::instant;

/// A duty with its day.
#[derive(Clone, Copy)]
pub(crate) struct Owed {
    pub(crate) duty: Duty,
    /// The first instant that is late.
    pub(crate) due: i64,
    /// When it was done.
    done: Option<i64>,
    /// From when on it is not owed any more.
    released: Option<i64>,
}

/// What became of a duty by now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DutyState {
    /// There is time.
    Pending,
    /// Done before it was due.
    Met,
    /// Not done when it was due, whether or not it was done later.
    Missed {
        /// Whether it still is not done.
        open: bool,
    },
    /// Not owed any more, and it was not late by then.
    Released,
}

impl Owed {
    /// How it stands. A debt that was overdue when it was released stays overdue: withdrawing must
    /// not clean the office's record.
    pub(crate) fn state(&self, now: i64) -> DutyState {
        let released = self.released.filter(|at| *at <= now);
        match (self.done, released) {
            (Some(done), _) if done < self.due => DutyState::Met,
            (None, Some(released)) if released < self.due => DutyState::Released,
            (_, _) if now < self.due => DutyState::Pending,
            (done, _) => DutyState::Missed {
                open: done.is_none(),
            },
        }
    }
}

impl Case {
    /// The due dates as they were logged last: when the memo was filed, when more time was granted,
    /// when the authors were asked or answered, when the panel reported, or when a ruling made the
    /// office answer again.
    pub(crate) fn due_dates(&self) -> Result<DueDates, AppError> {
        let event = self
            .event(EventKind::DueDatesSet)
            .ok_or(AppError::Bug("no due dates"))?;
        DueDates::from_canonical(&event.content).map_err(|_| AppError::Bug("stored due dates"))
    }

    /// The reply's clock: from when it runs, by how many days it was made longer since, and while what
    /// it stands still.
    pub(crate) fn reply_clock(&self) -> Result<ReplyClock, AppError> {
        let reopening = self.reopening().map(|it| (it.at, it.sequence));
        let (since, after) = reopening.unwrap_or((self.filing.filed_at, 0));
        let (since, turns) = (instant(since)?, self.turns()?);
        let pauses = waits(&self.memo.charter, &turns);
        let mut extensions = self.extensions()?;
        extensions.retain(|it| it.granted.is_some_and(|place| place > after));
        let more_days = extensions.iter().map(|it| it.days);
        Ok(ReplyClock {
            since,
            more_days: more_days.fold(0, u16::saturating_add),
            reported: reported(&turns, since),
            pauses: pauses.map_err(|_| AppError::Bug("out of time"))?,
            is_urgent: self.is_urgent()?,
        })
    }

    /// Every duty with its day: the office's two, then those of whoever is to rule.
    pub(crate) fn duties(&self) -> Result<Vec<Owed>, AppError> {
        let (charter, dates) = (&self.memo.charter, self.due_dates()?);
        let turns = self.turns()?;
        let at = |kind| self.event(kind).map(|event| event.at);
        let withdrawn = at(EventKind::Withdrawn);
        let elsewhere = redirect_stands_from(charter, &turns)?.map(|it| it.as_second());
        let mut duties = vec![
            Owed {
                duty: Duty::Acknowledge,
                due: dates.acknowledge,
                done: at(EventKind::Acknowledged),
                released: withdrawn,
            },
            Owed {
                duty: Duty::Reply,
                due: dates.reply_limit,
                done: self.standing_reply().map(|event| event.at),
                released: [withdrawn, elsewhere].into_iter().flatten().min(),
            },
        ];
        let ruling = |it: &Judgement| Owed {
            duty: duty_of(it.turn),
            due: it.due.ends_at().as_second(),
            done: it.ruled.map(|ruled| ruled.as_second()),
            released: withdrawn,
        };
        duties.extend(judgements(charter, &turns)?.iter().map(ruling));
        // A reply that came first leaves nothing to look into: what was late by then stays missed, and
        // nobody is pressed for it any more.
        let is_reply = |it: &&EventRow| it.kind == EventKind::Replied.number();
        let replied = self.events.iter().find(is_reply).map(|it| it.at);
        let released = [withdrawn, elsewhere, replied].into_iter().flatten().min();
        let of_panel = |it: &PanelDuty| Owed {
            duty: match it.turn {
                Turn::PanelFormed => Duty::PanelForming,
                _ => Duty::PanelReport,
            },
            due: it.due.ends_at().as_second(),
            done: {
                let late = replied.filter(|at| *at >= it.due.ends_at().as_second());
                it.done.map(|done| done.as_second()).or(late)
            },
            released,
        };
        let filed = instant(self.filing.filed_at)?;
        let of_panels = panel_duties(charter, filed, &turns)?;
        duties.extend(of_panels.iter().map(of_panel));
        Ok(duties)
    }

    /// The duties that are owed now, in time or not.
    pub(crate) fn owed(&self, now: i64) -> Result<Vec<Owed>, AppError> {
        let open = |owed: &Owed| match owed.state(now) {
            DutyState::Pending | DutyState::Missed { open: true } => true,
            DutyState::Met | DutyState::Missed { open: false } | DutyState::Released => false,
        };
        Ok(self.duties()?.into_iter().filter(open).collect())
    }

    /// The duties that are overdue now.
    pub(crate) fn overdue(&self, now: i64) -> Result<Vec<Duty>, AppError> {
        let overdue = self.owed(now)?.into_iter().filter(|owed| now >= owed.due);
        Ok(overdue.map(|owed| owed.duty).collect())
    }

    /// Whether what became of a duty stands among the events already.
    pub(crate) fn outcome_is_logged(&self, owed: &Owed) -> bool {
        let outcomes = [EventKind::DueMet.number(), EventKind::DueMissed.number()];
        self.events
            .iter()
            .filter(|event| outcomes.contains(&event.kind))
            .filter_map(|event| DueOutcome::from_canonical(&event.content).ok())
            .any(|outcome| (outcome.duty, outcome.due) == (owed.duty, owed.due))
    }

    /// The reply, unless a ruling made the office answer again since.
    pub(crate) fn standing_reply(&self) -> Option<&EventRow> {
        let reopened = self.reopening().map_or(0, |event| event.sequence);
        self.event(EventKind::Replied)
            .filter(|event| event.sequence > reopened)
    }

    /// The last ruling that made the office answer again.
    fn reopening(&self) -> Option<&EventRow> {
        let reopens = |event: &&EventRow| {
            let turn = EventKind::from_number(event.kind).and_then(EventKind::turn);
            turn.is_some_and(Turn::reopens)
        };
        self.events.iter().rev().find(reopens)
    }
}

/// The duty of whoever is to rule on a turn.
fn duty_of(turn: Turn) -> Duty {
    match turn {
        Turn::RedirectDisputed => Duty::ScopeRuling,
        Turn::ReplyAppealed => Duty::Appeal,
        _ => Duty::ContestRuling,
    }
}
