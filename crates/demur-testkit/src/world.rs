//! An installation over any store, with people in its directory.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use demur_app::app::{App, Parts};
use demur_app::setup::Installation;
use demur_client::enrol;
use demur_client::trust::Instance;
use demur_crypto::credential::IssuerSecretKey;
use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::passkey::RelyingParty;
use demur_crypto::randomness::{SeededRandomness, random_bytes};
use demur_crypto::sign::{Log, SigningKey};
use demur_domain::ids::{EpochId, InstitutionId};
use demur_domain::role::Role;
use demur_domain::sign_in::SecondFactor;
use demur_store::tx::Store;

use crate::charter::{
    charter_toml, charter_with_approver, charter_with_late, charter_with_panel, epoch, manifest,
    next_epoch, state, usaid,
};
use crate::clock::{INTERVAL_SECONDS, TestClock};
use crate::officials::{OFFICER, SECOND_OFFICER, protection_officer, roster};
use crate::people::Person;

/// Name of every test installation, and of its log.
pub const INSTANCE: &str = "demur.example";

/// Where browsers reach every test installation.
pub const ORIGIN: &str = "https://demur.example";

/// An installation under test.
pub struct World<S> {
    /// The application.
    pub app: App<S>,
    /// Its store.
    pub store: S,
    /// Its clock.
    pub clock: TestClock,
    /// What was installed.
    pub installation: Installation,
    /// Everyone in the directory.
    pub people: Vec<Person>,
    /// Whether officials need a second factor; another choice counts from the next restart on.
    pub second_factor: SecondFactor,
    draws: AtomicU64,
}

impl<S: Store> World<S> {
    /// An installation whose directory holds these many employees of State and of USAID. Enrolment
    /// is open and nobody is enrolled.
    pub async fn open(store: S, employees: usize, of_usaid: usize) -> Self {
        let mut people = of_state(employees);
        people.extend((0..of_usaid).map(|number| Person::new(usaid(), number, "employee")));
        Self::with_people(store, people).await
    }

    /// An installation with these people.
    pub async fn with_people(store: S, people: Vec<Person>) -> Self {
        Self::under(store, charter_toml(), people).await
    }

    /// An installation whose charter has a review panel, with these many employees of State, all
    /// enrolled, and its first epoch closed.
    pub async fn with_panel(store: S, employees: usize) -> Self {
        Self::enrolled_under(store, charter_with_panel(), of_state(employees)).await
    }

    /// An installation whose charter lets this role grant the office more time, with these many
    /// employees of State, all enrolled, and its first epoch closed.
    pub async fn with_approver(store: S, role: Role, employees: usize) -> Self {
        Self::enrolled_under(store, charter_with_approver(role), of_state(employees)).await
    }

    /// An installation whose charter lets one co-sign after the filing, with everybody enrolled: the
    /// last two are contractors, who may support a memo and not sign it.
    pub async fn with_late(store: S, employees: usize) -> Self {
        let affiliation = |number| match number < employees {
            true => "employee",
            false => "contractor",
        };
        let people = (0..employees.saturating_add(2))
            .map(|number| Person::new(state(), number, affiliation(number)));
        Self::enrolled_under(store, charter_with_late(), people.collect()).await
    }

    async fn enrolled_under(store: S, charter_toml: String, people: Vec<Person>) -> Self {
        let mut world = Self::under(store, charter_toml, people).await;
        world.enrol_everybody().await;
        world.close_epoch().await;
        world
    }

    /// An installation under this charter.
    async fn under(store: S, charter_toml: String, people: Vec<Person>) -> Self {
        let clock = TestClock::default();
        let second_factor = SecondFactor::Optional;
        let app = app(store.clone(), &clock, second_factor);
        let manifests = issuers().into_iter().map(|((institution, epoch), key)| {
            manifest(institution, epoch, key.public_key().to_bytes().to_vec())
        });
        let installation = Installation {
            charter_toml: charter_toml.into_bytes(),
            roster: roster(INSTANCE),
            epochs: manifests.collect(),
            client: None,
            directory: people.iter().map(Person::row).collect(),
        };
        app.instance_setup(installation.clone())
            .await
            .expect("setup");
        let world = Self {
            app,
            store,
            clock,
            installation,
            people,
            second_factor,
            draws: AtomicU64::default(),
        };
        world.next_interval().await;
        world
    }

    /// An installation whose people are all enrolled and whose first epoch is closed.
    pub async fn enrolled(store: S, employees: usize, of_usaid: usize) -> Self {
        let mut world = Self::open(store, employees, of_usaid).await;
        world.enrol_everybody().await;
        world.close_epoch().await;
        world
    }

