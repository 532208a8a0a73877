//! The cryptography of a dissent channel, without I/O: anonymous credentials (BBS with blind
//! issuance and per-context pseudonyms), sealing (age files) and the transparency log (C2SP tlog).
//!
//! Time and randomness are parameters. Nothing here panics on any input.

pub mod labels;
pub mod log;
pub mod randomness;

mod bls;
pub mod credential;
pub mod sign;
pub mod designated;

pub mod seal;
pub mod shares;

pub mod capsule;

pub mod passkey;
pub mod totp;
