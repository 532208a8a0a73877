//! The help of every subcommand, under review.

use super::demur;

#[test]
fn every_help_text_is_reviewed() {
    let all: &[&[&str]] = &[
        &[],
        &["serve"],
        &["replay"],
        &["enrol"],
        &["memo"],
        &["memo", "new"],
        &["memo", "show"],
        &["memo", "circulate"],
        &["memo", "revise"],
        &["memo", "seal"],
        &["memo", "file"],
        &["memo", "status"],
        &["memo", "withdraw"],
        &["memo", "close"],
        &["memo", "attest"],
        &["sign"],
        &["post"],
        &["withdraw"],
        &["proof"],
        &["mailbox"],
        &["rate"],
        &["claim"],
        &["attest"],
        &["complain"],
        &["complain", "file"],
        &["complain", "answers"],
        &["protect"],
        &["protect", "list"],
        &["protect", "open"],
        &["protect", "step"],
        &["burn"],
        &["export"],
        &["redact"],
        &["verify"],
        &["trace"],
        &["statistics"],
        &["verify-client"],
        &["serve-client"],
        &["office"],
        &["office", "keys"],
        &["office", "factor"],
        &["office", "factor", "totp"],
        &["office", "sign-in"],
        &["office", "sign-out"],
        &["office", "inbox"],
        &["office", "calendar"],
        &["office", "open"],
        &["office", "acknowledge"],
        &["office", "distribute"],
        &["office", "note"],
        &["office", "notes"],
        &["office", "draft"],
        &["office", "clear"],
        &["office", "extend"],
        &["office", "approve-extension"],
        &["office", "reply"],
        &["office", "statement"],
        &["charter"],
        &["charter", "show"],
        &["charter", "check"],
        &["charter", "holidays"],
    ];
    let folder = tempfile::tempdir().unwrap();
    for command in all {
        let ran = demur(folder.path(), &[command, &["--help"][..]].concat());
        assert_eq!(ran.status, Some(0), "{command:?}: {}", ran.stderr);
        let name = [&["help"], *command].concat().join("_");
        insta::assert_snapshot!(name, ran.stdout);
    }
}
