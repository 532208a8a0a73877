//! Canonical CBOR: one encoding per object, every length bounded.

use minicbor::{Decode, Encode};

/// Why bytes are not the object they should be. It says nothing about their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// Longer than the object can be.
    #[error("longer than allowed")]
    TooLong,
    /// Not CBOR of this shape.
    #[error("not of the expected form")]
    Malformed,
    /// Decodes, but is not the one canonical encoding.
    #[error("not in canonical form")]
    NotCanonical,
}

/// An object with exactly one encoding.
pub trait Canonical: Sized {
    /// Longest encoding that is accepted, in octets.
    const OCTETS_MAX: usize;

    /// The canonical encoding.
    fn to_canonical(&self) -> Vec<u8>;

    /// Reads the canonical encoding and nothing else.
    ///
    /// # Errors
    /// If the bytes are too long, malformed or not canonical.
    fn from_canonical(octets: &[u8]) -> Result<Self, CodecError>;
}

/// Encodes; a derived encoder into memory has no way to fail, and were there one, the empty
/// encoding decodes as nothing, so it fails closed.
pub(crate) fn encode<T: Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).unwrap_or_default()
}

/// Decodes, bounded and canonical.
pub(crate) fn decode<T>(octets: &[u8], octets_max: usize) -> Result<T, CodecError>
where
    T: Encode<()> + for<'b> Decode<'b, ()>,
{
    if octets.len() > octets_max {
        return Err(CodecError::TooLong);
    }
    let value: T = minicbor::decode(octets).map_err(|_| CodecError::Malformed)?;
    // Unknown and repeated keys, other integer widths, indefinite lengths and trailing bytes all
    // show here: what was read is written again and must be the same.
    if encode(&value) == octets {
        Ok(value)
    } else {
        Err(CodecError::NotCanonical)
    }
}

/// Implements [`Canonical`] for a type with derived minicbor traits.
macro_rules! canonical {
    ($type:ty, $max:expr) => {
        impl $crate::codec::Canonical for $type {
            const OCTETS_MAX: usize = $max;

            fn to_canonical(&self) -> Vec<u8> {
                $crate::codec::encode(self)
            }

            fn from_canonical(octets: &[u8]) -> Result<Self, $crate::codec::CodecError> {
                $crate::codec::decode(octets, Self::OCTETS_MAX)
            }
        }
    };
}
pub(crate) use canonical;

/// Fixed-length identifiers as byte strings.
pub(crate) mod id {
    use minicbor::bytes::ByteArray;
    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    /// An identifier of exactly `N` octets.
    pub(crate) trait Octets<const N: usize>: Sized {
        fn octets(&self) -> &[u8; N];
        fn of(octets: [u8; N]) -> Self;
    }

    pub(crate) fn encode<const N: usize, T: Octets<N>, Ctx, W: minicbor::encode::Write>(
        value: &T,
        encoder: &mut Encoder<W>,
        _: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        encoder.bytes(value.octets())?;
        Ok(())
    }

    pub(crate) fn decode<'b, const N: usize, T: Octets<N>, Ctx>(
        decoder: &mut Decoder<'b>,
        _: &mut Ctx,
    ) -> Result<T, Error> {
        let octets: ByteArray<N> = decoder.decode()?;
        Ok(T::of(octets.into()))
    }
}

/// An identifier or null.
pub(crate) mod id_option {
    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    use super::id::{self, Octets};

    pub(crate) fn encode<const N: usize, T: Octets<N>, Ctx, W: minicbor::encode::Write>(
        value: &Option<T>,
        encoder: &mut Encoder<W>,
        ctx: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        match value {
            Some(value) => id::encode(value, encoder, ctx),
            None => encoder.null().map(|_| ()),
        }
    }

    pub(crate) fn decode<'b, const N: usize, T: Octets<N>, Ctx>(
        decoder: &mut Decoder<'b>,
        ctx: &mut Ctx,
    ) -> Result<Option<T>, Error> {
        if decoder.datatype()? == minicbor::data::Type::Null {
            decoder.skip()?;
            return Ok(None);
        }
        id::decode(decoder, ctx).map(Some)
    }
}

