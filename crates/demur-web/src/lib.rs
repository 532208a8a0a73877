//! The only crate that knows HTTP.
//!
//! A request passes the guard (limits, and the one log line), is decoded into what the application
//! takes, and the outcome becomes JSON or a problem document. There is no cookie and no state
//! here: whoever may do something shows so inside the request. Officials alone have sessions, which
//! say that a second factor was there and stand for no signature.
//!
//! To add an operation: its variant in the domain, its use case in the application, a row in
//! `router.rs`, a file under `endpoints/`, its bodies in `demur_protocol::api` and its path there.
#![forbid(unsafe_code)]

mod demonstration;
mod endpoints;
mod guard;
mod headers;
mod local;
mod log_file;
mod pace;
mod pages;
mod problem;
mod receive;
mod received;
mod router;
mod serve;
mod shell;

pub use demonstration::{DemoOfficial, demonstration_router};
pub use guard::Limits;
pub use local::{
    Answered, Asked, Calendar, LocalClient, Upstream, calendar_router, local_router,
    serve_calendar, serve_local,
};
pub use pages::{Language, Page};
pub use problem::refusal_title;
pub use router::{ROUTES, Route, router};
pub use serve::serve;
pub use shell::{CLIENT_POLICY, client_manifest};
