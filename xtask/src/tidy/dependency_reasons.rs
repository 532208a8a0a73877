//! A dependency is argued for where it is listed (STYLE 74): by a comment on its line or by a
//! comment that heads its group. A crate takes it from that list and from nowhere else.

use super::{Tree, Violation};

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    if let Some(text) = tree.text("Cargo.toml") {
        found.extend(without_reason(text));
    }
    for (path, text) in tree.with_extension("toml") {
        if path.ends_with("/Cargo.toml") {
            found.extend(past_the_list(path, text));
        }
    }
    found
}

fn without_reason(text: &str) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut is_listed = false;
    let mut has_heading = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            is_listed = line == "[workspace.dependencies]";
            has_heading = false;
        } else if line.is_empty() {
            has_heading = false;
        } else if line.starts_with('#') {
            has_heading = true;
        } else if is_listed && !is_ours(line) && !has_heading && comment(line).is_none() {
            let message = "say why we depend on it, in a comment on this line or above its group";
            found.push(Violation::at("Cargo.toml", index + 1, message));
        }
    }
    found
}

/// A crate of this workspace is no dependency that wants a reason.
fn is_ours(line: &str) -> bool {
    line.contains("path = \"crates/")
}

fn comment(line: &str) -> Option<&str> {
    let mut is_quoted = false;
    for (at, character) in line.char_indices() {
        match character {
            '"' => is_quoted = !is_quoted,
            '#' if !is_quoted => {
                let text = line.get(at + 1..).unwrap_or_default().trim();
                return Some(text).filter(|text| !text.is_empty());
            }
            _ => {}
        }
    }
    None
}

fn past_the_list(path: &str, text: &str) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut is_listed = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            is_listed = line.ends_with("dependencies]");
        } else if is_listed && line.contains('=') && !line.starts_with('#') {
            let is_shared = ["workspace = true", "workspace=true"]
                .iter()
                .any(|w| line.contains(w));
            if !is_shared {
                let message = "take it from [workspace.dependencies], where its reason stands";
                found.push(Violation::at(path, index + 1, message));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
