//! k-of-n sharing of a 32-byte seed (Shamir, in GF(256), by `vsss-rs`).
//!
//! **Model.** Fewer pieces than the threshold say nothing at all about the seed. Pieces carry no
//! proof of being right: whoever combines finds out by using the seed, which is why a capsule tries
//! every choice of pieces. **Paper.** Shamir, "How to share a secret", CACM 22 (1979).

use crate::{randomness::Randomness, seal::Source};
use core::fmt;
use vsss_rs::Gf256;
use zeroize::{Zeroize, Zeroizing};

/// The most pieces of one seed: as many as a capsule has slots.
pub const SHARES_MAX: u8 = 4;
/// The fewest pieces that open: opening needs at least two independent bodies (design, section 3).
pub const THRESHOLD_MIN: u8 = 2;

/// One piece of a seed. Wiped when dropped.
#[derive(Clone)]
pub struct Share {
    index: u8,
    threshold: u8,
    value: Zeroizing<[u8; 32]>,
}

impl Share {
    /// Index, threshold and value.
    pub const OCTETS: usize = 34;

    /// Which piece this is, from one.
    #[must_use]
    pub fn index(&self) -> u8 {
        self.index
    }

    /// How many pieces it takes.
    #[must_use]
    pub fn threshold(&self) -> u8 {
        self.threshold
    }

    /// The piece as it travels, inside a sealed file.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::OCTETS]> {
        let mut bytes = Zeroizing::new([0; Self::OCTETS]);
        let parts = [self.index, self.threshold];
        let source = parts.iter().chain(self.value.iter());
        for (byte, value) in bytes.iter_mut().zip(source) {
            *byte = *value;
        }
        bytes
    }

    /// Takes back what [`Share::to_bytes`] gave.
    ///
    /// # Errors
    /// No such piece can exist.
    pub fn from_bytes(bytes: &[u8; Self::OCTETS]) -> Result<Self, ShareError> {
        let [index, threshold, value @ ..] = bytes;
        if !(1..=SHARES_MAX).contains(index) || !(THRESHOLD_MIN..=SHARES_MAX).contains(threshold) {
            return Err(ShareError);
        }
        Ok(Self {
            index: *index,
            threshold: *threshold,
            value: Zeroizing::new(*value),
        })
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Share(…)")
    }
}

/// Splits `seed` into `count` pieces, any `threshold` of which give it back.
///
/// # Errors
/// The threshold is below [`THRESHOLD_MIN`] or above the count, or the count above [`SHARES_MAX`].
pub fn split(
    seed: &[u8; 32],
    threshold: u8,
    count: u8,
    randomness: &mut dyn Randomness,
) -> Result<Vec<Share>, ShareError> {
    if threshold < THRESHOLD_MIN || threshold > count || count > SHARES_MAX {
        return Err(ShareError);
    }
    let source = Source(randomness);
    let pieces =
        Gf256::split_bytes(threshold.into(), count.into(), seed, source).map_err(|_| ShareError)?;
    let pieces = Zeroizing::new(pieces);
    pieces
        .iter()
        .map(|piece| {
            let (index, value) = piece.split_first().ok_or(ShareError)?;
            let value = value.as_array().ok_or(ShareError)?;
            Ok(Share {
                index: *index,
                threshold,
                value: Zeroizing::new(*value),
            })
        })
        .collect()
}

/// Gives the seed back from exactly as many pieces as it takes.
///
/// # Errors
/// Too few or too many pieces, one twice, or pieces of different thresholds. Pieces of different
/// seeds are not noticed here.
pub fn combine(shares: &[&Share]) -> Result<Zeroizing<[u8; 32]>, ShareError> {
    let Some(threshold) = shares.first().map(|share| share.threshold) else {
        return Err(ShareError);
    };
    if shares.len() != usize::from(threshold)
        || shares.iter().any(|share| share.threshold != threshold)
    {
        return Err(ShareError);
    }
    let pieces = shares.iter().map(|share| {
        let mut piece = vec![share.index];
        piece.reserve_exact(share.value.len());
        piece.extend_from_slice(share.value.as_slice());
        piece
    });
    let pieces = Zeroizing::new(pieces.collect::<Vec<_>>());
    // Duplicates and the index zero are refused in here; tests hold it to that.
    let mut seed = Gf256::combine_bytes(pieces.as_slice()).map_err(|_| ShareError)?;
    let result = seed.as_array().map(|seed| Zeroizing::new(*seed));
    seed.zeroize();
    result.ok_or(ShareError)
}

/// Pieces that cannot be made or do not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the shares do not go together")]
pub struct ShareError;

#[cfg(test)]
mod tests;
