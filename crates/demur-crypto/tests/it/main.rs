//! The crate from outside: against other programs, and against vectors that others read.

// `cfg(test)` tells clippy that helpers here are tests too, and may unwrap.
#[cfg(test)]
mod browser_credential;
#[cfg(test)]
mod log;
#[cfg(test)]
mod seal_interop;
#[cfg(test)]
mod seal_vectors;
