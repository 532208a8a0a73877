//! `reply_rate`: a signer says whether the reply answers. As silent as `memo_cosign`.

use axum::extract::State;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};
use demur_protocol::api::RatingPost;
use demur_protocol::rating::UnverifiedRating;

use crate::pace;
use crate::problem::Problem;
use crate::receive::{MemoPath, Posted};
use crate::received;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, arrived }: Posted<RatingPost>,
) -> Result<impl IntoResponse, Problem> {
    let rating = UnverifiedRating::from_block(&body.rating.0)?;
    if rating.statement.memo != memo {
        return Err(Problem::Malformed);
    }
    pace::on_grid(arrived, 1, app.reply_rate(rating)).await?;
    Ok(received::answer())
}
