//! Exit statuses and words for files that are not what they should be.

use std::fs;

use super::{Ran, demur};

/// Runs a command on a file with these octets.
fn on(octets: &[u8], arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), octets).unwrap();
    demur(folder.path(), arguments)
}

#[track_caller]
fn check(octets: &[u8], status: i32, stderr: &str) {
    let ran = on(octets, &["verify", "file"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(status), stderr));
    assert_eq!(ran.stdout, "");
}

#[test]
fn what_is_no_file_of_ours_is_unreadable() {
    let no_file = "NOT VALID: this is no file of Demur's\n";
    check(b"", 2, no_file);
    check(b"rubbish", 2, no_file);
    check(&[0xff; 4096], 2, no_file);
    check(b"Demur case file v1\n\xa0", 2, no_file);
    check(b"demur case file v2\n\xa0", 2, no_file);
}

#[test]
fn what_begins_like_ours_and_is_damaged_is_not_valid() {
    for name in [
        "demur case file v1\n",
        "demur certificate v1\n",
        "demur signature v1\n",
    ] {
        for rest in [&b""[..], b"\xa0", b"\xff\xff"] {
            let ran = on(&[name.as_bytes(), rest].concat(), &["verify", "file"]);
            assert_eq!(ran.status, Some(1), "{name:?} {rest:?}");
            assert!(
                ran.stderr.starts_with("NOT VALID: the file is damaged"),
                "{}",
                ran.stderr
            );
        }
    }
}

#[test]
fn a_receipt_without_the_logs_key_cannot_be_judged() {
    check(
        b"c2sp.org/tlog-proof@v1\n",
        2,
        "NOT VALID: a receipt holds no key; give the log's key with --log-key to check it\n",
    );
}

#[test]
fn a_program_reads_why_as_json() {
    let ran = on(b"rubbish", &["verify", "file", "--json"]);
    assert_eq!(ran.status, Some(2));
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["valid"], false);
    assert_eq!(value["reason"], "this is no file of Demur's");
}

#[test]
fn a_file_that_is_not_there_cannot_be_read() {
    let ran = on(b"", &["verify", "nothing"]);
    assert_eq!(ran.status, Some(2));
    let why = "cannot be read: nothing: No such file or directory (os error 2)\n";
    assert_eq!(ran.stderr, why);
}

#[test]
fn a_key_that_is_none_is_a_mistake_in_use() {
    let ran = on(b"rubbish", &["verify", "file", "--log-key", "nonsense"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("not a log's key"), "{}", ran.stderr);
}

#[test]
fn a_form_is_written_once() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        demur(folder.path(), &["memo", "new", "memo.md"]).status,
        Some(0)
    );
    fs::write(folder.path().join("memo.md"), "mine").unwrap();
    assert_eq!(
        demur(folder.path(), &["memo", "new", "memo.md"]).status,
        Some(1)
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("memo.md")).unwrap(),
        "mine"
    );
}

#[test]
fn a_signature_file_of_another_kind_is_not_posted() {
    let ran = on(
        b"rubbish",
        &["post", "file", "--server", "http://127.0.0.1:9"],
    );
    assert_eq!(ran.status, Some(2));
    assert!(
        ran.stderr.contains("not a file with a signature"),
        "{}",
        ran.stderr
    );
}

#[test]
fn without_a_wallet_one_enrols_first() {
    let ran = on(b"secret\n", &["mailbox", "--passphrase-file", "file"]);
    assert_eq!(ran.status, Some(2));
    assert_eq!(
        ran.stderr,
        "demur.wallet: there is no wallet; enrol first\n"
    );
}

