use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn expect(path: &str, text: &str, violations: usize) {
    assert_eq!(check(&Tree::of(&[(path, text)])).len(), violations);
}

#[test]
fn a_long_file_fails() {
    expect("crates/demur/src/main.rs", &"x\n".repeat(600), 0);
    expect("crates/demur/src/main.rs", &"x\n".repeat(601), 1);
    expect("browser/src/wallet.ts", &"x\n".repeat(601), 1);
}

#[test]
fn tests_do_not_count() {
    let tests = format!("x\n#[cfg(test)]\nmod tests {{\n{}}}\n", "x\n".repeat(601));
    expect("crates/demur/src/main.rs", &tests, 0);
    expect("crates/demur/src/serve/tests.rs", &"x\n".repeat(601), 0);
    expect("crates/demur/tests/it/main.rs", &"x\n".repeat(601), 0);
}
