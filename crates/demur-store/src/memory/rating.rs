//! Ratings of replies and their shown counts in memory.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, ParticipantKey};

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{RatingCountRow, RatingRow};
use crate::tx::RatingStore;

#[async_trait]
impl RatingStore for MemoryTx {
    async fn rating_put(&mut self, row: &RatingRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), "rating")?;
        let key = (row.memo, row.participant);
        tables.ratings.insert(key, row.clone());
        tables.ratings_uncounted.insert(row.memo);
        Ok(())
    }

    async fn rating_list(&mut self, memo: &MemoId) -> Result<Vec<RatingRow>, StoreError> {
        let first = ParticipantKey::from_bytes([0; 32]);
        let last = ParticipantKey::from_bytes([0xff; 32]);
        let rows = self.tables().ratings.range((*memo, first)..=(*memo, last));
        Ok(rows.map(|(_, row)| row.clone()).collect())
    }

    async fn rating_uncounted(&mut self) -> Result<Vec<MemoId>, StoreError> {
        Ok(self.tables().ratings_uncounted.iter().copied().collect())
    }

    async fn rating_count_put(&mut self, row: &RatingCountRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), "rating_count")?;
        tables.rating_counts.insert(row.memo, row.clone());
        tables.ratings_uncounted.remove(&row.memo);
        Ok(())
    }

    async fn rating_count_get(
        &mut self,
        memo: &MemoId,
    ) -> Result<Option<RatingCountRow>, StoreError> {
        Ok(self.tables().rating_counts.get(memo).cloned())
    }
}
