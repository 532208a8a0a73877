//! The review panel (T17, R35): several people who look into a case before it is answered.
//!
//! Where the charter says so, the authors name one of them. The head of the office forms the panel;
//! each member says whether they have a conflict of interest, and one who has is replaced. What is
//! looked into is put to the authors before the panel reports. The rules rest on what the documents
//! say in clear; the reasons are sealed.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::charter::{Charter, Panel};
use crate::clock::{Due, Term};
use crate::ids::{DocumentDigest, OfficialId};
use crate::operation::Operation;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::turn::{NextTurn, Turn, Turned, due};

/// What a document about a panel says in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Whom the authors name.
    Nominee(OfficialId),
    /// Everybody on the panel, ascending.
    Members(Vec<OfficialId>),
    /// Whether a member has a conflict of interest.
    Conflict(bool),
}

/// The panel of a case, as the turns of its road tell it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PanelView {
    /// Whom the authors named last, and the document.
    pub named: Option<(OfficialId, DocumentDigest)>,
    /// The document that says who sits, the last one.
    pub formed: Option<DocumentDigest>,
    /// When it was formed first: its time to report counts from there.
    pub formed_at: Option<Timestamp>,
    /// Everybody on it, ascending.
    pub members: Vec<OfficialId>,
    /// What each member said last of a conflict of interest, and when.
    pub declared: BTreeMap<OfficialId, (bool, Timestamp)>,
    /// What it looks into, as put to the authors last.
    pub issues: Option<Issues>,
    /// Its report.
    pub report: Option<Report>,
    /// Who wrote an opinion of their own beside it.
    pub dissented: Vec<OfficialId>,
}

/// What a panel looks into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issues {
    /// The signed statement.
    pub document: DocumentDigest,
    /// When it was put to the authors.
    pub at: Timestamp,
    /// Whether the authors agreed or objected; none while they are silent.
    pub agreed: Option<bool>,
    /// How often they had objected to one before it.
    pub objections: usize,
}

/// What a panel reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The signed report.
    pub document: DocumentDigest,
    /// When.
    pub at: Timestamp,
    /// Which member signed it.
    pub official: Option<OfficialId>,
}

impl PanelView {
    /// Reads the panel from the turns, oldest first.
    #[must_use]
    pub fn of(turns: &[Turned]) -> Self {
        let mut panel = Self::default();
        turns.iter().for_each(|it| panel.apply(it));
        panel
    }

    fn apply(&mut self, turned: &Turned) {
        let document = turned.document;
        match (turned.turn, &turned.said, &turned.official) {
            (Turn::PanelNominated, Some(Said::Nominee(nominee)), _) => {
                self.named = Some((nominee.clone(), document));
            }
            (Turn::PanelFormed, Some(Said::Members(members)), _) => {
                self.formed = Some(document);
                self.formed_at = self.formed_at.or(Some(turned.at));
                self.members.clone_from(members);
            }
            (Turn::PanelDeclared, Some(Said::Conflict(conflict)), Some(official)) => {
                let said = (*conflict, turned.at);
                self.declared.insert(official.clone(), said);
            }
            (Turn::IssuesProposed, ..) => {
                let before = self.issues.take();
                let objected = |it: &Issues| it.objections + usize::from(it.agreed == Some(false));
                self.issues = Some(Issues {
                    document,
                    at: turned.at,
                    agreed: None,
                    objections: before.as_ref().map_or(0, objected),
                });
            }
            (Turn::IssuesAgreed | Turn::IssuesObjected, ..) => {
                if let Some(issues) = &mut self.issues {
                    issues.agreed = Some(turned.turn == Turn::IssuesAgreed);
                }
            }
            (Turn::PanelReported, _, official) => {
                self.report = Some(Report {
                    document,
                    at: turned.at,
                    official: official.clone(),
                });
            }
            (Turn::PanelDissented, _, Some(official)) => self.dissented.push(official.clone()),
            _ => {}
        }
    }

    fn is_in_conflict(&self, official: &OfficialId) -> bool {
        self.declared.get(official).is_some_and(|it| it.0)
    }

    /// Whom the authors named, unless the nominee has a conflict of interest.
    #[must_use]
    pub fn nominee(&self) -> Option<&OfficialId> {
        let named = self.named.as_ref().map(|(nominee, _)| nominee);
        named.filter(|it| !self.is_in_conflict(it))
    }

    /// Whether the official is on the panel and has no conflict of interest.
    #[must_use]
    pub fn sits(&self, official: &OfficialId) -> bool {
        self.members.contains(official) && !self.is_in_conflict(official)
    }

    /// Whether every seat is taken, each member has said that there is no conflict, and the authors'
    /// nominee is among them.
    #[must_use]
    pub fn is_whole(&self, rules: Panel) -> bool {
        let clear = |it: &OfficialId| self.declared.get(it).is_some_and(|(conflict, _)| !conflict);
        self.members.len() == usize::from(rules.members)
            && self.members.iter().all(clear)
            && self.nominee().is_none_or(|it| self.members.contains(it))
    }

