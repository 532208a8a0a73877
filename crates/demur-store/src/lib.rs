//! Where cases, signatures and the log are kept: a trait per noun, one transaction per operation,
//! an embedded SQLite adapter with group commit, and a memory store that fails on demand.
//!
//! SQL is written only here. Every row holds ciphertext, public values or bookkeeping; what someone
//! who can write to each table can do stands in `docs/data-inventory.md`.
#![forbid(unsafe_code)]

mod body;
pub mod error;
pub mod memory;
mod migrations;
pub mod rows;
pub mod sqlite;
pub mod tx;

pub use error::StoreError;
pub use memory::MemoryStore;
pub use sqlite::SqliteStore;
pub use tx::{BodyFuture, Store, Tx};
