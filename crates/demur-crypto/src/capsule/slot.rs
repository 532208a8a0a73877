//! What one taker of a capsule gets: 96 bytes, whatever they hold.

use super::Binding;
use crate::{
    randomness::{Randomness, random_bytes},
    seal::OpenFailure,
    shares::Share,
};
use core::fmt;
use zeroize::Zeroizing;

pub(super) const PLAINTEXT_OCTETS: usize = 96;

const KIND_SEED: u8 = 1;
const KIND_SHARE: u8 = 2;

/// Layout: kind (1), binding (32), share index (1), threshold (1), value (32), zeros (29).
pub(super) struct Slot {
    pub(super) binding: Binding,
    pub(super) secret: Secret,
}

pub(super) enum Secret {
    /// The whole seed of the body's identity.
    Seed(Zeroizing<[u8; 32]>),
    /// A piece of it.
    Share(Share),
}

impl Slot {
    /// What is sealed to a key that is thrown away: like a real one, should the key turn up.
    pub(super) fn dummy(randomness: &mut dyn Randomness) -> Self {
        Self {
            binding: Binding(random_bytes(randomness)),
            secret: Secret::Seed(Zeroizing::new(random_bytes(randomness))),
        }
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<[u8; PLAINTEXT_OCTETS]> {
        let mut piece = Zeroizing::new([0; Share::OCTETS]);
        let kind = match &self.secret {
            Secret::Seed(seed) => {
                // Index and threshold stay zero.
                for (byte, value) in piece.iter_mut().skip(2).zip(seed.iter()) {
                    *byte = *value;
                }
                KIND_SEED
            }
            Secret::Share(share) => {
                piece = share.to_bytes();
                KIND_SHARE
            }
        };
        let mut bytes = Zeroizing::new([0; PLAINTEXT_OCTETS]);
        let fields = [&[kind], self.binding.0.as_slice(), piece.as_slice()];
        let fields = fields.into_iter().flatten();
        for (byte, value) in bytes.iter_mut().zip(fields) {
            *byte = *value;
        }
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, OpenFailure> {
        let bytes: &[u8; PLAINTEXT_OCTETS] = bytes.as_array().ok_or(OpenFailure)?;
        let (kind, rest) = bytes.split_first().ok_or(OpenFailure)?;
        let (binding, rest) = rest.split_first_chunk().ok_or(OpenFailure)?;
        let (piece, zeros) = rest
            .split_first_chunk::<{ Share::OCTETS }>()
            .ok_or(OpenFailure)?;
        if zeros.iter().any(|byte| *byte != 0) {
            return Err(OpenFailure);
        }
        let secret = match (*kind, piece) {
            (KIND_SEED, [0, 0, seed @ ..]) => Secret::Seed(Zeroizing::new(*seed)),
            (KIND_SHARE, piece) => {
                Secret::Share(Share::from_bytes(piece).map_err(|_| OpenFailure)?)
            }
            _ => return Err(OpenFailure),
        };
        Ok(Self {
            binding: Binding(*binding),
            secret,
        })
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Slot(…)")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}
