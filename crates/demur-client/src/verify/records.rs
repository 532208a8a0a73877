//! V18: what the clock archived or destroyed was over, was due by the charter, and stood under no
//! hold.

use demur_domain::case::{CaseEvent, CaseEventKind, Moment, ended};
use demur_domain::charter::Charter;
use demur_domain::records::{check_disposal, disposal_due, over_from};
use demur_domain::turn::spill::check_marking;
use demur_domain::turn::{Turn, Turned};
use demur_protocol::casefile::{CaseMaterial, FiledEvent};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::Disposed;
use demur_protocol::official::OfficialStep;
use jiff::Timestamp;

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
    let turns = taken(events);
    let now = latest(moment, charter).ok_or(Invalid::Disposal)?;
    let allowed = |over| check_disposal(charter, &turns, (turn, Some(over)), now).is_ok();
    let names_it = |over| {
        let day = disposal_due(charter, turn, over).ok().flatten();
        day.is_some_and(|day| day.ends_at().as_second() == due)
    };
    let may = |over: &Timestamp| allowed(*over) && names_it(*over);
    match over(events, &turns, ground).iter().any(may) {
        true => Ok(()),
        false => Err(Invalid::Disposal),
    }
}

/// The instants from which on the case can have been over: what ended it, or the redirect that stands,
/// may have come before the log had it.
fn over(events: &[CaseEvent], turns: &[Turned], ground: &Ground) -> Vec<Timestamp> {
    if let Some(ended) = ended(events) {
        return received(ground, ended.begins_at);
    }
    let Some(last) = turns.iter().rev().find(|it| it.turn.is_about_scope()) else {
        return Vec::new();
    };
    let stands = |at| {
        let one = Turned { at, ..last.clone() };
        over_from(&ground.charter, &[one], None).ok().flatten()
    };
    let came = received(ground, last.at).into_iter();
    came.filter_map(stands).collect()
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
