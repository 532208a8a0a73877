//! Proofs from the stored tiles.

use demur_crypto::log::prove::{prove_inclusion, tiles_for_inclusion};
use demur_crypto::log::tile::{MemoryTiles, TileId};
use demur_protocol::evidence::LeafProof;
use demur_store::rows::{LogHeadRow, TileKey};
use demur_store::tx::Tx;

use crate::error::AppError;

/// Reads tiles into memory, so that the pure functions can use them.
pub(crate) async fn load_tiles(tx: &mut dyn Tx, ids: &[TileId]) -> Result<MemoryTiles, AppError> {
    let mut tiles = MemoryTiles::default();
    for id in ids {
        let level = i16::from(id.level());
        if let Some(bytes) = tx.tile_get(TileKey { level, index: id.index() }).await? {
            tiles.insert(id.level(), id.index(), bytes);
        }
    }
    Ok(tiles)
}

/// The proof that a commitment stands in the tree of `head`; none while it waits in the outbox.
pub(crate) async fn prove_leaf(
    tx: &mut dyn Tx,
    head: &LogHeadRow,
    nonce: [u8; 32],
    commitment: &[u8; 32],
) -> Result<Option<LeafProof>, AppError> {
    let Some((index, interval)) = tx.leaf_get(commitment).await? else {
        return Ok(None);
    };
    let tiles = load_tiles(tx, &tiles_for_inclusion(head.size, index)).await?;
    let path = prove_inclusion(head.size, index, &tiles).map_err(|_| AppError::Bug("log tiles"))?;
    let path = path.into_iter().map(|hash| hash.0.into()).collect();
    Ok(Some(LeafProof { nonce, interval: interval.number(), index, path }))
}
