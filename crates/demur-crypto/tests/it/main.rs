//! The crate from outside: against other programs, and against vectors that others read.

mod seal_interop;
mod seal_vectors;
