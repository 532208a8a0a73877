//! Epochs and their rolls in memory.

use async_trait::async_trait;
use demur_domain::ids::{EpochId, InstitutionId};

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::EpochRow;
use crate::tx::EpochStore;

const TABLE: &str = "epoch";

#[async_trait]
impl EpochStore for MemoryTx {
    async fn epoch_insert(&mut self, row: &EpochRow) -> Result<(), StoreError> {
        let epochs = &mut self.tables_mut()?.epochs;
        let key = (row.institution.clone(), row.epoch.clone());
        require(!epochs.contains_key(&key), TABLE)?;
        epochs.insert(key, row.clone());
        Ok(())
    }

    async fn epoch_close(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        roll: &[u8],
        leaf_nonce: &[u8; 32],
    ) -> Result<(), StoreError> {
        let key = (institution.clone(), epoch.clone());
        match self.tables_mut()?.epochs.get_mut(&key) {
            Some(row) if row.roll.is_none() => {
                row.roll = Some((roll.to_vec(), *leaf_nonce));
                Ok(())
            }
            _ => Err(StoreError::Conflict { table: TABLE }),
        }
    }

    async fn epoch_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Option<EpochRow>, StoreError> {
        Ok(self
            .tables()
            .epochs
            .get(&(institution.clone(), epoch.clone()))
            .cloned())
    }

    async fn epoch_list(&mut self) -> Result<Vec<EpochRow>, StoreError> {
        Ok(self.tables().epochs.values().cloned().collect())
    }
}
