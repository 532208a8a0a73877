//! Plays ten thousand random histories of a case against the model of the rules.
//!
//! The tests play a hundred of them each time. As many as one wants to rely on take minutes, so
//! they are run when asked for: before a release, and after a change to what a case can do.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

pub(crate) const HISTORIES_DEFAULT: u32 = 10_000;
pub(crate) const SEED_DEFAULT: u64 = 1;

pub(crate) fn run(root: &Path, histories: u32, seed: u64) -> anyhow::Result<()> {
    ensure!(histories > 0, "--count takes a number above 0");
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["test", "--locked", "--package", "demur-app", "--test", "it"])
        .args([
            "histories::random_histories_are_as_the_model_says",
            "--",
            "--exact",
        ])
        .env("DEMUR_HISTORIES", histories.to_string())
        .env("DEMUR_HISTORIES_SEED", seed.to_string())
        .status()
        .context("cargo could not be started")?;
    ensure!(
        status.success(),
        "a history was not as the model says; the shortest such is printed above"
    );
    Ok(())
}
