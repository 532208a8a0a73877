//! Officials in SQL.

use async_trait::async_trait;
use demur_domain::ids::OfficialId;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::OfficialRow;
use crate::tx::OfficialStore;

const TABLE: &str = "official";

const PUT: &str = "
    INSERT INTO official (id, role, display_name, signing_key, recipient)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (id) DO UPDATE SET role = excluded.role, display_name = excluded.display_name,
        signing_key = excluded.signing_key, recipient = excluded.recipient";
const GET: &str = "
    SELECT id, role, display_name, signing_key, recipient FROM official WHERE id = $1";
const LIST: &str = "
    SELECT id, role, display_name, signing_key, recipient FROM official ORDER BY id";

#[async_trait]
impl OfficialStore for SqlTx<'_> {
    async fn official_put(&mut self, row: &OfficialRow) -> Result<(), StoreError> {
        let put = query(PUT)
            .bind(row.id.as_str())
            .bind(row.role.as_str())
            .bind(row.display_name.as_str())
            .bind(row.signing_key.as_slice())
            .bind(row.recipient.as_str());
        self.change_one(TABLE, put).await
    }

    async fn official_get(&mut self, id: &OfficialId) -> Result<Option<OfficialRow>, StoreError> {
        self.one(TABLE, query(GET).bind(id.as_str()))
            .await?
            .map(decode)
            .transpose()
    }

    async fn official_list(&mut self) -> Result<Vec<OfficialRow>, StoreError> {
        self.all(TABLE, query(LIST), decode).await
    }
}

fn decode(row: Columns) -> Result<OfficialRow, StoreError> {
    Ok(OfficialRow {
        id: row.parsed("id")?,
        role: row.text("role")?,
        display_name: row.text("display_name")?,
        signing_key: row.array("signing_key")?,
        recipient: row.text("recipient")?,
    })
}
