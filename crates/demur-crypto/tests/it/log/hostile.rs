//! No decoder panics on any bytes, and what it accepts has exactly one spelling.

use demur_crypto::log::leaf::{LEAF_BYTES, Leaf, LeafKind};
use demur_crypto::log::note::{LogVerifier, UnverifiedNote, WitnessVerifier};
use demur_crypto::log::path::LogPath;
use demur_crypto::log::promise::{PROMISE_BYTES, UnverifiedPromise};
use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::prove::{prove_consistency, prove_inclusion};
use demur_crypto::log::prove::{tiles_for_consistency, tiles_for_inclusion};
use demur_crypto::log::tile::{TileId, TileSource, decode_bundle, encode_bundle, split_bundle};
use demur_crypto::log::tree::{NodeHash, TreeHead};
use proptest::prelude::*;

use super::fixture::{LOG_KEY, Log, ORIGIN, checkpoint, lenient, log_verifier, witness};

/// Bytes with the separators of the text formats in them, so that parsers get past their first
/// check.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("\n".as_bytes().to_vec()),
        Just("\n\n".into()),
        Just("\u{2014} ".into()),
        Just("c2sp.org/tlog-proof@v1\n".into()),
        Just("index ".into()),
        Just("extra ".into()),
        Just("tile/".into()),
        Just("entries/".into()),
        Just(".p/".into()),
        Just("+".into()),
        Just("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=".into()),
        "[0-9]{1,20}".prop_map(String::into_bytes),
        "\\PC{0,8}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..20),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// A well-formed file with some bytes replaced, removed or added.
fn damaged(file: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<prop::sample::Index>(), any::<u8>(), 0..3_u8);
    prop::collection::vec(edit, 1..4).prop_map(move |edits| {
        let mut file = file.clone();
        for (at, byte, how) in edits {
            let at = at.index(file.len());
            match how {
                0 => file[at] = byte,
                1 => file.insert(at, byte),
                _ => drop(file.remove(at)),
            }
        }
        file
    })
}

fn receipt() -> (Log, Vec<u8>) {
    let log = Log::with_size(300);
    let path = prove_inclusion(&log.tiles, &log.head, 77).unwrap();
    let checkpoint = checkpoint(ORIGIN, LOG_KEY, log.head);
    let file = TlogProof::new(77, path, checkpoint).encode().into_bytes();
    (log, file)
}

proptest! {
    #[test]
    fn text_formats(bytes in texts()) {
        let log = log_verifier(ORIGIN, LOG_KEY);
        let witnesses = [witness("w.example", 2)];
        let _ = UnverifiedNote::parse(&bytes);
        let _ = lenient(&log, &witnesses).open(&bytes);
        if let Ok(proof) = TlogProof::parse(&bytes) {
            prop_assert_eq!(proof.encode().into_bytes(), bytes.clone());
        }
        if let Ok(text) = str::from_utf8(&bytes) {
            let _ = LogVerifier::parse(text);
            let _ = WitnessVerifier::parse(text);
            let _ = LogPath::parse(text);
            let signed = checkpoint(ORIGIN, LOG_KEY, TreeHead::empty());
            let _ = lenient(&log, &witnesses).attach_cosignatures(&signed, text);
        }
    }

    #[test]
    fn damaged_receipts_prove_nothing(file in damaged(receipt().1)) {
        let (log, intact) = receipt();
        prop_assume!(file != intact);
        let verifier = log_verifier(ORIGIN, LOG_KEY);
        if let Ok(proof) = TlogProof::parse(&file) {
            let verified = proof.verify(&log.leaves[77], &lenient(&verifier, &[]));
            prop_assert!(verified.is_err());
        }
    }

    #[test]
    fn fixed_lengths(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(bytes.len() == LEAF_BYTES || Leaf::decode(&bytes).is_err());
        prop_assert!(bytes.len() == PROMISE_BYTES || UnverifiedPromise::decode(&bytes).is_err());
    }

    #[test]
    fn leaves(mut bytes: [u8; 74], version in 0..3_u8, kind in 0..16_u8) {
        (bytes[0], bytes[1]) = (version, kind);
        let mut padded = [0; LEAF_BYTES];
        padded[..74].copy_from_slice(&bytes);
        match Leaf::decode(&padded) {
            Ok(leaf) => prop_assert_eq!(leaf.encode(), padded),
            Err(_) => prop_assert!(version != 1 || usize::from(kind) >= LeafKind::ALL.len()),
        }
    }

    #[test]
    fn promises(bytes in prop::collection::vec(any::<u8>(), PROMISE_BYTES)) {
        if let Ok(promise) = UnverifiedPromise::decode(&bytes) {
            prop_assert_eq!(promise.encode().to_vec(), bytes);
            prop_assert!(promise.verify(&log_verifier(ORIGIN, LOG_KEY)).is_err());
        }
    }

    #[test]
    fn bundles(bytes in prop::collection::vec(any::<u8>(), 0..2_000), width: u16) {
        let _ = decode_bundle(&bytes, width);
        if let Ok(entries) = split_bundle(&bytes, width) {
            prop_assert_eq!(entries.len(), usize::from(width));
        }
    }

    #[test]
    fn damaged_bundles(bytes in damaged(encode_bundle(&Log::with_size(20).leaves))) {
        if let Ok(leaves) = decode_bundle(&bytes, 20) {
            prop_assert_eq!(encode_bundle(&leaves), bytes);
        }
    }

    /// Neither sizes nor tiles that make no sense lead to a panic or an endless loop.
    #[test]
    fn proofs_over_nonsense(size: u64, old: u64, index: u64, length in 0..300_usize) {
        struct Nonsense(usize);
        impl TileSource for Nonsense {
            fn tile(&self, _: TileId) -> Option<Vec<u8>> {
                Some(vec![7; self.0 * 32])
            }
        }
        let head = |size| TreeHead { size, root: NodeHash([7; 32]) };
        let source = Nonsense(length);
        prop_assert!(prove_inclusion(&source, &head(size), index).is_err());
        prop_assert!(size == old || prove_consistency(&source, &head(old), &head(size)).is_err());
        let _ = tiles_for_inclusion(size, index);
        let _ = tiles_for_consistency(old, size);
        let path = vec![NodeHash([7; 32]); length];
        prop_assert!(head(size).verify_inclusion(NodeHash([7; 32]), index, &path).is_err());
        prop_assert!(size == old || head(size).verify_consistency(&head(old), &path).is_err());
    }
}
