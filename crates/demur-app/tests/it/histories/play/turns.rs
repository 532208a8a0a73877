//! The turns that a history tries: each about the document that it should be about, or now and then
//! about another.

use super::*;

use demur_domain::choice::{AppealGround, LinkKind, Marking, ReleaseKind};
use demur_domain::ids::{MemoId, VersionDigest};
use demur_domain::listening::Opening;
use demur_testkit::charter::UNDERTAKING;
use demur_testkit::demur_client::turns::{AuthorTurn, Matter, OfficialTurn};
use demur_testkit::listening::{held, invitation, minutes};

/// What leads a case nowhere else.
pub(super) const BESIDE: &[Op] = &[
    Op::LeakReport,
    Op::LeakTell,
    Op::DirectionGive,
    Op::SpillReport,
    Op::SpillLift,
    Op::ReleaseAsk,
    Op::ReleaseConsent,
    Op::ReleaseObject,
    Op::CaseRelease,
    Op::MemoLink,
    Op::SessionRequest,
    Op::SessionInvite,
    Op::SessionDecline,
    Op::RoomOpen,
    Op::SessionConclude,
    Op::MinutesGive,
    Op::MinutesAgree,
    Op::MinutesDispute,
];

/// What must have happened before something beside the road can go on.
pub(super) fn goes_on_from(operation: Op) -> Option<EventKind> {
    Some(match operation {
        Op::ReleaseConsent | Op::ReleaseObject => EventKind::ReleaseAsked,
        Op::CaseRelease => EventKind::ReleaseConsented,
        Op::SessionConclude => EventKind::SessionInvited,
        Op::MinutesGive => EventKind::SessionHeld,
        Op::MinutesAgree | Op::MinutesDispute => EventKind::MinutesGiven,
        Op::SpillLift => EventKind::SpillReported,
        _ => return None,
    })
}

/// Whether a turn of the authors links this memo to itself.
pub(super) fn is_to_itself(turn: &AuthorTurn, memo: MemoId) -> bool {
    matches!(turn, AuthorTurn::Link(_, other, _) if *other == memo)
}

