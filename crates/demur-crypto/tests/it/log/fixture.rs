//! Deterministic keys, leaves and logs.

use demur_crypto::log::checkpoint::{Checkpoint, CheckpointPolicy};
use demur_crypto::log::edge::RightEdge;
use demur_crypto::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use demur_crypto::log::note::{LogVerifier, UnknownSignatures, WitnessVerifier};
use demur_crypto::log::tile::MemoryTiles;
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_crypto::sign::{Role, SigningKey, VerifyingKey};
use ed25519_dalek::Signer;

pub(crate) const ORIGIN: &str = "demur.example/log";
pub(crate) const LOG_KEY: u8 = 1;

pub(crate) fn sign_with(key: u8) -> impl Fn(&[u8]) -> [u8; 64] {
    let key = ed25519_dalek::SigningKey::from_bytes(&[key; 32]);
    move |message| key.sign(message).to_bytes()
}

pub(crate) fn log_verifier(origin: &str, key: u8) -> LogVerifier {
    LogVerifier::new(origin, public(key)).unwrap()
}

pub(crate) fn witness(name: &str, key: u8) -> WitnessVerifier {
    WitnessVerifier::new(name, public(key)).unwrap()
}

fn public<R: Role>(key: u8) -> VerifyingKey<R> {
    SigningKey::from_seed(&[key; 32]).verifying_key()
}

pub(crate) fn lenient<'p>(
    log: &'p LogVerifier,
    witnesses: &'p [WitnessVerifier],
) -> CheckpointPolicy<'p> {
    CheckpointPolicy {
        log,
        witnesses,
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Ignore,
    }
}

pub(crate) fn checkpoint(origin: &str, key: u8, head: TreeHead) -> String {
    let log = log_verifier(origin, key);
    Checkpoint::new(&log, head)
        .sign(&log, sign_with(key))
        .unwrap()
}

/// The `n`th leaf of the fixture's log.
pub(crate) fn leaf(n: u64) -> Leaf {
    let mut nonce = [0; 32];
    nonce[..8].copy_from_slice(&n.to_be_bytes());
    Leaf {
        kind: LeafKind::Sealed,
        interval: n / 16,
        commitment: Commitment::commit(&nonce, b"fixture"),
        handle: Handle::derive(&nonce, 0, 0),
    }
}

/// A log in memory.
pub(crate) struct Log {
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) tiles: MemoryTiles,
    pub(crate) head: TreeHead,
}

impl Log {
    pub(crate) fn empty() -> Self {
        Self {
            leaves: Vec::new(),
            tiles: MemoryTiles::default(),
            head: TreeHead::empty(),
        }
    }

    pub(crate) fn with_size(size: u64) -> Self {
        let mut log = Self::empty();
        log.grow(size);
        log
    }

    /// Appends the fixture's next `count` leaves as one batch, from the stored tiles.
    pub(crate) fn grow(&mut self, count: u64) {
        let leaves: Vec<Leaf> = (self.head.size..self.head.size + count).map(leaf).collect();
        let hashes: Vec<NodeHash> = leaves.iter().map(Leaf::hash).collect();
        let mut edge = RightEdge::open(&self.head, &self.tiles).unwrap();
        let appended = edge.append(&hashes).unwrap();
        for tile in appended.tiles {
            self.tiles
                .insert(tile.id.level(), tile.id.index(), tile.hashes);
        }
        self.leaves.extend(leaves);
        self.head = appended.head;
    }
}
