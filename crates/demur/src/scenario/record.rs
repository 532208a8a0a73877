//! What is said in a scenario beside the road of its case: leaks, directions, spills and releases.

use anyhow::{Context, Result};
use demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_crypto::labels::sha256;
use demur_domain::operation::Operation;

use super::file::{Act, Step};
use super::play::Play;

impl Play {
    /// What an official says.
    pub(super) fn turn_beside(&self, step: &Step, words: String) -> Result<OfficialTurn> {
        Ok(match step.act {
            Act::Leak => OfficialTurn::ReportLeak {
                compared: None,
                report: words,
            },
            Act::Direct => OfficialTurn::Direct {
                reply: self.newest(Operation::CaseReply)?,
                direction: words,
            },
            Act::Spill => OfficialTurn::ReportSpill {
                marking: step.marking.context("say how high: marking = \"…\"")?,
                report: words,
            },
            Act::LiftSpill => OfficialTurn::LiftSpill {
                report: self.newest(Operation::SpillReport)?,
                reasons: words,
            },
            // What would be released is not at hand: it stands for itself.
            Act::AskRelease => OfficialTurn::AskRelease {
                kind: step.release.context("say as what: release = \"…\"")?,
                what: sha256(words.as_bytes()),
                purpose: words,
            },
            _ => OfficialTurn::Release {
                asked: self.newest(Operation::ReleaseAsk)?,
                purpose: words,
            },
        })
    }

    /// What the authors say.
    pub(super) fn about_record(&self, act: Act) -> Result<AuthorTurn> {
        Ok(match act {
            Act::TellLeak => AuthorTurn::ReportLeak,
            Act::ConsentRelease => AuthorTurn::ConsentRelease(self.newest(Operation::ReleaseAsk)?),
            _ => AuthorTurn::ObjectRelease(self.newest(Operation::ReleaseAsk)?),
        })
    }
}
