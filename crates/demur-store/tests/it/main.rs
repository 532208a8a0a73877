//! Everything about the store that can be seen from outside.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, and clippy sees no test in the functions that tests share"
)]

mod contract;
mod crash;
mod inventory;
mod memory;
mod rows;
mod sqlite;
