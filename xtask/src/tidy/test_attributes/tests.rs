use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn expect(text: &str, lines: &[usize]) {
    let found = check(&Tree::of(&[("crates/demur-web/src/router/tests.rs", text)]));
    assert_eq!(found.iter().map(|v| v.line).collect::<Vec<_>>(), lines);
}

#[test]
fn a_skipped_test_fails() {
    expect("#[test]\n#[ignore]\nfn f() {}\n", &[2]);
    expect("#[test]\n#[ignore = \"slow\"]\nfn f() {}\n", &[2]);
    expect("#[cfg_attr(windows, ignore)]\nfn f() {}\n", &[1]);
}

#[test]
fn a_test_that_expects_a_panic_fails() {
    expect("    #[should_panic(expected = \"x\")]\n", &[1]);
}

#[test]
fn other_uses_of_the_word_hold() {
    expect(
        "fn ignore() {} // #[ignore]\n#[test]\nfn ignore_me() {}\n",
        &[],
    );
}
