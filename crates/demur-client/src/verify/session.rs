//! V20: a session was called by who may, in hours that a room can have, and held once they had come.
//! That its words name no key is checked with the words.

use demur_domain::case::Moment;
use demur_domain::charter::Charter;
use demur_domain::listening::{Opening, check_held, check_proposer};
use demur_domain::role::Role;
use demur_protocol::official::OfficialStep;

use super::Invalid;
use super::turns::{earliest, latest};

/// V20, of an official's document. `opening` is that of the invitation before it.
pub(super) fn check(
    step: &OfficialStep,
    role: Role,
    opening: &mut Option<Opening>,
    (moment, charter): (Moment, &Charter),
) -> Result<(), Invalid> {
    let checked = match step {
        OfficialStep::InviteToSession {
            request,
            opens,
            closes,
        } => {
            let (opens, closes) = (*opens, *closes);
            let invited = opening.insert(Opening { opens, closes });
            if request.is_none() {
                check_proposer(charter, role).map_err(|_| Invalid::Session)?;
            }
            let at = earliest(moment, charter).ok_or(Invalid::Session)?;
            invited.check(at.as_second())
        }
        OfficialStep::ConcludeSession { .. } => {
            let opening = opening.ok_or(Invalid::Session)?;
            let at = latest(moment, charter).ok_or(Invalid::Session)?;
            check_held(opening, at)
        }
        _ => Ok(()),
    };
    checked.map_err(|_| Invalid::Session)
}
