//! The browser client as hosts serve it: an honest one, dishonest ones, and one's own machine.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use demur_protocol::api::paths;
use demur_web::{Answered, Asked, CLIENT_POLICY, LocalClient, Upstream, serve_local};
use tokio::net::TcpListener;

use super::A_WHILE;
use super::api::Api;
use super::server::{Site, log_verifier};
use crate::{Ran, demur};

fn site() -> Site {
    let mut site = Site::start(1);
    site.advance(A_WHILE);
    site
}

fn files(api: &Api) -> LocalClient {
    let files = demur_web::client_manifest().files.into_iter().map(|file| {
        let octets = api.get_octets(&paths::client_fetch(&file.path));
        (file.path, octets)
    });
    LocalClient {
        policy: CLIENT_POLICY.to_owned(),
        files: files.collect(),
    }
}

/// Passes everything but the client on to the honest host.
struct Honest(Api);

impl Upstream for Honest {
    fn ask(&self, asked: &Asked) -> Option<Answered> {
        assert!(!asked.posts);
        Some(Answered {
            status: 200,
            kind: Some("application/json".to_owned()),
            retry_after: None,
            body: self.0.get_octets(&asked.path),
        })
    }
}

/// What `verify-client` says of a host that serves this client beside the honest host's log.
fn verify(api: &Api, client: LocalClient) -> Ran {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let upstream = Arc::new(Honest(api.clone()));
    runtime.spawn(serve_local(
        listener,
        client,
        upstream,
        std::future::pending(),
    ));
    let ran = check(&base);
    runtime.shutdown_background();
    ran
}

fn check(base: &str) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let key = log_verifier().to_string();
    demur(folder.path(), &["verify-client", base, "--log-key", &key])
}

#[test]
fn a_host_is_held_to_the_client_in_its_log() {
    let site = site();
    let api = site.api();
    let ran = check(api.base());
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stdout.contains("Every file is the one in the log"),
        "{}",
        ran.stdout
    );

    // The same, over somebody else's machine.
    let ran = verify(&api, files(&api));
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);

    let differs = |change: &dyn Fn(&mut LocalClient), expected: &str| {
        let mut client = files(&api);
        change(&mut client);
        let ran = verify(&api, client);
        assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains(expected), "{expected}: {}", ran.stdout);
        assert!(
            ran.stderr.contains("does not serve the client"),
            "{}",
            ran.stderr
        );
    };
    for name in files(&api).files.keys() {
        let flip = |client: &mut LocalClient| {
            let octets = client.files.get_mut(name).unwrap();
            *octets.last_mut().unwrap() ^= 1;
        };
        differs(&flip, "differs");
        let remove = |client: &mut LocalClient| {
            client.files.remove(name);
        };
        differs(&remove, "missing");
    }
    differs(
        &|client| client.policy = CLIENT_POLICY.replace("connect-src 'self'", "connect-src *"),
        "policy",
    );
    let script = |client: &mut LocalClient| {
        let index = client.files.get_mut("index.html").unwrap();
        index.extend_from_slice(b"<script src=/app/evil.js></script>");
    };
    differs(&script, "unlisted /app/evil.js");
}

#[test]
fn a_log_with_another_key_is_refused() {
    let site = site();
    let folder = tempfile::tempdir().unwrap();
    let other = "other.example+d44a53c1+AcKgZJ8Pyuz7IOHtNLoapBZReI9XCDOovtKkCbMDWE2t";
    let base = site.api().base().to_owned();
    let ran = demur(folder.path(), &["verify-client", &base, "--log-key", other]);
    assert_ne!(ran.status, Some(0), "{}", ran.stdout);
    assert_eq!(ran.stdout, "");
}

/// A child that does not outlive its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn ones_own_machine_serves_what_was_checked() {
    let site = site();
    let api = site.api();
    let mut command = Command::new(env!("CARGO_BIN_EXE_demur"));
    command.args([
        "serve-client",
        "--api",
        api.base(),
        "--port",
        "0",
        "--log-key",
    ]);
    command.arg(log_verifier().to_string());
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut running = Running(child.unwrap());
    let lines = BufReader::new(running.0.stdout.take().unwrap()).lines();
    let address = lines
        .map_while(Result::ok)
        .find_map(|line| line.trim().strip_suffix("/app/").map(str::to_owned))
        .expect("an address");
    let own = Api::new(&address);
    for file in demur_web::client_manifest().files {
        let path = paths::client_fetch(&file.path);
        assert!(own.get_octets(&path) == api.get_octets(&path), "{path}");
    }
    let charter = paths::charter_show();
    assert!(own.get_octets(&charter) == api.get_octets(&charter));
    // A page of another site, and a name that was pointed here.
    let status = |name: &str, value: &str| {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build();
        let agent: ureq::Agent = config.into();
        let asked = agent.get(format!("{address}{charter}")).header(name, value);
        asked.call().unwrap().status().as_u16()
    };
    assert_eq!(status("sec-fetch-site", "same-origin"), 200);
    assert_eq!(status("sec-fetch-site", "cross-site"), 403);
    assert_eq!(status("host", "evil.example"), 403);
}
