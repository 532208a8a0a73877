//! A whole tree in memory: for the signatures of one certificate and the issuances of one epoch,
//! which are few enough and are never appended to.

use crate::log::edge::{Appended, RightEdge};
use crate::log::prove::{ProveError, prove_inclusion};
use crate::log::tile::MemoryTiles;
use crate::log::tree::{NodeHash, TreeHead, leaf_hash};

/// A finished tree.
#[derive(Clone, Debug)]
pub struct MemoryTree {
    head: TreeHead,
    tiles: MemoryTiles,
}

impl MemoryTree {
    /// The tree over these entries, in their order.
    #[must_use]
    pub fn of<E: AsRef<[u8]>>(entries: impl IntoIterator<Item = E>) -> Self {
        let hashes: Vec<NodeHash> = entries
            .into_iter()
            .map(|entry| leaf_hash(entry.as_ref()))
            .collect();
        let mut memory = MemoryTiles::default();
        // The two failures are a root that is not the empty tree's, and more entries than memory
        // has room for; neither can occur here, and either would leave the empty tree.
        let appended = RightEdge::open(&TreeHead::empty(), &memory)
            .and_then(|mut edge| edge.append(&hashes))
            .unwrap_or_else(|_| Appended {
                head: TreeHead::empty(),
                tiles: Vec::new(),
            });
        for tile in appended.tiles {
            memory.insert(tile.id.level(), tile.id.index(), tile.hashes);
        }
        Self {
            head: appended.head,
            tiles: memory,
        }
    }

    /// Its size and root.
    #[must_use]
    pub fn head(&self) -> TreeHead {
        self.head
    }

    /// The inclusion path of the entry at `index`, from its sibling upwards.
    ///
    /// # Errors
    /// If there is no such entry.
    pub fn prove(&self, index: u64) -> Result<Vec<NodeHash>, ProveError> {
        prove_inclusion(&self.tiles, &self.head, index)
    }
}

#[cfg(test)]
mod tests;
