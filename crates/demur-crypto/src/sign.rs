//! Ed25519 signatures (RFC 8032), with the signer's role in the key's type.
//!
//! **Model.** A key signs documents under a label: the signed bytes are the label, which ends in
//! the only zero byte it holds, and the message. Keys of the log and of witnesses also sign notes
//! (C2SP signed-note.md), which have no label. A note is text without zero bytes, so nothing is
//! both a note and a labelled message. **Limits.** Ed25519 does not outlive quantum computers;
//! what must is witnessed at its time (design, section 5).

mod role;

pub use role::{Author, Complainant, Log, Official, Participant, Role, Room, SignsNotes, Witness};

use crate::labels::Label;
use base64ct::{Base64UrlUnpadded, Encoding};
use core::{fmt, marker::PhantomData, str::FromStr};
use ed25519_dalek::Signer;
use zeroize::Zeroizing;

/// A secret key of one role. Wiped when dropped; not `Clone`, so that it stays in one place.
pub struct SigningKey<R>(ed25519_dalek::SigningKey, PhantomData<R>);

impl<R: Role> SigningKey<R> {
    /// The key of a seed of 32 random bytes (RFC 8032, section 5.1.5).
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed), PhantomData)
    }

    /// The public key to this one.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey<R> {
        VerifyingKey(self.0.verifying_key(), PhantomData)
    }

    /// Signs the label and the message.
    #[must_use]
    pub fn sign(&self, label: Label, message: &[u8]) -> Signature {
        let signed = [label.as_bytes(), message].concat();
        Signature(self.0.sign(&signed).to_bytes())
    }

    /// What this key and another share: X25519 (RFC 7748) between the two as points of the
    /// Montgomery curve. Both signing and agreeing with one Edwards key is sound (Thormarker,
    /// IACR ePrint 2021/509), as long as each is under labels of its own.
    pub(crate) fn shared_with<Other: Role>(
        &self,
        other: &VerifyingKey<Other>,
    ) -> Zeroizing<[u8; 32]> {
        let scalar = Zeroizing::new(self.0.to_scalar_bytes());
        let point = other.0.to_montgomery().to_bytes();
        Zeroizing::new(x25519_dalek::x25519(*scalar, point))
    }
}

impl<R: SignsNotes> SigningKey<R> {
    /// Signs text as it stands, without a label: a checkpoint's note body (C2SP signed-note.md) or
    /// the message of a cosignature (C2SP tlog-cosignature.md).
    ///
    /// # Errors
    /// The text is not the text of a note.
    pub fn sign_note(&self, text: &str) -> Result<Signature, NotANote> {
        if !is_note(text) {
            return Err(NotANote);
        }
        Ok(Signature(self.0.sign(text.as_bytes()).to_bytes()))
    }
}

impl<R: Role> fmt::Debug for SigningKey<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SigningKey<{}>(…)", R::NAME)
    }
}

/// A public key of one role.
pub struct VerifyingKey<R>(ed25519_dalek::VerifyingKey, PhantomData<R>);

impl<R: Role> VerifyingKey<R> {
    /// Takes a key as it travels.
    ///
    /// # Errors
    /// It is no point, of small order, or not that point's one encoding.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, InvalidVerifyingKey> {
        let key =
            ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| InvalidVerifyingKey)?;
        // Decompression takes y at and above the prime; compressing again does not give it back.
        if key.is_weak() || key.to_edwards().compress().as_bytes() != bytes {
            return Err(InvalidVerifyingKey);
        }
        Ok(Self(key, PhantomData))
    }

    /// The key as it travels.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Checks a signature over the label and the message.
    ///
    /// # Errors
    /// It is not this key's signature over these.
    pub fn verify(
        &self,
        label: Label,
        message: &[u8],
        signature: &Signature,
    ) -> Result<(), SignatureFailure> {
        self.verify_raw(&[label.as_bytes(), message].concat(), signature)
    }

    /// Strict: no small-order points, and `s` reduced, so that nobody can make a second signature
    /// of one.
    fn verify_raw(&self, signed: &[u8], signature: &Signature) -> Result<(), SignatureFailure> {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0
            .verify_strict(signed, &signature)
            .map_err(|_| SignatureFailure)
    }
}

impl<R: SignsNotes> VerifyingKey<R> {
    /// Checks a signature over text without a label.
    ///
    /// # Errors
    /// It is not this key's signature over this text, or the text no note's.
    pub fn verify_note(&self, text: &str, signature: &Signature) -> Result<(), SignatureFailure> {
        if !is_note(text) {
            return Err(SignatureFailure);
        }
        self.verify_raw(text.as_bytes(), signature)
    }
}

impl<R> Clone for VerifyingKey<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for VerifyingKey<R> {}

impl<R> PartialEq for VerifyingKey<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R> Eq for VerifyingKey<R> {}

impl<R: Role> fmt::Display for VerifyingKey<R> {
    /// base64url without padding: 43 characters.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Base64UrlUnpadded::encode_string(&self.to_bytes()))
    }
}

impl<R: Role> FromStr for VerifyingKey<R> {
    type Err = InvalidVerifyingKey;

    fn from_str(text: &str) -> Result<Self, InvalidVerifyingKey> {
        let mut bytes = [0; 32];
        match Base64UrlUnpadded::decode(text, &mut bytes) {
            Ok(decoded) if decoded.len() == 32 => Self::from_bytes(&bytes),
            _ => Err(InvalidVerifyingKey),
        }
    }
}

impl<R: Role> fmt::Debug for VerifyingKey<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "VerifyingKey<{}>({self})", R::NAME)
    }
}

/// A signature, not yet checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature([u8; 64]);

impl Signature {
    /// Takes a signature as it travels; [`VerifyingKey::verify`] judges it.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// The signature as it travels.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 64] {
        self.0
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Signature({})",
            Base64UrlUnpadded::encode_string(&self.0)
        )
    }
}

/// A signature does not hold. It does not say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not hold")]
pub struct SignatureFailure;

/// Bytes or text that are no public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 public key")]
pub struct InvalidVerifyingKey;

/// Text that no note has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the text of a note")]
pub struct NotANote;

/// C2SP signed-note.md: text ends in a line feed and holds no other control character.
fn is_note(text: &str) -> bool {
    text.ends_with('\n') && text.chars().all(|c| c == '\n' || !c.is_control())
}

#[cfg(test)]
mod tests;
