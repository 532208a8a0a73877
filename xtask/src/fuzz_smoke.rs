//! Runs every fuzz target's body on stable Rust, without coverage guidance.
//!
//! Coverage-guided fuzzing needs a nightly compiler (`fuzz/README.md`). What can run everywhere is
//! the package's `smoke` program: each target's body over its seeds and deterministic mutations of
//! them. It finds panics and hangs of the shallow kind, in a minute, on every change.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

pub(crate) const SECONDS_DEFAULT: u32 = 20;
const SECONDS_MAX: u32 = 24 * 60 * 60;

pub(crate) fn run(root: &Path, seconds: u32) -> anyhow::Result<()> {
    ensure!(
        (1..=SECONDS_MAX).contains(&seconds),
        "--seconds takes a number from 1 to {SECONDS_MAX}"
    );
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "demur-fuzz",
            "--bin",
            "smoke",
            "--",
        ])
        .args(["--seconds", &seconds.to_string()])
        .status()
        .context("cargo could not be started")?;
    ensure!(
        status.success(),
        "a fuzz target failed; its input is printed above"
    );
    Ok(())
}
