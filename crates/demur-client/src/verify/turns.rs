//! V17: a turn of the road is in the charter, names the document that it is about, and came in time.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment};
use demur_domain::charter::Charter;
use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_domain::listening::check_proposer;
use demur_domain::panel::Said;
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::turn::{NextTurn, Standing, Turn, Turned, check_turn};
use jiff::Timestamp;

use super::steps::DELAY_INTERVALS;
use super::{Invalid, panel};

/// A turn as a case file tells it.
pub(super) struct Next<'a> {
    pub(super) turn: Turn,
    pub(super) names: Option<DocumentDigest>,
    pub(super) ground: Option<AppealGround>,
    pub(super) official: Option<&'a OfficialId>,
    pub(super) said: Option<Said>,
    /// When the filing stands in the log.
    pub(super) filed: Option<Timestamp>,
    pub(super) moment: Moment,
}

impl Next<'_> {
    /// Asks the domain what the server had to ask, at the instant that is kindest to whoever acted:
    /// the log may have appended a document some intervals after it came, never before.
    pub(super) fn check(&self, before: &[CaseEvent], charter: &Charter) -> Result<(), Invalid> {
        if self.turn == Turn::SessionRequested {
            check_proposer(charter, Role::Author).map_err(|_| Invalid::Session)?;
        }
        let mut turns = taken(before);
        let mut filed = self.filed.ok_or(Invalid::History)?;
        if panel::waits(self.turn) {
            turns = panel::early(&turns, charter);
            filed = earlier(filed, charter).ok_or(Invalid::Panel)?;
        }
        let ask = |intervals| {
            let now = delayed(self.moment, charter, intervals).ok_or(Refusal::TooLate)?;
            let next = NextTurn {
                turn: self.turn,
                names: self.names,
                ground: self.ground,
                official: self.official,
                said: self.said.as_ref(),
                filed,
                now,
            };
            check_turn(charter, &turns, standing(before), &next)
        };
        let (early, late) = (-DELAY_INTERVALS, DELAY_INTERVALS);
        let answer = match self.turn {
            // Between two instants: too early is judged late, and too late early.
            Turn::OpeningApproved => match ask(late) {
                Err(Refusal::TooLate) => ask(early).or_else(|refusal| match refusal {
                    Refusal::TooEarly => Ok(()),
                    other => Err(other),
                }),
                answer => answer,
            },
            Turn::QuestionLapsed | Turn::OpeningRequested | Turn::CaseReleased => ask(late),
            turn if panel::waits(turn) => ask(late),
            _ => ask(early),
        };
        answer.map_err(|_| self.invalid())
    }

    /// Which check it fails.
    const fn invalid(&self) -> Invalid {
        match self.turn {
            Turn::OpeningRequested | Turn::OpeningApproved | Turn::OpeningRefused => {
                Invalid::Opening
            }
            Turn::SpillReported
            | Turn::SpillLifted
            | Turn::ReleaseAsked
            | Turn::ReleaseConsented
            | Turn::ReleaseObjected
            | Turn::CaseReleased => Invalid::Record,
            turn if turn.is_of_the_panel() => Invalid::Panel,
            _ => Invalid::Turn,
        }
    }
}

/// The instant kindest to whoever had to be in time.
pub(super) fn earliest(moment: Moment, charter: &Charter) -> Option<Timestamp> {
    delayed(moment, charter, -DELAY_INTERVALS)
}

/// The instant kindest to whoever waited for a day to come.
pub(super) fn latest(moment: Moment, charter: &Charter) -> Option<Timestamp> {
    delayed(moment, charter, DELAY_INTERVALS)
}

/// The earliest instant at which what stands in the log at this one can have come.
pub(super) fn earlier(at: Timestamp, charter: &Charter) -> Option<Timestamp> {
    shifted(at, charter, -DELAY_INTERVALS)
}

fn delayed(moment: Moment, charter: &Charter, intervals: i64) -> Option<Timestamp> {
    shifted(moment.begins_at, charter, intervals)
}

fn shifted(at: Timestamp, charter: &Charter, intervals: i64) -> Option<Timestamp> {
    let interval = i64::from(charter.log_interval_seconds());
    let delay = interval.saturating_mul(intervals);
    Timestamp::from_second(at.as_second().saturating_add(delay)).ok()
}

/// Every turn among these events.
pub(super) fn taken(events: &[CaseEvent]) -> Vec<Turned> {
    events.iter().filter_map(CaseEvent::turned).collect()
}

/// The reply, unless a ruling made the office answer again since.
fn standing(events: &[CaseEvent]) -> Option<Standing> {
    let last = events.iter().rev().find_map(|event| match &event.kind {
        CaseEventKind::Replied { document, .. } => Some(Some(Standing {
            document: *document,
            at: event.moment.begins_at,
        })),
        CaseEventKind::Turned { turn, .. } if turn.reopens() => Some(None),
        _ => None,
    });
    last.flatten()
}

/// The reply that was given last.
pub(super) fn last_reply(events: &[CaseEvent]) -> Option<DocumentDigest> {
    let replied = |event: &CaseEvent| match &event.kind {
        CaseEventKind::Replied { document, .. } => Some(*document),
        _ => None,
    };
    events.iter().rev().find_map(replied)
}

/// The question that was asked last.
pub(super) fn question(events: &[CaseEvent]) -> Option<DocumentDigest> {
    let turns = taken(events);
    let asked = turns
        .iter()
        .rev()
        .find(|it| it.turn == Turn::QuestionAsked)?;
    Some(asked.document)
}
