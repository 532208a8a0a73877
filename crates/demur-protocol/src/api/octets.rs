//! Bytes in JSON: base64url without padding, and of two spellings only the one.

use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes of any length; the limit on the body that they arrive in bounds them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Octets(pub Vec<u8>);

/// Bytes of exactly one length.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FixedOctets<const N: usize>(pub [u8; N]);

impl<const N: usize> FixedOctets<N> {
    /// Reads the one text of these bytes, where it stands outside of JSON.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut octets = [0; N];
        let decoded = Base64UrlUnpadded::decode(text, &mut octets).ok()?;
        (decoded.len() == N).then_some(Self(octets))
    }

    /// Writes it.
    #[must_use]
    pub fn to_text(&self) -> String {
        Base64UrlUnpadded::encode_string(&self.0)
    }
}

impl From<Vec<u8>> for Octets {
    fn from(octets: Vec<u8>) -> Self {
        Self(octets)
    }
}

/// Says how many there are, never which: they may be secret.
impl fmt::Debug for Octets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Octets({})", self.0.len())
    }
}

impl<const N: usize> fmt::Debug for FixedOctets<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FixedOctets({N})")
    }
}

impl Serialize for Octets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64UrlUnpadded::encode_string(&self.0))
    }
}

impl<const N: usize> Serialize for FixedOctets<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64UrlUnpadded::encode_string(&self.0))
    }
}

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Base64Url).map(Self)
    }
}

impl<'de, const N: usize> Deserialize<'de> for FixedOctets<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let octets = deserializer.deserialize_str(Base64Url)?;
        octets
            .try_into()
            .map(Self)
            .map_err(|_| Error::custom("not of the length it must have"))
    }
}

struct Base64Url;

impl Visitor<'_> for Base64Url {
    type Value = Vec<u8>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("base64url without padding")
    }

    // Borrowed where the JSON allows it, so that a body is not held twice. The decoder refuses
    // padding, other alphabets and loose bits at the end, so that one byte string has one text.
    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<u8>, E> {
        Base64UrlUnpadded::decode_vec(text).map_err(|_| E::custom("not base64url without padding"))
    }
}
