//! All routes, as a table.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodFilter, get, on};
use demur_app::app::{App, Store};
use demur_domain::operation::Operation;

use crate::guard::{Gate, Limits};
use crate::pages::{self, Language, Page};
use crate::problem::Problem;
use crate::{endpoints, guard, headers};

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
    StatisticsShow      statistics_show      GET  "/api/v1/statistics"                     ANSWER;
    ClientShow          client_show          GET  "/api/v1/client"                         ANSWER;
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
    RedirectDispute     redirect_dispute     POST "/api/v1/memos/{memo}/dispute"           DOCUMENT;
    QuestionAnswer      question_answer      POST "/api/v1/memos/{memo}/answer"            DOCUMENT;
    ReplyContest        reply_contest        POST "/api/v1/memos/{memo}/contest"           DOCUMENT;
    ReplyAppeal         reply_appeal         POST "/api/v1/memos/{memo}/appeal"            DOCUMENT;
    LeakTell            leak_tell            POST "/api/v1/memos/{memo}/leaks"              DOCUMENT;
    ReleaseConsent      release_consent      POST "/api/v1/memos/{memo}/release/consent"    DOCUMENT;
    ReleaseObject       release_object       POST "/api/v1/memos/{memo}/release/object"     DOCUMENT;
    MemoLink            memo_link            POST "/api/v1/memos/{memo}/links"              DOCUMENT;
    PanelNominate       panel_nominate       POST "/api/v1/memos/{memo}/panel/nominee"     DOCUMENT;
    IssuesAgree         issues_agree         POST "/api/v1/memos/{memo}/panel/issues/agree" DOCUMENT;
    IssuesObject        issues_object        POST "/api/v1/memos/{memo}/panel/issues/object" DOCUMENT;
    SessionRequest      session_request      POST "/api/v1/memos/{memo}/session/request"   DOCUMENT;
    RoomOpen            room_open            POST "/api/v1/memos/{memo}/session/open"      DOCUMENT;
    SessionAttend       session_attend       POST "/api/v1/memos/{memo}/session/attendance" REQUEST;
    RoomAsk             room_ask             POST "/api/v1/memos/{memo}/session/questions" REQUEST;
    RoomShow            room_show            GET  "/api/v1/memos/{memo}/session"           PAGE;
    MinutesAgree        minutes_agree        POST "/api/v1/memos/{memo}/minutes/agree"     DOCUMENT;
    MinutesDispute      minutes_dispute      POST "/api/v1/memos/{memo}/minutes/dispute"   DOCUMENT;
    CaseClose           case_close           POST "/api/v1/memos/{memo}/close"             REQUEST;
    CaseExport          case_export          POST "/api/v1/memos/{memo}/export"            EXPORT;
    MailboxList         mailbox_list         GET  "/api/v1/mailbox"                        PAGE;
    OfficialSignIn      official_sign_in     POST "/api/v1/officials/sign-in"              REQUEST;
    OfficialSignOut     official_sign_out    POST "/api/v1/officials/sign-out"             REQUEST;
    FactorEnrol         factor_enrol         POST "/api/v1/officials/factors"              REQUEST;
    FactorChallenge     factor_challenge     POST "/api/v1/officials/challenge"            REQUEST;
    CaseList            case_list            POST "/api/v1/cases"                          REQUEST;
    CaseOpen            case_open            POST "/api/v1/cases/{memo}/open"              EXPORT;
    CaseAcknowledge     case_acknowledge     POST "/api/v1/cases/{memo}/acknowledge"       DOCUMENT;
    CaseDistribute      case_distribute      POST "/api/v1/cases/{memo}/distribute"        DOCUMENT;
    NotePost            note_post            POST "/api/v1/cases/{memo}/notes"             DOCUMENT;
    NoteList            note_list            POST "/api/v1/cases/{memo}/notes/list"        EXPORT;
    ClearanceAsk        clearance_ask        POST "/api/v1/cases/{memo}/clearances/ask"    DOCUMENT;
    ReplyClear          reply_clear          POST "/api/v1/cases/{memo}/clear"             DOCUMENT;
    ExtensionRequest    extension_request    POST "/api/v1/cases/{memo}/extensions"        DOCUMENT;
    ExtensionApprove    extension_approve    POST "/api/v1/cases/{memo}/extensions/approve" DOCUMENT;
    CaseReply           case_reply           POST "/api/v1/cases/{memo}/reply"             DOCUMENT;
    CaseRedirect        case_redirect        POST "/api/v1/cases/{memo}/redirect"          DOCUMENT;
    RedirectConfirm     redirect_confirm     POST "/api/v1/cases/{memo}/redirect/confirm"  DOCUMENT;
    RedirectOverturn    redirect_overturn    POST "/api/v1/cases/{memo}/redirect/overturn" DOCUMENT;
    QuestionAsk         question_ask         POST "/api/v1/cases/{memo}/question"          DOCUMENT;
    ContestUphold       contest_uphold       POST "/api/v1/cases/{memo}/contest/uphold"    DOCUMENT;
    ContestDismiss      contest_dismiss      POST "/api/v1/cases/{memo}/contest/dismiss"   DOCUMENT;
    AppealDismiss       appeal_dismiss       POST "/api/v1/cases/{memo}/appeal/dismiss"    DOCUMENT;
    AppealRemand        appeal_remand        POST "/api/v1/cases/{memo}/appeal/remand"     DOCUMENT;
    ReplyCorrect        reply_correct        POST "/api/v1/cases/{memo}/reply/correct"     DOCUMENT;
    OutcomeReport       outcome_report       POST "/api/v1/cases/{memo}/outcomes"          DOCUMENT;
    HoldPlace           hold_place           POST "/api/v1/cases/{memo}/hold"              DOCUMENT;
    HoldLift            hold_lift            POST "/api/v1/cases/{memo}/hold/lift"         DOCUMENT;
    OpeningRequest      opening_request      POST "/api/v1/cases/{memo}/openings"           DOCUMENT;
    OpeningApprove      opening_approve      POST "/api/v1/cases/{memo}/openings/approve"   DOCUMENT;
    OpeningRefuse       opening_refuse       POST "/api/v1/cases/{memo}/openings/refuse"    DOCUMENT;
    LeakReport          leak_report          POST "/api/v1/cases/{memo}/leaks"              DOCUMENT;
    DirectionGive       direction_give       POST "/api/v1/cases/{memo}/direction"          DOCUMENT;
    SpillReport         spill_report         POST "/api/v1/cases/{memo}/spill"              DOCUMENT;
    SpillLift           spill_lift           POST "/api/v1/cases/{memo}/spill/lift"         DOCUMENT;
    ReleaseAsk          release_ask          POST "/api/v1/cases/{memo}/release/ask"        DOCUMENT;
    CaseRelease         case_release         POST "/api/v1/cases/{memo}/release"            DOCUMENT;
    NameShow            name_show            POST "/api/v1/cases/{memo}/openings/name"      EXPORT;
    PanelForm           panel_form           POST "/api/v1/cases/{memo}/panel"             DOCUMENT;
    PanelDeclare        panel_declare        POST "/api/v1/cases/{memo}/panel/conflict"    DOCUMENT;
    IssuesPropose       issues_propose       POST "/api/v1/cases/{memo}/panel/issues"      DOCUMENT;
    PanelReport         panel_report         POST "/api/v1/cases/{memo}/panel/report"      DOCUMENT;
    PanelDissent        panel_dissent        POST "/api/v1/cases/{memo}/panel/dissent"     DOCUMENT;
    UndertakingSign     undertaking_sign     POST "/api/v1/cases/{memo}/undertaking"       DOCUMENT;
    ReplyRedraft        reply_redraft        POST "/api/v1/cases/{memo}/redrafts"          DOCUMENT;
    AssessmentGive      assessment_give      POST "/api/v1/cases/{memo}/assessments"       DOCUMENT;
    SessionInvite       session_invite       POST "/api/v1/cases/{memo}/session/invite"    DOCUMENT;
    SessionDecline      session_decline      POST "/api/v1/cases/{memo}/session/decline"   DOCUMENT;
    SessionConclude     session_conclude     POST "/api/v1/cases/{memo}/session/conclude"  DOCUMENT;
    RoomModerate        room_moderate        POST "/api/v1/cases/{memo}/session/answers"   REQUEST;
    MinutesGive         minutes_give         POST "/api/v1/cases/{memo}/minutes"           DOCUMENT;
    StatementPost       statement_post       POST "/api/v1/statements"                     DOCUMENT;
    ComplaintFile       complaint_file       POST "/api/v1/complaints"                     DOCUMENT;
    ComplaintMailbox    complaint_mailbox    POST "/api/v1/complaints/mailbox"             EXPORT;
    ComplaintList       complaint_list       POST "/api/v1/complaints/list"                REQUEST;
    ComplaintOpen       complaint_open       POST "/api/v1/complaints/open"                EXPORT;
    ComplaintStep       complaint_step       POST "/api/v1/complaints/steps"               DOCUMENT;
    ClientFetch         client_fetch         GET  "/app/{*path}"                           ANSWER;
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
    let gate = Gate::new();
    // A wildcard does not match nothing, and nothing is the index.
    let index = guard::mount(
        get(endpoints::client_fetch::handle::<S>),
        &gate,
        Operation::ClientFetch,
        Limits::ANSWER,
    );
    mount::<S>(&gate)
        .route("/app/", index)
        .route("/app", get(to_the_client).fallback(method_not_allowed))
        .merge(further)
        .merge(pages::<S>(&gate))
        .fallback(nothing_here)
        .with_state(app)
        .layer(axum::middleware::map_response(headers::add))
}

