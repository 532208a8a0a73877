//! `memo_open`: a memo is opened under a presentation that hides who opens it.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use demur_app::app::{App, Store};
use demur_protocol::api::{Done, MemoPost};

use crate::problem::Problem;
use crate::receive::{Posted, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, .. }: Posted<MemoPost>,
) -> Result<(StatusCode, Json<Done>), Problem> {
    let manifest = object(&body.manifest)?;
    let presentation = object(&body.presentation)?;
    app.memo_open(manifest, presentation, body.index).await?;
    Ok((StatusCode::CREATED, Json(Done {})))
}
