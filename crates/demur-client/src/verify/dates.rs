//! V12: the dates that were logged follow from the charter, the day of filing, the days that were
//! granted, the days on which the office waited for an answer, the panel's report, and the rulings that
//! made it answer again.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment};
use demur_domain::clock::{Due, OutOfTime, Term};
use demur_domain::deadlines::{ReplyClock, reported, waits};
use demur_domain::turn::{Turn, Turned, judgements};
use demur_protocol::leaf::{DueDates, Duty};
use jiff::Timestamp;

use super::Invalid;
use super::case::Ground;
use super::history::History;
use super::steps::DELAY_INTERVALS;
use super::turns::taken;

/// The reply's clock: from when it runs, by how many days it was made longer since, and which turns
/// can have put it off.
#[derive(Clone, Copy, Default)]
pub(super) struct Clock {
    /// The ruling that set it anew; none where it runs from the filing.
    ruled: Option<Timestamp>,
    more_days: u16,
    /// How many turns of the road had been taken.
    turns: usize,
}

impl Clock {
    pub(super) const fn extended(self, days: u16) -> Self {
        Self {
            more_days: self.more_days.saturating_add(days),
            ..self
        }
    }

    /// As it is after a turn that sets its dates anew.
    pub(super) fn turned(self, turn: Turn, moment: Moment, events: &[CaseEvent]) -> Self {
        let turns = taken(events).len().saturating_add(1);
        match turn.reopens() {
            true => Self {
                ruled: Some(moment.begins_at),
                more_days: 0,
                turns,
            },
            false => Self { turns, ..self },
        }
    }
}

/// The log may have appended an event some intervals after it was received, never before.
pub(super) fn check(history: &History, ground: &Ground) -> Result<(), Invalid> {
    let filed_at = history.filed_at.ok_or(Invalid::DueDates)?;
    // For each clock the dates that follow from it, and none beside.
    if history.due_dates.len() != history.clocks.len() {
        return Err(Invalid::DueDates);
    }
    let received = received(ground, filed_at);
    let turns = taken(&history.events);
    let follow = received.into_iter().any(|filed_at| {
        let mut dates = history.due_dates.iter().zip(&history.clocks);
        dates.all(|(dates, clock)| follows(history, ground, filed_at, (clock, &turns), dates))
    });
    let named = |it: &(Duty, i64)| is_named_rightly(history, ground, *it);
    if follow && history.outcomes.iter().all(named) {
        Ok(())
    } else {
        Err(Invalid::DueDates)
    }
}

/// The instants at which what stands in the log at `logged_at` can have been received.
pub(super) fn received(ground: &Ground, logged_at: Timestamp) -> Vec<Timestamp> {
    let interval = i64::from(ground.charter.log_interval_seconds());
    let instant = |delay: i64| {
        let delay = delay.saturating_mul(interval);
        Timestamp::from_second(logged_at.as_second().saturating_sub(delay)).ok()
    };
    (0..=DELAY_INTERVALS).filter_map(instant).collect()
}

fn follows(
    history: &History,
    ground: &Ground,
    filed_at: Timestamp,
    (clock, turns): (&Clock, &[Turned]),
    dates: &DueDates,
) -> bool {
    let charter = &ground.charter;
    let since = match clock.ruled {
        Some(ruled) => received(ground, ruled),
        None => vec![filed_at],
    };
    let turns = turns.get(..clock.turns).unwrap_or(turns);
    let reported = reported(turns, clock.ruled.unwrap_or(filed_at));
    let earliest = reported.and_then(|at| received(ground, at).pop());
    let within = |since: Timestamp| {
        let reading = |late: Turn, reported: Option<Timestamp>| {
            let pauses = waits(charter, &received_early(ground, turns, late))?;
            let more_days = clock.more_days;
            let clock = ReplyClock {
                since,
                more_days,
                reported,
                pauses,
                is_urgent: history.is_urgent,
            };
            Ok::<_, OutOfTime>((clock.target(charter)?, clock.limit(charter)?))
        };
        // The shortest that the office can have waited, and the longest.
        let (first, last) = (
            reading(Turn::QuestionAsked, earliest)?,
            reading(Turn::QuestionAnswered, reported)?,
        );
        let between = |first: Due, logged: i64, last: Due| {
            (first.ends_at().as_second()..=last.ends_at().as_second()).contains(&logged)
        };
        Ok::<_, OutOfTime>(
            between(first.0, dates.reply_target, last.0)
                && between(first.1, dates.reply_limit, last.1),
        )
    };
    let acknowledge = charter.terms_for(history.is_urgent).acknowledge;
    is_due(ground, filed_at, acknowledge, dates.acknowledge)
        && since.into_iter().any(|since| within(since) == Ok(true))
}

