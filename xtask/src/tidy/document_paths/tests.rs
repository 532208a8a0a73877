use super::check_with;
use crate::tidy::tree::Tree;

#[track_caller]
fn messages(document: &str) -> Vec<String> {
    let tree = Tree::of(&[
        ("docs/page.md", document),
        ("docs/other.md", ""),
        ("crates/demur-web/src/router.rs", "pub fn routes() {}\n"),
    ]);
    check_with(&tree, &["docs/soon.md"])
        .into_iter()
        .map(|v| v.message)
        .collect()
}

#[test]
fn a_file_that_is_gone_fails() {
    assert_eq!(messages("See `docs/gone.md`."), ["no file docs/gone.md"]);
    assert_eq!(
        messages("See `crates/demur-gone`."),
        ["no file crates/demur-gone"]
    );
    assert_eq!(messages("See `./docs/gone.md`."), ["no file docs/gone.md"]);
}

#[test]
fn a_symbol_that_is_gone_fails() {
    assert!(messages("`crates/demur-web/src/router.rs::routes`").is_empty());
    assert_eq!(
        messages("`crates/demur-web/src/router.rs::table()`"),
        ["crates/demur-web/src/router.rs has no `table`"]
    );
}

#[test]
fn a_link_to_nowhere_fails() {
    assert!(messages("[x](other.md) [y](../docs/other.md#part) [z](https://x.example)").is_empty());
    assert_eq!(messages("[x](gone.md)"), ["no file docs/gone.md"]);
}

#[test]
fn what_is_no_path_of_ours_holds() {
    assert!(messages("`tile/8/64/000` `/api/v1/x.json` `a <b>/c.rs` `MIT/Apache`").is_empty());
    assert!(messages("`target/release/demur.d`\n```\n`docs/gone.md`\n```\n").is_empty());
}

#[test]
fn files_and_folders_that_stand_hold() {
    assert!(
        messages("`crates/demur-web/src/router.rs` `crates/demur-web/` `docs/soon.md`").is_empty()
    );
}

#[test]
fn a_file_that_came_leaves_the_list() {
    let found = check_with(&Tree::of(&[("docs/soon.md", "")]), &["docs/soon.md"]);
    assert_eq!(found.len(), 1);
}
