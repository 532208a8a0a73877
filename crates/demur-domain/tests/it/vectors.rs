//! `testdata/vectors/domain.json`: memos, charters, days, due dates, replies and sets to hide in,
//! each with what comes of it; and `charter-words.json`, the presets in plain words. Other
//! implementations read the same files.

mod charters;
mod clocks;
mod memos;
mod replies;
mod sets;

use std::fs;
use std::path::Path;

use demur_domain::charter::{Charter, plain_words};
use serde_json::{Value, json};

fn vectors() -> Value {
    json!({
        "about": [
            "The rules of a memo, a charter and a case. Written by crates/demur-domain/tests/it.",
            "expect is ok, or the failure's name in demur-domain; detail is what it names.",
            "A charter is the preset crates/demur-domain/charters/state-dissent.toml with one text replaced.",
            "An instant is in seconds since 1970; ends_at is the first instant that is late.",
            "Where own stands there, the charter names these days off, each Founders' Day.",
            "A pause is its first day and the first day after it; paused is how many days it cost.",
        ],
        "memos": memos::all(),
        "parts": memos::parts(),
        "charters": charters::all(),
        "zones": clocks::zones(),
        "holidays": clocks::holidays(),
        "due_dates": clocks::due_dates(),
        "paused": clocks::paused(),
        "replies": replies::all(),
        "histograms": sets::histograms(),
        "sets": sets::all(),
    })
}

/// The name of a failure, without what it carries: `TooLong { max: 200 }` is `TooLong`.
fn name(failure: &impl std::fmt::Debug) -> String {
    let text = format!("{failure:?}");
    text.split([' ', '(', '{']).next().unwrap().to_owned()
}

#[test]
fn the_file_is_what_the_code_writes() {
    expect_current("domain.json", &vectors());
}

/// R56: the sentences of every preset, which the browser says from words of its own.
#[test]
fn the_sentences_of_charters_are_what_the_code_says() {
    let said = Charter::PRESETS.map(|(name, text)| {
        let charter = Charter::parse(text).unwrap();
        (name.to_owned(), json!(plain_words(&charter)))
    });
    expect_current(
        "charter-words.json",
        &Value::Object(said.into_iter().collect()),
    );
}

fn expect_current(name: &str, vectors: &Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vectors");
    let file = folder.join(name);
    let mut written = serde_json::to_string_pretty(vectors).unwrap();
    written.push('\n');
    if fs::read_to_string(&file).ok().as_ref() != Some(&written) {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&fresh, written).unwrap();
        panic!("{file:?} is not current; if the change is meant, copy {fresh:?}");
    }
}

/// Every kind of object has vectors that are accepted, and memos mostly ones that are not.
#[test]
fn many_vectors_must_fail() {
    let all = vectors();
    let accepted = |kind: &str| {
        let cases = all[kind].as_array().unwrap();
        let ok = cases.iter().filter(|case| case["expect"] == "ok").count();
        (ok, cases.len())
    };
    for kind in [
        "memos",
        "parts",
        "charters",
        "due_dates",
        "replies",
        "histograms",
    ] {
        let (ok, all) = accepted(kind);
        assert!(ok >= 1 && all > ok, "{kind}: {ok} of {all}");
    }
    let (ok, all) = accepted("charters");
    assert!(2 * ok < all, "charters: {ok} of {all}");
}
