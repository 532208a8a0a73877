//! R43, R45: complaints as their officer reads them on the command line.

use std::fs;

use serde_json::Value;

use super::Demonstration;
use crate::{Ran, demur};

const OFFICER: &str = "inspector-general";

impl Demonstration {
    fn complain(&self, key: &str, kind: &str) {
        fs::write(self.folder.path().join("what.txt"), "They moved my desk.").unwrap();
        let ran = demur(
            self.folder.path(),
            &[
                &["complain", "file", "--server", &self.base, "--key", key],
                &["--kind", kind, "--happened", "what.txt", "--yes"] as &[_],
                &["--date", "October", "--by", "My reviewing officer"],
            ]
            .concat(),
        );
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    }

    fn officer(&self, command: &[&str]) -> Ran {
        let ran = self.official(OFFICER, command);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        ran
    }
}

#[test]
fn r43_what_was_done_is_one_record_over_all_complaints() {
    let demonstration = Demonstration::start();
    demonstration.first_answer();
    demonstration.complain("one.key", "evaluation");
    demonstration.complain("two.key", "evaluation");
    demonstration.complain("two.key", "assignment");
    let code = demonstration.code_of(OFFICER, 0);
    demonstration.officer(&["office", "sign-in", "--code", &code]);

    let history = demonstration.officer(&["protect", "history", "--json"]);
    let history: Value = serde_json::from_str(&history.stdout).unwrap();
    let lines = history["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 3);
    assert_eq!(history["told"]["evaluation"], 2);
    assert_eq!(history["told"]["assignment"], 1);
    assert_eq!(history["left_out"].as_array().unwrap().len(), 0);
    let mut of: Vec<_> = lines.iter().map(|it| it["complaint"].as_str()).collect();
    of.sort_unstable();
    of.dedup();
    assert_eq!(of.len(), 2);

    // A step stands in it under the officer's name, and each record under its day.
    let complaint = lines[0]["complaint"].as_str().unwrap();
    fs::write(demonstration.folder.path().join("words.txt"), "I read it.").unwrap();
    let acknowledged = ["protect", "step", complaint, "acknowledge"];
    demonstration.officer(&[&acknowledged as &[_], &["--text", "words.txt", "--yes"]].concat());
    let said = demonstration.officer(&["protect", "history"]).stdout;
    let day = lines[0]["day"].as_str().unwrap();
    let told = "told of: evaluation; when: October; by: My reviewing officer";
    assert!(said.contains(&format!("{day}  {}  {told}", &complaint[..16])));
    assert!(
        said.contains("acknowledge; by: The Inspector General, protection of dissent"),
        "{said}"
    );
    assert!(said.contains("Told of, in all: assignment 1, evaluation 2."));
    let opened = demonstration
        .officer(&["protect", "open", complaint])
        .stdout;
    assert!(opened.contains(&format!("{day}:\nThe complainant tells of: evaluation")));

    // Nobody else has it.
    let clerk = demonstration.office(&["sign-in", "--code", &demonstration.code(0)]);
    assert_eq!(clerk.status, Some(0), "{}", clerk.stderr);
    let refused = demonstration.official(super::DIRECTOR, &["protect", "history"]);
    assert_eq!(refused.status, Some(1), "{}", refused.stdout);
    assert!(!refused.stdout.contains("evaluation"));
}
