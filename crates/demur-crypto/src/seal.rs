//! Sealing: age files (C2SP age.md, v1) to hybrid recipients, in steps of size.
//!
//! **Model.** A file is sealed to keys and opened with one of them. Hybrid keys (`age1pq1…`,
//! ML-KEM-768 with X25519) keep a file closed against a future quantum computer; plain X25519 keys
//! are taken for hardware that has nothing else, never beside hybrid ones, and
//! [`Recipient::warning`] says so. Reading is the `age` crate's; `write.rs` says why
//! writing is ours.
//!
//! **Limits.** A file is no statement of who sealed it. Its size is stepped, not hidden. A header
//! shows how many recipients there are and of which kind, never who they are.

mod file_key;
mod header;
mod hybrid;
mod key;
mod open;
mod padding;
pub mod passphrase;
mod source;
mod write;

pub use file_key::FileKey;
pub use header::{HEADER_OCTETS_MAX, RECIPIENTS_MAX, STANZAS_MAX, Split, join, split_header};
pub use key::{Identity, InvalidKey, Recipient, Warning};
pub(crate) use open::{Outcome, open_raw};
pub use padding::{PADDED_MIN, Padding, padded_octets};
pub(crate) use source::Source;
pub(crate) use write::{HYBRID_HEADER_OCTETS, sealed_octets};

use crate::randomness::Randomness;
use zeroize::Zeroizing;

/// Seals `plaintext` to every recipient.
///
/// The same randomness gives the same file, except for X25519 recipients: the `age` crate draws
/// their ephemeral secret from the operating system itself, the one exception to the rule that
/// randomness is a parameter.
///
/// # Errors
/// Refuses no recipients, too many, the same one twice, hybrid beside X25519, and a plaintext
/// larger than the padding can hold.
pub fn seal(
    recipients: &[Recipient],
    plaintext: &[u8],
    padding: Padding,
    randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let padded = padding.pad(plaintext)?;
    write::write(recipients, &padded, randomness)
}

/// Opens a file of at most `octets_max` bytes with whichever identity fits.
///
/// # Errors
/// One opaque failure: not a file, not for these identities, changed, or not padded as `padding`.
pub fn open(
    identities: &[&Identity],
    file: &[u8],
    padding: Padding,
    octets_max: usize,
) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
    if file.len() > octets_max {
        return Err(OpenFailure);
    }
    match open_raw(identities, file) {
        Outcome::Opened(padded) => padding.unpad(padded),
        Outcome::NotOurs | Outcome::Broken => Err(OpenFailure),
    }
}

/// A file did not open. It does not say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sealed object does not open")]
pub struct OpenFailure;

/// Why sealing was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// There is nobody to seal to.
    #[error("no recipients")]
    NoRecipients,
    /// More than [`RECIPIENTS_MAX`].
    #[error("too many recipients")]
    TooManyRecipients,
    /// The same recipient twice.
    #[error("a recipient is named twice")]
    RepeatedRecipient,
    /// Hybrid and X25519 recipients in one file, or X25519 where only hybrid will do.
    #[error("hybrid and other recipients do not mix")]
    MixedRecipients,
    /// The plaintext does not fit.
    #[error("the plaintext does not fit")]
    TooLong,
    /// The threshold does not fit the number of trustees.
    #[error("the threshold does not fit the trustees")]
    BadThreshold,
    /// The recipient's key cannot be used.
    #[error("a recipient's key cannot be used")]
    UnusableKey,
}

#[cfg(test)]
pub(crate) mod tests;
