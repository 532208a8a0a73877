use super::*;

/// The examples of C2SP tlog-tiles, "Partial Tiles".
#[test]
fn widths_of_the_specification_s_examples() {
    let width = |level, index, size| TileId::in_tree(level, index, size).map(TileId::width);
    assert_eq!(width(0, 272, 70_000), Some(256));
    assert_eq!(width(0, 273, 70_000), Some(112));
    assert_eq!(width(0, 274, 70_000), None);
    assert_eq!(width(1, 0, 70_000), Some(256));
    assert_eq!(width(1, 1, 70_000), Some(17));
    assert_eq!(width(2, 0, 70_000), Some(1));
    assert_eq!(width(3, 0, 70_000), None);
    assert_eq!(width(0, 0, 256), Some(256));
    assert_eq!(width(0, 1, 256), None);
    assert_eq!(width(1, 0, 256), Some(1));
}

#[test]
fn extremes_do_not_overflow() {
    assert_eq!(TileId::in_tree(63, u64::MAX, u64::MAX), None);
    assert_eq!(TileId::in_tree(255, 0, u64::MAX), None);
    assert_eq!(TileId::in_tree(7, 0, u64::MAX).unwrap().width(), 255);
    assert_eq!(BundleId::in_tree(u64::MAX, u64::MAX), None);
    assert!(!BundleId::new(u64::MAX, 1).unwrap().exists_within(u64::MAX));
}

#[test]
fn narrower_tiles_existed_before() {
    let exists = |width, size| TileId::new(0, 1, width).unwrap().exists_within(size);
    assert!(exists(3, 259));
    assert!(exists(3, 300));
    assert!(!exists(4, 259));
    assert!(!exists(1, 256));
}

#[test]
fn names_outside_the_format_are_refused() {
    assert_eq!(TileId::new(64, 0, 1), None);
    assert_eq!(TileId::new(0, 0, 0), None);
    assert_eq!(TileId::new(0, 0, 257), None);
    assert_eq!(BundleId::new(0, 0), None);
    assert_eq!(BundleId::new(0, 257), None);
}

#[test]
fn bundles_of_a_tree() {
    let widths: Vec<_> = BundleId::all_in_tree(513).map(BundleId::width).collect();
    assert_eq!(widths, [256, 256, 1]);
    assert_eq!(BundleId::all_in_tree(0).count(), 0);
}

#[test]
fn entries_of_other_logs_split_too() {
    let bytes = [0, 1, 0xaa, 0, 0, 0, 2, 0xbb, 0xcc];
    let entries: [&[u8]; 3] = [&[0xaa], &[], &[0xbb, 0xcc]];
    assert_eq!(split_bundle(&bytes, 3).unwrap(), entries);
    assert_eq!(split_bundle(&bytes, 2), Err(BundleError::Trailing));
    assert_eq!(split_bundle(&bytes, 4), Err(BundleError::Truncated));
    assert_eq!(decode_bundle(&bytes, 3), Err(BundleError::Leaf));
}

#[test]
fn a_tile_that_has_grown_is_cut() {
    let mut tiles = MemoryTiles::default();
    tiles.insert(0, 0, vec![7; 96]);
    let read = |width| read_tile(&tiles, TileId::new(0, 0, width).unwrap());
    assert_eq!(read(2).unwrap(), [NodeHash([7; 32]); 2]);
    assert_eq!(read(4), None);
}
