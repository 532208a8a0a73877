use super::*;

fn root(leaves: &[NodeHash]) -> NodeHash {
    match leaves {
        [] => TreeHead::empty().root,
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(root(left), root(right))
        }
    }
}

fn leaves(count: u8) -> Vec<NodeHash> {
    (0..count).map(|n| leaf_hash(&[n])).collect()
}

fn head(count: u8) -> TreeHead {
    TreeHead {
        size: u64::from(count),
        root: root(&leaves(count)),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The known answers of Certificate Transparency's reference implementations.
#[test]
fn known_answers() {
    assert_eq!(
        hex(&TreeHead::empty().root.0),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    assert_eq!(
        hex(&leaf_hash(b"").0),
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    );
    assert_eq!(
        hex(&node_hash(leaf_hash(b""), leaf_hash(b"\0")).0),
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    );
}

#[test]
fn a_lone_leaf_is_its_own_proof() {
    let one = head(1);
    assert_eq!(one.verify_inclusion(leaf_hash(&[0]), 0, &[]), Ok(()));
    for (leaf, index, path) in [
        (leaf_hash(&[1]), 0, vec![]),
        (leaf_hash(&[0]), 1, vec![]),
        (leaf_hash(&[0]), 0, vec![one.root]),
        (leaf_hash(&[0]), u64::MAX, vec![]),
    ] {
        assert_eq!(one.verify_inclusion(leaf, index, &path), Err(ProofRefused));
    }
    let empty = TreeHead::empty();
    assert_eq!(
        empty.verify_inclusion(leaf_hash(&[0]), 0, &[]),
        Err(ProofRefused)
    );
}

#[test]
fn consistency_at_the_ends() {
    let (empty, three, five) = (TreeHead::empty(), head(3), head(5));
    assert_eq!(five.verify_consistency(&five, &[]), Ok(()));
    assert_eq!(five.verify_consistency(&empty, &[]), Ok(()));
    let forged_empty = TreeHead { size: 0, ..three };
    let forged_same = TreeHead { size: 5, ..three };
    for (new, old, proof) in [
        (five, three, vec![]),
        (three, five, vec![]),
        (five, forged_empty, vec![]),
        (five, forged_same, vec![]),
        (five, five, vec![five.root]),
        (five, empty, vec![five.root]),
    ] {
        assert_eq!(new.verify_consistency(&old, &proof), Err(ProofRefused));
    }
}

#[test]
fn endless_proofs_are_refused() {
    let path = vec![head(1).root; 100];
    let huge = TreeHead {
        size: u64::MAX,
        root: head(1).root,
    };
    assert_eq!(
        huge.verify_inclusion(head(1).root, 5, &path),
        Err(ProofRefused)
    );
    assert_eq!(huge.verify_consistency(&head(2), &path), Err(ProofRefused));
}

#[test]
fn a_tree_of_entries_is_the_recursive_one() {
    for count in 0..70 {
        assert_eq!(TreeHead::of((0..count).map(|n| [n])), head(count));
    }
}
