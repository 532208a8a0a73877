//! Rosters in memory.

use async_trait::async_trait;

use super::MemoryTx;
use crate::error::StoreError;
use crate::rows::RosterRow;
use crate::tx::RosterStore;

#[async_trait]
impl RosterStore for MemoryTx {
    async fn roster_put(&mut self, row: &RosterRow) -> Result<(), StoreError> {
        let rosters = &mut self.tables_mut()?.rosters;
        if rosters
            .last()
            .is_none_or(|latest| latest.roster != row.roster)
        {
            rosters.push(row.clone());
        }
        Ok(())
    }

    async fn roster_get(&mut self) -> Result<Option<RosterRow>, StoreError> {
        Ok(self.tables().rosters.last().cloned())
    }
}
