//! Tests of the credential, from the drafts' vectors to hostile input.

mod batch;
mod drafts;
mod support;
