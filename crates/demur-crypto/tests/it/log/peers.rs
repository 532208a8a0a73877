//! Roots, proofs, tile names and checkpoints against `ct-merkle` and `tlog_tiles`.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use demur_crypto::log::checkpoint::Checkpoint;
use demur_crypto::log::edge::RightEdge;
use demur_crypto::log::leaf::LEAF_BYTES;
use demur_crypto::log::path::LogPath;
use demur_crypto::log::prove::{prove_consistency, prove_inclusion};
use demur_crypto::log::tile::{TileId, TileSource};
use demur_crypto::log::tree::{NodeHash, TreeHead, leaf_hash};
use proptest::prelude::*;
use proptest::sample::Index;
use sha2_peer::Sha256;
use tlog_tiles::tile::{Tile, TileHashReader, TileReader};
use tlog_tiles::tlog;

use super::fixture::{Log, ORIGIN, log_verifier};

const SIZE_MAX: u64 = 3_000;

type PeerTree = MemoryBackedTree<Sha256, [u8; LEAF_BYTES]>;

fn peer_tree(log: &Log) -> PeerTree {
    let mut tree = PeerTree::new();
    for leaf in &log.leaves {
        tree.push(leaf.encode());
    }
    tree
}

fn peer_root(head: &TreeHead) -> RootHash<Sha256> {
    RootHash::new(head.root.0.into(), head.size)
}

fn bytes(hashes: &[NodeHash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// Our tiles as the peer reads them.
struct PeerTiles<'l>(&'l Log);

impl TileReader for PeerTiles<'_> {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, tlog::Error> {
        let read = |tile: &Tile| self.0.tiles.tile(ours(tile));
        tiles
            .iter()
            .map(|tile| read(tile).ok_or(tlog::Error::InvalidTile))
            .collect()
    }

    fn save_tiles(&self, _tiles: &[Tile], _data: &[Vec<u8>]) {}
}

fn ours(tile: &Tile) -> TileId {
    let width = u16::try_from(tile.width()).unwrap();
    TileId::new(tile.level(), tile.level_index(), width).unwrap()
}

fn peer_hash(hash: NodeHash) -> tlog::Hash {
    tlog::Hash(hash.0)
}

/// A log grown in random batches, an older head of it, and a leaf's index.
fn grown_log() -> impl Strategy<Value = (Vec<u64>, Index, Index)> {
    let batches = prop::collection::vec(1..SIZE_MAX / 4, 1..=4);
    (batches, any::<Index>(), any::<Index>())
}

