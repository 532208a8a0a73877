//! The Merkle tree of RFC 6962: hashes, heads, and the verification of proofs.

use sha2::{Digest, Sha256};

/// No tree is larger: databases and verifiers in other languages count in signed 64-bit numbers.
pub const TREE_SIZE_MAX: u64 = i64::MAX as u64;

/// A path in a tree of at most [`TREE_SIZE_MAX`] leaves has at most this many hashes. A
/// consistency proof can have one more.
pub const PATH_HASHES_MAX: usize = 63;

/// The hash of a leaf or of an inner node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeHash(pub [u8; 32]);

/// A tree: its number of leaves and the hash of its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeHead {
    /// The number of leaves.
    pub size: u64,
    /// The root of the tree of that size.
    pub root: NodeHash,
}

/// The proof does not show what it should. Nothing more is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the Merkle proof does not verify")]
pub struct ProofRefused;

/// The hash of a leaf (RFC 6962 section 2.1).
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> NodeHash {
    NodeHash(
        Sha256::new_with_prefix([0x00])
            .chain_update(entry)
            .finalize()
            .into(),
    )
}

/// The hash of an inner node (RFC 6962 section 2.1).
#[must_use]
pub fn node_hash(left: NodeHash, right: NodeHash) -> NodeHash {
    NodeHash(
        Sha256::new_with_prefix([0x01])
            .chain_update(left.0)
            .chain_update(right.0)
            .finalize()
            .into(),
    )
}

impl TreeHead {
    /// The tree without leaves, whose root is the hash of nothing (RFC 6962 section 2.1).
    #[must_use]
    pub fn empty() -> Self {
        Self {
            size: 0,
            root: NodeHash(Sha256::digest([]).into()),
        }
    }

    /// The tree over entries at hand: a certificate's signatures, a roll's issuances.
    #[must_use]
    pub fn of<E: AsRef<[u8]>>(entries: impl IntoIterator<Item = E>) -> Self {
        // The complete subtrees so far, each with its number of leaves, from large to small.
        let mut peaks: Vec<(u64, NodeHash)> = Vec::new();
        let mut size = 0_u64;
        for entry in entries {
            let mut node = (1, leaf_hash(entry.as_ref()));
            while let Some((leaves, left)) = peaks.pop_if(|(leaves, _)| *leaves == node.0) {
                node = (leaves.saturating_mul(2), node_hash(left, node.1));
            }
            peaks.push(node);
            size = size.saturating_add(1);
        }
        let root = peaks.into_iter().rev().map(|(_, hash)| hash);
        let root = root.reduce(|right, left| node_hash(left, right));
        root.map_or_else(Self::empty, |root| Self { size, root })
    }

    /// Checks that the leaf with this hash stands at `index` of this tree
    /// (RFC 9162 section 2.1.3.2).
    ///
    /// # Errors
    /// Any other leaf, index, length or hash.
    pub fn verify_inclusion(
        &self,
        leaf: NodeHash,
        index: u64,
        path: &[NodeHash],
    ) -> Result<(), ProofRefused> {
        if index >= self.size || path.len() > PATH_HASHES_MAX {
            return Err(ProofRefused);
        }
        let mut walk = Walk {
            node: index,
            last: self.size - 1,
        };
        let mut root = leaf;
        for sibling in path {
            if walk.at_root() {
                return Err(ProofRefused);
            }
            root = if walk.sibling_is_left() {
                node_hash(*sibling, root)
            } else {
                node_hash(root, *sibling)
            };
            walk.ascend();
        }
        accept(walk.at_root() && root == self.root)
    }

    /// Checks that `old` is a prefix of this tree (RFC 9162 section 2.1.4.2). The empty tree is a
    /// prefix of every tree, with an empty proof.
    ///
    /// # Errors
    /// Any other tree, length or hash.
    pub fn verify_consistency(
        &self,
        old: &TreeHead,
        proof: &[NodeHash],
    ) -> Result<(), ProofRefused> {
        if old.size > self.size || proof.len() > PATH_HASHES_MAX + 1 {
            return Err(ProofRefused);
        }
        if old.size == self.size {
            return accept(proof.is_empty() && old.root == self.root);
        }
        if old.size == 0 {
            return accept(proof.is_empty() && *old == TreeHead::empty());
        }
        // A complete old tree is itself the first node; the proof leaves it out.
        let (first, siblings) = if old.size.is_power_of_two() {
            (old.root, proof)
        } else {
            let (first, siblings) = proof.split_first().ok_or(ProofRefused)?;
            (*first, siblings)
        };
        let mut walk = Walk {
            node: old.size - 1,
            last: self.size - 1,
        };
        walk.skip_right_children();
        let (mut old_root, mut new_root) = (first, first);
        for sibling in siblings {
            if walk.at_root() {
                return Err(ProofRefused);
            }
            if walk.sibling_is_left() {
                old_root = node_hash(*sibling, old_root);
                new_root = node_hash(*sibling, new_root);
            } else {
                new_root = node_hash(new_root, *sibling);
            }
            walk.ascend();
        }
        accept(walk.at_root() && old_root == old.root && new_root == self.root)
    }
}

fn accept(condition: bool) -> Result<(), ProofRefused> {
    if condition { Ok(()) } else { Err(ProofRefused) }
}

/// A walk from a node towards the root: `fn` and `sn` of RFC 9162.
struct Walk {
    /// Index of the current node in its level.
    node: u64,
    /// Index of the last node in that level.
    last: u64,
}

impl Walk {
    fn at_root(&self) -> bool {
        self.last == 0
    }

    fn sibling_is_left(&self) -> bool {
        self.node & 1 == 1 || self.node == self.last
    }

    fn ascend(&mut self) {
        if self.node & 1 == 0 && self.node == self.last {
            // The last node of a level has no sibling until an ancestor is a right child.
            while self.node & 1 == 0 && self.node != 0 {
                self.up();
            }
        }
        self.up();
    }

    fn skip_right_children(&mut self) {
        while self.node & 1 == 1 {
            self.up();
        }
    }

    fn up(&mut self) {
        self.node >>= 1;
        self.last >>= 1;
    }
}

#[cfg(test)]
mod tests;
