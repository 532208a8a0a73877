//! Where the road bends: redirect and dispute, question and answer, contest, appeal, correction, and
//! what was ruled (T13 to T16, T23 to T25); and where it ends: archive, hold and destruction (T27,
//! T29). The turns of a review panel (T17) are in [`crate::panel`].
//!
//! The table says who may in which state. Here stands what a table cannot hold: which document the
//! new one is about, and the charter's time for it. Which of them move the clock of the reply is
//! in [`crate::deadlines`].

mod judgement;
pub mod opening;
pub mod release;
pub mod spill;
mod undertaking;

pub use judgement::{Judgement, judgements};
pub use undertaking::check_undertaken;
use undertaking::took;

use jiff::Timestamp;

use crate::charter::Charter;
use crate::choice::AppealGround;
use crate::clock::{Due, Term};
use crate::ids::{DocumentDigest, OfficialId};
use crate::listening;
use crate::named::named_enum;
use crate::operation::Operation;
use crate::panel::{Said, check_panel};
use crate::records::is_held;
use crate::refusal::Refusal;
use crate::role::Role;

named_enum! {
    /// A document, or a silence, that turns the road.
    Turn {
        /// The office says that the memo belongs elsewhere.
        Redirected = "redirected";
        /// The authors dispute it.
        RedirectDisputed = "redirect_disputed";
        /// The monitor rules that it does.
        RedirectConfirmed = "redirect_confirmed";
        /// The monitor rules that the office must answer.
        RedirectOverturned = "redirect_overturned";
        /// The office asks the authors something.
        QuestionAsked = "question_asked";
        /// The authors answer.
        QuestionAnswered = "question_answered";
        /// No answer came in time.
        QuestionLapsed = "question_lapsed";
        /// The authors say that the reply is none.
        ReplyContested = "reply_contested";
        /// The monitor rules that it is none.
        ContestUpheld = "contest_upheld";
        /// The monitor rules that it is one.
        ContestDismissed = "contest_dismissed";
        /// The authors appeal.
        ReplyAppealed = "reply_appealed";
        /// The appeal is decided for the office.
        AppealDismissed = "appeal_dismissed";
        /// The appeal is decided for the authors: the office answers again.
        AppealRemanded = "appeal_remanded";
        /// A signed reply is corrected.
        ReplyCorrected = "reply_corrected";
        /// The office reports what became of what it promised.
        OutcomeReported = "outcome_reported";
        /// The case became a record, and its names were taken away from the text.
        CaseArchived = "case_archived";
        /// Its sealed names were destroyed.
        NamesDestroyed = "names_destroyed";
        /// Its text was destroyed.
        TextDestroyed = "text_destroyed";
        /// What is left of it must not be destroyed.
        HoldPlaced = "hold_placed";
        /// It may be again.
        HoldLifted = "hold_lifted";
        /// One sealed name is asked for.
        OpeningRequested = "opening_requested";
        /// A trustee agreed.
        OpeningApproved = "opening_approved";
        /// A trustee refused.
        OpeningRefused = "opening_refused";
        /// An official reports a leak.
        LeakReported = "leak_reported";
        /// The authors report a leak.
        LeakTold = "leak_told";
        /// The principal overruled the memo in writing.
        DirectionGiven = "direction_given";
        /// The content is said to be marked too high, and is locked.
        SpillReported = "spill_reported";
        /// It can be read again.
        SpillLifted = "spill_lifted";
        /// The authors are asked about a release.
        ReleaseAsked = "release_asked";
        /// They agree.
        ReleaseConsented = "release_consented";
        /// They object.
        ReleaseObjected = "release_objected";
        /// The record was released.
        CaseReleased = "case_released";
        /// A drafted reply went back to be written anew.
        ReplyRedrafted = "reply_redrafted";
        /// The authors linked the memo to another.
        MemoLinked = "memo_linked";
        /// The authors name somebody for the panel.
        PanelNominated = "panel_nominated";
        /// The head of the office says who is on the panel.
        PanelFormed = "panel_formed";
        /// A member says whether there is a conflict of interest.
        PanelDeclared = "panel_declared";
        /// What the panel looks into is put to the authors.
        IssuesProposed = "issues_proposed";
        /// The authors agree to it.
        IssuesAgreed = "issues_agreed";
        /// The authors object to it.
        IssuesObjected = "issues_objected";
        /// The panel reports.
        PanelReported = "panel_reported";
        /// A member writes an opinion of their own beside the report.
        PanelDissented = "panel_dissented";
        /// An official promised to protect who signed, before opening the case.
        Undertaken = "undertaken";
        /// A reader gives a personal assessment beside the memo, before the reply.
        AssessmentGiven = "assessment_given";
        /// The authors ask for a listening session.
        SessionRequested = "session_requested";
        /// The office invites to one.
        SessionInvited = "session_invited";
        /// The authors opened its room.
        RoomOpened = "room_opened";
        /// There will be none.
        SessionDeclined = "session_declined";
        /// It was held.
        SessionHeld = "session_held";
        /// Its minutes were given.
        MinutesGiven = "minutes_given";
        /// The authors agree to them.
        MinutesAgreed = "minutes_agreed";
        /// The authors dispute them.
        MinutesDisputed = "minutes_disputed";
    }
}

