use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn expect(root: &str, violations: usize) {
    let tree = Tree::of(&[
        ("crates/demur-web/Cargo.toml", ""),
        ("crates/demur-web/src/lib.rs", root),
    ]);
    assert_eq!(check(&tree).len(), violations);
}

#[test]
fn a_root_file_without_a_sentence_fails() {
    expect(
        "#![forbid(unsafe_code)]\n//! The only crate that knows HTTP.\n",
        1,
    );
    expect("\n", 1);
    expect("//!\n", 1);
    expect("//! todo\n", 1);
}

#[test]
fn a_sentence_over_two_lines_holds() {
    expect("//! The only crate\n//! that knows HTTP.\n", 0);
}

#[test]
fn a_crate_without_a_root_file_fails() {
    assert_eq!(
        check(&Tree::of(&[("crates/demur-web/Cargo.toml", "")])).len(),
        1
    );
}
