use std::cell::RefCell;
use std::collections::BTreeSet;

use super::*;
use crate::log::edge::RightEdge;
use crate::log::tile::MemoryTiles;
use crate::log::tree::leaf_hash;

/// Remembers which tiles were asked for.
struct Recorder<'t> {
    tiles: &'t MemoryTiles,
    asked: RefCell<BTreeSet<TileId>>,
}

impl TileSource for Recorder<'_> {
    fn tile(&self, id: TileId) -> Option<Vec<u8>> {
        assert!(self.asked.borrow_mut().insert(id), "{id:?} read twice");
        self.tiles.tile(id)
    }
}

impl Recorder<'_> {
    fn asked(self) -> Vec<TileId> {
        self.asked.into_inner().into_iter().collect()
    }
}

fn grow(tiles: &mut MemoryTiles, head: &TreeHead, to: u32) -> TreeHead {
    let mut edge = RightEdge::open(head, tiles).unwrap();
    let from = u32::try_from(head.size).unwrap();
    let leaves: Vec<_> = (from..to).map(|n| leaf_hash(&n.to_be_bytes())).collect();
    let appended = edge.append(&leaves).unwrap();
    for tile in appended.tiles {
        tiles.insert(tile.id.level(), tile.id.index(), tile.hashes);
    }
    appended.head
}

/// Two levels of tiles and several partial ones.
fn log() -> (MemoryTiles, TreeHead, TreeHead) {
    let mut tiles = MemoryTiles::default();
    let old = grow(&mut tiles, &TreeHead::empty(), 66_000);
    let head = grow(&mut tiles, &old, 70_001);
    (tiles, old, head)
}

#[test]
fn the_announced_tiles_are_the_ones_read() {
    let (tiles, old, head) = log();
    let recorder = || Recorder {
        tiles: &tiles,
        asked: RefCell::default(),
    };
    for index in [0, 255, 256, 65_535, 65_536, 69_999, 70_000] {
        let source = recorder();
        prove_inclusion(&source, &head, index).unwrap();
        assert_eq!(source.asked(), tiles_for_inclusion(head.size, index));
    }
    let source = recorder();
    prove_consistency(&source, &old, &head).unwrap();
    assert_eq!(source.asked(), tiles_for_consistency(old.size, head.size));
}

#[test]
fn older_trees_are_proven_from_grown_tiles() {
    let (tiles, old, _) = log();
    assert!(prove_inclusion(&tiles, &old, 65_999).is_ok());
}

#[test]
fn what_is_not_there_is_not_proven() {
    let (tiles, old, head) = log();
    let none = MemoryTiles::default();
    assert_eq!(
        prove_inclusion(&tiles, &head, head.size),
        Err(ProveError::Range)
    );
    assert_eq!(
        prove_consistency(&tiles, &head, &old),
        Err(ProveError::Range)
    );
    assert_eq!(prove_inclusion(&none, &head, 3), Err(ProveError::Missing));
    assert_eq!(
        prove_consistency(&none, &old, &head),
        Err(ProveError::Missing)
    );
    assert_eq!(tiles_for_inclusion(5, 5), []);
    assert_eq!(tiles_for_inclusion(u64::MAX, u64::MAX), []);
    assert_eq!(tiles_for_consistency(6, 5), []);
    assert_eq!(tiles_for_consistency(0, 5), []);
    assert_eq!(
        prove_consistency(&none, &TreeHead::empty(), &head),
        Ok(vec![])
    );
}

#[test]
fn wrong_tiles_yield_no_proof() {
    let (tiles, old, head) = log();
    for id in tiles_for_inclusion(head.size, 300) {
        let mut changed = tiles.clone();
        let wrong = vec![7; id.bytes()];
        changed.insert(id.level(), id.index(), wrong);
        assert_eq!(prove_inclusion(&changed, &head, 300), Err(ProveError::Root));
    }
    let other_old = TreeHead {
        root: head.root,
        ..old
    };
    assert_eq!(
        prove_consistency(&tiles, &other_old, &head),
        Err(ProveError::Root)
    );
}
