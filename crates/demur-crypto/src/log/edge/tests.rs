use super::*;
use crate::log::tile::MemoryTiles;
use crate::log::tree::leaf_hash;

fn hashes(range: std::ops::Range<u32>) -> Vec<NodeHash> {
    range.map(|n| leaf_hash(&n.to_be_bytes())).collect()
}

fn store(tiles: &mut MemoryTiles, appended: &Appended) {
    for tile in &appended.tiles {
        tiles.insert(tile.id.level(), tile.id.index(), tile.hashes.clone());
    }
}

fn empty() -> RightEdge {
    RightEdge::open(&TreeHead::empty(), &MemoryTiles::default()).unwrap()
}

#[test]
fn batches_do_not_matter() {
    let mut at_once = empty();
    let whole = at_once.append(&hashes(0..1_500)).unwrap();
    let mut tiles = MemoryTiles::default();
    let mut head = TreeHead::empty();
    for (start, end) in [
        (0, 0),
        (0, 1),
        (1, 255),
        (255, 256),
        (256, 1_024),
        (1_024, 1_500),
    ] {
        let mut edge = RightEdge::open(&head, &tiles).unwrap();
        let appended = edge.append(&hashes(start..end)).unwrap();
        head = appended.head;
        store(&mut tiles, &appended);
    }
    assert_eq!(head, whole.head);
    let mut expected = MemoryTiles::default();
    store(&mut expected, &whole);
    assert!(tiles.iter().eq(expected.iter()));
}

#[test]
fn growing_tiles_say_what_was_added() {
    let mut edge = empty();
    let first = edge.append(&hashes(0..3)).unwrap();
    let second = edge.append(&hashes(3..300)).unwrap();
    let places: Vec<_> = second
        .tiles
        .iter()
        .map(|tile| {
            (
                tile.id.level(),
                tile.id.index(),
                tile.width_before,
                tile.id.width(),
            )
        })
        .collect();
    assert_eq!(places, [(0, 0, 3, 256), (0, 1, 0, 44), (1, 0, 0, 1)]);
    let grown = [first.tiles[0].appended(), second.tiles[0].appended()].concat();
    assert_eq!(grown, second.tiles[0].hashes);
    assert_eq!(edge.append(&[]).unwrap().tiles, []);
}

/// R51.
#[test]
fn a_changed_store_is_noticed() {
    let mut tiles = MemoryTiles::default();
    let appended = empty().append(&hashes(0..700)).unwrap();
    store(&mut tiles, &appended);
    assert_eq!(RightEdge::tiles(700).len(), 2);
    for id in RightEdge::tiles(700) {
        let mut changed = tiles.clone();
        let mut hashes = changed.tile(id).unwrap();
        hashes[5] ^= 1;
        changed.insert(id.level(), id.index(), hashes);
        assert_eq!(
            RightEdge::open(&appended.head, &changed).unwrap_err(),
            EdgeError::Root
        );
        changed.insert(id.level(), id.index(), vec![0; 32]);
        assert_eq!(
            RightEdge::open(&appended.head, &changed).unwrap_err(),
            EdgeError::Missing
        );
    }
    let other_size = TreeHead {
        size: 699,
        ..appended.head
    };
    assert_eq!(
        RightEdge::open(&other_size, &tiles).unwrap_err(),
        EdgeError::Root
    );
}

/// The largest tree has every level; its tiles can all be the same.
#[test]
fn the_largest_tree_is_full() {
    struct Same;
    impl TileSource for Same {
        fn tile(&self, id: TileId) -> Option<Vec<u8>> {
            Some(vec![7; id.bytes()])
        }
    }
    let size = TREE_SIZE_MAX;
    let mut levels: [EdgeLevel; TILE_LEVELS] = Default::default();
    for (level, id) in levels.iter_mut().zip(RightEdge::tiles(size)) {
        level.hashes = vec![NodeHash([7; 32]); usize::from(id.width())];
    }
    let head = RightEdge { size, levels }.head();
    let mut edge = RightEdge::open(&head, &Same).unwrap();
    assert_eq!(edge.append(&hashes(0..1)), Err(EdgeError::Full));
    assert_eq!(edge.head(), head);
    let over = TreeHead {
        size: size + 1,
        ..head
    };
    assert_eq!(RightEdge::open(&over, &Same).unwrap_err(), EdgeError::Full);
}
