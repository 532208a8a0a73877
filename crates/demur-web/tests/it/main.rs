//! The server from outside, without a socket.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests: what is not as expected must stop the test"
)]

mod calendar;
mod complaint_cells;
mod demonstration;
mod failures;
mod logging;
mod malformed;
mod matrix;
mod neutral;
mod other_charters;
mod pages;
mod recount;
mod road;
mod routes;
mod samples;
mod serve;
mod server;
mod shell;
mod sign_in;
