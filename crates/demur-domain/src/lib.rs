//! The rules of a dissent channel as pure functions: charter, case state machine, working-day
//! clocks, roles and refusals. Nothing here reads a file, a clock or a random source.
#![forbid(unsafe_code)]

pub mod ids;
