//! A scenario: a case written as data, and played against a real server in simulated time.
//!
//! The format is that of [`file::Scenario`], which `docs/scenarios.md` explains: a charter, and steps
//! that each say when, by whom, what, and what is expected of it. A step that is refused though nobody
//! expected it, or taken though it should be refused, ends the play.

mod acts;
mod cast;
mod clearing;
mod file;
mod listening;
mod opening;
mod panel;
mod play;
mod protection;
mod record;
mod reply;

use std::path::Path;

use anyhow::Result;

use crate::replay::stage::Stage;
use file::Scenario;
use play::Play;

/// Plays a scenario file, with its database in this folder.
pub(crate) fn play(path: &Path, folder: &Path) -> Result<()> {
    let scenario = Scenario::read(path)?;
    let plan = cast::plan(&scenario)?;
    let stage = Stage::set(folder, plan, &scenario.enrolment_begins()?)?;
    let mut play = Play::begin(stage, &scenario)?;
    for step in &scenario.step {
        play.step(step)?;
    }
    play.end()
}
