//! `client_fetch`: a file of the browser client, the same bytes for everybody.

use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use demur_app::app::Store;
use demur_protocol::api::paths::APP_PREFIX;

use crate::problem::Problem;
use crate::shell;

/// The path is read as sent: decoding percent signs would give a file a second name. No store is
/// asked, and the type parameter is there because every endpoint has it.
#[expect(
    clippy::extra_unused_type_parameters,
    reason = "the table of routes gives every endpoint its store"
)]
pub(crate) async fn handle<S: Store>(uri: Uri, asked: HeaderMap) -> Result<Response, Problem> {
    let below = |path: &str| Some(path.strip_prefix(APP_PREFIX)?.strip_prefix('/')?.to_owned());
    let path = below(uri.path()).ok_or(Problem::NotFound)?;
    // The first time a file is compressed takes long.
    tokio::task::spawn_blocking(move || shell::answer(&path, &asked))
        .await
        .map_err(|_| Problem::Internal)?
}