    /// Starts the application anew over the same store, as after a crash.
    pub async fn restart(&mut self) {
        self.app = app(self.store.clone(), &self.clock, self.second_factor);
        self.app
            .instance_setup(self.installation.clone())
            .await
            .expect("setup again");
    }

    /// A fresh stream of randomness, other than every one before it, the same in every run.
    pub fn randomness(&self) -> SeededRandomness {
        let draw = self.draws.fetch_add(1, Ordering::SeqCst);
        SeededRandomness::new(sha256(&draw.to_be_bytes()))
    }

    /// A fresh nonce.
    pub fn nonce(&self) -> [u8; 32] {
        random_bytes(&mut self.randomness())
    }

    /// Lets the interval end and runs the jobs.
    pub async fn next_interval(&self) {
        self.clock.advance(i64::from(INTERVAL_SECONDS));
        self.app.tick().await.expect("tick");
    }

    /// Lets this many seconds pass, rounded up to whole intervals, and runs the jobs once.
    pub async fn pass(&self, seconds: i64) {
        self.clock.advance(seconds);
        self.app.tick().await.expect("tick");
    }

    /// The installation as a client believes it: every part checked against the log.
    pub async fn instance(&self) -> Instance {
        let file = self.app.instance_show().await.expect("instance");
        Instance::verify(file, Some(self.app.log_verifier())).expect("an installation to believe")
    }

    /// Puts two protection officers on the roster. They are not on it from the start, so that the
    /// vectors of closed cases stay as they are.
    pub async fn protect(&mut self) {
        let officials = &mut self.installation.roster.officials;
        officials.extend([OFFICER, SECOND_OFFICER].map(protection_officer));
        officials.sort_by(|a, b| a.id.cmp(&b.id));
        let installation = self.installation.clone();
        let installed = self.app.instance_setup(installation).await;
        installed.expect("a roster with protection officers");
        self.next_interval().await;
    }

    /// Enrols everybody in the first epoch.
    pub async fn enrol_everybody(&mut self) {
        let instance = self.instance().await;
        for number in 0..self.people.len() {
            self.enrol(&instance, number, &epoch()).await;
        }
    }

    /// Enrols one person in an epoch.
    pub async fn enrol(&mut self, instance: &Instance, number: usize, epoch: &EpochId) {
        let seed = self.nonce();
        let person = self.people.get_mut(number).expect("a person");
        let known = instance
            .epoch(&person.institution, epoch)
            .expect("an epoch");
        let commitment = enrol::request(&seed, &known.epoch).expect("a commitment");
        let request = person.request(epoch.clone(), commitment.as_bytes().to_vec());
        let issued = self
            .app
            .credential_issue(request)
            .await
            .expect("a credential");
        let accepted = enrol::accept(
            seed,
            &known.epoch,
            issued.blind_signature,
            issued.attributes,
        );
        person
            .wallet
            .enrolments
            .push(accepted.expect("a credential that verifies"));
    }

    /// Closes the first epoch of both institutions and lets the rolls into the log.
    pub async fn close_epoch(&self) {
        for institution in [state(), usaid()] {
            self.app
                .epoch_close(&institution, &epoch())
                .await
                .expect("closing");
        }
        self.next_interval().await;
    }
}

/// The application over a store, with the keys that every test installation has.
fn of_state(employees: usize) -> Vec<Person> {
    let employee = |number| Person::new(state(), number, "employee");
    (0..employees).map(employee).collect()
}

fn app<S: Store>(store: S, clock: &TestClock, second_factor: SecondFactor) -> App<S> {
    let log_key = SigningKey::<Log>::from_seed(&sha256(b"log"));
    let log_verifier = LogVerifier::new(INSTANCE, log_key.verifying_key()).expect("a log key");
    App::new(Parts {
        store,
        instance: INSTANCE.to_owned(),
        log_key,
        log_verifier,
        interval_seconds: INTERVAL_SECONDS,
        issuers: issuers(),
        second_factor,
        passkeys: RelyingParty::of_origin(ORIGIN),
        clock: Arc::new(clock.clone()),
        // Another stream after every restart, as the operating system would give.
        randomness: Box::new(SeededRandomness::new(sha256(&next_boot().to_be_bytes()))),
    })
}

fn next_boot() -> u64 {
    static BOOTS: AtomicU64 = AtomicU64::new(1 << 32);
    BOOTS.fetch_add(1, Ordering::SeqCst)
}

fn issuers() -> BTreeMap<(InstitutionId, EpochId), IssuerSecretKey> {
    let mut issuers = BTreeMap::new();
    for institution in [state(), usaid()] {
        for epoch in [epoch(), next_epoch()] {
            let seed = sha256(format!("issuer {institution} {epoch}").as_bytes());
            issuers.insert(
                (institution.clone(), epoch),
                IssuerSecretKey::from_seed(&seed),
            );
        }
    }
    issuers
}
