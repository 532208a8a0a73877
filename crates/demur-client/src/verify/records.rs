//! V18: what the clock archived or destroyed was over, was due by the charter, and stood under no
//! hold.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment, ended};
use demur_domain::charter::Charter;
use demur_domain::records::{check_disposal, disposal_due};
use demur_domain::turn::Turn;
use demur_domain::turn::spill::check_marking;
use demur_protocol::casefile::{CaseMaterial, FiledEvent};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::Disposed;
use demur_protocol::official::OfficialStep;

use super::Invalid;
use super::case::Ground;
use super::dates::received;
use super::turns::{latest, taken};

/// What an event says that the clock did to a case that was over.
pub(super) fn disposed(
    material: &CaseMaterial,
    ground: &Ground,
    before: &[CaseEvent],
    (event, moment): (&FiledEvent, Moment),
) -> Result<CaseEventKind, Invalid> {
    let disposed = Disposed::from_canonical(&event.content).map_err(|_| Invalid::Event)?;
    if disposed.memo != material.manifest.id() {
        return Err(Invalid::Event);
    }
    let turn = event.kind.turn().ok_or(Invalid::Event)?;
    check(before, ground, (turn, moment), disposed.due)?;
    Ok(CaseEventKind::Turned {
        turn,
        official: None,
        document: document_digest(&event.content),
        said: None,
    })
}

/// Checks it at the instant that is kindest to the server: the log may have appended an event some
/// intervals after it came, never before.
fn check(
    events: &[CaseEvent],
    ground: &Ground,
    (turn, moment): (Turn, Moment),
    due: i64,
) -> Result<(), Invalid> {
    let charter = &ground.charter;
    let ended = ended(events).ok_or(Invalid::Disposal)?.begins_at;
    let turns = taken(events);
    let now = latest(moment, charter).ok_or(Invalid::Disposal)?;
    let allowed = |ended| check_disposal(charter, &turns, (turn, Some(ended)), now).is_ok();
    let names_it = |ended| {
        let day = disposal_due(charter, turn, ended).ok().flatten();
        day.is_some_and(|day| day.ends_at().as_second() == due)
    };
    let may = |ended| allowed(ended) && names_it(ended);
    match received(ground, ended).into_iter().any(may) {
        true => Ok(()),
        false => Err(Invalid::Disposal),
    }
}

/// V21 and V23, for what the case itself must have: the signature that is asked for, a marking above the
/// charter's.
pub(super) fn check_beside(
    step: &OfficialStep,
    material: &CaseMaterial,
    charter: &Charter,
) -> Result<(), Invalid> {
    match step {
        OfficialStep::RequestOpening { signature } if *signature >= material.certificate.total => {
            Err(Invalid::Opening)
        }
        OfficialStep::ReportSpill { marking } => {
            check_marking(charter, *marking).map_err(|_| Invalid::Record)
        }
        _ => Ok(()),
    }
}
