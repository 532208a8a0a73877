//! The charter: the institution's own rules, as data that is published and pinned in every memo.
//!
//! A charter is one TOML file. Its digest is taken over the exact bytes, elsewhere; here the
//! bytes become checked values. Unknown keys are refused: a rule that the program does not know
//! would be a promise nobody keeps.

mod error;
mod optional;
mod raw;
mod read;
mod words;

pub use error::{CharterError, ValueProblem};
pub use optional::{
    Appeal, Archive, Contest, Disclosure, Keep, Late, Panel, Questions, Release, Reminder,
    Retention, Scope, Sessions, Urgent,
};
pub use words::{effect_in_words, plain_words};

use crate::choice::{IdentityMode, Marking, Outcome, Stance};
use crate::clock::{Term, WorkCalendar};
use crate::ids::{CharterId, InstitutionId, OfficialId};
use crate::role::Role;

/// A charter that was read and checked. A later one never applies to a memo already begun (R55).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    id: CharterId,
    version: u32,
    title: String,
    case_prefix: String,
    institutions: Vec<Institution>,
    office: Office,
    calendar: WorkCalendar,
    terms: Terms,
    eligibility: Eligibility,
    circulation: CirculationLimits,
    anonymity: AnonymityLimits,
    identity_modes: Vec<IdentityMode>,
    trustees: Trustees,
    stances: Vec<Stance>,
    distribution: Distribution,
    markings: Vec<Marking>,
    outcomes: Vec<Outcome>,
    clearance: Clearance,
    extension: ExtensionLimits,
    monitor: Monitor,
    protection: Protection,
    optional: optional::OptionalSections,
    log_interval_seconds: u32,
}

/// The most bytes a charter file has.
pub const CHARTER_BYTES_MAX: usize = 64 * 1024;

/// The longest circulation any charter may allow, in days: how long a member's secret is kept
/// after its epoch (design, 4.1).
pub const CIRCULATION_DAYS_MAX: u16 = 45;

/// The smallest group a charter may let a signer hide in.
pub const CELL_FLOOR: u32 = 5;

/// An institution whose members may sign, with an issuer of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// Its identifier in epochs and manifests.
    pub id: InstitutionId,
    /// Its name for people.
    pub name: String,
}

/// Who receives and answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The action office's name for people.
    pub name: String,
    /// The official who leads it.
    pub head: OfficialId,
    /// The institution it belongs to.
    pub institution: InstitutionId,
    /// The official to whom the channel speaks in the end.
    pub principal: OfficialId,
}

/// What is owed within which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// From filing to an acknowledgement by a person.
    pub acknowledge: Term,
    /// From filing to the reply, as the office should.
    pub reply_target: Term,
    /// From filing to the reply, as the office must.
    pub reply_limit: Term,
    /// From the reply to the end of a case in which the authors stay silent.
    pub close_after_reply: Term,
}

/// Who may sign, by the credential's attribute `affiliation`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility {
    /// Values that may sign.
    pub affiliations: Vec<String>,
    /// Values that are named as not eligible, so that the charter says so in words.
    pub excluded: Vec<String>,
}

/// Bounds on gathering co-signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CirculationLimits {
    /// The longest circulation, in calendar days.
    pub window_days_max: u16,
    /// How many signatures a memo needs at its seal.
    pub signers_min: u32,
    /// How many memos one member may open in an epoch.
    pub opens_per_epoch: u8,
}

/// How large a group a signer hides in, counted in members of the epoch's roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnonymityLimits {
    /// Refuse below this many.
    pub cell_min: u32,
    /// Warn below this many.
    pub warn_below: u32,
}

/// Who can open a sealed name together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trustees {
    /// How many of them it takes; at least two.
    pub threshold: u8,
    /// All of them.
    pub members: Vec<OfficialId>,
}

/// Who reads a filed memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// Always.
    pub always: Vec<OfficialId>,
    /// In the author's institution, when it is not the action office's.
    pub if_author_agency_differs: Vec<OfficialId>,
    /// The one official who may add readers.
    pub further_by: OfficialId,
}

/// A reader whom the charter names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CharterReader {
    /// The official.
    pub official: OfficialId,
    /// The institution the official belongs to, when the charter names a role in several.
    pub institution: Option<InstitutionId>,
}

/// Who must agree to a reply before it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clearance {
    /// How many officials, the one who gives the reply not counted; none where the charter says
    /// nothing.
    pub clearances: u32,
    /// In which roles.
    pub roles: Vec<Role>,
    /// After how many working days the silence of who was asked counts as a clearance; never where
    /// the charter says nothing.
    pub silence_days: Option<u16>,
}

/// How far the time to reply can be made longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtensionLimits {
    /// How often, in one case; never where the charter says nothing.
    pub extensions_max: u8,
    /// By how many days at a time, of the kind in which the reply's limit is counted.
    pub extension_days_max: u16,
    /// Who grants it.
    pub approver_role: Role,
}

/// Who watches that the rules are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Monitor {
    /// The official.
    pub role: OfficialId,
    /// Whether the staff elects this official.
    pub elected: bool,
}

/// What the institution's own rules say against reprisal. The words are the institution's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// What a mention of dissent in an evaluation is.
    pub evaluation_mention: String,
    /// What follows from disclosing an author or a text.
    pub disclosure_of_source: String,
    /// What follows from reprisal.
    pub reprisal: String,
    /// Who takes complaints.
    pub complaints_to: OfficialId,
    /// Calendar days within which a complaint is acknowledged. A charter that says nothing gets
    /// what the EU's directive gives a report.
    pub acknowledge_days: u16,
    /// Months after a complaint's end at which its protection officer looks again, ascending (R45).
    pub follow_up_months: Vec<u8>,
    /// What an official signs before opening a case for the first time. A charter from before there
    /// was such a thing asks for nothing, so that a memo under way stays what it was.
    pub undertaking: Option<String>,
    /// Whether whoever acknowledges a memo says first what could happen to those who signed it (R46).
    pub risk_check: bool,
}

