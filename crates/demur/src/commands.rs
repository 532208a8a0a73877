//! One file per command. Each has `run`, which asks, prints and stores, and beside it a function
//! that does the work on values and returns data, so that it can be called without a terminal.

pub(crate) mod args;
pub(crate) mod attach;
pub(crate) mod attest;
pub(crate) mod burn;
pub(crate) mod charter;
pub(crate) mod claim;
pub(crate) mod complain;
pub(crate) mod enrol;
pub(crate) mod export;
pub(crate) mod listening;
pub(crate) mod mailbox;
pub(crate) mod memo;
pub(crate) mod office;
pub(crate) mod post;
pub(crate) mod proof;
pub(crate) mod protect;
pub(crate) mod rate;
pub(crate) mod redact;
pub(crate) mod session;
pub(crate) mod serve_client;
pub(crate) mod sign;
pub(crate) mod statistics;
pub(crate) mod trace;
pub(crate) mod verify;
pub(crate) mod verify_client;
pub(crate) mod withdraw;

use std::path::Path;

use anyhow::Result;

use crate::keep;

/// Used in a way that cannot work, or an input that cannot be read: exit status 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unusable(pub(crate) String);

/// Reads an input file up to a limit.
pub(crate) fn input(path: &Path, octets_max: usize) -> Result<Vec<u8>> {
    let unusable = |error: anyhow::Error| error.context(Unusable("cannot be read".to_owned()));
    keep::read(path, octets_max).map_err(unusable)
}

/// Reads an input file that holds text.
pub(crate) fn input_text(path: &Path, octets_max: usize) -> Result<String> {
    let text = String::from_utf8(input(path, octets_max)?);
    text.map_err(|_| Unusable(format!("{}: not text in UTF-8", path.display())).into())
}
