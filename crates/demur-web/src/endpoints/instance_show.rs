//! `instance_show`: what everybody starts from.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::InstanceAnswer;
use demur_protocol::codec::Canonical;

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
) -> Result<Json<InstanceAnswer>, Problem> {
    let instance_file = app.instance_show().await?;
    Ok(Json(InstanceAnswer {
        instance_file: instance_file.to_canonical().into(),
    }))
}