/// A turn that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// How.
    pub turn: Turn,
    /// The beginning of the interval in which it came.
    pub at: Timestamp,
    /// Which official; none where it was the authors or the clock.
    pub official: Option<OfficialId>,
    /// The signed document.
    pub document: DocumentDigest,
    /// What it says of a panel in clear; none where it says nothing of one.
    pub said: Option<Said>,
}

/// The reply that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The signed document.
    pub document: DocumentDigest,
    /// The beginning of the interval in which it was given.
    pub at: Timestamp,
}

/// A turn about to be taken.
#[derive(Clone, Copy, Debug)]
pub struct NextTurn<'a> {
    /// How.
    pub turn: Turn,
    /// The document that it is about; none where there is none before it.
    pub names: Option<DocumentDigest>,
    /// On which grounds an appeal is made.
    pub ground: Option<AppealGround>,
    /// Which official signs it.
    pub official: Option<&'a OfficialId>,
    /// What it says of a panel in clear.
    pub said: Option<&'a Said>,
    /// When the memo was filed.
    pub filed: Timestamp,
    /// Now.
    pub now: Timestamp,
}

impl Turn {
    /// The operation that takes it, and a role that may.
    #[must_use]
    pub const fn operation(self) -> (Operation, Role) {
        match self {
            Self::Redirected => (Operation::CaseRedirect, Role::OfficeHead),
            Self::RedirectDisputed => (Operation::RedirectDispute, Role::Author),
            Self::RedirectConfirmed => (Operation::RedirectConfirm, Role::Monitor),
            Self::RedirectOverturned => (Operation::RedirectOverturn, Role::Monitor),
            Self::QuestionAsked => (Operation::QuestionAsk, Role::OfficeHead),
            Self::QuestionAnswered => (Operation::QuestionAnswer, Role::Author),
            Self::QuestionLapsed => (Operation::QuestionLapse, Role::Clock),
            Self::ReplyContested => (Operation::ReplyContest, Role::Author),
            Self::ContestUpheld => (Operation::ContestUphold, Role::Monitor),
            Self::ContestDismissed => (Operation::ContestDismiss, Role::Monitor),
            Self::ReplyAppealed => (Operation::ReplyAppeal, Role::Author),
            Self::AppealDismissed => (Operation::AppealDismiss, Role::AppealAuthority),
            Self::AppealRemanded => (Operation::AppealRemand, Role::AppealAuthority),
            Self::ReplyCorrected => (Operation::ReplyCorrect, Role::OfficeHead),
            Self::OutcomeReported => (Operation::OutcomeReport, Role::OfficeHead),
            Self::CaseArchived => (Operation::CaseArchive, Role::Clock),
            Self::NamesDestroyed => (Operation::NamesDestroy, Role::Clock),
            Self::TextDestroyed => (Operation::TextDestroy, Role::Clock),
            Self::HoldPlaced => (Operation::HoldPlace, Role::RecordsOfficer),
            Self::HoldLifted => (Operation::HoldLift, Role::RecordsOfficer),
            Self::OpeningRequested => (Operation::OpeningRequest, Role::RecordsOfficer),
            Self::OpeningApproved => (Operation::OpeningApprove, Role::Trustee),
            Self::OpeningRefused => (Operation::OpeningRefuse, Role::Trustee),
            Self::LeakReported => (Operation::LeakReport, Role::Monitor),
            Self::LeakTold => (Operation::LeakTell, Role::Author),
            Self::DirectionGiven => (Operation::DirectionGive, Role::Principal),
            Self::SpillReported => (Operation::SpillReport, Role::RecordsOfficer),
            Self::SpillLifted => (Operation::SpillLift, Role::Monitor),
            Self::ReleaseAsked => (Operation::ReleaseAsk, Role::RecordsOfficer),
            Self::ReleaseConsented => (Operation::ReleaseConsent, Role::Author),
            Self::ReleaseObjected => (Operation::ReleaseObject, Role::Author),
            Self::CaseReleased => (Operation::CaseRelease, Role::RecordsOfficer),
            Self::MemoLinked => (Operation::MemoLink, Role::Author),
            Self::PanelNominated => (Operation::PanelNominate, Role::Author),
            Self::PanelFormed => (Operation::PanelForm, Role::OfficeHead),
            Self::PanelDeclared => (Operation::PanelDeclare, Role::DistributionReader),
            Self::IssuesProposed => (Operation::IssuesPropose, Role::OfficeHead),
            Self::IssuesAgreed => (Operation::IssuesAgree, Role::Author),
            Self::IssuesObjected => (Operation::IssuesObject, Role::Author),
            Self::PanelReported => (Operation::PanelReport, Role::DistributionReader),
            Self::PanelDissented => (Operation::PanelDissent, Role::DistributionReader),
            Self::Undertaken => (Operation::UndertakingSign, Role::OfficeHead),
            Self::AssessmentGiven => (Operation::AssessmentGive, Role::DistributionReader),
            Self::ReplyRedrafted => (Operation::ReplyRedraft, Role::OfficeHead),
            Self::SessionRequested => (Operation::SessionRequest, Role::Author),
            Self::SessionInvited => (Operation::SessionInvite, Role::OfficeHead),
            Self::SessionDeclined => (Operation::SessionDecline, Role::OfficeHead),
            Self::RoomOpened => (Operation::RoomOpen, Role::Author),
            Self::SessionHeld => (Operation::SessionConclude, Role::OfficeHead),
            Self::MinutesGiven => (Operation::MinutesGive, Role::OfficeHead),
            Self::MinutesAgreed => (Operation::MinutesAgree, Role::Author),
            Self::MinutesDisputed => (Operation::MinutesDispute, Role::Author),
        }
    }

