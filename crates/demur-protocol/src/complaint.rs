//! Complaints of reprisal (R43 to R46): what a complainant tells, what protection officers answer, and
//! the proof of having signed that convinces them and nobody else.
//!
//! A complaint is named by a public key made for it alone. What it says is sealed to the protection
//! officers whom the complainant chose; the server sees that key, a number and one size. What officers
//! answer is sealed to the complaint's own identity and to them. Which memo it is about, and whether it
//! is about one, stands inside.

mod proof;
mod step;

pub use proof::{ProofStatement, ProofTag, SignatoryProof};
pub use step::{
    BadRisk, ComplaintStep, RiskCheck, StepContent, StepEntry, StepStatement, UnverifiedStep,
    VerifiedStep,
};

use demur_crypto::labels::Label;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, OpenFailure, Padding, Recipient, SealError, open, seal};
use demur_crypto::sign::{Complainant, Signature, SigningKey, VerifyingKey};
use demur_domain::complaint::Reprisal;
use demur_domain::ids::ComplaintId;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::block::{LENGTH_OCTETS, framed, unframed};
use crate::codec::{Canonical, CodecError, canonical};
use crate::envelope::Unreadable;
use crate::sizes::{COMPLAINT_CONTENT_OCTETS, COMPLAINT_OCTETS, COMPLAINT_TEXT_OCTETS_MAX};

/// The secret of one complaint: who holds it can read the answers and tell more.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct ComplaintKey([u8; 32]);

impl ComplaintKey {
    /// A fresh one.
    #[must_use]
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self(random_bytes(randomness))
    }

    /// One that was kept.
    #[must_use]
    pub fn from_bytes(octets: [u8; 32]) -> Self {
        Self(octets)
    }

    /// To be kept.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What names the complaint.
    #[must_use]
    pub fn id(&self) -> ComplaintId {
        ComplaintId::from_bytes(self.signing_key().verifying_key().to_bytes())
    }

    /// What entries are signed with.
    #[must_use]
    pub fn signing_key(&self) -> SigningKey<Complainant> {
        SigningKey::from_seed(&Label::COMPLAINT_KEY.hash(&[&self.0]))
    }

    /// What answers are sealed to.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(&Label::COMPLAINT_IDENTITY.hash(&[&self.0]))
    }
}

impl std::fmt::Debug for ComplaintKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ComplaintKey(..)")
    }
}

/// What the complainant signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EntryStatement {
    /// The complaint: the key that signs.
    #[cbor(n(0), with = "crate::codec::id")]
    pub complaint: ComplaintId,
    /// Which of the complainant's entries it is, from zero.
    #[n(1)]
    pub number: u16,
    /// Commitment to the content.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub content: [u8; 32],
    /// Digest of the sealed content, so that nobody puts other octets in its place.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub sealed: [u8; 32],
}

canonical!(EntryStatement, 512);

/// A signed entry as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedEntry {
    /// What was signed.
    #[n(0)]
    pub statement: EntryStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedEntry, 1024);

/// An entry whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedEntry(EntryStatement);

/// An entry is not by whom its complaint names, or not over what came with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not signed by this complainant")]
pub struct NotByComplainant;

impl UnverifiedEntry {
    /// Signs an entry over sealed content.
    #[must_use]
    pub fn sign(key: &ComplaintKey, number: u16, content: &EntryContent, sealed: &[u8]) -> Self {
        let statement = EntryStatement {
            complaint: key.id(),
            number,
            content: content.commitment(),
            sealed: Label::COMPLAINT_SEALED.hash(&[sealed]),
        };
        let signature = key
            .signing_key()
            .sign(Label::COMPLAINT_ENTRY, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks that the complaint's own key signed it, and this sealed content with it.
    ///
    /// # Errors
    /// If it did not.
    pub fn verify(&self, sealed: &[u8]) -> Result<VerifiedEntry, NotByComplainant> {
        let key = VerifyingKey::<Complainant>::from_bytes(self.statement.complaint.as_bytes());
        let key = key.map_err(|_| NotByComplainant)?;
        let signature = Signature::from_bytes(self.signature);
        key.verify(
            Label::COMPLAINT_ENTRY,
            &self.statement.to_canonical(),
            &signature,
        )
        .map_err(|_| NotByComplainant)?;
        if self.statement.sealed != Label::COMPLAINT_SEALED.hash(&[sealed]) {
            return Err(NotByComplainant);
        }
        Ok(VerifiedEntry(self.statement.clone()))
    }
}

impl VerifiedEntry {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &EntryStatement {
        &self.0
    }
}

/// An entry with what it seals, always of one size on the wire.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ComplaintPost {
    /// The signed entry.
    #[n(0)]
    pub entry: UnverifiedEntry,
    /// An [`EntryContent`], sealed to the protection officers chosen.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub sealed: Vec<u8>,
}

canonical!(ComplaintPost, COMPLAINT_OCTETS - LENGTH_OCTETS);

impl ComplaintPost {
    /// Encodes to exactly [`COMPLAINT_OCTETS`], framed.
    ///
    /// # Errors
    /// If it is longer: there are more officers than any roster has.
    pub fn to_block(&self) -> Result<Vec<u8>, CodecError> {
        framed(&self.to_canonical(), COMPLAINT_OCTETS)
    }

