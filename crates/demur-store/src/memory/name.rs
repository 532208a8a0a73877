//! Sealed names of cases that are over, in memory.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, Pseudonym};

use super::MemoryTx;
use crate::error::StoreError;
use crate::tx::NameStore;

#[async_trait]
impl NameStore for MemoryTx {
    async fn names_separate(&mut self, memo: &MemoId) -> Result<u64, StoreError> {
        let tables = self.tables_mut()?;
        let mut taken = 0_u64;
        for (key, row) in &mut tables.cosignatures {
            if key.0 == *memo && !row.capsule.is_empty() {
                tables.names.insert(*key, std::mem::take(&mut row.capsule));
                taken = taken.saturating_add(1);
            }
        }
        Ok(taken)
    }

    async fn names_destroy(&mut self, memo: &MemoId) -> Result<u64, StoreError> {
        let tables = self.tables_mut()?;
        let mut destroyed = 0_u64;
        tables.names.retain(|key, _| {
            let of_memo = key.0 == *memo;
            destroyed = destroyed.saturating_add(u64::from(of_memo));
            !of_memo
        });
        let signed = tables.cosignatures.iter_mut();
        for (_, row) in signed.filter(|(key, _)| key.0 == *memo) {
            row.capsule.clear();
        }
        Ok(destroyed)
    }

    async fn name_get(
        &mut self,
        memo: &MemoId,
        pseudonym: &Pseudonym,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.tables().names.get(&(*memo, *pseudonym)).cloned())
    }
}
