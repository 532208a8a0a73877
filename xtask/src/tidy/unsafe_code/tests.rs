use super::check;
use crate::tidy::tree::Tree;

const WITH_UNSAFE: &str = "fn f(p: *const u8) -> u8 {\n    unsafe { *p }\n}\n";

#[test]
fn unsafe_code_elsewhere_fails() {
    let found = check(&Tree::of(&[(
        "crates/demur-crypto/src/seal.rs",
        WITH_UNSAFE,
    )]));
    assert_eq!(found.iter().map(|v| v.line).collect::<Vec<_>>(), [2]);
}

#[test]
fn the_wrapper_may_hold_it() {
    assert!(
        check(&Tree::of(&[(
            "crates/demur-crypto/src/bls.rs",
            WITH_UNSAFE
        )]))
        .is_empty()
    );
}

#[test]
fn talking_about_it_is_no_offence() {
    let text = "#![forbid(unsafe_code)]\n// unsafe\nconst S: &str = \"unsafe\";\n";
    assert!(check(&Tree::of(&[("crates/demur-web/src/lib.rs", text)])).is_empty());
}
