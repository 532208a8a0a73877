//! What is sealed to whom: a version to the circulation, a memo to the office, a document to the
//! mailbox.

use demur_crypto::labels::Label;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{
    FileKey, Identity, OpenFailure, Padding, Recipient, SealError, open, seal,
};
use demur_domain::ids::MemoId;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::author::{AuthorContent, UnverifiedAuthorDocument};
use crate::codec::{Canonical, CodecError, canonical};
use crate::official::{OfficialContent, UnverifiedOfficialDocument};
use crate::sizes::{SEALED_OCTETS_MAX, TEXT_OCTETS_MAX};
use crate::text::VersionText;

/// The key of a circulation: everyone with the invitation holds it, the server never does.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct CirculationKey([u8; 32]);

impl CirculationKey {
    /// A fresh key.
    #[must_use]
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self(random_bytes(randomness))
    }

    /// Takes a key from an invitation or a wallet.
    #[must_use]
    pub fn from_bytes(octets: [u8; 32]) -> Self {
        Self(octets)
    }

    /// The octets, for an invitation or a wallet.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The hash that the memo's manifest holds.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Label::CIRCULATION_HASH.hash(&[&self.0])
    }

    /// The age identity of the circulation: drafts and replies are sealed to its recipient.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(&Label::CIRCULATION_IDENTITY.hash(&[&self.0]))
    }
}

impl std::fmt::Debug for CirculationKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CirculationKey(..)")
    }
}

/// What the link in an invitation carries, all of it behind the `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The memo.
    pub memo: MemoId,
    /// The key to it.
    pub key: CirculationKey,
}

impl Invitation {
    /// 64 octets: memo id and key.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 64] {
        let mut octets = [0; 64];
        let all = self.memo.as_bytes().iter().chain(self.key.as_bytes());
        octets
            .iter_mut()
            .zip(all)
            .for_each(|(to, from)| *to = *from);
        octets
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// If there are not exactly 64 octets.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CodecError> {
        let (memo, key) = octets
            .split_first_chunk::<32>()
            .ok_or(CodecError::Malformed)?;
        let key = key.try_into().map_err(|_| CodecError::Malformed)?;
        Ok(Self {
            memo: MemoId::from_bytes(*memo),
            key: CirculationKey(key),
        })
    }
}

/// A sealed object that does not open, or opens to something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it does not open with this key")]
pub struct Unreadable;

impl From<OpenFailure> for Unreadable {
    fn from(_: OpenFailure) -> Self {
        Self
    }
}

impl From<CodecError> for Unreadable {
    fn from(_: CodecError) -> Self {
        Self
    }
}

/// A memo as the office receives it.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FiledMemo {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// Text and nonce of the version that was sealed.
    #[n(1)]
    pub text: VersionText,
    /// Where replies are sealed to: the circulation's recipient. With it one can write to the
    /// signers and read nothing.
    #[n(2)]
    pub reply_to: String,
}

canonical!(FiledMemo, TEXT_OCTETS_MAX + 8 * 1024);

/// One entry of the mailbox, before it is sealed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MailboxEntry {
    /// The signed document.
    #[n(0)]
    pub document: UnverifiedOfficialDocument,
    /// Its words.
    #[n(1)]
    pub content: OfficialContent,
}

canonical!(MailboxEntry, crate::sizes::CONTENT_OCTETS_MAX + 32 * 1024);

/// What the authors write to the office and to whoever rules, and to the signers: an entry of the
/// mailbox like those of officials, before it is sealed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AuthorEntry {
    /// The signed document.
    #[n(0)]
    pub document: UnverifiedAuthorDocument,
    /// Its words.
    #[n(1)]
    pub content: AuthorContent,
}

canonical!(AuthorEntry, crate::sizes::CONTENT_OCTETS_MAX + 32 * 1024);

/// The circulation's key, handed by the authors to whoever is to rule: with it one reads what the
/// signers read, the memo, the reply and every other document, and no name.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Handover {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The key, as in an invitation.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub key: [u8; 32],
}

canonical!(Handover, 256);

/// Objects that travel sealed.
pub trait Sealable: Canonical {
    /// Longest file that is opened.
    const SEALED_MAX: usize = SEALED_OCTETS_MAX;

    /// Seals to `recipients`, padded in steps.
    ///
    /// # Errors
    /// If there are no recipients, or ones that do not go together.
    fn seal(
        &self,
        recipients: &[Recipient],
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        seal(
            recipients,
            &self.to_canonical(),
            Padding::Stepped,
            randomness,
        )
    }

    /// Opens with an identity.
    ///
    /// # Errors
    /// If it was not sealed to this identity, was changed, or is something else.
    fn open(identity: &Identity, sealed: &[u8]) -> Result<Self, Unreadable> {
        let opened = open(&[identity], sealed, Padding::Stepped, Self::SEALED_MAX)?;
        Ok(Self::from_canonical(&opened)?)
    }

    /// Opens with the key of this one file, as somebody passed it on.
    ///
    /// # Errors
    /// As [`Sealable::open`].
    fn open_with(key: &FileKey, sealed: &[u8]) -> Result<Self, Unreadable> {
        let opened = key.open(sealed, Padding::Stepped, Self::SEALED_MAX)?;
        Ok(Self::from_canonical(&opened)?)
    }
}

impl Sealable for VersionText {}
impl Sealable for FiledMemo {}
impl Sealable for MailboxEntry {}
impl Sealable for AuthorEntry {}
impl Sealable for Handover {}
