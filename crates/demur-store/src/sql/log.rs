//! The log's outbox, head, tiles, leaves and padding seeds in SQL.

use async_trait::async_trait;
use demur_domain::ids::IntervalNumber;

use super::tx::{Columns, SqlTx, bigint, query};
use crate::error::StoreError;
use crate::rows::{LogHeadRow, OutboxRow, TileKey};
use crate::tx::LogStore;

const OUTBOX: &str = "outbox";
const HEAD: &str = "log_head";
const TILE: &str = "tile";
const LEAF: &str = "leaf";
const SEED: &str = "padding_seed";

const OUTBOX_PUT: &str = "
    INSERT INTO outbox (id, kind, commitment, handle) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING";
const OUTBOX_TAKE: &str = "
    DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY id LIMIT $1)
    RETURNING id, kind, commitment, handle";
const HEAD_GET: &str = "
    SELECT size, root, last_interval, checkpoint FROM log_head WHERE slot = 0";
const HEAD_FIRST: &str = "
    INSERT INTO log_head (slot, size, root, last_interval, checkpoint) VALUES (0, $1, $2, $3, $4)
    ON CONFLICT DO NOTHING";
const HEAD_NEXT: &str = "
    UPDATE log_head SET size = $1, root = $2, last_interval = $3, checkpoint = $4
    WHERE slot = 0 AND size = $5 AND size <= $1";
// A tile whose beginning would change is refused: that would be another history.
const TILE_PUT: &str = "
    INSERT INTO tile (level, tile_index, bytes) VALUES ($1, $2, $3)
    ON CONFLICT (level, tile_index) DO UPDATE SET bytes = excluded.bytes
    WHERE tile.bytes = substr(excluded.bytes, 1, length(tile.bytes))";
const TILE_GET: &str = "SELECT bytes FROM tile WHERE level = $1 AND tile_index = $2";
const LEAF_PUT: &str = "
    INSERT INTO leaf (commitment, leaf_index, entered_interval) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING";
const LEAF_GET: &str = "SELECT leaf_index, entered_interval FROM leaf WHERE commitment = $1";
const SEED_PUT: &str = "
    INSERT INTO padding_seed (quarter, seed) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const SEED_GET: &str = "SELECT seed FROM padding_seed WHERE quarter = $1";

#[async_trait]
impl LogStore for SqlTx<'_> {
    async fn outbox_put(&mut self, row: &OutboxRow) -> Result<(), StoreError> {
        let put = query(OUTBOX_PUT)
            .bind(row.id.as_slice())
            .bind(i64::from(row.kind))
            .bind(row.commitment.as_slice())
            .bind(row.handle.as_slice());
        self.change_one(OUTBOX, put).await
    }

    async fn outbox_take(&mut self, limit: u32) -> Result<Vec<OutboxRow>, StoreError> {
        let take = query(OUTBOX_TAKE).bind(i64::from(limit));
        let mut rows = self.all(OUTBOX, take, decode_outbox).await?;
        // Neither engine promises an order for what RETURNING returns.
        rows.sort_unstable_by_key(|row| row.id);
        Ok(rows)
    }

    async fn log_head_get(&mut self) -> Result<Option<LogHeadRow>, StoreError> {
        self.one(HEAD, query(HEAD_GET))
            .await?
            .map(decode_head)
            .transpose()
    }

    async fn log_head_put(
        &mut self,
        expected: Option<u64>,
        row: &LogHeadRow,
    ) -> Result<(), StoreError> {
        let put = query(if expected.is_some() {
            HEAD_NEXT
        } else {
            HEAD_FIRST
        })
        .bind(bigint(HEAD, row.size)?)
        .bind(row.root.as_slice())
        .bind(bigint(HEAD, row.interval.number())?)
        .bind(row.checkpoint.as_str());
        let put = match expected {
            Some(size) => put.bind(bigint(HEAD, size)?),
            None => put,
        };
        self.change_one(HEAD, put).await
    }

    async fn tile_put(&mut self, key: TileKey, bytes: &[u8]) -> Result<(), StoreError> {
        let put = query(TILE_PUT)
            .bind(i64::from(key.level))
            .bind(bigint(TILE, key.index)?)
            .bind(bytes);
        self.change_one(TILE, put).await
    }

    async fn tile_get(&mut self, key: TileKey) -> Result<Option<Vec<u8>>, StoreError> {
        let get = query(TILE_GET)
            .bind(i64::from(key.level))
            .bind(bigint(TILE, key.index)?);
        self.one(TILE, get)
            .await?
            .map(|row| row.bytes("bytes"))
            .transpose()
    }

    async fn leaf_put(
        &mut self,
        commitment: &[u8; 32],
        index: u64,
        interval: IntervalNumber,
    ) -> Result<(), StoreError> {
        let put = query(LEAF_PUT)
            .bind(commitment.as_slice())
            .bind(bigint(LEAF, index)?)
            .bind(bigint(LEAF, interval.number())?);
        self.change_one(LEAF, put).await
    }

    async fn leaf_get(
        &mut self,
        commitment: &[u8; 32],
    ) -> Result<Option<(u64, IntervalNumber)>, StoreError> {
        let row = self
            .one(LEAF, query(LEAF_GET).bind(commitment.as_slice()))
            .await?;
        row.map(decode_leaf).transpose()
    }

    async fn padding_seed(
        &mut self,
        quarter: u32,
        fresh: &[u8; 32],
    ) -> Result<[u8; 32], StoreError> {
        let quarter = i64::from(quarter);
        self.change(SEED, query(SEED_PUT).bind(quarter).bind(fresh.as_slice()))
            .await?;
        let row = self.one(SEED, query(SEED_GET).bind(quarter)).await?;
        row.ok_or(StoreError::Damaged { table: SEED })?
            .array("seed")
    }
}

fn decode_outbox(row: Columns) -> Result<OutboxRow, StoreError> {
    Ok(OutboxRow {
        id: row.array("id")?,
        kind: row.number("kind")?,
        commitment: row.array("commitment")?,
        handle: row.array("handle")?,
    })
}

fn decode_head(row: Columns) -> Result<LogHeadRow, StoreError> {
    Ok(LogHeadRow {
        size: row.number("size")?,
        root: row.array("root")?,
        interval: IntervalNumber::new(row.number("last_interval")?),
        checkpoint: row.text("checkpoint")?,
    })
}

fn decode_leaf(row: Columns) -> Result<(u64, IntervalNumber), StoreError> {
    let interval = IntervalNumber::new(row.number("entered_interval")?);
    Ok((row.number("leaf_index")?, interval))
}
