//! `case_export`: everything about a case that the server has, for one verifiable file.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{MaterialAnswer, RequestPost};
use demur_protocol::codec::Canonical;

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<MaterialAnswer>, Problem> {
    let material = app
        .case_export(Attended::new(request(memo, &body.request)?, session))
        .await?;
    Ok(Json(MaterialAnswer {
        material: material.to_canonical().into(),
    }))
}
