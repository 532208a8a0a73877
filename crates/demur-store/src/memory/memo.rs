//! Memos, filings and openings in memory.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, Pseudonym};

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::MemoRow;
use crate::tx::MemoStore;

const TABLE: &str = "memo";

#[async_trait]
impl MemoStore for MemoryTx {
    async fn memo_insert(&mut self, row: &MemoRow) -> Result<(), StoreError> {
        let memos = &mut self.tables_mut()?.memos;
        require(!memos.contains_key(&row.id), TABLE)?;
        memos.insert(
            row.id,
            MemoRow {
                revision: 0,
                ..row.clone()
            },
        );
        Ok(())
    }

    async fn memo_get(&mut self, id: &MemoId) -> Result<Option<MemoRow>, StoreError> {
        Ok(self.tables().memos.get(id).cloned())
    }

    async fn memo_update(&mut self, row: &MemoRow) -> Result<(), StoreError> {
        let conflict = StoreError::Conflict { table: TABLE };
        let revision = row.revision.checked_add(1);
        match (self.tables_mut()?.memos.get_mut(&row.id), revision) {
            (Some(stored), Some(revision)) if stored.revision == row.revision => {
                *stored = MemoRow {
                    revision,
                    ..row.clone()
                };
                Ok(())
            }
            _ => Err(conflict),
        }
    }

    async fn memo_list(&mut self, states: &[&str]) -> Result<Vec<MemoId>, StoreError> {
        let rows = self.tables().memos.values();
        let in_states = rows.filter(|row| states.contains(&row.state.as_str()));
        Ok(in_states.map(|row| row.id).collect())
    }

    async fn opening_take(
        &mut self,
        context: &[u8; 32],
        pseudonym: &Pseudonym,
    ) -> Result<bool, StoreError> {
        Ok(self.tables_mut()?.openings.insert((*context, *pseudonym)))
    }
}
