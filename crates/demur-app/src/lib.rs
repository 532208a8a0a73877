//! What Demur does: one file per operation, one per background job. It knows no HTTP and no SQL.
//!
//! An operation reads like this: decode and verify what came in, ask the domain whether it is
//! allowed, and write the outcome and its log leaf in one transaction. Whoever composes the program
//! passes in the store, the clock, the randomness and the keys.
#![forbid(unsafe_code)]

pub mod app;
mod bucket;
mod cache;
mod cases;
mod complaints;
mod due_dates;
mod duties;
pub mod error;
mod events;
pub mod factors;
mod logging;
mod memos;
mod official_step;
mod officials;
mod prove;
pub mod refusal;
mod rooms;
mod sealed;
mod turns;
pub mod session;
mod work;

pub mod author_turn;
pub mod case_acknowledge;
pub mod case_close;
pub mod case_distribute;
pub mod case_export;
pub mod case_list;
pub mod case_open;
pub mod case_reply;
pub mod charter_show;
pub mod client_show;
pub mod complaint_file;
pub mod complaint_list;
pub mod complaint_mailbox;
pub mod complaint_open;
pub mod complaint_step;
pub mod cosignature_prove;
pub mod cosignature_withdraw;
pub mod credential_issue;
pub mod clearance_ask;
pub mod extension_approve;
pub mod extension_request;
pub mod factor_challenge;
pub mod factor_enrol;
pub mod file_check;
pub mod instance_show;
pub mod log_checkpoint;
pub mod log_entries;
pub mod log_tile;
pub mod mailbox_list;
pub mod memo_circulate;
pub mod memo_cosign;
pub mod memo_file;
pub mod memo_open;
pub mod memo_revise;
pub mod memo_seal;
pub mod memo_show;
pub mod memo_status;
pub mod memo_withdraw;
pub mod name_show;
pub mod note_list;
pub mod note_post;
pub mod official_sign_in;
pub mod official_sign_out;
pub mod official_turn;
pub mod receipt_show;
pub mod reply_clear;
pub mod reply_rate;
pub mod room_ask;
pub mod room_moderate;
pub mod room_show;
pub mod session_attend;
pub mod statement_post;
pub mod statistics_show;

pub mod job;
pub mod setup;
