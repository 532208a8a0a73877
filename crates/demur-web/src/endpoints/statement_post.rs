//! `statement_post`: a message to all staff; it answers no case.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{Done, OfficialPost};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<OfficialPost>,
) -> Result<Json<Done>, Problem> {
    let document = Attended::new(object(&body.document)?, session);
    app.statement_post(document, body.sealed.0, body.nonce.0)
        .await?;
    Ok(Json(Done {}))
}
