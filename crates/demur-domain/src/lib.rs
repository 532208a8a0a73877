//! The rules of a dissent channel as pure functions: charter, case state machine, working-day
//! clocks, roles and refusals. Nothing here reads a file, a clock or a random source.
//!
//! **Model.** A *memo* goes through the states of [`State`]. Whoever acts proves a [`Role`] and
//! asks for an [`Operation`]; [`decide`] looks it up in one table and refuses what does not stand
//! there. Conditions that a table cannot hold are in [`guard`]. What a case owes by when follows
//! from its events ([`Deadlines`]) under the [`Charter`] that was pinned when the memo began.
//!
//! **Limits.** Every text, list and term has a bound, named where it is checked. No input makes
//! anything here panic.
//!
//! The numbers in comments are those of the project's requirements: R1 to R74, the transitions T1 to
//! T30, and F1 to F5 for the transitions that it forbids.
#![forbid(unsafe_code)]

mod named;
pub use named::UnknownName;

// The modules in a reading order; rustfmt leaves the order alone across empty lines.
pub mod ids;

pub mod operation;

pub mod role;

pub mod state;
pub mod statistics;

pub mod table;

pub mod refusal;

pub mod guard;

pub mod clearance;

pub mod sign_in;

pub mod choice;

pub mod charter;

pub mod calendar;

pub mod clock;

pub mod memo;

pub mod records;
pub mod reply;

pub mod turn;

pub mod panel;

pub mod listening;

pub mod case;

pub mod complaint;

pub mod deadlines;

pub mod notice;

pub mod anonymity;

pub use case::{CaseEvent, CaseEventKind, CaseView};
pub use charter::Charter;
pub use deadlines::Deadlines;
pub use memo::Memo;
pub use operation::Operation;
pub use refusal::Refusal;
pub use role::Role;
pub use state::State;
pub use table::{Effect, Transition, authorization_matrix, decide};
