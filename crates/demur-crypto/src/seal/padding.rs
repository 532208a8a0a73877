//! Stepped sizes: what a file's length says about its content.
//!
//! Padded content is its length in four bytes (big-endian), the content, and zeros up to a step.
//! There are four steps in every doubling (16, 20, 24, 28, 32, 40 KiB, …), so padding adds at most
//! a quarter, and a size up to 1 GiB is one of 65: about six bits, whatever the content.

use super::{OpenFailure, SealError};
use zeroize::Zeroizing;

/// The smallest stepped size. Nearly every memo without attachments fits, so they all look alike.
pub const PADDED_MIN: usize = 16 * 1024;
const LENGTH_OCTETS: usize = 4;

/// How content is padded before it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    /// Not at all: the content's own format fixes its size, or its size is public.
    None,
    /// To the next step, at least [`PADDED_MIN`].
    Stepped,
    /// To exactly this many bytes, length included.
    Fixed(usize),
}

/// The stepped size of content of this length; None above what four bytes can count.
#[must_use]
pub fn padded_octets(content_octets: usize) -> Option<usize> {
    u32::try_from(content_octets).ok()?;
    let framed = content_octets.checked_add(LENGTH_OCTETS)?.max(PADDED_MIN);
    // The largest power of two not above `framed`, in quarters.
    let quarter = (1_usize << framed.ilog2()) / 4;
    framed.checked_next_multiple_of(quarter)
}

impl Padding {
    pub(super) fn pad(self, content: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let Some(octets) = self.octets(content.len()) else {
            return Err(SealError::TooLong);
        };
        let mut padded = Zeroizing::new(Vec::with_capacity(octets));
        if self != Self::None {
            let length = u32::try_from(content.len()).map_err(|_| SealError::TooLong)?;
            padded.extend_from_slice(&length.to_be_bytes());
        }
        padded.extend_from_slice(content);
        padded.resize(octets, 0);
        Ok(padded)
    }

    /// Takes back what [`Padding::pad`] made, and nothing else.
    pub(super) fn unpad(
        self,
        mut padded: Zeroizing<Vec<u8>>,
    ) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
        if self == Self::None {
            return Ok(padded);
        }
        let (length, rest) = padded.split_first_chunk().ok_or(OpenFailure)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| OpenFailure)?;
        // One content has one padded form: the size is the one its length asks for, the rest zero.
        if self.octets(length) != Some(padded.len()) {
            return Err(OpenFailure);
        }
        let (_, zeros) = rest.split_at_checked(length).ok_or(OpenFailure)?;
        if zeros.iter().any(|byte| *byte != 0) {
            return Err(OpenFailure);
        }
        padded.drain(..LENGTH_OCTETS);
        padded.truncate(length);
        Ok(padded)
    }

    fn octets(self, content_octets: usize) -> Option<usize> {
        match self {
            Self::None => Some(content_octets),
            Self::Stepped => padded_octets(content_octets),
            Self::Fixed(octets) => {
                let framed = content_octets.checked_add(LENGTH_OCTETS)?;
                (framed <= octets).then_some(octets)
            }
        }
    }
}
