//! The server of these tests, as a child process: started, ordered about, killed, started again.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use demur_app::app::{App, Parts};
use demur_app::setup::Installation;
use demur_crypto::credential::IssuerSecretKey;
use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::{Randomness, SeededRandomness};
use demur_crypto::sign::{Log, SigningKey};
use demur_domain::ids::{EpochId, InstitutionId};
use demur_domain::sign_in::SecondFactor;
use demur_store::SqliteStore;
use demur_testkit::charter::{charter_toml, epoch, manifest, next_epoch, state, usaid};
use demur_testkit::clock::{INTERVAL_SECONDS, START, TestClock};
use demur_testkit::officials::roster;
use demur_testkit::people::Person;
use demur_testkit::world::INSTANCE;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Where the server keeps everything; absent in an ordinary run of the tests.
const FOLDER: &str = "DEMUR_E2E_FOLDER";
/// How many stand in the directory.
const PEOPLE: &str = "DEMUR_E2E_PEOPLE";
/// How often it was started before.
const LIFE: &str = "DEMUR_E2E_LIFE";
/// Seconds that the clock is past the beginning.
const ELAPSED: &str = "DEMUR_E2E_ELAPSED";
/// Where a dishonest operator writes down what the server draws at random.
const DRAWS: &str = "DEMUR_E2E_DRAWS";
/// What the server's answers to orders begin with; everything else it prints is its own affair.
const MARK: &str = "e2e> ";
/// Longest wait for an answer to an order.
const WAIT: Duration = Duration::from_secs(120);

/// The `number`th person of the directory, whose sign-in code occurs nowhere else.
pub(super) fn person(number: usize) -> Person {
    let mut person = Person::new(state(), number, "employee");
    let code = sha256(format!("sign-in code {number}").as_bytes());
    person.code = hex::encode(&code[..12]);
    person
}

/// The key that signs the log.
pub(super) fn log_key() -> SigningKey<Log> {
    SigningKey::from_seed(&sha256(b"log of the end-to-end tests"))
}

/// The log's key as people have it from elsewhere.
pub(super) fn log_verifier() -> LogVerifier {
    LogVerifier::new(INSTANCE, log_key().verifying_key()).unwrap()
}

/// The issuer's secret key of an epoch.
pub(super) fn issuer(institution: &InstitutionId, epoch: &EpochId) -> IssuerSecretKey {
    IssuerSecretKey::from_seed(&sha256(format!("issuer {institution} {epoch}").as_bytes()))
}

/// A server, and the folder it lives in.
pub(super) struct Site {
    directory: TempDir,
    people: usize,
    lives: u32,
    elapsed: i64,
    process: Option<Process>,
    said: Arc<Mutex<Vec<u8>>>,
}

/// One life of the server.
struct Process {
    child: Child,
    orders: ChildStdin,
    answers: mpsc::Receiver<String>,
    listener: JoinHandle<()>,
    base: String,
}

impl Site {
    /// A new installation with this many people in its directory.
    pub(super) fn start(people: usize) -> Self {
        let directory = TempDir::new().unwrap();
        std::fs::create_dir(directory.path().join("server")).unwrap();
        let mut site = Self {
            directory,
            people,
            lives: 0,
            elapsed: 0,
            process: None,
            said: Arc::default(),
        };
        site.start_again();
        site
    }

    /// Starts the server on the folder as it is.
    pub(super) fn start_again(&mut self) {
        let stderr = appended(&self.stderr());
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "e2e::server::server_of_these_tests",
                "--exact",
                "--nocapture",
            ])
            .env(FOLDER, self.folder())
            .env(PEOPLE, self.people.to_string())
            .env(LIFE, self.lives.to_string())
            .env(ELAPSED, self.elapsed.to_string())
            .env(DRAWS, self.draws_file())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(stderr)
            .spawn()
            .unwrap();
        self.lives += 1;
        let (answer, answers) = mpsc::channel();
        let (stdout, said) = (child.stdout.take().unwrap(), Arc::clone(&self.said));
        let listener = std::thread::spawn(move || {
            for line in BufReader::new(stdout).split(b'\n') {
                let line = line.unwrap();
                said.lock().unwrap().extend(line.iter().chain(b"\n"));
                let line = String::from_utf8(line).unwrap();
                if let Some((_, answered)) = line.split_once(MARK) {
                    // Nobody waits for the answer any more where the test has failed.
                    let _ = answer.send(answered.to_owned());
                }
            }
        });
        let orders = child.stdin.take().unwrap();
        let base = answers.recv_timeout(WAIT).unwrap();
        self.process = Some(Process {
            child,
            orders,
            answers,
            listener,
            base,
        });
    }

    /// Kills the server: SIGKILL, with whatever it was doing.
    pub(super) fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.child.kill().unwrap();
        assert!(!process.child.wait().unwrap().success());
        process.listener.join().unwrap();
    }

    /// Stops the server as its operator would.
    pub(super) fn stop(&mut self) {
        let Process {
            mut child,
            orders,
            listener,
            ..
        } = self.process.take().unwrap();
        drop(orders);
        assert!(child.wait().unwrap().success());
        listener.join().unwrap();
    }

    /// Has the server do what no HTTP operation does: `advance SECONDS`, or `close` the epoch.
    pub(super) fn order(&mut self, order: &str) {
        let process = self.process.as_mut().unwrap();
        writeln!(process.orders, "{order}").unwrap();
        assert_eq!(process.answers.recv_timeout(WAIT).unwrap(), "done");
    }

    /// Lets time pass and runs the jobs.
    pub(super) fn advance(&mut self, seconds: i64) {
        self.elapsed += seconds;
        self.order(&format!("advance {seconds}"));
    }

    /// What the server's clock shows.
    pub(super) fn now(&self) -> i64 {
        START + self.elapsed
    }

    /// The server as its clients reach it.
    pub(super) fn api(&self) -> super::api::Api {
        super::api::Api::new(&self.process.as_ref().unwrap().base)
    }

    /// The folder that holds everything the server keeps.
    pub(super) fn folder(&self) -> PathBuf {
        self.directory.path().join("server")
    }

    /// The database.
    pub(super) fn database(&self) -> PathBuf {
        database(&self.folder())
    }

    /// Everything the server printed, in all its lives.
    pub(super) fn printed(&self) -> Vec<u8> {
        let mut printed = self.said.lock().unwrap().clone();
        printed.extend(std::fs::read(self.stderr()).unwrap());
        printed
    }

    /// Everything the server drew at random, in all its lives: no honest operator has this.
    pub(super) fn draws(&self) -> Vec<Vec<u8>> {
        let text = std::fs::read_to_string(self.draws_file()).unwrap();
        text.lines()
            .map(|line| hex::decode(line).unwrap())
            .collect()
    }

    fn stderr(&self) -> PathBuf {
        self.directory.path().join("stderr")
    }

    fn draws_file(&self) -> PathBuf {
        self.directory.path().join("draws")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // A test that fails leaves no server behind; one that died already is no matter.
            let _ = process.child.kill();
            let _ = process.child.wait();
        }
    }
}

