//! The transparency log: a C2SP tiled log as pure functions.
//!
//! Every step of a case becomes a [`leaf::Leaf`] of constant size. At each interval
//! [`padding::fill_interval`] hides how many of them are real, [`edge::RightEdge`] appends them to
//! the tree and says which tiles changed, and [`checkpoint::Checkpoint`] is what the log signs
//! and witnesses cosign. A person holds a [`promise::Promise`] at once and a
//! [`proof::TlogProof`] after the next interval; both verify offline.
//!
//! Specifications: RFC 6962 section 2.1 (hashing), RFC 9162 section 2.1 (verification
//! algorithms), and C2SP `tlog-tiles`, `signed-note@v1.0.0`, `tlog-checkpoint@v1.0.0`,
//! `tlog-cosignature` (the Ed25519 type) and `tlog-proof@v1`.
//!
//! Limits: trees hold at most 2^63 - 1 leaves, because databases and other verifiers count in
//! signed 64-bit numbers. Whoever stores tiles need not be trusted: proofs and the right edge are
//! checked against the root before they are used.

pub mod checkpoint;
pub mod edge;
pub mod leaf;
pub mod memory;
pub mod note;
pub mod padding;
pub mod path;
pub mod promise;
pub mod proof;
pub mod prove;
pub mod tile;
pub mod tree;

mod text;
