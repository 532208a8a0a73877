//! What a charter may leave out. Without a section nobody has the power or the debt it describes, so
//! that an older charter stays what it was.

use jiff::Timestamp;

use super::{Charter, Terms};
use crate::choice::AppealGround;
use crate::clock::Term;
use crate::ids::OfficialId;
use crate::role::Role;

/// The sections of a charter that need not be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OptionalSections {
    pub(super) scope: Option<Scope>,
    pub(super) questions: Option<Questions>,
    pub(super) contest: Option<Contest>,
    pub(super) appeal: Option<Appeal>,
    pub(super) panel: Option<Panel>,
    pub(super) urgent: Option<Urgent>,
    pub(super) archive: Option<Archive>,
    pub(super) retention: Option<Retention>,
    pub(super) may_stop_work: bool,
    pub(super) reminder: Option<Reminder>,
    pub(super) told: Vec<String>,
    pub(super) disclosure: Option<Disclosure>,
    pub(super) release: Option<Release>,
    pub(super) higher_system: Option<String>,
    pub(super) sessions: Option<Sessions>,
    pub(super) late: Option<Late>,
}

/// What the channel is for, and how one disputes being sent elsewhere (R34).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// What belongs here, in the institution's words.
    pub statement: String,
    /// From the redirection to the authors' dispute of it.
    pub dispute_within: Term,
    /// From the dispute to the monitor's ruling.
    pub ruling_within: Term,
}

/// Questions of the office or a panel to the authors (R33).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Questions {
    /// From a question to its answer; the reply's clock waits no longer for it.
    pub answer_within: Term,
    /// The most days, of the kind in which the reply's limit is counted, by which all questions of
    /// a case together put off the reply; none when they never do.
    pub pause_days_max: u16,
}

/// How authors contest a reply that does not answer (R29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contest {
    /// From the reply.
    pub within: Term,
    /// From the contest to the monitor's ruling.
    pub ruling_within: Term,
}

/// How authors appeal, to somebody who did not sign the reply (R30).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appeal {
    /// Who decides: neither the head of the action office nor its principal.
    pub authority: OfficialId,
    /// From the reply.
    pub within: Term,
    /// From the appeal to the decision.
    pub decide_within: Term,
    /// What an appeal may rest on.
    pub grounds: Vec<AppealGround>,
}

/// Several people who look into a case before it is answered (R35).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panel {
    /// How many, the authors' nominee among them.
    pub members: u8,
    /// Whether the authors name one of them.
    pub nominee: bool,
    /// From filing until they are named.
    pub form_within: Term,
    /// From then on until they report.
    pub report_within: Term,
    /// From the report to the reply, where the charter counts it from there; of the kind in which the
    /// reply's limit is counted, and never beyond that limit.
    pub reply_within: Option<Term>,
}

/// Shorter terms for a memo that cannot wait (R64).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Urgent {
    /// As in [`Terms`].
    pub acknowledge: Term,
    /// As in [`Terms`].
    pub reply_target: Term,
    /// As in [`Terms`].
    pub reply_limit: Term,
}

/// Co-signing after the seal (R62). It is counted apart and changes no certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// From the filing.
    pub within: Term,
    /// Affiliations that sign then and at no other time, as supporters, counted by themselves (R63).
    pub supporters: Vec<String>,
    /// All affiliations that sign then: the eligible ones, and supporters.
    pub(super) affiliations: Vec<String>,
}

/// When a closed case becomes a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Archive {
    /// From the close.
    pub after_close: Term,
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// For good.
    Permanently,
    /// So many months.
    Months(u16),
}

/// How long a closed case is kept: names apart from the text, and no longer than it (R49).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// The memo, the reply and what belongs to them, from the close.
    pub text: Keep,
    /// Sealed and shown names, from the close, in months.
    pub names: Term,
}

/// How often all staff is told that the channel exists (R70).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// In months.
    pub every: Term,
}

/// How one sealed name is opened because the law demands it (R48).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// The one official who may ask.
    pub asked_by: OfficialId,
    /// From the request, which the signers read, to the first share.
    pub notice: Term,
    /// From the end of the notice: what is not decided by then is refused.
    pub decide_within: Term,
    /// Whether a name may still be opened once the case is a record.
    pub of_records: bool,
}

/// How a record is released (T28).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// From the question to the authors' answer.
    pub answer_within: Term,
    /// Whether their silence is consent.
    pub silence_consents: bool,
}