    /// The turn that an operation takes.
    #[must_use]
    pub fn of(operation: Operation) -> Option<Self> {
        let takes = |turn: &Self| turn.operation().0 == operation;
        Self::ALL.iter().copied().find(takes)
    }

    /// Whether the case is over with it.
    #[must_use]
    pub const fn ends(self) -> bool {
        matches!(self, Self::ContestDismissed | Self::AppealDismissed)
    }

    /// Whether a reply is owed again from then on, with the charter's whole time.
    #[must_use]
    pub const fn reopens(self) -> bool {
        matches!(self, Self::ContestUpheld | Self::AppealRemanded)
    }

    /// Whether it is about where a memo belongs.
    #[must_use]
    pub const fn is_about_scope(self) -> bool {
        matches!(
            self,
            Self::Redirected
                | Self::RedirectDisputed
                | Self::RedirectConfirmed
                | Self::RedirectOverturned
        )
    }

    /// Whether it belongs to a review panel; its rules are in [`crate::panel`].
    #[must_use]
    pub const fn is_of_the_panel(self) -> bool {
        matches!(
            self,
            Self::PanelNominated
                | Self::PanelFormed
                | Self::PanelDeclared
                | Self::IssuesProposed
                | Self::IssuesAgreed
                | Self::IssuesObjected
                | Self::PanelReported
                | Self::PanelDissented
        )
    }

