//! The two files of a store: cases and all else in one, complaints of reprisal in the other, so that
//! who may copy, back up or read the one does not thereby have the other.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Error};

/// How long a connection waits for another process's lock, such as a backup's.
const LOCK_WAIT_MAX: Duration = Duration::from_secs(5);
/// More than there are statements, so that none is ever prepared twice.
const STATEMENTS_MAX: usize = 200;

const ATTACH: &str = "ATTACH DATABASE $1 AS complaints";
/// What the options say of the first file.
const SETTINGS: &str = "PRAGMA complaints.journal_mode = WAL; PRAGMA complaints.synchronous = FULL";

/// Where the files are, and how they are opened.
#[derive(Clone, Debug)]
pub(super) struct Files {
    options: SqliteConnectOptions,
    complaints: PathBuf,
}

impl Files {
    /// Those of a store: the complaints' file stands beside, `x.complaints.sqlite` to `x.sqlite`.
    pub(super) fn at(path: &Path) -> Self {
        Self {
            options: options(path),
            complaints: complaints_beside(path),
        }
    }

    /// Connects to both, to write; makes those that are not there.
    pub(super) async fn connect(&self) -> Result<SqliteConnection, Error> {
        let mut connection = self.options.connect().await?;
        attach(&mut connection, &self.complaints).await?;
        sqlx::raw_sql(SETTINGS).execute(&mut connection).await?;
        Ok(connection)
    }

    /// Connections to both that only read.
    pub(super) fn readers(&self, connections_max: u32) -> SqlitePool {
        let complaints = self.complaints.clone();
        SqlitePoolOptions::new()
            .max_connections(connections_max)
            .test_before_acquire(false)
            .after_connect(move |connection, _| {
                let complaints = complaints.clone();
                Box::pin(async move { attach(connection, &complaints).await })
            })
            .connect_lazy_with(self.options.clone().read_only(true))
    }
}

async fn attach(connection: &mut SqliteConnection, complaints: &Path) -> Result<(), Error> {
    let path = complaints.to_str();
    let path = path.ok_or_else(|| Error::Configuration("a path that is not UTF-8".into()))?;
    let attach = sqlx::query(ATTACH).bind(path);
    attach.execute(connection).await.map(drop)
}

fn complaints_beside(path: &Path) -> PathBuf {
    match path.extension() {
        None => path.with_extension("complaints"),
        Some(extension) => {
            let mut name = std::ffi::OsString::from("complaints.");
            name.push(extension);
            path.with_extension(name)
        }
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
