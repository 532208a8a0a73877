//! How many leaves of an interval are real is hidden by padding until the quarter's seed is
//! opened; then anybody can count.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::labels::Label;
use crate::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use crate::randomness::{Randomness, random_bytes};

/// K: an interval has this many leaves, or the least multiple of it that holds the real ones.
/// Sizes are stepped, so an interval tells only which step its real leaves fell into.
pub const LEAVES_PER_INTERVAL: usize = 16;

/// No interval has more leaves than this; what is left waits for the next one.
pub const INTERVAL_LEAVES_MAX: usize = 1 << 16;

/// The secret from which one quarter's padding derives. It is published in a
/// [`LeafKind::PaddingOpened`] event after the quarter.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PaddingSeed([u8; 32]);

/// An interval counted with the opened seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedInterval {
    /// For each leaf in the log's order, whether it is padding.
    pub padding: Vec<bool>,
    /// How many leaves are real.
    pub real: usize,
}

/// Why leaves do not make an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IntervalError {
    /// A leaf carries another interval's number.
    #[error("a leaf belongs to another interval")]
    Interval,
    /// More leaves than [`INTERVAL_LEAVES_MAX`].
    #[error("too many leaves for one interval")]
    TooMany,
    /// Not a step, or a larger step than the real leaves need: padding that was not accounted for.
    #[error("the interval has not the number of leaves that its real ones call for")]
    Step,
}

impl PaddingSeed {
    /// A seed from 32 unpredictable bytes, or from an opened quarter.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The seed to publish once the quarter is over. Until then it must stay secret.
    #[must_use]
    pub fn reveal(&self) -> &[u8; 32] {
        &self.0
    }

    /// The padding leaf for a position of an interval.
    #[must_use]
    pub fn leaf(&self, interval: u64, position: u32) -> Leaf {
        let place = [interval.to_be_bytes().as_slice(), &position.to_be_bytes()].concat();
        Leaf {
            kind: LeafKind::Sealed,
            interval,
            commitment: Commitment(Label::PADDING_COMMITMENT.hash(&[&self.0, &place])),
            handle: Handle(Label::PADDING_HANDLE.hash(&[&self.0, &place])),
        }
    }
}

impl std::fmt::Debug for PaddingSeed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaddingSeed(..)")
    }
}

/// How many leaves an interval with `real` real ones has: at least one step, also when nothing
/// happened, and at most [`INTERVAL_LEAVES_MAX`].
#[must_use]
pub fn stepped_size(real: usize) -> usize {
    real.clamp(1, INTERVAL_LEAVES_MAX)
        .next_multiple_of(LEAVES_PER_INTERVAL)
}

/// Puts the real leaves at random positions of the interval and padding at all others. Neither
/// the order in which events arrived nor their number survives.
///
/// # Errors
/// A leaf of another interval, or more leaves than an interval can hold.
pub fn fill_interval(
    real: Vec<Leaf>,
    seed: &PaddingSeed,
    interval: u64,
    randomness: &mut dyn Randomness,
) -> Result<Vec<Leaf>, IntervalError> {
    if real.len() > INTERVAL_LEAVES_MAX {
        return Err(IntervalError::TooMany);
    }
    if real.iter().any(|leaf| leaf.interval != interval) {
        return Err(IntervalError::Interval);
    }
    let slots = stepped_size(real.len());
    let mut shuffled: Vec<Option<Leaf>> = real.into_iter().map(Some).collect();
    shuffled.resize(slots, None);
    shuffle(&mut shuffled, randomness);
    Ok((0..)
        .zip(shuffled)
        .map(|(position, leaf)| leaf.unwrap_or_else(|| seed.leaf(interval, position)))
        .collect())
}

/// Counts a complete interval with the opened seed: a leaf is padding exactly if it is the one
/// that the seed gives for its position. A memo passed off as padding stays visible here, because
/// no real commitment equals a derived one.
///
/// # Errors
/// A leaf of another interval, or a number of leaves that the real ones do not call for.
pub fn open_padding(
    seed: &PaddingSeed,
    interval: u64,
    leaves: &[Leaf],
) -> Result<OpenedInterval, IntervalError> {
    if leaves.len() > INTERVAL_LEAVES_MAX {
        return Err(IntervalError::TooMany);
    }
    if leaves.iter().any(|leaf| leaf.interval != interval) {
        return Err(IntervalError::Interval);
    }
    let padding: Vec<bool> = (0..)
        .zip(leaves)
        .map(|(position, leaf)| *leaf == seed.leaf(interval, position))
        .collect();
    let real = padding.iter().filter(|is_padding| !**is_padding).count();
    if leaves.len() != stepped_size(real) {
        return Err(IntervalError::Step);
    }
    Ok(OpenedInterval { padding, real })
}

/// Fisher–Yates: every order is equally likely.
fn shuffle<T>(items: &mut [T], randomness: &mut dyn Randomness) {
    let mut remaining = items.len() as u64;
    while remaining > 1 {
        let chosen = below(remaining, randomness);
        remaining -= 1;
        // Both are below the slice's length, so neither conversion nor swap can fail.
        if let (Ok(a), Ok(b)) = (usize::try_from(remaining), usize::try_from(chosen)) {
            items.swap(a, b);
        }
    }
}

/// A uniform number below `bound`. Values from the incomplete last run of `bound` are thrown away,
/// because the remainder alone would favour small numbers.
fn below(bound: u64, randomness: &mut dyn Randomness) -> u64 {
    let bound = bound.max(1);
    // 2^64 mod bound: the size of the incomplete run.
    let excess = bound.wrapping_neg() % bound;
    loop {
        let value = u64::from_be_bytes(random_bytes(randomness));
        if value >= excess {
            return value % bound;
        }
    }
}

#[cfg(test)]
mod tests;
