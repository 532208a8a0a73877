//! The charter file as it is written, before any value is checked. Private to the charter.
//!
//! A section that a charter may leave out is an `Option` here; any other name is an unknown key.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCharter {
    pub(super) charter: RawHead,
    pub(super) institutions: Vec<RawInstitution>,
    pub(super) office: RawOffice,
    pub(super) calendar: RawCalendar,
    pub(super) deadlines: RawDeadlines,
    pub(super) eligibility: RawEligibility,
    pub(super) circulation: RawCirculation,
    pub(super) anonymity: RawAnonymity,
    pub(super) identity: RawIdentity,
    pub(super) trustees: RawTrustees,
    pub(super) signing: RawSigning,
    pub(super) distribution: RawDistribution,
    pub(super) markings: RawMarkings,
    pub(super) reply: RawReply,
    // A charter from before there were extensions has none, and stays what it was.
    #[serde(default)]
    pub(super) extension: RawExtension,
    pub(super) submission: RawSubmission,
    pub(super) appeal: RawAppeal,
    pub(super) monitor: RawMonitor,
    pub(super) protection: RawProtection,
    pub(super) log: RawLog,
    pub(super) scope: Option<RawScope>,
    pub(super) questions: Option<RawQuestions>,
    pub(super) contest: Option<RawContest>,
    pub(super) panel: Option<RawPanel>,
    pub(super) urgent: Option<RawUrgent>,
    pub(super) archive: Option<RawArchive>,
    pub(super) retention: Option<RawRetention>,
    pub(super) effect: Option<RawEffect>,
    pub(super) reminder: Option<RawReminder>,
    pub(super) told: Option<RawTold>,
    pub(super) disclosure: Option<RawDisclosure>,
    pub(super) release: Option<RawRelease>,
    pub(super) sessions: Option<RawSessions>,
    pub(super) late: Option<RawLate>,
    #[serde(default)]
    pub(super) holidays: Vec<RawHoliday>,
}

macro_rules! raw_section {
    ($($name:ident { $($field:ident: $type:ty,)* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $(pub(super) $field: $type,)*
        }
    )*};
}

raw_section! {
    RawHead { id: String, version: u32, title: String, case_prefix: String, }
    RawInstitution { id: String, name: String, }
    RawOffice { name: String, head: String, institution: String, principal: String, }
    RawCalendar { time_zone: String, holidays: String, }
    RawDeadlines {
        acknowledge: RawTerm,
        reply_target: RawTerm,
        reply_limit: RawTerm,
        close_after_reply: RawTerm,
    }
    RawEligibility { affiliations: Vec<String>, excluded: Vec<String>, }
    RawCirculation { window_days: u16, min_signers: u32, opens_per_epoch: u8, }
    RawAnonymity { cell_min: u32, warn_below: u32, }
    RawIdentity { modes: Vec<String>, chosen_by: String, }
    RawTrustees { threshold: u8, members: Vec<String>, }
    RawSigning { stances: Vec<String>, }
    RawDistribution {
        always: Vec<String>,
        if_author_agency_differs: Vec<String>,
        further_by: String,
    }
    RawMarkings { allowed: Vec<String>, higher: Option<String>, }
    RawSubmission { approvals_required: u32, }
    RawScope { statement: String, dispute_within: RawTerm, ruling_within: RawTerm, }
    RawQuestions { answer_within: RawTerm, pause_days_max: u16, }
    RawContest { within: RawTerm, ruling_within: RawTerm, }
    RawPanel {
        members: u8,
        nominee: bool,
        form_within: RawTerm,
        report_within: RawTerm,
        reply_within: Option<RawTerm>,
    }
    RawUrgent { acknowledge: RawTerm, reply_target: RawTerm, reply_limit: RawTerm, }
    RawArchive { after_close: RawTerm, }
    RawRetention { text: RawKeep, names: RawKeep, }
    RawEffect { may_stop_work: bool, }
    RawReminder { every: RawTerm, }
    RawHoliday { date: String, name: String, }
    RawLate { within: RawTerm, supporters: Vec<String>, }
    RawTold { words: Vec<String>, }
    RawDisclosure { asked_by: String, notice: RawTerm, decide_within: RawTerm, of_records: bool, }
    RawRelease { answer_within: RawTerm, silence_consents: bool, }
    RawSessions {
        proposed_by: Vec<String>,
        respond_within: RawTerm,
        questions_max: u16,
        questions_per_interval_max: u16,
    }
    RawKeep { months: Option<u16>, years: Option<u16>, permanent: Option<bool>, }
    RawMonitor { role: String, elected: bool, }
    RawProtection {
        evaluation_mention: String,
        disclosure_of_source: String,
        reprisal: String,
        complaints_to: String,
        acknowledge_days: Option<u16>,
        follow_up_months: Option<Vec<u8>>,
        undertaking: Option<String>,
        risk_check: Option<bool>,
    }
    RawLog { interval_seconds: u32, }
}

/// A charter from before there was clearance asks for none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReply {
    pub(super) outcomes: Vec<String>,
    #[serde(default)]
    pub(super) clearances: u32,
    #[serde(default)]
    pub(super) clearance_roles: Vec<String>,
    pub(super) clearance_silence_days: Option<u16>,
}

/// Without appeals, nothing but that.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAppeal {
    pub(super) enabled: bool,
    pub(super) authority: Option<String>,
    pub(super) within: Option<RawTerm>,
    pub(super) decide_within: Option<RawTerm>,
    pub(super) grounds: Option<Vec<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExtension {
    pub(super) extensions_max: u8,
    pub(super) extension_days_max: u16,
    pub(super) approver_role: Option<String>,
}

/// Exactly one of the three, such as `{ working_days = 2 }`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTerm {
    pub(super) working_days: Option<u16>,
    pub(super) calendar_days: Option<u16>,
    pub(super) months: Option<u16>,
}
