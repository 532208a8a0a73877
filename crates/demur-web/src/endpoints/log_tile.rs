//! `log_tile`: hashes of the log (C2SP tlog-tiles, "Merkle Tree").

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
    let LogPath::Tile(tile) = path(&uri)? else {
        return Err(Problem::NotFound);
    };
    let octets = app
        .log_tile(tile.level(), tile.index(), tile.width())
        .await?;
    Ok(answer(tile.width(), octets))
}
