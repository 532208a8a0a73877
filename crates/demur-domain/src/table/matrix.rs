//! The table as text, for people who review who may do what.

use std::fmt::Write as _;

use super::{Effect, decide};
use crate::complaint::{self, ComplaintAct, ComplaintState};
use crate::operation::Operation;
use crate::role::Role;
use crate::state::State;

/// The table as text for review: for every operation, every role and every state, what happens.
/// A role or a state that a block does not mention as allowed is refused.
#[must_use]
pub fn authorization_matrix() -> String {
    let mut text = String::from(MATRIX_HEAD);
    for &operation in Operation::ALL {
        let mut refused = Vec::new();
        let mut allowed: Vec<(String, Vec<&str>)> = Vec::new();
        for &role in Role::ALL {
            let cells = allowed_cells(operation, role);
            if cells.is_empty() {
                refused.push(role.name());
            } else if let Some((_, roles)) = allowed.iter_mut().find(|(known, _)| *known == cells) {
                roles.push(role.name());
            } else {
                allowed.push((cells, vec![role.name()]));
            }
        }
        let _ = writeln!(text, "\n{operation}");
        for (cells, roles) in &allowed {
            let _ = writeln!(text, "  {}:\n{cells}", name_roles(roles));
        }
        if !refused.is_empty() {
            let _ = writeln!(text, "  refused always: {}", refused.join(" "));
        }
    }
    text.push_str(COMPLAINTS_HEAD);
    for &act in ComplaintAct::ALL {
        let _ = writeln!(text, "\n{act}\n{}", complaint_cells(act));
    }
    text
}

const MATRIX_HEAD: &str = "\
Who may do what in which state. Generated from crates/demur-domain/src/table/rows.rs by
    cargo run -p demur-domain --example authorization_matrix > docs/authorization-matrix.txt
Every operation has a block, every role stands in each block once, and a state that a role's
lines do not name is refused. `a -> b` moves the memo; `a` alone leaves it where it is; `-` is no memo.
";

const COMPLAINTS_HEAD: &str = "
Complaints, from crates/demur-domain/src/complaint.rs: what leads where. `tell` is the complainant's,
all else a protection officer's; every other role is refused above, at complaint_step. A state that is
not named refuses; `-` is no complaint.
";

/// One line for where an act stays, and one for each state that it leads to.
fn complaint_cells(act: ComplaintAct) -> String {
    let leads = |from: Option<ComplaintState>, to| complaint::next(from, act) == Ok(to);
    let all = || ComplaintState::ALL.iter().copied();
    let stays = all().filter(|state| leads(Some(*state), *state));
    let stays: Vec<&str> = stays.map(ComplaintState::name).collect();
    let mut lines = Vec::new();
    if !stays.is_empty() {
        lines.push(format!("    {}", stays.join(" ")));
    }
    for to in all() {
        let from = std::iter::once(None).chain(all().map(Some));
        let from = from.filter(|from| *from != Some(to) && leads(*from, to));
        let from: Vec<&str> = from
            .map(|it| it.map_or("-", ComplaintState::name))
            .collect();
        if !from.is_empty() {
            lines.push(format!("    {} -> {to}", from.join(" ")));
        }
    }
    lines.join("\n")
}

/// One indented line for what stays, one for each state that is moved to.
fn allowed_cells(operation: Operation, role: Role) -> String {
    let states = std::iter::once(None).chain(State::ALL.iter().copied().map(Some));
    let mut lines: Vec<(Effect, Vec<&str>)> = Vec::new();
    for state in states {
        let Ok(transition) = decide(state, operation, role) else {
            continue;
        };
        let name = state.map_or("-", State::name);
        match lines
            .iter_mut()
            .find(|(effect, _)| *effect == transition.effect())
        {
            Some((_, names)) => names.push(name),
            None => lines.push((transition.effect(), vec![name])),
        }
    }
    let line = |(effect, names): &(Effect, Vec<&str>)| match effect {
        Effect::Stay => format!("    {}", names.join(" ")),
        Effect::Become(state) => format!("    {} -> {state}", names.join(" ")),
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn name_roles(roles: &[&str]) -> String {
    if roles.len() == Role::ALL.len() {
        "everyone".to_owned()
    } else {
        roles.join(" ")
    }
}
