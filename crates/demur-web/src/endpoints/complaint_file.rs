//! `complaint_file`: a complaint of reprisal. As silent as `memo_cosign`.

use axum::extract::State;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};
use demur_protocol::api::ComplaintFilePost;
use demur_protocol::complaint::ComplaintPost;

use crate::pace;
use crate::problem::Problem;
use crate::receive::Posted;
use crate::received;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, arrived }: Posted<ComplaintFilePost>,
) -> Result<impl IntoResponse, Problem> {
    let post = ComplaintPost::from_block(&body.complaint.0)?;
    pace::on_grid(arrived, 1, app.complaint_file(post)).await?;
    Ok(received::answer())
}
