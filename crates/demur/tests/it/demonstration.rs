//! A demonstration as a person meets it: an official signs in with the codes that lie ready.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use demur_crypto::totp::TotpSecret;
use serde_json::Value;
use tempfile::TempDir;

use super::{Ran, demur};

mod protect;

const DIRECTOR: &str = "policy-planning-director";

struct Demonstration {
    folder: TempDir,
    server: Child,
    base: String,
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Demonstration {
    /// Starts one in a new folder, and waits until it says where it is.
    fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let mut server = Command::new(env!("CARGO_BIN_EXE_demur"))
            .args([
                "serve",
                "--demo",
                "--folder",
                "demo",
                "--listen",
                "127.0.0.1:0",
            ])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(server.stdout.take().unwrap()).lines();
        let page = said.find_map(|line| {
            let line = line.unwrap();
            let address = line.trim().strip_prefix("pages")?;
            Some(address.split_whitespace().next()?.to_owned())
        });
        // Somebody must go on reading, or the server stops at a full pipe.
        std::thread::spawn(move || said.for_each(drop));
        Self {
            folder,
            server,
            base: page.unwrap().trim_end_matches('/').to_owned(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("demo").join(name)
    }

    fn office(&self, step: &[&str]) -> Ran {
        self.official(DIRECTOR, &[&["office"], step].concat())
    }

    /// What an official's command says.
    fn official(&self, official: &str, command: &[&str]) -> Ran {
        let keys = format!("demo/officials/{official}.key");
        let arguments = [command, &["--keys", &keys, "--server", &self.base]].concat();
        demur(self.folder.path(), &arguments)
    }

    /// What the director is told with the key alone, once the log has taken up the installation.
    fn first_answer(&self) -> Ran {
        for _ in 0..30 {
            let ran = self.office(&["inbox"]);
            if !ran.stderr.contains("not there yet") {
                return ran;
            }
            std::thread::sleep(Duration::from_secs(1));
        }
        panic!("the log does not begin");
    }

    /// The code that the director's authenticator shows, so many steps from now.
    fn code(&self, steps: i64) -> String {
        self.code_of(DIRECTOR, steps)
    }

    fn code_of(&self, official: &str, steps: i64) -> String {
        let secret = fs::read_to_string(self.path(&format!("officials/{official}.totp")));
        code(&secret.unwrap(), steps)
    }
}

fn code(base32: &str, steps: i64) -> String {
    let secret = TotpSecret::from_base32(base32.trim()).unwrap();
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let at = i64::try_from(now).unwrap() + 30 * steps;
    secret.code(at).unwrap().to_string()
}

fn is_private(path: &Path) -> bool {
    fs::metadata(path).unwrap().permissions().mode() & 0o077 == 0
}

#[test]
fn an_official_signs_in_with_the_code_that_lies_ready() {
    let demonstration = Demonstration::start();
    let alone = demonstration.first_answer();
    assert_eq!(alone.status, Some(1), "{}", alone.stdout);
    assert!(alone.stderr.contains("not signed in"), "{}", alone.stderr);
    let wrong = demonstration.office(&["sign-in", "--code", "000000"]);
    assert_eq!(wrong.status, Some(1), "{}", wrong.stdout);
    assert!(
        wrong.stderr.contains("A code counts once"),
        "{}",
        wrong.stderr
    );

    let used = demonstration.code(0);
    let signed_in = demonstration.office(&["sign-in", "--code", &used]);
    assert_eq!(signed_in.status, Some(0), "{}", signed_in.stderr);
    assert!(signed_in.stdout.contains("The Director of Policy Planning"));
    let session = demonstration.path("officials/policy-planning-director.key.session");
    assert!(is_private(&session));
    let inbox = demonstration.office(&["inbox"]);
    assert_eq!(inbox.status, Some(0), "{}", inbox.stderr);

    // Another authenticator, while signed in.
    replace_the_factor(&demonstration);
    let old = demonstration.code(1);
    let inbox = demonstration.office(&["inbox"]);
    assert_eq!(inbox.status, Some(0), "{}", inbox.stderr);
    let signed_out = demonstration.office(&["sign-out"]);
    assert_eq!(signed_out.status, Some(0), "{}", signed_out.stderr);
    assert!(!session.exists());
    assert_eq!(demonstration.office(&["inbox"]).status, Some(1));
    let old = demonstration.office(&["sign-in", "--code", &old]);
    assert_eq!(old.status, Some(1));
}

/// Types what an authenticator would show into the running command.
fn replace_the_factor(demonstration: &Demonstration) {
    let mut running = Command::new(env!("CARGO_BIN_EXE_demur"))
        .args(["office", "factor", "totp", "--server", &demonstration.base])
        .args(["--keys", "demo/officials/policy-planning-director.key"])
        .current_dir(demonstration.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(running.stdout.take().unwrap()).lines();
    let secret = said.find_map(|line| Some(line.unwrap().strip_prefix("secret ")?.to_owned()));
    let link = said.next().unwrap().unwrap();
    assert!(link.contains("otpauth://totp/Demur:policy-planning-director?secret="));
    let code = code(&secret.unwrap(), 0);
    writeln!(running.stdin.take().unwrap(), "{code}").unwrap();
    let rest: Vec<String> = said.map(Result::unwrap).collect();
    assert!(running.wait().unwrap().success(), "{rest:?}");
}

#[test]
fn the_browser_is_offered_the_officials_of_a_demonstration() {
    let demonstration = Demonstration::start();
    let mut answer = ureq::get(format!("{}/demo/officials", demonstration.base))
        .call()
        .unwrap();
    let officials: Value = answer.body_mut().read_json().unwrap();
    let officials = officials.as_array().unwrap();
    assert_eq!(officials.len(), 10);
    for official in officials {
        let id = official["id"].as_str().unwrap();
        let key = demonstration.path(&format!("officials/{id}.key"));
        assert!(is_private(&key));
        let octets: demur_protocol::api::Octets =
            serde_json::from_value(official["key"].clone()).unwrap();
        assert_eq!(octets.0, fs::read(key).unwrap(), "{id}");
        let secret = demonstration.path(&format!("officials/{id}.totp"));
        assert!(is_private(&secret));
        let secret = fs::read_to_string(secret).unwrap();
        assert_eq!(official["totp_secret"], secret.as_str(), "{id}");
        assert!(official["passphrase"].is_null() && official["title"].is_string());
    }
}

/// A calendar that is being served, until it is dropped.
struct Feed {
    command: Child,
    address: String,
}

impl Drop for Feed {
    fn drop(&mut self) {
        let _ = self.command.kill();
        let _ = self.command.wait();
    }
}

impl Feed {
    fn start(demonstration: &Demonstration) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_demur"))
            .args(["office", "calendar", "--port", "0"])
            .args(["--keys", "demo/officials/policy-planning-director.key"])
            .args(["--server", &demonstration.base])
            .current_dir(demonstration.folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(command.stdout.take().unwrap()).lines();
        let address = said.find_map(|line| {
            let line = line.unwrap();
            line.trim()
                .starts_with("http")
                .then(|| line.trim().to_owned())
        });
        Self {
            command,
            address: address.expect("an address"),
        }
    }

    /// What follows the port: the secret, and a name.
    fn path(&self) -> &str {
        self.address.splitn(4, '/').nth(3).unwrap()
    }

    fn fetch(&self) -> (u16, String) {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build();
        let agent: ureq::Agent = config.into();
        let mut answer = agent.get(&self.address).call().unwrap();
        let text = answer.body_mut().read_to_string().unwrap();
        (answer.status().as_u16(), text)
    }
}

/// Everything but when it was made.
fn undated(calendar: &str) -> Vec<&str> {
    let dated = |line: &&str| !line.starts_with("DTSTAMP");
    calendar.lines().filter(dated).collect()
}

/// R19: what is due reaches the official where other dates are.
#[test]
fn r19_a_calendar_program_subscribes_while_the_official_is_signed_in() {
    let demonstration = Demonstration::start();
    demonstration.first_answer();
    let feed = Feed::start(&demonstration);
    let (status, text) = feed.fetch();
    assert_eq!(status, 503);
    assert!(!text.contains("VCALENDAR"), "{text}");

    let code = demonstration.code(0);
    let signed_in = demonstration.office(&["sign-in", "--code", &code]);
    assert_eq!(signed_in.status, Some(0), "{}", signed_in.stderr);
    let written = demonstration.office(&["calendar", "--out", "due.ics"]);
    assert_eq!(written.status, Some(0), "{}", written.stderr);
    let written = fs::read_to_string(demonstration.folder.path().join("due.ics")).unwrap();
    let (status, text) = feed.fetch();
    assert_eq!(status, 200);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"));
    assert_eq!(undated(&text), undated(&written));

    // The address outlives the command, and nobody else reads what makes it.
    let secret = demonstration.path("officials/policy-planning-director.key.calendar");
    assert!(is_private(&secret));
    let again = Feed::start(&demonstration);
    assert_eq!(again.path(), feed.path());

    assert_eq!(demonstration.office(&["sign-out"]).status, Some(0));
    assert_eq!(feed.fetch().0, 503);
}
