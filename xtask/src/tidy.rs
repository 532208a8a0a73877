//! The checker of our own rules: each rule is one file below, a pure function from the tree of
//! files to what it found wrong, with a test that shows it failing.

mod crate_edges;
mod crate_sentence;
mod dependency_reasons;
mod document_paths;
mod file_length;
mod operation_files;
mod requirements;
mod source;
mod test_attributes;
mod threat_tests;
mod tree;
mod unsafe_code;

use std::fmt;
use std::path::Path;

use anyhow::bail;

use tree::Tree;

/// Something a rule found wrong: where, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    path: String,
    /// Counted from one; zero means the file as a whole.
    line: usize,
    message: String,
}

impl Violation {
    fn in_file(path: &str, message: impl Into<String>) -> Self {
        Self::at(path, 0, message)
    }

    fn at(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            message: message.into(),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.message),
            line => write!(f, "{}:{line}: {}", self.path, self.message),
        }
    }
}

type Rule = fn(&Tree) -> Vec<Violation>;

const RULES: &[(&str, Rule)] = &[
    ("crate edges", crate_edges::check),
    ("operation files", operation_files::check),
    ("file length", file_length::check),
    ("document paths", document_paths::check),
    ("unsafe code", unsafe_code::check),
    ("test attributes", test_attributes::check),
    ("crate sentence", crate_sentence::check),
    ("threat tests", threat_tests::check),
    ("requirements", requirements::check),
    ("dependency reasons", dependency_reasons::check),
];

pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    let tree = Tree::read(root)?;
    let mut count = 0_usize;
    for (name, rule) in RULES {
        for violation in rule(&tree) {
            println!("{violation} [{name}]");
            count += 1;
        }
    }
    match count {
        0 => println!("tidy: {} rules hold for {} files", RULES.len(), tree.len()),
        count => bail!("tidy: {count} violations"),
    }
    Ok(())
}
