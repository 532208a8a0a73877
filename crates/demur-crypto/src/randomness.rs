//! Randomness is a parameter: whoever composes the program decides where it comes from.

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
