//! The stage: a whole server on a port of this machine, with a clock that the play sets.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result};
use demur_app::app::{App, Clock};
use demur_client::office::OfficialKeys;
use demur_client::trust::Instance;
use demur_domain::ids::EpochId;
use demur_domain::operation::Operation;
use demur_protocol::api::{FactorProofPost, Octets, SignInPost};
use demur_protocol::codec::Canonical;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::sqlite::SqliteStore;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::demo::{Demo, INSTANCE, Person, Plan};
use crate::demo_officials;
use crate::http::Api;
use crate::terminal::say;

/// Length of a log interval, as in the preset.
pub(super) const INTERVAL_SECONDS: i64 = 3600;
const ZONE: &str = "America/New_York";

/// A clock that stands until it is set.
#[derive(Clone, Default)]
struct PlayClock(Arc<AtomicI64>);

impl Clock for PlayClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// A server and everything that is not a member's.
pub(super) struct Stage {
    pub(super) api: Api,
    pub(super) folder: PathBuf,
    demo: Demo,
    app: App<SqliteStore>,
    store: SqliteStore,
    clock: PlayClock,
    runtime: Runtime,
    stop: Option<oneshot::Sender<()>>,
    began: Instant,
    step: u32,
}

impl Stage {
    /// Starts the server on 2 October 2023 with enrolment open.
    pub(super) fn set(folder: &Path, members: [usize; 2]) -> Result<Self> {
        let began = Instant::now();
        let plan = Plan {
            interval_seconds: u32::try_from(INTERVAL_SECONDS)?,
            epochs: vec![september()?, october()?],
            members,
        };
        let demo = Demo::open(folder, plan)?;
        let clock = PlayClock::default();
        clock
            .0
            .store(instant("2023-10-02T08:30")?, Ordering::SeqCst);
        let runtime = Runtime::new()?;
        let (store, app, base, stop) = runtime.block_on(start(folder, &demo, &clock))?;
        let api = Api::new(&base);
        let folder = folder.to_path_buf();
        let mut stage = Self {
            api,
            folder,
            demo,
            app,
            store,
            clock,
            runtime,
            stop: Some(stop),
            began,
            step: 0,
        };
        stage.tick_after(0)?;
        stage.tell("The server is up, on a fresh embedded database", &[
            format!("{base}, log \"{INSTANCE}\"; it holds no key that opens a memo, a reply or a name"),
            "charter, roster and issuer keys stand in the log before anybody enrols".to_owned(),
        ]);
        Ok(stage)
    }

    /// Stops the server.
    pub(super) fn strike(mut self) -> Result<()> {
        if let Some(stop) = self.stop.take() {
            // A server that has stopped already needs no telling.
            let _ = stop.send(());
        }
        self.runtime.block_on(self.store.close())?;
        Ok(())
    }

    /// Prints a step and what it proves.
    pub(super) fn tell(&mut self, step: &str, proves: &[String]) {
        self.step += 1;
        let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
        let day = jiff::Timestamp::from_second(self.now())
            .unwrap_or_default()
            .to_zoned(zone);
        let elapsed = self.began.elapsed().as_secs_f32();
        say("");
        say(format!(
            "{:>2}. {} — {step}  [{elapsed:.1} s]",
            self.step,
            day.strftime("%a %-d %b %Y %H:%M")
        ));
        proves.iter().for_each(|line| say(format!("    {line}")));
    }

    /// Now, in the play.
    pub(super) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Moves the clock to a wall-clock time in Washington and runs the jobs.
    pub(super) fn set_clock(&mut self, wall: &str) -> Result<()> {
        self.clock.0.store(instant(wall)?, Ordering::SeqCst);
        self.tick_after(0)
    }

    /// Lets the running interval end, so that what was done enters the log and counts.
    pub(super) fn next_interval(&mut self) -> Result<()> {
        self.tick_after(INTERVAL_SECONDS)
    }

    fn tick_after(&mut self, seconds: i64) -> Result<()> {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
        self.runtime.block_on(self.app.tick())?;
        Ok(())
    }

    /// Closes enrolment in an epoch.
    pub(super) fn close_epoch(&mut self, epoch: &EpochId) -> Result<()> {
        for institution in self.demo.institutions().clone() {
            self.runtime
                .block_on(self.app.epoch_close(&institution, epoch))?;
        }
        self.next_interval()
    }

    /// The installation as a client believes it, checked against the log.
    pub(super) fn instance(&self) -> Result<Instance> {
        let file = self.api.instance_show()?;
        Ok(Instance::verify(file, Some(self.app.log_verifier()))?)
    }

    pub(super) fn log_key(&self) -> &demur_crypto::log::note::LogVerifier {
        self.app.log_verifier()
    }

    pub(super) fn people(&self) -> Vec<Person> {
        self.demo.people()
    }

    pub(super) fn official(&self, id: &str) -> OfficialKeys {
        self.demo.official(id)
    }

    /// The server as an official sees it who signs in now, with the code of this moment.
    pub(super) fn sign_in(&self, keys: &OfficialKeys) -> Result<Api> {
        let request = Request {
            operation: Operation::OfficialSignIn,
            memo: None,
            requester: Requester::Official(keys.id.parse()?),
            at: self.now(),
        };
        let request = UnverifiedRequest::by_official(&keys.signing_key(), request);
        let code = self.demo.totp(&keys.id).code(self.now());
        let post = SignInPost {
            request: Octets(request.to_canonical()),
            factor: FactorProofPost::Totp {
                code: code.context("a code")?.to_string(),
            },
        };
        let session = self.api.official_sign_in(&post)?;
        Ok(self.api.signed_in(&session.token))
    }
}

async fn start(
    folder: &Path,
    demo: &Demo,
    clock: &PlayClock,
) -> Result<(SqliteStore, App<SqliteStore>, String, oneshot::Sender<()>)> {
    let store = SqliteStore::open(&folder.join("demur.sqlite")).await?;
    let app = App::new(demo.parts(store.clone(), Arc::new(clock.clone()))?);
    app.instance_setup(demo.installation()?).await?;
    demo_officials::register(&app, demo, clock.now()).await?;
    // The log begins one interval later, with what was installed.
    clock.0.fetch_add(INTERVAL_SECONDS, Ordering::SeqCst);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = demur_web::serve(listener, demur_web::router(app.clone()), async {
        // A sender that is gone means the play is over.
        let _ = stopped.await;
    });
    tokio::spawn(serving);
    Ok((store, app, base, stop))
}

pub(super) fn september() -> Result<EpochId> {
    Ok("2023-09".parse()?)
}

pub(super) fn october() -> Result<EpochId> {
    Ok("2023-10".parse()?)
}

/// The instant of a wall-clock time in Washington.
fn instant(wall: &str) -> Result<i64> {
    let wall: DateTime = wall.parse().with_context(|| wall.to_owned())?;
    Ok(wall.to_zoned(TimeZone::get(ZONE)?)?.timestamp().as_second())
}
