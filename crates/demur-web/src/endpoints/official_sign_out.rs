//! `official_sign_out`: an official's session ends.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{Done, RequestPost};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<Done>, Problem> {
    app.official_sign_out(Attended::new(object(&body.request)?, session))
        .await?;
    Ok(Json(Done {}))
}
