//! The rules of a dissent channel as pure functions: charter, case state machine, working-day
//! clocks, roles and refusals. Nothing here reads a file, a clock or a random source.
#![forbid(unsafe_code)]

mod named;
pub use named::UnknownName;

pub mod calendar;
pub mod charter;
pub mod choice;
pub mod clock;
pub mod ids;
pub mod operation;
pub mod refusal;
pub mod role;
pub mod state;
pub mod table;

pub use charter::Charter;
pub use operation::Operation;
pub use refusal::Refusal;
pub use role::Role;
pub use state::State;
pub use table::{Effect, Transition, authorization_matrix, decide};
