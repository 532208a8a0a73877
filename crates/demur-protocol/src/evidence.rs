//! Proof that something stands in the log, checkable offline with the log's public key.

use demur_crypto::log::leaf::Leaf;
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_domain::ids::IntervalNumber;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

/// Where a leaf stands and the path from it to the root.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LeafProof {
    /// Nonce of the leaf's commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// Interval in which it was appended.
    #[n(1)]
    pub interval: u64,
    /// Index in the log.
    #[n(2)]
    pub index: u64,
    /// Hashes from the leaf's sibling up.
    #[n(3)]
    pub path: Vec<ByteArray<32>>,
}

/// The leaf does not stand in the log where the proof says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not in the log")]
pub struct NotInLog;

impl LeafProof {
    /// The interval.
    #[must_use]
    pub fn interval(&self) -> IntervalNumber {
        IntervalNumber::new(self.interval)
    }

    /// Checks that `leaf` stands in the tree.
    ///
    /// # Errors
    /// If it does not stand there.
    pub fn verify(&self, leaf: &Leaf, tree: &TreeHead) -> Result<(), NotInLog> {
        let path: Vec<NodeHash> = self.path.iter().map(|hash| NodeHash(**hash)).collect();
        tree.verify_inclusion(leaf.hash(), self.index, &path)
            .map_err(|_| NotInLog)
    }
}
