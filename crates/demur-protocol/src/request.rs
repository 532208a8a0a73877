//! Signed requests: how an official, an author or a participant shows who asks, without a session.

use demur_crypto::labels::Label;
use demur_crypto::sign::{Author, Official, Participant, Signature, SigningKey, VerifyingKey};
use demur_domain::ids::{AuthorKey, MemoId, OfficialId, ParticipantKey};
use demur_domain::operation::Operation;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::sizes::REQUEST_SKEW_SECONDS_MAX;

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Requester {
    /// An official of the roster.
    #[n(0)]
    Official(#[cbor(n(0), with = "crate::codec::text")] OfficialId),
    /// The memo's authors.
    #[n(1)]
    Author,
    /// A signer of the memo.
    #[n(2)]
    Participant(#[cbor(n(0), with = "crate::codec::id")] ParticipantKey),
}

/// What is asked, and when.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Request {
    /// Name of the operation.
    #[cbor(n(0), with = "crate::codec::text")]
    pub operation: Operation,
    /// The memo it is about; none for a list.
    #[cbor(n(1), with = "crate::codec::id_option")]
    pub memo: Option<MemoId>,
    /// Who asks.
    #[n(2)]
    pub requester: Requester,
    /// By the requester's clock, seconds since 1970.
    #[n(3)]
    pub at: i64,
}

canonical!(Request, 512);

/// A signed request as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedRequest {
    /// What was signed.
    #[n(0)]
    pub request: Request,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedRequest, 1024);

/// Why a request is not honoured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestRefusal {
    /// Not signed by the key that it should be.
    #[error("not signed by this requester")]
    Signature,
    /// Made for another operation.
    #[error("made for another operation")]
    Operation,
    /// Too old or from the future.
    #[error("made at another time")]
    Time,
}

impl UnverifiedRequest {
    /// Signs as an official.
    #[must_use]
    pub fn by_official(key: &SigningKey<Official>, request: Request) -> Self {
        let signature = key.sign(Label::REQUEST, &request.to_canonical());
        Self {
            request,
            signature: signature.to_bytes(),
        }
    }

    /// Signs as the memo's authors.
    #[must_use]
    pub fn by_author(key: &SigningKey<Author>, request: Request) -> Self {
        let signature = key.sign(Label::REQUEST, &request.to_canonical());
        Self {
            request,
            signature: signature.to_bytes(),
        }
    }

    /// Signs as a participant.
    #[must_use]
    pub fn by_participant(key: &SigningKey<Participant>, request: Request) -> Self {
        let signature = key.sign(Label::REQUEST, &request.to_canonical());
        Self {
            request,
            signature: signature.to_bytes(),
        }
    }

    /// Checks an official's request.
    ///
    /// # Errors
    /// If operation, time or signature is not right.
    pub fn verify_official(
        &self,
        operation: Operation,
        key: &VerifyingKey<Official>,
        now: i64,
    ) -> Result<(), RequestRefusal> {
        self.check(operation, now)?;
        let signed = self.request.to_canonical();
        key.verify(
            Label::REQUEST,
            &signed,
            &Signature::from_bytes(self.signature),
        )
        .map_err(|_| RequestRefusal::Signature)
    }

    /// Checks a request by the authors of a memo.
    ///
    /// # Errors
    /// If operation, time or signature is not right.
    pub fn verify_author(
        &self,
        operation: Operation,
        author: &AuthorKey,
        now: i64,
    ) -> Result<(), RequestRefusal> {
        self.check(operation, now)?;
        let key = VerifyingKey::<Author>::from_bytes(author.as_bytes())
            .map_err(|_| RequestRefusal::Signature)?;
        let signed = self.request.to_canonical();
        key.verify(
            Label::REQUEST,
            &signed,
            &Signature::from_bytes(self.signature),
        )
        .map_err(|_| RequestRefusal::Signature)
    }

    /// Checks a request by the participant it names.
    ///
    /// # Errors
    /// If operation, time or signature is not right.
    pub fn verify_participant(
        &self,
        operation: Operation,
        now: i64,
    ) -> Result<ParticipantKey, RequestRefusal> {
        self.check(operation, now)?;
        let Requester::Participant(participant) = &self.request.requester else {
            return Err(RequestRefusal::Signature);
        };
        let key = VerifyingKey::<Participant>::from_bytes(participant.as_bytes())
            .map_err(|_| RequestRefusal::Signature)?;
        let signed = self.request.to_canonical();
        key.verify(
            Label::REQUEST,
            &signed,
            &Signature::from_bytes(self.signature),
        )
        .map_err(|_| RequestRefusal::Signature)?;
        Ok(*participant)
    }

    fn check(&self, operation: Operation, now: i64) -> Result<(), RequestRefusal> {
        if self.request.operation != operation {
            return Err(RequestRefusal::Operation);
        }
        check_time(self.request.at, now)
    }
}

/// Something was signed just now, by a clock that is nearly right.
pub(crate) fn check_time(at: i64, now: i64) -> Result<(), RequestRefusal> {
    let skew = now.checked_sub(at).ok_or(RequestRefusal::Time)?;
    if skew.unsigned_abs() > REQUEST_SKEW_SECONDS_MAX.unsigned_abs() {
        return Err(RequestRefusal::Time);
    }
    Ok(())
}
