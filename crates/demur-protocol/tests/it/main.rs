//! Every object of the protocol: one encoding and no other, whatever the bytes; and the vectors that
//! other implementations read.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where something is not as it should be; its helpers are tests too"
)]

mod canonical;
mod certificate;
mod rating;
mod room;
mod samples;
mod text;
mod vectors;
