//! `memo_revise`: the authors take the memo back to the desk.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{AuthorPost, Done};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<AuthorPost>,
) -> Result<Json<Done>, Problem> {
    app.memo_revise(author_document(memo, &body.document)?)
        .await?;
    Ok(Json(Done {}))
}
