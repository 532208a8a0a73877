//! What a signer says of a reply: does it answer? It is signed with the participant key and linked
//! to nothing else (G4).

use demur_crypto::labels::Label;
use demur_crypto::sign::{Participant, Signature, SigningKey, VerifyingKey};
use demur_domain::choice::Rating;
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey};
use minicbor::{Decode, Encode};

use crate::block::{LENGTH_OCTETS, framed, unframed};
use crate::codec::{Canonical, CodecError, canonical};
use crate::request::{RequestRefusal, check_time};
use crate::sizes::RATING_OCTETS;

/// What a participant signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RatingStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The reply that is rated: the digest of its signed document.
    #[cbor(n(1), with = "crate::codec::id")]
    pub reply: DocumentDigest,
    /// Who rates: the key under which they signed the memo.
    #[cbor(n(2), with = "crate::codec::id")]
    pub participant: ParticipantKey,
    /// Whether the reply answers.
    #[cbor(n(3), with = "crate::codec::text")]
    pub rating: Rating,
    /// Demands it leaves unanswered, ascending; none where it answers, or fails as a whole.
    #[n(4)]
    pub unanswered: Vec<u16>,
    /// By the participant's clock, seconds since 1970. It is compared and not kept.
    #[n(5)]
    pub at: i64,
}

// The signed statement, its frame and the length before it fit in the one size.
canonical!(RatingStatement, RATING_OCTETS - LENGTH_OCTETS - 80);

/// A rating as it arrives, always of one size.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedRating {
    /// What was signed.
    #[n(0)]
    pub statement: RatingStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedRating, RATING_OCTETS - LENGTH_OCTETS);

/// A rating whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedRating(RatingStatement);

impl UnverifiedRating {
    /// Signs a rating. The statement names the key itself.
    #[must_use]
    pub fn sign(key: &SigningKey<Participant>, statement: RatingStatement) -> Self {
        let signature = key.sign(Label::RATING, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks that the participant named signed it just now.
    ///
    /// # Errors
    /// If time or signature is not right.
    pub fn verify(self, now: i64) -> Result<VerifiedRating, RequestRefusal> {
        check_time(self.statement.at, now)?;
        let key = VerifyingKey::<Participant>::from_bytes(self.statement.participant.as_bytes())
            .map_err(|_| RequestRefusal::Signature)?;
        let signature = Signature::from_bytes(self.signature);
        key.verify(Label::RATING, &self.statement.to_canonical(), &signature)
            .map_err(|_| RequestRefusal::Signature)?;
        Ok(VerifiedRating(self.statement))
    }

    /// Encodes to exactly [`RATING_OCTETS`], framed.
    #[must_use]
    pub fn to_block(&self) -> Vec<u8> {
        // What decodes always fits, and an empty block decodes as nothing.
        framed(&self.to_canonical(), RATING_OCTETS).unwrap_or_default()
    }

    /// Decodes a block.
    ///
    /// # Errors
    /// If it is not exactly one block, or the padding is not zero.
    pub fn from_block(block: &[u8]) -> Result<Self, CodecError> {
        Self::from_canonical(unframed(block, RATING_OCTETS)?)
    }
}

impl VerifiedRating {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &RatingStatement {
        &self.0
    }
}
