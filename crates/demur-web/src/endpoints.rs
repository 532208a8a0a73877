//! One file per operation: from the request to the application and back.

pub(crate) mod author_turn;
pub(crate) mod case_acknowledge;
pub(crate) mod case_close;
pub(crate) mod case_distribute;
pub(crate) mod case_export;
pub(crate) mod case_list;
pub(crate) mod case_open;
pub(crate) mod case_reply;
pub(crate) mod charter_show;
pub(crate) mod client_fetch;
pub(crate) mod client_show;
pub(crate) mod complaint_file;
pub(crate) mod complaint_list;
pub(crate) mod complaint_mailbox;
pub(crate) mod complaint_open;
pub(crate) mod complaint_step;
pub(crate) mod cosignature_prove;
pub(crate) mod cosignature_withdraw;
pub(crate) mod credential_issue;
pub(crate) mod extension_approve;
pub(crate) mod extension_request;
pub(crate) mod factor_challenge;
pub(crate) mod factor_enrol;
pub(crate) mod file_check;
pub(crate) mod instance_show;
pub(crate) mod log_checkpoint;
pub(crate) mod log_entries;
pub(crate) mod log_tile;
pub(crate) mod mailbox_list;
pub(crate) mod memo_circulate;
pub(crate) mod memo_cosign;
pub(crate) mod memo_file;
pub(crate) mod memo_open;
pub(crate) mod memo_revise;
pub(crate) mod memo_seal;
pub(crate) mod memo_show;
pub(crate) mod memo_status;
pub(crate) mod memo_withdraw;
pub(crate) mod name_show;
pub(crate) mod note_list;
pub(crate) mod note_post;
pub(crate) mod page_show;
pub(crate) mod official_sign_in;
pub(crate) mod official_sign_out;
pub(crate) mod official_turn;
pub(crate) mod receipt_show;
pub(crate) mod clearance_ask;
pub(crate) mod reply_clear;
pub(crate) mod reply_rate;
pub(crate) mod room_ask;
pub(crate) mod room_moderate;
pub(crate) mod room_show;
pub(crate) mod session_attend;
pub(crate) mod statement_post;
pub(crate) mod statistics_show;

// The turns of a case's road differ in their operation alone, so they share a file for each side.
pub(crate) use author_turn::{
    issues_agree, issues_object, leak_tell, memo_link, minutes_agree, minutes_dispute,
    panel_nominate, question_answer, redirect_dispute, release_consent, release_object,
    reply_appeal, reply_contest, room_open, session_request,
};
pub(crate) use official_turn::{
    appeal_dismiss, appeal_remand, assessment_give, case_redirect, case_release, contest_dismiss,
    contest_uphold, direction_give, hold_lift, hold_place, issues_propose, leak_report,
    minutes_give, opening_approve, opening_refuse, opening_request, outcome_report, panel_declare,
    panel_dissent, panel_form, panel_report, question_ask, redirect_confirm, redirect_overturn,
    release_ask, reply_correct, reply_redraft, session_conclude, session_decline, session_invite,
    spill_lift, spill_report, undertaking_sign,
};
