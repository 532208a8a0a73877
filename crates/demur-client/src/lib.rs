//! The member's, the office's and the auditor's side, without I/O: prepare a request, check an
//! answer, keep a wallet, verify a file.
//!
//! Nothing here believes the server: keys and epochs come out of the log, presentations are checked
//! before they are posted, and a person is told here, not there, why a signature would not count.
#![forbid(unsafe_code)]

pub mod trust;
pub mod wallet;
pub mod enrol;
pub mod extension;
pub mod attach;
pub mod author;
pub mod circulation;
pub mod sign;
pub mod rate;
pub mod claim;
pub mod authorship;
pub mod complain;
pub mod protect;
pub mod notes;
pub mod office;
pub mod opening;
pub mod panel;
pub mod room;
pub mod turns;
pub mod mailbox;
pub mod export;
pub mod redact;
pub mod copy;
pub mod verify;
pub mod recount;
pub mod browser;
