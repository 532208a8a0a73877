//! What an official's step may rest on: the clearances before a reply, the request before a grant.

use demur_domain::case::{Basis, CaseEvent, CaseEventKind, Moment};
use demur_domain::charter::Charter;
use demur_domain::guard::{ExtensionCase, check_approver, check_cleared, check_extension};
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
/// gives it, as the charter asks for.
pub(super) fn check_clearance(
    before: &[CaseEvent],
    charter: &Charter,
    reply: &OfficialStatement,
) -> Result<(), Invalid> {
    let given = reply.digest();
    let cleared_by = before.iter().filter_map(|event| match &event.kind {
        CaseEventKind::Cleared {
            official, reply, ..
        } if *reply == given => Some(official),
        _ => None,
    });
    check_cleared(charter, &reply.official, cleared_by).map_err(|_| Invalid::Clearance)
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
            now: self.granted_at(charter)?,
        };
        check_approver(charter, self.role, self.approver, requester)
            .and_then(|()| check_extension(charter, extension))
            .map_err(|_| Invalid::Extension)?;
        Ok(days)
    }

    /// The earliest instant at which it can have been granted. The log may have appended it some
    /// intervals later, never before.
    fn granted_at(&self, charter: &Charter) -> Result<Timestamp, Invalid> {
        let interval = i64::from(charter.log_interval_seconds());
        let delay = interval.saturating_mul(DELAY_INTERVALS);
        let second = self.moment.begins_at.as_second().saturating_sub(delay);
        Timestamp::from_second(second).map_err(|_| Invalid::Extension)
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