    /// Whether the dates of the reply are set anew with it: they are owed again, put off while the
    /// authors are asked, or counted from the panel's report.
    #[must_use]
    pub fn sets_dates(self, charter: &Charter) -> bool {
        let asks = matches!(self, Self::QuestionAsked | Self::QuestionAnswered);
        let reports = self == Self::PanelReported;
        let counts = charter.panel().is_some_and(|it| it.reply_within.is_some());
        self.reopens() || (asks && charter.pause_days_max() > 0) || (reports && counts)
    }

    /// The turn that this one answers, which it must name.
    const fn about(self) -> Option<Self> {
        match self {
            Self::RedirectDisputed => Some(Self::Redirected),
            Self::RedirectConfirmed | Self::RedirectOverturned => Some(Self::RedirectDisputed),
            Self::QuestionAnswered | Self::QuestionLapsed => Some(Self::QuestionAsked),
            Self::ContestUpheld | Self::ContestDismissed => Some(Self::ReplyContested),
            Self::AppealDismissed | Self::AppealRemanded => Some(Self::ReplyAppealed),
            Self::HoldLifted => Some(Self::HoldPlaced),
            Self::SpillLifted => Some(Self::SpillReported),
            // Several trustees answer one request, and what the authors said of a release decides it:
            // these have rules of their own.
            Self::OpeningRequested
            | Self::OpeningApproved
            | Self::OpeningRefused
            | Self::ReleaseAsked
            | Self::ReleaseConsented
            | Self::ReleaseObjected
            | Self::CaseReleased => None,
            Self::Redirected
            | Self::LeakReported
            | Self::LeakTold
            | Self::DirectionGiven
            | Self::SpillReported
            | Self::MemoLinked
            | Self::QuestionAsked
            | Self::ReplyContested
            | Self::ReplyAppealed
            | Self::ReplyCorrected
            | Self::OutcomeReported
            | Self::CaseArchived
            | Self::NamesDestroyed
            | Self::TextDestroyed
            | Self::HoldPlaced
            | Self::PanelNominated
            | Self::PanelFormed
            | Self::PanelDeclared
            | Self::IssuesProposed
            | Self::IssuesAgreed
            | Self::IssuesObjected
            | Self::PanelReported
            | Self::PanelDissented
            | Self::Undertaken
            | Self::AssessmentGiven
            | Self::ReplyRedrafted
            // What each of these names depends on what else was said: `listening`.
            | Self::SessionRequested
            | Self::SessionInvited
            | Self::SessionDeclined
            | Self::RoomOpened
            | Self::SessionHeld
            | Self::MinutesGiven
            | Self::MinutesAgreed
            | Self::MinutesDisputed => None,
        }
    }

    /// Whether it is about the reply that stands.
    const fn is_about_the_reply(self) -> bool {
        matches!(
            self,
            Self::ReplyContested
                | Self::ReplyAppealed
                | Self::ReplyCorrected
                | Self::OutcomeReported
                | Self::DirectionGiven
        )
    }
}