impl Play<'_> {
    /// A turn of the authors; none where the operation is none of theirs, or there is nothing that it
    /// could be about.
    pub(super) fn turn_of_authors(&self, operation: Op, which: u8) -> Option<Option<AuthorTurn>> {
        let about = |kind| self.about(kind, which);
        Some(match operation {
            Op::RedirectDispute => about(EventKind::Redirected).map(AuthorTurn::Dispute),
            Op::QuestionAnswer => about(EventKind::QuestionAsked).map(AuthorTurn::Answer),
            Op::ReplyContest => about(EventKind::Replied).map(AuthorTurn::Contest),
            Op::ReplyAppeal => {
                let ground = match which % 7 {
                    0 => AppealGround::Substance,
                    _ => AppealGround::Process,
                };
                about(EventKind::Replied).map(|reply| AuthorTurn::Appeal(reply, ground))
            }
            Op::LeakTell => Some(AuthorTurn::ReportLeak),
            Op::ReleaseConsent => about(EventKind::ReleaseAsked).map(AuthorTurn::ConsentRelease),
            Op::ReleaseObject => about(EventKind::ReleaseAsked).map(AuthorTurn::ObjectRelease),
            Op::MemoLink => Some(self.link(which)),
            Op::SessionRequest => Some(AuthorTurn::RequestSession),
            Op::RoomOpen => about(EventKind::SessionInvited).map(AuthorTurn::OpenRoom),
            Op::MinutesAgree => about(EventKind::MinutesGiven).map(AuthorTurn::AgreeMinutes),
            Op::MinutesDispute => about(EventKind::MinutesGiven).map(AuthorTurn::DisputeMinutes),
            _ => return None,
        })
    }

    /// A link to some memo, now and then to this one itself.
    fn link(&self, which: u8) -> AuthorTurn {
        let memo = match which % 6 {
            0 => self.model.memo,
            _ => MemoId::from_bytes([which; 32]),
        };
        AuthorTurn::Link(LinkKind::Related, memo, VersionDigest::from_bytes([1; 32]))
    }

    /// A turn of an official.
    pub(super) fn turn(&self, operation: Op, which: u8) -> Option<OfficialTurn> {
        let words = || "The papers say so.".to_owned();
        let about = |kind| self.about(kind, which);
        let rule = |on, document: Option<DocumentDigest>, for_authors| {
            Some(OfficialTurn::Rule {
                on,
                document: document?,
                for_authors,
                reasons: words(),
            })
        };
        match operation {
            Op::CaseRedirect => Some(OfficialTurn::Redirect {
                reason: words(),
                address: words(),
            }),
            Op::QuestionAsk => Some(OfficialTurn::Ask { question: words() }),
            Op::RedirectConfirm | Op::RedirectOverturn => {
                let dispute = about(EventKind::RedirectDisputed);
                rule(Matter::Scope, dispute, operation == Op::RedirectOverturn)
            }
            Op::ContestUphold | Op::ContestDismiss => {
                let contest = about(EventKind::ReplyContested);
                rule(Matter::Contest, contest, operation == Op::ContestUphold)
            }
            Op::AppealDismiss | Op::AppealRemand => {
                let appeal = about(EventKind::ReplyAppealed);
                rule(Matter::Appeal, appeal, operation == Op::AppealRemand)
            }
            Op::ReplyCorrect => Some(OfficialTurn::Correct {
                reply: about(EventKind::Replied)?,
                correction: words(),
            }),
            Op::OutcomeReport => Some(OfficialTurn::ReportOutcome {
                reply: about(EventKind::Replied)?,
                demand: 1 + u16::from(which) % 3,
                report: words(),
            }),
            Op::HoldPlace => Some(OfficialTurn::PlaceHold { reason: words() }),
            Op::HoldLift => Some(OfficialTurn::LiftHold {
                hold: about(EventKind::HoldPlaced)?,
                reason: words(),
            }),
            Op::ReplyRedraft => Some(OfficialTurn::Redraft { reasons: words() }),
            Op::AssessmentGive => Some(OfficialTurn::Assess {
                assessment: words(),
            }),
            Op::UndertakingSign => Some(OfficialTurn::Undertake {
                text: UNDERTAKING.to_owned(),
            }),
            operation => self.beside(operation, which),
        }
    }

    /// What is said beside the road: of sessions, leaks, spills and releases.
    fn beside(&self, operation: Op, which: u8) -> Option<OfficialTurn> {
        let words = || "The papers say so.".to_owned();
        let about = |kind| self.about(kind, which);
        match operation {
            Op::SessionInvite => Some(invitation(
                self.last_plan(which, EventKind::SessionRequested),
                self.hours(which),
            )),
            Op::SessionDecline => {
                let request = self.last_plan(which, EventKind::SessionRequested);
                Some(OfficialTurn::DeclineSession {
                    plan: request.or_else(|| about(EventKind::SessionInvited))?,
                    reason: words(),
                })
            }
            Op::SessionConclude => about(EventKind::SessionInvited).map(held),
            Op::MinutesGive => about(EventKind::SessionHeld).map(minutes),
            Op::LeakReport => Some(OfficialTurn::ReportLeak {
                compared: None,
                report: words(),
            }),
            Op::DirectionGive => Some(OfficialTurn::Direct {
                reply: about(EventKind::Replied)?,
                direction: words(),
            }),
            Op::SpillReport => Some(OfficialTurn::ReportSpill {
                marking: match which % 5 {
                    0 => Marking::Unclassified,
                    _ => Marking::Secret,
                },
                report: words(),
            }),
            Op::SpillLift => Some(OfficialTurn::LiftSpill {
                report: about(EventKind::SpillReported)?,
                reasons: words(),
            }),
            Op::ReleaseAsk => Some(OfficialTurn::AskRelease {
                kind: ReleaseKind::Redacted,
                what: [which; 32],
                purpose: words(),
            }),
            Op::CaseRelease => Some(OfficialTurn::Release {
                asked: about(EventKind::ReleaseAsked)?,
                purpose: words(),
            }),
            operation => unreachable!("{operation} is PLAYED and not made in play/turns.rs"),
        }
    }

    /// The request that a plan for a session would answer: none where there is none, or another
    /// document of a session came after it, and now and then all the same.
    fn last_plan(&self, which: u8, wanted: EventKind) -> Option<DocumentDigest> {
        let plans = [
            EventKind::SessionRequested,
            EventKind::SessionInvited,
            EventKind::SessionDeclined,
            EventKind::SessionHeld,
        ];
        let mut events = self.model.events.iter().rev();
        let last = events.find(|it| plans.contains(&it.kind))?;
        match last.kind == wanted || which.is_multiple_of(6) {
            true => self.model.last(wanted),
            false => None,
        }
    }

    /// When a room takes questions: mostly from now on, now and then later, too long, or in the past.
    fn hours(&self, which: u8) -> Opening {
        let now = self.now();
        let (opens, closes) = match which % 8 {
            0 => (now - DAY, now - 1),
            1 => (now, now + 15 * DAY),
            2 => (now + 4 * DAY, now + 5 * DAY),
            _ => (now, now + 2 * DAY),
        };
        Opening { opens, closes }
    }
}
