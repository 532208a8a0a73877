//! Rosters in SQL.

use async_trait::async_trait;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::RosterRow;
use crate::tx::RosterStore;

const TABLE: &str = "roster";

const INSERT: &str = "
    INSERT INTO roster (position, roster, leaf_nonce)
    SELECT COALESCE(MAX(position) + 1, 0), $1, $2 FROM roster";
const LATEST: &str = "SELECT roster, leaf_nonce FROM roster ORDER BY position DESC LIMIT 1";

#[async_trait]
impl RosterStore for SqlTx<'_> {
    async fn roster_put(&mut self, row: &RosterRow) -> Result<(), StoreError> {
        if self
            .roster_get()
            .await?
            .is_some_and(|latest| latest.roster == row.roster)
        {
            return Ok(());
        }
        let insert = query(INSERT)
            .bind(row.roster.as_slice())
            .bind(row.leaf_nonce.as_slice());
        self.change_one(TABLE, insert).await
    }

    async fn roster_get(&mut self) -> Result<Option<RosterRow>, StoreError> {
        let row = self.one(TABLE, query(LATEST)).await?;
        row.map(decode).transpose()
    }
}

fn decode(row: Columns) -> Result<RosterRow, StoreError> {
    Ok(RosterRow {
        roster: row.bytes("roster")?,
        leaf_nonce: row.array("leaf_nonce")?,
    })
}
