//! Why a rule says no: values without prose (STYLE 35). Who shows one to a person chooses the
//! words; who counts or compares them has [`Refusal::code`].

/// A rule of the channel refuses an operation. Expected, never a failure of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Refusal {
    /// No state allows this operation to this role.
    NotAllowedForRole,
    /// The role may do it, but not in the memo's present state.
    NotInThisState,
}

impl Refusal {
    /// A stable snake_case name, for problem types, metrics and log fields.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAllowedForRole => "not_allowed_for_role",
            Self::NotInThisState => "not_in_this_state",
        }
    }
}
