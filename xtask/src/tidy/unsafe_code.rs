//! Unsafe code stands in one file, the wrapper over the curve library, and nowhere else (STYLE 71).

use super::source::{code_only, has_word};
use super::{Tree, Violation};

const ALLOWED: &str = "crates/demur-crypto/src/bls.rs";

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    for (path, text) in tree
        .with_extension("rs")
        .filter(|(path, _)| *path != ALLOWED)
    {
        for (index, line) in code_only(text).lines().enumerate() {
            if has_word(line, "unsafe") {
                let message = format!("unsafe code stands only in {ALLOWED}");
                found.push(Violation::at(path, index + 1, message));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
