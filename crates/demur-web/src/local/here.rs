//! Whether a request comes from this machine.
//!
//! Other pages in the same browser can send requests to this machine too. Hence only requests that
//! name this address are answered, so that no other name can be pointed here, and none that a
//! browser says comes from another site.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

/// What requests may call this machine.
pub(super) struct Here(Vec<String>);

impl Here {
    /// Its names at an address where it listens.
    pub(super) fn at(address: SocketAddr) -> Arc<Self> {
        let port = address.port();
        Arc::new(Self(vec![
            format!("127.0.0.1:{port}"),
            format!("localhost:{port}"),
        ]))
    }
}

/// Answers no other request.
pub(super) async fn only_from_here(
    State(here): State<Arc<Here>>,
    request: Request,
    next: Next,
) -> Response {
    if is_from_here(&here.0, request.method(), request.headers()) {
        next.run(request).await
    } else {
        Problem::NotAuthorised.into_response()
    }
}

fn is_from_here(names: &[String], method: &Method, headers: &HeaderMap) -> bool {
    let header = |name: &str| headers.get(name)?.to_str().ok();
    let is_here = header(HOST.as_str()).is_some_and(|host| names.iter().any(|it| it == host));
    // A person who types the address, or follows a link to it, sends "none" or another site with a
    // navigation; only a page that loads something sends the rest.
    let navigates = header("sec-fetch-mode") == Some("navigate") && method == Method::GET;
    let is_own = matches!(
        header("sec-fetch-site"),
        None | Some("same-origin" | "none")
    );
    is_here && (is_own || navigates)
}
