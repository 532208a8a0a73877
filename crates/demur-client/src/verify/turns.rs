//! V17: a turn of the road is in the charter, names the document that it is about, and came in time.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment};
use demur_domain::charter::Charter;
use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_domain::panel::Said;
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
        let mut turns = taken(before);
        let mut filed = self.filed.ok_or(Invalid::History)?;
        if panel::waits(self.turn) {
            turns = panel::early(&turns, charter);
            filed = earlier(filed, charter).ok_or(Invalid::Panel)?;
        }
        let next = NextTurn {
            turn: self.turn,
            names: self.names,
            ground: self.ground,
            official: self.official,
            said: self.said.as_ref(),
            filed,
            now: self.kindest(charter)?,
        };
        let invalid = match self.turn.is_of_the_panel() {
            true => Invalid::Panel,
            false => Invalid::Turn,
        };
        check_turn(charter, &turns, standing(before), &next).map_err(|_| invalid)
    }

    fn kindest(&self, charter: &Charter) -> Result<Timestamp, Invalid> {
        let kindest = match self.turn {
            Turn::QuestionLapsed => latest(self.moment, charter),
            turn if panel::waits(turn) => latest(self.moment, charter),
            _ => delayed(self.moment, charter, -DELAY_INTERVALS),
        };
        kindest.ok_or(Invalid::Turn)
    }
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

/// The question that was asked last.
pub(super) fn question(events: &[CaseEvent]) -> Option<DocumentDigest> {
    let turns = taken(events);
    let asked = turns
        .iter()
        .rev()
        .find(|it| it.turn == Turn::QuestionAsked)?;
    Some(asked.document)
}
