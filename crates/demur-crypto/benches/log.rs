//! The log: what an interval costs the server, a proof its reader, and the same by `ct-merkle`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ct_merkle::InclusionProof;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use demur_crypto::log::edge::RightEdge;
use demur_crypto::log::leaf::LEAF_BYTES;
use demur_crypto::log::prove::prove_inclusion;
use demur_crypto::log::tile::MemoryTiles;
use demur_crypto::log::tree::{NodeHash, TreeHead, leaf_hash};

type PeerTree<L> = MemoryBackedTree<sha2_peer::Sha256, L>;

const BATCH: u32 = 10_000;
const LARGE: u32 = 1_000_000;

/// Entries are made in advance, hashing them is part of the work.
fn append(c: &mut Criterion) {
    let entries: Vec<[u8; LEAF_BYTES]> = (0..BATCH).map(entry).collect();
    let mut group = c.benchmark_group("append 10,000 leaves");
    group.bench_function("demur", |b| {
        b.iter(|| {
            let hashes: Vec<NodeHash> = entries.iter().map(|entry| leaf_hash(entry)).collect();
            let edge = RightEdge::open(&TreeHead::empty(), &MemoryTiles::default());
            black_box(edge.and_then(|mut edge| edge.append(&hashes)))
        });
    });
    group.bench_function("ct-merkle", |b| {
        b.iter(|| {
            let mut tree = PeerTree::new();
            for entry in &entries {
                tree.push(*entry);
            }
            black_box(tree.root())
        });
    });
}

fn entry(n: u32) -> [u8; LEAF_BYTES] {
    let mut entry = [0; LEAF_BYTES];
    for (to, from) in entry.iter_mut().zip(n.to_be_bytes()) {
        *to = from;
    }
    entry
}

/// The tree's leaves are short here, so that both trees fit into memory side by side.
fn prove(c: &mut Criterion) {
    let hashes: Vec<NodeHash> = (0..LARGE).map(|n| leaf_hash(&n.to_be_bytes())).collect();
    let mut tiles = MemoryTiles::default();
    let Some((head, changed)) = RightEdge::open(&TreeHead::empty(), &tiles)
        .and_then(|mut edge| edge.append(&hashes))
        .map(|appended| (appended.head, appended.tiles))
        .ok()
    else {
        return;
    };
    for tile in changed {
        tiles.insert(tile.id.level(), tile.id.index(), tile.hashes);
    }
    let mut peer = PeerTree::new();
    for n in 0..LARGE {
        peer.push(n.to_be_bytes());
    }
    let mut indexes = (0..LARGE).cycle().step_by(7_919);
    let mut next = move || indexes.next().unwrap_or_default();

    let mut group = c.benchmark_group("inclusion proof of 1,000,000");
    group.bench_function("demur, from tiles and checked", |b| {
        b.iter(|| black_box(prove_inclusion(&tiles, &head, u64::from(next()))));
    });
    group.bench_function("ct-merkle, from stored hashes", |b| {
        b.iter(|| black_box(peer.prove_inclusion(next() as usize)));
    });
    group.finish();

    let index = LARGE / 3;
    let path = prove_inclusion(&tiles, &head, u64::from(index)).unwrap_or_default();
    let bytes: Vec<u8> = path.iter().flat_map(|hash| hash.0).collect();
    let root = peer.root();
    let mut group = c.benchmark_group("verify inclusion in 1,000,000");
    group.bench_function("demur", |b| {
        let leaf = index.to_be_bytes();
        b.iter(|| head.verify_inclusion(leaf_hash(black_box(&leaf)), index.into(), &path));
    });
    if let Ok(proof) = InclusionProof::try_from_bytes(bytes) {
        group.bench_function("ct-merkle", |b| {
            let leaf = index.to_be_bytes();
            b.iter(|| root.verify_inclusion(black_box(&leaf), index.into(), &proof));
        });
    }
}

criterion_group! {
    name = log;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(3));
    targets = append, prove
}
criterion_main!(log);
