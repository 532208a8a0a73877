use super::check;
use crate::tidy::tree::Tree;

#[track_caller]
fn messages(crate_name: &str, manifest: &str) -> Vec<String> {
    let path = format!("crates/{crate_name}/Cargo.toml");
    check(&Tree::of(&[(&path, manifest)]))
        .into_iter()
        .map(|v| v.message)
        .collect()
}

#[test]
fn an_edge_in_the_table_holds() {
    let manifest = "[dependencies]\ndemur-domain.workspace = true\nserde.workspace = true\n";
    assert!(messages("demur-protocol", manifest).is_empty());
}

#[test]
fn an_edge_against_the_direction_fails() {
    assert_eq!(
        messages(
            "demur-domain",
            "[dependencies]\ndemur-store.workspace = true\n"
        ),
        ["demur-domain may not depend on demur-store ([dependencies])"]
    );
}

#[test]
fn the_web_does_not_reach_past_the_app() {
    assert_eq!(
        messages(
            "demur-web",
            "[dependencies]\ndemur-store.workspace = true\n"
        ),
        ["demur-web may not depend on demur-store ([dependencies])"]
    );
}

#[test]
fn the_testkit_is_for_tests_only() {
    assert!(
        messages(
            "demur",
            "[dev-dependencies]\ndemur-testkit.workspace = true\n"
        )
        .is_empty()
    );
    assert_eq!(
        messages("demur", "[dependencies]\ndemur-testkit.workspace = true\n"),
        ["demur may not depend on demur-testkit ([dependencies])"]
    );
}

#[test]
fn neither_a_new_name_nor_a_platform_hides_an_edge() {
    let manifest =
        "[target.'cfg(unix)'.dependencies]\nx = { package = \"demur-web\", path = \"\" }\n";
    assert_eq!(
        messages("demur-crypto", manifest),
        ["demur-crypto may not depend on demur-web ([dependencies])"]
    );
}

#[test]
fn a_new_crate_needs_a_row() {
    assert_eq!(
        messages("demur-extra", "[dependencies]\n"),
        ["the table of crate edges does not know this crate"]
    );
}
