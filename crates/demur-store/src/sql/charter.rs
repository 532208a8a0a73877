//! Charters in SQL.

use async_trait::async_trait;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::CharterRow;
use crate::tx::CharterStore;

const TABLE: &str = "charter";

// "WHERE true" keeps SQLite from reading ON as the condition of a join.
const INSERT: &str = "
    INSERT INTO charter (digest, position, toml, leaf_nonce)
    SELECT $1, COALESCE(MAX(position) + 1, 0), $2, $3 FROM charter WHERE true
    ON CONFLICT (digest) DO NOTHING";
const BY_DIGEST: &str = "SELECT digest, toml, leaf_nonce FROM charter WHERE digest = $1";
const LIST: &str = "SELECT digest, toml, leaf_nonce FROM charter ORDER BY position";

#[async_trait]
impl CharterStore for SqlTx<'_> {
    async fn charter_insert(&mut self, row: &CharterRow) -> Result<(), StoreError> {
        let insert = query(INSERT)
            .bind(row.digest.as_slice())
            .bind(row.toml.as_slice())
            .bind(row.leaf_nonce.as_slice());
        if self.change(TABLE, insert).await? == 1 {
            return Ok(());
        }
        match self.charter_by_digest(&row.digest).await? {
            Some(stored) if stored.toml == row.toml => Ok(()),
            _ => Err(StoreError::Conflict { table: TABLE }),
        }
    }

    async fn charter_by_digest(
        &mut self,
        digest: &[u8; 32],
    ) -> Result<Option<CharterRow>, StoreError> {
        let row = self
            .one(TABLE, query(BY_DIGEST).bind(digest.as_slice()))
            .await?;
        row.map(decode).transpose()
    }

    async fn charter_list(&mut self) -> Result<Vec<CharterRow>, StoreError> {
        self.all(TABLE, query(LIST), decode).await
    }
}

fn decode(row: Columns) -> Result<CharterRow, StoreError> {
    Ok(CharterRow {
        digest: row.array("digest")?,
        toml: row.bytes("toml")?,
        leaf_nonce: row.array("leaf_nonce")?,
    })
}
