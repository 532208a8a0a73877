//! What a history tries with a review panel: mostly what could come next, by who could do it.

use super::*;

use demur_domain::ids::OfficialId;
use demur_testkit::crypto::seal::FileKey;
use demur_testkit::demur_client::panel::{AuthorsPanelTurn, PanelTurn};
use demur_testkit::officials::keys;
use demur_testkit::panel::{declare, dissent, propose, report};

pub(super) const OF_THE_PANEL: &[Op] = &[
    Op::PanelNominate,
    Op::PanelForm,
    Op::PanelDeclare,
    Op::IssuesPropose,
    Op::IssuesAgree,
    Op::IssuesObject,
    Op::PanelReport,
    Op::PanelDissent,
];

impl Play<'_> {
    /// A turn of the authors; as for theirs elsewhere.
    pub(super) fn authors_panel_turn(
        &self,
        operation: Op,
        which: u8,
    ) -> Option<Option<AuthorsPanelTurn>> {
        let issues = || self.about(EventKind::IssuesProposed, which);
        Some(match operation {
            Op::PanelNominate => {
                // Now and then somebody who can be on none.
                let nominee = match which % 8 {
                    0 => OFFICIALS[usize::from(which / 8) % OFFICIALS.len()].0,
                    _ => EXPERTS[usize::from(which) % EXPERTS.len()],
                };
                Some(AuthorsPanelTurn::Nominate(id(nominee)))
            }
            Op::IssuesAgree => issues().map(AuthorsPanelTurn::Agree),
            Op::IssuesObject => issues().map(AuthorsPanelTurn::Object),
            _ => return None,
        })
    }

    /// A turn of an official.
    pub(super) fn panel_turn(&self, operation: Op, which: u8) -> Option<PanelTurn> {
        let about = |kind| self.about(kind, which);
        match operation {
            Op::PanelForm => self.form(which),
            Op::PanelDeclare => Some(declare(
                about(EventKind::PanelFormed)?,
                which.is_multiple_of(7),
            )),
            Op::IssuesPropose => about(EventKind::PanelFormed).map(propose),
            Op::PanelReport => about(EventKind::IssuesProposed).map(report),
            Op::PanelDissent => about(EventKind::PanelReported).map(dissent),
            operation => unreachable!("{operation} is PLAYED and not made in play/panel.rs"),
        }
    }

    /// Who must be on it and others up to a number, which is now and then the wrong one.
    fn form(&self, which: u8) -> Option<PanelTurn> {
        let panel = self.model.panel();
        let must = panel.members.iter().filter(|it| panel.sits(it));
        let mut members: Vec<OfficialId> = must.chain(panel.nominee()).cloned().collect();
        members.sort();
        members.dedup();
        let seats = match (panel.nominee(), which % 8) {
            (_, 0) => 4,
            (Some(_), 1) | (None, 2..=5) => 2,
            _ => 3,
        };
        for place in 0..EXPERTS.len() {
            let expert = id(EXPERTS[(place + usize::from(which)) % EXPERTS.len()]);
            let conflict = panel.declared.get(&expert).is_some_and(|it| it.0);
            let is_wrong = members.contains(&expert) || (conflict && !which.is_multiple_of(9));
            if members.len() < seats && !is_wrong {
                members.push(expert);
            }
        }
        let nomination = match which % 6 {
            0 => self.about(EventKind::PanelNominated, which),
            _ => panel.named.map(|it| it.1),
        };
        let version = usize::from(self.model.version);
        let sealed = &self.ground.versions[version - 1].authored.sealed_memo;
        let key = FileKey::of(&keys(HEAD).identity(), sealed);
        Some(PanelTurn::Form {
            members,
            nomination,
            reasons: "They know the subject.".to_owned(),
            key: key.unwrap(),
        })
    }

    /// Mostly somebody who is on the panel, where a member of it does this.
    pub(super) fn who_is_on_it(&self, operation: Op, by: usize, which: u8) -> usize {
        let panel = self.model.panel();
        let is_form = operation == Op::PanelForm;
        if !OF_THE_PANEL.contains(&operation) || is_form || which.is_multiple_of(6) {
            return by;
        }
        let silent = |it: &&OfficialId| !panel.declared.contains_key(*it);
        let mut members = panel.members.iter();
        let member = match operation {
            Op::PanelDeclare => members.find(silent),
            _ => members.nth(usize::from(which) % 3),
        };
        let is_it = |(name, _): &(&str, Role)| member.is_some_and(|it| it.as_str() == *name);
        OFFICIALS.iter().position(is_it).unwrap_or(by)
    }
}
