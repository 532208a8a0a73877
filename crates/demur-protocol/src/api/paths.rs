//! The path of each operation, by the operation's name. The server's router is tested against these.

pub use demur_crypto::log::path::LogPath;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;

/// What all paths of the API begin with; the log has its own, as its standard wants.
pub const PREFIX: &str = "/api/v1";
/// What the log's files are below.
pub const LOG_PREFIX: &str = "/log";
/// What the files of the browser client are below.
pub const APP_PREFIX: &str = "/app";

macro_rules! fixed {
    ($($name:ident $path:literal;)*) => {$(
        #[doc = concat!("Path of `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name() -> String {
            format!("{PREFIX}{}", $path)
        }
    )*};
}

macro_rules! of_memo {
    ($($name:ident $before:literal $after:literal;)*) => {$(
        #[doc = concat!("Path of `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(memo: &MemoId) -> String {
            format!("{PREFIX}/{}/{memo}{}", $before, $after)
        }
    )*};
}

fixed! {
    charter_show "/charter";
    instance_show "/instance";
    client_show "/client";
    credential_issue "/credentials";
    memo_open "/memos";
    official_sign_in "/officials/sign-in";
    official_sign_out "/officials/sign-out";
    factor_enrol "/officials/factors";
    factor_challenge "/officials/challenge";
    case_list "/cases";
    statement_post "/statements";
    complaint_file "/complaints";
    complaint_mailbox "/complaints/mailbox";
    complaint_list "/complaints/list";
    complaint_open "/complaints/open";
    complaint_step "/complaints/steps";
}

of_memo! {
    memo_show "memos" "";
    memo_status "memos" "/status";
    memo_circulate "memos" "/circulate";
    memo_revise "memos" "/revise";
    memo_cosign "memos" "/cosignatures";
    cosignature_withdraw "memos" "/withdrawals";
    cosignature_prove "memos" "/cosignature-proof";
    memo_seal "memos" "/seal";
    memo_file "memos" "/file";
    memo_withdraw "memos" "/withdraw";
    receipt_show "memos" "/receipt";
    reply_rate "memos" "/ratings";
    redirect_dispute "memos" "/dispute";
    question_answer "memos" "/answer";
    reply_contest "memos" "/contest";
    reply_appeal "memos" "/appeal";
    case_close "memos" "/close";
    case_export "memos" "/export";
    case_open "cases" "/open";
    case_acknowledge "cases" "/acknowledge";
    case_distribute "cases" "/distribute";
    note_post "cases" "/notes";
    note_list "cases" "/notes/list";
    reply_clear "cases" "/clear";
    clearance_ask "cases" "/clearances/ask";
    extension_request "cases" "/extensions";
    extension_approve "cases" "/extensions/approve";
    case_reply "cases" "/reply";
    case_redirect "cases" "/redirect";
    redirect_confirm "cases" "/redirect/confirm";
    redirect_overturn "cases" "/redirect/overturn";
    question_ask "cases" "/question";
    contest_uphold "cases" "/contest/uphold";
    contest_dismiss "cases" "/contest/dismiss";
    appeal_dismiss "cases" "/appeal/dismiss";
    appeal_remand "cases" "/appeal/remand";
    reply_correct "cases" "/reply/correct";
    outcome_report "cases" "/outcomes";
    hold_place "cases" "/hold";
    hold_lift "cases" "/hold/lift";
    opening_request "cases" "/openings";
    opening_approve "cases" "/openings/approve";
    opening_refuse "cases" "/openings/refuse";
    leak_report "cases" "/leaks";
    direction_give "cases" "/direction";
    spill_report "cases" "/spill";
    spill_lift "cases" "/spill/lift";
    release_ask "cases" "/release/ask";
    case_release "cases" "/release";
    name_show "cases" "/openings/name";
    leak_tell "memos" "/leaks";
    release_consent "memos" "/release/consent";
    release_object "memos" "/release/object";
    memo_link "memos" "/links";
    panel_nominate "memos" "/panel/nominee";
    issues_agree "memos" "/panel/issues/agree";
    issues_object "memos" "/panel/issues/object";
    panel_form "cases" "/panel";
    panel_declare "cases" "/panel/conflict";
    issues_propose "cases" "/panel/issues";
    panel_report "cases" "/panel/report";
    panel_dissent "cases" "/panel/dissent";
    undertaking_sign "cases" "/undertaking";
    assessment_give "cases" "/assessments";
    reply_redraft "cases" "/redrafts";
    session_request "memos" "/session/request";
    room_open "memos" "/session/open";
    session_attend "memos" "/session/attendance";
    room_ask "memos" "/session/questions";
    minutes_agree "memos" "/minutes/agree";
    minutes_dispute "memos" "/minutes/dispute";
    session_invite "cases" "/session/invite";
    session_decline "cases" "/session/decline";
    session_conclude "cases" "/session/conclude";
    room_moderate "cases" "/session/answers";
    minutes_give "cases" "/minutes";
}

