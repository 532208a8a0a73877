//! The whole program as people meet it.

mod e2e;
