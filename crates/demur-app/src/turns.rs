//! The turns of a case's road as an operation reads them, and the check before the next.

use demur_domain::panel::Said;
use demur_domain::refusal::Refusal;
use demur_domain::turn::{NextTurn, Standing, Turn, Turned, check_turn, spill};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_protocol::roster::Roster;
use demur_store::rows::EventRow;
use demur_store::tx::Tx;
use jiff::Timestamp;

use crate::cases::Case;
use crate::error::AppError;

impl Case {
    /// Every turn that was taken, oldest first.
    pub(crate) fn turns(&self) -> Result<Vec<Turned>, AppError> {
        let turned = |event: &EventRow| {
            let kind = EventKind::from_number(event.kind)?;
            Some(read(kind.turn()?, event))
        };
        self.events.iter().filter_map(turned).collect()
    }

    /// Refuses to hand out content that is locked (T30).
    pub(crate) fn check_unlocked(&self) -> Result<(), AppError> {
        match spill::is_locked(&self.turns()?) {
            true => Err(Refusal::ContentLocked.into()),
            false => Ok(()),
        }
    }

    /// Asks whether the charter has the next turn, whether it names what it is about, and whether
    /// there is time for it.
    pub(crate) fn check_turn(&self, next: &NextTurn<'_>) -> Result<(), AppError> {
        let reply = self.standing_reply().map(|event| {
            Ok::<_, AppError>(Standing {
                document: document_digest(&event.content),
                at: instant(event.at)?,
            })
        });
        let turns = self.turns()?;
        Ok(check_turn(
            &self.memo.charter,
            &turns,
            reply.transpose()?,
            next,
        )?)
    }
}

/// Whom a document names for a panel can be called to one.
pub(crate) async fn check_roster(tx: &mut dyn Tx, said: Option<&Said>) -> Result<(), AppError> {
    let named = match said {
        Some(Said::Nominee(nominee)) => std::slice::from_ref(nominee),
        Some(Said::Members(members)) => members.as_slice(),
        Some(Said::Conflict(_)) | None => return Ok(()),
    };
    let roster = tx.roster_get().await?.ok_or(AppError::Bug("no roster"))?;
    match Roster::from_canonical(&roster.roster)?.can_sit(named) {
        true => Ok(()),
        false => Err(Refusal::PanelNotEligible.into()),
    }
}

fn read(turn: Turn, event: &EventRow) -> Result<Turned, AppError> {
    let official = UnverifiedOfficialDocument::from_canonical(&event.content).ok();
    let said = match &official {
        Some(document) => document.statement.step.said(),
        // The authors', or the clock's, which says nothing.
        None => UnverifiedAuthorDocument::from_canonical(&event.content)
            .ok()
            .and_then(|document| document.said()),
    };
    Ok(Turned {
        turn,
        at: instant(event.at)?,
        official: official.map(|it| it.statement.official),
        document: document_digest(&event.content),
        said,
    })
}

/// An instant of the domain.
pub(crate) fn instant(seconds: i64) -> Result<Timestamp, AppError> {
    Timestamp::from_second(seconds).map_err(|_| AppError::Bug("clock"))
}
