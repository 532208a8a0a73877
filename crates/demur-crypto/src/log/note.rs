//! Signed notes and their keys (C2SP signed-note@v1.0.0), for Ed25519 only.
//!
//! A note may carry lines of keys that the reader does not know, and the specification says to
//! ignore them. Where a file must have no byte that nothing binds, [`UnknownSignatures::Refuse`]
//! refuses them instead.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::log::text::{from_base64, to_base64};
use crate::sign::{Log, Signature, SignsNotes, VerifyingKey, Witness};

/// No note is longer. Sixteen post-quantum signatures fit, which is what the specification asks.
pub const NOTE_BYTES_MAX: usize = 128 * 1024;
/// No note has more signatures; the specification asks for at least 16.
pub const NOTE_SIGNATURES_MAX: usize = 32;
/// No key name is longer.
pub const KEY_NAME_BYTES_MAX: usize = 255;

const SIGNATURE_LINE_START: &str = "\u{2014} ";
const KEY_ID_BYTES: usize = 4;

/// Why a note or key is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Longer than [`NOTE_BYTES_MAX`].
    #[error("the note is too long")]
    TooLong,
    /// Not UTF-8, or a control character other than newline.
    #[error("the note holds forbidden bytes")]
    Characters,
    /// No text, no blank line, or no final newline.
    #[error("not a signed note")]
    Shape,
    /// A signature line is not `— name base64`.
    #[error("a signature line is malformed")]
    SignatureLine,
    /// More than [`NOTE_SIGNATURES_MAX`] signatures.
    #[error("too many signatures")]
    TooManySignatures,
    /// A key name is empty or too long, or holds a space or plus.
    #[error("not a key name")]
    KeyName,
    /// Not a verifier key, of another type, or its identifier does not fit.
    #[error("not a verifier key of this type")]
    VerifierKey,
    /// No signature by the key that must have signed.
    #[error("the expected signature is missing")]
    Unsigned,
    /// Two signatures by one known key.
    #[error("a key signed twice")]
    Duplicate,
    /// A signature by an unknown key where none may be.
    #[error("a signature by an unknown key")]
    UnknownSignature,
    /// A signature by a known key is wrong.
    #[error("a signature does not verify")]
    Signature,
}

/// What to do about signatures by keys that the reader does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownSignatures {
    /// What the specification says: they mean nothing.
    Ignore,
    /// For files in which nothing may stand that no signature or hash binds.
    Refuse,
}

/// A note taken apart; nothing about it is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnverifiedNote<'n> {
    text: &'n str,
    signatures: Vec<NoteSignature<'n>>,
}

/// One signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSignature<'n> {
    name: &'n str,
    key_id: [u8; KEY_ID_BYTES],
    signature: Vec<u8>,
}

/// The signature type of a role's keys; it is part of a key's identifier.
pub trait SignatureType: SignsNotes {
    /// The assigned byte (C2SP signed-note, "Signature types").
    const BYTE: u8;
}

/// Plain Ed25519 over the text.
impl SignatureType for Log {
    const BYTE: u8 = 0x01;
}

/// Timestamped cosignatures (C2SP tlog-cosignature).
impl SignatureType for Witness {
    const BYTE: u8 = 0x04;
}

/// A log's public key. Its name is the log's origin.
pub type LogVerifier = NoteVerifier<Log>;

/// A witness's public key.
pub type WitnessVerifier = NoteVerifier<Witness>;

/// A named Ed25519 key that verifies one type of signature.
pub struct NoteVerifier<R> {
    name: String,
    key: VerifyingKey<R>,
}

impl<'n> UnverifiedNote<'n> {
    /// Takes a note apart.
    ///
    /// # Errors
    /// Anything that is not a signed note within the limits.
    pub fn parse(note: &'n [u8]) -> Result<Self, NoteError> {
        if note.len() > NOTE_BYTES_MAX {
            return Err(NoteError::TooLong);
        }
        let note = std::str::from_utf8(note).map_err(|_| NoteError::Characters)?;
        if note.bytes().any(|byte| byte < b' ' && byte != b'\n') {
            return Err(NoteError::Characters);
        }
        // The last blank line divides, so the text may hold blank lines itself.
        let blank = note.rfind("\n\n").ok_or(NoteError::Shape)?;
        let (text, rest) = note.split_at_checked(blank + 1).ok_or(NoteError::Shape)?;
        let lines = rest
            .strip_prefix('\n')
            .and_then(|lines| lines.strip_suffix('\n'))
            .ok_or(NoteError::Shape)?;
        let signatures = lines
            .split('\n')
            .take(NOTE_SIGNATURES_MAX + 1)
            .map(NoteSignature::parse)
            .collect::<Result<Vec<_>, _>>()?;
        if signatures.len() > NOTE_SIGNATURES_MAX {
            return Err(NoteError::TooManySignatures);
        }
        Ok(Self { text, signatures })
    }

