use super::MemoryTree;
use crate::log::tree::{TreeHead, leaf_hash};

#[test]
fn every_entry_of_every_size_is_proven_and_no_other() {
    for size in 0_u64..40 {
        let entries: Vec<[u8; 8]> = (0..size).map(u64::to_be_bytes).collect();
        let tree = MemoryTree::of(&entries);
        assert_eq!(tree.head(), TreeHead::of(&entries));
        for (index, entry) in (0..).zip(&entries) {
            let path = tree.prove(index).unwrap();
            tree.head()
                .verify_inclusion(leaf_hash(entry), index, &path)
                .unwrap();
            assert!(
                tree.head()
                    .verify_inclusion(leaf_hash(b"other"), index, &path)
                    .is_err()
            );
        }
        assert!(tree.prove(size).is_err());
    }
}

#[test]
fn more_than_a_tile() {
    let entries: Vec<[u8; 8]> = (0..700_u64).map(u64::to_be_bytes).collect();
    let tree = MemoryTree::of(&entries);
    let path = tree.prove(600).unwrap();
    tree.head()
        .verify_inclusion(leaf_hash(&entries[600]), 600, &path)
        .unwrap();
}
