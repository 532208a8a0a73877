//! Late co-signatures and their shown counts in memory.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym};

use super::tables::Tables;
use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{LateCosignatureRow, LateCount};
use crate::tx::LateCosignatureStore;

#[async_trait]
impl LateCosignatureStore for MemoryTx {
    async fn late_put(&mut self, row: &LateCosignatureRow) -> Result<bool, StoreError> {
        let tables = self.tables_mut()?;
        let key = (row.memo, row.pseudonym);
        if tables.cosignatures.contains_key(&key) {
            return Ok(false);
        }
        require(tables.memos.contains_key(&row.memo), "late_cosignature")?;
        let stands = tables.late.contains_key(&key);
        if !stands {
            tables.late.insert(key, row.clone());
        }
        Ok(!stands)
    }

    async fn late_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<LateCosignatureRow>, StoreError> {
        let mut rows = of_memo(self.tables(), memo);
        Ok(rows.find(|row| row.participant == *participant).cloned())
    }

    async fn late_list(&mut self, memo: &MemoId) -> Result<Vec<LateCosignatureRow>, StoreError> {
        Ok(of_memo(self.tables(), memo).cloned().collect())
    }

    async fn late_count(&mut self, memo: &MemoId) -> Result<LateCount, StoreError> {
        let count = |supporter| {
            let rows = of_memo(self.tables(), memo);
            let count = rows.filter(|row| row.supporter == supporter).count();
            u32::try_from(count).map_err(|_| StoreError::Damaged {
                table: "late_cosignature",
            })
        };
        Ok(LateCount {
            members: count(false)?,
            supporters: count(true)?,
        })
    }

    async fn late_count_put(&mut self, memo: &MemoId, count: LateCount) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(memo), "late_count")?;
        tables.late_counts.insert(*memo, count);
        Ok(())
    }

    async fn late_count_get(&mut self, memo: &MemoId) -> Result<LateCount, StoreError> {
        Ok(self
            .tables()
            .late_counts
            .get(memo)
            .copied()
            .unwrap_or_default())
    }
}

fn of_memo<'t>(tables: &'t Tables, memo: &MemoId) -> impl Iterator<Item = &'t LateCosignatureRow> {
    let first = Pseudonym::from_bytes([0; Pseudonym::LENGTH]);
    let last = Pseudonym::from_bytes([0xff; Pseudonym::LENGTH]);
    tables
        .late
        .range((*memo, first)..=(*memo, last))
        .map(|(_, row)| row)
}
