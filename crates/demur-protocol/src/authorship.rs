//! A certificate of authorship: whoever holds the authors' key says under it who wrote a filed memo,
//! and for what this is said (R74).
//!
//! The key is the memo's and no person's: the name is the authors' own word, and so is that nobody
//! else wrote it with them. What is proved is that only they could say it.

use demur_crypto::labels::Label;
use demur_crypto::sign::{Author, Signature, SigningKey, VerifyingKey};
use demur_domain::ids::{AuthorKey, CertificateDigest, MemoId};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::casefile::{CertifiedFiling, Magic};
use crate::codec::{Canonical, canonical};
use crate::sizes::{
    AUTHORSHIP_NAME_OCTETS_MAX, AUTHORSHIP_PURPOSE_OCTETS_MAX, CERTIFICATE_OCTETS_MAX,
};

/// First octets of a certificate of authorship.
pub const AUTHORSHIP_FILE_MAGIC: &[u8] = b"demur authorship v1\n";

/// What the authors sign.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AuthorshipStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The certificate it was filed with.
    #[cbor(n(1), with = "crate::codec::id")]
    pub certificate: CertificateDigest,
    /// Who says to have written it, in their own words.
    #[n(2)]
    pub name: String,
    /// What it is shown for: whoever passes it on shows what was made for something else.
    #[n(3)]
    pub purpose: String,
}

canonical!(AuthorshipStatement, 2048);

/// A name or a purpose is not one line that says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name and a purpose are one line each, and not too long")]
pub struct NotALine;

impl AuthorshipStatement {
    /// Whether name and purpose are one line each that says something, within their bounds.
    ///
    /// # Errors
    /// If one of them is not.
    pub fn check(&self) -> Result<(), NotALine> {
        let lines = [
            (&self.name, AUTHORSHIP_NAME_OCTETS_MAX),
            (&self.purpose, AUTHORSHIP_PURPOSE_OCTETS_MAX),
        ];
        let is_line = |(text, octets_max): &(&String, usize)| {
            let says = !text.is_empty() && text.trim() == text.as_str();
            says && text.len() <= *octets_max && !text.contains(char::is_control)
        };
        match lines.iter().all(is_line) {
            true => Ok(()),
            false => Err(NotALine),
        }
    }

    /// Signs it.
    #[must_use]
    pub fn sign(&self, key: &SigningKey<Author>) -> ByteArray<64> {
        let signature = key.sign(Label::AUTHORSHIP, &self.to_canonical());
        signature.to_bytes().into()
    }

    /// Whether the authors signed it.
    #[must_use]
    pub fn is_signed(&self, signature: &[u8; 64], author: &AuthorKey) -> bool {
        let signature = Signature::from_bytes(*signature);
        VerifyingKey::<Author>::from_bytes(author.as_bytes()).is_ok_and(|key| {
            let statement = self.to_canonical();
            key.verify(Label::AUTHORSHIP, &statement, &signature)
                .is_ok()
        })
    }
}

/// A certificate of authorship with what verifying it needs. Nobody's signature but the authors' is
/// in it, and no word of the memo.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AuthorshipFile {
    /// The certificate of the signatures, and that it was filed.
    #[n(0)]
    pub filing: CertifiedFiling,
    /// Who says to have written the memo.
    #[n(1)]
    pub name: String,
    /// What it is shown for.
    #[n(2)]
    pub purpose: String,
    /// The authors' signature over the [`AuthorshipStatement`].
    #[n(3)]
    pub signature: ByteArray<64>,
}

canonical!(AuthorshipFile, CERTIFICATE_OCTETS_MAX + 512 * 1024);

impl AuthorshipFile {
    /// What was signed, if the file is right.
    #[must_use]
    pub fn statement(&self) -> AuthorshipStatement {
        AuthorshipStatement {
            memo: self.filing.manifest.id(),
            certificate: self.filing.certificate.certificate_digest(),
            name: self.name.clone(),
            purpose: self.purpose.clone(),
        }
    }
}

impl Magic for AuthorshipFile {
    const MAGIC: &'static [u8] = AUTHORSHIP_FILE_MAGIC;
}
