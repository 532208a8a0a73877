//! Making proofs from tiles. A proof is checked before it leaves, so a wrong tile yields an error
//! and never a wrong proof.

use crate::log::edge::join_peaks;
use crate::log::tile::{TILE_HEIGHT, TILE_WIDTH, TileId, TileSource, read_tile};
use crate::log::tree::{NodeHash, TREE_SIZE_MAX, TreeHead};

/// Why no proof can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProveError {
    /// There is no such leaf, or no such older tree.
    #[error("outside the tree")]
    Range,
    /// A tile is missing or short.
    #[error("a tile of the log is missing")]
    Missing,
    /// The tiles do not hash to the root.
    #[error("the log's tiles do not match its root")]
    Root,
}

/// The inclusion path of the leaf at `index` (RFC 6962 section 2.1.1), from its sibling upwards.
///
/// # Errors
/// No such leaf, or tiles that are missing or do not match the head.
pub fn prove_inclusion(
    source: &impl TileSource,
    head: &TreeHead,
    index: u64,
) -> Result<Vec<NodeHash>, ProveError> {
    let ranges = inclusion_ranges(head.size, index).ok_or(ProveError::Range)?;
    let mut reader = Reader::new(source, head.size);
    let leaf = reader.root(Range::leaf(index)).ok_or(ProveError::Missing)?;
    let path = reader.roots(&ranges).ok_or(ProveError::Missing)?;
    head.verify_inclusion(leaf, index, &path)
        .map_err(|_| ProveError::Root)?;
    Ok(path)
}

/// The proof that `old` is a prefix of `head` (RFC 6962 section 2.1.2).
///
/// # Errors
/// An older tree that is larger, or tiles that are missing or do not match both heads.
pub fn prove_consistency(
    source: &impl TileSource,
    old: &TreeHead,
    head: &TreeHead,
) -> Result<Vec<NodeHash>, ProveError> {
    let ranges = consistency_ranges(old.size, head.size).ok_or(ProveError::Range)?;
    let proof = Reader::new(source, head.size)
        .roots(&ranges)
        .ok_or(ProveError::Missing)?;
    head.verify_consistency(old, &proof)
        .map_err(|_| ProveError::Root)?;
    Ok(proof)
}

/// The tiles that [`prove_inclusion`] will ask for; empty if there is no such leaf.
#[must_use]
pub fn tiles_for_inclusion(size: u64, index: u64) -> Vec<TileId> {
    let mut ranges = inclusion_ranges(size, index).unwrap_or_default();
    if index < size {
        ranges.push(Range::leaf(index));
    }
    tiles_of(&ranges, size)
}

/// The tiles that [`prove_consistency`] will ask for; empty if there is no such older tree.
#[must_use]
pub fn tiles_for_consistency(old_size: u64, size: u64) -> Vec<TileId> {
    tiles_of(
        &consistency_ranges(old_size, size).unwrap_or_default(),
        size,
    )
}

/// The leaves from `start` to before `end`. Their subtree root is one hash of a proof.
#[derive(Clone, Copy)]
struct Range {
    start: u64,
    end: u64,
}

/// A complete subtree: the node at `index` of the tree's level `height`.
#[derive(Clone, Copy)]
struct Subtree {
    height: u32,
    index: u64,
}

impl Range {
    fn leaf(index: u64) -> Self {
        Self {
            start: index,
            end: index + 1,
        }
    }

    fn len(self) -> u64 {
        self.end - self.start
    }

    /// Where RFC 6962 splits the range: after the largest power of two below its length.
    fn middle(self) -> u64 {
        self.start + (1 << (self.len() - 1).ilog2())
    }

    fn left(self) -> Self {
        Self {
            end: self.middle(),
            ..self
        }
    }

    fn right(self) -> Self {
        Self {
            start: self.middle(),
            ..self
        }
    }

    /// The complete subtrees that make up the range, from the left. The ranges of proofs start at
    /// a multiple of the least power of two that is not below their length, so these are the set
    /// bits of the length, largest first.
    fn subtrees(self) -> impl Iterator<Item = Subtree> {
        (0..u64::BITS)
            .rev()
            .filter(move |height| self.len() >> height & 1 == 1)
            .scan(self.start, |start, height| {
                let index = *start >> height;
                *start += 1 << height;
                Some(Subtree { height, index })
            })
    }
}

