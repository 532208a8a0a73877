//! Tiles and entry bundles: the files a log consists of (C2SP tlog-tiles).

use std::collections::BTreeMap;

use crate::log::leaf::{LEAF_BYTES, Leaf};
use crate::log::tree::{NodeHash, TREE_SIZE_MAX};

/// A full tile has this many hashes, a full bundle this many entries.
pub const TILE_WIDTH: u16 = 256;
/// A tile of level L holds the hashes of the tree's level 8 L.
pub const TILE_HEIGHT: u32 = 8;
/// The greatest level that a path can name.
pub const TILE_LEVEL_MAX: u8 = 63;
/// The bytes of one hash.
pub const HASH_BYTES: usize = 32;
/// Levels of tiles that a tree of at most [`TREE_SIZE_MAX`] leaves can have.
pub(crate) const TILE_LEVELS: usize = 8;

/// Names a tile of hashes. Width 256 is the full tile, less a partial one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileId {
    level: u8,
    index: u64,
    width: u16,
}

/// Names a bundle of entries: the entries behind the level 0 tile of the same index and width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BundleId {
    index: u64,
    width: u16,
}

impl TileId {
    /// A tile's name, unless the level is above 63 or the width not within 1 to 256.
    #[must_use]
    pub fn new(level: u8, index: u64, width: u16) -> Option<Self> {
        let valid = level <= TILE_LEVEL_MAX && (1..=TILE_WIDTH).contains(&width);
        valid.then_some(Self {
            level,
            index,
            width,
        })
    }

    /// The tile at this place of a tree of `size` leaves, as wide as that tree makes it, if it has
    /// one there.
    #[must_use]
    pub fn in_tree(level: u8, index: u64, size: u64) -> Option<Self> {
        let hashes = size
            .checked_shr(TILE_HEIGHT * u32::from(level))
            .unwrap_or(0);
        let start = index.checked_mul(u64::from(TILE_WIDTH))?;
        let width = hashes.checked_sub(start)?.min(u64::from(TILE_WIDTH));
        Self::new(level, index, u16::try_from(width).ok()?)
    }

    /// Whether a tree of `size` leaves has this tile, or had it on its way to that size.
    #[must_use]
    pub fn exists_within(self, size: u64) -> bool {
        Self::in_tree(self.level, self.index, size).is_some_and(|tile| self.width <= tile.width)
    }

    /// The level, 0 being the leaves' hashes.
    #[must_use]
    pub fn level(self) -> u8 {
        self.level
    }

    /// The index within the level.
    #[must_use]
    pub fn index(self) -> u64 {
        self.index
    }

    /// How many hashes the tile has, 1 to 256.
    #[must_use]
    pub fn width(self) -> u16 {
        self.width
    }

    /// How many bytes the tile has.
    #[must_use]
    pub fn bytes(self) -> usize {
        usize::from(self.width) * HASH_BYTES
    }
}

impl BundleId {
    /// A bundle's name, unless the width is not within 1 to 256.
    #[must_use]
    pub fn new(index: u64, width: u16) -> Option<Self> {
        (1..=TILE_WIDTH)
            .contains(&width)
            .then_some(Self { index, width })
    }

    /// The bundle at this place of a tree of `size` leaves.
    #[must_use]
    pub fn in_tree(index: u64, size: u64) -> Option<Self> {
        TileId::in_tree(0, index, size).map(|tile| Self {
            index,
            width: tile.width,
        })
    }

    /// Every bundle of a tree of `size` leaves, in order.
    pub fn all_in_tree(size: u64) -> impl Iterator<Item = BundleId> {
        (0..size.div_ceil(u64::from(TILE_WIDTH))).filter_map(move |i| Self::in_tree(i, size))
    }

    /// Whether a tree of `size` leaves has this bundle, or had it on its way to that size.
    #[must_use]
    pub fn exists_within(self, size: u64) -> bool {
        Self::in_tree(self.index, size).is_some_and(|bundle| self.width <= bundle.width)
    }

    /// The index among the bundles.
    #[must_use]
    pub fn index(self) -> u64 {
        self.index
    }

    /// How many entries the bundle has, 1 to 256.
    #[must_use]
    pub fn width(self) -> u16 {
        self.width
    }
}

/// Where tiles come from. The answer need not be trusted: whoever reads checks it against a root.
pub trait TileSource {
    /// The tile's hashes, or `None` if there is no such tile. A tile that has grown since may be
    /// given whole, because a partial tile is a prefix of every later one.
    fn tile(&self, id: TileId) -> Option<Vec<u8>>;
}