fn grow(batches: &[u64]) -> (Log, Vec<TreeHead>) {
    let mut log = Log::empty();
    let mut heads = Vec::new();
    for batch in batches {
        log.grow(*batch);
        heads.push(log.head);
    }
    (log, heads)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn trees_agree_with_ct_merkle((batches, older, index) in grown_log()) {
        let (log, _) = grow(&batches);
        let peer = peer_tree(&log);
        let (head, root) = (log.head, peer.root());
        prop_assert_eq!(root.as_bytes().as_slice(), head.root.0.as_slice());

        let index = index.index(log.leaves.len());
        let path = prove_inclusion(&log.tiles, &head, index as u64).unwrap();
        let peer_path = peer.prove_inclusion(index);
        prop_assert_eq!(peer_path.as_bytes(), bytes(&path));
        let leaf = log.leaves[index].encode();
        head.verify_inclusion(leaf_hash(&leaf), index as u64, &path).unwrap();
        let path = InclusionProof::try_from_bytes(bytes(&path)).unwrap();
        peer_root(&head).verify_inclusion(&leaf, index as u64, &path).unwrap();

        let older = older.index(log.leaves.len()) + 1;
        let old = Log::with_size(older as u64).head;
        let proof = prove_consistency(&log.tiles, &old, &head).unwrap();
        let peer_proof = peer.prove_consistency(log.leaves.len() - older);
        prop_assert_eq!(peer_proof.as_bytes(), bytes(&proof));
        head.verify_consistency(&old, &proof).unwrap();
        let proof = ConsistencyProof::try_from_bytes(bytes(&proof)).unwrap();
        peer_root(&head).verify_consistency(&peer_root(&old), &proof).unwrap();
    }

    #[test]
    fn tiles_agree_with_tlog_tiles((batches, older, index) in grown_log()) {
        let (log, heads) = grow(&batches);
        let head = log.head;
        let tiles = PeerTiles(&log);
        let reader = TileHashReader::new(head.size, peer_hash(head.root), &tiles);
        prop_assert_eq!(tlog::tree_hash(head.size, &reader).unwrap(), peer_hash(head.root));

        let index = index.index(log.leaves.len()) as u64;
        let path = prove_inclusion(&log.tiles, &head, index).unwrap();
        let peer_path = tlog::prove_record(head.size, index, &reader).unwrap();
        prop_assert_eq!(peer_path, path.into_iter().map(peer_hash).collect::<Vec<_>>());

        let old = heads[older.index(heads.len())];
        let proof = prove_consistency(&log.tiles, &old, &head).unwrap();
        let peer_proof = tlog::prove_tree(head.size, old.size, &reader).unwrap();
        prop_assert_eq!(peer_proof, proof.into_iter().map(peer_hash).collect::<Vec<_>>());
    }

    /// The tiles that an append says to store are those the peer would publish.
    #[test]
    fn updated_tiles_agree_with_tlog_tiles(before in 0..SIZE_MAX, added in 0..SIZE_MAX) {
        let mut log = Log::with_size(before);
        let mut edge = RightEdge::open(&log.head, &log.tiles).unwrap();
        log.grow(added);
        let new = &log.leaves[usize::try_from(before).unwrap()..];
        let hashes: Vec<_> = new.iter().map(|leaf| leaf.hash()).collect();
        let appended = edge.append(&hashes).unwrap();
        let stored: Vec<_> = appended.tiles.iter().map(|tile| tile.id).collect();
        let mut published: Vec<_> =
            Tile::new_tiles(8, before, before + added).iter().map(ours).collect();
        published.sort();
        prop_assert_eq!(stored, published);
    }

    /// The peer writes the tile's height into the path; C2SP does not.
    #[test]
    fn paths_agree_with_tlog_tiles(level in 0..64_u8, index: u64, shift in 0..64, width in 1..=256_u16) {
        let index = index >> shift;
        let path = LogPath::Tile(TileId::new(level, index, width).unwrap()).to_string();
        let peer = Tile::new(8, level, index, u32::from(width), false).path();
        prop_assert_eq!(path.replacen("tile/", "tile/8/", 1), peer);
    }

    #[test]
    fn checkpoint_texts_agree_with_tlog_tiles(size in 1..=i64::MAX as u64, root: [u8; 32]) {
        let log = log_verifier(ORIGIN, 1);
        let head = TreeHead { size, root: NodeHash(root) };
        let text = Checkpoint::new(&log, head).text();
        let peer = tlog_tiles::checkpoint::Checkpoint::new(ORIGIN, size, tlog::Hash(root), "").unwrap();
        prop_assert_eq!(text.as_bytes(), peer.to_bytes());
    }

    /// A proof with one changed hash, one hash more or one less proves nothing.
    #[test]
    fn changed_proofs_are_refused(
        size in 2..SIZE_MAX, index: Index, hash: Index, bit in 0..256_usize,
    ) {
        let log = Log::with_size(size);
        let index = index.index(log.leaves.len());
        let leaf = log.leaves[index].hash();
        let path = prove_inclusion(&log.tiles, &log.head, index as u64).unwrap();
        let mut flipped = path.clone();
        flipped[hash.index(path.len())].0[bit / 8] ^= 1 << (bit % 8);
        let longer = [path.as_slice(), &[leaf]].concat();
        for wrong in [&flipped, &longer, &path[1..].to_vec(), &path[..path.len() - 1].to_vec()] {
            prop_assert!(log.head.verify_inclusion(leaf, index as u64, wrong).is_err());
        }
        prop_assert!(log.head.verify_inclusion(leaf, index as u64 ^ 1, &path).is_err());
    }
}

/// Every pair of sizes up to 70, and every leaf of each.
#[test]
fn small_trees_agree_with_ct_merkle_exhaustively() {
    let heads: Vec<_> = (0..=70).map(|size| Log::with_size(size).head).collect();
    for size in 1..=70_u64 {
        let log = Log::with_size(size);
        let peer = peer_tree(&log);
        assert_eq!(peer.root().as_bytes().as_slice(), log.head.root.0);
        for (index, leaf) in log.leaves.iter().enumerate() {
            let path = prove_inclusion(&log.tiles, &log.head, index as u64).unwrap();
            assert_eq!(peer.prove_inclusion(index).as_bytes(), bytes(&path));
            for other in 0..size {
                let verified = log.head.verify_inclusion(leaf.hash(), other, &path);
                assert_eq!(verified.is_ok(), other == index as u64);
            }
        }
        for old in heads.iter().filter(|old| (1..=size).contains(&old.size)) {
            let proof = prove_consistency(&log.tiles, old, &log.head).unwrap();
            let added = usize::try_from(size - old.size).unwrap();
            let peer_proof = peer.prove_consistency(added);
            assert_eq!(peer_proof.as_bytes(), bytes(&proof));
        }
    }
}
