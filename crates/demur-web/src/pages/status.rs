//! Where a case stands, for whoever has its receipt.
//!
//! The receipt is proven against the log; what follows is what the server says to anybody who knows
//! the memo's id, and the page keeps the two apart. From the log alone nobody can tell which duty of
//! which case was done: that takes the case's log key, which stands in its case file.

use askama::Template;
use demur_app::app::{App, Store};
use demur_app::error::AppError;
use demur_app::file_check::{CheckedFile, FileVerdict};
use demur_app::memo_status::MemoStatus;
use demur_domain::ids::MemoId;
use demur_domain::state::State;
use demur_protocol::leaf::{Duty, EventKind};

use super::check::{Found, Looked, found, invalid, look};
use super::upload::Uploaded;
use super::{Frame, Language, Page, utc};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "status.html")]
pub(super) struct Status {
    f: Frame,
    found: Option<Found>,
    case: Option<Case>,
}

struct Case {
    /// None where this server has no such memo.
    state: Option<String>,
    due: Vec<Due>,
    events: Vec<(String, String)>,
}

struct Due {
    duty: String,
    late_from: String,
    outcome: String,
}

pub(super) fn form(f: Frame) -> Status {
    Status {
        f,
        found: None,
        case: None,
    }
}

pub(super) async fn answer<S: Store>(
    f: Frame,
    app: &App<S>,
    uploaded: Uploaded,
) -> Result<Status, Problem> {
    let (found, memo) = match look(app, uploaded).await? {
        Looked::Nothing => (invalid(f.say("check-empty")), None),
        Looked::Busy => (invalid(f.say("check-busy")), None),
        Looked::File(FileVerdict::Valid(CheckedFile::Receipt {
            memo,
            index,
            filed_at,
        })) => {
            let receipt = CheckedFile::Receipt {
                memo,
                index,
                filed_at,
            };
            (found(f, FileVerdict::Valid(receipt)), Some(memo))
        }
        Looked::File(FileVerdict::Valid(_)) => (invalid(f.say("status-not-receipt")), None),
        Looked::File(verdict) => (found(f, verdict), None),
    };
    let case = match memo {
        Some(memo) => Some(case(f, app, memo).await?),
        None => None,
    };
    Ok(Status {
        f,
        found: Some(found),
        case,
    })
}

async fn case<S: Store>(f: Frame, app: &App<S>, memo: MemoId) -> Result<Case, Problem> {
    let status = match app.memo_status(memo).await {
        Ok(status) => status,
        // A receipt under this log's key for a memo that is gone: the database was replaced.
        Err(AppError::NotFound) => {
            return Ok(Case {
                state: None,
                due: Vec::new(),
                events: Vec::new(),
            });
        }
        Err(error) => return Err(error.into()),
    };
    let events = status.events.iter();
    let events = events.map(|event| (f.say(event_key(event.kind)), utc(event.at)));
    Ok(Case {
        state: Some(f.say(state(status.state))),
        due: due(f, &status),
        events: events.collect(),
    })
}

fn due(f: Frame, status: &MemoStatus) -> Vec<Due> {
    let Some(dates) = &status.due else {
        return Vec::new();
    };
    let happened = |kind| status.events.iter().find(|event| event.kind == kind);
    let rows = [
        (
            Duty::Acknowledge,
            dates.acknowledge,
            EventKind::Acknowledged,
        ),
        (Duty::Reply, dates.reply_limit, EventKind::Replied),
    ];
    let rows = rows.into_iter().map(|(it, late_from, done)| {
        let outcome = match (happened(done), status.overdue.contains(&it)) {
            (Some(event), _) if event.at >= late_from => "status-done-late",
            (Some(_), _) => "status-done",
            (None, true) => "status-late",
            (None, false) => "status-pending",
        };
        Due {
            duty: f.say(duty(it)),
            late_from: utc(late_from),
            outcome: f.say(outcome),
        }
    });
    rows.collect()
}

/// Key of a duty's name.
pub(super) const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::Acknowledge => "duty-acknowledge",
        Duty::Reply => "duty-reply",
        Duty::Contest => "duty-contest",
        Duty::Answer => "duty-answer",
        Duty::ScopeRuling => "duty-scope-ruling",
        Duty::ContestRuling => "duty-contest-ruling",
        Duty::Appeal => "duty-appeal",
        Duty::PanelForming => "duty-panel-forming",
        Duty::PanelReport => "duty-panel-report",
    }
}

