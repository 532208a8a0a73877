//! `case_close`: the authors accept the reply.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{Done, LoggedAuthorPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<LoggedAuthorPost>,
) -> Result<Json<Done>, Problem> {
    app.case_close(author_document(memo, &body.document)?, body.nonce.0)
        .await?;
    Ok(Json(Done {}))
}
