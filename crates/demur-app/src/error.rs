//! How an operation can end otherwise than well.

use demur_domain::refusal::Refusal;
use demur_store::error::StoreError;

use crate::refusal::StepRefusal;

/// Why an operation did not happen. Nothing of it was kept.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no such thing, or the asker may not know of it: the two look the same.
    #[error("not found")]
    NotFound,
    /// What came in is not of its form.
    #[error("malformed")]
    Malformed,
    /// Not signed by whom it must be, or not at this time.
    #[error("not authorised")]
    NotAuthorised,
    /// The rules say no.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// A document does not fit the case it is about.
    #[error("refused: {0}")]
    Step(#[from] StepRefusal),
    /// Something contradicts what is already fixed.
    #[error("conflict")]
    Conflict,
    /// It is not there yet; asking later helps.
    #[error("not yet")]
    NotYet,
    /// As much of this is being done as may be at once; asking later helps.
    #[error("busy")]
    Busy,
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] StoreError),
    /// Something that cannot be is so: a bug, or damage.
    #[error("internal inconsistency: {0}")]
    Bug(&'static str),
}

impl AppError {
    /// A stable snake_case name, for problem types, metrics and log fields. It never tells more
    /// than the variant does.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Malformed => "malformed",
            Self::NotAuthorised => "not_authorised",
            Self::Refused(refusal) => refusal.code(),
            Self::Step(refusal) => refusal.code(),
            Self::Conflict => "conflict",
            Self::NotYet => "not_yet",
            Self::Busy => "busy",
            Self::Store(_) => "store_failed",
            Self::Bug(_) => "internal",
        }
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict { .. } => Self::Conflict,
            StoreError::Damaged { .. }
            | StoreError::UnknownSchema { .. }
            | StoreError::Database(_) => Self::Store(error),
        }
    }
}

impl From<demur_protocol::codec::CodecError> for AppError {
    fn from(_: demur_protocol::codec::CodecError) -> Self {
        Self::Malformed
    }
}
