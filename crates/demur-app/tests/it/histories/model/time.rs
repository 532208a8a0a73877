//! Time in the model: the due dates, and what the jobs make of a case.

use std::sync::Arc;

use demur_domain::clock::{Due, Term};
use demur_domain::deadlines::{ReplyClock, reported, waits};
use demur_domain::records::{check_disposal, over_from};
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_domain::turn::{NextTurn, Turn, Turned, judgements, redirect_stands_from};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{Disposed, DueDates, DueOutcome, Duty, EventKind};

use super::{Asked, Event, Model, digest, instant, moment};

/// As many outcomes as one run of the job logs for one case.
const OUTCOMES_MAX: usize = 4;

/// What the clock does to a case that is over, in this order.
const DISPOSALS: [Turn; 3] = [
    Turn::CaseArchived,
    Turn::NamesDestroyed,
    Turn::TextDestroyed,
];

impl Model {
    /// The due dates that hold from now on. They move by a grant, by a ruling that owes another reply,
    /// by the report of a panel, and while the authors are asked; by nothing else that anybody does.
    pub(super) fn set_dates(&mut self, now: i64) {
        let filed_at = self.filed_at.unwrap();
        let (after, since) = self.reopened().unwrap_or((0, filed_at));
        let counts = |it: &&Asked| it.granted.is_some_and(|place| place > after);
        let more = self.asked.iter().filter(counts).map(|it| it.days);
        let clock = ReplyClock {
            since: instant(since),
            more_days: more.fold(0, u16::saturating_add),
            reported: reported(&self.turns, instant(since)),
            pauses: waits(&self.charter, &self.turns).unwrap(),
            is_urgent: self.is_urgent,
        };
        let end = |due: Due| due.ends_at().as_second();
        let dates = DueDates {
            memo: self.memo,
            acknowledge: self.due(filed_at, self.charter.terms_for(self.is_urgent).acknowledge),
            reply_target: end(clock.target(&self.charter).unwrap()),
            reply_limit: end(clock.limit(&self.charter).unwrap()),
        };
        let content = Arc::new(dates.to_canonical());
        self.dates = Some(dates);
        self.record(EventKind::DueDatesSet, content, now);
    }

    /// What the jobs make of the case at this time.
    pub(in crate::histories) fn tick(&self, now: i64) -> Self {
        let mut next = self.clone();
        let unsealed = matches!(next.state, State::Draft | State::Circulating);
        if unsealed && next.closes_at.is_some_and(|end| end <= now) {
            next.state = State::Lapsed;
            next.destroy();
        }
        next.lapse_question(now);
        next.log_outcomes(now);
        next.expire(now);
        next.dispose(now);
        next
    }

    fn outcome(&self, duty: Duty, due: i64) -> Arc<Vec<u8>> {
        let memo = self.memo;
        Arc::new(DueOutcome { memo, duty, due }.to_canonical())
    }

    fn due(&self, from: i64, term: Term) -> i64 {
        let due = self.charter.calendar().due(instant(from), term);
        due.unwrap().ends_at().as_second()
    }

    fn lapse_question(&mut self, now: i64) {
        let asked = self.last(EventKind::QuestionAsked);
        let (Some(asked), State::AwaitingAuthors) = (asked, self.state) else {
            return;
        };
        let next = NextTurn {
            turn: Turn::QuestionLapsed,
            names: Some(asked),
            ground: None,
            official: None,
            said: None,
            filed: instant(self.filed_at.unwrap()),
            now: instant(now),
        };
        if self.check(&next).is_err() {
            return;
        }
        let mut turns = self.turns.iter().rev();
        let at = turns
            .find(|it| it.document == asked)
            .unwrap()
            .at
            .as_second();
        let within = self.charter.questions().unwrap().answer_within;
        let content = self.outcome(Duty::Answer, self.due(at, within));
        self.turns.push(Turned {
            turn: Turn::QuestionLapsed,
            at: instant(moment(now)),
            official: None,
            document: digest(&content),
            said: None,
        });
        self.record(EventKind::QuestionLapsed, content, now);
        self.state = State::InReview;
    }

