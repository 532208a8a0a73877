//! `demur office distribute`: the memo goes to its readers.

use anyhow::{Result, bail};
use demur_client::office;
use demur_domain::ids::{MemoId, OfficialId};

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, as_post};
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Distribute a memo to every reader the charter names, and to further ones.
///
/// Nobody whom the charter names can be left out, and the authors see each reader. Open and
/// acknowledge the case first.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office distribute 4f0c… --further legal-adviser --keys director.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// A further reader; may be given several times
    #[arg(long, value_name = "OFFICIAL")]
    further: Vec<OfficialId>,
    /// A remark to the authors; needed where they asked about the readers, to say what became of it
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let readers = distribute(&desk, &case, args.further, args.note)?;
    say("Distributed to:");
    readers.iter().for_each(say);
    Ok(())
}

/// Distributes a case; returns its readers.
pub(crate) fn distribute(
    desk: &Desk,
    case: &OpenedCase,
    further: Vec<OfficialId>,
    note: String,
) -> Result<Vec<OfficialId>> {
    let roster = &desk.server.instance.roster;
    if let Some(unknown) = further
        .iter()
        .find(|reader| roster.official(reader).is_none())
    {
        bail!("{unknown} is not on the roster");
    }
    let mut readers = roster.readers_for(&case.charter, &case.manifest);
    readers.extend(further);
    readers.sort();
    readers.dedup();
    let subject = case.subject();
    let prepared = office::distribute(
        &desk.keys,
        &subject,
        &case.memo,
        readers.clone(),
        note,
        &mut OsRandomness,
    )?;
    let post = as_post(prepared);
    during("distributing", || {
        desk.server.api.case_distribute(&case.id, &post)
    })?;
    Ok(readers)
}
