//! `demur charter`: read a charter in plain words, or check one.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use demur_client::author::AuthorRefusal;
use demur_domain::charter::{CHARTER_BYTES_MAX, Charter, plain_words};
use serde_json::json;

use super::args::ServerArgs;
use super::input_text;
use super::session::Server;
use crate::terminal::{remark, say, say_all, say_json};

/// What can be done with a charter.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Show(Box<ShowArgs>),
    Check(CheckArgs),
}

/// Read a charter in plain words: who may sign, who reads, what is owed by when.
///
/// Shows the file; or with --server the charter that stands in that server's log; or with neither
/// the preset for the Dissent Channel of the US Department of State.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur charter show --server https://dissent.example.gov")]
pub(crate) struct ShowArgs {
    /// A charter, TOML
    file: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    server: ServerArgs,
}

/// Check a charter before it is installed.
///
/// Says which line or key is wrong. Unknown keys are refused: a rule that the program does not
/// know would be a promise nobody keeps.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur charter check state-dissent.toml")]
pub(crate) struct CheckArgs {
    /// A charter, TOML
    file: PathBuf,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Show(args) => show(&args),
        Step::Check(args) => {
            let charter = read(&args.file)?;
            let (id, version) = (charter.id(), charter.version());
            say(format!(
                "{}: valid; {id}, version {version}",
                args.file.display()
            ));
            Ok(())
        }
    }
}

fn show(args: &ShowArgs) -> Result<()> {
    let charter = match (&args.file, &args.server.server) {
        (Some(file), _) => read(file)?,
        (None, Some(base)) => {
            let server = Server::reach(base, args.server.log_key.as_ref())?;
            server
                .instance
                .charter()
                .ok_or(AuthorRefusal::NoCharter)?
                .charter
                .clone()
        }
        (None, None) => {
            remark("No file and no --server: this is the preset state-dissent.");
            Charter::parse(Charter::STATE_DISSENT)?
        }
    };
    let sentences = plain_words(&charter);
    if args.json {
        let (id, version) = (charter.id().as_str(), charter.version());
        return say_json(&json!({ "id": id, "version": version, "sentences": sentences }));
    }
    say_all(sentences);
    Ok(())
}

fn read(path: &Path) -> Result<Charter> {
    let text = input_text(path, CHARTER_BYTES_MAX)?;
    Charter::parse(&text).with_context(|| path.display().to_string())
}
