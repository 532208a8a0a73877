//! How each operation is asked for, which decides who can show to be whom.

use demur_domain::operation::Operation as Op;
use demur_domain::role::Role;
use demur_domain::table::decide;

/// How an operation is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// By its path alone.
    Public,
    /// By its path, about a filed memo.
    PublicCase,
    /// With a sign-in or a presentation.
    Member,
    /// With a presentation or a participant key; whatever comes of it, the answer is the same.
    Neutral,
    /// With a document of the authors.
    Author,
    /// The same, about a filed memo.
    AuthorOfCase,
    /// With a document or request of an official, about a filed memo.
    Official,
    /// With a request of an official, about none.
    Desk,
    /// The same, where every refusal has one answer.
    SignIn,
    /// With a request of an official, the authors or a signer.
    Export,
}

impl Manner {
    pub(super) fn is_neutral(self) -> bool {
        self == Self::Neutral
    }
}

/// How each operation is asked for. A new one stands here and in `drives.rs`; the compiler, or the test, says so.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each operation")]
pub(super) fn manner(operation: Op) -> Manner {
    match operation {
        Op::CharterShow
        | Op::InstanceShow
        | Op::StatisticsShow
        | Op::ClientShow
        | Op::ClientFetch
        | Op::MailboxList
        | Op::MemoShow
        | Op::MemoStatus
        | Op::LogCheckpoint
        | Op::LogTile
        | Op::LogEntries => Manner::Public,
        Op::ReceiptShow | Op::RoomAsk | Op::RoomShow => Manner::PublicCase,
        Op::CredentialIssue | Op::MemoOpen => Manner::Member,
        Op::MemoCosign
        | Op::CosignatureWithdraw
        | Op::CosignatureProve
        | Op::ReplyRate
        | Op::SessionAttend => Manner::Neutral,
        Op::MemoCirculate | Op::MemoRevise | Op::MemoSeal | Op::MemoFile | Op::MemoWithdraw => {
            Manner::Author
        }
        Op::RedirectDispute
        | Op::QuestionAnswer
        | Op::ReplyContest
        | Op::ReplyAppeal
        | Op::LeakTell
        | Op::ReleaseConsent
        | Op::ReleaseObject
        | Op::MemoLink
        | Op::PanelNominate
        | Op::IssuesAgree
        | Op::IssuesObject
        | Op::SessionRequest
        | Op::RoomOpen
        | Op::MinutesAgree
        | Op::MinutesDispute
        | Op::CaseClose => Manner::AuthorOfCase,
        Op::CaseOpen
        | Op::CaseAcknowledge
        | Op::CaseDistribute
        | Op::NotePost
        | Op::NoteList
        | Op::ReplyClear
        | Op::ClearanceAsk
        | Op::ExtensionRequest
        | Op::ExtensionApprove
        | Op::CaseRedirect
        | Op::RedirectConfirm
        | Op::RedirectOverturn
        | Op::QuestionAsk
        | Op::CaseReply
        | Op::ContestUphold
        | Op::ContestDismiss
        | Op::AppealDismiss
        | Op::AppealRemand
        | Op::ReplyCorrect
        | Op::OutcomeReport
        | Op::HoldPlace
        | Op::HoldLift
        | Op::OpeningRequest
        | Op::OpeningApprove
        | Op::OpeningRefuse
        | Op::NameShow
        | Op::LeakReport
        | Op::DirectionGive
        | Op::SpillReport
        | Op::SpillLift
        | Op::ReleaseAsk
        | Op::CaseRelease
        | Op::PanelForm
        | Op::PanelDeclare
        | Op::IssuesPropose
        | Op::PanelReport
        | Op::PanelDissent
        | Op::UndertakingSign
        | Op::AssessmentGive
        | Op::ReplyRedraft
        | Op::SessionInvite
        | Op::SessionDecline
        | Op::SessionConclude
        | Op::MinutesGive
        | Op::RoomModerate
        | Op::StatementPost => Manner::Official,
        Op::OfficialSignOut | Op::FactorEnrol | Op::FactorChallenge | Op::CaseList => Manner::Desk,
        Op::ComplaintList | Op::ComplaintOpen | Op::ComplaintStep => Manner::Desk,
        Op::ComplaintFile | Op::ComplaintMailbox => Manner::Public,
        Op::OfficialSignIn => Manner::SignIn,
        Op::CaseExport => Manner::Export,
        Op::PageShow
        | Op::FileCheck
        | Op::QuestionLapse
        | Op::CaseExpire
        | Op::LateCount
        | Op::CaseArchive
        | Op::NamesDestroy
        | Op::TextDestroy
        | Op::InstanceSetup
        | Op::EpochClose
        | Op::LogSequence
        | Op::CaseDue
        | Op::CountTake
        | Op::CirculationLapse => unreachable!("{operation} is not in the table of routes"),
    }
}

/// Whether a role stands on the roster.
pub(super) fn is_official(role: Role) -> bool {
    decide(None, Op::OfficialSignIn, role).is_ok()
}

/// Whether it belongs to a listening session.
pub(super) fn of_a_session(operation: Op) -> bool {
    matches!(
        operation,
        Op::SessionRequest
            | Op::SessionInvite
            | Op::SessionDecline
            | Op::RoomOpen
            | Op::SessionAttend
            | Op::RoomAsk
            | Op::RoomModerate
            | Op::RoomShow
            | Op::SessionConclude
            | Op::MinutesGive
            | Op::MinutesAgree
            | Op::MinutesDispute
    )
}

/// Whether the request says when it was made, or until when something is to run.
pub(super) fn holds_a_time(operation: Op) -> bool {
    match manner(operation) {
        Manner::Desk | Manner::SignIn | Manner::Export => true,
        // The hours of a session's room, and all that names its invitation.
        _ if of_a_session(operation) => true,
        _ => matches!(
            operation,
            Op::MemoCirculate
                | Op::CaseOpen
                | Op::NameShow
                | Op::NoteList
                | Op::CosignatureProve
                | Op::ReplyRate
        ),
    }
}