/// Path of an operation that turns the road of a case. Others have no such path and get the memo's
/// own, which takes no document.
#[must_use]
pub fn turn(operation: Operation, memo: &MemoId) -> String {
    match operation {
        Operation::CaseRedirect => case_redirect(memo),
        Operation::RedirectConfirm => redirect_confirm(memo),
        Operation::RedirectOverturn => redirect_overturn(memo),
        Operation::QuestionAsk => question_ask(memo),
        Operation::ContestUphold => contest_uphold(memo),
        Operation::ContestDismiss => contest_dismiss(memo),
        Operation::AppealDismiss => appeal_dismiss(memo),
        Operation::AppealRemand => appeal_remand(memo),
        Operation::ReplyCorrect => reply_correct(memo),
        Operation::OutcomeReport => outcome_report(memo),
        Operation::HoldPlace => hold_place(memo),
        Operation::HoldLift => hold_lift(memo),
        Operation::OpeningRequest => opening_request(memo),
        Operation::OpeningApprove => opening_approve(memo),
        Operation::OpeningRefuse => opening_refuse(memo),
        Operation::LeakReport => leak_report(memo),
        Operation::DirectionGive => direction_give(memo),
        Operation::SpillReport => spill_report(memo),
        Operation::SpillLift => spill_lift(memo),
        Operation::ReleaseAsk => release_ask(memo),
        Operation::CaseRelease => case_release(memo),
        Operation::LeakTell => leak_tell(memo),
        Operation::ReleaseConsent => release_consent(memo),
        Operation::ReleaseObject => release_object(memo),
        Operation::MemoLink => memo_link(memo),
        Operation::UndertakingSign => undertaking_sign(memo),
        Operation::AssessmentGive => assessment_give(memo),
        Operation::ReplyRedraft => reply_redraft(memo),
        Operation::SessionRequest => session_request(memo),
        Operation::SessionInvite => session_invite(memo),
        Operation::SessionDecline => session_decline(memo),
        Operation::RoomOpen => room_open(memo),
        Operation::SessionConclude => session_conclude(memo),
        Operation::MinutesGive => minutes_give(memo),
        Operation::MinutesAgree => minutes_agree(memo),
        Operation::MinutesDispute => minutes_dispute(memo),
        Operation::RedirectDispute => redirect_dispute(memo),
        Operation::QuestionAnswer => question_answer(memo),
        Operation::ReplyContest => reply_contest(memo),
        Operation::ReplyAppeal => reply_appeal(memo),
        Operation::PanelNominate => panel_nominate(memo),
        Operation::IssuesAgree => issues_agree(memo),
        Operation::IssuesObject => issues_object(memo),
        Operation::PanelForm => panel_form(memo),
        Operation::PanelDeclare => panel_declare(memo),
        Operation::IssuesPropose => issues_propose(memo),
        Operation::PanelReport => panel_report(memo),
        Operation::PanelDissent => panel_dissent(memo),
        _ => memo_show(memo),
    }
}

/// Path of `mailbox_list`: what came after the entry with this number, or everything.
#[must_use]
pub fn mailbox_list(after: Option<u64>) -> String {
    match after {
        Some(after) => format!("{PREFIX}/mailbox?after={after}"),
        None => format!("{PREFIX}/mailbox"),
    }
}

/// Path of `room_show`: what was said from the interval with this number on, or everything.
#[must_use]
pub fn room_show(memo: &MemoId, from: Option<u64>) -> String {
    match from {
        Some(from) => format!("{PREFIX}/memos/{memo}/session?from={from}"),
        None => format!("{PREFIX}/memos/{memo}/session"),
    }
}

/// Path of `statistics_show`, which the browser client does not ask: the server has a page of it.
#[must_use]
pub fn statistics_show() -> String {
    format!("{PREFIX}/statistics")
}

/// Path of `client_fetch`: a file of the browser client.
#[must_use]
pub fn client_fetch(file: &str) -> String {
    format!("{APP_PREFIX}/{file}")
}

/// Path of `log_checkpoint`.
#[must_use]
pub fn log_checkpoint() -> String {
    format!("{LOG_PREFIX}/checkpoint")
}

/// Path of `log_tile` and `log_entries`.
#[must_use]
pub fn log_file(path: &LogPath) -> String {
    format!("{LOG_PREFIX}/{path}")
}