pub(crate) async fn method_not_allowed() -> Problem {
    Problem::MethodNotAllowed
}

/// What the index loads lies beside it, so its address ends in a slash.
async fn to_the_client() -> Redirect {
    Redirect::permanent("/app/")
}

/// Every page, without a language and in each. What goes wrong there is told as a page.
fn pages<S: Store>(gate: &Gate) -> Router<App<S>> {
    let (show, check) = (Operation::PageShow, Operation::FileCheck);
    let shown = || {
        guard::mount(
            get(endpoints::page_show::handle::<S>),
            gate,
            show,
            Limits::ANSWER,
        )
    };
    let sent = || {
        let form = on(MethodFilter::POST, endpoints::file_check::handle::<S>);
        guard::guard(form, gate, check, Limits::UPLOAD)
    };
    let of = |path: &str, page: Page| match page.has_form() {
        true => Router::new().route(path, shown().merge(sent())),
        false => Router::new().route(path, shown()),
    };
    let mut router = Router::new().route("/leave", get(pages::leave));
    for page in Page::ALL {
        router = router.merge(of(&format!("/{}", page.name()), page));
        for language in Language::ALL {
            router = router.merge(of(&page.path(language), page));
        }
    }
    for language in Language::ALL {
        let entries = format!("/{}/log/{{bundle}}", language.code());
        let home = Page::Home.path(language);
        let bare = home.trim_end_matches('/').to_owned();
        router = router
            .route(&entries, shown())
            .route(&bare, get(|| async move { Redirect::permanent(&home) }));
    }
    router.layer(axum::middleware::from_fn(in_words))
}

/// Tells a problem as a page, in the language of the request.
async fn in_words(request: Request, next: Next) -> Response {
    let language = Language::of_request(request.uri(), request.headers());
    let response = next.run(request).await;
    let status = response.status();
    if status.is_client_error() || status.is_server_error() {
        pages::trouble(language, status)
    } else {
        response
    }
}

/// What lies below these is for programs.
const FOR_PROGRAMS: [&str; 4] = ["api", "log", "app", "demo"];

async fn nothing_here(uri: Uri, headers: HeaderMap) -> Response {
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    if FOR_PROGRAMS.contains(&first) {
        return Problem::NotFound.into_response();
    }
    let language = Language::of_request(&uri, &headers);
    pages::trouble(language, StatusCode::NOT_FOUND)
}
