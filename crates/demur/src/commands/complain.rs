//! `demur complain`: complain of reprisal, and read the answers.

mod answers;
mod file;

use std::path::Path;

use anyhow::{Context, Result};
use base64ct::{Base64UrlUnpadded, Encoding};
use demur_protocol::complaint::ComplaintKey;
use zeroize::Zeroizing;

use crate::commands::Unusable;
use crate::keep;

/// How the secret of a complaint begins.
const SCHEME: &str = "demur-complaint:";

/// What a complainant can do.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    File(Box<file::Args>),
    Answers(Box<answers::Args>),
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::File(args) => file::run(*args),
        Step::Answers(args) => answers::run(&args),
    }
}

/// The complaint's key, from its file.
fn load(path: &Path) -> Result<ComplaintKey> {
    let octets = Zeroizing::new(keep::read(path, 1024)?);
    let key = std::str::from_utf8(&octets).ok().and_then(|text| {
        let mut key = Zeroizing::new([0; 32]);
        let secret = text.trim().strip_prefix(SCHEME)?;
        let decoded = Base64UrlUnpadded::decode(secret, key.as_mut_slice()).ok()?;
        (decoded.len() == 32).then(|| ComplaintKey::from_bytes(*key))
    });
    key.with_context(|| Unusable(format!("{}: not the key of a complaint", path.display())))
}

/// Keeps it.
fn save(path: &Path, key: &ComplaintKey) -> Result<()> {
    let secret = Zeroizing::new(Base64UrlUnpadded::encode_string(key.as_bytes()));
    let text = Zeroizing::new(format!("{SCHEME}{}\n", *secret));
    keep::write_secret(path, text.as_bytes())
}
