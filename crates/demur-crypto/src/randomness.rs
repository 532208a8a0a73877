//! Randomness is a parameter: whoever composes the program decides where it comes from.

use crate::labels::Label;

/// A source of unpredictable bytes. In production the operating system's; in tests a seeded stream.
pub trait Randomness {
    /// Fills `out` entirely.
    fn fill(&mut self, out: &mut [u8]);
}

/// `N` bytes from `source`.
pub fn random_bytes<const N: usize>(source: &mut dyn Randomness) -> [u8; N] {
    let mut bytes = [0; N];
    source.fill(&mut bytes);
    bytes
}

/// A stream of random bytes from a 32-byte seed: SHA-256 in counter mode. As unpredictable as its
/// seed, and the same for the same seed.
pub struct SeededRandomness {
    seed: zeroize::Zeroizing<[u8; 32]>,
    counter: u64,
}

impl SeededRandomness {
    /// The stream of `seed`.
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self {
            seed: seed.into(),
            counter: 0,
        }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let block = Label::RANDOM_STREAM.hash(&[&*self.seed, &self.counter.to_be_bytes()]);
            self.counter = self.counter.wrapping_add(1);
            chunk
                .iter_mut()
                .zip(block)
                .for_each(|(to, from)| *to = from);
        }
    }
}

impl core::fmt::Debug for SeededRandomness {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("SeededRandomness(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::{SeededRandomness, random_bytes};

    /// The same octets stand in browser/test/crypto/random.test.ts.
    #[test]
    fn the_stream_is_that_of_the_browser() {
        let mut stream = SeededRandomness::new(std::array::from_fn(|i| i.to_be_bytes()[7]));
        let first =
            "e5e5171b73dfbcf42d6e4e73a18f3ddb2df0b0d9fa1620af04a8ace0343384f5f94eab34d1d9c2e7";
        assert_eq!(hex::encode(random_bytes::<40>(&mut stream)), first);
        assert_eq!(
            hex::encode(random_bytes::<8>(&mut stream)),
            "6428bce93f24abc6"
        );
    }
}