/// The turns as they can have been received: one kind when it was logged, the others as early as the
/// log allows.
fn received_early(ground: &Ground, turns: &[Turned], late: Turn) -> Vec<Turned> {
    let early = |turned: &Turned| {
        let earliest = received(ground, turned.at).pop();
        let at = earliest.filter(|_| turned.turn != late);
        Turned {
            at: at.unwrap_or(turned.at),
            ..turned.clone()
        }
    };
    turns.iter().map(early).collect()
}

fn is_due(ground: &Ground, since: Timestamp, term: Term, logged: i64) -> bool {
    let due = ground.charter.calendar().due(since, term);
    due.is_ok_and(|due| due.ends_at().as_second() == logged)
}

/// Whether what was said of a duty names the day on which it was due.
fn is_named_rightly(history: &History, ground: &Ground, (duty, due): (Duty, i64)) -> bool {
    let judged = |turn| judged_by(history, ground, turn, due);
    match duty {
        Duty::Acknowledge => history.due_dates.iter().all(|it| it.acknowledge == due),
        Duty::Reply => last_limits(history).any(|limit| limit == due),
        // Counted from the reply, and logged with no dates before it.
        Duty::Contest => true,
        Duty::Answer => {
            let Some(questions) = ground.charter.questions() else {
                return false;
            };
            let turns = taken(&history.events);
            let asked = turns.iter().filter(|it| it.turn == Turn::QuestionAsked);
            asked
                .flat_map(|it| received(ground, it.at))
                .any(|since| is_due(ground, since, questions.answer_within, due))
        }
        Duty::ScopeRuling => judged(Turn::RedirectDisputed),
        Duty::ContestRuling => judged(Turn::ReplyContested),
        Duty::Appeal => judged(Turn::ReplyAppealed),
        Duty::PanelForming | Duty::PanelReport => of_the_panel(history, ground, duty, due),
    }
}

/// Whether it is the day by which the panel was to be formed, or to report.
fn of_the_panel(history: &History, ground: &Ground, duty: Duty, due: i64) -> bool {
    let (Some(filed), charter) = (history.filed_at, &ground.charter) else {
        return false;
    };
    let turns = taken(&history.events);
    let formed = turns.iter().find(|it| it.turn == Turn::PanelFormed);
    let rules = charter.panel();
    let (since, term) = match duty {
        Duty::PanelForming => (Some(filed), rules.map(|it| it.form_within)),
        _ => (formed.map(|it| it.at), rules.map(|it| it.report_within)),
    };
    let (Some(since), Some(term)) = (since, term) else {
        return false;
    };
    let mut received = received(ground, since).into_iter();
    received.any(|since| is_due(ground, since, term, due))
}

/// Nothing puts the limit off once it is over, so an outcome names the last one until a ruling sets
/// the clock anew.
fn last_limits(history: &History) -> impl Iterator<Item = i64> {
    let next = history.clocks.iter().skip(1).map(Some).chain([None]);
    let ended =
        |(clock, next): (&Clock, Option<&Clock>)| next.is_none_or(|next| next.ruled != clock.ruled);
    let ends = history.clocks.iter().zip(next).map(ended);
    let dates = history.due_dates.iter().zip(ends);
    dates.filter_map(|(dates, is_last)| is_last.then_some(dates.reply_limit))
}

fn judged_by(history: &History, ground: &Ground, turn: Turn, due: i64) -> bool {
    let mut turns = taken(&history.events);
    turns.retain(|it| it.turn == turn);
    turns.into_iter().any(|mut it| {
        received(ground, it.at).into_iter().any(|since| {
            it.at = since;
            let one = judgements(&ground.charter, std::slice::from_ref(&it));
            let days = one.unwrap_or_default().into_iter().map(|it| it.due);
            days.map(|day: Due| day.ends_at().as_second())
                .any(|at| at == due)
        })
    })
}

/// Whether an event does a duty.
pub(super) fn does(kind: &CaseEventKind, duty: Duty) -> bool {
    let turned = |wanted: &[Turn]| matches!(kind, CaseEventKind::Turned { turn, .. } if wanted.contains(turn));
    match duty {
        Duty::Acknowledge => matches!(kind, CaseEventKind::Acknowledged { .. }),
        Duty::Reply => matches!(kind, CaseEventKind::Replied { .. }),
        Duty::Contest => matches!(kind, CaseEventKind::Accepted),
        Duty::Answer => turned(&[Turn::QuestionAnswered]),
        Duty::ScopeRuling => turned(&[Turn::RedirectConfirmed, Turn::RedirectOverturned]),
        Duty::ContestRuling => turned(&[Turn::ContestUpheld, Turn::ContestDismissed]),
        Duty::Appeal => turned(&[Turn::AppealDismissed, Turn::AppealRemanded]),
        Duty::PanelForming => turned(&[Turn::PanelFormed]),
        Duty::PanelReport => turned(&[Turn::PanelReported]),
    }
}
