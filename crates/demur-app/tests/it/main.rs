//! The operations over every store: the whole road, each refusal, and what a crash leaves.
//!
//! A test is a function over any store; [`over_stores`] runs it over each.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be; its helpers are tests too"
)]

/// Runs tests over the memory store and over SQLite.
macro_rules! over_stores {
    ($($name:ident),* $(,)?) => {
        mod memory {
            $(#[tokio::test]
            async fn $name() {
                super::$name(demur_store::memory::MemoryStore::new()).await;
            })*
        }
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let directory = tempfile::tempdir().unwrap();
                let path = directory.path().join("demur.sqlite");
                super::$name(demur_store::SqliteStore::open(&path).await.unwrap()).await;
            })*
        }
    };
}

mod circulation;
mod clearance;
mod complaints;
mod crash;
mod due;
mod extension;
mod histories;
mod issue;
mod late;
mod log;
mod notes;
mod numbers;
mod notices;
mod office;
mod opening;
mod openings;
mod panel;
mod passkeys;
mod rating;
mod records;
mod public;
mod road;
mod sealing;
mod setup;
mod sign_in;
mod said;
mod sessions;
mod turns;
