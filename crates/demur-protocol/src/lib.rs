//! Every byte that leaves a process: encode, pad, sign; `UnverifiedX` in, `VerifiedX` out.
//!
//! All objects are deterministic CBOR (RFC 8949 section 4.2.1) with integer keys. A decoder bounds
//! the input's length, refuses unknown keys and trailing bytes, and re-encodes what it read to
//! compare: there is one encoding of every object.
#![forbid(unsafe_code)]

pub mod codec;
mod block;
pub mod sizes;
pub mod epoch;
pub mod manifest;
pub mod text;
pub mod words;
pub mod roster;
pub mod presentation;
pub mod check;
pub mod certificate;
pub mod late;
pub mod author;
pub mod document;
pub mod official;
pub mod note;
pub mod envelope;
pub mod desk;
pub mod request;
pub mod rating;
pub mod session;
pub mod room;
pub mod leaf;
pub mod evidence;
pub mod receipt;
pub mod casefile;
pub mod view;
pub mod claim;
pub mod authorship;
pub mod risk;
pub mod complaint;
pub mod client;
pub mod api;
