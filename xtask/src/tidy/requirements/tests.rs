use super::check_up_to;
use crate::tidy::tree::Tree;

/// What is said of a page with these rows where there are two requirements.
#[track_caller]
fn expect(rows: &str, expected: &[&str]) {
    let page =
        format!("# Status\n\n| number | what | where | missing |\n|---|---|---|---|\n{rows}");
    let tree = Tree::of(&[
        ("docs/requirements-status.md", page.as_str()),
        (
            "crates/demur/tests/it/main.rs",
            "/// R1, R12: shown.\nfn shown() {}\n",
        ),
        ("e2e/browser/tests/case.spec.ts", "// R2.\n"),
    ]);
    let found = check_up_to(&tree, 2);
    let said: Vec<String> = found
        .iter()
        .map(|violation| format!("{} {}", violation.line, violation.message))
        .collect();
    assert_eq!(said, expected);
}

const FIRST: &str = "| R1 | one | `crates/demur/tests/it/main.rs::shown` |  |\n";

#[test]
fn tests_that_cite_the_number_hold() {
    let second = "| R2 | two | `e2e/browser/tests/case.spec.ts` “walks” | The other half. |\n";
    expect(&format!("{FIRST}{second}"), &[]);
}

#[test]
fn a_row_without_a_test_says_what_is_missing() {
    expect(&format!("{FIRST}| R2 | two |  | All of it. |\n"), &[]);
    expect(
        &format!("{FIRST}| R2 | two |  |  |\n"),
        &["6 R2 names no test and does not say what is missing"],
    );
}

#[test]
fn a_test_that_does_not_cite_the_number_fails() {
    // Twelve is not two.
    expect(
        &format!("{FIRST}| R2 | two | `crates/demur/tests/it/main.rs::shown` |  |\n"),
        &["6 crates/demur/tests/it/main.rs does not cite R2"],
    );
}

#[test]
fn a_file_that_is_not_there_fails() {
    expect(
        &format!("{FIRST}| R2 | two | `crates/gone/tests.rs::gone` | Half. |\n"),
        &["6 R2: no file crates/gone/tests.rs"],
    );
}

#[test]
fn each_requirement_has_one_row() {
    expect(FIRST, &["0 no row for R2"]);
    let second = "| R2 | two |  | All of it. |\n";
    expect(
        &format!("{FIRST}{second}{FIRST}"),
        &["7 R1 has a row already"],
    );
    expect(
        &format!("{FIRST}{second}| R3 | three |  | All of it. |\n"),
        &["7 there is no requirement R3"],
    );
    expect(
        &format!("{FIRST}| R2 | two | All of it. |\n"),
        &["6 R2 does not have four columns"],
    );
}
