//! `memo_show`: the ciphertext of the version in circulation.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::MemoAnswer;

use crate::problem::Problem;
use crate::receive::MemoPath;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
) -> Result<Json<MemoAnswer>, Problem> {
    let shown = app.memo_show(memo).await?;
    Ok(Json(MemoAnswer {
        manifest: shown.manifest.into(),
        freeze: shown.freeze.into(),
        sealed_text: shown.sealed_text.into(),
    }))
}
