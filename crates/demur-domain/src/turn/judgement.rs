//! What a judge owes: a ruling on a dispute or a contest, or the decision of an appeal.

use jiff::Timestamp;

use super::{Turn, Turned, due};
use crate::charter::Charter;
use crate::clock::{Due, Term};
use crate::refusal::Refusal;

/// A duty of a judge: to rule on a dispute or a contest, or to decide an appeal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// What was put to the judge.
    pub turn: Turn,
    /// By when.
    pub due: Due,
    /// When it was ruled.
    pub ruled: Option<Timestamp>,
}

/// What was put to monitor or appeal authority, oldest first, with the day by which each owes an
/// answer.
///
/// # Errors
/// [`Refusal::NotInCharter`] when the charter has no such step, or no such day.
pub fn judgements(charter: &Charter, turns: &[Turned]) -> Result<Vec<Judgement>, Refusal> {
    let mut found = Vec::new();
    for (at, turned) in turns.iter().enumerate() {
        let Some(term) = ruling_within(charter, turned.turn)? else {
            continue;
        };
        let mut later = turns.iter().skip(at);
        let ruled = later.find(|it| it.turn.about() == Some(turned.turn));
        found.push(Judgement {
            turn: turned.turn,
            due: due(charter, turned.at, term)?,
            ruled: ruled.map(|it| it.at),
        });
    }
    Ok(found)
}

fn ruling_within(charter: &Charter, turn: Turn) -> Result<Option<Term>, Refusal> {
    let missing = Refusal::NotInCharter;
    match turn {
        Turn::RedirectDisputed => Ok(Some(charter.scope().ok_or(missing)?.ruling_within)),
        Turn::ReplyContested => Ok(Some(charter.contest().ok_or(missing)?.ruling_within)),
        Turn::ReplyAppealed => Ok(Some(charter.appeal().ok_or(missing)?.decide_within)),
        _ => Ok(None),
    }
}
