//! Placeholder until its first piece stands.
#![forbid(unsafe_code)]
