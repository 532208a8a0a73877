//! The reply in a scenario: more time for it, who clears it, and what it says.

use anyhow::{Context, Result, bail};
use demur_client::extension::{
    AskedExtension, approve_extension, asked_extension, draft_extension, outside_approver,
    request_extension,
};
use demur_client::office::{self, OfficialKeys};
use demur_domain::choice::Outcome;
use demur_protocol::note::Draft;
use demur_protocol::official::{AnswerWords, ChangeWords, ReplyWords};

use super::acts::{post, text};
use super::file::{Step, ToDemand};
use super::play::Play;
use crate::demo::Official;
use crate::system::OsRandomness;

impl Play {
    pub(super) fn extend(&mut self, step: &Step) -> Result<Vec<String>> {
        let days = step.days.context("say how many: days = …")?;
        let reason = text(step)?;
        let prepared = self.document(step, |official, play| {
            let keys = play.stage.official(official.id.as_str());
            let (charter, roster) = (play.stage.charter(), &play.stage.instance()?.roster);
            play.about(|subject| {
                let (by, randomness) = (&official.id, &mut OsRandomness);
                let asked = (days, reason);
                let draft = draft_extension(by, subject, charter, asked, randomness)?;
                let rules = (charter, roster);
                Ok(request_extension(&keys, subject, rules, draft, randomness)?)
            })
        })?;
        self.asked_for = Some(prepared.document.statement.digest());
        Ok(vec![format!("{days} days more are asked for")])
    }

    pub(super) fn approve(&mut self, step: &Step) -> Result<Vec<String>> {
        let request = self.asked_for.context("nobody has asked for more time")?;
        let outside = outside_approver(self.stage.charter());
        self.document(step, |official, play| {
            let keys = play.stage.official(official.id.as_str());
            let (note, randomness) = (step.text.clone().unwrap_or_default(), &mut OsRandomness);
            if outside == Some(official.role) {
                let asked = play.asked_extension(&keys)?;
                let (subject, request) = (asked.subject(), asked.request);
                return Ok(approve_extension(
                    &keys, &subject, request, note, randomness,
                )?);
            }
            play.about(|subject| {
                Ok(approve_extension(
                    &keys, subject, request, note, randomness,
                )?)
            })
        })?;
        Ok(vec!["the limit moves, the target stays".to_owned()])
    }

    /// What waits in the mailbox for who grants more time from outside the office.
    fn asked_extension(&self, keys: &OfficialKeys) -> Result<AskedExtension> {
        let roster = self.stage.instance()?.roster;
        let items = self.stage.api.mailbox_list()?;
        let sealed = items.iter().map(|it| it.sealed.0.as_slice());
        let asked = asked_extension(&keys.identity(), &self.memo()?, &roster, sealed);
        asked.context("the request did not reach who grants it")
    }

    /// The reply that somebody was asked to clear; or one that other officials of the office clear now,
    /// where the charter wants that.
    pub(super) fn reply(&mut self, step: &Step) -> Result<Vec<String>> {
        let (official, desk) = self.at_desk(step)?;
        let demands = self.demands()?;
        let mut told = vec![format!("{demands} demands, each answered")];
        let outcome = |it: &ToDemand| format!("to demand {}: {}", it.demand, it.outcome);
        told.extend(step.answers.iter().map(outcome));
        let draft = match self.drafted.clone() {
            Some(draft) => draft,
            None => {
                let draft = self.draft_reply(&official, step)?;
                told.extend(self.cleared(&official, &draft)?);
                draft
            }
        };
        let keys = self.stage.official(official.id.as_str());
        let prepared =
            self.about(|subject| Ok(office::sign(&keys, subject, draft, &mut OsRandomness)?))?;
        desk.case_reply(&self.memo()?, &post(prepared))?;
        self.drafted = None;
        Ok(told)
    }

    pub(super) fn draft_reply(&self, official: &Official, step: &Step) -> Result<Draft> {
        let demands = self.demands()?;
        let words = answers(&official.name, demands, step, self)?;
        let charter = self.stage.charter().clone();
        self.about(|subject| {
            let (by, randomness) = (&official.id, &mut OsRandomness);
            Ok(office::draft_reply(
                by, subject, &charter, demands, words, randomness,
            )?)
        })
    }
}

/// An answer to each demand: as the step says it, or with reasons of its own and the first outcome that
/// wants no day.
fn answers(by: &str, demands: u16, step: &Step, play: &Play) -> Result<ReplyWords> {
    if let Some(beyond) = step
        .answers
        .iter()
        .find(|it| !(1..=demands).contains(&it.demand))
    {
        bail!("the memo has no demand {}", beyond.demand);
    }
    let outcomes = play.stage.charter().outcomes();
    let outcome = outcomes.iter().rfind(|it| **it != Outcome::NeedsDecision);
    let outcome = *outcome.context("the charter has no outcome")?;
    let text = step.text.as_deref().unwrap_or("It was considered.");
    let answer = |demand| match step.answers.iter().find(|it| it.demand == demand) {
        Some(said) => to_demand(said),
        None => Ok(AnswerWords {
            demand,
            outcome,
            reasons: format!("To demand {demand}: {text}"),
            decision_by: None,
            change: None,
        }),
    };
    Ok(ReplyWords {
        signed_by: by.to_owned(),
        answers: (1..=demands).map(answer).collect::<Result<_>>()?,
        closing: String::new(),
    })
}

fn to_demand(said: &ToDemand) -> Result<AnswerWords> {
    let change = match (&said.change, said.change_by) {
        (Some(what), Some(day)) => Some(ChangeWords {
            what: what.clone(),
            by: day.to_string(),
        }),
        (None, None) => None,
        _ => bail!("say both what changes and by which day: change, change-by"),
    };
    Ok(AnswerWords {
        demand: said.demand,
        outcome: said.outcome,
        reasons: said.text.clone(),
        decision_by: said.decision_by.map(|day| day.to_string()),
        change,
    })
}
