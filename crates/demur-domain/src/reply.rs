//! What makes a reply a reply: every demand answered for itself (R25).

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::charter::Charter;
use crate::choice::{Outcome, Rating};

/// The most characters of the reasons given for one demand.
pub const REASONS_CHARACTERS_MAX: usize = 8_000;
/// The most characters of what changes.
pub const CHANGE_CHARACTERS_MAX: usize = 2_000;

/// The answer to one demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The demand's number, from 1.
    pub demand: u16,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Why.
    pub reasons: String,
    /// By when it will be decided; there if and only if the outcome is that it will be.
    pub decision_by: Option<Date>,
    /// What changes, if the answer says it; only where something may (R65).
    pub change: Option<Change>,
}

/// What an answer promises (R65).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changes.
    pub what: String,
    /// By when. A change that waits for a decision comes no earlier than the decision.
    pub by: Date,
}

/// Why a set of answers is not a reply; the number is the demand's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum ReplyRefusal {
    /// An answer to a demand that the memo does not have.
    NoSuchDemand(u16),
    /// Two answers to one demand.
    AnsweredTwice(u16),
    /// A demand without an answer.
    Unanswered(u16),
    /// Reasons without a single letter or digit.
    Blank(u16),
    /// Reasons longer than [`REASONS_CHARACTERS_MAX`].
    TooLong(u16),
    /// A decision put off without a day, or a day where nothing is put off.
    DecisionDay(u16),
    /// An outcome that the charter does not have.
    OutcomeNotInCharter(u16),
    /// A change where nothing changes, or one that does not say what changes.
    Change(u16),
    /// A change that is due before it is decided.
    ChangeDay(u16),
    /// Several demands, and the same reasons for all of them.
    OneTextForAll,
}

impl ReplyRefusal {
    /// A stable snake_case name, for problem types, metrics and log fields.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoSuchDemand(_) => "no_such_demand",
            Self::AnsweredTwice(_) => "demand_answered_twice",
            Self::Unanswered(_) => "demand_unanswered",
            Self::Blank(_) => "reasons_blank",
            Self::TooLong(_) => "reasons_too_long",
            Self::DecisionDay(_) => "decision_day_wrong",
            Self::OutcomeNotInCharter(_) => "outcome_not_in_charter",
            Self::Change(_) => "change_wrong",
            Self::ChangeDay(_) => "change_day_wrong",
            Self::OneTextForAll => "one_text_for_all",
        }
    }
}

/// Checks that each of the memo's demands, numbered from 1 to `demands`, is answered exactly once
/// and with reasons of its own. The order of the answers is free.
///
/// # Errors
/// The first [`ReplyRefusal`]: of the answers as they come, then of the demands in their order.
pub fn check_reply(demands: u16, answers: &[Answer]) -> Result<(), ReplyRefusal> {
    let mut by_demand = BTreeMap::new();
    for answer in answers {
        check_answer(demands, answer)?;
        if by_demand.insert(answer.demand, answer).is_some() {
            return Err(ReplyRefusal::AnsweredTwice(answer.demand));
        }
    }
    for demand in 1..=demands {
        if !by_demand.contains_key(&demand) {
            return Err(ReplyRefusal::Unanswered(demand));
        }
    }
    let mut texts: Vec<String> = answers.iter().map(|answer| bare(&answer.reasons)).collect();
    texts.sort_unstable();
    texts.dedup();
    if demands > 1 && texts.len() == 1 {
        return Err(ReplyRefusal::OneTextForAll);
    }
    Ok(())
}

/// Checks that the charter has each outcome that the answers give.
///
/// # Errors
/// [`ReplyRefusal::OutcomeNotInCharter`] with the first such demand.
pub fn check_outcomes(charter: &Charter, answers: &[Answer]) -> Result<(), ReplyRefusal> {
    match answers
        .iter()
        .find(|answer| !charter.outcomes().contains(&answer.outcome))
    {
        Some(answer) => Err(ReplyRefusal::OutcomeNotInCharter(answer.demand)),
        None => Ok(()),
    }
}

/// Why a rating of a reply is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RatingRefusal {
    /// A demand that the memo does not have.
    #[error("the memo has no demand {0}")]
    NoSuchDemand(u16),
    /// Demands that are not in ascending order, or one that is named twice.
    #[error("demands are named once each, in their order")]
    OutOfOrder,
    /// Unanswered demands named beside the word that the reply answers.
    #[error("a reply that answers leaves no demand unanswered")]
    Contradiction,
}

/// Checks a signer's rating of a reply: the demands it names as unanswered, out of `demands`. None
/// are named where the reply fails as a whole.
///
/// # Errors
/// The first [`RatingRefusal`].
pub fn check_rating(demands: u16, rating: Rating, unanswered: &[u16]) -> Result<(), RatingRefusal> {
    if rating == Rating::Answers && !unanswered.is_empty() {
        return Err(RatingRefusal::Contradiction);
    }
    if !unanswered.is_sorted_by(|a, b| a < b) {
        return Err(RatingRefusal::OutOfOrder);
    }
    match unanswered
        .iter()
        .find(|demand| !(1..=demands).contains(*demand))
    {
        Some(demand) => Err(RatingRefusal::NoSuchDemand(*demand)),
        None => Ok(()),
    }
}

fn check_answer(demands: u16, answer: &Answer) -> Result<(), ReplyRefusal> {
    let demand = answer.demand;
    if !(1..=demands).contains(&demand) {
        return Err(ReplyRefusal::NoSuchDemand(demand));
    }
    if !says_something(&answer.reasons) {
        return Err(ReplyRefusal::Blank(demand));
    }
    if answer.reasons.chars().count() > REASONS_CHARACTERS_MAX {
        return Err(ReplyRefusal::TooLong(demand));
    }
    if (answer.outcome == Outcome::NeedsDecision) != answer.decision_by.is_some() {
        return Err(ReplyRefusal::DecisionDay(demand));
    }
    match &answer.change {
        Some(change) => check_change(answer, change),
        None => Ok(()),
    }
}

/// What is turned down or done already changes nothing, so that no refusal reads as a promise.
fn check_change(answer: &Answer, change: &Change) -> Result<(), ReplyRefusal> {
    let length = change.what.chars().count();
    if !answer.outcome.may_change()
        || !says_something(&change.what)
        || length > CHANGE_CHARACTERS_MAX
    {
        return Err(ReplyRefusal::Change(answer.demand));
    }
    if answer
        .decision_by
        .is_some_and(|decided| change.by < decided)
    {
        return Err(ReplyRefusal::ChangeDay(answer.demand));
    }
    Ok(())
}

/// Whether a text has a letter or a digit, so that neither spaces nor punctuation pass for a reason.
#[must_use]
pub fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The letters and digits of a text, so that neither spaces, nor punctuation, nor case, make a
/// blank text look full or one text look like two.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests;
