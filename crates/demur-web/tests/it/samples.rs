//! For every operation that takes a body: one that is right in form and about nothing that exists.

use demur_domain::complaint::Reprisal;
use demur_domain::ids::{
    AuthorKey, CharterDigest, ComplaintId, DocumentDigest, MemoId, ParticipantKey, Pseudonym,
    StatementDigest, VersionDigest,
};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::api::Octets;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{
    ComplaintKey, ComplaintPost, ComplaintStep, EntryContent, StepStatement, UnverifiedEntry,
    UnverifiedStep,
};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::{NoteStatement, UnverifiedNote};
use demur_protocol::official::{OfficialStatement, OfficialStep, UnverifiedOfficialDocument};
use demur_protocol::presentation::{Kind, Message, UnverifiedPresentation};
use demur_protocol::rating::{RatingStatement, UnverifiedRating};
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_protocol::room::{
    Attendance, AttendanceStatement, UnverifiedAttendance, UnverifiedRoomPost,
};
use demur_testkit::crypto::sign::{Author, Official, Participant, Room, SigningKey};
use serde_json::{Value, json};

use crate::server::NOW;

pub(crate) const MEMO: MemoId = MemoId::from_bytes([0xab; 32]);

const STATEMENT: StatementDigest = StatementDigest::from_bytes([0xcd; 32]);
const DOCUMENT: DocumentDigest = DocumentDigest::from_bytes([0xef; 32]);

pub(crate) fn octets(bytes: &[u8]) -> Value {
    serde_json::to_value(Octets(bytes.to_vec())).expect("a string")
}

/// The body, or nothing for an operation that takes none.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each operation")]
pub(crate) fn body(operation: Operation) -> Option<Value> {
    let nonce = octets(&[7; 32]);
    let sealed = octets(&[8; 4096]);
    let body = match operation {
        Operation::CredentialIssue => json!({
            "institution": "state", "epoch": "2023-11", "staff": "1", "code": "2",
            "commitment": octets(&[9; 368]),
        }),
        Operation::MemoOpen => json!({
            "manifest": octets(&manifest().to_canonical()),
            "presentation": octets(&presentation().to_canonical()),
            "index": 0,
        }),
        Operation::MemoCirculate => json!({"document": author(), "sealed_text": sealed}),
        Operation::MemoRevise | Operation::MemoSeal => json!({"document": author()}),
        Operation::MemoCosign | Operation::CosignatureWithdraw => {
            json!({"blocks": [octets(&[9; 16 * 1024])]})
        }
        Operation::ReplyRate => json!({"rating": rating()}),
        Operation::CosignatureProve => json!({"request": by_participant()}),
        Operation::MemoFile => json!({
            "document": author(), "sealed_memo": sealed, "case_log_key": nonce, "nonce": nonce,
        }),
        Operation::MemoWithdraw | Operation::CaseClose => {
            json!({"document": author(), "nonce": nonce})
        }
        Operation::OfficialSignIn => json!({
            "request": by_official(operation, None), "factor": {"totp": {"code": "123456"}},
        }),
        Operation::OfficialSignOut | Operation::FactorChallenge => {
            json!({"request": by_official(operation, None)})
        }
        Operation::FactorEnrol => json!({
            "request": by_official(operation, None),
            "factor": {"totp": {"secret": octets(&[6; 20]), "code": "123456"}},
        }),
        Operation::RedirectDispute
        | Operation::QuestionAnswer
        | Operation::ReplyContest
        | Operation::ReplyAppeal
        | Operation::LeakTell
        | Operation::ReleaseConsent
        | Operation::ReleaseObject
        | Operation::MemoLink
        | Operation::PanelNominate
        | Operation::IssuesAgree
        | Operation::IssuesObject
        | Operation::SessionRequest
        | Operation::RoomOpen
        | Operation::MinutesAgree
        | Operation::MinutesDispute => {
            json!({"document": author(), "sealed": sealed, "handover": null, "nonce": nonce})
        }
        Operation::SessionAttend => json!({"attendance": attendance()}),
        Operation::RoomAsk | Operation::RoomModerate => {
            json!({"post": room_post(), "sealed": octets(&[8; 5755])})
        }
        Operation::CaseExport => json!({"request": by_author()}),
        Operation::NameShow => json!({"request": by_official(operation, Some(MEMO))}),
        Operation::CaseList => json!({"request": by_official(operation, None)}),
        Operation::CaseOpen => {
            json!({"request": by_official(operation, Some(MEMO)), "nonce": nonce})
        }
        Operation::ComplaintFile => json!({"complaint": complaint()}),
        Operation::ComplaintMailbox => json!({"complaint": "ab".repeat(32), "from": 0}),
        Operation::ComplaintList => json!({"request": by_official(operation, None)}),
        Operation::ComplaintOpen => json!({
            "request": by_official(operation, None), "complaint": "ab".repeat(32), "from": 0,
        }),
        Operation::ComplaintStep => json!({"step": complaint_step(), "sealed": sealed}),
        Operation::NotePost => json!({"note": note(), "sealed": sealed}),
        Operation::NoteList => json!({"request": by_official(operation, Some(MEMO)), "from": 0}),
        Operation::CaseAcknowledge
        | Operation::CaseDistribute
        | Operation::ReplyClear
        | Operation::ClearanceAsk
        | Operation::ExtensionRequest
        | Operation::ExtensionApprove
        | Operation::CaseReply
        | Operation::StatementPost => {
            json!({"document": official(operation), "sealed": sealed, "nonce": nonce})
        }
        _ if is_officials_turn(operation) => {
            json!({"document": official(operation), "sealed": sealed, "nonce": nonce})
        }
        _ => return None,
    };
    Some(body)
}

