//! A file has at most 600 lines of code that is not a test (STYLE 12). Functions are clippy's.

use super::source::is_test_file;
use super::{Tree, Violation};

const LINES_MAX: usize = 600;

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let sources = ["rs", "ts", "tsx"]
        .into_iter()
        .flat_map(|kind| tree.with_extension(kind));
    let mut found = Vec::new();
    for (path, text) in sources.filter(|(path, _)| !is_test_file(path)) {
        let lines = lines_before_tests(text);
        if lines > LINES_MAX {
            let message = format!("{lines} lines of code, at most {LINES_MAX}: split it");
            found.push(Violation::in_file(path, message));
        }
    }
    found
}

/// Tests that stand in the same file come last, so counting stops where they begin.
fn lines_before_tests(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let tests = lines.windows(2).position(|pair| {
        matches!(pair, ["#[cfg(test)]", module] if module.starts_with("mod ") && module.ends_with('{'))
    });
    tests.unwrap_or(lines.len())
}

#[cfg(test)]
mod tests;