/// R16: whoever holds a text and a certificate learns whether this text was filed, when, and how many
/// signed it; a text that was not submitted is said not to be.
#[test]
fn r16_a_text_was_submitted_or_was_not() {
    let vectors = include_str!("../../../../testdata/vectors/files/files.json");
    let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
    let text = vectors["text"].as_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let certificate = hex::decode(vectors["certificate"].as_str().unwrap()).unwrap();
    fs::write(folder.path().join("certificate"), certificate).unwrap();
    let ask = |memo: &str| {
        fs::write(folder.path().join("memo.md"), memo).unwrap();
        let key = vectors["log_key"].as_str().unwrap();
        let arguments = ["verify", "certificate", "--memo", "memo.md", "--log-key"];
        demur(folder.path(), &[&arguments[..], &[key]].concat())
    };
    let filed = ask(text);
    assert_eq!(filed.status, Some(0), "{}", filed.stderr);
    for said in [
        "is the one that was filed",
        "formally filed on Tue 1 Sep 2026",
        "2 members signed",
        // R67: a record says whether work stops, which its charter decides.
        "What has been decided stays in force until it is answered, and after.",
    ] {
        assert!(filed.stdout.contains(said), "{said}: {}", filed.stdout);
    }
    // One word more, another case of a letter, and a text of which nobody ever heard.
    let other = "---\nsubject: Another\n---\n\nWe disagree.\n";
    for memo in [
        text.replacen("Visas", "Visas for", 1),
        text.replacen("Visas", "visas", 1),
        other.to_owned(),
    ] {
        let refused = ask(&memo);
        assert_eq!(refused.status, Some(1), "{}", refused.stdout);
        let why = "NOT VALID: the text given with --memo is not the one of this file\n";
        assert_eq!(
            (refused.stdout.as_str(), refused.stderr.as_str()),
            ("", why)
        );
    }
}

/// R66: whoever holds the document learns whether the memo is about it, and about no other one.
#[test]
fn r66_a_document_is_the_one_about_which_the_memo_is() {
    let vectors = include_str!("../../../../testdata/vectors/files/files.json");
    let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, octets: &[u8]| fs::write(folder.path().join(name), octets).unwrap();
    put("memo.md", vectors["text"].as_str().unwrap().as_bytes());
    for name in ["case", "certificate"] {
        put(name, &hex::decode(vectors[name].as_str().unwrap()).unwrap());
    }
    let key = vectors["log_key"].as_str().unwrap();
    let ask = |file: &str, document: &[u8], more: &[&str]| {
        put("document", document);
        let arguments = ["verify", file, "--document", "document", "--log-key", key];
        demur(folder.path(), &[&arguments[..], more].concat())
    };
    let (right, other) = (&b"The draft cable.\n"[..], &b"The draft cable.\r\n"[..]);
    for (file, more) in [("case", &[][..]), ("certificate", &["--memo", "memo.md"])] {
        let about = ask(file, right, more);
        assert_eq!(about.status, Some(0), "{file}: {}", about.stderr);
        assert!(about.stdout.contains("the one about which the memo is"));
        let refused = ask(file, other, more);
        assert_eq!(refused.status, Some(1), "{file}: {}", refused.stdout);
        let why = "NOT VALID: the file given with --document is not the one";
        assert!(refused.stderr.starts_with(why), "{}", refused.stderr);
    }
    // Without the text nobody can know.
    assert_eq!(ask("certificate", right, &[]).status, Some(1));
}

/// R71: what the office wrote besides its reply is read from the file alone, each under the name of
/// who signed it.
#[test]
fn r71_what_was_written_is_read_from_the_file() {
    let vectors = include_str!("../../../../testdata/vectors/files/files.json");
    let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
    let case = hex::decode(vectors["case"].as_str().unwrap()).unwrap();
    let key = vectors["log_key"].as_str().unwrap();

    let told = on(&case, &["verify", "file", "--log-key", key]);
    assert_eq!(told.status, Some(0), "{}", told.stderr);
    for said in [
        "\nAcknowledgement, case DC-2026-0001, from ",
        "\n  Responsible: ",
        "\nQuestion to the authors, from ",
        "\nCorrection of the reply, from ",
        "\nA reader's personal assessment, not the institution's answer, from ",
    ] {
        assert!(told.stdout.contains(said), "{said:?}: {}", told.stdout);
    }
    // It stands beside its demands, and once.
    assert!(!told.stdout.contains("\nReply, from "), "{}", told.stdout);

    let json = on(&case, &["verify", "file", "--log-key", key, "--json"]);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    let letters = value["filed"]["letters"].as_array().unwrap();
    let of = |kind: &str| letters.iter().find(|it| it["kind"] == kind).unwrap();
    let correction = of("correction");
    let text = correction["words"]["correction"].as_str().unwrap();
    assert!(told.stdout.contains(text) && !text.is_empty());
    assert_eq!(correction["official"], "policy-planning-director");
    assert!(letters.iter().all(|it| it["signed_by"] != ""));
}
