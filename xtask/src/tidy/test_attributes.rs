//! No test is skipped and none passes by panicking (STYLE 70): a skipped test proves nothing, and a
//! panic that a test expects may be another one than it means.

use super::source::{code_only, has_word};
use super::{Tree, Violation};

const FORBIDDEN: &[&str] = &["ignore", "should_panic"];

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        for (index, line) in code_only(text).lines().enumerate() {
            let is_attribute = line.trim_start().starts_with("#[");
            for word in FORBIDDEN
                .iter()
                .filter(|word| is_attribute && has_word(line, word))
            {
                let message =
                    format!("`{word}` is not used here: let the test run, assert the outcome");
                found.push(Violation::at(path, index + 1, message));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