    /// From when on the authors' time to name somebody counts: the filing, or the day on which whom
    /// they named declared a conflict.
    fn names_from(&self, filed: Timestamp) -> Timestamp {
        let named = self.named.as_ref();
        let declared = named.and_then(|(nominee, _)| self.declared.get(nominee));
        declared.filter(|it| it.0).map_or(filed, |it| it.1)
    }
}

/// Checks a turn of the panel: that the charter has one, that the turn names the document that it is
/// about, and what the panel must be for it.
///
/// # Errors
/// [`Refusal::NotInCharter`], [`Refusal::NamesAnother`], [`Refusal::TooLate`],
/// [`Refusal::PanelNotEligible`], [`Refusal::PanelSeats`], [`Refusal::NomineeMissing`] or
/// [`Refusal::PanelPending`].
pub fn check_panel(
    charter: &Charter,
    turns: &[Turned],
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    let rules = charter.panel().ok_or(Refusal::NotInCharter)?;
    let panel = PanelView::of(turns);
    if panel.report.is_some() && next.turn != Turn::PanelDissented {
        return Err(Refusal::TooLate);
    }
    let ready = || match panel.is_whole(rules) {
        true => Ok(()),
        false => Err(Refusal::PanelPending),
    };
    let issues = panel.issues.as_ref().map(|it| it.document);
    match (next.turn, next.said) {
        (Turn::PanelNominated, Some(Said::Nominee(nominee))) => {
            names(next, None)?;
            check_nominee(charter, &panel, nominee, next)
        }
        (Turn::PanelFormed, Some(Said::Members(members))) => {
            names(next, panel.named.as_ref().map(|it| it.1))?;
            check_members(charter, &panel, members, next)
        }
        (Turn::PanelDeclared, Some(Said::Conflict(conflict))) => {
            names(next, Some(panel.formed.ok_or(Refusal::NamesAnother)?))?;
            // Who has a conflict is replaced, and does not take it back.
            let taken_back = next.official.is_some_and(|it| panel.is_in_conflict(it)) && !conflict;
            eligible(!taken_back)
        }
        (Turn::IssuesProposed, None) => {
            ready()?;
            names(next, panel.formed)
        }
        (Turn::IssuesAgreed | Turn::IssuesObjected, None) => {
            let put = panel.issues.as_ref().filter(|it| it.agreed.is_none());
            let put = put.ok_or(Refusal::NamesAnother)?;
            names(next, Some(put.document))?;
            in_time(charter, put.at, issues_within(charter, rules), next.now)
        }
        (Turn::PanelReported, None) => {
            ready()?;
            names(next, Some(issues.ok_or(Refusal::PanelPending)?))?;
            check_settled(charter, &panel, rules, next.now)
        }
        (Turn::PanelDissented, None) => {
            let report = panel.report.as_ref().ok_or(Refusal::NamesAnother)?;
            names(next, Some(report.document))?;
            let wrote = |it: &OfficialId| {
                report.official.as_ref() == Some(it) || panel.dissented.contains(it)
            };
            eligible(!next.official.is_some_and(wrote))
        }
        _ => Err(Refusal::NamesAnother),
    }
}

fn names(next: &NextTurn<'_>, wanted: Option<DocumentDigest>) -> Result<(), Refusal> {
    match next.names == wanted {
        true => Ok(()),
        false => Err(Refusal::NamesAnother),
    }
}

const fn eligible(is: bool) -> Result<(), Refusal> {
    match is {
        true => Ok(()),
        false => Err(Refusal::PanelNotEligible),
    }
}

fn in_time(charter: &Charter, since: Timestamp, term: Term, now: Timestamp) -> Result<(), Refusal> {
    match due(charter, since, term)?.allows(now) {
        true => Ok(()),
        false => Err(Refusal::TooLate),
    }
}

/// Within which time the authors say whether they agree to what is looked into. It is a question to
/// them, and takes a question's time where the charter has one.
fn issues_within(charter: &Charter, rules: Panel) -> Term {
    let questions = charter.questions();
    questions.map_or(rules.form_within, |it| it.answer_within)
}

/// Who judges the office afterwards, or signs the reply, is on no panel (4a).
fn is_apart(charter: &Charter, official: &OfficialId) -> bool {
    let office = charter.office();
    let authority = charter.appeal().map(|it| &it.authority);
    let others = [&office.head, &office.principal, &charter.monitor().role];
    !others.contains(&official) && authority != Some(official)
}

fn check_nominee(
    charter: &Charter,
    panel: &PanelView,
    nominee: &OfficialId,
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    let rules = charter.panel().ok_or(Refusal::NotInCharter)?;
    if !rules.nominee {
        return Err(Refusal::NotInCharter);
    }
    eligible(is_apart(charter, nominee) && !panel.is_in_conflict(nominee))?;
    // Who sits is not named away again.
    if panel.nominee().is_some_and(|it| panel.members.contains(it)) {
        return Err(Refusal::TooLate);
    }
    let since = panel.names_from(next.filed);
    in_time(charter, since, rules.form_within, next.now)
}

