//! Who plays in a scenario.

use anyhow::{Context, Result};
use demur_domain::charter::Charter;

use super::file::Scenario;
use crate::demo::{Official, Plan};

/// Everything that the installation of a scenario consists of.
pub(crate) fn plan(scenario: &Scenario) -> Result<Plan> {
    let text = scenario.charter()?;
    let members = |charter: &Charter| vec![scenario.members; charter.institutions().len()];
    Plan::under(text, vec![scenario.epoch()?], members)
}

/// The official whom a step names, by id or by role.
pub(crate) fn official<'a>(officials: &'a [Official], named: &str) -> Result<&'a Official> {
    let is = |it: &&Official| it.id.as_str() == named || it.role.name() == named;
    let found = officials.iter().find(is);
    found.with_context(|| format!("{named} is neither an official nor a role of this charter"))
}
