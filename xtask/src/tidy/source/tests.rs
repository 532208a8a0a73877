use super::{code_only, has_word};

#[track_caller]
fn check(source: &str, expected: &str) {
    assert_eq!(code_only(source), expected);
}

#[test]
fn comments_are_hidden_and_lines_kept() {
    check("a // b\nc", "a     \nc");
    check("a /* b /* c\n */ d */ e", "a          \n         e");
}

#[test]
fn literals_are_hidden() {
    check(r#"f("unsafe \" x")"#, "f(             )");
    check(r##"f(r#"a " b"#)"##, "f(          )");
    check(r#"f(b"x", 'y', '\'')"#, "f(    ,    ,     )");
}

#[test]
fn lifetimes_and_words_stay() {
    check("fn f<'a>(x: &'a str) {}", "fn f<'a>(x: &'a str) {}");
    check("number\"x\"", "number   ");
}

#[test]
fn an_unfinished_literal_runs_to_the_end() {
    check("a \"b", "a   ");
    check("a /* b", "a     ");
    check("a r#\"b", "a     ");
}

#[test]
fn a_word_has_borders() {
    assert!(has_word("x = unsafe { y }", "unsafe"));
    assert!(!has_word("#![forbid(unsafe_code)]", "unsafe"));
}
