//! The server from outside, without a socket.

mod failures;
mod logging;
mod malformed;
mod neutral;
mod road;
mod routes;
mod samples;
mod server;
