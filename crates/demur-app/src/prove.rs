//! Proofs from the stored tiles.

use demur_crypto::log::leaf::Commitment;
use demur_crypto::log::prove::{prove_inclusion, tiles_for_inclusion};
use demur_crypto::log::tile::{MemoryTiles, TileId};
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_protocol::casefile::{LogEvidence, Logged};
use demur_protocol::evidence::LeafProof;
use demur_store::rows::{LogHeadRow, TileKey};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;

/// Reads tiles into memory, so that the pure functions can use them.
pub(crate) async fn load_tiles(tx: &mut dyn Tx, ids: &[TileId]) -> Result<MemoryTiles, AppError> {
    let mut tiles = MemoryTiles::default();
    for id in ids {
        let level = i16::from(id.level());
        if let Some(bytes) = tx
            .tile_get(TileKey {
                level,
                index: id.index(),
            })
            .await?
        {
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
    let tree = TreeHead {
        size: head.size,
        root: NodeHash(head.root),
    };
    let path = prove_inclusion(&tiles, &tree, index).map_err(|_| AppError::Bug("log tiles"))?;
    let path = path.into_iter().map(|hash| hash.0.into()).collect();
    Ok(Some(LeafProof {
        nonce,
        interval: interval.number(),
        index,
        path,
    }))
}

/// Public bytes with their proof; not yet, while they wait in the outbox.
pub(crate) async fn prove_public(
    tx: &mut dyn Tx,
    head: &LogHeadRow,
    content: Vec<u8>,
    nonce: [u8; 32],
) -> Result<Logged, AppError> {
    let commitment = Commitment::commit(&nonce, &content);
    let proof = prove_leaf(tx, head, nonce, &commitment.0)
        .await?
        .ok_or(AppError::NotYet)?;
    Ok(Logged { content, proof })
}

impl<S: Store> App<S> {
    /// The head, or not yet before the first interval is over, with what a file says of it.
    pub(crate) async fn log_evidence(
        &self,
        tx: &mut dyn Tx,
    ) -> Result<(LogHeadRow, LogEvidence), AppError> {
        let head = tx.log_head_get().await?.ok_or(AppError::NotYet)?;
        let log_key = self.log_verifier().to_string();
        let checkpoint = head.checkpoint.clone();
        Ok((
            head,
            LogEvidence {
                log_key,
                checkpoint,
            },
        ))
    }
}
