#![no_main]
//! Any bytes as a capsule: as they come, and laid over one that is well formed.

use demur_crypto::{
    capsule::{Binding, Capsule},
    randomness::Randomness,
    seal::Identity,
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

struct Zeros;

impl Randomness for Zeros {
    fn fill(&mut self, out: &mut [u8]) {
        out.fill(0);
    }
}

const BINDING: Binding = Binding([0; 32]);
static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::from_seed(&[1; 32]));
static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let office = [IDENTITY.recipient()];
    let capsule = Capsule::named(&office, b"claim", BINDING, &mut Zeros).expect("one office key");
    capsule.as_bytes().to_vec()
});

fuzz_target!(|bytes: &[u8]| {
    attempt(bytes);
    // Two bytes say where the rest is laid over.
    if let Some((at, change)) = bytes.split_first_chunk() {
        let at = usize::from(u16::from_be_bytes(*at));
        let mut laid = GOOD.clone();
        if let Some(place) = laid.get_mut(at..at.saturating_add(change.len())) {
            place.copy_from_slice(change);
        }
        attempt(&laid);
    }
});

fn attempt(bytes: &[u8]) {
    if let Ok(capsule) = Capsule::from_bytes(bytes) {
        let _ = capsule.open_named(&IDENTITY, BINDING);
        let _ = capsule.share_for(&IDENTITY, BINDING);
    }
}
