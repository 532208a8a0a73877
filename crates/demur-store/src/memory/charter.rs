//! Charters in memory.

use async_trait::async_trait;

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::CharterRow;
use crate::tx::CharterStore;

#[async_trait]
impl CharterStore for MemoryTx {
    async fn charter_insert(&mut self, row: &CharterRow) -> Result<(), StoreError> {
        let charters = &mut self.tables_mut()?.charters;
        match charters.iter().find(|stored| stored.digest == row.digest) {
            Some(stored) => require(stored.toml == row.toml, "charter"),
            None => {
                charters.push(row.clone());
                Ok(())
            }
        }
    }

    async fn charter_by_digest(
        &mut self,
        digest: &[u8; 32],
    ) -> Result<Option<CharterRow>, StoreError> {
        Ok(self
            .tables()
            .charters
            .iter()
            .find(|row| row.digest == *digest)
            .cloned())
    }

    async fn charter_list(&mut self) -> Result<Vec<CharterRow>, StoreError> {
        Ok(self.tables().charters.clone())
    }
}
