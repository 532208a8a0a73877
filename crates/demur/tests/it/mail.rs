//! Notices by mail, against an SMTP server that we did not write: what arrives, to whom, and that it
//! says nothing. `demur serve` runs as its operator runs it.

mod play;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use play::Demonstration;
use tempfile::TempDir;

/// How often we look for what is to come, a quarter of a second apart.
const LOOKS: u32 = 240;

/// Waits until something is there.
fn wait_for<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    for _ in 0..LOOKS {
        if let Some(found) = look() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(250));
    }
    panic!("{what} did not come");
}

/// `aiosmtpd`, which puts what it takes into a maildir.
struct Relay {
    server: Child,
    maildir: PathBuf,
}

impl Relay {
    fn start(folder: &Path, port: u16, options: &[&str]) -> Self {
        let maildir = folder.join(format!("maildir-{port}"));
        let server = Command::new("aiosmtpd")
            .args(["-n", "-l", &format!("127.0.0.1:{port}")])
            .args(options)
            .args(["-c", "aiosmtpd.handlers.Mailbox"])
            .arg(&maildir)
            .stderr(Stdio::null())
            .spawn()
            .expect("aiosmtpd, which scripts/prerequisites.sh installs");
        Self { server, maildir }
    }

    /// The letters that arrived, by whom they are for.
    fn letters(&self) -> BTreeMap<String, String> {
        let mut letters = BTreeMap::new();
        for entry in fs::read_dir(self.maildir.join("new")).into_iter().flatten() {
            let letter = fs::read_to_string(entry.unwrap().path()).unwrap();
            let to = letter.lines().find_map(|line| line.strip_prefix("To: "));
            let before = letters.insert(to.unwrap().to_owned(), letter.clone());
            assert_eq!(before, None, "two on one day");
        }
        letters
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A port that nobody listens at.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// The operator's file. At midnight, so that the hour has come whenever the test runs.
fn config(port: u16, tls: &str, rest: &str) -> String {
    format!(
        "sign_in = \"https://dissent.example.gov/app/\"\nfrom = \"dissent@example.gov\"\nhour = 0\n\
         {rest}\n[relay]\nhost = \"localhost\"\nport = {port}\n{tls}\n"
    )
}

fn to(official: &str, more: &str) -> String {
    format!("\n[[to]]\nofficial = \"{official}\"\naddress = \"{official}@example.gov\"\n{more}")
}

const CLERK: &str = "policy-planning-clerk";
const HEAD: &str = "policy-planning-director";
const MONITOR: &str = "open-forum-chair";
const READER: &str = "deputy-secretary";

/// The letter without what differs by whom it is for: address, id, and what the relay adds.
fn common(letter: &str) -> String {
    let own = [
        "To: ",
        "Message-ID: ",
        "X-Peer: ",
        "X-MailFrom: ",
        "X-RcptTo: ",
    ];
    let lines = letter.lines();
    let kept = lines.filter(|line| !own.iter().any(|it| line.starts_with(it)));
    kept.map(|line| format!("{line}\n")).collect()
}

/// R19, R2, R40: a memo waits for the office and a dispute for the monitor; both learn it by the same
/// octets, in which is no word of either, once a day and not before the relay is there.
#[test]
fn a_notice_arrives_and_says_nothing() {
    let mut demonstration = Demonstration::new();
    demonstration.start(&[]);
    demonstration.file();
    demonstration.redirect_and_dispute();
    nothing_of_a_memo_is_in_a_calendar(&demonstration);
    demonstration.stop();

    let key = age::x25519::Identity::generate();
    let sealed = format!("age = \"{}\"\n", key.to_public());
    let port = free_port();
    let addresses = [
        to(CLERK, ""),
        to(HEAD, &sealed),
        to(MONITOR, ""),
        to(READER, ""),
        "\n[reminder]\nlist = \"all@example.gov\"\npage = \"https://dissent.example.gov/\"\n"
            .into(),
    ];
    let file = config(port, "tls = \"none\"", "") + &addresses.concat();
    demonstration.write("mail.toml", &file);
    demonstration.start(&["--mail", "mail.toml"]);
    let log = || demonstration.log();
    wait_for("an attempt", || log().contains("unreachable").then_some(()));

    let relay = Relay::start(demonstration.folder(), port, &[]);
    let letters = wait_for("every letter", || {
        Some(relay.letters()).filter(|it| it.len() == 4)
    });
    let letter = |name: &str| &letters[&format!("{name}@example.gov")];
    assert_eq!(common(letter(CLERK)), common(letter(MONITOR)));
    let text = opened(letter(HEAD), &key);
    let (_, plain) = letter(CLERK).split_once("\n\n").unwrap();
    assert_eq!(text.trim_end(), plain.trim_end());
    assert!(letter("all").contains("all staff"), "{}", letter("all"));
    assert!(!letters.contains_key(&format!("{READER}@example.gov")));
    for octets in letters.values().chain([&text]) {
        for canary in demonstration.canaries() {
            assert!(!octets.contains(&canary), "{canary} in {octets}");
        }
    }
    // Started again on the same day, it sends no more: not in several looks.
    demonstration.stop();
    demonstration.start(&["--mail", "mail.toml"]);
    demonstration.wait_for_ticks(3);
    assert_eq!(relay.letters(), letters);
    // No log line says to whom.
    assert!(
        !demonstration.log().contains("@example.gov"),
        "{}",
        demonstration.log()
    );
}

/// What is due stands there, the monitor's ruling too, and no word that anybody typed.
fn nothing_of_a_memo_is_in_a_calendar(demonstration: &Demonstration) {
    let calendar = demonstration.calendar().replace("\r\n ", "");
    let entries: Vec<&str> = calendar
        .lines()
        .filter(|it| it.starts_with("UID"))
        .collect();
    let expected = ["reply", "scope_ruling", "target"].map(|due| demonstration.entry(due));
    assert_eq!(entries, expected);
    // The memo's id names the case; whoever knows it has its link.
    let typed = demonstration.canaries().into_iter();
    for typed in typed.filter(|it| !entries[0].contains(it)) {
        assert!(!calendar.contains(&typed), "{typed} in {calendar}");
    }
}

fn opened(letter: &str, key: &age::x25519::Identity) -> String {
    let begin = letter.find("-----BEGIN AGE ENCRYPTED FILE-----").unwrap();
    let armour = age::armor::ArmoredReader::new(&letter.as_bytes()[begin..]);
    let decryptor = age::Decryptor::new(armour).unwrap();
    let mut text = String::new();
    let mut reader = decryptor
        .decrypt(std::iter::once(key as &dyn age::Identity))
        .unwrap();
    reader.read_to_string(&mut text).unwrap();
    text
}

/// GnuPG with a home of its own.
fn gpg(home: &Path, arguments: &[&str]) -> String {
    let ran = Command::new("gpg")
        .args(["--batch", "--quiet", "--no-tty", "--homedir"])
        .arg(home)
        .args(arguments)
        .output()
        .expect("gpg, which scripts/prerequisites.sh installs");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    String::from_utf8(ran.stdout).unwrap()
}

/// R40: what a mail program that knows PGP/MIME is handed is what GnuPG opens with the official's key,
/// and none of it stands in the clear.
#[test]
fn a_notice_is_sealed_to_a_pgp_key() {
    let home = TempDir::new().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let name = format!("{HEAD}@example.gov");
    let secret = [
        "--passphrase",
        "",
        "--quick-gen-key",
        &name,
        "future-default",
    ];
    gpg(home.path(), &secret);

    let mut demonstration = Demonstration::new();
    demonstration.write(
        "head.asc",
        &gpg(home.path(), &["--armor", "--export", &name]),
    );
    let port = free_port();
    let relay = Relay::start(demonstration.folder(), port, &[]);
    let addresses = to(HEAD, "pgp = \"head.asc\"\n") + &to(CLERK, "");
    let file = config(port, "tls = \"none\"", "always = true") + &addresses;
    demonstration.write("mail.toml", &file);
    demonstration.start(&["--mail", "mail.toml"]);
    let letters = wait_for("both letters", || {
        Some(relay.letters()).filter(|it| it.len() == 2)
    });

    let sealed = &letters[&name];
    for wanted in [
        "multipart/encrypted",
        "protocol=\"application/pgp-encrypted\"",
        "Version: 1\n",
    ] {
        assert!(sealed.contains(wanted), "{wanted} in {sealed}");
    }
    assert!(!sealed.contains("https://dissent.example.gov"), "{sealed}");
    let begin = sealed.find("-----BEGIN PGP MESSAGE-----").unwrap();
    let end = sealed.find("-----END PGP MESSAGE-----").unwrap();
    let armour = home.path().join("armour");
    fs::write(
        &armour,
        format!("{}-----END PGP MESSAGE-----\n", &sealed[begin..end]),
    )
    .unwrap();
    let opened = gpg(home.path(), &["--decrypt", armour.to_str().unwrap()]);
    let (_, plain) = letters[&format!("{CLERK}@example.gov")]
        .split_once("\n\n")
        .unwrap();
    let (headers, text) = opened.split_once("\r\n\r\n").unwrap();
    assert!(headers.contains("text/plain; charset=utf-8"), "{headers}");
    assert_eq!(text.replace('\r', "").trim_end(), plain.trim_end());
    // The agent that held the key ends by itself once its folder is gone.
}

/// A certificate for localhost under an authority of its own.
fn certificates(folder: &Path) {
    let openssl = |arguments: &[&str]| {
        let mut command = Command::new("openssl");
        command.args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
        ]);
        command.args(["-nodes", "-days", "2"]).args(arguments);
        let ran = command.current_dir(folder).output().unwrap();
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
    };
    openssl(&[
        "-subj",
        "/CN=authority",
        "-keyout",
        "ca.key",
        "-out",
        "ca.pem",
    ]);
    openssl(&[
        "-subj",
        "/CN=localhost",
        "-keyout",
        "relay.key",
        "-out",
        "relay.pem",
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-addext",
        "basicConstraints=critical,CA:FALSE",
    ]);
}

