//! From a request to what the application takes. Everything that cannot be so is a problem here.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use demur_app::session::SessionToken;
use demur_domain::ids::MemoId;
use demur_protocol::api::{FixedOctets, Octets, SESSION_HEADER};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_protocol::request::UnverifiedRequest;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, timeout};

use crate::problem::Problem;

/// How long a body may take to arrive: the longest one, over Tor on a bad day.
const BODY_SECONDS_MAX: u64 = 60;

/// A JSON body.
pub(crate) struct Posted<T> {
    pub(crate) body: T,
    /// When its last byte had arrived. From the first byte the sender sets the time, and could
    /// measure more finely than [`crate::pace`] lets it.
    pub(crate) arrived: Instant,
}

impl<A: Send + Sync, T: DeserializeOwned> FromRequest<A> for Posted<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &A) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Problem::NotJson);
        }
        let limit = Duration::from_secs(BODY_SECONDS_MAX);
        let octets = timeout(limit, Bytes::from_request(request, state))
            .await
            .map_err(|_| Problem::TooSlow)?
            .map_err(|rejection| match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
                _ => Problem::Malformed,
            })?;
        let arrived = Instant::now();
        // What is wrong with it is not repeated: the message would quote the body.
        let body = serde_json::from_slice(&octets).map_err(|_| Problem::Malformed)?;
        Ok(Self { body, arrived })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(kind) = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
    else {
        return false;
    };
    let essence = kind.split_once(';').map_or(kind, |(essence, _)| essence);
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// The memo that a path names. What is no id names nothing, as an id of nothing does.
pub(crate) struct MemoPath(pub(crate) MemoId);

impl<A: Send + Sync> FromRequestParts<A> for MemoPath {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &A) -> Result<Self, Problem> {
        let Path(text) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::NotFound)?;
        text.parse().map(Self).map_err(|_| Problem::NotFound)
    }
}

/// The session that a request names, if it names one. One that is no token is as one that has ended.
pub(crate) struct Session(pub(crate) Option<SessionToken>);

impl<A: Send + Sync> FromRequestParts<A> for Session {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &A) -> Result<Self, Problem> {
        let mut named = parts.headers.get_all(SESSION_HEADER).iter();
        let token = match (named.next(), named.next()) {
            (None, _) => return Ok(Self(None)),
            (Some(token), None) => token.to_str().ok().and_then(FixedOctets::parse),
            (Some(_), Some(_)) => None,
        };
        let token = token.ok_or(Problem::NotAuthorised)?;
        Ok(Self(Some(SessionToken::from_bytes(token.0))))
    }
}

/// A protocol object.
pub(crate) fn object<T: Canonical>(octets: &Octets) -> Result<T, Problem> {
    Ok(T::from_canonical(&octets.0)?)
}

/// A document by the authors of the memo that the path names.
pub(crate) fn author_document(
    memo: MemoId,
    octets: &Octets,
) -> Result<UnverifiedAuthorDocument, Problem> {
    let document: UnverifiedAuthorDocument = object(octets)?;
    // The application goes by the signed id; that the path says the same is for whoever reads it.
    if document.memo() == memo {
        Ok(document)
    } else {
        Err(Problem::Malformed)
    }
}

/// A document by an official about the memo that the path names.
pub(crate) fn official_document(
    memo: MemoId,
    octets: &Octets,
) -> Result<UnverifiedOfficialDocument, Problem> {
    let document: UnverifiedOfficialDocument = object(octets)?;
    if document.statement.memo == memo {
        Ok(document)
    } else {
        Err(Problem::Malformed)
    }
}

/// A request about the memo that the path names.
pub(crate) fn request(memo: MemoId, octets: &Octets) -> Result<UnverifiedRequest, Problem> {
    let request: UnverifiedRequest = object(octets)?;
    if request.request.memo == Some(memo) {
        Ok(request)
    } else {
        Err(Problem::Malformed)
    }
}
