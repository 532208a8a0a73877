use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn expect(threat_model: &str, lines: &[usize]) {
    let tree = Tree::of(&[
        ("docs/threat-model.md", threat_model),
        (
            "crates/demur/tests/it/main.rs",
            "fn th01_written() {}\n// fn th02_dreamt() {}\n",
        ),
    ]);
    let found = check(&tree);
    assert_eq!(
        found
            .iter()
            .map(|violation| violation.line)
            .collect::<Vec<_>>(),
        lines
    );
}

#[test]
fn a_test_that_is_there_holds() {
    expect("### TH1 x\n**Test.** `th01_written`\n", &[]);
    expect("### TH2 x\n**Test.** `th02_dreamt` (to be written)\n", &[]);
}

#[test]
fn a_test_that_is_not_there_fails() {
    expect("### TH2 x\n**Test.** `th02_dreamt`\n", &[2]);
}

#[test]
fn a_mark_that_is_out_of_date_fails() {
    expect(
        "### TH1 x\n**Test.** `th01_written` (to be written)\n",
        &[2],
    );
}

#[test]
fn a_threat_without_a_test_fails() {
    expect(
        "### TH1 x\n### TH2 x\n**Test.** `th01_written`\n## Then\n",
        &[1],
    );
    expect("### TH1 x\n", &[1]);
}
