//! Wire paths of tiles and bundles (C2SP tlog-tiles, "Merkle Tree" and "Log entries").
//!
//! We parse them ourselves because published parsers panic on paths such as `tile/8/0/000.p/0`.
//! Every path that this parser accepts is the only one for its tile.

use std::fmt;

use crate::log::text::decimal;
use crate::log::tile::{BundleId, TILE_LEVEL_MAX, TILE_WIDTH, TileId};

/// Longer than any path: `tile/63/` and the seven elements of a 64-bit index with `.p/255`.
const PATH_BYTES_MAX: usize = 64;

/// A file of the log, as named below the log's prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogPath {
    /// `tile/<L>/<N>[.p/<W>]`
    Tile(TileId),
    /// `tile/entries/<N>[.p/<W>]`
    Bundle(BundleId),
}

/// The path names no tile. A server answers as for any file that it does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a tile")]
pub struct NotATile;

impl LogPath {
    /// Reads a path without leading slash.
    ///
    /// # Errors
    /// Anything but the one spelling of a tile or bundle.
    pub fn parse(path: &str) -> Result<Self, NotATile> {
        if path.len() > PATH_BYTES_MAX {
            return Err(NotATile);
        }
        let rest = path.strip_prefix("tile/").ok_or(NotATile)?;
        let (shelf, rest) = rest.split_once('/').ok_or(NotATile)?;
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, partial_width(width).ok_or(NotATile)?),
            None => (rest, TILE_WIDTH),
        };
        let index = parse_index(index).ok_or(NotATile)?;
        if shelf == "entries" {
            return BundleId::new(index, width)
                .map(LogPath::Bundle)
                .ok_or(NotATile);
        }
        let level = decimal(shelf)
            .and_then(|level| u8::try_from(level).ok())
            .filter(|level| *level <= TILE_LEVEL_MAX)
            .ok_or(NotATile)?;
        TileId::new(level, index, width)
            .map(LogPath::Tile)
            .ok_or(NotATile)
    }

    /// Whether a tree of `size` leaves has this file, or had it on its way to that size.
    #[must_use]
    pub fn exists_within(self, size: u64) -> bool {
        match self {
            LogPath::Tile(tile) => tile.exists_within(size),
            LogPath::Bundle(bundle) => bundle.exists_within(size),
        }
    }
}

impl fmt::Display for LogPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (index, width) = match self {
            LogPath::Tile(tile) => {
                write!(f, "tile/{}/", tile.level())?;
                (tile.index(), tile.width())
            }
            LogPath::Bundle(bundle) => {
                f.write_str("tile/entries/")?;
                (bundle.index(), bundle.width())
            }
        };
        write_index(f, index)?;
        if width < TILE_WIDTH {
            write!(f, ".p/{width}")?;
        }
        Ok(())
    }
}

fn write_index(f: &mut fmt::Formatter<'_>, index: u64) -> fmt::Result {
    let groups = (1..7)
        .rev()
        .map(|exponent| index / 1000_u64.pow(exponent))
        .skip_while(|above| *above == 0);
    for above in groups {
        write!(f, "x{:03}/", above % 1000)?;
    }
    write!(f, "{:03}", index % 1000)
}

/// Groups of three digits, all but the last behind an `x`, none needlessly zero in front.
fn parse_index(text: &str) -> Option<u64> {
    let mut index: u64 = 0;
    let mut elements = text.split('/').peekable();
    let mut first = true;
    while let Some(element) = elements.next() {
        let last = elements.peek().is_none();
        let digits = if last {
            element
        } else {
            element.strip_prefix('x')?
        };
        if digits.len() != 3 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let group: u64 = digits.parse().ok()?;
        if first && !last && group == 0 {
            return None;
        }
        first = false;
        index = index.checked_mul(1000)?.checked_add(group)?;
    }
    Some(index)
}

fn partial_width(text: &str) -> Option<u16> {
    decimal(text)
        .and_then(|width| u16::try_from(width).ok())
        .filter(|width| (1..TILE_WIDTH).contains(width))
}

#[cfg(test)]
mod tests;