/// Identifiers and words that are text, checked by their own parser.
pub(crate) mod text {
    use std::fmt::Display;
    use std::str::FromStr;

    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    pub(crate) fn encode<T: Display, Ctx, W: minicbor::encode::Write>(
        value: &T,
        encoder: &mut Encoder<W>,
        _: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        encoder.str(&value.to_string())?;
        Ok(())
    }

    pub(crate) fn decode<T: FromStr, Ctx>(
        decoder: &mut Decoder<'_>,
        _: &mut Ctx,
    ) -> Result<T, Error> {
        decoder
            .str()?
            .parse()
            .map_err(|_| Error::message("not a word of this kind"))
    }
}

/// A word, or nothing at all: an object from before there was one reads as it did.
pub(crate) mod text_option {
    use std::fmt::Display;
    use std::str::FromStr;

    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    pub(crate) fn encode<T: Display, Ctx, W: minicbor::encode::Write>(
        value: &Option<T>,
        encoder: &mut Encoder<W>,
        ctx: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        match value {
            Some(value) => super::text::encode(value, encoder, ctx),
            None => encoder.null().map(|_| ()),
        }
    }

    pub(crate) fn decode<T: FromStr, Ctx>(
        decoder: &mut Decoder<'_>,
        ctx: &mut Ctx,
    ) -> Result<Option<T>, Error> {
        super::text::decode(decoder, ctx).map(Some)
    }

    /// What stands for a key that is not there.
    #[expect(clippy::unnecessary_wraps, reason = "minicbor asks for this shape")]
    pub(crate) fn nil<T>() -> Option<Option<T>> {
        Some(None)
    }

    /// Whether the key is left out.
    pub(crate) fn is_nil<T>(value: &Option<T>) -> bool {
        value.is_none()
    }
}

/// A list of words, each checked by its own parser.
pub(crate) mod texts {
    use std::fmt::Display;
    use std::str::FromStr;

    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    pub(crate) fn encode<T: Display, Ctx, W: minicbor::encode::Write>(
        values: &[T],
        encoder: &mut Encoder<W>,
        ctx: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        encoder.array(values.len() as u64)?;
        values
            .iter()
            .try_for_each(|value| super::text::encode(value, encoder, ctx))
    }

    pub(crate) fn decode<T: FromStr, Ctx>(
        decoder: &mut Decoder<'_>,
        ctx: &mut Ctx,
    ) -> Result<Vec<T>, Error> {
        // An indefinite length would not survive the comparison with the canonical encoding.
        let length = decoder
            .array()?
            .ok_or_else(|| Error::message("indefinite length"))?;
        (0..length)
            .map(|_| super::text::decode(decoder, ctx))
            .collect()
    }
}

/// Version numbers, from one.
pub(crate) mod number {
    use demur_domain::ids::VersionNumber;
    use minicbor::decode::Error;
    use minicbor::{Decoder, Encoder};

    pub(crate) fn encode<Ctx, W: minicbor::encode::Write>(
        value: &VersionNumber,
        encoder: &mut Encoder<W>,
        _: &mut Ctx,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        encoder.u16(value.number())?;
        Ok(())
    }

    pub(crate) fn decode<Ctx>(
        decoder: &mut Decoder<'_>,
        _: &mut Ctx,
    ) -> Result<VersionNumber, Error> {
        VersionNumber::new(decoder.u16()?).ok_or_else(|| Error::message("version zero"))
    }
}

macro_rules! octets {
    ($($name:ident[$length:literal]),* $(,)?) => {
        $(impl id::Octets<$length> for demur_domain::ids::$name {
            fn octets(&self) -> &[u8; $length] {
                self.as_bytes()
            }
            fn of(octets: [u8; $length]) -> Self {
                Self::from_bytes(octets)
            }
        })*
    };
}

octets! {
    MemoId[32], DocumentDigest[32], QuestionDigest[32], VersionDigest[32], CharterDigest[32], CertificateDigest[32],
    PresentationDigest[32], StatementDigest[32], ParticipantKey[32], AuthorKey[32], ComplaintId[32], Pseudonym[48],
}
