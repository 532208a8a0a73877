use proptest::prelude::*;

use super::*;

#[test]
fn the_specification_s_example() {
    let tile = LogPath::Tile(TileId::new(0, 1_234_067, 256).unwrap());
    assert_eq!(tile.to_string(), "tile/0/x001/x234/067");
    assert_eq!(LogPath::parse("tile/0/x001/x234/067"), Ok(tile));
}

#[test]
fn the_greatest_names_fit() {
    let tile = LogPath::Tile(TileId::new(63, u64::MAX, 255).unwrap());
    let path = "tile/63/x018/x446/x744/x073/x709/x551/615.p/255";
    assert_eq!(tile.to_string(), path);
    assert_eq!(LogPath::parse(path), Ok(tile));
    assert!(path.len() <= PATH_BYTES_MAX);
    let over = "tile/63/x018/x446/x744/x073/x709/x551/616";
    assert_eq!(LogPath::parse(over), Err(NotATile));
}

#[test]
fn other_spellings_are_refused() {
    for path in [
        "",
        "/tile/0/000",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "tile/8/64/000",
        "tile/8/0/000.p/0",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "tile/0/000/",
        "tile/0//000",
        "tile/0/0",
        "tile/0/0000",
        "tile/0/x000/000",
        "tile/0/x001",
        "tile/0/001/000",
        "tile/0/X001/000",
        "tile/0/x01/000",
        "tile/0/x0001/000",
        "tile/00/000",
        "tile/-1/000",
        "tile/+1/000",
        "tile/64/000",
        "tile/256/000",
        "tile/18446744073709551616/000",
        "tile/data/000",
        "tile/Entries/000",
        "tile/entries/x000/001",
        "tile/0/000?",
        "tile/0/\u{0660}00",
        "tile/0/+00",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
    ] {
        assert_eq!(LogPath::parse(path), Err(NotATile), "{path}");
    }
}

proptest! {
    #[test]
    fn every_name_survives(level in 0..=63_u8, index: u64, shift in 0..64, width in 1..=256_u16) {
        let index = index >> shift;
        let tile = LogPath::Tile(TileId::new(level, index, width).unwrap());
        prop_assert_eq!(LogPath::parse(&tile.to_string()), Ok(tile));
        let bundle = LogPath::Bundle(BundleId::new(index, width).unwrap());
        prop_assert_eq!(LogPath::parse(&bundle.to_string()), Ok(bundle));
    }

    #[test]
    fn what_is_accepted_is_the_one_spelling(
        path in "tile/(entries|[0-9]{1,2})/(x?[0-9]{1,3}/){0,2}x?[0-9]{2,3}(\\.p/[0-9]{1,3})?"
    ) {
        if let Ok(parsed) = LogPath::parse(&path) {
            prop_assert_eq!(parsed.to_string(), path);
        }
    }
}