/// Fail closed: where TLS was asked for and is not had, or is not the relay's own, nothing is sent.
#[test]
fn nothing_is_sent_without_the_tls_that_was_asked_for() {
    let folder = TempDir::new().unwrap();
    certificates(folder.path());
    let at = |name: &str| folder.path().join(name).display().to_string();
    let (cert, key, ca) = (at("relay.pem"), at("relay.key"), at("ca.pem"));
    let starttls = ["--tlscert", &cert, "--tlskey", &key];
    let tls = ["--smtpscert", &cert, "--smtpskey", &key];
    let own = format!("ca = \"{ca}\"");
    for (options, wanted, expected) in [
        (&[] as &[&str], format!("tls = \"starttls\"\n{own}"), None),
        (&starttls, "tls = \"starttls\"".to_owned(), None),
        (&starttls, format!("tls = \"starttls\"\n{own}"), Some(1)),
        (&tls, format!("tls = \"tls\"\n{own}"), Some(1)),
    ] {
        let mut demonstration = Demonstration::new();
        let port = free_port();
        let relay = Relay::start(demonstration.folder(), port, options);
        let file = config(port, &wanted, "always = true") + &to(CLERK, "");
        demonstration.write("mail.toml", &file);
        // Until it listens, the relay is unreachable, which says nothing of TLS.
        wait_for("the relay", || {
            std::net::TcpStream::connect(("127.0.0.1", port)).ok()
        });
        demonstration.start(&["--mail", "mail.toml"]);
        match expected {
            Some(letters) => wait_for("the letter", || {
                (relay.letters().len() == letters).then_some(())
            }),
            None => {
                wait_for("an attempt", || {
                    demonstration.log().contains("not_sent").then_some(())
                });
                demonstration.wait_for_ticks(2);
                assert_eq!(relay.letters().len(), 0, "{wanted}");
            }
        }
    }
}

/// What is wrong in the file is said at the start, and nothing is served.
#[test]
fn a_file_that_is_not_understood_stops_the_server() {
    let demonstration = Demonstration::new();
    demonstration.write("mail.toml", &config(25, "tls = \"none\"\npool = 3", ""));
    let folder = demonstration.folder();
    let ran = super::demur(folder, &["serve", "--demo", "--mail", "mail.toml"]);
    assert_eq!(ran.status, Some(2));
    assert!(
        ran.stderr.contains("unknown field `pool`"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("line 9"), "{}", ran.stderr);
}
