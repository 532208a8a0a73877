//! An operation has one name in every layer (STYLE 6, 9): its use case is
//! `crates/demur-app/src/<name>.rs` and its endpoint `crates/demur-web/src/endpoints/<name>.rs`, and
//! no such file stands without an operation.
//!
//! Operations that differ in nothing but their name stand together in one file of each folder: the
//! endpoint's file lists them, a line each.
//!
//! The rule begins to hold with the first endpoint.

use std::collections::BTreeSet;

use super::{Tree, Violation};

const OPERATIONS: &str = "crates/demur-domain/src/operation.rs";
const USE_CASES: &str = "crates/demur-app/src";
const ENDPOINTS: &str = "crates/demur-web/src/endpoints";

/// Where the rule does not hold, by the name of the file without its ending.
struct Exceptions {
    /// Files that hold several operations each, in both folders.
    together: &'static [&'static str],
    no_use_case: &'static [(&'static str, &'static str)],
    no_endpoint: &'static [(&'static str, &'static str)],
    no_operation: &'static [(&'static str, &'static str)],
}

const EXCEPTIONS: Exceptions = Exceptions {
    together: &["official_turn", "author_turn"],
    no_use_case: &[
        (
            "client_fetch",
            "the same bytes for everybody, which the web holds",
        ),
        ("page_show", "a page shows what other operations answer"),
        ("case_due", "a job: it stands below `job`"),
        ("case_expire", "a job: it stands below `job`"),
        ("circulation_lapse", "a job: it stands below `job`"),
        ("count_take", "a job: it stands below `job`"),
        ("late_count", "a job: it stands below `job`"),
        ("log_sequence", "a job: it stands below `job`"),
        ("question_lapse", "a job: it stands below `job`"),
        ("case_archive", "a job: it stands in `job/disposal`"),
        ("names_destroy", "a job: it stands in `job/disposal`"),
        ("text_destroy", "a job: it stands in `job/disposal`"),
        ("instance_setup", "the operator's: it stands in `setup`"),
        ("epoch_close", "the operator's: it stands in `setup`"),
    ],
    no_endpoint: &[
        (
            "case_expire",
            "a job: the clock closes the case, nobody asks for it",
        ),
        (
            "circulation_lapse",
            "a job: the clock ends the circulation, nobody asks for it",
        ),
        ("case_due", "a job: a due date comes, nobody asks for it"),
        ("count_take", "a job: the tick counts, nobody asks for it"),
        ("late_count", "a job: the clock counts, nobody asks for it"),
        (
            "log_sequence",
            "a job: an interval ends, nobody asks for it",
        ),
        (
            "question_lapse",
            "a job: the time to answer is over, nobody asks for it",
        ),
        (
            "case_archive",
            "a job: the charter's day comes, nobody asks for it",
        ),
        (
            "names_destroy",
            "a job: the charter's day comes, nobody asks for it",
        ),
        (
            "text_destroy",
            "a job: the charter's day comes, nobody asks for it",
        ),
        ("instance_setup", "the operator's command, at every start"),
        ("epoch_close", "the operator's command"),
    ],
    no_operation: &[
        ("lib", "the root of the crate"),
        ("app", "what every operation has at hand"),
        ("cache", "decoded objects that never change"),
        ("error", "how an operation can end otherwise than well"),
        (
            "events",
            "recording an event, in the transaction of the operation that caused it",
        ),
        ("job", "what happens by itself; the jobs stand below"),
        ("bucket", "the steps in which counts are shown"),
        ("cases", "reading a case for an operation"),
        ("complaints", "reading a complaint for an operation"),
        (
            "rooms",
            "reading the room of a listening session for an operation",
        ),
        ("due_dates", "due dates in the seconds that are stored"),
        ("duties", "what is owed in a case by when, and by whom"),
        ("turns", "the turns of a case's road for an operation"),
        (
            "official_step",
            "what the steps of officials have in common",
        ),
        ("officials", "who signed as an official"),
        ("factors", "what an official proves besides holding the key"),
        ("session", "who is signed in, and for how long"),
        ("refusal", "why a document does not fit its case"),
        ("sealed", "sealed files as the server sees them"),
        ("setup", "what the operator installs"),
        ("work", "how an operation reaches the store"),
        ("logging", "signing with the log's key"),
        ("memos", "reading a memo for an operation"),
        ("prove", "proofs from the stored tiles"),
    ],
};

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    check_with(tree, &EXCEPTIONS)
}

