//! The directory and the issuances in memory.

use async_trait::async_trait;
use demur_domain::ids::{EpochId, InstitutionId};

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{DirectoryRow, IssuanceRow};
use crate::tx::IssuerStore;

#[async_trait]
impl IssuerStore for MemoryTx {
    async fn directory_put(&mut self, row: &DirectoryRow) -> Result<(), StoreError> {
        let key = (row.institution.clone(), row.staff.clone());
        self.tables_mut()?.directory.insert(key, row.clone());
        Ok(())
    }

    async fn directory_get(
        &mut self,
        institution: &InstitutionId,
        staff: &str,
    ) -> Result<Option<DirectoryRow>, StoreError> {
        Ok(self
            .tables()
            .directory
            .get(&(institution.clone(), staff.to_owned()))
            .cloned())
    }

    async fn issuance_insert(&mut self, row: &IssuanceRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        let epoch = (row.institution.clone(), row.epoch.clone());
        let key = (
            row.institution.clone(),
            row.epoch.clone(),
            row.staff.clone(),
        );
        let fits = tables.epochs.contains_key(&epoch) && !tables.issuances.contains_key(&key);
        require(fits, "issuance")?;
        tables.issuances.insert(key, row.clone());
        Ok(())
    }

    async fn issuance_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        staff: &str,
    ) -> Result<Option<IssuanceRow>, StoreError> {
        let key = (institution.clone(), epoch.clone(), staff.to_owned());
        Ok(self.tables().issuances.get(&key).cloned())
    }

    async fn issuance_list(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Vec<IssuanceRow>, StoreError> {
        let rows = self.tables().issuances.values();
        let of_epoch = rows.filter(|row| row.institution == *institution && row.epoch == *epoch);
        Ok(of_epoch.cloned().collect())
    }
}
