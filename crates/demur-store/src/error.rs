//! What can go wrong between us and the database.

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
