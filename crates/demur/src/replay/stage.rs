//! The stage: a whole server on a port of this machine, with a clock that the play sets.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result};
use demur_app::app::{App, Clock};
use demur_client::office::OfficialKeys;
use demur_client::trust::Instance;
use demur_domain::charter::Charter;
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

use crate::demo::{Demo, INSTANCE, Official, Person, Plan};
use crate::demo_officials;
use crate::http::Api;
use crate::terminal::say;

/// Length of a log interval, as in the preset.
pub(super) const INTERVAL_SECONDS: i64 = 3600;

/// A clock that stands until it is set.
#[derive(Clone, Default)]
struct PlayClock(Arc<AtomicI64>);

impl Clock for PlayClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// A server and everything that is not a member's.
pub(crate) struct Stage {
    pub(crate) api: Api,
    pub(crate) folder: PathBuf,
    demo: Demo,
    app: App<SqliteStore>,
    store: SqliteStore,
    clock: PlayClock,
    zone: TimeZone,
    interval: i64,
    runtime: Runtime,
    stop: Option<oneshot::Sender<()>>,
    began: Instant,
    step: u32,
}

impl Stage {
    /// Starts the server of the demonstration's institutions on 2 October 2023 with enrolment open.
    pub(crate) fn demonstration(folder: &Path, members: [usize; 2]) -> Result<Self> {
        let interval = u32::try_from(INTERVAL_SECONDS)?;
        let plan = Plan::demonstration(interval, vec![september()?, october()?], members)?;
        Self::set(folder, plan, "2023-10-02T08:30")
    }

    /// Starts a server at a wall-clock time, with enrolment open.
    pub(crate) fn set(folder: &Path, plan: Plan, begins: &str) -> Result<Self> {
        let began = Instant::now();
        let interval = i64::from(plan.interval_seconds);
        let demo = Demo::open(folder, plan)?;
        let zone = TimeZone::get(demo.charter().calendar().zone_name())?;
        let clock = PlayClock::default();
        clock.0.store(instant(&zone, begins)?, Ordering::SeqCst);
        let runtime = Runtime::new()?;
        let (store, app, base, stop) = runtime.block_on(start(folder, &demo, &clock, interval))?;
        let api = Api::new(&base);
        let folder = folder.to_path_buf();
        let mut stage = Self {
            api,
            folder,
            demo,
            app,
            store,
            clock,
            zone,
            interval,
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
    pub(crate) fn strike(mut self) -> Result<()> {
        if let Some(stop) = self.stop.take() {
            // A server that has stopped already needs no telling.
            let _ = stop.send(());
        }
        self.runtime.block_on(self.store.close())?;
        Ok(())
    }

    /// Prints a step and what it proves.
    pub(crate) fn tell(&mut self, step: &str, proves: &[String]) {
        self.step += 1;
        let day = jiff::Timestamp::from_second(self.now())
            .unwrap_or_default()
            .to_zoned(self.zone.clone());
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
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Moves the clock to a wall-clock time in the charter's zone and runs the jobs.
    pub(crate) fn set_clock(&mut self, wall: &str) -> Result<()> {
        let at = instant(&self.zone, wall)?;
        self.clock.0.store(at, Ordering::SeqCst);
        self.tick_after(0)
    }

    /// Lets time pass to a wall-clock time, with the jobs of each day on the way; never back.
    pub(crate) fn pass_to(&mut self, wall: &str) -> Result<()> {
        const DAY: i64 = 86_400;
        let at = instant(&self.zone, wall)?;
        while self.now() < at {
            let step = at.saturating_sub(self.now()).min(DAY);
            // What the jobs of a day record enters the log an interval later, not a day.
            if step > self.interval {
                self.tick_after(step.saturating_sub(self.interval))?;
            }
            self.tick_after(step.min(self.interval))?;
        }
        Ok(())
    }

    /// Lets so many seconds pass without running the jobs, so that a code is another one.
    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Lets the running interval end, so that what was done enters the log and counts.
    pub(crate) fn next_interval(&mut self) -> Result<()> {
        self.tick_after(self.interval)
    }

    fn tick_after(&mut self, seconds: i64) -> Result<()> {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
        self.runtime.block_on(self.app.tick())?;
        Ok(())
    }

    /// Closes enrolment in an epoch.
    pub(crate) fn close_epoch(&mut self, epoch: &EpochId) -> Result<()> {
        for institution in self.demo.institutions() {
            self.runtime
                .block_on(self.app.epoch_close(institution, epoch))?;
        }
        self.next_interval()
    }

    /// The installation as a client believes it, checked against the log.
    pub(crate) fn instance(&self) -> Result<Instance> {
        let file = self.api.instance_show()?;
        Ok(Instance::verify(file, Some(self.app.log_verifier()))?)
    }

    pub(crate) fn log_key(&self) -> &demur_crypto::log::note::LogVerifier {
        self.app.log_verifier()
    }

    pub(crate) fn people(&self) -> Vec<Person> {
        self.demo.people()
    }

    /// The charter of the installation.
    pub(crate) fn charter(&self) -> &Charter {
        self.demo.charter()
    }

    /// Everybody on the roster.
    pub(crate) fn officials(&self) -> &[Official] {
        self.demo.officials()
    }

    pub(crate) fn official(&self, id: &str) -> OfficialKeys {
        self.demo.official(id)
    }

    /// The server as an official sees it who signs in now, with the code of this moment.
    pub(crate) fn sign_in(&self, keys: &OfficialKeys) -> Result<Api> {
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
    interval: i64,
) -> Result<(SqliteStore, App<SqliteStore>, String, oneshot::Sender<()>)> {
    let store = SqliteStore::open(&folder.join("demur.sqlite")).await?;
    let app = App::new(demo.parts(store.clone(), Arc::new(clock.clone()))?);
    app.instance_setup(demo.installation()?).await?;
    demo_officials::register(&app, demo, clock.now()).await?;
    // The log begins one interval later, with what was installed.
    clock.0.fetch_add(interval, Ordering::SeqCst);
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

pub(crate) fn september() -> Result<EpochId> {
    Ok("2023-09".parse()?)
}

pub(crate) fn october() -> Result<EpochId> {
    Ok("2023-10".parse()?)
}

/// The instant of a wall-clock time in a zone.
fn instant(zone: &TimeZone, wall: &str) -> Result<i64> {
    let wall: DateTime = wall.parse().with_context(|| wall.to_owned())?;
    Ok(wall.to_zoned(zone.clone())?.timestamp().as_second())
}
