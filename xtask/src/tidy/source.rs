//! Rust source without its comments and literals, so that a rule sees only code.

/// Replaces comments and the contents of string and character literals by spaces. Line numbers and
/// columns stay as they were.
pub(crate) fn code_only(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = match literal_length(rest) {
            Some(length) => length,
            None if first.is_alphanumeric() || first == '_' => {
                // A whole word at once: the quote in `b"…"` begins a literal, the one after a
                // longer word cannot.
                let length = word_length(rest);
                out.push_str(rest.get(..length).unwrap_or_default());
                rest = rest.get(length..).unwrap_or_default();
                continue;
            }
            None => {
                out.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
                continue;
            }
        };
        let hidden = rest.get(..length).unwrap_or(rest);
        out.extend(hidden.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The length in bytes of the comment or literal that stands at the beginning, if one does.
fn literal_length(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return Some(block_comment_length(text));
    }
    let prefix = ["br", "cr", "r", "b", "c", ""];
    for prefix in prefix {
        let Some(after) = text.strip_prefix(prefix) else {
            continue;
        };
        if prefix.ends_with('r') {
            let hashes = after.len() - after.trim_start_matches('#').len();
            if after
                .get(hashes..)
                .is_some_and(|quote| quote.starts_with('"'))
            {
                let opening = prefix.len() + hashes + 1;
                let closing = format!("\"{}", "#".repeat(hashes));
                let body = text.get(opening..).unwrap_or_default();
                let end = body
                    .find(&closing)
                    .map_or(text.len(), |at| opening + at + closing.len());
                return Some(end);
            }
        } else if after.starts_with('"') || (prefix != "c" && is_character(after)) {
            return Some(prefix.len() + quoted_length(after));
        }
    }
    None
}

/// Rust's block comments nest.
fn block_comment_length(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0_usize;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a literal that begins with its quote and may hold escapes.
fn quoted_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((at, character)) = characters.next() {
        if character == '\\' {
            characters.next();
        } else if Some(character) == quote {
            return at + character.len_utf8();
        }
    }
    text.len()
}

/// Tells `'a'` and `'\n'` from the lifetime `'a`.
fn is_character(text: &str) -> bool {
    let Some(body) = text.strip_prefix('\'') else {
        return false;
    };
    let mut characters = body.chars();
    match characters.next() {
        Some('\\') => true,
        Some(_) => characters.next() == Some('\''),
        None => false,
    }
}

fn word_length(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len())
}

/// Whether `word` stands in the line with no letter, digit or underscore beside it.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|part| part == word)
}

/// Whether a file holds tests and nothing else, by where it stands.
pub(crate) fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.ends_with(".test.ts")
}

#[cfg(test)]
mod tests;
