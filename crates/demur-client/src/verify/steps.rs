//! What an official's step may rest on: the clearances before a reply, the request before a grant.

use demur_domain::case::{
    AskedToClear, Basis, CaseEvent, CaseEventKind, CaseView, Cleared, Moment,
};
use demur_domain::charter::Charter;
use demur_domain::clearance::{AskedClearance, silent};
use demur_domain::guard::{
    ExtensionCase, check_approver, check_asked_reader, check_cleared, check_clearer,
    check_extension,
};
use demur_domain::ids::{OfficialId, StatementDigest};
use demur_domain::role::Role;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::official::{OfficialStatement, OfficialStep};
use jiff::Timestamp;

use super::Invalid;
use super::case::Ground;

/// How many intervals after an event its leaf may stand, at most.
pub(super) const DELAY_INTERVALS: i64 = 2;

/// V15: of the clearances before it, as many are of this very reply, and by others than the one who
/// gives it, as the charter asks for. Whoever was asked for this very reply and can have been silent
/// for as long as the charter says counts too.
pub(super) fn check_clearance(
    before: &[CaseEvent],
    charter: &Charter,
    reply: &OfficialStatement,
    moment: Moment,
) -> Result<(), Invalid> {
    let given = reply.digest();
    let mut asked = Vec::new();
    let mut cleared_by = Vec::new();
    for event in before {
        match &event.kind {
            CaseEventKind::Cleared {
                official, reply, ..
            } if *reply == given => cleared_by.push(official.clone()),
            CaseEventKind::ClearanceAsked { of, reply } if *reply == given => {
                let at = earliest(event.moment, charter).ok_or(Invalid::Clearance)?;
                asked.push(AskedClearance { of: of.clone(), at });
            }
            _ => {}
        }
    }
    let now = latest(moment, charter).ok_or(Invalid::Clearance)?;
    let silent = silent(charter, &asked, now).map_err(|_| Invalid::Clearance)?;
    cleared_by.extend(silent);
    check_cleared(charter, &reply.official, &cleared_by).map_err(|_| Invalid::Clearance)
}

/// V15: whoever is asked to clear a reply is one who may, and reads the memo.
pub(super) fn asked(
    ground: &Ground,
    before: &[CaseEvent],
    of: &OfficialId,
    reply: StatementDigest,
) -> Result<CaseEventKind, Invalid> {
    let official = ground.roster.official(of).ok_or(Invalid::Clearance)?;
    let reads = before
        .iter()
        .any(|it| matches!(&it.kind, CaseEventKind::Distributed { reader, .. } if reader == of));
    check_clearer(&ground.charter, official.role)
        .and_then(|()| check_asked_reader(official.role, reads))
        .map_err(|_| Invalid::Clearance)?;
    let of = of.clone();
    Ok(CaseEventKind::ClearanceAsked { of, reply })
}

/// V15: whoever clears a reply is one who may, and a reader was asked for this very one.
pub(super) fn cleared(
    charter: &Charter,
    before: &[CaseEvent],
    (official, role): (&OfficialId, Role),
    draft: StatementDigest,
) -> Result<(), Invalid> {
    let is_asked = before.iter().any(|it| {
        matches!(&it.kind, CaseEventKind::ClearanceAsked { of, reply } if of == official && *reply == draft)
    });
    check_clearer(charter, role)
        .and_then(|()| check_asked_reader(role, is_asked))
        .map_err(|_| Invalid::Clearance)
}

/// Who cleared the reply that was given, and who was asked to and did not.
pub(super) fn clearances(
    view: &CaseView,
    given: Option<StatementDigest>,
) -> (Vec<Cleared>, Vec<AskedToClear>) {
    let of_this = |it: &&Cleared| Some(it.reply) == given;
    let cleared: Vec<_> = view.clearances.iter().filter(of_this).cloned().collect();
    let is_silent = |it: &&AskedToClear| {
        let has_cleared = cleared.iter().any(|done| done.official == it.of);
        Some(it.reply) == given && !has_cleared
    };
    let silent = view.asked_clearances.iter().filter(is_silent);
    let silent = silent.cloned().collect();
    (cleared, silent)
}

/// The earliest instant at which something can have happened that stands here in the log. It may
/// have been appended some intervals later, never before.
fn earliest(moment: Moment, charter: &Charter) -> Option<Timestamp> {
    let interval = i64::from(charter.log_interval_seconds());
    let delay = interval.saturating_mul(DELAY_INTERVALS);
    let second = moment.begins_at.as_second().saturating_sub(delay);
    Timestamp::from_second(second).ok()
}

/// The latest instant at which it can have happened.
fn latest(moment: Moment, charter: &Charter) -> Option<Timestamp> {
    let interval = i64::from(charter.log_interval_seconds());
    let second = moment.begins_at.as_second().saturating_add(interval);
    Timestamp::from_second(second).ok()
}

/// A grant of more time.
pub(super) struct Grant<'a> {
    /// What is granted.
    pub(super) request: StatementDigest,
    /// By whom.
    pub(super) approver: &'a OfficialId,
    pub(super) role: Role,
    pub(super) moment: Moment,
    /// The limit that it moves, seconds since 1970.
    pub(super) limit: i64,
    /// How many there were before.
    pub(super) granted: usize,
}

impl Grant<'_> {
    /// V16. Returns the days that the request asked for.
    pub(super) fn check(&self, before: &[CaseEvent], charter: &Charter) -> Result<u16, Invalid> {
        let asked = before.iter().find_map(|event| match &event.kind {
            CaseEventKind::ExtensionRequested {
                official,
                days,
                request,
            } if *request == self.request => Some((official, *days)),
            _ => None,
        });
        let (requester, days) = asked.ok_or(Invalid::Extension)?;
        let extension = ExtensionCase {
            granted: self.granted,
            days,
            limit: Timestamp::from_second(self.limit).map_err(|_| Invalid::Extension)?,
            now: earliest(self.moment, charter).ok_or(Invalid::Extension)?,
        };
        check_approver(charter, self.role, self.approver, requester)
            .and_then(|()| check_extension(charter, extension))
            .map_err(|_| Invalid::Extension)?;
        Ok(days)
    }
}

/// Whether the table ever lets this role take the step.
pub(super) fn may_sign(role: Role, step: &OfficialStep) -> bool {
    let operation = step.operation();
    demur_domain::state::State::ALL
        .iter()
        .any(|state| demur_domain::table::decide(Some(*state), operation, role).is_ok())
}

/// Each reader whom a distribution names, and why.
pub(super) fn distributed(
    readers: &[OfficialId],
    ground: &Ground,
    manifest: &MemoManifest,
) -> Vec<CaseEventKind> {
    let (roster, charter) = (&ground.roster, &ground.charter);
    let named = roster.readers_for(charter, manifest);
    let always = &charter.distribution().always;
    let reader = |reader: &OfficialId| {
        let basis = if always.contains(reader) {
            Basis::Charter
        } else if named.contains(reader) {
            Basis::AuthorAgency
        } else {
            Basis::Further
        };
        CaseEventKind::Distributed {
            reader: reader.clone(),
            basis,
        }
    };
    readers.iter().map(reader).collect()
}
