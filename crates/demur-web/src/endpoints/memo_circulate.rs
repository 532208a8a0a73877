//! `memo_circulate`: a version is frozen and begins to circulate.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{CirculatePost, Done};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<CirculatePost>,
) -> Result<Json<Done>, Problem> {
    let document = author_document(memo, &body.document)?;
    app.memo_circulate(document, body.sealed_text.0).await?;
    Ok(Json(Done {}))
}
