//! Problem documents (RFC 9457): every answer that is not the one asked for.
//!
//! A type is stable and for programs; a title is for people and may change. Neither says anything
//! about the request or about the inside of the server, and no number from a refusal is repeated:
//! an exact count would tell what the shown one hides.

use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use demur_app::error::AppError;
use demur_app::refusal::StepRefusal;
use demur_domain::refusal::Refusal;
use demur_protocol::api::{PROBLEM_PREFIX, ProblemDocument};
use demur_protocol::codec::CodecError;

/// Why a request is not answered as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// Nothing there, or nothing that the asker may know of.
    NotFound,
    /// The path is right, the method is not.
    MethodNotAllowed,
    /// Not of its form.
    Malformed,
    /// A body of another type than JSON.
    NotJson,
    /// A longer body than the operation has use for.
    TooLarge,
    /// The body did not arrive in time.
    TooSlow,
    /// Not signed by whom it must be, not signed in, or not at this time.
    NotAuthorised,
    /// The rules say no.
    Refused(Refusal),
    /// The document does not fit its case.
    Misfit(StepRefusal),
    /// Contradicts what is already fixed.
    Conflict,
    /// Not there yet.
    NotYet,
    /// Too much to do.
    Busy,
    /// The store failed.
    Unavailable,
    /// A bug.
    Internal,
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        match error {
            AppError::NotFound => Self::NotFound,
            AppError::Malformed => Self::Malformed,
            AppError::NotAuthorised => Self::NotAuthorised,
            AppError::Refused(refusal) => Self::Refused(refusal),
            AppError::Step(refusal) => Self::Misfit(refusal),
            AppError::Conflict => Self::Conflict,
            AppError::NotYet => Self::NotYet,
            AppError::Busy => Self::Busy,
            AppError::Store(failure) => {
                // Here the failure is handled, so here its whole chain is printed, once. Values
                // travel to the database apart from the statement, so none stands in it.
                tracing::warn!(failure = chain(&failure), "the store failed");
                Self::Unavailable
            }
            AppError::Bug(what) => {
                tracing::error!(what, "internal inconsistency");
                Self::Internal
            }
        }
    }
}

