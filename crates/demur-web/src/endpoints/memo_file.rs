//! `memo_file`: the memo is handed in, and the log promises to say so.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{FilePost, PromiseAnswer};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<FilePost>,
) -> Result<Json<PromiseAnswer>, Problem> {
    let document = author_document(memo, &body.document)?;
    let sealed_memo = body.sealed_memo.0;
    let promise = app
        .memo_file(document, sealed_memo, body.case_log_key.0, body.nonce.0)
        .await?;
    Ok(Json(PromiseAnswer {
        promise: promise.into(),
    }))
}
