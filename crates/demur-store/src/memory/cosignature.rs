//! Co-signatures and their shown counts in memory.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym, VersionNumber};

use super::tables::Tables;
use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{CosignatureRow, CountRow};
use crate::tx::CosignatureStore;

#[async_trait]
impl CosignatureStore for MemoryTx {
    async fn cosignature_put(&mut self, row: &CosignatureRow) -> Result<bool, StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), "cosignature")?;
        let key = (row.memo, row.pseudonym);
        let stands = tables
            .cosignatures
            .get(&key)
            .is_some_and(|old| old.version >= row.version);
        if !stands {
            tables.cosignatures.insert(key, row.clone());
        }
        Ok(!stands)
    }

    async fn cosignature_delete(
        &mut self,
        memo: &MemoId,
        pseudonym: &Pseudonym,
    ) -> Result<bool, StoreError> {
        Ok(self
            .tables_mut()?
            .cosignatures
            .remove(&(*memo, *pseudonym))
            .is_some())
    }

    async fn cosignature_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<CosignatureRow>, StoreError> {
        let mut rows = of_memo(self.tables(), memo);
        Ok(rows.find(|row| row.participant == *participant).cloned())
    }

    async fn cosignature_list(
        &mut self,
        memo: &MemoId,
        version: VersionNumber,
    ) -> Result<Vec<CosignatureRow>, StoreError> {
        let rows = of_memo(self.tables(), memo);
        Ok(rows.filter(|row| row.version == version).cloned().collect())
    }

    async fn cosignature_count(
        &mut self,
        memo: &MemoId,
        version: VersionNumber,
    ) -> Result<u32, StoreError> {
        let count = of_memo(self.tables(), memo)
            .filter(|row| row.version == version)
            .count();
        u32::try_from(count).map_err(|_| StoreError::Damaged {
            table: "cosignature",
        })
    }

    async fn cosignature_clear(
        &mut self,
        memo: &MemoId,
        keep: Option<VersionNumber>,
    ) -> Result<(), StoreError> {
        let rows = &mut self.tables_mut()?.cosignatures;
        rows.retain(|_, row| row.memo != *memo || Some(row.version) == keep);
        Ok(())
    }

    async fn count_put(&mut self, row: &CountRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), "memo_count")?;
        tables.counts.insert(row.memo, *row);
        Ok(())
    }

    async fn count_get(&mut self, memo: &MemoId) -> Result<Option<CountRow>, StoreError> {
        Ok(self.tables().counts.get(memo).copied())
    }
}

fn of_memo<'t>(tables: &'t Tables, memo: &MemoId) -> impl Iterator<Item = &'t CosignatureRow> {
    let first = Pseudonym::from_bytes([0; Pseudonym::LENGTH]);
    let last = Pseudonym::from_bytes([0xff; Pseudonym::LENGTH]);
    tables
        .cosignatures
        .range((*memo, first)..=(*memo, last))
        .map(|(_, row)| row)
}
