//! What a form sends.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;

use crate::problem::Problem;

/// The longest file that a page checks: a case with about 2,500 signatures.
pub(crate) const UPLOAD_OCTETS_MAX: usize = 4 * 1024 * 1024;
/// Most fields of a form.
const FIELDS_MAX: usize = 4;

/// A file, or text instead of one; empty if nothing was given.
pub(crate) struct Uploaded(pub(crate) Vec<u8>);

/// A form as it arrived.
pub(crate) struct Form(pub(crate) Uploaded);

impl<A: Send + Sync> FromRequest<A> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &A) -> Result<Self, Problem> {
        let mut form = Multipart::from_request(request, state)
            .await
            .map_err(|_| Problem::Malformed)?;
        let mut uploaded = Vec::new();
        for _ in 0..FIELDS_MAX {
            let Some(field) = form.next_field().await.map_err(problem)? else {
                return Ok(Self(Uploaded(uploaded)));
            };
            let content = content(field).await?;
            // The first that holds something: a file, or else the text beside it.
            if uploaded.is_empty() {
                uploaded = content;
            }
        }
        Err(Problem::Malformed)
    }
}

async fn content(field: Field<'_>) -> Result<Vec<u8>, Problem> {
    let is_text = field.name() == Some("text");
    let octets = field.bytes().await.map_err(problem)?;
    if !is_text {
        return Ok(octets.to_vec());
    }
    // A form sends lines as CR LF (HTML, "multipart/form-data encoding algorithm"), and what was
    // pasted often lost or gained a line end; a receipt ends in exactly one.
    let text = std::str::from_utf8(&octets).map_err(|_| Problem::Malformed)?;
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    Ok(format!("{text}\n").into_bytes())
}

fn problem(error: MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed,
    }
}
