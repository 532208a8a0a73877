//! The client against everything that could be wrong: each check by its id, each byte of each file,
//! and what a person is told before a signature leaves.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be; its helpers are tests too"
)]

mod attach;
mod authorship;
mod browser;
mod bytes;
mod capsule;
mod case;
mod claim;
mod extension;
mod forge;
mod history;
mod late;
mod notes;
mod office;
mod openings;
mod panel;
mod presentation;
mod readers;
mod sessions;
mod signing;
mod steps;
mod stage;
mod traps;
mod trust;
mod turns;
mod vectors;
mod view;
mod wallet;
