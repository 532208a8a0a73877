//! Co-signatures and their shown counts in SQL: what `memo_cosign` writes, at most one row for each
//! memo and pseudonym.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym, VersionNumber};

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{CosignatureRow, CountRow};
use crate::tx::CosignatureStore;

const COSIGNATURE: &str = "cosignature";
const COUNT: &str = "memo_count";

const PUT: &str = "
    INSERT INTO cosignature (memo, pseudonym, version, participant, presentation, hint, capsule)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (memo, pseudonym) DO UPDATE SET version = excluded.version,
        participant = excluded.participant, presentation = excluded.presentation,
        hint = excluded.hint, capsule = excluded.capsule
    WHERE cosignature.version < excluded.version";
const DELETE: &str = "DELETE FROM cosignature WHERE memo = $1 AND pseudonym = $2";
const BY_PARTICIPANT: &str = "
    SELECT memo, pseudonym, version, participant, presentation, hint, capsule
    FROM cosignature WHERE memo = $1 AND participant = $2 ORDER BY pseudonym LIMIT 1";
const LIST: &str = "
    SELECT memo, pseudonym, version, participant, presentation, hint, capsule
    FROM cosignature WHERE memo = $1 AND version = $2 ORDER BY pseudonym";
const COUNT_VERSION: &str = "
    SELECT COUNT(*) AS total FROM cosignature WHERE memo = $1 AND version = $2";
// No version is zero, so binding zero keeps none.
const CLEAR: &str = "DELETE FROM cosignature WHERE memo = $1 AND version <> $2";
const COUNT_PUT: &str = "
    INSERT INTO memo_count (memo, total) VALUES ($1, $2)
    ON CONFLICT (memo) DO UPDATE SET total = excluded.total";
const COUNT_GET: &str = "SELECT memo, total FROM memo_count WHERE memo = $1";

#[async_trait]
impl CosignatureStore for SqlTx<'_> {
    async fn cosignature_put(&mut self, row: &CosignatureRow) -> Result<bool, StoreError> {
        let put = query(PUT)
            .bind(row.memo.as_bytes().as_slice())
            .bind(row.pseudonym.as_bytes().as_slice())
            .bind(i64::from(row.version.number()))
            .bind(row.participant.as_bytes().as_slice())
            .bind(row.presentation.as_slice())
            .bind(row.hint.as_slice())
            .bind(row.capsule.as_slice());
        Ok(self.change(COSIGNATURE, put).await? == 1)
    }

    async fn cosignature_delete(
        &mut self,
        memo: &MemoId,
        pseudonym: &Pseudonym,
    ) -> Result<bool, StoreError> {
        let delete = query(DELETE)
            .bind(memo.as_bytes().as_slice())
            .bind(pseudonym.as_bytes().as_slice());
        Ok(self.change(COSIGNATURE, delete).await? == 1)
    }

    async fn cosignature_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<CosignatureRow>, StoreError> {
        let get = query(BY_PARTICIPANT)
            .bind(memo.as_bytes().as_slice())
            .bind(participant.as_bytes().as_slice());
        self.one(COSIGNATURE, get).await?.map(decode).transpose()
    }

    async fn cosignature_list(
        &mut self,
        memo: &MemoId,
        version: VersionNumber,
    ) -> Result<Vec<CosignatureRow>, StoreError> {
        let list = query(LIST)
            .bind(memo.as_bytes().as_slice())
            .bind(i64::from(version.number()));
        self.all(COSIGNATURE, list, decode).await
    }

    async fn cosignature_count(
        &mut self,
        memo: &MemoId,
        version: VersionNumber,
    ) -> Result<u32, StoreError> {
        let count = query(COUNT_VERSION)
            .bind(memo.as_bytes().as_slice())
            .bind(i64::from(version.number()));
        let row = self.one(COSIGNATURE, count).await?;
        row.map_or(Ok(0), |row| row.number("total"))
    }

    async fn cosignature_clear(
        &mut self,
        memo: &MemoId,
        keep: Option<VersionNumber>,
    ) -> Result<(), StoreError> {
        let clear = query(CLEAR)
            .bind(memo.as_bytes().as_slice())
            .bind(keep.map_or(0, |version| i64::from(version.number())));
        self.change(COSIGNATURE, clear).await.map(drop)
    }

    async fn count_put(&mut self, row: &CountRow) -> Result<(), StoreError> {
        let put = query(COUNT_PUT)
            .bind(row.memo.as_bytes().as_slice())
            .bind(i64::from(row.total));
        self.change_one(COUNT, put).await
    }

    async fn count_get(&mut self, memo: &MemoId) -> Result<Option<CountRow>, StoreError> {
        let row = self
            .one(COUNT, query(COUNT_GET).bind(memo.as_bytes().as_slice()))
            .await?;
        row.map(decode_count).transpose()
    }
}

fn decode(row: Columns) -> Result<CosignatureRow, StoreError> {
    Ok(CosignatureRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        pseudonym: Pseudonym::from_bytes(row.array("pseudonym")?),
        version: VersionNumber::new(row.number("version")?).ok_or_else(|| row.damaged())?,
        participant: ParticipantKey::from_bytes(row.array("participant")?),
        presentation: row.bytes("presentation")?,
        hint: row.bytes("hint")?,
        capsule: row.bytes("capsule")?,
    })
}

fn decode_count(row: Columns) -> Result<CountRow, StoreError> {
    Ok(CountRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        total: row.number("total")?,
    })
}
