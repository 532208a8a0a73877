//! All routes, as a table.

use axum::Router;
use axum::routing::{MethodFilter, get, on};
use demur_app::app::{App, Store};
use demur_domain::operation::Operation;

use crate::guard::{Gate, Limits};
use crate::problem::Problem;
use crate::{endpoints, guard, headers, landing};

/// Where an operation is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The operation.
    pub operation: Operation,
    /// HTTP method.
    pub method: &'static str,
    /// Path as the router matches it.
    pub path: &'static str,
    /// What it may cost.
    pub limits: Limits,
}

macro_rules! routes {
    ($($operation:ident $endpoint:ident $method:ident $path:literal $limits:ident;)*) => {
        /// Every route.
        pub const ROUTES: &[Route] = &[$(Route {
            operation: Operation::$operation,
            method: stringify!($method),
            path: $path,
            limits: Limits::$limits,
        }),*];

        fn mount<S: Store>(gate: &Gate) -> Router<App<S>> {
            Router::new()$(.route($path, guard::mount(
                on(MethodFilter::$method, endpoints::$endpoint::handle::<S>),
                gate,
                Operation::$operation,
                Limits::$limits,
            )))*
        }
    };
}

routes! {
    InstanceShow        instance_show        GET  "/api/v1/instance"                       ANSWER;
    CharterShow         charter_show         GET  "/api/v1/charter"                        ANSWER;
    CredentialIssue     credential_issue     POST "/api/v1/credentials"                    REQUEST;
    MemoOpen            memo_open            POST "/api/v1/memos"                          REQUEST;
    MemoShow            memo_show            GET  "/api/v1/memos/{memo}"                   ANSWER;
    MemoStatus          memo_status          GET  "/api/v1/memos/{memo}/status"            ANSWER;
    MemoCirculate       memo_circulate       POST "/api/v1/memos/{memo}/circulate"         DOCUMENT;
    MemoRevise          memo_revise          POST "/api/v1/memos/{memo}/revise"            REQUEST;
    MemoCosign          memo_cosign          POST "/api/v1/memos/{memo}/cosignatures"      BLOCKS;
    CosignatureWithdraw cosignature_withdraw POST "/api/v1/memos/{memo}/withdrawals"       BLOCKS;
    CosignatureProve    cosignature_prove    POST "/api/v1/memos/{memo}/cosignature-proof" REQUEST;
    MemoSeal            memo_seal            POST "/api/v1/memos/{memo}/seal"              REQUEST;
    MemoFile            memo_file            POST "/api/v1/memos/{memo}/file"              DOCUMENT;
    MemoWithdraw        memo_withdraw        POST "/api/v1/memos/{memo}/withdraw"          REQUEST;
    ReceiptShow         receipt_show         GET  "/api/v1/memos/{memo}/receipt"           ANSWER;
    ReplyRate           reply_rate           POST "/api/v1/memos/{memo}/ratings"           REQUEST;
    CaseClose           case_close           POST "/api/v1/memos/{memo}/close"             REQUEST;
    CaseExport          case_export          POST "/api/v1/memos/{memo}/export"            EXPORT;
    MailboxList         mailbox_list         GET  "/api/v1/mailbox"                        PAGE;
    OfficialSignIn      official_sign_in     POST "/api/v1/officials/sign-in"              REQUEST;
    OfficialSignOut     official_sign_out    POST "/api/v1/officials/sign-out"             REQUEST;
    FactorEnrol         factor_enrol         POST "/api/v1/officials/factors"              REQUEST;
    CaseList            case_list            POST "/api/v1/cases"                          REQUEST;
    CaseOpen            case_open            POST "/api/v1/cases/{memo}/open"              EXPORT;
    CaseAcknowledge     case_acknowledge     POST "/api/v1/cases/{memo}/acknowledge"       DOCUMENT;
    CaseDistribute      case_distribute      POST "/api/v1/cases/{memo}/distribute"        DOCUMENT;
    NotePost            note_post            POST "/api/v1/cases/{memo}/notes"             DOCUMENT;
    NoteList            note_list            POST "/api/v1/cases/{memo}/notes/list"        EXPORT;
    ReplyClear          reply_clear          POST "/api/v1/cases/{memo}/clear"             DOCUMENT;
    ExtensionRequest    extension_request    POST "/api/v1/cases/{memo}/extensions"        DOCUMENT;
    ExtensionApprove    extension_approve    POST "/api/v1/cases/{memo}/extensions/approve" DOCUMENT;
    CaseReply           case_reply           POST "/api/v1/cases/{memo}/reply"             DOCUMENT;
    StatementPost       statement_post       POST "/api/v1/statements"                     DOCUMENT;
    LogCheckpoint       log_checkpoint       GET  "/log/checkpoint"                        ANSWER;
    LogTile             log_tile             GET  "/log/tile/{*path}"                      ANSWER;
    LogEntries          log_entries          GET  "/log/tile/entries/{*path}"              ANSWER;
}

/// The whole server, ready for [`crate::serve`] or for a test.
pub fn router<S: Store>(app: App<S>) -> Router {
    router_with(app, Router::new())
}

/// The same with further routes.
pub(crate) fn router_with<S: Store>(app: App<S>, further: Router<App<S>>) -> Router {
    mount::<S>(&Gate::new())
        .merge(further)
        .route("/", get(landing::page).fallback(method_not_allowed))
        .fallback(nothing_here)
        .with_state(app)
        .layer(axum::middleware::map_response(headers::add))
}

pub(crate) async fn method_not_allowed() -> Problem {
    Problem::MethodNotAllowed
}

async fn nothing_here() -> Problem {
    Problem::NotFound
}
