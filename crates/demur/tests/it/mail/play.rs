//! A demonstration that is stopped and started again, and a case in it with a canary in every text.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use demur_crypto::labels::sha256;
use demur_crypto::totp::TotpSecret;
use tempfile::TempDir;

use crate::{Ran, demur};

pub(super) struct Demonstration {
    folder: TempDir,
    server: Option<Child>,
    base: String,
    canaries: RefCell<Vec<String>>,
    memo: String,
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Demonstration {
    pub(super) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            server: None,
            base: String::new(),
            canaries: RefCell::default(),
            memo: String::new(),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        fs::write(self.folder().join(name), text).unwrap();
    }

    /// Starts it, and waits until it says where it is.
    pub(super) fn start(&mut self, more: &[&str]) {
        let log = self.folder().join("stderr");
        let log = File::options().create(true).append(true).open(log).unwrap();
        let mut server = Command::new(env!("CARGO_BIN_EXE_demur"))
            .args(["serve", "--demo", "--listen", "127.0.0.1:0"])
            .args(more)
            .current_dir(self.folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut said = BufReader::new(server.stdout.take().unwrap()).lines();
        self.server = Some(server);
        let page = said.find_map(|line| {
            let line = line.unwrap();
            let address = line.trim().strip_prefix("pages")?;
            Some(address.split_whitespace().next()?.to_owned())
        });
        page.unwrap()
            .trim_end_matches('/')
            .clone_into(&mut self.base);
        // Somebody must go on reading, or the server stops at a full pipe.
        std::thread::spawn(move || said.for_each(drop));
    }

    /// Kills it: what waits must survive that too.
    pub(super) fn stop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }

    /// What the server wrote to standard error, in all its lives.
    pub(super) fn log(&self) -> String {
        fs::read_to_string(self.folder().join("stderr")).unwrap()
    }

    /// Waits until the log has grown so many times: as many times the jobs have run.
    pub(super) fn wait_for_ticks(&self, ticks: u32) {
        let checkpoint = || {
            let answer = ureq::get(format!("{}/log/checkpoint", self.base)).call();
            answer.unwrap().body_mut().read_to_string().unwrap()
        };
        for _ in 0..ticks {
            let before = checkpoint();
            super::wait_for("a tick", || (checkpoint() != before).then_some(()));
        }
    }

    /// Every text that was typed, and what names the case.
    pub(super) fn canaries(&self) -> Vec<String> {
        let ids = [self.memo.clone(), "DC-2026-0001".to_owned()];
        self.canaries.borrow().iter().cloned().chain(ids).collect()
    }

    /// A text that occurs nowhere but where it was typed.
    fn plant(&self, field: &str) -> String {
        let hash = hex::encode(&sha256(field.as_bytes())[..10]);
        let canary = format!("Kanarie {hash}");
        self.canaries.borrow_mut().push(canary.clone());
        canary
    }

    fn run(&self, words: &[&str]) -> Ran {
        let ran = demur(self.folder(), words);
        assert_eq!(ran.status, Some(0), "{words:?}: {}", ran.stderr);
        ran
    }

    fn author(&self, words: &[&str]) -> Ran {
        let wallet = ["--wallet", "demo/author.wallet"];
        let passphrase = ["--passphrase-file", "demo/passphrase"];
        self.run(&[words, &wallet, &passphrase].concat())
    }

    fn head(&self, words: &[&str]) -> Ran {
        let keys = ["--keys", "demo/officials/policy-planning-director.key"];
        self.run(&[&["office"], words, &keys, &["--server", &self.base]].concat())
    }

    /// What is due, as `demur office calendar` writes it.
    pub(super) fn calendar(&self) -> String {
        self.head(&["calendar", "--out", "due.ics"]);
        fs::read_to_string(self.folder().join("due.ics")).unwrap()
    }

    /// What an entry of it is known by.
    pub(super) fn entry(&self, due: &str) -> String {
        format!("UID:{}-{due}@demur", self.memo)
    }

    /// Takes a memo to the office.
    pub(super) fn file(&mut self) {
        self.wait_for_ticks(1);
        let text = format!(
            "---\nsubject: {}\nto: The Secretary\nmarking: SBU\n---\n\n## Summary\n\n(SBU) {}\n\n\
             ## Paragraphs\n\n(U) {}\n\n## Demands\n\n1. (SBU) {}\n\n## Prior attempts\n\n- (U) {}\n",
            self.plant("subject"),
            self.plant("summary"),
            self.plant("paragraph"),
            self.plant("demand"),
            self.plant("attempt"),
        );
        self.write("memo.md", &text);
        let ran = self.author(&[
            "memo",
            "circulate",
            "memo.md",
            "--json",
            "--server",
            &self.base,
        ]);
        let circulated: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        circulated["memo"]
            .as_str()
            .unwrap()
            .clone_into(&mut self.memo);
        let invitation = circulated["invitation"].as_str().unwrap();
        let mode = ["--mode", "anonymous", "--yes", "--server", &self.base];
        self.author(&[&["sign", invitation], &mode[..]].concat());
        for step in ["seal", "file"] {
            self.author(&["memo", step, "--yes", "--server", &self.base]);
        }
    }

    /// The office sends it elsewhere, and the authors dispute that.
    pub(super) fn redirect_and_dispute(&self) {
        let secret = self
            .folder()
            .join("demo/officials/policy-planning-director.totp");
        let secret = TotpSecret::from_base32(fs::read_to_string(secret).unwrap().trim()).unwrap();
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        let code = secret.code(now.try_into().unwrap()).unwrap().to_string();
        self.head(&["sign-in", "--code", &code]);
        self.head(&["open", &self.memo, "--yes", "--undertake"]);
        self.head(&["acknowledge", &self.memo, "--case-number", "DC-2026-0001"]);
        self.write("reason", &self.plant("reason of the redirect"));
        let address = self.plant("address of the redirect");
        self.head(&[
            "redirect",
            &self.memo,
            "--reason",
            "reason",
            "--address",
            &address,
        ]);
        self.write("dispute", &self.plant("text of the dispute"));
        self.author(&[
            "memo", "dispute", "--text", "dispute", "--server", &self.base,
        ]);
        // Everything is older than the interval before this one, which notices look at.
        self.wait_for_ticks(3);
        std::thread::sleep(Duration::from_secs(2));
    }
}