/// Right in form and sealed to nobody.
fn complaint() -> Value {
    let key = ComplaintKey::from_bytes([5; 32]);
    let content = EntryContent {
        nonce: [6; 32],
        reply_to: String::new(),
        kind: Reprisal::Other,
        happened: "It happened.".to_owned(),
        date: String::new(),
        by: String::new(),
        evidence: String::new(),
        name: String::new(),
        proof: None,
    };
    let sealed = vec![8; 4096];
    let entry = UnverifiedEntry::sign(&key, 0, &content, &sealed);
    let block = ComplaintPost { entry, sealed }.to_block();
    octets(&block.expect("a block"))
}

fn complaint_step() -> Value {
    let key = SigningKey::<Official>::from_seed(&[4; 32]);
    let statement = StepStatement {
        complaint: ComplaintId::from_bytes([0xab; 32]),
        official: "nobody".parse().expect("an official"),
        after: 1,
        step: ComplaintStep::Protect,
        content: [7; 32],
    };
    octets(&UnverifiedStep::sign(&key, statement).to_canonical())
}

fn is_officials_turn(operation: Operation) -> bool {
    let by = Turn::of(operation).map(|turn| turn.operation().1);
    by.is_some_and(|role| !matches!(role, Role::Author | Role::Clock))
}

fn author() -> Value {
    let key = SigningKey::<Author>::from_seed(&[3; 32]);
    octets(
        &UnverifiedAuthorDocument::sign(
            &key,
            MEMO,
            AuthorStep::Revise {
                version: demur_domain::ids::VersionNumber::FIRST,
            },
        )
        .to_canonical(),
    )
}

