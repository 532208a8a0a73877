//! Every decoder under hostile input: one row in [`TARGETS`] for each, run over mutated seeds by
//! the program `smoke` on any compiler and by libFuzzer on nightly.
//!
//! A target must neither panic nor hang nor accept what it should not. What "accept" obliges to is
//! part of the target: most check that the accepted bytes are the one encoding of what was read.
#![forbid(unsafe_code)]

mod mutate;
mod targets;

pub use mutate::Mutator;
pub use targets::TARGETS;

/// A decoder with inputs that it accepts.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name of the decoder, noun first.
    pub name: &'static str,
    /// Its body: panics if a property does not hold.
    pub read: fn(&[u8]) -> Reading,
    /// Valid inputs. Mutations of these reach deeper than random bytes do.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// What became of an input. Both are fine; seeds must be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It was decoded, and everything that must then hold holds.
    Accepted,
    /// It was refused.
    Refused,
}

/// The target of this name.
#[must_use]
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

#[cfg(test)]
mod tests;