/// Tiles in memory: for tests, for small logs, and for an asynchronous store that first loads the
/// tiles which [`crate::log::prove`] and [`crate::log::edge`] say they need.
#[derive(Clone, Debug, Default)]
pub struct MemoryTiles(BTreeMap<(u8, u64), Vec<u8>>);

impl MemoryTiles {
    /// Stores the whole tile at a place, over what stood there.
    pub fn insert(&mut self, level: u8, index: u64, hashes: Vec<u8>) {
        self.0.insert((level, index), hashes);
    }

    /// Every tile: level, index and hashes.
    pub fn iter(&self) -> impl Iterator<Item = (u8, u64, &[u8])> {
        self.0
            .iter()
            .map(|((level, index), hashes)| (*level, *index, hashes.as_slice()))
    }
}

impl TileSource for MemoryTiles {
    fn tile(&self, id: TileId) -> Option<Vec<u8>> {
        let hashes = self.0.get(&(id.level, id.index))?;
        hashes.get(..id.bytes()).map(<[u8]>::to_vec)
    }
}

/// Reads the hashes of a tile. A longer answer is cut to the tile's width, see [`TileSource`].
pub(crate) fn read_tile(source: &impl TileSource, id: TileId) -> Option<Vec<NodeHash>> {
    let bytes = source.tile(id)?;
    let (hashes, _) = bytes.get(..id.bytes())?.as_chunks::<HASH_BYTES>();
    Some(hashes.iter().map(|hash| NodeHash(*hash)).collect())
}

/// Why bytes are no bundle of leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// An entry's length prefix or its bytes end early, or there are fewer entries than the width.
    #[error("the bundle ends early")]
    Truncated,
    /// Bytes follow the last entry.
    #[error("bytes follow the bundle's last entry")]
    Trailing,
    /// An entry is no leaf.
    #[error("an entry of the bundle is no leaf")]
    Leaf,
}

/// The bytes of a leaf in a bundle: its length in two bytes, then the leaf. A bundle is the
/// concatenation of its entries, so appending a leaf appends these bytes.
#[must_use]
pub fn bundle_entry(leaf: &Leaf) -> [u8; 2 + LEAF_BYTES] {
    let mut entry = [0; 2 + LEAF_BYTES];
    for (to, from) in entry
        .iter_mut()
        .zip(LEAF_LENGTH_PREFIX.into_iter().chain(leaf.encode()))
    {
        *to = from;
    }
    entry
}

/// The bytes of a bundle with these leaves.
#[must_use]
pub fn encode_bundle(leaves: &[Leaf]) -> Vec<u8> {
    leaves.iter().flat_map(bundle_entry).collect()
}

/// Reads a bundle of exactly `width` entries.
///
/// # Errors
/// More or fewer bytes than the entries need.
pub fn split_bundle(bytes: &[u8], width: u16) -> Result<Vec<&[u8]>, BundleError> {
    let mut rest = bytes;
    let mut entries = Vec::with_capacity(usize::from(width.min(TILE_WIDTH)));
    for _ in 0..width {
        let (length, after) = rest.split_first_chunk().ok_or(BundleError::Truncated)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) = after
            .split_at_checked(length)
            .ok_or(BundleError::Truncated)?;
        entries.push(entry);
        rest = after;
    }
    if rest.is_empty() {
        Ok(entries)
    } else {
        Err(BundleError::Trailing)
    }
}

/// Reads a bundle of exactly `width` leaves.
///
/// # Errors
/// More or fewer bytes than the entries need, or an entry that is no leaf.
pub fn decode_bundle(bytes: &[u8], width: u16) -> Result<Vec<Leaf>, BundleError> {
    split_bundle(bytes, width)?
        .into_iter()
        .map(|entry| Leaf::decode(entry).map_err(|_| BundleError::Leaf))
        .collect()
}

/// [`LEAF_BYTES`] in two bytes.
const LEAF_LENGTH_PREFIX: [u8; 2] = [0, 200];

const _: () = assert!(TREE_SIZE_MAX >> (TILE_HEIGHT as usize * (TILE_LEVELS - 1)) < 256);
const _: () = assert!(u16::from_be_bytes(LEAF_LENGTH_PREFIX) as usize == LEAF_BYTES);

#[cfg(test)]
mod tests;
