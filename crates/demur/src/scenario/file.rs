//! The file of a scenario. Unknown keys are refused, with their line.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use demur_domain::choice::{AppealGround, IdentityMode, Marking, Outcome, ReleaseKind};
use demur_domain::complaint::{ComplaintAct, ComplaintState, Reprisal};
use demur_domain::ids::EpochId;
use demur_domain::listening::Seat;
use demur_domain::state::State;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

use crate::commands::Unusable;
use crate::demo::charter_text;
use crate::keep;

/// Longest scenario file.
const SCENARIO_BYTES_MAX: usize = 256 * 1024;

/// A case as somebody writes it down.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    /// What happens, in a line.
    pub(crate) title: String,
    /// A preset by its name, or a charter file beside this one.
    charter: String,
    /// Wall-clock time of the first step, in the charter's time zone.
    #[serde(deserialize_with = "word")]
    begins: DateTime,
    /// Members of each institution: as many as the charter wants anybody to hide among, and more.
    #[serde(default = "members")]
    pub(crate) members: usize,
    /// What happens, in order.
    pub(crate) step: Vec<Step>,
    /// Where the file lies.
    #[serde(skip)]
    folder: PathBuf,
}

/// One thing that somebody does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Step {
    /// Wall-clock time; right after the step before if not given.
    #[serde(default, deserialize_with = "some")]
    pub(crate) at: Option<DateTime>,
    /// What is done.
    pub(crate) act: Act,
    /// The official, by id or role; of no meaning for what members and authors do.
    pub(crate) by: Option<String>,
    /// How many members sign, take a seat, or came.
    pub(crate) signers: Option<usize>,
    /// How they sign: anonymously unless it is said, or as the charter lets them.
    #[serde(default, deserialize_with = "some")]
    pub(crate) mode: Option<IdentityMode>,
    /// How high what was spilled is marked.
    #[serde(default, deserialize_with = "some")]
    pub(crate) marking: Option<Marking>,
    /// As what a record would be released.
    #[serde(default, deserialize_with = "some")]
    pub(crate) release: Option<ReleaseKind>,
    /// Whose name is asked for, by its place in the certificate, from 1.
    pub(crate) signature: Option<u32>,
    /// The words: of a memo, reason, question, answer, ruling.
    pub(crate) text: Option<String>,
    /// Where the memo belongs, of a redirect; on what a request for a name rests.
    pub(crate) address: Option<String>,
    /// The demand, of an outcome.
    pub(crate) demand: Option<u16>,
    /// What a reply says to single demands.
    #[serde(default)]
    pub(crate) answers: Vec<ToDemand>,
    /// How many days more, of an extension; for how many days a room is open.
    pub(crate) days: Option<u16>,
    /// Why a memo that is filed cannot wait; none where it can.
    pub(crate) urgent: Option<String>,
    /// Who is on a panel, or whom the authors name for it.
    #[serde(default)]
    pub(crate) members: Vec<String>,
    /// Whether a member of it has a conflict of interest.
    #[serde(default)]
    pub(crate) conflict: bool,
    /// How those who signed come to a session.
    #[serde(default, deserialize_with = "some")]
    pub(crate) seat: Option<Seat>,
    /// Whether somebody stood in for who was to hold it.
    #[serde(default)]
    pub(crate) aide: bool,
    /// What was asked and answered in it, of minutes.
    #[serde(default)]
    pub(crate) points: Vec<(String, String)>,
    /// On which grounds, of an appeal.
    #[serde(default, deserialize_with = "some")]
    pub(crate) ground: Option<AppealGround>,
    /// For whom, of a ruling.
    #[serde(rename = "for")]
    pub(crate) side: Option<Side>,
    /// What was done, of a complaint.
    #[serde(default, deserialize_with = "some")]
    pub(crate) kind: Option<Reprisal>,
    /// What a protection officer does.
    #[serde(default, deserialize_with = "some")]
    pub(crate) does: Option<ComplaintAct>,
    /// At which of the charter's months, of a check.
    pub(crate) month: Option<u8>,
    /// Where the complaint is expected to stand afterwards.
    #[serde(default, deserialize_with = "some")]
    pub(crate) complaint: Option<ComplaintState>,
    /// The refusal that is expected, by its code.
    pub(crate) refused: Option<String>,
    /// The state that is expected afterwards.
    #[serde(default, deserialize_with = "some")]
    pub(crate) state: Option<State>,
    /// The duties that are expected to be overdue afterwards.
    pub(crate) overdue: Option<Vec<String>>,
    /// Events that are expected to stand in the history by then.
    #[serde(default)]
    pub(crate) happened: Vec<String>,
    /// Events that are expected not to.
    #[serde(default)]
    pub(crate) not_yet: Vec<String>,
}