fn check_with(tree: &Tree, exceptions: &Exceptions) -> Vec<Violation> {
    if !tree.has_folder(ENDPOINTS) {
        return Vec::new();
    }
    let operations = tree.text(OPERATIONS).map(names).unwrap_or_default();
    if operations.is_empty() {
        return vec![Violation::in_file(
            OPERATIONS,
            "the rule finds no operation here",
        )];
    }
    let use_cases = files(tree, USE_CASES);
    let endpoints = files(tree, ENDPOINTS);

    let listed: BTreeSet<&str> = exceptions
        .together
        .iter()
        .filter_map(|name| tree.text(&format!("{ENDPOINTS}/{name}.rs")))
        .flat_map(lines_of_two)
        .collect();
    let mut found = Vec::new();
    for (folder, files, excepted) in [
        (USE_CASES, &use_cases, exceptions.no_use_case),
        (ENDPOINTS, &endpoints, exceptions.no_endpoint),
    ] {
        for name in operations
            .difference(files)
            .filter(|name| !lists(excepted, name) && !listed.contains(*name))
        {
            let path = format!("{folder}/{name}.rs");
            found.push(Violation::in_file(
                &path,
                "the operation of this name wants this file",
            ));
        }
        for (name, _) in excepted.iter().filter(|(name, _)| files.contains(*name)) {
            let path = format!("{folder}/{name}.rs");
            found.push(Violation::in_file(
                &path,
                "excepted from the rule, and yet it stands here",
            ));
        }
        for name in files.difference(&operations) {
            // The list of shared files is for the use cases: an endpoint is always one operation's.
            let is_shared = folder == USE_CASES && lists(exceptions.no_operation, name);
            if !is_shared && !exceptions.together.contains(name) {
                let path = format!("{folder}/{name}.rs");
                found.push(Violation::in_file(&path, "no operation has this name"));
            }
        }
    }
    found.extend(stale(exceptions, &operations, &use_cases));
    found
}

/// An exception that excepts nothing is a mistake, or was left behind.
fn stale(
    exceptions: &Exceptions,
    operations: &BTreeSet<&str>,
    use_cases: &BTreeSet<&str>,
) -> Vec<Violation> {
    let of_operations = exceptions.no_use_case.iter().chain(exceptions.no_endpoint);
    let without_operation = of_operations.filter(|(name, _)| !operations.contains(name));
    let without_file = exceptions
        .no_operation
        .iter()
        .filter(|(name, _)| !use_cases.contains(name));
    let message =
        |name: &str, reason: &str| format!("nothing needs the exception of `{name}` ({reason})");
    without_operation
        .chain(without_file)
        .map(|(name, reason)| Violation::in_file(OPERATIONS, message(name, reason)))
        .collect()
}

fn lists(table: &[(&str, &str)], name: &str) -> bool {
    table.iter().any(|(listed, _)| *listed == name)
}

/// The texts of the variants: lines of the form `MemoCosign = "memo_cosign";`.
fn names(source: &str) -> BTreeSet<&str> {
    let texts = source.lines().filter_map(|line| {
        let (variant, text) = line.trim().split_once(" = \"")?;
        let is_variant = variant.chars().all(char::is_alphanumeric);
        is_variant.then_some(text.strip_suffix("\";")?)
    });
    texts.collect()
}

/// The first words of the lines of the form `case_redirect CaseRedirect;`.
fn lines_of_two(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (name, variant) = line.trim().strip_suffix(';')?.split_once(' ')?;
        let is_variant = variant.chars().all(char::is_alphanumeric);
        is_variant.then_some(name)
    })
}

/// The names of the Rust files that stand directly in the folder; tests stand one folder deeper.
fn files<'t>(tree: &'t Tree, folder: &'t str) -> BTreeSet<&'t str> {
    let direct = tree.below(folder).filter(|path| !path.contains('/'));
    direct.filter_map(|path| path.strip_suffix(".rs")).collect()
}

#[cfg(test)]
mod tests;
