//! V17: a turn of the road is in the charter, names the document that it is about, and came in time.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment};
use demur_domain::charter::Charter;
use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_domain::listening::check_proposer;
use demur_domain::role::Role;
use demur_domain::turn::{NextTurn, Standing, Turn, Turned, check_turn};
use jiff::Timestamp;

use super::Invalid;
use super::steps::DELAY_INTERVALS;

/// A turn as a case file tells it.
pub(super) struct Next<'a> {
    pub(super) turn: Turn,
    pub(super) names: Option<DocumentDigest>,
    pub(super) ground: Option<AppealGround>,
    pub(super) official: Option<&'a OfficialId>,
    pub(super) moment: Moment,
}

impl Next<'_> {
    /// Asks the domain what the server had to ask, at the instant that is kindest to whoever acted:
    /// the log may have appended a document some intervals after it came, never before.
    pub(super) fn check(&self, before: &[CaseEvent], charter: &Charter) -> Result<(), Invalid> {
        if self.turn == Turn::SessionRequested {
            check_proposer(charter, Role::Author).map_err(|_| Invalid::Session)?;
        }
        let turns = taken(before);
        let next = NextTurn {
            turn: self.turn,
            names: self.names,
            ground: self.ground,
            official: self.official,
            now: self.kindest(charter)?,
        };
        check_turn(charter, &turns, standing(before), &next).map_err(|_| Invalid::Turn)
    }

    fn kindest(&self, charter: &Charter) -> Result<Timestamp, Invalid> {
        let kindest = match self.turn {
            Turn::QuestionLapsed => latest(self.moment, charter),
            _ => earliest(self.moment, charter),
        };
        kindest.ok_or(Invalid::Turn)
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

fn delayed(moment: Moment, charter: &Charter, intervals: i64) -> Option<Timestamp> {
    let interval = i64::from(charter.log_interval_seconds());
    let delay = interval.saturating_mul(intervals);
    let begins_at = moment.begins_at.as_second();
    Timestamp::from_second(begins_at.saturating_add(delay)).ok()
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

/// The question that was asked last.
pub(super) fn question(events: &[CaseEvent]) -> Option<DocumentDigest> {
    let turns = taken(events);
    let asked = turns
        .iter()
        .rev()
        .find(|it| it.turn == Turn::QuestionAsked)?;
    Some(asked.document)
}
