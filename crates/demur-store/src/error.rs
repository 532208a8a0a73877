//! What can go wrong between us and the database.

use demur_domain::operation::Operation;

/// A failure of the store: the world's fault, not the caller's.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The row is already there and differs, or a compare-and-swap lost.
    #[error("conflict in {table}")]
    Conflict {
        /// The table whose constraint refused the row.
        table: &'static str,
    },
    /// A row does not decode as what was written: damage, or a schema this version does not know.
    #[error("damaged row in {table}")]
    Damaged {
        /// The table the row stands in.
        table: &'static str,
    },
    /// The schema is newer than this program.
    #[error("the database has schema {found}, this program knows up to {known}")]
    UnknownSchema {
        /// Version found in the database.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// The database did not do what was asked; nothing of the transaction is kept, unless the
    /// commit itself was cut off, when it may be.
    #[error("the database failed")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(Box::new(error))
    }
}

/// Why a store did not run or keep a body although the database itself did nothing wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotDone {
    /// The body panicked.
    #[error("the body of {0} panicked")]
    Panicked(Operation),
    /// The body took longer than any body may.
    #[error("the body of {0} took too long")]
    TooLong(Operation),
    /// The body wrote, but was run for reading.
    #[error("the body of {0} was to read only")]
    ReadOnly(Operation),
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
    /// A reader kept the write-ahead log from being cut.
    #[error("a reader is in the way")]
    Busy,
    /// A test asked for it.
    #[error("failed on demand")]
    OnDemand,
}

impl From<NotDone> for StoreError {
    fn from(reason: NotDone) -> Self {
        Self::Database(Box::new(reason))
    }
}
