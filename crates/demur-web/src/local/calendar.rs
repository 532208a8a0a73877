//! What is due, as a calendar (iCalendar, RFC 5545) to which a calendar program on an official's own
//! machine subscribes.
//!
//! Such a program signs nothing, so the server cannot serve it; the official's command asks for it.
//! Whoever else uses the machine reaches its ports too, hence the address holds a secret. Every
//! other address is answered alike, in a time that says nothing of how near it came.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, Uri};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio::sync::Mutex;

use super::here::{Here, only_from_here};
use crate::headers;
use crate::problem::Problem;

/// Makes the calendar, as it is now. It may block.
pub trait Calendar: Send + Sync + 'static {
    /// Its text; none where what is due is not known. No calendar is not an empty one, and a calendar
    /// program that gets none keeps what it had.
    fn text(&self) -> Option<String>;
}

struct Feed {
    /// The one path that is answered.
    path: String,
    calendar: Arc<dyn Calendar>,
    /// Held while the calendar is made, so that a program in a hurry asks the server once at a time.
    turn: Mutex<()>,
}

/// Serves a calendar under one path until `shutdown` ends.
///
/// # Errors
/// If the listener fails.
pub async fn serve_calendar(
    listener: TcpListener,
    path: &str,
    calendar: Arc<dyn Calendar>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let router = calendar_router(path, calendar, listener.local_addr()?);
    axum::serve(listener, router)
        .with_graceful_shutdown(shutdown)
        .await
}

/// The same without a socket.
pub fn calendar_router(path: &str, calendar: Arc<dyn Calendar>, address: SocketAddr) -> Router {
    let feed = Arc::new(Feed {
        path: path.to_owned(),
        calendar,
        turn: Mutex::new(()),
    });
    Router::new()
        .fallback(show)
        .layer(from_fn_with_state(Here::at(address), only_from_here))
        .layer(map_response(headers::add))
        .with_state(feed)
}

async fn show(
    State(feed): State<Arc<Feed>>,
    method: Method,
    uri: Uri,
) -> Result<Response, Problem> {
    let is_asked_for = uri.path().as_bytes().ct_eq(feed.path.as_bytes());
    if !bool::from(is_asked_for) {
        return Err(Problem::NotFound);
    }
    if method != Method::GET {
        return Err(Problem::MethodNotAllowed);
    }
    let _turn = feed.turn.lock().await;
    let calendar = Arc::clone(&feed.calendar);
    let text = tokio::task::spawn_blocking(move || calendar.text()).await;
    let text = text
        .map_err(|_| Problem::Internal)?
        .ok_or(Problem::Unavailable)?;
    let kind = [(CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, text).into_response())
}
