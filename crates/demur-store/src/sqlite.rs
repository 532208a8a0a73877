//! The embedded store: a SQLite file and one of complaints beside it, one writer with group commit, readers beside it.
//!
//! The file is in WAL mode with `synchronous = FULL`: a commit is durable once its frames in the
//! write-ahead log are synced. Deleted rows are overwritten with zeros in the pages they stood in
//! (`secure_delete`), but the log keeps earlier images of those pages until it has been copied into
//! the database and truncated, and SQLite moves rows between pages without wiping where they stood.
//! Hence [`SqliteStore::scrub`]. What no program can promise is that a file system or a disk did
//! not keep the blocks elsewhere; only an encrypted disk helps there.

use std::path::Path;

use async_trait::async_trait;
use demur_domain::operation::Operation;
use sqlx::sqlite::SqlitePool;
use tokio::sync::{mpsc, oneshot};

use crate::body;
use crate::error::{NotDone, StoreError};
use crate::tx::{BodyFuture, Store, Tx};
use files::Files;
use tx::SqlTx;
use writer::{Control, Job, Writer};

mod files;
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

/// A store in two SQLite files. Clones share its one writer, which ends with the last of them.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    jobs: mpsc::Sender<Box<dyn Job>>,
    controls: mpsc::Sender<Control>,
    readers: SqlitePool,
}

impl SqliteStore {
    /// Opens the file and that of the complaints beside it (`x.complaints.sqlite` to `x.sqlite`), makes
    /// what is not there, and brings their schema up to date.
    ///
    /// # Errors
    /// [`StoreError::UnknownSchema`] if a newer program wrote the file, [`StoreError::Database`] if
    /// it cannot be opened.
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let files = Files::at(path);
        let mut connection = files.connect().await?;
        schema::bring_up_to_date(&mut connection).await?;
        let readers = files.readers(READERS_MAX);
        let (jobs, job_queue) = mpsc::channel(QUEUE_MAX);
        let (controls, control_queue) = mpsc::channel(1);
        tokio::spawn(Writer::new(files, connection, job_queue, control_queue).run());
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