    /// The text with its final newline. It must not be believed before a signature is verified.
    #[must_use]
    pub fn text(&self) -> &'n str {
        self.text
    }

    /// The signature lines in order.
    #[must_use]
    pub fn signatures(&self) -> &[NoteSignature<'n>] {
        &self.signatures
    }

    /// The signature by this key.
    ///
    /// # Errors
    /// None, or two: a second one would be a byte string that nobody checks.
    pub(crate) fn signature_by<R: SignatureType>(
        &self,
        key: &NoteVerifier<R>,
    ) -> Result<Option<&NoteSignature<'n>>, NoteError> {
        let mut by_key = self.signatures.iter().filter(|line| line.is_by(key));
        let signature = by_key.next();
        match by_key.next() {
            Some(_) => Err(NoteError::Duplicate),
            None => Ok(signature),
        }
    }
}

impl<'n> NoteSignature<'n> {
    fn parse(line: &'n str) -> Result<Self, NoteError> {
        let (name, encoded) = line
            .strip_prefix(SIGNATURE_LINE_START)
            .and_then(|line| line.split_once(' '))
            .ok_or(NoteError::SignatureLine)?;
        check_key_name(name)?;
        let bytes = from_base64(encoded).ok_or(NoteError::SignatureLine)?;
        let (key_id, signature) = bytes
            .split_first_chunk()
            .filter(|(_, signature)| !signature.is_empty())
            .ok_or(NoteError::SignatureLine)?;
        Ok(Self {
            name,
            key_id: *key_id,
            signature: signature.to_vec(),
        })
    }

    /// The key's name, as the line claims it.
    #[must_use]
    pub fn name(&self) -> &'n str {
        self.name
    }

    /// Whether the line claims to be by this key.
    #[must_use]
    pub fn is_by<R: SignatureType>(&self, key: &NoteVerifier<R>) -> bool {
        self.name == key.name && self.key_id == key.key_id()
    }

    /// The bytes behind the key identifier.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }
}

impl<R: SignatureType> NoteVerifier<R> {
    /// A key under a name.
    ///
    /// # Errors
    /// A name that no signature line could carry.
    pub fn new(name: &str, key: VerifyingKey<R>) -> Result<Self, NoteError> {
        check_key_name(name)?;
        Ok(Self {
            name: name.to_owned(),
            key,
        })
    }

    /// Reads a verifier key: `name+hex(key id)+base64(type ‖ public key)`.
    ///
    /// # Errors
    /// Another type, a wrong identifier, or any second spelling.
    pub fn parse(vkey: &str) -> Result<Self, NoteError> {
        let mut parts = vkey.splitn(3, '+');
        let mut part = || parts.next().ok_or(NoteError::VerifierKey);
        let (name, _, encoded) = (part()?, part()?, part()?);
        let material = from_base64(encoded).ok_or(NoteError::VerifierKey)?;
        let key = material
            .strip_prefix(&[R::BYTE])
            .and_then(|key| key.try_into().ok())
            .and_then(|key| VerifyingKey::from_bytes(key).ok())
            .ok_or(NoteError::VerifierKey)?;
        let verifier = Self::new(name, key)?;
        // Comparing the whole string also checks the identifier and its spelling.
        if verifier.to_string() == vkey {
            Ok(verifier)
        } else {
            Err(NoteError::VerifierKey)
        }
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public key.
    #[must_use]
    pub fn key(&self) -> &VerifyingKey<R> {
        &self.key
    }

    /// `SHA-256(name ‖ newline ‖ type ‖ public key)[:4]`
    #[must_use]
    pub fn key_id(&self) -> [u8; KEY_ID_BYTES] {
        let [a, b, c, d, ..]: [u8; 32] = Sha256::new_with_prefix(&self.name)
            .chain_update([b'\n', R::BYTE])
            .chain_update(self.key.to_bytes())
            .finalize()
            .into();
        [a, b, c, d]
    }

    /// Checks the 64 bytes of an Ed25519 signature over text as it stands.
    pub(crate) fn verify(&self, text: &str, signature: &[u8]) -> Result<(), NoteError> {
        let signature = signature.try_into().map_err(|_| NoteError::Signature)?;
        self.key
            .verify_note(text, &Signature::from_bytes(signature))
            .map_err(|_| NoteError::Signature)
    }

    /// A signature line, newline included.
    pub(crate) fn signature_line(&self, signature: &[u8]) -> String {
        let bytes = [&self.key_id(), signature].concat();
        let encoded = to_base64(&bytes);
        format!("{SIGNATURE_LINE_START}{} {encoded}\n", self.name)
    }
}

impl<R: SignatureType> fmt::Display for NoteVerifier<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u32::from_be_bytes(self.key_id());
        let material = [&[R::BYTE], self.key.to_bytes().as_slice()].concat();
        write!(f, "{}+{id:08x}+{}", self.name, to_base64(&material))
    }
}

impl<R: SignatureType> fmt::Debug for NoteVerifier<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoteVerifier({self})")
    }
}

// Not derived: a role is no value, so it has no traits of its own.
impl<R> Clone for NoteVerifier<R> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            key: self.key,
        }
    }
}

impl<R> PartialEq for NoteVerifier<R> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.key == other.key
    }
}

impl<R> Eq for NoteVerifier<R> {}

fn check_key_name(name: &str) -> Result<(), NoteError> {
    let allowed = |c: char| !c.is_whitespace() && !c.is_control() && c != '+';
    if name.is_empty() || name.len() > KEY_NAME_BYTES_MAX || !name.chars().all(allowed) {
        return Err(NoteError::KeyName);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
