use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn expect(path: &str, text: &str, lines: &[usize]) {
    let found = check(&Tree::of(&[(path, text)]));
    assert_eq!(found.iter().map(|v| v.line).collect::<Vec<_>>(), lines);
}

#[test]
fn a_dependency_without_a_reason_fails() {
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\nserde = \"1\"\n",
        &[2],
    );
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\nserde = \"1#1\" #\n",
        &[2],
    );
}

#[test]
fn a_reason_on_the_line_or_over_the_group_holds() {
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\nserde = \"1\" # JSON.\n",
        &[],
    );
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\n# Edges.\nserde = \"1\"\ntoml = \"1\"\n",
        &[],
    );
}

#[test]
fn a_heading_ends_with_its_group() {
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\n# Edges.\nserde = \"1\"\n\ntoml = \"1\"\n",
        &[5],
    );
}

#[test]
fn our_own_crates_need_none() {
    expect(
        "Cargo.toml",
        "[workspace.dependencies]\nd = { path = \"crates/d\" }\n",
        &[],
    );
}

#[test]
fn a_crate_that_goes_past_the_list_fails() {
    expect(
        "crates/demur/Cargo.toml",
        "[dev-dependencies]\nserde = \"1\"\n",
        &[2],
    );
    expect(
        "crates/demur/Cargo.toml",
        "[dependencies]\nserde.workspace = true\n",
        &[],
    );
}
