//! Why a signed document is not taken although its signature is right and the table allows the
//! step: it does not fit the case it is about.

use demur_domain::ids::{OfficialId, VersionNumber};

/// A document that does not fit its case. Expected, never a failure of the program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum StepRefusal {
    /// The document is of another kind than the operation it was sent to.
    WrongKind,
    /// The freeze does not number the version that comes next.
    VersionOutOfOrder {
        /// The number that comes next.
        expected: VersionNumber,
    },
    /// A version without demands, or with more than the protocol has room for.
    DemandsOutOfBounds,
    /// What came with the document is not what its digests name.
    ContentMismatch,
    /// The filing names another certificate than the one that was made at the seal.
    AnotherCertificate,
    /// The document answers something else than this case's filing, or accepts another reply.
    AnswersAnother,
    /// The case number does not begin as the charter says.
    CaseNumber,
    /// The reply leaves this demand unanswered, answers it twice or out of order.
    DemandUnanswered {
        /// The demand, from 1.
        demand: u16,
    },
    /// The reply answers a demand that the memo does not have.
    NoSuchDemand {
        /// The demand as numbered.
        demand: u16,
    },
    /// The list of readers leaves out one whom the charter, or an earlier distribution, names.
    ReaderMissing {
        /// Who is missing.
        reader: OfficialId,
    },
    /// The list names someone who is not on the roster.
    ReaderUnknown {
        /// Who is not known.
        reader: OfficialId,
    },
    /// The list of readers is not in ascending order, or names someone twice.
    ReadersOutOfOrder,
    /// Readers beyond the charter's list were added by someone who may not.
    FurtherReadersNotAllowed,
    /// The official has cleared this draft before.
    AlreadyCleared,
    /// The official was asked to clear this draft before.
    AlreadyAsked,
    /// A name is asked for of a signature that the certificate does not have.
    NoSuchSignature,
    /// The memo is linked to itself.
    LinkedToItself,
}

impl StepRefusal {
    /// A stable snake_case name, for problem types, metrics and log fields.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::WrongKind => "wrong_kind",
            Self::VersionOutOfOrder { .. } => "version_out_of_order",
            Self::DemandsOutOfBounds => "demands_out_of_bounds",
            Self::ContentMismatch => "content_mismatch",
            Self::AnotherCertificate => "another_certificate",
            Self::AnswersAnother => "answers_another",
            Self::CaseNumber => "case_number",
            Self::DemandUnanswered { .. } => "demand_unanswered",
            Self::NoSuchDemand { .. } => "no_such_demand",
            Self::ReaderMissing { .. } => "reader_missing",
            Self::ReaderUnknown { .. } => "reader_unknown",
            Self::ReadersOutOfOrder => "readers_out_of_order",
            Self::FurtherReadersNotAllowed => "further_readers_not_allowed",
            Self::AlreadyCleared => "already_cleared",
            Self::AlreadyAsked => "already_asked",
            Self::NoSuchSignature => "no_such_signature",
            Self::LinkedToItself => "linked_to_itself",
        }
    }
}
