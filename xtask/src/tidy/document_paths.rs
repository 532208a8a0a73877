//! A file or symbol that a document names is there (STYLE 58).
//!
//! Checked are texts in backticks that look like a path of ours (`crates/…`, or a `/` and a file
//! ending), optionally with a symbol behind two colons (`…/check.rs::verify`), and relative links.
//! Fenced blocks are commands and examples; they are not checked.

use super::source::has_word;
use super::tree::extension;
use super::{Tree, Violation};

/// Files that a document may name before they stand. A row whose file stands is an error, so the
/// list can only shrink.
const NOT_YET: &[&str] = &[];
/// What building, running or serving makes: named in documents, absent from a fresh copy.
const MADE_LATER: &[&str] = &["target/", "demo/", "fuzz/corpus/", "fuzz/artifacts/"];

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    check_with(tree, NOT_YET)
}

fn check_with(tree: &Tree, not_yet: &[&str]) -> Vec<Violation> {
    let mut found = Vec::new();
    for (path, text) in tree
        .with_extension("md")
        .filter(|(path, _)| is_document(path))
    {
        for (line_number, line) in prose(text) {
            for named in quoted(line).filter(|text| looks_like_path(text)) {
                if let Err(message) = stands(tree, named, not_yet) {
                    found.push(Violation::at(path, line_number, message));
                }
            }
            for link in relative_links(line) {
                let target = resolve(path, link);
                let is_there = tree.text(&target).is_some() || tree.has_folder(&target);
                if !is_there && !not_yet.contains(&target.as_str()) {
                    found.push(Violation::at(
                        path,
                        line_number,
                        format!("no file {target}"),
                    ));
                }
            }
        }
    }
    for path in not_yet.iter().filter(|path| tree.text(path).is_some()) {
        found.push(Violation::in_file(
            path,
            "it stands: take it off the list NOT_YET",
        ));
    }
    found
}

/// The documents about this code. The changelog may speak of files that are gone, and test data of
/// files where it came from.
fn is_document(path: &str) -> bool {
    let is_at_root = !path.contains('/') && path != "CHANGELOG.md";
    let is_beside_code = path.ends_with("/README.md") && !path.starts_with("testdata/");
    is_at_root || is_beside_code || path.starts_with("docs/")
}

/// The numbered lines that stand outside fenced blocks.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut is_fenced = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
            return None;
        }
        (!is_fenced).then_some((index + 1, line))
    })
}

/// The texts between pairs of backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn looks_like_path(text: &str) -> bool {
    let file = text.split("::").next().unwrap_or(text);
    let is_plain = file
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let is_relative = file.contains('/') && !file.starts_with(['/', '.']) || file.starts_with("./");
    let ending = extension(file);
    let has_ending = !ending.is_empty() && ending.chars().all(|c| c.is_ascii_lowercase());
    is_plain && is_relative && (has_ending || file.starts_with("crates/"))
}

fn stands(tree: &Tree, named: &str, not_yet: &[&str]) -> Result<(), String> {
    let (file, symbol) = named
        .split_once("::")
        .map_or((named, None), |(f, s)| (f, Some(s)));
    let file = file.trim_start_matches("./").trim_end_matches('/');
    if not_yet.contains(&file) || MADE_LATER.iter().any(|prefix| file.starts_with(prefix)) {
        return Ok(());
    }
    let Some(text) = tree.text(file) else {
        return if tree.has_folder(file) {
            Ok(())
        } else {
            Err(format!("no file {file}"))
        };
    };
    let names = symbol.into_iter().flat_map(|symbol| symbol.split("::"));
    let mut names = names.map(|name| name.trim_end_matches("()"));
    match names.find(|name| !has_word(text, name)) {
        Some(name) => Err(format!("{file} has no `{name}`")),
        None => Ok(()),
    }
}

/// The targets of Markdown links that lead neither to another host nor within the page.
fn relative_links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', '#', ' ']).next());
    targets.filter(|target| !target.is_empty() && !target.contains(':'))
}

/// The path from the root of what a document calls by a path from its own folder.
fn resolve(document: &str, link: &str) -> String {
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests;