impl Subtree {
    /// The tile that holds the subtree, and the run of its hashes that the subtree spans.
    fn place(self, size: u64) -> Option<(TileId, std::ops::Range<usize>)> {
        let level = u8::try_from(self.height / TILE_HEIGHT).ok()?;
        let first = self.index.checked_shl(self.height % TILE_HEIGHT)?;
        let tile = TileId::in_tree(level, first / u64::from(TILE_WIDTH), size)?;
        let offset = usize::try_from(first % u64::from(TILE_WIDTH)).ok()?;
        Some((tile, offset..offset + (1 << (self.height % TILE_HEIGHT))))
    }
}

/// PATH(m, D[n]) of RFC 6962 section 2.1.1.
fn inclusion_ranges(size: u64, index: u64) -> Option<Vec<Range>> {
    if index >= size || size > TREE_SIZE_MAX {
        return None;
    }
    let mut path = Vec::new();
    let mut range = Range {
        start: 0,
        end: size,
    };
    while range.len() > 1 {
        let (inside, sibling) = if index < range.middle() {
            (range.left(), range.right())
        } else {
            (range.right(), range.left())
        };
        path.push(sibling);
        range = inside;
    }
    path.reverse();
    Some(path)
}

/// PROOF(m, D[n]) of RFC 6962 section 2.1.2; empty where there is nothing to prove.
fn consistency_ranges(old_size: u64, size: u64) -> Option<Vec<Range>> {
    if old_size > size || size > TREE_SIZE_MAX {
        return None;
    }
    let mut proof = Vec::new();
    if old_size == 0 {
        return Some(proof);
    }
    let mut range = Range {
        start: 0,
        end: size,
    };
    while old_size != range.end {
        let (inside, sibling) = if old_size <= range.middle() {
            (range.left(), range.right())
        } else {
            (range.right(), range.left())
        };
        proof.push(sibling);
        range = inside;
    }
    // A range from 0 is the old tree itself, whose root the verifier has.
    if range.start > 0 {
        proof.push(range);
    }
    proof.reverse();
    Some(proof)
}

fn tiles_of(ranges: &[Range], size: u64) -> Vec<TileId> {
    let mut tiles: Vec<TileId> = ranges
        .iter()
        .flat_map(|range| range.subtrees())
        .filter_map(|subtree| Some(subtree.place(size)?.0))
        .collect();
    tiles.sort_unstable();
    tiles.dedup();
    tiles
}

/// Reads each tile once per proof: neighbouring hashes of a path stand in the same tile.
struct Reader<'s, S> {
    source: &'s S,
    size: u64,
    tiles: Vec<(TileId, Vec<NodeHash>)>,
}

impl<'s, S: TileSource> Reader<'s, S> {
    fn new(source: &'s S, size: u64) -> Self {
        Self {
            source,
            size,
            tiles: Vec::new(),
        }
    }

    fn roots(&mut self, ranges: &[Range]) -> Option<Vec<NodeHash>> {
        ranges.iter().map(|range| self.root(*range)).collect()
    }

    fn root(&mut self, range: Range) -> Option<NodeHash> {
        let subtrees = range
            .subtrees()
            .map(|subtree| self.subtree_root(subtree))
            .collect::<Option<Vec<_>>>()?;
        subtrees
            .into_iter()
            .rev()
            .reduce(|right, left| crate::log::tree::node_hash(left, right))
    }

    fn subtree_root(&mut self, subtree: Subtree) -> Option<NodeHash> {
        let (id, run) = subtree.place(self.size)?;
        let known = self.tiles.iter().position(|(tile, _)| *tile == id);
        let position = match known {
            Some(position) => position,
            None => {
                self.tiles.push((id, read_tile(self.source, id)?));
                self.tiles.len() - 1
            }
        };
        let (_, hashes) = self.tiles.get(position)?;
        join_peaks(hashes.get(run)?, None)
    }
}

#[cfg(test)]
mod tests;
