//! The project's own checks and chores: `cargo xtask <task>`.
#![forbid(unsafe_code)]

fn main() {}
