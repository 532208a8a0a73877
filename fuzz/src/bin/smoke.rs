//! Runs every target over its seeds and numbered mutations of them, for a while.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    reason = "a command for developers answers on standard output"
)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use demur_fuzz::{Mutator, TARGETS, Target};

const SECONDS_DEFAULT: u32 = 20;
/// Each target gets through these however slow the machine is, and all their seeds with them.
const INPUTS_MIN: u64 = 50;
/// One input that takes longer is a failure: decoders are bounded.
const INPUT_SECONDS_MAX: u64 = 5;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => run_all(SECONDS_DEFAULT),
        ["--seconds", seconds] => match seconds.parse() {
            Ok(seconds) => run_all(seconds),
            Err(_) => usage(),
        },
        ["--target", name, "--input", number] => match (demur_fuzz::target(name), number.parse()) {
            (Some(target), Ok(number)) => show_one(target, number),
            _ => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    println!("Usage: smoke [--seconds N] | smoke --target NAME --input NUMBER");
    ExitCode::FAILURE
}

fn run_all(seconds: u32) -> ExitCode {
    let count = u32::try_from(TARGETS.len()).unwrap_or(u32::MAX).max(1);
    let share = Duration::from_secs(seconds.into()) / count;
    let mut has_failed = false;
    for target in TARGETS {
        has_failed |= run_one(target, share).is_err();
    }
    if has_failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn run_one(target: &Target, share: Duration) -> Result<(), ()> {
    let mutator = Mutator::new((target.seeds)());
    let start = now();
    let mut number = 0;
    while number < INPUTS_MIN || start.elapsed() < share {
        let input = mutator.input(number);
        let begin = now();
        let outcome = std::panic::catch_unwind(|| (target.read)(&input));
        let is_slow = begin.elapsed() > Duration::from_secs(INPUT_SECONDS_MAX);
        if outcome.is_err() || is_slow {
            let what = if is_slow { "took too long" } else { "panicked" };
            println!(
                "{}: {what}; again with: smoke --target {} --input {number}",
                target.name, target.name
            );
            return Err(());
        }
        number += 1;
    }
    println!("{}: {number} inputs", target.name);
    Ok(())
}

fn show_one(target: &Target, number: u64) -> ExitCode {
    let input = Mutator::new((target.seeds)()).input(number);
    println!("{}", input.escape_ascii());
    println!("{:?}", (target.read)(&input));
    ExitCode::SUCCESS
}

#[expect(
    clippy::disallowed_methods,
    reason = "the composition root of this program"
)]
fn now() -> Instant {
    Instant::now()
}
