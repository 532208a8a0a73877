//! Tests of the credential, from the drafts' vectors to hostile input.

mod batch;
mod cross;
mod drafts;
mod forge;
mod hostile;
mod secrets;
mod support;
mod vectors;
