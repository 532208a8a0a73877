//! A store in memory that keeps the same contract and fails on demand: for tests of everything
//! above the store, which must hold when a commit fails and when only its answer is lost.

use std::collections::VecDeque;
use std::sync::Arc;

use async_trait::async_trait;
use demur_domain::operation::Operation;
use tokio::sync::Mutex;

use crate::body;
use crate::error::{NotDone, StoreError};
use crate::tx::{BodyFuture, Store, Tx};
use tables::Tables;

mod charter;
mod client;
mod complaint;
mod cosignature;
mod epoch;
mod event;
mod issuer;
mod late;
mod log;
mod memo;
mod name;
mod note;
mod notice;
mod official;
mod rating;
mod room;
mod roster;
mod sign_in;
mod tables;

/// How a transaction is to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Failed and not kept: the caller gets an error and the database has nothing.
    BeforeCommit,
    /// Failed but kept: the caller gets an error and the database has it all.
    AfterCommit,
}

/// A store in memory. Clones share one database.
#[derive(Clone, Default)]
pub struct MemoryStore {
    /// What is committed, and the failures to come; the lock is the transaction.
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    committed: Arc<Tables>,
    /// For each transaction to come whose body succeeds, how it fails, if it does.
    failures: VecDeque<Option<Failure>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets the next transaction whose body succeeds fail in this way. Several calls queue up, one
    /// failure for each transaction.
    pub async fn fail_next(&self, failure: Failure) {
        self.fail_after(0, failure).await;
    }

    /// The same after so many transactions that do not fail.
    pub async fn fail_after(&self, transactions: usize, failure: Failure) {
        let failures = &mut self.inner.lock().await.failures;
        failures.extend(std::iter::repeat_n(None, transactions));
        failures.push_back(Some(failure));
    }

    /// Takes back what [`Self::fail_next`] asked for and no transaction has met yet.
    pub async fn fail_no_more(&self) {
        self.inner.lock().await.failures.clear();
    }

    /// Everything that is committed now.
    pub async fn snapshot(&self) -> Snapshot {
        Snapshot(Arc::clone(&self.inner.lock().await.committed))
    }

    /// Goes back, or over, to what a snapshot holds.
    pub async fn restore(&self, snapshot: &Snapshot) {
        self.inner.lock().await.committed = Arc::clone(&snapshot.0);
    }
}

/// What a store held at one moment: for tests that try many things from one place, and that ask what
/// a request has written. Taking one and going back to it cost nothing.
#[derive(Clone)]
pub struct Snapshot(Arc<Tables>);

impl Snapshot {
    /// The tables that hold something else in the other.
    #[must_use]
    pub fn differing_tables(&self, other: &Self) -> Vec<&'static str> {
        match Arc::ptr_eq(&self.0, &other.0) {
            true => Vec::new(),
            false => self.0.differing(&other.0),
        }
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn transact<T, E, F>(&self, operation: Operation, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
    {
        let mut inner = self.inner.lock().await;
        let mut tx = MemoryTx {
            tables: Arc::clone(&inner.committed),
            writes: None,
        };
        let outcome = body::run(operation, &body, &mut tx).await?;
        let failure = inner.failures.pop_front().flatten();
        if failure != Some(Failure::BeforeCommit) {
            inner.committed = tx.tables;
        }
        match failure {
            None => Ok(outcome),
            Some(_) => Err(StoreError::from(NotDone::OnDemand).into()),
        }
    }

    async fn read<T, E, F>(&self, operation: Operation, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
    {
        let tables = Arc::clone(&self.inner.lock().await.committed);
        let mut tx = MemoryTx {
            tables,
            writes: Some(NotDone::ReadOnly(operation)),
        };
        body::run(operation, &body, &mut tx).await
    }

    async fn scrub(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// A transaction over a snapshot, which is copied at the first write and kept or dropped whole.
struct MemoryTx {
    tables: Arc<Tables>,
    /// Why writes are refused, if they are.
    writes: Option<NotDone>,
}

impl Tx for MemoryTx {}

impl MemoryTx {
    fn tables(&self) -> &Tables {
        &self.tables
    }

    fn tables_mut(&mut self) -> Result<&mut Tables, StoreError> {
        match self.writes {
            None => Ok(Arc::make_mut(&mut self.tables)),
            Some(refused) => Err(refused.into()),
        }
    }
}

/// A conflict, unless `fits`.
fn require(fits: bool, table: &'static str) -> Result<(), StoreError> {
    if fits {
        Ok(())
    } else {
        Err(StoreError::Conflict { table })
    }
}

/// Refuses a number that no engine's signed 64 bits hold.
fn require_bigint(number: u64, table: &'static str) -> Result<(), StoreError> {
    require(i64::try_from(number).is_ok(), table)
}
