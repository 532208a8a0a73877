//! The project's own checks and chores: `cargo xtask <task>`.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for developers answers where it is asked"
)]

mod fuzz_smoke;
mod histories;
mod tidy;
mod walks;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

const USAGE: &str = "\
Usage: cargo xtask <task>

  tidy                        check the rules that the compiler and clippy cannot
  fuzz-smoke [--seconds N]    run every fuzz target's body for N seconds in all (20)
  histories [--count N] [--seed N]
                              play N random histories of a case against its model (10,000, seed 1)
  walks [--smoke]             walk the browser client with Chromium and Firefox
  screenshots [--all]         make pictures of every page, in e2e/browser/screenshots";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<()> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the folder of xtask has a parent: the workspace")?;

    match arguments.as_slice() {
        ["tidy"] => tidy::run(root),
        ["fuzz-smoke"] => fuzz_smoke::run(root, fuzz_smoke::SECONDS_DEFAULT),
        ["fuzz-smoke", "--seconds", seconds] => {
            let seconds = seconds.parse().context("--seconds takes a whole number")?;
            fuzz_smoke::run(root, seconds)
        }
        ["histories", options @ ..] => {
            let (mut count, mut seed) = (histories::HISTORIES_DEFAULT, histories::SEED_DEFAULT);
            for pair in options.chunks(2) {
                match pair {
                    ["--count", number] => {
                        count = number.parse().context("--count takes a number")?
                    }
                    ["--seed", number] => seed = number.parse().context("--seed takes a number")?,
                    _ => bail!("histories takes --count N and --seed N"),
                }
            }
            histories::run(root, count, seed)
        }
        ["walks"] => walks::run(root, walks::Scope::Whole),
        ["walks", "--smoke"] => walks::run(root, walks::Scope::Smoke),
        ["screenshots"] => walks::run(root, walks::Scope::Screenshots),
        ["screenshots", "--all"] => walks::run(root, walks::Scope::AllScreenshots),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("no such task\n\n{USAGE}"),
    }
}
