//! `demur memo new`: an empty form to write in.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_domain::memo::Memo;

use crate::terminal::say;

/// Write an empty form for a memo, to fill in with any editor.
///
/// Needs nothing and asks nobody. A file that is there already is left alone. Every text in square
/// brackets must be replaced before the memo can circulate.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo new memo.md")]
pub(crate) struct Args {
    /// Where to write the form
    file: PathBuf,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let path = args.file.display();
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&args.file)
        .and_then(|mut file| file.write_all(Memo::template().as_bytes()))
        .with_context(|| format!("{path}: could not be written"))?;
    say(format!(
        "Wrote {path}. Fill it in, then: demur memo circulate {path}"
    ));
    Ok(())
}
