//! Files of the log, at the paths that C2SP tlog-tiles gives them.

use axum::http::Uri;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use demur_protocol::api::paths::{LOG_PREFIX, LogPath};

use crate::headers::IMMUTABLE;
use crate::problem::Problem;

/// Leaves under a full tile; a narrower one is replaced by it in time.
const WIDTH_FULL: u16 = 256;

/// Which file is asked for. It is read from the path as sent: decoding the percent signs would give
/// every tile a second name.
pub(crate) fn path(uri: &Uri) -> Result<LogPath, Problem> {
    uri.path()
        .strip_prefix(LOG_PREFIX)
        .and_then(|path| path.strip_prefix('/'))
        .and_then(|path| LogPath::parse(path).ok())
        .ok_or(Problem::NotFound)
}

pub(crate) fn answer(width: u16, octets: Vec<u8>) -> Response {
    let kind = [(CONTENT_TYPE, "application/octet-stream")];
    if width == WIDTH_FULL {
        return (kind, [(CACHE_CONTROL, IMMUTABLE)], octets).into_response();
    }
    (kind, octets).into_response()
}
