//! Where cases, signatures and the log are kept: a trait per noun, one transaction per operation,
//! an embedded SQLite adapter with group commit, and a memory store that fails on demand.
//!
//! SQL is written only here. Every row holds ciphertext, public values or bookkeeping; what someone
//! who can write to each table can do stands in `docs/data-inventory.md`.
#![forbid(unsafe_code)]

pub mod rows;
pub mod tx;
pub mod error;
