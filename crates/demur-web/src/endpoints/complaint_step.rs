//! `complaint_step`: a protection officer does the next thing in a complaint.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{ComplaintStepPost, Done};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<ComplaintStepPost>,
) -> Result<Json<Done>, Problem> {
    let step = Attended::new(object(&body.step)?, session);
    app.complaint_step(step, body.sealed.0).await?;
    Ok(Json(Done {}))
}
