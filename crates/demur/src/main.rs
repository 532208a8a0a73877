//! The `demur` binary: one subcommand per thing a person does.
#![forbid(unsafe_code)]

mod cli;
mod commands;
mod http;
mod ics;
mod keep;
mod pdf;
mod system;
mod serve;
mod mail;
mod demo;
mod demo_crowd;
mod demo_console;
mod demo_officials;
mod replay;
mod scenario;
mod terminal;
mod why;
mod words;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::cli::{Cli, Command};
use crate::commands::{
    Unusable, attest, burn, charter, claim, complain, enrol, export, listening, mailbox, memo,
    office, post, proof, protect, rate, redact, serve_client, sign, statistics, trace, verify,
    verify_client, withdraw,
};
use crate::why::why;

/// Refused, or not valid.
const REFUSED: u8 = 1;
/// Used in a way that cannot work, or an input that cannot be read. Also clap's own status.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    match dispatch(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::remark(why(&error));
            let unusable = error.downcast_ref::<Unusable>().is_some();
            ExitCode::from(if unusable { UNUSABLE } else { REFUSED })
        }
    }
}

fn dispatch(command: Command) -> Result<()> {
    match command {
        Command::Serve(args) => serve::run(&args),
        Command::Replay(args) => replay::run(args),
        Command::Enrol(args) => enrol::run(args),
        Command::Memo { step } => memo::run(step),
        Command::Sign(args) => sign::run(args),
        Command::Post(args) => post::run(args),
        Command::Withdraw(args) => withdraw::run(args),
        Command::Proof(args) => proof::run(args),
        Command::Mailbox(args) => mailbox::run(args),
        Command::Rate(args) => rate::run(args),
        Command::Session { step } => listening::run(step),
        Command::Claim(args) => claim::run(args),
        Command::Attest(args) => attest::run(args),
        Command::Complain { step } => complain::run(step),
        Command::Protect { act } => protect::run(act),
        Command::Burn(args) => burn::run(args),
        Command::Export(args) => export::run(args),
        Command::Redact(args) => redact::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Trace(args) => trace::run(&args),
        Command::Statistics(args) => statistics::run(&args),
        Command::VerifyClient(args) => verify_client::run(&args),
        Command::ServeClient(args) => serve_client::run(&args),
        Command::Office { step } => office::run(step),
        Command::Charter { step } => charter::run(step),
    }
}
