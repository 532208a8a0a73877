//! `session_attend`: a signer takes a seat, gives it back, or says that a question matters. As silent
//! as `memo_cosign`.

use axum::extract::State;
use axum::response::IntoResponse;
use demur_app::app::{App, Store};
use demur_protocol::api::AttendancePost;
use demur_protocol::room::UnverifiedAttendance;

use crate::pace;
use crate::problem::Problem;
use crate::receive::{MemoPath, Posted};
use crate::received;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, arrived }: Posted<AttendancePost>,
) -> Result<impl IntoResponse, Problem> {
    let attendance = UnverifiedAttendance::from_block(&body.attendance.0)?;
    if attendance.statement.memo != memo {
        return Err(Problem::Malformed);
    }
    pace::on_grid(arrived, 1, app.session_attend(attendance)).await?;
    Ok(received::answer())
}
