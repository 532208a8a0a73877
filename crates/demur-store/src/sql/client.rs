//! Releases of the browser client in SQL.

use async_trait::async_trait;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::ClientRow;
use crate::tx::ClientStore;

const TABLE: &str = "client";

const INSERT: &str = "
    INSERT INTO client (position, manifest, leaf_nonce)
    SELECT COALESCE(MAX(position) + 1, 0), $1, $2 FROM client";
const LATEST: &str = "SELECT manifest, leaf_nonce FROM client ORDER BY position DESC LIMIT 1";

#[async_trait]
impl ClientStore for SqlTx<'_> {
    async fn client_put(&mut self, row: &ClientRow) -> Result<(), StoreError> {
        if self
            .client_get()
            .await?
            .is_some_and(|latest| latest.manifest == row.manifest)
        {
            return Ok(());
        }
        let insert = query(INSERT)
            .bind(row.manifest.as_slice())
            .bind(row.leaf_nonce.as_slice());
        self.change_one(TABLE, insert).await
    }

    async fn client_get(&mut self) -> Result<Option<ClientRow>, StoreError> {
        let row = self.one(TABLE, query(LATEST)).await?;
        row.map(decode).transpose()
    }
}

fn decode(row: Columns) -> Result<ClientRow, StoreError> {
    Ok(ClientRow {
        manifest: row.bytes("manifest")?,
        leaf_nonce: row.array("leaf_nonce")?,
    })
}