/// The nominee is there; nobody is who has a conflict or stands too near; nobody without a conflict
/// is put off; and while the authors can still name somebody, a seat is kept for their nominee.
fn check_members(
    charter: &Charter,
    panel: &PanelView,
    members: &[OfficialId],
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    let rules = charter.panel().ok_or(Refusal::NotInCharter)?;
    let can_sit = |it: &OfficialId| is_apart(charter, it) && !panel.is_in_conflict(it);
    eligible(members.iter().all(can_sit))?;
    if panel.nominee().is_some_and(|it| !members.contains(it)) {
        return Err(Refusal::NomineeMissing);
    }
    let names_still = due(charter, panel.names_from(next.filed), rules.form_within)?;
    let waits = rules.nominee && panel.nominee().is_none() && names_still.allows(next.now);
    let seats = usize::from(rules.members).saturating_sub(usize::from(waits));
    let stay = panel.members.iter().filter(|it| panel.sits(it));
    let all_stay = stay.into_iter().all(|it| members.contains(it));
    let ascending = members.is_sorted_by(|a, b| a < b);
    match ascending && all_stay && members.len() == seats {
        true => Ok(()),
        false => Err(Refusal::PanelSeats),
    }
}

/// A panel reports on what the authors agreed to. Silence agrees; one objection sends the statement
/// back, and a second holds nothing up, or authors could keep a panel from ever reporting.
fn check_settled(
    charter: &Charter,
    panel: &PanelView,
    rules: Panel,
    now: Timestamp,
) -> Result<(), Refusal> {
    let issues = panel.issues.as_ref().ok_or(Refusal::PanelPending)?;
    let settled = match issues.agreed {
        Some(agreed) => agreed || issues.objections > 0,
        None => !due(charter, issues.at, issues_within(charter, rules))?.allows(now),
    };
    match settled {
        true => Ok(()),
        false => Err(Refusal::PanelPending),
    }
}

/// Checks that a reader who acts in a case is on its panel. Nobody else who only reads may.
///
/// # Errors
/// [`Refusal::NotAllowedForRole`].
pub fn check_member(
    turns: &[Turned],
    operation: Operation,
    role: Role,
    official: &OfficialId,
) -> Result<(), Refusal> {
    let turn = Turn::of(operation);
    let asks = matches!(operation, Operation::QuestionAsk | Operation::RoomModerate);
    let acts = asks || turn.is_some_and(Turn::is_of_the_panel);
    if role != Role::DistributionReader || !acts {
        return Ok(());
    }
    let panel = PanelView::of(turns);
    let may = match turn {
        Some(Turn::PanelDeclared) => panel.members.contains(official),
        _ => panel.sits(official),
    };
    match may {
        true => Ok(()),
        false => Err(Refusal::NotAllowedForRole),
    }
}

/// Checks that the reply need not wait for a panel: none was called for, it has reported, or its time
/// to report is over. A panel is called for once the authors have named one of it or it was formed.
///
/// # Errors
/// [`Refusal::PanelPending`].
pub fn check_reported(
    charter: &Charter,
    filed: Timestamp,
    turns: &[Turned],
    now: Timestamp,
) -> Result<(), Refusal> {
    let panel = PanelView::of(turns);
    let called = panel.named.is_some() || panel.formed.is_some();
    let Some(rules) = charter.panel().filter(|_| called && panel.report.is_none()) else {
        return Ok(());
    };
    let formed = match panel.formed_at {
        Some(at) => at,
        None => due(charter, filed, rules.form_within)?.ends_at(),
    };
    match due(charter, formed, rules.report_within)?.allows(now) {
        true => Err(Refusal::PanelPending),
        false => Ok(()),
    }
}

/// A duty that a panel brings: to form it, or to report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelDuty {
    /// The turn that does it.
    pub turn: Turn,
    /// By when.
    pub due: Due,
    /// When it was done.
    pub done: Option<Timestamp>,
}

/// What a panel brings with it: it is formed in time from the filing on, and reports in time from
/// then on. Nothing where the charter has no panel.
///
/// # Errors
/// [`Refusal::TooLate`] for a day beyond the year 9999.
pub fn panel_duties(
    charter: &Charter,
    filed: Timestamp,
    turns: &[Turned],
) -> Result<Vec<PanelDuty>, Refusal> {
    let Some(rules) = charter.panel() else {
        return Ok(Vec::new());
    };
    let panel = PanelView::of(turns);
    let mut duties = vec![PanelDuty {
        turn: Turn::PanelFormed,
        due: due(charter, filed, rules.form_within)?,
        done: panel.formed_at,
    }];
    if let Some(formed) = panel.formed_at {
        duties.push(PanelDuty {
            turn: Turn::PanelReported,
            due: due(charter, formed, rules.report_within)?,
            done: panel.report.map(|it| it.at),
        });
    }
    Ok(duties)
}

#[cfg(test)]
mod tests;
