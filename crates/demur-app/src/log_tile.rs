//! `log_tile`: hashes of the log's tree (C2SP tlog-tiles).

use demur_crypto::log::tile::TileId;
use demur_domain::operation::Operation;
use demur_store::rows::TileKey;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// A tile of the given width; a partial one is a prefix of what is stored.
    ///
    /// # Errors
    /// [`AppError::NotFound`] outside the tree, or if the store fails.
    pub async fn log_tile(&self, level: u8, index: u64, width: u16) -> Result<Vec<u8>, AppError> {
        let tile = TileId::new(level, index, width).ok_or(AppError::NotFound)?;
        self.read(Operation::LogTile, tile, |_, tile, tx| {
            Box::pin(read_tile(tx, *tile))
        })
        .await
    }
}

async fn read_tile(tx: &mut dyn Tx, tile: TileId) -> Result<Vec<u8>, AppError> {
    let head = tx.log_head_get().await?.ok_or(AppError::NotFound)?;
    if !tile.exists_within(head.size) {
        return Err(AppError::NotFound);
    }
    let key = TileKey {
        level: i16::from(tile.level()),
        index: tile.index(),
    };
    prefix(tx, key, tile.bytes()).await
}

/// The first octets of a stored tile or bundle, which must be there.
pub(crate) async fn prefix(
    tx: &mut dyn Tx,
    key: TileKey,
    octets: usize,
) -> Result<Vec<u8>, AppError> {
    let mut bytes = tx.tile_get(key).await?.ok_or(AppError::Bug("log tile"))?;
    if bytes.len() < octets {
        return Err(AppError::Bug("log tile"));
    }
    bytes.truncate(octets);
    Ok(bytes)
}