impl From<CodecError> for Problem {
    fn from(error: CodecError) -> Self {
        match error {
            CodecError::TooLong | CodecError::Malformed | CodecError::NotCanonical => {
                Self::Malformed
            }
        }
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

impl Problem {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NotAuthorised | Self::Refused(Refusal::NotAllowedForRole) => {
                StatusCode::FORBIDDEN
            }
            Self::Refused(_) | Self::Conflict | Self::NotYet => StatusCode::CONFLICT,
            Self::Misfit(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Busy | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Malformed => "malformed",
            Self::NotJson => "not_json",
            Self::TooLarge => "too_large",
            Self::TooSlow => "too_slow",
            Self::NotAuthorised => "not_authorised",
            Self::Refused(refusal) => refusal.code(),
            Self::Misfit(refusal) => refusal.code(),
            Self::Conflict => "conflict",
            Self::NotYet => "not_yet",
            Self::Busy => "busy",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::NotFound => "There is nothing here, or nothing that you may know of.",
            Self::MethodNotAllowed => "This path does not answer to this method.",
            Self::Malformed => "The request is not of the form that it must have.",
            Self::NotJson => "The body must be application/json.",
            Self::TooLarge => "The body is longer than this request can be.",
            Self::TooSlow => "The body took too long to arrive.",
            Self::NotAuthorised => {
                "Not signed by whom it must be, or not signed in, or made at another time than now."
            }
            Self::Refused(refusal) => refusal_title(*refusal),
            Self::Misfit(refusal) => misfit(refusal),
            Self::Conflict => "This contradicts what is already fixed.",
            Self::NotYet => "It is not there yet; ask again after the next interval.",
            Self::Busy => "The server has too much to do; try again.",
            Self::Unavailable => "The server cannot reach what it stores; try again later.",
            Self::Internal => "The server made a mistake.",
        }
    }

    /// After how many seconds trying again makes sense.
    fn retry_after(&self) -> Option<HeaderValue> {
        match self {
            Self::NotYet | Self::Busy => Some(HeaderValue::from_static("5")),
            Self::Unavailable => Some(HeaderValue::from_static("30")),
            Self::NotFound
            | Self::MethodNotAllowed
            | Self::Malformed
            | Self::NotJson
            | Self::TooLarge
            | Self::TooSlow
            | Self::NotAuthorised
            | Self::Refused(_)
            | Self::Misfit(_)
            | Self::Conflict
            | Self::Internal => None,
        }
    }
}

/// What a rule says no with, as one English sentence; who shows it in another language goes by
/// [`Refusal::code`].
#[must_use]
pub const fn refusal_title(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotAllowedForRole => "This is not for whoever asks.",
        Refusal::NotInThisState => "This cannot be done where things stand now.",
        Refusal::TooFewSigners { .. } => "Fewer have signed than the charter asks for.",
        Refusal::WindowOutOfBounds { .. } => "The charter does not allow so long a circulation.",
        Refusal::WindowOver => "The circulation has ended.",
        Refusal::WindowNotOver => "The circulation has not ended yet.",
        Refusal::VersionNotCurrent => "This is for another version than the one in circulation.",
        Refusal::EpochNotClosed => "Enrolment in this epoch is still open.",
        Refusal::OpensExhausted { .. } => {
            "As many memos were opened in this epoch as the charter allows one member."
        }
        Refusal::MarkingNotAllowed { .. } => "This installation may not hold such a marking.",
        Refusal::AffiliationNotEligible => "The charter lets no one of this affiliation sign.",
        Refusal::NotCleared { .. } => "Fewer other officials have cleared this reply than must.",
        Refusal::ExtensionsExhausted { .. } => "The charter allows no further extension.",
        Refusal::ExtensionOutOfBounds { .. } => "The charter does not allow so long an extension.",
        Refusal::LimitPassed => "The time to reply is over; nothing can make it longer.",
        Refusal::ExtensionNotRequested => "This is not the extension that was last asked for.",
        Refusal::OwnRequest => "Whoever asked for an extension does not grant it.",
        Refusal::NotInCharter => "The charter has no such step.",
        Refusal::NamesAnother => "This is about another document, or about a settled one.",
        Refusal::TooLate => "The charter's time for this is over.",
        Refusal::TooEarly => "The time that must pass before this is not over.",
        Refusal::UndertakingMissing => {
            "The charter asks for an undertaking before the case is opened."
        }
        Refusal::Undertaken => "The undertaking was given already.",
        Refusal::Assessed => "A reader gives an assessment of a case once.",
        Refusal::OnHold => "A hold on the case stands already.",
        Refusal::SessionPending => "A session was asked for already, or one is coming.",
        Refusal::RoomHours => "A room cannot close before it opens, or be open that long.",
        Refusal::RoomFull => "The room takes no more of this now.",
        Refusal::GroundNotInCharter => "The charter allows no appeal on these grounds.",
        Refusal::ContentLocked => {
            "The content is locked: it was reported as too sensitive to be kept here."
        }
        Refusal::OpeningNotOver => "Another request to open a name of this case is not settled.",
        Refusal::NamesGone => "The names of this case can no longer be opened.",
        Refusal::SharesMissing => "Fewer trustees have agreed than it takes.",
        Refusal::NoConsent => "The authors have not agreed to this release.",
        Refusal::PanelNotEligible => {
            "This official cannot be on the panel, or cannot do this on it."
        }
        Refusal::PanelSeats => {
            "The panel has too many or too few members, or leaves one out who sits."
        }
        Refusal::NomineeMissing => "The panel leaves out whom the authors named.",
        Refusal::PanelPending => {
            "The panel is not whole, has not settled what it looks into, or has not reported."
        }
    }
}

fn misfit(refusal: &StepRefusal) -> &'static str {
    match refusal {
        StepRefusal::WrongKind => "The document is of another kind than this request takes.",
        StepRefusal::VersionOutOfOrder { .. } => "The version is not the one that comes next.",
        StepRefusal::DemandsOutOfBounds => "A version has at least one demand and not too many.",
        StepRefusal::ContentMismatch => "What came with the document is not what it names.",
        StepRefusal::AnotherCertificate => "The filing names another certificate.",
        StepRefusal::AnswersAnother => "The document answers something else.",
        StepRefusal::CaseNumber => "The case number does not begin as the charter says.",
        StepRefusal::DemandUnanswered { .. } => "The reply leaves a demand unanswered.",
        StepRefusal::NoSuchDemand { .. } => "The reply answers a demand that there is not.",
        StepRefusal::ReaderMissing { .. } => "The list leaves out a reader whom it must name.",
        StepRefusal::ReaderUnknown { .. } => "The list names a reader who is not on the roster.",
        StepRefusal::ReadersOutOfOrder => "The readers are not in order, or one stands twice.",
        StepRefusal::FurtherReadersNotAllowed => "This official may not add readers.",
        StepRefusal::AlreadyCleared => "This official has cleared this draft before.",
        StepRefusal::AlreadyAsked => "This official was asked to clear this draft before.",
        StepRefusal::NoSuchSignature => "The certificate has no signature at this place.",
        StepRefusal::LinkedToItself => "A memo is not linked to itself.",
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let document = ProblemDocument {
            kind: format!("{PROBLEM_PREFIX}{}", self.code()),
            title: self.title().to_owned(),
            status: self.status().as_u16(),
        };
        let mut response = (self.status(), axum::Json(document)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(seconds) = self.retry_after() {
            headers.insert(RETRY_AFTER, seconds);
        }
        response
    }
}

#[cfg(test)]
mod tests;
