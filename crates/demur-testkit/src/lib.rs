//! Builders for tests above the store: an installation with its people, and the whole road of a
//! memo, every step made by the client as a person would make it. Development only.
//!
//! Clock and randomness are settable and seeded, so that a test does the same thing every time.
#![forbid(unsafe_code)]
#![expect(
    clippy::expect_used,
    reason = "a builder that cannot build must stop the test that asked for it"
)]

pub mod authenticator;
pub mod charter;
pub mod clock;
pub mod officials;
pub mod people;
pub mod panel;
pub mod road;
pub mod clearing;
pub mod listening;
pub mod turns;
pub mod world;

pub use demur_client;
pub use world::World;

/// What is below the tested crate, for tests of a crate that may not depend on it.
pub use {demur_client as client, demur_crypto as crypto, demur_store as store};