#[expect(clippy::too_many_lines, reason = "a table: one arm for each operation")]
fn official(operation: Operation) -> Value {
    let step = match operation {
        Operation::CaseDistribute => OfficialStep::Distribute {
            readers: Vec::new(),
        },
        Operation::ReplyClear => OfficialStep::Clear { reply: STATEMENT },
        Operation::ClearanceAsk => OfficialStep::AskClearance {
            of: "policy-planning-director".parse().expect("an official"),
            reply: STATEMENT,
        },
        Operation::ExtensionRequest => OfficialStep::RequestExtension { days: 1 },
        Operation::ExtensionApprove => OfficialStep::ApproveExtension { request: STATEMENT },
        Operation::CaseReply => OfficialStep::Reply { demands: vec![1] },
        Operation::StatementPost => OfficialStep::Statement,
        Operation::CaseRedirect => OfficialStep::Redirect,
        Operation::QuestionAsk => OfficialStep::Ask,
        Operation::RedirectConfirm => OfficialStep::ConfirmRedirect { dispute: DOCUMENT },
        Operation::RedirectOverturn => OfficialStep::OverturnRedirect { dispute: DOCUMENT },
        Operation::ContestUphold => OfficialStep::UpholdContest { contest: DOCUMENT },
        Operation::ContestDismiss => OfficialStep::DismissContest { contest: DOCUMENT },
        Operation::AppealDismiss => OfficialStep::DismissAppeal { appeal: DOCUMENT },
        Operation::AppealRemand => OfficialStep::RemandAppeal { appeal: DOCUMENT },
        Operation::ReplyCorrect => OfficialStep::Correct { reply: DOCUMENT },
        Operation::OutcomeReport => OfficialStep::ReportOutcome {
            reply: DOCUMENT,
            demand: 1,
        },
        Operation::HoldPlace => OfficialStep::PlaceHold,
        Operation::HoldLift => OfficialStep::LiftHold { hold: DOCUMENT },
        Operation::OpeningRequest => OfficialStep::RequestOpening { signature: 0 },
        Operation::OpeningApprove => OfficialStep::ApproveOpening { request: DOCUMENT },
        Operation::OpeningRefuse => OfficialStep::RefuseOpening { request: DOCUMENT },
        Operation::LeakReport => OfficialStep::ReportLeak {
            compared: Vec::new(),
        },
        Operation::DirectionGive => OfficialStep::Direct { reply: DOCUMENT },
        Operation::SpillReport => OfficialStep::ReportSpill {
            marking: demur_domain::choice::Marking::Secret,
        },
        Operation::SpillLift => OfficialStep::LiftSpill { report: DOCUMENT },
        Operation::ReleaseAsk => OfficialStep::AskRelease {
            kind: demur_domain::choice::ReleaseKind::Public,
            what: [0; 32],
        },
        Operation::CaseRelease => OfficialStep::Release { asked: DOCUMENT },
        Operation::PanelForm => OfficialStep::FormPanel {
            members: Vec::new(),
            nomination: None,
        },
        Operation::PanelDeclare => OfficialStep::DeclareConflict {
            panel: DOCUMENT,
            conflict: false,
        },
        Operation::IssuesPropose => OfficialStep::ProposeIssues { panel: DOCUMENT },
        Operation::PanelReport => OfficialStep::ReportPanel { issues: DOCUMENT },
        Operation::PanelDissent => OfficialStep::Dissent { report: DOCUMENT },
        Operation::UndertakingSign => OfficialStep::Undertake,
        Operation::AssessmentGive => OfficialStep::GiveAssessment,
        Operation::ReplyRedraft => OfficialStep::Redraft,
        Operation::SessionInvite => OfficialStep::InviteToSession {
            request: None,
            opens: NOW,
            closes: NOW + 60,
        },
        Operation::SessionDecline => OfficialStep::DeclineSession { plan: DOCUMENT },
        Operation::SessionConclude => OfficialStep::ConcludeSession {
            invitation: DOCUMENT,
        },
        Operation::MinutesGive => OfficialStep::GiveMinutes { held: DOCUMENT },
        _ => OfficialStep::Acknowledge {
            case_number: "DC-2026-0001".parse().expect("a number"),
        },
    };
    let statement = OfficialStatement {
        memo: MEMO,
        answers: DocumentDigest::from_bytes([0; 32]),
        official: "clerk".parse().expect("an id"),
        step,
        content: [0; 32],
    };
    let key = SigningKey::<Official>::from_seed(&[4; 32]);
    octets(&UnverifiedOfficialDocument::sign(&key, statement).to_canonical())
}

