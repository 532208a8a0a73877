//! Recipients and identities, and the strings people exchange them as.

use super::hybrid::{self, HybridIdentity, HybridRecipient, is_low_order};
use crate::randomness::{Randomness, random_bytes};
use age::secrecy::ExposeSecret;
use bech32::{FromBase32, ToBase32, Variant};
use core::{fmt, str::FromStr};
use zeroize::{Zeroize, Zeroizing};

// Bech32 checksums are over lower case; identities are shown in upper case (age.md).
const HYBRID_RECIPIENT: &str = "age1pq";
const HYBRID_IDENTITY: &str = "age-secret-key-pq-";
const X25519_RECIPIENT: &str = "age";
/// Longer than any key string, so that no megabyte of text is ever decoded.
const KEY_TEXT_MAX: usize = 2048;

/// A public key that files are sealed to.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(super) RecipientKind);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum RecipientKind {
    Hybrid(Box<HybridRecipient>),
    X25519(age::x25519::Recipient),
}

impl Recipient {
    /// Whether files to this key stay closed against a quantum computer.
    #[must_use]
    pub fn is_hybrid(&self) -> bool {
        matches!(self.0, RecipientKind::Hybrid(_))
    }

    /// What a person who seals to this key should be told.
    #[must_use]
    pub fn warning(&self) -> Option<Warning> {
        match self.0 {
            RecipientKind::Hybrid(_) => None,
            RecipientKind::X25519(_) => Some(Warning::NotPostQuantum),
        }
    }
}

/// Something to show before sealing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Whoever keeps the file until there are quantum computers can open it.
    NotPostQuantum,
}

impl FromStr for Recipient {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let (prefix, bytes) = decode(text)?;
        let kind = match prefix.as_str() {
            HYBRID_RECIPIENT => {
                let bytes = bytes.as_array().ok_or(InvalidKey)?;
                RecipientKind::Hybrid(Box::new(
                    HybridRecipient::from_bytes(bytes).ok_or(InvalidKey)?,
                ))
            }
            X25519_RECIPIENT => {
                // The `age` crate panics when it seals to a point of low order.
                if bytes.as_array().is_none_or(is_low_order) {
                    return Err(InvalidKey);
                }
                RecipientKind::X25519(text.parse().map_err(|_| InvalidKey)?)
            }
            _ => return Err(InvalidKey),
        };
        let recipient = Self(kind);
        // One key has one string: upper case and spare bits are second encodings.
        if recipient.to_string() != text {
            return Err(InvalidKey);
        }
        Ok(recipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            RecipientKind::Hybrid(hybrid) => {
                let data = hybrid.to_bytes().to_base32();
                bech32::encode_to_fmt(formatter, HYBRID_RECIPIENT, data, Variant::Bech32)
                    .map_err(|_| fmt::Error)?
            }
            RecipientKind::X25519(plain) => plain.fmt(formatter),
        }
    }
}

impl fmt::Debug for Recipient {
    /// The string, without the 1,900 characters that tell a reader nothing.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.to_string();
        write!(formatter, "Recipient({}…)", text.get(..16).unwrap_or(&text))
    }
}

/// A secret key that opens files. Wiped when dropped.
#[derive(Clone)]
pub struct Identity(IdentityKind);

#[derive(Clone)]
enum IdentityKind {
    // Boxed, so that moving an identity leaves no copy of it behind.
    Hybrid(Box<HybridIdentity>),
    X25519(age::x25519::Identity),
}

impl Identity {
    /// A fresh hybrid identity.
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self::from_seed(&Zeroizing::new(random_bytes(randomness)))
    }

    /// The hybrid identity of a seed: an identity *is* 32 random bytes (age.md).
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the only failure is a wrong length, and the type holds the length"
    )]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let hybrid = HybridIdentity::from_seed(seed).expect("a seed has 32 bytes");
        Self(IdentityKind::Hybrid(Box::new(hybrid)))
    }

    /// The public key to this one.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(match &self.0 {
            IdentityKind::Hybrid(hybrid) => RecipientKind::Hybrid(Box::new(hybrid.recipient())),
            IdentityKind::X25519(plain) => RecipientKind::X25519(plain.to_public()),
        })
    }

    /// The string that is kept in an identity file. Not `Display`, so that none slips into a log.
    #[must_use]
    pub fn to_secret_string(&self) -> Zeroizing<String> {
        match &self.0 {
            IdentityKind::Hybrid(hybrid) => {
                let data = hybrid.seed().to_base32();
                let mut text =
                    bech32::encode(HYBRID_IDENTITY, data, Variant::Bech32).unwrap_or_default();
                let upper = Zeroizing::new(text.to_uppercase());
                text.zeroize();
                upper
            }
            IdentityKind::X25519(plain) => {
                Zeroizing::new(plain.to_string().expose_secret().to_owned())
            }
        }
    }

    pub(super) fn as_age(&self) -> &dyn age::Identity {
        match &self.0 {
            IdentityKind::Hybrid(hybrid) => hybrid.as_ref(),
            IdentityKind::X25519(plain) => plain,
        }
    }
}

impl FromStr for Identity {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let (prefix, bytes) = decode(text)?;
        let identity = if prefix == HYBRID_IDENTITY {
            Self::from_seed(bytes.as_array().ok_or(InvalidKey)?)
        } else {
            Self(IdentityKind::X25519(text.parse().map_err(|_| InvalidKey)?))
        };
        if identity.to_secret_string().as_str() != text {
            return Err(InvalidKey);
        }
        Ok(identity)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Identity(…)")
    }
}

/// A string is no key of a kind we take, or not the one string that key has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an age key")]
pub struct InvalidKey;

/// Known weakness: the crate `bech32` keeps the five-bit groups of a secret in memory that it does
/// not wipe, as it does inside the `age` crate.
fn decode(text: &str) -> Result<(String, Zeroizing<Vec<u8>>), InvalidKey> {
    if text.len() > KEY_TEXT_MAX {
        return Err(InvalidKey);
    }
    let (prefix, data, variant) = bech32::decode(text).map_err(|_| InvalidKey)?;
    if variant != Variant::Bech32 {
        return Err(InvalidKey);
    }
    let bytes = Vec::<u8>::from_base32(&data).map_err(|_| InvalidKey)?;
    Ok((prefix, Zeroizing::new(bytes)))
}

const _: () = assert!(hybrid::RECIPIENT_OCTETS * 8 / 5 + 16 < KEY_TEXT_MAX);
