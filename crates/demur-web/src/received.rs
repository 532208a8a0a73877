//! The one answer to everything that is posted about signatures.

use axum::Json;
use axum::http::StatusCode;
use demur_protocol::api::{BlocksPost, RECEIVED, ReceivedAnswer};

pub(crate) fn octets(body: BlocksPost) -> Vec<Vec<u8>> {
    body.blocks.into_iter().map(|block| block.0).collect()
}

/// It takes nothing, so that it can say nothing.
pub(crate) fn answer() -> (StatusCode, Json<ReceivedAnswer>) {
    (
        StatusCode::ACCEPTED,
        Json(ReceivedAnswer {
            message: RECEIVED.to_owned(),
        }),
    )
}
