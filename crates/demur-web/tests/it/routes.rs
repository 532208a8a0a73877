use std::collections::BTreeSet;
use std::path::Path;

use demur_domain::operation::Operation;
use demur_domain::turn::Turn;
use demur_protocol::api::paths::{self, LogPath};
use demur_web::ROUTES;

use crate::samples::MEMO;

/// What no request can set off: jobs, and commands of the operator.
pub(crate) const NOT_OVER_HTTP: &[Operation] = &[
    Operation::CaseExpire,
    Operation::LateCount,
    Operation::InstanceSetup,
    Operation::EpochClose,
    Operation::LogSequence,
    Operation::CaseDue,
    Operation::CountTake,
    Operation::CirculationLapse,
    Operation::QuestionLapse,
    Operation::CaseArchive,
    Operation::NamesDestroy,
    Operation::TextDestroy,
];

/// What stands at many addresses, one for each page and language.
pub(crate) const ON_PAGES: &[Operation] = &[Operation::PageShow, Operation::FileCheck];

#[test]
fn every_operation_has_one_route_and_one_endpoint_file() {
    let routed: Vec<_> = ROUTES.iter().map(|route| route.operation).collect();
    let distinct: BTreeSet<_> = routed.iter().copied().collect();
    assert_eq!(routed.len(), distinct.len());
    for operation in Operation::ALL {
        let on_pages = ON_PAGES.contains(operation);
        let over_http = !NOT_OVER_HTTP.contains(operation);
        assert_eq!(
            distinct.contains(operation),
            over_http && !on_pages,
            "{operation}"
        );
        let file = format!(
            "{}/src/endpoints/{operation}.rs",
            env!("CARGO_MANIFEST_DIR")
        );
        let of_its_own = over_http && Turn::of(*operation).is_none();
        assert_eq!(Path::new(&file).exists(), of_its_own, "{file}");
    }
}

#[test]
fn routes() {
    let lines: Vec<_> = ROUTES
        .iter()
        .map(|route| {
            let most = route.limits.body_octets_max;
            format!(
                "{:<20} {:<4} {} (body up to {most})",
                route.operation, route.method, route.path
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// What the client asks for.
fn path_of(operation: Operation) -> String {
    let file = |path| paths::log_file(&LogPath::parse(path).expect("a tile"));
    match operation {
        Operation::CharterShow => paths::charter_show(),
        Operation::InstanceShow => paths::instance_show(),
        Operation::StatisticsShow => paths::statistics_show(),
        Operation::ClientShow => paths::client_show(),
        Operation::ClientFetch => paths::client_fetch("000"),
        Operation::CredentialIssue => paths::credential_issue(),
        Operation::MemoOpen => paths::memo_open(),
        Operation::MemoShow => paths::memo_show(&MEMO),
        Operation::MemoCirculate => paths::memo_circulate(&MEMO),
        Operation::MemoRevise => paths::memo_revise(&MEMO),
        Operation::MemoCosign => paths::memo_cosign(&MEMO),
        Operation::CosignatureWithdraw => paths::cosignature_withdraw(&MEMO),
        Operation::CosignatureProve => paths::cosignature_prove(&MEMO),
        Operation::MemoSeal => paths::memo_seal(&MEMO),
        Operation::MemoFile => paths::memo_file(&MEMO),
        Operation::MemoWithdraw => paths::memo_withdraw(&MEMO),
        Operation::MemoStatus => paths::memo_status(&MEMO),
        Operation::MailboxList => paths::mailbox_list(None),
        Operation::OfficialSignIn => paths::official_sign_in(),
        Operation::OfficialSignOut => paths::official_sign_out(),
        Operation::FactorEnrol => paths::factor_enrol(),
        Operation::FactorChallenge => paths::factor_challenge(),
        Operation::CaseList => paths::case_list(),
        Operation::CaseOpen => paths::case_open(&MEMO),
        Operation::CaseAcknowledge => paths::case_acknowledge(&MEMO),
        Operation::CaseDistribute => paths::case_distribute(&MEMO),
        Operation::NotePost => paths::note_post(&MEMO),
        Operation::NoteList => paths::note_list(&MEMO),
        Operation::ReplyClear => paths::reply_clear(&MEMO),
        Operation::ClearanceAsk => paths::clearance_ask(&MEMO),
        Operation::ExtensionRequest => paths::extension_request(&MEMO),
        Operation::ExtensionApprove => paths::extension_approve(&MEMO),
        Operation::CaseReply => paths::case_reply(&MEMO),
        Operation::ReplyRate => paths::reply_rate(&MEMO),
        Operation::CaseClose => paths::case_close(&MEMO),
        Operation::CaseExport => paths::case_export(&MEMO),
        Operation::StatementPost => paths::statement_post(),
        Operation::ComplaintFile => paths::complaint_file(),
        Operation::ComplaintMailbox => paths::complaint_mailbox(),
        Operation::ComplaintList => paths::complaint_list(),
        Operation::ComplaintOpen => paths::complaint_open(),
        Operation::ComplaintStep => paths::complaint_step(),
        Operation::ReceiptShow => paths::receipt_show(&MEMO),
        Operation::NameShow => paths::name_show(&MEMO),
        Operation::SessionAttend => paths::session_attend(&MEMO),
        Operation::RoomAsk => paths::room_ask(&MEMO),
        Operation::RoomModerate => paths::room_moderate(&MEMO),
        Operation::RoomShow => paths::room_show(&MEMO, None),
        Operation::LogCheckpoint => paths::log_checkpoint(),
        Operation::LogTile => file("tile/0/000"),
        Operation::LogEntries => file("tile/entries/000"),
        Operation::CaseExpire
        | Operation::LateCount
        | Operation::InstanceSetup
        | Operation::EpochClose
        | Operation::LogSequence
        | Operation::CaseDue
        | Operation::CountTake
        | Operation::CirculationLapse
        | Operation::PageShow
        | Operation::FileCheck => unreachable!("not over HTTP"),
        turn => {
            assert!(Turn::of(turn).is_some(), "{turn} has no path");
            paths::turn(turn, &MEMO)
        }
    }
}

#[test]
fn client_and_router_agree_on_every_path() {
    for route in ROUTES {
        let filled = route.path.replace("{memo}", &MEMO.to_string());
        let filled = match route.operation {
            Operation::LogTile => filled.replace("{*path}", "0/000"),
            _ => filled.replace("{*path}", "000"),
        };
        assert_eq!(path_of(route.operation), filled, "{}", route.operation);
    }
}
