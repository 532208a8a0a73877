//! `demur replay`: one memo from a draft to an answered case, through the real server over HTTP, in
//! simulated time, with every step printed beside what it proves.
//!
//! The facts are those of November 2023 as the press reported them; every signature, proof and
//! document is made and checked here and now.

mod acts;
mod answering;
mod checking;
mod filing;
mod memo;
mod signing;
pub(crate) mod stage;

use std::path::PathBuf;

use anyhow::Result;

use crate::scenario;
use crate::terminal::say;
use stage::Stage;

/// Members who are enrolled, by institution: 1,300 in all.
const MEMBERS: [usize; 2] = [820, 480];
/// Signatures that count in the end.
pub(crate) const SIGNERS: usize = 1_100;

/// Play one memo from a draft to an answered case, on a fresh database, through the real server.
///
/// The scenario is the dissent of November 2023 as the press reported it: two institutions, 1,300
/// enrolled members, 1,100 signatures, five demands. Every step says what it proves. The last line
/// names the exported case, which `demur verify` checks.
///
/// With a file it plays that scenario: who does what, at what simulated time, under which charter,
/// and what is expected of it. The folder `scenarios` of the source has one for each preset.
///
/// Examples: demur replay
///           demur replay scenarios/state-dissent.toml
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Play this scenario instead, a TOML file that says who does what and when
    #[arg(value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Keep database and case file in this new folder instead of a temporary one.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// Plays the scenario.
pub(crate) fn run(args: Args) -> Result<()> {
    let folder = match args.folder {
        Some(folder) => {
            std::fs::create_dir(&folder)?;
            folder
        }
        None => temporary_folder()?,
    };
    if let Some(path) = args.scenario {
        return scenario::play(&path, &folder);
    }
    let mut stage = Stage::demonstration(&folder, MEMBERS)?;
    let cast = acts::enrol(&mut stage)?;
    let mut memo = acts::draft(&mut stage, &cast)?;
    let late = signing::first_version(&mut stage, &cast, &memo)?;
    acts::revise(&mut stage, &mut memo)?;
    let signed = signing::crowd(&mut stage, &cast, &memo)?;
    signing::forced(&mut stage, &cast, &memo, &late)?;
    filing::seal_and_file(&mut stage, &mut memo)?;
    let filing = answering::acknowledge(&mut stage, &memo)?;
    answering::distribute(&mut stage, &memo, &filing)?;
    answering::statement(&mut stage, &memo, &filing)?;
    answering::reply(&mut stage, &memo, &filing)?;
    checking::read_reply(&mut stage, &memo, &signed)?;
    let path = checking::export_and_verify(&mut stage, &memo)?;
    stage.strike()?;
    say("");
    say(format!("case file: {}", path.display()));
    Ok(())
}

/// A fresh folder that stays, since the case file is in it.
fn temporary_folder() -> Result<PathBuf> {
    let name: [u8; 8] = demur_crypto::randomness::random_bytes(&mut crate::system::OsRandomness);
    let folder = std::env::temp_dir().join(format!("demur-replay-{}", hex::encode(name)));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
