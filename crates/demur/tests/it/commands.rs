//! R73: each operation is on the command line, or here is why it is not.

use demur_domain::operation::{Operation, Operation as Op};
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::table::decide;

use super::demur;

/// Where an operation is found by whoever works without a browser.
enum Found {
    /// The words after `demur`.
    Command(&'static str),
    /// No command asks for it, because of this.
    Nowhere(&'static str),
}

/// The command for each operation; the compiler asks for a new one's.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each operation")]
fn command(operation: Op) -> Found {
    use Found::{Command, Nowhere};
    match operation {
        Op::CharterShow => Nowhere(
            "a page; commands take the charter from instance_show, and `charter show` renders one",
        ),
        Op::PageShow => Nowhere("the pages that the server makes, for browsers"),
        Op::FileCheck => Nowhere("`demur verify` checks the file on one's own machine"),
        Op::FactorChallenge => Nowhere("passkeys live in browsers; the command has codes"),
        Op::LogTile | Op::LogEntries => {
            Nowhere("what is shown comes with its proof; tiles are for witnesses and their tools")
        }
        Op::LogCheckpoint => Nowhere("each answer brings the checkpoint that proves it"),
        Op::EpochClose => Nowhere("the demonstration closes its months when it is set up"),
        Op::CaseExpire
        | Op::LateCount
        | Op::LogSequence
        | Op::CaseDue
        | Op::CountTake
        | Op::CirculationLapse
        | Op::QuestionLapse
        | Op::CaseArchive
        | Op::NamesDestroy
        | Op::TextDestroy => Nowhere("a job of the server's"),
        Op::InstanceSetup => Command("serve"),
        Op::ClientShow | Op::ClientFetch => Command("verify-client"),
        Op::StatisticsShow => Command("statistics"),
        Op::InstanceShow | Op::CredentialIssue => Command("enrol"),
        Op::MemoOpen | Op::MemoCirculate => Command("memo circulate"),
        Op::MemoShow => Command("memo show"),
        Op::MemoRevise => Command("memo revise"),
        Op::MemoCosign => Command("sign"),
        Op::CosignatureWithdraw => Command("withdraw"),
        Op::CosignatureProve => Command("proof"),
        Op::MemoSeal => Command("memo seal"),
        Op::MemoFile => Command("memo file"),
        Op::MemoWithdraw => Command("memo withdraw"),
        Op::MemoStatus | Op::ReceiptShow => Command("memo status"),
        Op::MemoLink => Command("memo link"),
        Op::MailboxList => Command("mailbox"),
        Op::OfficialSignIn => Command("office sign-in"),
        Op::OfficialSignOut => Command("office sign-out"),
        Op::FactorEnrol => Command("office factor totp"),
        Op::CaseList => Command("office inbox"),
        Op::CaseOpen => Command("office open"),
        Op::CaseAcknowledge => Command("office acknowledge"),
        Op::CaseDistribute => Command("office distribute"),
        Op::NotePost => Command("office note"),
        Op::NoteList => Command("office notes"),
        Op::ReplyClear => Command("office clear"),
        Op::ReplyRedraft => Command("office redraft"),
        Op::ClearanceAsk => Command("office ask-clearance"),
        Op::ExtensionRequest => Command("office extend"),
        Op::ExtensionApprove => Command("office approve-extension"),
        Op::CaseRedirect => Command("office redirect"),
        Op::RedirectDispute => Command("memo dispute"),
        Op::RedirectConfirm
        | Op::RedirectOverturn
        | Op::ContestUphold
        | Op::ContestDismiss
        | Op::AppealDismiss
        | Op::AppealRemand => Command("office rule"),
        Op::QuestionAsk => Command("office ask"),
        Op::QuestionAnswer => Command("memo answer"),
        Op::CaseReply => Command("office reply"),
        Op::AssessmentGive => Command("office assess"),
        Op::ReplyRate => Command("rate"),
        Op::ReplyContest => Command("memo contest"),
        Op::ReplyAppeal => Command("memo appeal"),
        Op::ReplyCorrect => Command("office correct"),
        Op::OutcomeReport => Command("office outcome"),
        Op::DirectionGive => Command("office direct"),
        Op::CaseClose => Command("memo close"),
        Op::CaseExport => Command("export"),
        Op::StatementPost => Command("office statement"),
        Op::HoldPlace | Op::HoldLift => Command("office hold"),
        Op::OpeningRequest => Command("office opening ask"),
        Op::OpeningApprove => Command("office opening approve"),
        Op::OpeningRefuse => Command("office opening refuse"),
        Op::NameShow => Command("office opening open"),
        Op::LeakReport => Command("office leak"),
        Op::LeakTell => Command("memo leak"),
        Op::SpillReport | Op::SpillLift => Command("office spill"),
        Op::ReleaseAsk | Op::CaseRelease => Command("office release"),
        Op::ReleaseConsent | Op::ReleaseObject => Command("memo release"),
        Op::PanelNominate => Command("memo panel nominate"),
        Op::PanelForm => Command("office panel form"),
        Op::PanelDeclare => Command("office panel declare"),
        Op::IssuesPropose => Command("office panel issues"),
        Op::IssuesAgree => Command("memo panel agree"),
        Op::IssuesObject => Command("memo panel object"),
        Op::PanelReport => Command("office panel report"),
        Op::PanelDissent => Command("office panel dissent"),
        Op::UndertakingSign => Command("office open"),
        Op::SessionRequest => Command("memo session request"),
        Op::SessionInvite => Command("office session invite"),
        Op::SessionDecline => Command("office session decline"),
        Op::RoomOpen => Command("memo session open"),
        Op::SessionAttend => Command("session seat"),
        Op::RoomAsk => Command("session ask"),
        Op::RoomModerate => Command("office session answer"),
        Op::RoomShow => Command("session show"),
        Op::SessionConclude => Command("office session conclude"),
        Op::MinutesGive => Command("office session minutes"),
        Op::MinutesAgree => Command("memo session agree"),
        Op::MinutesDispute => Command("memo session dispute"),
        Op::ComplaintFile => Command("complain file"),
        Op::ComplaintMailbox => Command("complain answers"),
        Op::ComplaintList => Command("protect list"),
        Op::ComplaintOpen => Command("protect open"),
        Op::ComplaintStep => Command("protect step"),
    }
}

#[test]
fn each_operation_has_a_command() {
    let folder = tempfile::tempdir().unwrap();
    for operation in Operation::ALL {
        let Found::Command(words) = command(*operation) else {
            continue;
        };
        let arguments: Vec<_> = words.split(' ').chain(["--help"]).collect();
        let ran = demur(folder.path(), &arguments);
        assert_eq!(ran.status, Some(0), "{operation}: {}", ran.stderr);
        // Of this very command, and not of the one above it.
        let usage = format!("Usage: demur {words} ");
        assert!(ran.stdout.contains(&usage), "{operation}: {words}");
    }
}

/// Whoever acts in a case has a command; what has none only reads, or runs by itself.
#[test]
fn what_has_no_command_is_read_by_anybody_or_runs_by_itself() {
    for operation in Operation::ALL {
        let Found::Nowhere(why) = command(*operation) else {
            continue;
        };
        let may = |role| decide(None, *operation, role) != Err(Refusal::NotAllowedForRole);
        let acting = |role: &Role| !matches!(role, Role::Clock | Role::IdentityIssuer);
        let nobody_acts = !Role::ALL
            .iter()
            .filter(|role| acting(role))
            .any(|role| may(*role));
        let passkey = *operation == Op::FactorChallenge;
        assert!(
            may(Role::Anyone) || nobody_acts || passkey,
            "{operation}: {why}"
        );
    }
}
