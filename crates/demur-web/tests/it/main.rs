//! The server from outside, without a socket.

mod server;
mod samples;
mod routes;
mod malformed;
mod answers;
