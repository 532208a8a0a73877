//! `log_checkpoint`: the head of the log, signed.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
) -> Result<impl IntoResponse, Problem> {
    let checkpoint = app.log_checkpoint().await?;
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], checkpoint))
}
