//! `name_show`: the one sealed name that is asked for, for who may have it now.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{NameAnswer, RequestPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<NameAnswer>, Problem> {
    let asked = Attended::new(request(memo, &body.request)?, session);
    let capsule = app.name_show(asked).await?.into();
    Ok(Json(NameAnswer { capsule }))
}
