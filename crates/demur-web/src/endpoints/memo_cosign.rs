//! `memo_cosign`: co-signatures arrive, from whoever brings them.
//!
//! Every well-formed request has one answer at one pace: whether it was a first signature, a repeated
//! one, one by somebody not eligible, or for a memo that is not there, stays with the server.

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
    pace::on_grid(arrived, blocks.len(), app.memo_cosign(memo, &blocks)).await?;
    Ok(received::answer())
}
