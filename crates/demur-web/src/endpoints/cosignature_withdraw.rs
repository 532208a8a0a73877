//! `cosignature_withdraw`: signers take their signatures back. As silent as `memo_cosign`.

use axum::extract::State;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};
use demur_protocol::api::BlocksPost;

use crate::pace;
use crate::problem::Problem;
use crate::receive::{MemoPath, Posted};
use crate::received::{self, octets};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, arrived }: Posted<BlocksPost>,
) -> Result<impl IntoResponse, Problem> {
    let blocks = octets(body);
    pace::on_grid(
        arrived,
        blocks.len(),
        app.cosignature_withdraw(memo, &blocks),
    )
    .await?;
    Ok(received::answer())
}
