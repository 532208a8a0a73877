//! Officials in memory.

use async_trait::async_trait;
use demur_domain::ids::OfficialId;

use super::MemoryTx;
use crate::error::StoreError;
use crate::rows::OfficialRow;
use crate::tx::OfficialStore;

#[async_trait]
impl OfficialStore for MemoryTx {
    async fn official_put(&mut self, row: &OfficialRow) -> Result<(), StoreError> {
        self.tables_mut()?
            .officials
            .insert(row.id.clone(), row.clone());
        Ok(())
    }

    async fn official_get(&mut self, id: &OfficialId) -> Result<Option<OfficialRow>, StoreError> {
        Ok(self.tables().officials.get(id).cloned())
    }

    async fn official_list(&mut self) -> Result<Vec<OfficialRow>, StoreError> {
        Ok(self.tables().officials.values().cloned().collect())
    }
}
