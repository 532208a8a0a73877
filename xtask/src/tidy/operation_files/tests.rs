use super::{Exceptions, check_with};
use crate::tidy::tree::Tree;

const OPERATIONS: &str = "named_enum! {\n    Operation {\n        /// Sign.\n        \
    MemoCosign = \"memo_cosign\";\n        CaseExpire = \"case_expire\";\n    }\n}\n";
const EXCEPTIONS: Exceptions = Exceptions {
    together: &[],
    no_use_case: &[],
    no_endpoint: &[("case_expire", "a job")],
    no_operation: &[("lib", "the root")],
};

#[track_caller]
fn paths(use_cases: &[&str], endpoints: &[&str]) -> Vec<String> {
    let mut files = vec![(
        "crates/demur-domain/src/operation.rs".to_owned(),
        OPERATIONS,
    )];
    files.extend(
        use_cases
            .iter()
            .map(|name| (format!("crates/demur-app/src/{name}.rs"), "")),
    );
    files.extend(
        endpoints
            .iter()
            .map(|name| (format!("crates/demur-web/src/endpoints/{name}.rs"), "")),
    );
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), *text))
        .collect();
    let found = check_with(&Tree::of(&files), &EXCEPTIONS);
    found.into_iter().map(|violation| violation.path).collect()
}

#[test]
fn both_files_for_each_operation_hold() {
    assert!(paths(&["lib", "memo_cosign", "case_expire"], &["memo_cosign"]).is_empty());
}

#[test]
fn before_the_first_endpoint_the_rule_waits() {
    assert!(paths(&["lib"], &[]).is_empty());
}

#[test]
fn an_operation_without_its_use_case_fails() {
    assert_eq!(
        paths(&["lib", "memo_cosign"], &["memo_cosign"]),
        ["crates/demur-app/src/case_expire.rs"]
    );
}

#[test]
fn an_operation_without_its_endpoint_fails() {
    assert_eq!(
        paths(
            &["lib", "memo_cosign", "case_expire"],
            &["memo_cosign/tests"]
        ),
        ["crates/demur-web/src/endpoints/memo_cosign.rs"]
    );
}

#[test]
fn a_file_without_an_operation_fails() {
    assert_eq!(
        paths(
            &["lib", "memo_cosign", "case_expire", "helpers"],
            &["memo_cosign", "memo_sign"]
        ),
        [
            "crates/demur-app/src/helpers.rs",
            "crates/demur-web/src/endpoints/memo_sign.rs"
        ]
    );
}

#[test]
fn an_exception_that_no_longer_holds_fails() {
    assert_eq!(
        paths(
            &["lib", "memo_cosign", "case_expire"],
            &["memo_cosign", "case_expire"]
        ),
        ["crates/demur-web/src/endpoints/case_expire.rs"]
    );
    assert_eq!(
        paths(&["memo_cosign", "case_expire"], &["memo_cosign"]),
        ["crates/demur-domain/src/operation.rs"]
    );
}