/// Key of a state's name.
pub(super) const fn state(state: State) -> &'static str {
    match state {
        State::Draft => "state-draft",
        State::Circulating => "state-circulating",
        State::Sealed => "state-sealed",
        State::Submitted => "state-submitted",
        State::Acknowledged => "state-acknowledged",
        State::InReview => "state-in-review",
        State::Replied => "state-replied",
        State::ScopeDisputed => "state-scope-disputed",
        State::Redirected => "state-redirected",
        State::AwaitingAuthors => "state-awaiting-authors",
        State::Contested => "state-contested",
        State::Appealed => "state-appealed",
        State::Closed => "state-closed",
        State::Archived => "state-archived",
        State::Withdrawn => "state-withdrawn",
        State::Lapsed => "state-lapsed",
        State::ReplyDrafted => "state-reply-drafted",
    }
}

#[expect(clippy::too_many_lines, reason = "a table: one arm for each kind")]
const fn event_key(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Filed => "event-filed",
        EventKind::DueDatesSet => "event-due-dates-set",
        EventKind::Opened => "event-opened",
        EventKind::Acknowledged => "event-acknowledged",
        EventKind::Distributed => "event-distributed",
        EventKind::Cleared => "event-cleared",
        EventKind::ClearanceAsked => "event-clearance-asked",
        EventKind::ExtensionRequested => "event-extension-requested",
        EventKind::ExtensionGranted => "event-extension-granted",
        EventKind::Replied => "event-replied",
        EventKind::StatementPosted => "event-statement-posted",
        EventKind::DueMet => "event-due-met",
        EventKind::DueMissed => "event-due-missed",
        EventKind::Closed => "event-closed",
        EventKind::Expired => "event-expired",
        EventKind::Withdrawn => "event-withdrawn",
        EventKind::Redirected => "event-redirected",
        EventKind::RedirectDisputed => "event-redirect-disputed",
        EventKind::RedirectConfirmed => "event-redirect-confirmed",
        EventKind::RedirectOverturned => "event-redirect-overturned",
        EventKind::QuestionAsked => "event-question-asked",
        EventKind::QuestionAnswered => "event-question-answered",
        EventKind::QuestionLapsed => "event-question-lapsed",
        EventKind::ReplyContested => "event-reply-contested",
        EventKind::ContestUpheld => "event-contest-upheld",
        EventKind::ContestDismissed => "event-contest-dismissed",
        EventKind::ReplyAppealed => "event-reply-appealed",
        EventKind::AppealDismissed => "event-appeal-dismissed",
        EventKind::AppealRemanded => "event-appeal-remanded",
        EventKind::ReplyCorrected => "event-reply-corrected",
        EventKind::SessionRequested => "event-session-requested",
        EventKind::SessionInvited => "event-session-invited",
        EventKind::RoomOpened => "event-room-opened",
        EventKind::SessionDeclined => "event-session-declined",
        EventKind::SessionHeld => "event-session-held",
        EventKind::MinutesGiven => "event-minutes-given",
        EventKind::MinutesAgreed => "event-minutes-agreed",
        EventKind::MinutesDisputed => "event-minutes-disputed",
        EventKind::OutcomeReported => "event-outcome-reported",
        EventKind::CaseArchived => "event-case-archived",
        EventKind::NamesDestroyed => "event-names-destroyed",
        EventKind::TextDestroyed => "event-text-destroyed",
        EventKind::HoldPlaced => "event-hold-placed",
        EventKind::HoldLifted => "event-hold-lifted",
        EventKind::OpeningRequested => "event-opening-requested",
        EventKind::OpeningApproved => "event-opening-approved",
        EventKind::OpeningRefused => "event-opening-refused",
        EventKind::LeakReported => "event-leak-reported",
        EventKind::LeakTold => "event-leak-told",
        EventKind::DirectionGiven => "event-direction-given",
        EventKind::SpillReported => "event-spill-reported",
        EventKind::SpillLifted => "event-spill-lifted",
        EventKind::ReleaseAsked => "event-release-asked",
        EventKind::ReleaseConsented => "event-release-consented",
        EventKind::ReleaseObjected => "event-release-objected",
        EventKind::CaseReleased => "event-case-released",
        EventKind::MemoLinked => "event-memo-linked",
        EventKind::PanelNominated => "event-panel-nominated",
        EventKind::PanelFormed => "event-panel-formed",
        EventKind::PanelDeclared => "event-panel-declared",
        EventKind::IssuesProposed => "event-issues-proposed",
        EventKind::IssuesAgreed => "event-issues-agreed",
        EventKind::IssuesObjected => "event-issues-objected",
        EventKind::PanelReported => "event-panel-reported",
        EventKind::PanelDissented => "event-panel-dissented",
        EventKind::Undertaken => "event-undertaken",
        EventKind::AssessmentGiven => "event-assessment-given",
        EventKind::ReplyRedrafted => "event-reply-redrafted",
        EventKind::LateCounted => "event-late-counted",
    }
}