/// Listening sessions: who may propose one, and what their rooms hold (R31, R32).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sessions {
    /// Who may propose one: the authors, the head of the office, the principal.
    pub proposed_by: Vec<Role>,
    /// From the minutes to the authors' word on them.
    pub respond_within: Term,
    /// The most questions in one room.
    pub questions_max: u16,
    /// The most of them in one interval of the log.
    pub questions_per_interval_max: u16,
}

impl Charter {
    /// How a sealed name is opened. Without it none ever is.
    #[must_use]
    pub const fn disclosure(&self) -> Option<&Disclosure> {
        self.optional.disclosure.as_ref()
    }

    /// How a record is released. Without it none is.
    #[must_use]
    pub const fn release(&self) -> Option<Release> {
        self.optional.release
    }

    /// Which system takes what is marked higher than this one may hold, if the charter says (R39).
    #[must_use]
    pub fn higher_system(&self) -> Option<&str> {
        self.optional.higher_system.as_deref()
    }

    /// What the channel is for. Without it nothing can be redirected.
    #[must_use]
    pub const fn scope(&self) -> Option<&Scope> {
        self.optional.scope.as_ref()
    }

    /// How authors are asked. Without it they are not.
    #[must_use]
    pub const fn questions(&self) -> Option<Questions> {
        self.optional.questions
    }

    /// The most days by which all questions of a case together put off its reply.
    #[must_use]
    pub fn pause_days_max(&self) -> u16 {
        self.questions().map_or(0, |it| it.pause_days_max)
    }

    /// How a reply is contested. Without it none is.
    #[must_use]
    pub const fn contest(&self) -> Option<Contest> {
        self.optional.contest
    }

    /// How one appeals, if one can.
    #[must_use]
    pub const fn appeal(&self) -> Option<&Appeal> {
        self.optional.appeal.as_ref()
    }

    /// The panel, if there can be one.
    #[must_use]
    pub const fn panel(&self) -> Option<Panel> {
        self.optional.panel
    }

    /// The terms of a memo that cannot wait, if the charter has any.
    #[must_use]
    pub const fn urgent(&self) -> Option<Urgent> {
        self.optional.urgent
    }

    /// What is owed within which time, for an urgent memo or an ordinary one. Without an urgent
    /// track both are the same.
    #[must_use]
    pub const fn terms_for(&self, urgent: bool) -> Terms {
        match self.optional.urgent {
            Some(shorter) if urgent => Terms {
                acknowledge: shorter.acknowledge,
                reply_target: shorter.reply_target,
                reply_limit: shorter.reply_limit,
                ..self.terms
            },
            _ => self.terms,
        }
    }

    /// When a closed case becomes a record, if the charter says.
    #[must_use]
    pub const fn archive(&self) -> Option<Archive> {
        self.optional.archive
    }

    /// Whether officials may stop what a memo is about until it is answered. Otherwise what was
    /// decided stays in force (R67).
    #[must_use]
    pub const fn may_stop_work(&self) -> bool {
        self.optional.may_stop_work
    }

    /// How often all staff is told of the channel, if the charter says.
    #[must_use]
    pub const fn reminder(&self) -> Option<Reminder> {
        self.optional.reminder
    }

    /// What the institution adds in words of its own. The program shows them and keeps none of
    /// them.
    #[must_use]
    pub fn told(&self) -> &[String] {
        &self.optional.told
    }

    /// How sessions are held. Without it there are none.
    #[must_use]
    pub const fn sessions(&self) -> Option<&Sessions> {
        self.optional.sessions.as_ref()
    }

    /// How long one can co-sign after the filing. Without it nobody can (R62).
    #[must_use]
    pub const fn late(&self) -> Option<&Late> {
        self.optional.late.as_ref()
    }

    /// Affiliations that may sign after the filing.
    #[must_use]
    pub fn eligible_late(&self) -> &[String] {
        self.late().map_or(&[], |late| &late.affiliations)
    }

    /// Whether who has this affiliation signs as a supporter, and as nothing else (R63).
    #[must_use]
    pub fn is_supporter(&self, affiliation: &str) -> bool {
        let late = self.late();
        late.is_some_and(|late| late.supporters.iter().any(|it| it == affiliation))
    }

    /// The first instant that is too late to co-sign a memo filed at this one; none where nobody can
    /// after the seal, or out of time.
    #[must_use]
    pub fn late_ends_at(&self, filed: Timestamp) -> Option<Timestamp> {
        let due = self.calendar().due(filed, self.late()?.within);
        due.ok().map(|due| due.ends_at())
    }

    /// How long a closed case is kept, if the charter says.
    #[must_use]
    pub const fn retention(&self) -> Option<Retention> {
        self.optional.retention
    }
}
