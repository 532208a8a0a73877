//! The browser client from a person's own machine: files that were checked before, and everything
//! else passed on to the server they belong to. And, for officials, a calendar of what is due.

mod calendar;
mod here;

use std::collections::BTreeMap;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{any, get};
use demur_protocol::api::SESSION_HEADER;
use demur_protocol::api::paths::APP_PREFIX;
use demur_protocol::client::INDEX;
use tokio::net::TcpListener;

pub use calendar::{Calendar, calendar_router, serve_calendar};
use here::{Here, only_from_here};

use crate::headers;
use crate::problem::Problem;
use crate::shell::kind;

/// The longest request that any operation takes.
const BODY_OCTETS_MAX: usize = 4 * 1024 * 1024;

/// A checked client.
pub struct LocalClient {
    /// Its content security policy.
    pub policy: String,
    /// Its files by their paths.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A request to be passed on.
pub struct Asked {
    /// Whether it posts its body; otherwise it gets.
    pub posts: bool,
    /// Path and query, as they were sent.
    pub path: String,
    /// The session of an official, if it names one.
    pub session: Option<String>,
    /// What it posts.
    pub body: Vec<u8>,
}

/// What the server answered.
pub struct Answered {
    /// Status.
    pub status: u16,
    /// Media type.
    pub kind: Option<String>,
    /// After how many seconds to try again.
    pub retry_after: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Reaches the server. It may block.
pub trait Upstream: Send + Sync + 'static {
    /// Passes a request on; none if there is no answer.
    fn ask(&self, asked: &Asked) -> Option<Answered>;
}

struct Local {
    client: LocalClient,
    upstream: Arc<dyn Upstream>,
}

/// Serves a checked client until `shutdown` ends.
///
/// # Errors
/// If the listener fails.
pub async fn serve_local(
    listener: TcpListener,
    client: LocalClient,
    upstream: Arc<dyn Upstream>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let address = listener.local_addr()?;
    let router = local_router(client, upstream, address);
    axum::serve(listener, router)
        .with_graceful_shutdown(shutdown)
        .await
}

/// The same without a socket.
pub fn local_router(
    client: LocalClient,
    upstream: Arc<dyn Upstream>,
    address: SocketAddr,
) -> Router {
    let local = Arc::new(Local { client, upstream });
    let to_the_client = || async { Redirect::permanent("/app/") };
    Router::new()
        .route("/", get(to_the_client))
        .route("/app", get(to_the_client))
        .route("/app/", get(file))
        .route("/app/{*path}", get(file))
        .route("/api/{*path}", any(pass_on))
        .route("/log/{*path}", any(pass_on))
        .route("/demo/{*path}", any(pass_on))
        .layer(DefaultBodyLimit::max(BODY_OCTETS_MAX))
        .fallback(|| async { Problem::NotFound })
        .layer(from_fn_with_state(Here::at(address), only_from_here))
        .layer(axum::middleware::map_response(headers::add))
        .with_state(local)
}

async fn file(State(local): State<Arc<Local>>, uri: Uri) -> Result<Response, Problem> {
    let path = uri
        .path()
        .strip_prefix(APP_PREFIX)
        .and_then(|path| path.strip_prefix('/'))
        .ok_or(Problem::NotFound)?;
    let path = if path.is_empty() { INDEX } else { path };
    let octets = local.client.files.get(path).ok_or(Problem::NotFound)?;
    let kind = kind(path).ok_or(Problem::NotFound)?;
    let policy = HeaderValue::from_str(&local.client.policy).map_err(|_| Problem::Internal)?;
    let mut response = octets.clone().into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

async fn pass_on(
    State(local): State<Arc<Local>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let posts = match method {
        Method::GET => false,
        Method::POST => true,
        _ => return Err(Problem::MethodNotAllowed),
    };
    // A page of another site can post without asking first, but no JSON.
    let is_json = headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if posts && !is_json {
        return Err(Problem::NotJson);
    }
    let path = uri.path_and_query().ok_or(Problem::Malformed)?;
    let asked = Asked {
        posts,
        path: path.as_str().to_owned(),
        session: headers
            .get(SESSION_HEADER)
            .and_then(|session| session.to_str().ok())
            .map(str::to_owned),
        body: body.to_vec(),
    };
    let upstream = Arc::clone(&local.upstream);
    let answered = tokio::task::spawn_blocking(move || upstream.ask(&asked)).await;
    let answered = answered
        .map_err(|_| Problem::Internal)?
        .ok_or(Problem::Unavailable)?;
    answer(answered)
}

fn answer(answered: Answered) -> Result<Response, Problem> {
    let status = StatusCode::from_u16(answered.status).map_err(|_| Problem::Unavailable)?;
    let mut response = (status, answered.body).into_response();
    for (name, value) in [
        (CONTENT_TYPE, answered.kind),
        (RETRY_AFTER, answered.retry_after),
    ] {
        response.headers_mut().remove(&name);
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}