    /// Each duty with its day, when it was done, and from when on it was not owed any more.
    fn duties(&self) -> Vec<(Duty, i64, Option<i64>, Option<i64>)> {
        let Some(dates) = &self.dates else {
            return Vec::new();
        };
        let at = |kind| {
            let mut events = self.events.iter().rev();
            events.find(|it| it.kind == kind).map(|it| it.at)
        };
        let withdrawn = at(EventKind::Withdrawn);
        let elsewhere = redirect_stands_from(&self.charter, &self.turns);
        let elsewhere = elsewhere.unwrap().map(|it| it.as_second());
        let released = [withdrawn, elsewhere].into_iter().flatten().min();
        let replied = self.reply().map(|it| it.at.as_second());
        let acknowledged = at(EventKind::Acknowledged);
        let mut duties = vec![
            (
                Duty::Acknowledge,
                dates.acknowledge,
                acknowledged,
                withdrawn,
            ),
            (Duty::Reply, dates.reply_limit, replied, released),
        ];
        for it in judgements(&self.charter, &self.turns).unwrap() {
            let duty = match it.turn {
                Turn::RedirectDisputed => Duty::ScopeRuling,
                Turn::ReplyAppealed => Duty::Appeal,
                _ => Duty::ContestRuling,
            };
            let ruled = it.ruled.map(|ruled| ruled.as_second());
            duties.push((duty, it.due.ends_at().as_second(), ruled, withdrawn));
        }
        duties.extend(self.duties_of_panel(self.filed_at.unwrap(), released));
        duties
    }

    /// Lateness is said once for each duty and day, and stays said.
    fn log_outcomes(&mut self, now: i64) {
        let mut found = Vec::new();
        for (duty, due, done, released) in self.duties() {
            let content = self.outcome(duty, due);
            let said = |kind| self.has(kind, &content);
            if now < due || said(EventKind::DueMet) || said(EventKind::DueMissed) {
                continue;
            }
            let in_time = done.is_some_and(|done| done < due);
            let freed = done.is_none() && released.is_some_and(|at| at <= now && at < due);
            match (in_time, freed) {
                (true, _) => found.push((EventKind::DueMet, content)),
                (false, true) => {}
                (false, false) => found.push((EventKind::DueMissed, content)),
            }
        }
        for (kind, content) in found.into_iter().take(OUTCOMES_MAX) {
            self.record(kind, content, now);
        }
    }

    fn expire(&mut self, now: i64) {
        let replied = self.events.iter().rev();
        let replied = replied.clone().find(|it| it.kind == EventKind::Replied);
        let (Some(replied), State::Replied) = (replied, self.state) else {
            return;
        };
        let due = self.due(replied.at, self.charter.terms().close_after_reply);
        if due <= now {
            let content = self.outcome(Duty::Contest, due);
            self.record(EventKind::Expired, content, now);
            self.state = State::Closed;
        }
    }

    /// When nothing more was owed.
    fn ended(&self) -> Option<i64> {
        let ends = |event: &&Event| match event.kind {
            EventKind::Closed | EventKind::Expired | EventKind::Withdrawn => true,
            kind => kind.turn().is_some_and(Turn::ends),
        };
        self.events.iter().rev().find(ends).map(|event| event.at)
    }

    /// Archives and destroys what is due.
    fn dispose(&mut self, now: i64) {
        for turn in DISPOSALS {
            let (operation, role) = turn.operation();
            let allowed = decide(Some(self.state), operation, role);
            let (Ok(transition), Some(_)) = (allowed, self.filed_at) else {
                continue;
            };
            let ended = self.ended().map(instant);
            let over = over_from(&self.charter, &self.turns, ended).unwrap();
            let due = check_disposal(&self.charter, &self.turns, (turn, over), instant(now));
            let Ok(due) = due else {
                continue;
            };
            let (memo, due) = (self.memo, due.ends_at().as_second());
            let content = Arc::new(Disposed { memo, due }.to_canonical());
            self.turns.push(Turned {
                turn,
                at: instant(moment(now)),
                official: None,
                document: digest(&content),
                said: None,
            });
            self.record(EventKind::of_turn(turn), content, now);
            if turn == Turn::TextDestroyed {
                self.notes.clear();
            }
            self.state = transition.to().unwrap();
        }
    }
}
