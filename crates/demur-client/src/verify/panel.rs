//! V19: a panel is formed, declares, asks and reports as the charter has it, and a reply waits for it.

use demur_domain::case::{CaseEvent, Moment};
use demur_domain::charter::Charter;
use demur_domain::ids::OfficialId;
use demur_domain::operation::Operation;
use demur_domain::panel::{Said, check_member, check_reported};
use demur_domain::role::Role;
use demur_domain::turn::{Turn, Turned};
use demur_protocol::roster::Roster;
use jiff::Timestamp;

use super::Invalid;
use super::turns::{earlier, latest, taken};

/// Whether a turn may come only after a time has passed: then the others are read as early as the log
/// allows, and it as late.
pub(super) const fn waits(turn: Turn) -> bool {
    matches!(turn, Turn::PanelFormed | Turn::PanelReported)
}

/// The turns as early as they can have been taken.
pub(super) fn early(turns: &[Turned], charter: &Charter) -> Vec<Turned> {
    let early = |turned: &Turned| Turned {
        at: earlier(turned.at, charter).unwrap_or(turned.at),
        ..turned.clone()
    };
    turns.iter().map(early).collect()
}

/// Whom a document names for the panel, the roster has among those who can be called to one.
pub(super) fn check_roster(said: Option<&Said>, roster: &Roster) -> Result<(), Invalid> {
    let named = match said {
        Some(Said::Nominee(nominee)) => std::slice::from_ref(nominee),
        Some(Said::Members(members)) => members.as_slice(),
        Some(Said::Conflict(_)) | None => return Ok(()),
    };
    match roster.can_sit(named) {
        true => Ok(()),
        false => Err(Invalid::Panel),
    }
}

/// A reader of the distribution acts only as a member of the panel.
pub(super) fn check_seat(
    before: &[CaseEvent],
    operation: Operation,
    role: Role,
    official: &OfficialId,
) -> Result<(), Invalid> {
    let turns = taken(before);
    check_member(&turns, operation, role, official).map_err(|_| Invalid::Panel)
}

/// A reply comes after the report of a panel that was called for, or when its time is over.
pub(super) fn check_reply(
    before: &[CaseEvent],
    charter: &Charter,
    filed: Option<Timestamp>,
    moment: Moment,
) -> Result<(), Invalid> {
    let filed = filed.and_then(|it| earlier(it, charter));
    let (filed, now) = (filed.ok_or(Invalid::Panel)?, latest(moment, charter));
    let turns = early(&taken(before), charter);
    check_reported(charter, filed, &turns, now.ok_or(Invalid::Panel)?).map_err(|_| Invalid::Panel)
}
