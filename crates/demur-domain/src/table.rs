//! Who may do what in which state, as one table, and the one function that asks it.
//!
//! What the table does not allow is refused. `docs/authorization-matrix.txt` is generated from
//! it and reviewed as text. Later transitions (redirect, dispute, contest, appeal, …) are new
//! rows; the states they need are there already. T and R numbers are those of the requirements.

mod matrix;
mod rows;

pub use matrix::authorization_matrix;

use self::rows::TABLE;
use crate::operation::Operation;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::state::State;

/// What an allowed operation does to the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The state stays as it is.
    Stay,
    /// The memo goes over into this state.
    Become(State),
}

/// An operation that the table allows. Only [`decide`] makes one, so whoever holds one has asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Transition {
    from: Option<State>,
    operation: Operation,
    role: Role,
    effect: Effect,
}

impl Transition {
    /// The state before; `None` where there is no memo.
    #[must_use]
    pub const fn from(&self) -> Option<State> {
        self.from
    }

    /// The state after; `None` where there is still no memo.
    #[must_use]
    pub const fn to(&self) -> Option<State> {
        match self.effect {
            Effect::Stay => self.from,
            Effect::Become(state) => Some(state),
        }
    }

    /// The operation that was asked for.
    #[must_use]
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The capacity in which it was asked for.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether the state is written at all.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// Whether content and signatures must be destroyed in the same transaction: the memo ends
    /// without ever having been filed (T7, T10; R68).
    #[must_use]
    pub fn destroys_content(&self) -> bool {
        let ends = matches!(
            self.effect,
            Effect::Become(State::Withdrawn | State::Lapsed)
        );
        ends && !self.from.is_some_and(State::is_filed)
    }
}

/// Decides whether `role` may do `operation` to a memo in `state`; `None` for what concerns no
/// memo, or one that does not exist yet.
///
/// # Errors
/// [`Refusal::NotAllowedForRole`] when the role may never do it, [`Refusal::NotInThisState`] when
/// it may in another state.
pub fn decide(
    state: Option<State>,
    operation: Operation,
    role: Role,
) -> Result<Transition, Refusal> {
    let mut rows = TABLE
        .iter()
        .filter(|row| row.operation == operation && row.admits(role))
        .peekable();
    if rows.peek().is_none() {
        return Err(Refusal::NotAllowedForRole);
    }
    let row = rows
        .find(|row| row.from.contains(&state))
        .ok_or(Refusal::NotInThisState)?;
    Ok(Transition {
        from: state,
        operation,
        role,
        effect: row.effect,
    })
}

/// One line of the table: the states it starts from, who may, and what becomes of the memo.
struct Row {
    from: &'static [Option<State>],
    operation: Operation,
    roles: &'static [Role],
    effect: Effect,
}

impl Row {
    fn admits(&self, role: Role) -> bool {
        self.roles.contains(&Role::Anyone) || self.roles.contains(&role)
    }
}

const fn row(
    from: &'static [Option<State>],
    operation: Operation,
    roles: &'static [Role],
    effect: Effect,
) -> Row {
    Row {
        from,
        operation,
        roles,
        effect,
    }
}

#[cfg(test)]
mod tests;
