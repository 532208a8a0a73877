//! The crate from outside: vectors that other implementations read.

// `cfg(test)` tells clippy that helpers here are tests too, and may unwrap.
#[cfg(test)]
mod vectors;
