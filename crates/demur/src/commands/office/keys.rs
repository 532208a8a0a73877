//! `demur office keys`: make an official's keys.

use std::path::PathBuf;

use anyhow::Result;
use demur_client::office::OfficialKeys;
use demur_domain::ids::OfficialId;
use serde_json::json;

use crate::commands::Unusable;
use crate::keep::save_official;
use crate::system::OsRandomness;
use crate::terminal::{say, say_json};

/// Make an official's keys: one that signs documents, one that opens memos.
///
/// The file stays with the official. What is printed is public and goes on the roster.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office keys --id policy-planning-director --out director.keys")]
pub(crate) struct Args {
    /// The official, as the charter names the role
    #[arg(long)]
    id: OfficialId,
    /// Where to write the keys; a file that is there is left alone
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    if args.out.exists() {
        let path = args.out.display();
        return Err(Unusable(format!("{path}: there already; keys are not overwritten")).into());
    }
    let keys = OfficialKeys::generate(&args.id, &mut OsRandomness);
    save_official(&args.out, &keys)?;
    let signing_key = hex::encode(keys.signing_key().verifying_key().to_bytes());
    let recipient = keys.identity().recipient().to_string();
    if args.json {
        let id = args.id.as_str();
        return say_json(&json!({ "id": id, "signing_key": signing_key, "recipient": recipient }));
    }
    say(format!("Wrote {}. For the roster:", args.out.display()));
    say(format!("id          {}", args.id));
    say(format!("signing key {signing_key}"));
    say(format!("recipient   {recipient}"));
    Ok(())
}