fn attendance() -> Value {
    let key = SigningKey::<Participant>::from_seed(&[5; 32]);
    let statement = AttendanceStatement {
        memo: MEMO,
        session: DOCUMENT,
        participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
        attendance: Attendance::Leave,
        at: NOW,
    };
    octets(&UnverifiedAttendance::sign(&key, statement).to_block())
}

fn room_post() -> Value {
    let key = SigningKey::<Room>::from_seed(&[5; 32]);
    octets(&UnverifiedRoomPost::ask(&key, MEMO, DOCUMENT, &[8; 5755]).to_canonical())
}

fn note() -> Value {
    let statement = NoteStatement {
        memo: MEMO,
        official: "clerk".parse().expect("an id"),
        content: [0; 32],
        reader: None,
    };
    let key = SigningKey::<Official>::from_seed(&[4; 32]);
    octets(&UnverifiedNote::sign(&key, statement).to_canonical())
}

fn asked(operation: Operation, memo: Option<MemoId>, requester: Requester) -> Request {
    Request {
        operation,
        memo,
        requester,
        at: NOW,
    }
}

fn by_official(operation: Operation, memo: Option<MemoId>) -> Value {
    let key = SigningKey::<Official>::from_seed(&[4; 32]);
    let requester = Requester::Official("clerk".parse().expect("an id"));
    octets(&UnverifiedRequest::by_official(&key, asked(operation, memo, requester)).to_canonical())
}

fn by_author() -> Value {
    let key = SigningKey::<Author>::from_seed(&[3; 32]);
    let request = asked(Operation::CaseExport, Some(MEMO), Requester::Author);
    octets(&UnverifiedRequest::by_author(&key, request).to_canonical())
}

fn by_participant() -> Value {
    let key = SigningKey::<Participant>::from_seed(&[5; 32]);
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let requester = Requester::Participant(participant);
    let request = asked(Operation::CosignatureProve, Some(MEMO), requester);
    octets(&UnverifiedRequest::by_participant(&key, request).to_canonical())
}

fn rating() -> Value {
    let key = SigningKey::<Participant>::from_seed(&[5; 32]);
    let statement = RatingStatement {
        memo: MEMO,
        reply: DocumentDigest::from_bytes([6; 32]),
        participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
        rating: demur_domain::choice::Rating::DoesNotAnswer,
        unanswered: vec![1],
        at: NOW,
    };
    octets(&UnverifiedRating::sign(&key, statement).to_block())
}

fn manifest() -> MemoManifest {
    MemoManifest {
        instance: "demo".to_owned(),
        charter: CharterDigest::from_bytes([0; 32]),
        accepted: Vec::new(),
        author: AuthorKey::from_bytes([0; 32]),
        circulation: [0; 32],
        nonce: [0; 32],
    }
}

fn presentation() -> UnverifiedPresentation {
    let message = Message {
        kind: Kind::Open,
        instance: "demo".to_owned(),
        memo: MEMO,
        version: VersionDigest::from_bytes([0; 32]),
        charter: CharterDigest::from_bytes([0; 32]),
        participant: ParticipantKey::from_bytes([0; 32]),
        stance: demur_domain::choice::Stance::Support,
        capsule: [0; 32],
    };
    UnverifiedPresentation {
        message,
        institution: "state".parse().expect("an id"),
        epoch: "2023-11".parse().expect("an epoch"),
        disclosed: Vec::new(),
        proof: vec![0; 784],
        pseudonym: Pseudonym::from_bytes([0; 48]),
    }
}
