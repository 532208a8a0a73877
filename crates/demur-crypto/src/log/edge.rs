//! Appending: the right edge of the tree, its partial tiles, is all that new leaves need.

use crate::log::tile::{TILE_LEVELS, TILE_WIDTH, TileId, TileSource, read_tile};
use crate::log::tree::{NodeHash, TREE_SIZE_MAX, TreeHead, node_hash};

/// The partial tiles of a tree, checked against its root.
#[derive(Clone, Debug)]
pub struct RightEdge {
    size: u64,
    levels: [EdgeLevel; TILE_LEVELS],
}

/// The rightmost, partial tile of one level; it may be empty, but never full.
#[derive(Clone, Debug, Default)]
struct EdgeLevel {
    index: u64,
    width_before: u16,
    hashes: Vec<NodeHash>,
}

/// A tile that is new or has grown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileUpdate {
    /// The tile, as wide as it is now.
    pub id: TileId,
    /// How wide it was before the append; 0 if it is new.
    pub width_before: u16,
    /// All its hashes; those before `width_before` stood there already.
    pub hashes: Vec<u8>,
}

/// What an append changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The tree with the new leaves.
    pub head: TreeHead,
    /// The tiles to store, by level and index.
    pub tiles: Vec<TileUpdate>,
}

/// Why the right edge cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EdgeError {
    /// A tile of the right edge is missing or short.
    #[error("a tile of the log's right edge is missing")]
    Missing,
    /// The stored tiles do not hash to the stored root. The store was changed behind the log.
    #[error("the log's right edge does not match its root")]
    Root,
    /// The tree would exceed [`TREE_SIZE_MAX`].
    #[error("the log is full")]
    Full,
}

impl TileUpdate {
    /// The bytes to add to a stored tile that only grows.
    #[must_use]
    pub fn appended(&self) -> &[u8] {
        let before = usize::from(self.width_before) * super::tile::HASH_BYTES;
        self.hashes.get(before..).unwrap_or_default()
    }
}

impl RightEdge {
    /// The tiles that [`RightEdge::open`] reads for a tree of `size` leaves: at most eight.
    #[must_use]
    pub fn tiles(size: u64) -> Vec<TileId> {
        edge_places(size)
            .filter_map(|(level, index)| TileId::in_tree(level, index, size))
            .collect()
    }

    /// Loads the right edge of the tree and checks it against the root, so that a store which was
    /// changed behind the log is noticed before anything is signed on top of it.
    ///
    /// # Errors
    /// A missing tile, another root, or a size beyond the limit.
    pub fn open(head: &TreeHead, source: &impl TileSource) -> Result<Self, EdgeError> {
        if head.size > TREE_SIZE_MAX {
            return Err(EdgeError::Full);
        }
        let mut levels: [EdgeLevel; TILE_LEVELS] = Default::default();
        for (edge, (level, index)) in levels.iter_mut().zip(edge_places(head.size)) {
            edge.index = index;
            if let Some(id) = TileId::in_tree(level, index, head.size) {
                edge.width_before = id.width();
                edge.hashes = read_tile(source, id).ok_or(EdgeError::Missing)?;
            }
        }
        let size = head.size;
        let edge = Self { size, levels };
        if edge.head() == *head {
            Ok(edge)
        } else {
            Err(EdgeError::Root)
        }
    }

    /// The tree that this is the edge of.
    #[must_use]
    pub fn head(&self) -> TreeHead {
        let mut root = None;
        for level in &self.levels {
            root = join_peaks(&level.hashes, root);
        }
        match root {
            Some(root) => TreeHead {
                size: self.size,
                root,
            },
            None => TreeHead::empty(),
        }
    }

    /// Appends leaves by their hashes.
    ///
    /// # Errors
    /// A tree that would exceed [`TREE_SIZE_MAX`]; nothing is appended then.
    pub fn append(&mut self, leaves: &[NodeHash]) -> Result<Appended, EdgeError> {
        let size = u64::try_from(leaves.len())
            .ok()
            .and_then(|added| self.size.checked_add(added))
            .filter(|size| *size <= TREE_SIZE_MAX)
            .ok_or(EdgeError::Full)?;
        let mut tiles = Vec::new();
        for leaf in leaves {
            self.push(*leaf, &mut tiles);
        }
        self.size = size;
        for (number, level) in (0..).zip(&mut self.levels) {
            if level.hashes.len() > usize::from(level.width_before) {
                tiles.extend(level.update(number));
                level.width_before = level.width();
            }
        }
        tiles.sort_by_key(|update| update.id);
        Ok(Appended {
            head: self.head(),
            tiles,
        })
    }

    fn push(&mut self, leaf: NodeHash, full_tiles: &mut Vec<TileUpdate>) {
        let mut hash = leaf;
        for (number, level) in (0..).zip(&mut self.levels) {
            level.hashes.push(hash);
            if level.width() < TILE_WIDTH {
                return;
            }
            full_tiles.extend(level.update(number));
            let Some(root) = join_peaks(&level.hashes, None) else {
                return;
            };
            *level = EdgeLevel {
                index: level.index + 1,
                ..EdgeLevel::default()
            };
            hash = root;
        }
    }
}

impl EdgeLevel {
    fn width(&self) -> u16 {
        u16::try_from(self.hashes.len()).unwrap_or(TILE_WIDTH)
    }

    fn update(&self, level: u8) -> Option<TileUpdate> {
        Some(TileUpdate {
            id: TileId::new(level, self.index, self.width())?,
            width_before: self.width_before,
            hashes: self.hashes.iter().flat_map(|hash| hash.0).collect(),
        })
    }
}

/// Level and index of the rightmost, partial tile of each level.
fn edge_places(size: u64) -> impl Iterator<Item = (u8, u64)> {
    (0..8_u8).map(move |level| {
        let index = size.checked_shr(8 * (u32::from(level) + 1)).unwrap_or(0);
        (level, index)
    })
}

/// The root over a run of equal subtrees that starts at a multiple of the least power of two not
/// below its length, with `right` as what stands to its right. `None` if there is nothing.
pub(crate) fn join_peaks(hashes: &[NodeHash], right: Option<NodeHash>) -> Option<NodeHash> {
    let mut root = right;
    let mut rest = hashes;
    // From the right, the complete subtrees grow with the set bits of the length.
    while !rest.is_empty() {
        let peak = 1_usize << rest.len().trailing_zeros();
        let (left, subtree) = rest.split_at_checked(rest.len() - peak)?;
        let hash = complete_root(subtree)?;
        root = Some(match root {
            Some(right) => node_hash(hash, right),
            None => hash,
        });
        rest = left;
    }
    root
}

/// The root over a power of two of equal subtrees.
fn complete_root(hashes: &[NodeHash]) -> Option<NodeHash> {
    if let [root] = hashes {
        return Some(*root);
    }
    let mut level = node_hashes(hashes);
    while level.len() > 1 {
        level = node_hashes(&level);
    }
    level.first().copied()
}

fn node_hashes(hashes: &[NodeHash]) -> Vec<NodeHash> {
    let (pairs, _) = hashes.as_chunks();
    pairs
        .iter()
        .map(|[left, right]| node_hash(*left, *right))
        .collect()
}

#[cfg(test)]
mod tests;
