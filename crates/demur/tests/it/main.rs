//! The command as a person meets it: help texts, exit statuses, and what it says of files that are
//! not what they should be. What needs a server is tested end to end.

#![cfg(test)]

mod charter;
mod commands;
mod demonstration;
mod e2e;
mod help;
mod mail;
mod verify;

use std::path::Path;
use std::process::Command;

/// What a run of the command left.
struct Ran {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the command in a folder, with nothing in its surroundings that could change its words.
fn demur(folder: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_demur"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    Ran {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
