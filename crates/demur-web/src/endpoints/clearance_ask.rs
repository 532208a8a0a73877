//! `clearance_ask`: an official asks another to clear a drafted reply.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{Done, OfficialPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, official_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<OfficialPost>,
) -> Result<Json<Done>, Problem> {
    let document = Attended::new(official_document(memo, &body.document)?, session);
    app.clearance_ask(document, body.sealed.0, body.nonce.0)
        .await?;
    Ok(Json(Done {}))
}