/// By when a turn can be taken, counted from the document that it is about, where the charter sets
/// a time. `None` where it sets none.
///
/// # Errors
/// [`Refusal::NotInCharter`] when the charter has no such step.
fn time_for(charter: &Charter, turn: Turn) -> Result<Option<Term>, Refusal> {
    let scope = charter.scope().ok_or(Refusal::NotInCharter);
    let questions = charter.questions().ok_or(Refusal::NotInCharter);
    let contest = charter.contest().ok_or(Refusal::NotInCharter);
    let undertaking = charter.protection().undertaking.as_ref();
    let appeal = charter.appeal().ok_or(Refusal::NotInCharter);
    let sessions = charter.sessions().ok_or(Refusal::NotInCharter);
    match turn {
        Turn::Redirected => scope.map(|_| None),
        Turn::RedirectDisputed => scope.map(|it| Some(it.dispute_within)),
        Turn::QuestionAsked => questions.map(|_| None),
        Turn::QuestionLapsed => questions.map(|it| Some(it.answer_within)),
        Turn::ReplyContested => contest.map(|it| Some(it.within)),
        Turn::ReplyAppealed => appeal.map(|it| Some(it.within)),
        Turn::Undertaken => undertaking.map(|_| None).ok_or(Refusal::NotInCharter),
        Turn::SessionRequested
        | Turn::SessionInvited
        | Turn::SessionDeclined
        | Turn::RoomOpened
        | Turn::SessionHeld
        | Turn::MinutesGiven => sessions.map(|_| None),
        Turn::MinutesAgreed | Turn::MinutesDisputed => sessions.map(|it| Some(it.respond_within)),
        // A ruling that comes late is a ruling; that it is late the log says.
        Turn::RedirectConfirmed
        | Turn::RedirectOverturned
        | Turn::QuestionAnswered
        | Turn::ContestUpheld
        | Turn::ContestDismissed
        | Turn::AppealDismissed
        | Turn::AppealRemanded
        | Turn::ReplyCorrected
        | Turn::OutcomeReported
        | Turn::CaseArchived
        | Turn::NamesDestroyed
        | Turn::TextDestroyed
        | Turn::HoldPlaced
        | Turn::HoldLifted
        | Turn::OpeningRequested
        | Turn::OpeningApproved
        | Turn::OpeningRefused
        | Turn::LeakReported
        | Turn::LeakTold
        | Turn::DirectionGiven
        | Turn::SpillReported
        | Turn::SpillLifted
        | Turn::ReleaseAsked
        | Turn::ReleaseConsented
        | Turn::ReleaseObjected
        | Turn::CaseReleased
        | Turn::MemoLinked
        | Turn::AssessmentGiven
        | Turn::ReplyRedrafted
        | Turn::PanelNominated
        | Turn::PanelFormed
        | Turn::PanelDeclared
        | Turn::IssuesProposed
        | Turn::IssuesAgreed
        | Turn::IssuesObjected
        | Turn::PanelReported
        | Turn::PanelDissented => Ok(None),
    }
}

/// Checks what the table cannot: that the charter has the step, that it names the document it is
/// about, and that there is time for it.
///
/// # Errors
/// [`Refusal::NotInCharter`], [`Refusal::NamesAnother`], [`Refusal::TooLate`],
/// [`Refusal::TooEarly`], [`Refusal::OnHold`], [`Refusal::Undertaken`], [`Refusal::Assessed`],
/// [`Refusal::GroundNotInCharter`], [`Refusal::NotAllowedForRole`] for an appeal that another than the
/// charter's authority decides, or what [`check_panel`] refuses.
pub fn check_turn(
    charter: &Charter,
    turns: &[Turned],
    reply: Option<Standing>,
    next: &NextTurn<'_>,
) -> Result<(), Refusal> {
    match next.turn {
        Turn::HoldPlaced if is_held(turns) => return Err(Refusal::OnHold),
        Turn::SpillReported => spill::check_report(turns, next.official)?,
        Turn::OpeningRequested | Turn::OpeningApproved | Turn::OpeningRefused => {
            return opening::check(charter, turns, next);
        }
        Turn::ReleaseAsked
        | Turn::ReleaseConsented
        | Turn::ReleaseObjected
        | Turn::CaseReleased => return release::check(charter, turns, next),
        _ => {}
    }
    if next.turn.is_of_the_panel() {
        return check_panel(charter, turns, next);
    }
    // What an official says once in a case, and does not say again.
    let said_before = next.official.is_some_and(|it| took(turns, next.turn, it));
    match next.turn {
        Turn::Undertaken if said_before => return Err(Refusal::Undertaken),
        Turn::AssessmentGiven if said_before => return Err(Refusal::Assessed),
        _ => {}
    }
    let term = time_for(charter, next.turn)?;
    let about = subject(turns, reply, next.turn)?;
    if about.map(|(document, _)| document) != next.names {
        return Err(Refusal::NamesAnother);
    }
    if let (Some(term), Some((_, at))) = (term, about) {
        let due = due(charter, at, term)?;
        match (next.turn, due.allows(next.now)) {
            (Turn::QuestionLapsed, true) => return Err(Refusal::TooEarly),
            (Turn::QuestionLapsed, false) | (_, true) => {}
            (_, false) => return Err(Refusal::TooLate),
        }
    }
    check_judge(charter, next)?;
    match (next.turn, next.ground, charter.appeal()) {
        (Turn::ReplyAppealed, Some(ground), Some(appeal)) if appeal.grounds.contains(&ground) => {
            Ok(())
        }
        (Turn::ReplyAppealed, ..) => Err(Refusal::GroundNotInCharter),
        _ => Ok(()),
    }
}

