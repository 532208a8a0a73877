//! Each requirement has one row on the page that says where it is shown and what is missing; a test
//! file that a row names stands and cites the number, and a row without a test says what is missing
//! (STYLE 54, 58).
//!
//! That the tests named beside their files are there is checked with the paths of all documents.

use std::collections::{BTreeMap, BTreeSet};

use super::source::has_word;
use super::{Tree, Violation};

const PAGE: &str = "docs/requirements-status.md";
/// Requirements are numbered from R1 to this one.
const LAST: usize = 74;

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    check_up_to(tree, LAST)
}

fn check_up_to(tree: &Tree, last: usize) -> Vec<Violation> {
    let mut found = Vec::new();
    // How many rows each requirement has.
    let mut rows: BTreeMap<String, usize> = (1..=last).map(|n| (format!("R{n}"), 0)).collect();
    let page = tree.text(PAGE).unwrap_or_default();
    for (index, line) in page.lines().enumerate() {
        let Some(row) = Row::read(line) else {
            continue;
        };
        let mut faults = row.faults(tree);
        match rows.get_mut(row.number) {
            None => faults.push(format!("there is no requirement {}", row.number)),
            Some(count) if *count > 0 => faults.push(format!("{} has a row already", row.number)),
            Some(count) => *count = 1,
        }
        let at = |message: String| Violation::at(PAGE, index + 1, message);
        found.extend(faults.into_iter().map(at));
    }
    let absent = rows.iter().filter(|(_, count)| **count == 0);
    found
        .extend(absent.map(|(number, _)| Violation::in_file(PAGE, format!("no row for {number}"))));
    found
}

/// One requirement's line of the table.
struct Row<'t> {
    number: &'t str,
    columns: Vec<&'t str>,
}

impl<'t> Row<'t> {
    /// None of a line that is of no requirement.
    fn read(line: &'t str) -> Option<Self> {
        let line = line.trim().strip_prefix('|')?.strip_suffix('|')?;
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let number = *columns.first()?;
        let digits = number.strip_prefix('R')?;
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then_some(Self { number, columns })
    }

    /// What is wrong with where the requirement is shown, or with what is missing.
    fn faults(&self, tree: &Tree) -> Vec<String> {
        let number = self.number;
        let [_, _, shown, missing] = self.columns.as_slice() else {
            return vec![format!("{number} does not have four columns")];
        };
        let files = files(shown);
        if files.is_empty() && missing.is_empty() {
            return vec![format!(
                "{number} names no test and does not say what is missing"
            )];
        }
        let fault = |file: &&str| match tree.text(file) {
            None => Some(format!("{number}: no file {file}")),
            Some(text) if has_word(text, number) => None,
            Some(_) => Some(format!("{file} does not cite {number}")),
        };
        files.iter().filter_map(fault).collect()
    }
}

/// The files named in backticks, with or without a test behind two colons.
fn files(shown: &str) -> BTreeSet<&str> {
    let quoted = shown.split('`').skip(1).step_by(2);
    quoted
        .map(|named| named.split("::").next().unwrap_or(named))
        .filter(|file| file.contains('/'))
        .collect()
}

#[cfg(test)]
mod tests;
