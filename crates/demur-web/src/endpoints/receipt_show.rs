//! `receipt_show`: the promise, and once the filing stands in the log its receipt.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::ReceiptAnswer;

use crate::problem::Problem;
use crate::receive::MemoPath;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
) -> Result<Json<ReceiptAnswer>, Problem> {
    let shown = app.receipt_show(memo).await?;
    Ok(Json(ReceiptAnswer {
        promise: shown.promise.into(),
        receipt: shown.receipt,
    }))
}
