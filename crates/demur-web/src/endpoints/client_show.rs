//! `client_show`: which files the browser client has, with the proof that the log says so.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::ClientAnswer;
use demur_protocol::codec::Canonical;

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
) -> Result<Json<ClientAnswer>, Problem> {
    let evidence = app.client_show().await?;
    Ok(Json(ClientAnswer {
        client_evidence: evidence.to_canonical().into(),
    }))
}
