//! Promises: what a person who files holds until the next interval. The log's key signs that the
//! leaf will be in the log by a certain interval; a promise without the leaf is evidence.

use crate::labels::Label;
use crate::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use crate::log::note::LogVerifier;
use crate::log::proof::IncludedLeaf;
use crate::sign::Signature;

/// The exact length of an encoded promise.
pub const PROMISE_BYTES: usize = BODY_BYTES + 64;

const PROMISE_VERSION: u8 = 1;
const BODY_BYTES: usize = 1 + 32 + 32 + 32 + 8 + 4 + 4;

/// What the log promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PromiseTerms {
    /// The commitment of the leaf to come.
    pub commitment: Commitment,
    /// The handle of the leaf to come.
    pub handle: Handle,
    /// The interval in which the promise was given.
    pub interval: u64,
    /// How many intervals later the leaf may come at most.
    pub delay_intervals_max: u32,
    /// The length of an interval, so that the promise says how long to wait.
    pub interval_seconds: u32,
}

/// A promise as it travels; nothing is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnverifiedPromise {
    origin_hash: [u8; 32],
    terms: PromiseTerms,
    signature: [u8; 64],
}

/// A promise that this log signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    origin: String,
    terms: PromiseTerms,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseState {
    /// The leaf is in the log and came in time.
    Kept,
    /// The log still has time.
    Pending,
    /// The time is over, and the leaf came late or not at all.
    Broken,
}

/// Why a promise is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PromiseError {
    /// Not exactly [`PROMISE_BYTES`] long.
    #[error("a promise has exactly 177 bytes")]
    Length,
    /// A version this code does not know.
    #[error("unknown promise version")]
    Version,
    /// Another log's promise.
    #[error("a promise of another log")]
    Origin,
    /// Intervals of no length, or a last interval beyond 2^64.
    #[error("the promise's terms make no sense")]
    Terms,
    /// The signature is not the log's.
    #[error("the promise's signature does not verify")]
    Signature,
}

impl PromiseTerms {
    /// The last interval in which the leaf keeps the promise.
    fn last_interval(&self) -> Result<u64, PromiseError> {
        self.interval
            .checked_add(u64::from(self.delay_intervals_max))
            .filter(|_| self.interval_seconds > 0)
            .ok_or(PromiseError::Terms)
    }

    /// Signs the promise with the log's key and encodes it. The result is verified before it
    /// leaves.
    ///
    /// # Errors
    /// Terms that make no sense, or a signature that `log` does not verify.
    pub fn sign(
        &self,
        log: &LogVerifier,
        sign: impl FnOnce(&[u8]) -> [u8; 64],
    ) -> Result<[u8; PROMISE_BYTES], PromiseError> {
        let mut promise = UnverifiedPromise {
            origin_hash: origin_hash(log.name()),
            terms: *self,
            signature: [0; 64],
        };
        // The label ends in a zero byte, which no note may hold, so no promise is ever also a
        // checkpoint's signature by the same key.
        promise.signature = sign(&[Label::PROMISE.as_bytes(), &promise.body()].concat());
        promise.verify(log)?;
        Ok(promise.encode())
    }
}

impl UnverifiedPromise {
    /// Reads a promise; every promise has exactly one encoding.
    ///
    /// # Errors
    /// Any other length or version.
    pub fn decode(bytes: &[u8]) -> Result<Self, PromiseError> {
        let bytes: &[u8; PROMISE_BYTES] = bytes.try_into().map_err(|_| PromiseError::Length)?;
        let mut reader = bytes.as_slice();
        let [version] = take(&mut reader)?;
        if version != PROMISE_VERSION {
            return Err(PromiseError::Version);
        }
        Ok(Self {
            origin_hash: take(&mut reader)?,
            terms: PromiseTerms {
                commitment: Commitment(take(&mut reader)?),
                handle: Handle(take(&mut reader)?),
                interval: u64::from_be_bytes(take(&mut reader)?),
                delay_intervals_max: u32::from_be_bytes(take(&mut reader)?),
                interval_seconds: u32::from_be_bytes(take(&mut reader)?),
            },
            signature: take(&mut reader)?,
        })
    }

    /// The promise's bytes.
    #[must_use]
    pub fn encode(&self) -> [u8; PROMISE_BYTES] {
        let fields = self.body().into_iter().chain(self.signature);
        let mut bytes = [0; PROMISE_BYTES];
        for (to, from) in bytes.iter_mut().zip(fields) {
            *to = from;
        }
        bytes
    }

    /// Checks that this log signed the promise.
    ///
    /// # Errors
    /// Another log, terms that make no sense, or a wrong signature.
    pub fn verify(&self, log: &LogVerifier) -> Result<Promise, PromiseError> {
        if self.origin_hash != origin_hash(log.name()) {
            return Err(PromiseError::Origin);
        }
        self.terms.last_interval()?;
        let signature = Signature::from_bytes(self.signature);
        log.key()
            .verify(Label::PROMISE, &self.body(), &signature)
            .map_err(|_| PromiseError::Signature)?;
        Ok(Promise {
            origin: log.name().to_owned(),
            terms: self.terms,
        })
    }

    fn body(&self) -> Vec<u8> {
        [
            [PROMISE_VERSION].as_slice(),
            &self.origin_hash,
            &self.terms.commitment.0,
            &self.terms.handle.0,
            &self.terms.interval.to_be_bytes(),
            &self.terms.delay_intervals_max.to_be_bytes(),
            &self.terms.interval_seconds.to_be_bytes(),
        ]
        .concat()
    }
}

impl Promise {
    /// What was promised.
    #[must_use]
    pub fn terms(&self) -> &PromiseTerms {
        &self.terms
    }

    /// The last interval in which the leaf keeps the promise.
    #[must_use]
    pub fn last_interval(&self) -> u64 {
        // Verification refused terms whose sum overflows.
        self.terms.last_interval().unwrap_or(u64::MAX)
    }

    /// Whether this is the promised leaf, in time or not.
    #[must_use]
    pub fn is_for(&self, leaf: &Leaf) -> bool {
        leaf.kind == LeafKind::Sealed
            && leaf.commitment == self.terms.commitment
            && leaf.handle == self.terms.handle
    }

    /// Whether the included leaf is the promised one, in this promise's log, and in time.
    #[must_use]
    pub fn is_kept_by(&self, included: &IncludedLeaf) -> bool {
        let interval = included.leaf().interval;
        included.checkpoint().origin() == self.origin
            && self.is_for(included.leaf())
            && (self.terms.interval..=self.last_interval()).contains(&interval)
    }

    /// Judges the promise. `included` is the promised leaf if the log has it, and
    /// `complete_interval` the last interval whose leaves the judge has read, all of them, under
    /// a verified checkpoint: only then does the leaf's absence say anything.
    #[must_use]
    pub fn judge(&self, included: Option<&IncludedLeaf>, complete_interval: u64) -> PromiseState {
        if included.is_some_and(|included| self.is_kept_by(included)) {
            PromiseState::Kept
        } else if complete_interval < self.last_interval() {
            PromiseState::Pending
        } else {
            PromiseState::Broken
        }
    }
}

fn origin_hash(origin: &str) -> [u8; 32] {
    Label::LOG_ORIGIN.hash(&[origin.as_bytes()])
}

fn take<const N: usize>(reader: &mut &[u8]) -> Result<[u8; N], PromiseError> {
    let (field, rest) = reader.split_first_chunk().ok_or(PromiseError::Length)?;
    *reader = rest;
    Ok(*field)
}

#[cfg(test)]
mod tests;
