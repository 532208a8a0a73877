//! Our source of randomness, in the shape that `hpke` and `vsss-rs` ask for.

use crate::randomness::{Randomness, random_bytes};
use core::convert::Infallible;
use hpke::rand_core::{TryCryptoRng, TryRng};

/// Hands a [`Randomness`] on as a `rand_core` generator.
pub(crate) struct Source<'a>(pub(crate) &'a mut dyn Randomness);

impl TryRng for Source<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(random_bytes(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(random_bytes(self.0)))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(out);
        Ok(())
    }
}

impl TryCryptoRng for Source<'_> {}
