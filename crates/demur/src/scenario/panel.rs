//! The acts around a review panel.

use anyhow::{Context, Result};
use demur_client::panel::{AuthorsPanelTurn, Known, PanelTurn, by_authors, by_panel};
use demur_crypto::seal::FileKey;
use demur_domain::ids::OfficialId;
use demur_domain::panel::Said;
use demur_protocol::api::{AuthorEntryPost, FixedOctets, Octets};
use demur_protocol::codec::Canonical;

use super::acts::{post, quoted, text};
use super::cast;
use super::file::{Act, Step};
use super::play::Play;
use crate::system::OsRandomness;

impl Play {
    /// What an official does on the panel, or who forms it.
    pub(super) fn on_panel(&mut self, step: &Step) -> Result<Vec<String>> {
        let words = text(step)?;
        let known = Known::of(&self.letters()?);
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let formed = known.formed.context("no panel has been formed yet");
        let turn = match step.act {
            Act::Panel => PanelTurn::Form {
                members: self.named(step)?,
                nomination: self.nominated,
                reasons: words,
                key: FileKey::of(&keys.identity(), &self.own()?.sealed_memo)?,
            },
            Act::Declare => PanelTurn::Declare {
                panel: formed?,
                conflict: step.conflict,
                declaration: words,
            },
            Act::Issues => PanelTurn::Propose {
                panel: formed?,
                issues: words,
            },
            Act::Report => PanelTurn::Report {
                issues: known.issues.context("nothing was put to the authors")?,
                report: words,
            },
            _ => PanelTurn::Dissent {
                report: known.report.context("the panel has not reported")?,
                opinion: words,
            },
        };
        let roster = self.stage.instance()?.roster;
        let operation = turn.operation();
        let prepared = self.about(|subject| {
            let readers = (&roster, known.members.as_slice());
            Ok(by_panel(&keys, subject, readers, turn, &mut OsRandomness)?)
        })?;
        let said = prepared.document.statement.step.said();
        desk.official_turn(operation, &self.memo()?, &post(prepared))?;
        let told = match said {
            Some(Said::Members(members)) => {
                let members: Vec<_> = members.iter().map(ToString::to_string).collect();
                format!("on it: {}", members.join(", "))
            }
            _ => return Ok(quoted(step)),
        };
        Ok(vec![told])
    }

    /// What the authors do about the panel.
    pub(super) fn about_panel(&mut self, step: &Step) -> Result<Vec<String>> {
        let words = text(step)?;
        let known = Known::of(&self.letters()?);
        let issues = known.issues.context("nothing was put to the authors");
        let turn = match step.act {
            Act::Nominate => {
                let nominee = self.named(step)?.pop().context("say whom: members = […]")?;
                AuthorsPanelTurn::Nominate(nominee)
            }
            Act::Agree => AuthorsPanelTurn::Agree(issues?),
            _ => AuthorsPanelTurn::Object(issues?),
        };
        let roster = self.stage.instance()?.roster;
        let operation = turn.operation();
        let readers = (&roster, known.members.as_slice());
        let prepared = by_authors(readers, self.own()?, turn, words, &mut OsRandomness)?;
        let document = self.digest(&prepared.document)?;
        let posted = AuthorEntryPost {
            document: Octets(prepared.document.to_canonical()),
            sealed: Octets(prepared.sealed),
            handover: None,
            nonce: FixedOctets(prepared.nonce),
        };
        self.stage
            .api
            .author_turn(operation, &self.memo()?, &posted)?;
        if step.act == Act::Nominate {
            self.nominated = Some(document);
        }
        Ok(quoted(step))
    }

    /// The officials whom a step names.
    fn named(&self, step: &Step) -> Result<Vec<OfficialId>> {
        let officials = self.stage.officials();
        let named = step.members.iter();
        named
            .map(|it| Ok(cast::official(officials, it)?.id.clone()))
            .collect()
    }
}
