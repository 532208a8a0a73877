//! Each threat of the threat model names the test that shows its mechanism at work, and a document
//! does not claim a test that is not there (STYLE 54, 58).

use super::source::code_only;
use super::{Tree, Violation};

const THREAT_MODEL: &str = "docs/threat-model.md";
const TEST: &str = "**Test.** `";
const NOT_YET: &str = "(to be written)";

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    // The heading of a threat that has not named its test yet, with its line.
    let mut open: Option<(usize, &str)> = None;
    for (index, line) in tree
        .text(THREAT_MODEL)
        .unwrap_or_default()
        .lines()
        .enumerate()
    {
        if line.starts_with('#') {
            found.extend(open.take().map(untested));
            open = line
                .strip_prefix("### ")
                .filter(|it| it.starts_with("TH"))
                .map(|it| (index, it));
        } else if let Some((name, mark)) = line.strip_prefix(TEST).and_then(|it| it.split_once('`'))
        {
            open = None;
            let message = match (has_function(tree, name), mark.trim() == NOT_YET) {
                (false, false) => format!("no test is called `{name}`; write it, or say {NOT_YET}"),
                (true, true) => format!("`{name}` is written: take the mark away"),
                _ => continue,
            };
            found.push(Violation::at(THREAT_MODEL, index + 1, message));
        }
    }
    found.extend(open.map(untested));
    found
}

fn untested((index, threat): (usize, &str)) -> Violation {
    Violation::at(
        THREAT_MODEL,
        index + 1,
        format!("\"{threat}\" names no test"),
    )
}

/// A test over every kind of store is a generic function, so both forms count.
fn has_function(tree: &Tree, name: &str) -> bool {
    let definitions = [format!("fn {name}("), format!("fn {name}<")];
    let defines = |text: &str| {
        definitions
            .iter()
            .any(|definition| text.contains(definition))
    };
    // The text is looked at first because taking the comments out is slow.
    let mut sources = tree.with_extension("rs").filter(|(_, text)| defines(text));
    sources.any(|(_, text)| defines(&code_only(text)))
}

#[cfg(test)]
mod tests;
