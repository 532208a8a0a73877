//! Epochs and their rolls in SQL.

use async_trait::async_trait;
use demur_domain::ids::{EpochId, InstitutionId};

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::EpochRow;
use crate::tx::EpochStore;

const TABLE: &str = "epoch";

const INSERT: &str = "
    INSERT INTO epoch (institution, epoch, manifest, manifest_leaf_nonce, roll, roll_leaf_nonce)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
const CLOSE: &str = "
    UPDATE epoch SET roll = $3, roll_leaf_nonce = $4
    WHERE institution = $1 AND epoch = $2 AND roll IS NULL";
const GET: &str = "
    SELECT institution, epoch, manifest, manifest_leaf_nonce, roll, roll_leaf_nonce
    FROM epoch WHERE institution = $1 AND epoch = $2";
const LIST: &str = "
    SELECT institution, epoch, manifest, manifest_leaf_nonce, roll, roll_leaf_nonce
    FROM epoch ORDER BY institution, epoch";

#[async_trait]
impl EpochStore for SqlTx<'_> {
    async fn epoch_insert(&mut self, row: &EpochRow) -> Result<(), StoreError> {
        let (roll, roll_leaf_nonce) = row
            .roll
            .as_ref()
            .map(|(roll, nonce)| (&**roll, nonce))
            .unzip();
        let insert = query(INSERT)
            .bind(row.institution.as_str())
            .bind(row.epoch.as_str())
            .bind(row.manifest.as_slice())
            .bind(row.manifest_leaf_nonce.as_slice())
            .bind(roll)
            .bind(roll_leaf_nonce.map(|nonce| nonce.as_slice()));
        self.change_one(TABLE, insert).await
    }

    async fn epoch_close(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        roll: &[u8],
        leaf_nonce: &[u8; 32],
    ) -> Result<(), StoreError> {
        let close = query(CLOSE)
            .bind(institution.as_str())
            .bind(epoch.as_str())
            .bind(roll)
            .bind(leaf_nonce.as_slice());
        self.change_one(TABLE, close).await
    }

    async fn epoch_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Option<EpochRow>, StoreError> {
        let get = query(GET).bind(institution.as_str()).bind(epoch.as_str());
        self.one(TABLE, get).await?.map(decode).transpose()
    }

    async fn epoch_list(&mut self) -> Result<Vec<EpochRow>, StoreError> {
        self.all(TABLE, query(LIST), decode).await
    }
}

fn decode(row: Columns) -> Result<EpochRow, StoreError> {
    Ok(EpochRow {
        institution: row.parsed("institution")?,
        epoch: row.parsed("epoch")?,
        manifest: row.bytes("manifest")?,
        manifest_leaf_nonce: row.array("manifest_leaf_nonce")?,
        roll: row
            .bytes_if_any("roll")?
            .zip(row.array_if_any("roll_leaf_nonce")?),
    })
}