/// A file that grows over the lives of the server.
fn appended(path: &Path) -> File {
    let mut options = OpenOptions::new();
    options.create(true).append(true).open(path).unwrap()
}

fn database(folder: &Path) -> PathBuf {
    folder.join("demur.sqlite")
}

/// The server. Its own test, because a test binary can run nothing else; without a folder it has
/// nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn server_of_these_tests() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let log = tracing_subscriber::fmt().with_writer(std::io::stderr);
    log.with_target(false).init();
    let clock = TestClock::default();
    clock.advance(variable(ELAPSED).parse().unwrap());
    let store = SqliteStore::open(&database(&folder)).await.unwrap();
    let app = App::new(parts(store.clone(), &clock));
    app.instance_setup(installation(variable(PEOPLE).parse().unwrap()))
        .await
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    answer(&format!("http://{}", listener.local_addr().unwrap()));
    let (stop, stopped) = oneshot::channel();
    let obeying = tokio::spawn(obey(app.clone(), clock, stop));
    demur_web::serve(listener, demur_web::router(app), async {
        // The sender is dropped when there are no more orders.
        let _ = stopped.await;
    })
    .await
    .unwrap();
    obeying.await.unwrap();
    store.close().await.unwrap();
}

/// Does what the test orders on standard input, until it ends.
async fn obey(app: App<SqliteStore>, clock: TestClock, stop: oneshot::Sender<()>) {
    let (order, mut orders) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines() {
            order.send(line.unwrap()).unwrap();
        }
    });
    while let Some(order) = orders.recv().await {
        if let Some(seconds) = order.strip_prefix("advance ") {
            clock.advance(seconds.parse().unwrap());
            app.tick().await.unwrap();
        } else {
            assert_eq!(order, "close");
            for institution in [state(), usaid()] {
                app.epoch_close(&institution, &epoch()).await.unwrap();
            }
        }
        answer("done");
    }
    drop(stop);
}

fn answer(text: &str) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "{MARK}{text}").unwrap();
    stdout.flush().unwrap();
}

fn variable(name: &str) -> String {
    std::env::var_os(name)
        .and_then(|value: OsString| value.into_string().ok())
        .unwrap()
}

fn installation(people: usize) -> Installation {
    let manifests = issuers().into_iter().map(|((institution, epoch), key)| {
        manifest(institution, epoch, key.public_key().to_bytes().to_vec())
    });
    Installation {
        charter_toml: charter_toml().into_bytes(),
        roster: roster(INSTANCE),
        epochs: manifests.collect(),
        client: Some(demur_web::client_manifest()),
        directory: (0..people).map(|number| person(number).row()).collect(),
    }
}

fn parts(store: SqliteStore, clock: &TestClock) -> Parts<SqliteStore> {
    let seed = sha256(format!("life {}", variable(LIFE)).as_bytes());
    Parts {
        store,
        instance: INSTANCE.to_owned(),
        log_key: log_key(),
        log_verifier: log_verifier(),
        interval_seconds: INTERVAL_SECONDS,
        issuers: issuers(),
        second_factor: SecondFactor::Optional,
        passkeys: None,
        clock: Arc::new(clock.clone()),
        randomness: Box::new(Recorded {
            randomness: SeededRandomness::new(seed),
            draws: appended(Path::new(&variable(DRAWS))),
        }),
    }
}

fn issuers() -> BTreeMap<(InstitutionId, EpochId), IssuerSecretKey> {
    let mut issuers = BTreeMap::new();
    for institution in [state(), usaid()] {
        for epoch in [epoch(), next_epoch()] {
            let key = issuer(&institution, &epoch);
            issuers.insert((institution.clone(), epoch), key);
        }
    }
    issuers
}

/// Randomness whose operator writes it down.
struct Recorded {
    randomness: SeededRandomness,
    draws: File,
}

impl Randomness for Recorded {
    fn fill(&mut self, out: &mut [u8]) {
        self.randomness.fill(out);
        writeln!(self.draws, "{}", hex::encode(out)).unwrap();
    }
}
