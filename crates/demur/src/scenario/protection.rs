//! Protection in a scenario: what officials promise before they open a case, and a complaint of
//! reprisal from the first word to the last check.

use anyhow::{Context, Result, ensure};
use demur_client::complain::{self, FetchedRecord, Progress, Told, officers, tell};
use demur_client::office::Subject;
use demur_client::protect::{StepSubject, acknowledge, risk_check, step as step_of};
use demur_client::turns::{OfficialTurn, by_official};
use demur_domain::complaint::{ComplaintAct, Reprisal, Risk, RiskItem};
use demur_protocol::api::{ComplaintFilePost, ComplaintStepPost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{ComplaintKey, ComplaintStep};

use super::acts::{post, text};
use super::file::Step;
use super::play::Play;
use crate::system::OsRandomness;

impl Play {
    /// An official signs the charter's undertaking, sealed to themselves: the signers see that it was
    /// given, and know the text from the charter.
    pub(super) fn undertake(&mut self, step: &Step) -> Result<Vec<String>> {
        let text = self.stage.charter().protection().undertaking.clone();
        let text = text.unwrap_or_else(|| "The charter asks for nothing.".to_owned());
        let turn = OfficialTurn::Undertake { text: text.clone() };
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let reply_to = keys.identity().recipient().to_string();
        let operation = turn.operation();
        let prepared = self.about(|subject| {
            let subject = Subject {
                reply_to: &reply_to,
                ..subject.clone()
            };
            Ok(by_official(&keys, &subject, turn, &mut OsRandomness)?)
        })?;
        desk.official_turn(operation, &self.memo()?, &post(prepared))?;
        Ok(vec![format!("\"{text}\"")])
    }

    /// Somebody complains, or tells what happened since, and stays unknown to the officers too.
    pub(super) fn complain(&mut self, step: &Step) -> Result<Vec<String>> {
        let key = match &self.complaint {
            Some(key) => key.clone(),
            None => ComplaintKey::generate(&mut OsRandomness),
        };
        let told = Told {
            kind: step.kind.unwrap_or(Reprisal::Other),
            happened: text(step)?,
            date: String::new(),
            by: String::new(),
            evidence: String::new(),
            name: String::new(),
            proof: None,
        };
        let roster = self.stage.instance()?.roster;
        let before = self.stage.api.complaint_mailbox(key.id())?.records;
        let own = before.iter().filter(|it| it.sealed.is_none()).count();
        let readers = officers(&roster, &[]);
        let block = tell(&key, own.try_into()?, told, &readers, &mut OsRandomness)?;
        let post = ComplaintFilePost {
            complaint: Octets(block),
        };
        self.stage.api.complaint_file(&post)?;
        self.complaint = Some(key);
        self.progress(step)
    }

    /// A protection officer does the next thing in it.
    pub(super) fn protect(&mut self, step: &Step) -> Result<Vec<String>> {
        let act = step.does.context("say what: does = \"…\"")?;
        let key = self.complaint.clone().context("nobody has complained")?;
        let records = self.stage.api.complaint_mailbox(key.id())?.records.len();
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let roster = self.stage.instance()?.roster;
        let reply_to = key.identity().recipient().to_string();
        let subject = StepSubject {
            complaint: key.id(),
            reply_to: &reply_to,
            after: records.try_into()?,
        };
        let (words, randomness) = (text(step)?, &mut OsRandomness);
        let prepared = match plain(act, step.month)? {
            None => {
                let risk = risk_check(&[(RiskItem::Power, Risk::High)], randomness);
                acknowledge(&keys, &roster, &subject, (words, risk), randomness)?
            }
            Some(plain) => step_of(&keys, &roster, &subject, (plain, words), randomness)?,
        };
        desk.complaint_step(&ComplaintStepPost {
            step: Octets(prepared.step.to_canonical()),
            sealed: Octets(prepared.sealed),
        })?;
        self.progress(step)
    }

    /// What the complainant sees of it, with the key alone, held to what is expected.
    fn progress(&self, step: &Step) -> Result<Vec<String>> {
        let key = self.complaint.as_ref().context("nobody has complained")?;
        let Progress { state, view, .. } = self.complaint_as_its_own(key)?;
        let state = state.context("the complaint is not kept")?;
        if let Some(expected) = step.complaint {
            ensure!(
                state == expected,
                "the complaint is {state}, and {expected} was expected"
            );
        }
        let owed = view.owed(self.stage.charter());
        let owed = owed.iter().map(|due| match due.month {
            0 => format!("owed: {}", due.act),
            month => format!("owed: {} after {month} months", due.act),
        });
        let stands = format!("the complaint is {}", state.name().replace('_', " "));
        Ok(std::iter::once(stands).chain(owed).collect())
    }

    fn complaint_as_its_own(&self, key: &ComplaintKey) -> Result<Progress> {
        let roster = self.stage.instance()?.roster;
        let records = self.stage.api.complaint_mailbox(key.id())?.records;
        let records = records.into_iter().map(|it| FetchedRecord {
            at: it.at,
            sealed: it.sealed.map(|sealed| sealed.0),
        });
        let records: Vec<_> = records.collect();
        Ok(complain::read(
            key,
            &roster,
            self.stage.charter(),
            &records,
        )?)
    }
}

/// The step; none for an acknowledgement, which needs its risk check.
fn plain(act: ComplaintAct, month: Option<u8>) -> Result<Option<ComplaintStep>> {
    Ok(match act {
        ComplaintAct::Acknowledge => None,
        act => Some(ComplaintStep::of(act, month).context("no step of an officer")?),
    })
}
