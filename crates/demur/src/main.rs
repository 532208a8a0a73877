//! The `demur` binary.
#![forbid(unsafe_code)]
fn main() {}
