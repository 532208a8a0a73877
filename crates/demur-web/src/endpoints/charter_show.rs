//! `charter_show`: the charter, byte for byte as it was installed, since its digest is pinned in memos.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
) -> Result<impl IntoResponse, Problem> {
    let charter = app.charter_show().await?;
    Ok(([(CONTENT_TYPE, "application/toml")], charter))
}
