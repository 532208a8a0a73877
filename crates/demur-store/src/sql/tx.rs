//! The transaction that the SQL of every noun runs in, and how columns become values.

use std::str::FromStr;

use sqlx::Row as _;

use super::engine::{Connection, Database, Row};
use crate::error::StoreError;
use crate::tx::Tx;

/// A transaction under way on a connection that somebody else begins and ends.
pub(super) struct SqlTx<'c> {
    connection: &'c mut Connection,
}

impl Tx for SqlTx<'_> {}

/// A statement with its values bound.
pub(super) type Query =
    sqlx::query::Query<'static, Database, <Database as sqlx::Database>::Arguments>;

/// A statement; binding copies, so the query borrows nothing.
pub(super) fn query(sql: &'static str) -> Query {
    sqlx::query(sql)
}

impl<'c> SqlTx<'c> {
    pub(super) const fn new(connection: &'c mut Connection) -> Self {
        Self { connection }
    }

    /// Runs a statement and returns how many rows it changed.
    pub(super) async fn change(
        &mut self,
        table: &'static str,
        query: Query,
    ) -> Result<u64, StoreError> {
        let done = query.execute(&mut *self.connection).await;
        Ok(done.map_err(|error| failure(table, error))?.rows_affected())
    }

    /// Runs a statement that must change a row; if none was there to change, somebody else won.
    pub(super) async fn change_one(
        &mut self,
        table: &'static str,
        query: Query,
    ) -> Result<(), StoreError> {
        match self.change(table, query).await? {
            0 => Err(StoreError::Conflict { table }),
            _ => Ok(()),
        }
    }

    /// The row a statement returns, if there is one.
    pub(super) async fn one(
        &mut self,
        table: &'static str,
        query: Query,
    ) -> Result<Option<Columns>, StoreError> {
        let row = query.fetch_optional(&mut *self.connection).await;
        let row = row.map_err(|error| failure(table, error))?;
        Ok(row.map(|row| Columns { table, row }))
    }

    /// All rows a statement returns, each turned into a value.
    pub(super) async fn all<T>(
        &mut self,
        table: &'static str,
        query: Query,
        decode: impl Fn(Columns) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let rows = query.fetch_all(&mut *self.connection).await;
        let rows = rows.map_err(|error| failure(table, error))?;
        rows.into_iter()
            .map(|row| decode(Columns { table, row }))
            .collect()
    }
}

/// A row on its way to a value. What does not decode was damaged, or not written by us.
pub(super) struct Columns {
    table: &'static str,
    row: Row,
}

impl Columns {
    pub(super) const fn damaged(&self) -> StoreError {
        StoreError::Damaged { table: self.table }
    }

    pub(super) fn bytes(&self, column: &'static str) -> Result<Vec<u8>, StoreError> {
        self.row.try_get(column).map_err(|_| self.damaged())
    }

    pub(super) fn bytes_if_any(&self, column: &'static str) -> Result<Option<Vec<u8>>, StoreError> {
        self.row.try_get(column).map_err(|_| self.damaged())
    }

    pub(super) fn array<const N: usize>(
        &self,
        column: &'static str,
    ) -> Result<[u8; N], StoreError> {
        let bytes: &[u8] = self.row.try_get(column).map_err(|_| self.damaged())?;
        bytes.try_into().map_err(|_| self.damaged())
    }

    pub(super) fn array_if_any<const N: usize>(
        &self,
        column: &'static str,
    ) -> Result<Option<[u8; N]>, StoreError> {
        let bytes: Option<&[u8]> = self.row.try_get(column).map_err(|_| self.damaged())?;
        bytes
            .map(|bytes| bytes.try_into().map_err(|_| self.damaged()))
            .transpose()
    }

    pub(super) fn text(&self, column: &'static str) -> Result<String, StoreError> {
        self.row.try_get(column).map_err(|_| self.damaged())
    }

    pub(super) fn text_if_any(&self, column: &'static str) -> Result<Option<String>, StoreError> {
        self.row.try_get(column).map_err(|_| self.damaged())
    }

    /// A text that has a form of its own, such as an id.
    pub(super) fn parsed<T: FromStr>(&self, column: &'static str) -> Result<T, StoreError> {
        let text: &str = self.row.try_get(column).map_err(|_| self.damaged())?;
        text.parse().map_err(|_| self.damaged())
    }

    pub(super) fn number<T: TryFrom<i64>>(&self, column: &'static str) -> Result<T, StoreError> {
        let number: i64 = self.row.try_get(column).map_err(|_| self.damaged())?;
        T::try_from(number).map_err(|_| self.damaged())
    }

    pub(super) fn number_if_any(&self, column: &'static str) -> Result<Option<i64>, StoreError> {
        self.row.try_get(column).map_err(|_| self.damaged())
    }
}

/// An unsigned number as the engines hold it. One that does not fit is refused as the table's own
/// constraints would refuse it.
pub(super) fn bigint(table: &'static str, number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Conflict { table })
}

/// A constraint that refused the row is a conflict, everything else the database's failure.
fn failure(table: &'static str, error: sqlx::Error) -> StoreError {
    let refused = error.as_database_error().is_some_and(|error| {
        error.is_unique_violation()
            || error.is_foreign_key_violation()
            || error.is_check_violation()
    });
    if refused {
        StoreError::Conflict { table }
    } else {
        StoreError::Database(Box::new(error))
    }
}
