//! The embedded store: one SQLite file, one writer with group commit, readers beside it.
//!
//! The file is in WAL mode with `synchronous = FULL`: a commit is durable once its frames in the
//! write-ahead log are synced. Deleted rows are overwritten with zeros in the pages they stood in
//! (`secure_delete`), but the log keeps earlier images of those pages until it has been copied into
//! the database and truncated, and SQLite moves rows between pages without wiping where they stood.
//! Hence [`SqliteStore::scrub`]. What no program can promise is that a file system or a disk did
//! not keep the blocks elsewhere; only an encrypted disk helps there.

use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use demur_domain::operation::Operation;
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::sync::{mpsc, oneshot};

use crate::body;
use crate::error::{NotDone, StoreError};
use crate::tx::{BodyFuture, Store, Tx};
use tx::SqlTx;
use writer::{Control, Job, Writer};

mod job;
mod schema;
mod writer;

/// What the SQL below is compiled against.
mod engine {
    pub(super) use sqlx::sqlite::{
        Sqlite as Database, SqliteConnection as Connection, SqliteRow as Row,
    };
}

// The SQL of both engines stands once, under `sql/`; another adapter compiles the same files
// beside an `engine` of its own.
#[path = "sql/rating.rs"]
mod rating;
#[path = "sql/charter.rs"]
mod charter;
#[path = "sql/client.rs"]
mod client;
#[path = "sql/cosignature.rs"]
mod cosignature;
#[path = "sql/epoch.rs"]
mod epoch;
#[path = "sql/late.rs"]
mod late;
#[path = "sql/event.rs"]
mod event;
#[path = "sql/issuer.rs"]
mod issuer;
#[path = "sql/log.rs"]
mod log;
#[path = "sql/memo.rs"]
mod memo;
#[path = "sql/complaint.rs"]
mod complaint;
#[path = "sql/name.rs"]
mod name;
#[path = "sql/note.rs"]
mod note;
#[path = "sql/notice.rs"]
mod notice;
#[path = "sql/official.rs"]
mod official;
#[path = "sql/room.rs"]
mod room;
#[path = "sql/roster.rs"]
mod roster;
#[path = "sql/sign_in.rs"]
mod sign_in;
#[path = "sql/tx.rs"]
mod tx;

/// Bodies that may wait for the writer before callers wait in front of the queue.
const QUEUE_MAX: usize = 1024;
/// Connections that read beside the writer.
const READERS_MAX: u32 = 4;
/// How long a connection waits for another process's lock, such as a backup's.
const LOCK_WAIT_MAX: Duration = Duration::from_secs(5);
/// More than there are statements, so that none is ever prepared twice.
const STATEMENTS_MAX: usize = 200;

/// A store in one SQLite file. Clones share its one writer, which ends with the last of them.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    jobs: mpsc::Sender<Box<dyn Job>>,
    controls: mpsc::Sender<Control>,
    readers: SqlitePool,
}

impl SqliteStore {
    /// Opens the file, makes it if there is none, and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreError::UnknownSchema`] if a newer program wrote the file, [`StoreError::Database`] if
    /// it cannot be opened.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let options = options(path);
        let mut connection = options.connect().await?;
        schema::bring_up_to_date(&mut connection).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS_MAX)
            .test_before_acquire(false)
            .connect_lazy_with(options.clone().read_only(true));
        let (jobs, job_queue) = mpsc::channel(QUEUE_MAX);
        let (controls, control_queue) = mpsc::channel(1);
        tokio::spawn(Writer::new(options, connection, job_queue, control_queue).run());
        Ok(Self {
            jobs,
            controls,
            readers,
        })
    }

    /// Finishes what is queued and closes the file. Whoever comes later gets an error.
    ///
    /// # Errors
    /// [`StoreError::Database`] if the file does not close as it should; what was acknowledged is
    /// durable all the same.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.readers.close().await;
        self.ask(Control::Close).await
    }

    async fn ask(
        &self,
        control: impl FnOnce(oneshot::Sender<Result<(), StoreError>>) -> Control,
    ) -> Result<(), StoreError> {
        let (reply, answer) = oneshot::channel();
        self.controls
            .send(control(reply))
            .await
            .map_err(|_| NotDone::Closed)?;
        answer.await.map_err(|_| NotDone::Closed)?
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn transact<T, E, F>(&self, operation: Operation, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
    {
        let (job, answer) = job::with_answer(operation, body);
        let closed = || E::from(NotDone::Closed.into());
        self.jobs.send(job).await.map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }

    async fn read<T, E, F>(&self, operation: Operation, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
    {
        let mut snapshot = self.readers.begin().await.map_err(StoreError::from)?;
        let outcome = body::run(operation, &body, &mut SqlTx::new(&mut snapshot)).await;
        // Nothing was written, so ending it one way is as good as the other.
        snapshot.rollback().await.map_err(StoreError::from)?;
        outcome
    }

    /// Rebuilds the database without what was deleted, copies the write-ahead log into it, and cuts
    /// the log to nothing, so that no file holds a deleted row any more (R11).
    ///
    /// Wiping rows and cutting the log is not enough: of 3,333 signatures deleted in a test, one was
    /// left where SQLite had moved it from. The rebuild costs as much as copying the file, keeps
    /// the writer that long, and holds the copy in memory, because nothing wipes a temporary file.
    async fn scrub(&self) -> Result<(), StoreError> {
        self.ask(Control::Scrub).await
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(LOCK_WAIT_MAX)
        .statement_cache_capacity(STATEMENTS_MAX)
        // Deleted content is overwritten, and never lands in a temporary file.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        // Four times the default: a checkpoint syncs twice, which a burst of signatures would pay often.
        .pragma("wal_autocheckpoint", "4000")
        // Damage is reported, not read.
        .pragma("cell_size_check", "ON")
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging()
}
