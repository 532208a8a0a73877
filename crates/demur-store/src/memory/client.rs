//! Releases of the browser client in memory.

use async_trait::async_trait;

use super::MemoryTx;
use crate::error::StoreError;
use crate::rows::ClientRow;
use crate::tx::ClientStore;

#[async_trait]
impl ClientStore for MemoryTx {
    async fn client_put(&mut self, row: &ClientRow) -> Result<(), StoreError> {
        let clients = &mut self.tables_mut()?.clients;
        if clients
            .last()
            .is_none_or(|latest| latest.manifest != row.manifest)
        {
            clients.push(row.clone());
        }
        Ok(())
    }

    async fn client_get(&mut self) -> Result<Option<ClientRow>, StoreError> {
        Ok(self.tables().clients.last().cloned())
    }
}
