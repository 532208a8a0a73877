//! Tests of the credential, from the drafts' vectors to hostile input.

mod drafts;
mod support;
