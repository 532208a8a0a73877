//! The one writer. Bodies that wait while a commit is being synced share the next one, so the disk
//! is synced once per group and not once per body.

use std::sync::Arc;

use async_trait::async_trait;
use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::files::Files;
use super::tx::SqlTx;
use crate::error::{NotDone, StoreError};

/// Bodies that share one commit: enough to make the sync cheap, few enough to answer soon.
const GROUP_MAX: usize = 256;

/// A body of any type.
#[async_trait]
pub(super) trait Job: Send {
    /// Runs the body; false if nothing of it is to be kept.
    async fn run(&mut self, tx: &mut SqlTx<'_>) -> bool;
    /// Tells the caller, now that the group's commit succeeded or failed.
    fn finish(self: Box<Self>, committed: Result<(), GroupFailure>);
}

/// What can be asked of the writer between two groups.
pub(super) enum Control {
    /// Remove what deleted rows left behind.
    Scrub(oneshot::Sender<Result<(), StoreError>>),
    /// Take no more bodies, finish those queued, close the file.
    Close(oneshot::Sender<Result<(), StoreError>>),
}

/// Why a group was not committed; every member of the group is told.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the group's transaction failed")]
pub(super) struct GroupFailure(#[source] Arc<dyn std::error::Error + Send + Sync>);

impl GroupFailure {
    /// For a job that was finished without having been run.
    pub(super) fn not_run() -> Self {
        Self(Arc::new(NotDone::Closed))
    }
}

impl From<sqlx::Error> for GroupFailure {
    fn from(error: sqlx::Error) -> Self {
        Self(Arc::new(error))
    }
}

/// Owns the one connection that writes. Runs as one task until closed or forgotten by all stores.
pub(super) struct Writer {
    files: Files,
    /// None after a failure: of a connection that failed nothing is known, so it is not used again.
    connection: Option<SqliteConnection>,
    jobs: mpsc::Receiver<Box<dyn Job>>,
    controls: mpsc::Receiver<Control>,
}

impl Writer {
    pub(super) const fn new(
        files: Files,
        connection: SqliteConnection,
        jobs: mpsc::Receiver<Box<dyn Job>>,
        controls: mpsc::Receiver<Control>,
    ) -> Self {
        Self {
            files,
            connection: Some(connection),
            jobs,
            controls,
        }
    }

    pub(super) async fn run(mut self) {
        let mut group = Vec::with_capacity(GROUP_MAX);
        let mut closing = None;
        loop {
            tokio::select! {
                count = self.jobs.recv_many(&mut group, GROUP_MAX) => {
                    if count == 0 {
                        break;
                    }
                    self.write(&mut group).await;
                }
                Some(control) = self.controls.recv(), if closing.is_none() => match control {
                    Control::Scrub(reply) => {
                        let _gone = reply.send(self.scrub().await);
                    }
                    Control::Close(reply) => {
                        self.jobs.close();
                        closing = Some(reply);
                    }
                },
            }
        }
        let closed = self.close().await;
        if let Some(reply) = closing {
            let _gone = reply.send(closed);
        }
    }

    /// Runs a group and tells each of its callers what became of it.
    async fn write(&mut self, group: &mut Vec<Box<dyn Job>>) {
        let committed = self.commit(group).await;
        if committed.is_err() {
            // Closing rolls back whatever was under way; its own failure adds nothing to know.
            let _failed = self.close().await;
        }
        for job in group.drain(..) {
            job.finish(committed.clone());
        }
    }

    async fn commit(&mut self, group: &mut [Box<dyn Job>]) -> Result<(), GroupFailure> {
        let connection = self.connection().await?;
        execute(connection, "BEGIN IMMEDIATE; SAVEPOINT body").await?;
        for job in group {
            // One statement text per body: each is a trip to the thread that owns the file.
            let keep = job.run(&mut SqlTx::new(connection)).await;
            let next = if keep {
                "RELEASE body; SAVEPOINT body"
            } else {
                "ROLLBACK TO body"
            };
            execute(connection, next).await?;
        }
        Ok(execute(connection, "COMMIT").await?)
    }

    async fn scrub(&mut self) -> Result<(), StoreError> {
        let connection = self.connection().await?;
        execute(connection, "VACUUM").await?;
        // The first column says whether a reader was in the way.
        let checkpoint = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)");
        match checkpoint.fetch_one(connection).await? {
            0i64 => Ok(()),
            _ => Err(NotDone::Busy.into()),
        }
    }

    async fn connection(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.files.connect().await?,
        };
        Ok(self.connection.insert(connection))
    }

    async fn close(&mut self) -> Result<(), StoreError> {
        match self.connection.take() {
            Some(connection) => Ok(connection.close().await?),
            None => Ok(()),
        }
    }
}

async fn execute(connection: &mut SqliteConnection, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(sql).execute(connection).await.map(drop)
}
