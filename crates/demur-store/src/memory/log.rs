//! The log's outbox, head, tiles, leaves and padding seeds in memory.

use async_trait::async_trait;
use demur_domain::ids::IntervalNumber;

use super::{MemoryTx, require, require_bigint};
use crate::error::StoreError;
use crate::rows::{LogHeadRow, OutboxRow, TileKey};
use crate::tx::LogStore;

const OUTBOX: &str = "outbox";
const HEAD: &str = "log_head";
const TILE: &str = "tile";
const LEAF: &str = "leaf";

#[async_trait]
impl LogStore for MemoryTx {
    async fn outbox_put(&mut self, row: &OutboxRow) -> Result<(), StoreError> {
        let outbox = &mut self.tables_mut()?.outbox;
        require(!outbox.contains_key(&row.id), OUTBOX)?;
        outbox.insert(row.id, row.clone());
        Ok(())
    }

    async fn outbox_take(&mut self, limit: u32) -> Result<Vec<OutboxRow>, StoreError> {
        let outbox = &mut self.tables_mut()?.outbox;
        Ok((0..limit)
            .map_while(|_| outbox.pop_first())
            .map(|(_, row)| row)
            .collect())
    }

    async fn log_head_get(&mut self) -> Result<Option<LogHeadRow>, StoreError> {
        Ok(self.tables().log_head.clone())
    }

    async fn log_head_put(
        &mut self,
        expected: Option<u64>,
        row: &LogHeadRow,
    ) -> Result<(), StoreError> {
        require_bigint(row.size, HEAD)?;
        require_bigint(row.interval.number(), HEAD)?;
        let head = &mut self.tables_mut()?.log_head;
        let stored = head.as_ref().map(|head| head.size);
        require(
            stored == expected && expected.is_none_or(|size| size <= row.size),
            HEAD,
        )?;
        *head = Some(row.clone());
        Ok(())
    }

    async fn tile_put(&mut self, key: TileKey, bytes: &[u8]) -> Result<(), StoreError> {
        require_bigint(key.index, TILE)?;
        require((-1..=63).contains(&key.level), TILE)?;
        let tile = self.tables_mut()?.tiles.entry(key).or_default();
        require(bytes.starts_with(tile), TILE)?;
        *tile = bytes.to_vec();
        Ok(())
    }

    async fn tile_get(&mut self, key: TileKey) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.tables().tiles.get(&key).cloned())
    }

    async fn leaf_put(
        &mut self,
        commitment: &[u8; 32],
        index: u64,
        interval: IntervalNumber,
    ) -> Result<(), StoreError> {
        require_bigint(index, LEAF)?;
        require_bigint(interval.number(), LEAF)?;
        let tables = self.tables_mut()?;
        require(!tables.leaves.contains_key(commitment), LEAF)?;
        require(tables.leaf_indexes.insert(index), LEAF)?;
        tables.leaves.insert(*commitment, (index, interval));
        Ok(())
    }

    async fn leaf_get(
        &mut self,
        commitment: &[u8; 32],
    ) -> Result<Option<(u64, IntervalNumber)>, StoreError> {
        Ok(self.tables().leaves.get(commitment).copied())
    }

    async fn padding_seed(
        &mut self,
        quarter: u32,
        fresh: &[u8; 32],
    ) -> Result<[u8; 32], StoreError> {
        Ok(*self
            .tables_mut()?
            .padding_seeds
            .entry(quarter)
            .or_insert(*fresh))
    }
}
