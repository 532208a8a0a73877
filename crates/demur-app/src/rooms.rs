//! The room of a case's session, as its operations read it.

use demur_domain::ids::{DocumentDigest, IntervalNumber};
use demur_domain::listening::{Opening, standing};
use demur_domain::records::is_held;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::rows::{EventRow, RoomKey};
use demur_store::tx::Tx;

use crate::cases::Case;
use crate::error::AppError;

/// The session to which the signers were invited last.
pub(crate) struct Room {
    /// What its rows are found by.
    pub(crate) key: RoomKey,
    /// When it takes questions.
    pub(crate) opening: Opening,
    /// The public key that questions are signed with; none until the authors have opened the room.
    pub(crate) questions: Option<[u8; 32]>,
    /// Whether the session is still to be held.
    pub(crate) stands: bool,
}

impl Room {
    /// Destroys what was said in a room of a case that is over, which is nobody's record; while a hold
    /// stands it stays, and goes when that is lifted (R50).
    pub(crate) async fn clear(tx: &mut dyn Tx, case: &Case) -> Result<(), AppError> {
        match is_held(&case.turns()?) {
            true => Ok(()),
            false => Ok(tx.room_clear(&case.memo.row.id).await?),
        }
    }

    /// The room of a case, or not found: nobody was invited, or the session was called off.
    pub(crate) fn of(case: &Case) -> Result<Self, AppError> {
        let invited = case.event(EventKind::SessionInvited);
        let invited = invited.ok_or(AppError::NotFound)?;
        let document = UnverifiedOfficialDocument::from_canonical(&invited.content);
        let document = document.map_err(|_| AppError::Bug("stored invitation"))?;
        let OfficialStep::InviteToSession { opens, closes, .. } = document.statement.step else {
            return Err(AppError::Bug("stored invitation"));
        };
        let session = document_digest(&invited.content);
        if case.events.iter().any(|it| declines(it, session)) {
            return Err(AppError::NotFound);
        }
        let turns = case.turns()?;
        Ok(Self {
            key: RoomKey {
                memo: case.memo.row.id,
                session,
            },
            opening: Opening { opens, closes },
            questions: case
                .event(EventKind::RoomOpened)
                .and_then(|it| opened(it, session)),
            stands: standing(&turns).is_some_and(|it| it.document == session),
        })
    }

    /// The same, if what came names this session.
    pub(crate) fn named(case: &Case, session: DocumentDigest) -> Result<Self, AppError> {
        let room = Self::of(case)?;
        match room.key.session == session {
            true => Ok(room),
            false => Err(AppError::NotFound),
        }
    }
}

/// Whether this calls the session off. A request that was declined after it was held is another.
fn declines(event: &EventRow, session: DocumentDigest) -> bool {
    if event.kind != EventKind::SessionDeclined.number() {
        return false;
    }
    let document = UnverifiedOfficialDocument::from_canonical(&event.content);
    let plan = OfficialStep::DeclineSession { plan: session };
    document.is_ok_and(|it| it.statement.step == plan)
}

/// The key with which the authors opened this session's room.
fn opened(event: &EventRow, session: DocumentDigest) -> Option<[u8; 32]> {
    let document = UnverifiedAuthorDocument::from_canonical(&event.content).ok()?;
    match document.step() {
        AuthorStep::OpenRoom {
            invitation, room, ..
        } if *invitation == session => Some(*room),
        _ => None,
    }
}

/// Whether something that came in this interval is shown: from the next on, so that nobody can tell
/// by looking when it came.
pub(crate) fn is_shown(interval: IntervalNumber, now: IntervalNumber) -> bool {
    interval < now
}
