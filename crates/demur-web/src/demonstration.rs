//! What only a demonstration serves: its ready-made officials, keys and all, so that anybody can
//! sit at their desks in a browser. No other server has this route.

use axum::routing::get;
use axum::{Json, Router};
use demur_app::app::{App, Store};
use demur_protocol::api::Octets;
use serde::Serialize;

use crate::router::{method_not_allowed, router_with};

const PATH: &str = "/demo/officials";

/// An official of a demonstration, with everything that a real one would keep.
#[derive(Clone, Serialize)]
pub struct DemoOfficial {
    /// The official.
    pub id: String,
    /// Name and title, as the roster has it.
    pub title: String,
    /// Role by its name.
    pub role: String,
    /// The key file.
    pub key: Octets,
    /// Passphrase of the key file; null where it is under none.
    pub passphrase: Option<String>,
    /// Secret of the one-time codes, in base32.
    pub totp_secret: String,
}

/// The whole server of a demonstration with these officials.
pub fn demonstration_router<S: Store>(app: App<S>, officials: Vec<DemoOfficial>) -> Router {
    let show = get(move || async move { Json(officials) }).fallback(method_not_allowed);
    router_with(app, Router::new().route(PATH, show))
}
