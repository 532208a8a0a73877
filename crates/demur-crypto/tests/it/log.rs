//! The log against implementations that we did not write, and against malformed input.

mod fixture;
mod go;
mod hostile;
mod peers;
mod vectors;