    /// Decodes a block.
    ///
    /// # Errors
    /// If it is not exactly one block, or the padding is not zero.
    pub fn from_block(block: &[u8]) -> Result<Self, CodecError> {
        Self::from_canonical(unframed(block, COMPLAINT_OCTETS)?)
    }
}

/// What a complainant tells (requirements, 4(c)).
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EntryContent {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// Where answers are sealed to: the complaint's own recipient.
    #[n(1)]
    pub reply_to: String,
    /// What was done (R44).
    #[cbor(n(2), with = "crate::codec::text")]
    pub kind: Reprisal,
    /// What happened, in the complainant's words.
    #[n(3)]
    pub happened: String,
    /// When, in the complainant's words; may be empty.
    #[n(4)]
    pub date: String,
    /// Which person or office did it; may be empty.
    #[n(5)]
    pub by: String,
    /// What shows it, and where it is; may be empty.
    #[n(6)]
    pub evidence: String,
    /// Name and how to be reached, of who does not want to stay unknown to the officer; else empty.
    #[n(7)]
    pub name: String,
    /// What shows that the complainant signed a memo, if that is to be shown.
    #[n(8)]
    pub proof: Option<SignatoryProof>,
}

canonical!(EntryContent, COMPLAINT_CONTENT_OCTETS - LENGTH_OCTETS);

/// Why an entry is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryRefusal {
    /// It does not say what happened.
    #[error("it does not say what happened")]
    Empty,
    /// A text is longer than one entry holds.
    #[error("longer than one entry holds")]
    TooLong,
}

impl EntryContent {
    /// Commitment to the content.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::COMPLAINT_CONTENT.hash(&[&self.to_canonical()])
    }

    /// Checks what the server cannot see.
    ///
    /// # Errors
    /// [`EntryRefusal`].
    pub fn check(&self) -> Result<(), EntryRefusal> {
        if self.happened.trim().is_empty() {
            return Err(EntryRefusal::Empty);
        }
        let texts = [
            &self.happened,
            &self.date,
            &self.by,
            &self.evidence,
            &self.name,
        ];
        let octets: usize = texts.iter().map(|text| text.len()).sum();
        let all = self.to_canonical().len();
        if octets > COMPLAINT_TEXT_OCTETS_MAX || all > Self::OCTETS_MAX {
            return Err(EntryRefusal::TooLong);
        }
        Ok(())
    }

    /// Seals to protection officers, always to one size for so many of them.
    ///
    /// # Errors
    /// If there are no recipients, or ones that do not go together.
    pub fn seal(
        &self,
        recipients: &[Recipient],
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let padding = Padding::Fixed(COMPLAINT_CONTENT_OCTETS);
        seal(recipients, &self.to_canonical(), padding, randomness)
    }

    /// Opens as a protection officer.
    ///
    /// # Errors
    /// If it was not sealed to this identity, was changed, or is something else.
    pub fn open(identity: &Identity, sealed: &[u8]) -> Result<Self, Unreadable> {
        let padding = Padding::Fixed(COMPLAINT_CONTENT_OCTETS);
        let opened = open(&[identity], sealed, padding, COMPLAINT_OCTETS);
        let opened = opened.map_err(|_: OpenFailure| Unreadable)?;
        Ok(Self::from_canonical(&opened)?)
    }
}

impl std::fmt::Debug for EntryContent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("EntryContent(..)")
    }
}