impl Protection {
    /// What a charter gets that does not say: protection is owed under it as well, and takes nobody's
    /// power away.
    pub(crate) const ACKNOWLEDGE_DAYS: u16 = 7;
    /// The same for the checks.
    pub(crate) const FOLLOW_UP_MONTHS: &[u8] = &[3, 6, 12];
}

impl Charter {
    /// The preset for the Dissent Channel of the US Department of State, as TOML.
    pub const STATE_DISSENT: &'static str = include_str!("../charters/state-dissent.toml");

    /// All presets, by the name under which each is asked for. They are charters to begin with: every
    /// value says in a comment whether it was found, remembered or chosen by us (R54).
    pub const PRESETS: [(&'static str, &'static str); 6] = [
        ("state-dissent", Self::STATE_DISSENT),
        (
            "usaid-direct",
            include_str!("../charters/usaid-direct.toml"),
        ),
        ("nrc-dpo", include_str!("../charters/nrc-dpo.toml")),
        ("doe-dpo", include_str!("../charters/doe-dpo.toml")),
        (
            "eu-2019-1937",
            include_str!("../charters/eu-2019-1937.toml"),
        ),
        ("company", include_str!("../charters/company.toml")),
    ];

    /// Reads and checks a charter.
    ///
    /// # Errors
    /// [`CharterError`], which names the line or the key; the first thing found wrong is reported.
    pub fn parse(text: &str) -> Result<Self, CharterError> {
        read::parse(text)
    }

    /// The charter's name, without its version.
    #[must_use]
    pub const fn id(&self) -> &CharterId {
        &self.id
    }

    /// The version, from 1.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// The channel's name for people.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What case numbers begin with.
    #[must_use]
    pub fn case_prefix(&self) -> &str {
        &self.case_prefix
    }

    /// The institutions whose members may sign.
    #[must_use]
    pub fn institutions(&self) -> &[Institution] {
        &self.institutions
    }

    /// Who receives and answers.
    #[must_use]
    pub const fn office(&self) -> &Office {
        &self.office
    }

    /// Where and on which days the office works.
    #[must_use]
    pub const fn calendar(&self) -> &WorkCalendar {
        &self.calendar
    }

    /// What is owed within which time.
    #[must_use]
    pub const fn terms(&self) -> Terms {
        self.terms
    }

    /// Who may sign.
    #[must_use]
    pub const fn eligibility(&self) -> &Eligibility {
        &self.eligibility
    }

    /// Bounds on gathering co-signatures.
    #[must_use]
    pub const fn circulation(&self) -> CirculationLimits {
        self.circulation
    }

    /// How large a group a signer hides in.
    #[must_use]
    pub const fn anonymity(&self) -> AnonymityLimits {
        self.anonymity
    }

    /// The identity modes among which each signer chooses.
    #[must_use]
    pub fn identity_modes(&self) -> &[IdentityMode] {
        &self.identity_modes
    }

    /// Who can open a sealed name together.
    #[must_use]
    pub const fn trustees(&self) -> &Trustees {
        &self.trustees
    }

    /// The stances a signer may take.
    #[must_use]
    pub fn stances(&self) -> &[Stance] {
        &self.stances
    }

    /// Who reads a filed memo.
    #[must_use]
    pub const fn distribution(&self) -> &Distribution {
        &self.distribution
    }

    /// The markings that this installation may hold.
    #[must_use]
    pub fn markings(&self) -> &[Marking] {
        &self.markings
    }

    /// What a reply may say to a demand.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Who must agree to a reply before it is given.
    #[must_use]
    pub const fn clearance(&self) -> &Clearance {
        &self.clearance
    }

    /// How far the time to reply can be made longer.
    #[must_use]
    pub const fn extension(&self) -> ExtensionLimits {
        self.extension
    }

    /// Who watches that the rules are kept.
    #[must_use]
    pub const fn monitor(&self) -> &Monitor {
        &self.monitor
    }

    /// What the institution's rules say against reprisal.
    #[must_use]
    pub const fn protection(&self) -> &Protection {
        &self.protection
    }

    /// The length of an interval of the log, in seconds.
    #[must_use]
    pub const fn log_interval_seconds(&self) -> u32 {
        self.log_interval_seconds
    }

    /// The readers of a memo whose authors belong to these institutions: always the standing list,
    /// and the head of each institution that is not the action office's (R22, R23).
    #[must_use]
    pub fn readers_for(&self, author_institutions: &[InstitutionId]) -> Vec<CharterReader> {
        let always = self
            .distribution
            .always
            .iter()
            .map(|official| CharterReader {
                official: official.clone(),
                institution: None,
            });
        let mut others: Vec<_> = author_institutions
            .iter()
            .filter(|id| **id != self.office.institution)
            .collect();
        others.sort();
        others.dedup();
        let added = others.into_iter().flat_map(|institution| {
            self.distribution
                .if_author_agency_differs
                .iter()
                .map(|official| CharterReader {
                    official: official.clone(),
                    institution: Some(institution.clone()),
                })
        });
        always.chain(added).collect()
    }
}

#[cfg(test)]
mod tests;
