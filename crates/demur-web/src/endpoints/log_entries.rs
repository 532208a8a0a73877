//! `log_entries`: leaves of the log (C2SP tlog-tiles, "Log Entries").

use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use demur_app::app::{App, Store};
use demur_protocol::api::paths::LogPath;

use crate::log_file::{answer, path};
use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    uri: Uri,
) -> Result<Response, Problem> {
    let LogPath::Bundle(bundle) = path(&uri)? else {
        return Err(Problem::NotFound);
    };
    let octets = app.log_entries(bundle.index(), bundle.width()).await?;
    Ok(answer(bundle.width(), octets))
}