/// The document that a turn must name, and when that came; `None` where it stands for itself.
fn subject(
    turns: &[Turned],
    reply: Option<Standing>,
    turn: Turn,
) -> Result<Option<(DocumentDigest, Timestamp)>, Refusal> {
    if turn.is_about_the_reply() {
        let reply = reply.ok_or(Refusal::NamesAnother)?;
        return Ok(Some((reply.document, reply.at)));
    }
    if listening::is_of_a_session(turn) {
        let before = listening::subject(turns, turn)?;
        return Ok(before.map(|it| (it.document, it.at)));
    }
    let Some(before) = turn.about() else {
        return Ok(None);
    };
    let concerns = |it: &&Turned| it.turn == before || it.turn.about() == Some(before);
    match turns.iter().rev().find(concerns) {
        Some(it) if it.turn == before => Ok(Some((it.document, it.at))),
        // There is none, or it was answered already.
        _ => Err(Refusal::NamesAnother),
    }
}

/// An appeal is decided by the one whom the charter names, and a case has one such.
fn check_judge(charter: &Charter, next: &NextTurn<'_>) -> Result<(), Refusal> {
    let decides = matches!(next.turn, Turn::AppealDismissed | Turn::AppealRemanded);
    let authority = charter.appeal().map(|appeal| &appeal.authority);
    if decides && authority != next.official {
        return Err(Refusal::NotAllowedForRole);
    }
    Ok(())
}

/// When a redirect takes the reply off the office: once the monitor has confirmed it, or the
/// authors' time to dispute it is over. `None` while it can be or is disputed, and when it was
/// overturned.
///
/// # Errors
/// [`Refusal::NotInCharter`] when the charter knows no redirects.
pub fn redirect_stands_from(
    charter: &Charter,
    turns: &[Turned],
) -> Result<Option<Timestamp>, Refusal> {
    let Some(last) = turns.iter().rev().find(|it| it.turn.is_about_scope()) else {
        return Ok(None);
    };
    match last.turn {
        Turn::RedirectConfirmed => Ok(Some(last.at)),
        Turn::Redirected => {
            let scope = charter.scope().ok_or(Refusal::NotInCharter)?;
            Ok(Some(due(charter, last.at, scope.dispute_within)?.ends_at()))
        }
        _ => Ok(None),
    }
}

pub(crate) fn due(charter: &Charter, since: Timestamp, term: Term) -> Result<Due, Refusal> {
    // A day beyond the year 9999 is no day by which anything can be done.
    let due = charter.calendar().due(since, term);
    due.map_err(|_| Refusal::TooLate)
}

#[cfg(test)]
mod tests;