/// What a reply says to one demand. One that is not named is answered in the words of the step.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ToDemand {
    pub(crate) demand: u16,
    #[serde(deserialize_with = "word")]
    pub(crate) outcome: Outcome,
    /// The reasons.
    pub(crate) text: String,
    /// By which day it is decided, of what needs a decision by somebody else.
    #[serde(default, deserialize_with = "some")]
    pub(crate) decision_by: Option<Date>,
    /// What changes, and by which day.
    pub(crate) change: Option<String>,
    #[serde(default, deserialize_with = "some")]
    pub(crate) change_by: Option<Date>,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Act {
    /// A member opens a memo and lets it circulate.
    Circulate,
    /// Members sign.
    Sign,
    /// The authors seal and file.
    File,
    /// Officials.
    Open,
    Acknowledge,
    Distribute,
    Redirect,
    Ask,
    Extend,
    Approve,
    Reply,
    Redraft,
    Correct,
    Outcome,
    Statement,
    Rule,
    Hold,
    Lift,
    Leak,
    Direct,
    Spill,
    LiftSpill,
    AskRelease,
    Release,
    AskName,
    ApproveName,
    RefuseName,
    OpenName,
    Panel,
    Declare,
    Issues,
    Report,
    Dissent,
    Invite,
    DeclineSession,
    Respond,
    Consult,
    Conclude,
    Minutes,
    /// An official, before opening the case for the first time.
    Undertake,
    /// A reader gives a personal assessment.
    Assess,
    AskClearance,
    Clear,
    /// The authors.
    Dispute,
    Answer,
    Contest,
    Appeal,
    Nominate,
    Agree,
    Object,
    TellLeak,
    ConsentRelease,
    ObjectRelease,
    RequestSession,
    OpenRoom,
    AgreeMinutes,
    DisputeMinutes,
    Accept,
    Withdraw,
    /// Members who signed, in a session.
    Seat,
    Raise,
    Tell,
    Upvote,
    /// Somebody to whom something was done, and a protection officer.
    Complain,
    Protect,
    /// Nobody: time passes.
    Wait,
}

/// The two sides of a ruling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Side {
    Authors,
    Office,
}

impl Scenario {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = String::from_utf8(keep::read(path, SCENARIO_BYTES_MAX)?)?;
        let read: Result<Self, _> = toml::from_str(&text);
        let mut scenario =
            read.map_err(|error| Unusable(format!("{}: {error}", path.display())))?;
        if scenario.step.is_empty() {
            bail!(Unusable("a scenario has at least one step".to_owned()));
        }
        scenario.folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(scenario)
    }

    /// The charter's text.
    pub(crate) fn charter(&self) -> Result<String> {
        charter_text(&self.charter, &self.folder)
    }

    /// When enrolment begins: on the first of the month before.
    pub(crate) fn enrolment_begins(&self) -> Result<String> {
        let (_, first) = self.months()?;
        Ok(first.at(8, 30, 0, 0).to_string())
    }

    /// The epoch in which everybody is enrolled, which is over when the scenario begins.
    pub(crate) fn epoch(&self) -> Result<EpochId> {
        Ok(self.months()?.0.parse()?)
    }

    /// When the first step is taken.
    pub(crate) const fn begins(&self) -> DateTime {
        self.begins
    }

    fn months(&self) -> Result<(String, Date)> {
        let month = self.begins.date().first_of_month();
        let before = month.checked_sub(1.month())?;
        Ok((before.strftime("%Y-%m").to_string(), before))
    }
}

const fn members() -> usize {
    60
}

/// A word of one of the domain's lists, or a time.
fn word<'de, D: serde::Deserializer<'de>, T: std::str::FromStr>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    let word = text.parse();
    word.map_err(|_| serde::de::Error::custom(format!("{text} has not the form it should have")))
}

/// The same where it may be left out.
fn some<'de, D: serde::Deserializer<'de>, T: std::str::FromStr>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    word(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;

    /// A stranger can write one from the page alone.
    #[test]
    fn every_act_is_on_the_page() {
        let page = include_str!("../../../../docs/scenarios.md");
        let acts = page.split("## Acts").nth(1).unwrap();
        for act in Act::value_variants() {
            let name = act.to_possible_value().unwrap();
            let cell = format!("`{}`", name.get_name());
            assert!(acts.contains(&cell), "{cell}");
        }
    }
}
