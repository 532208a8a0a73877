//! The application: what every operation has at hand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use demur_crypto::credential::IssuerSecretKey;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::passkey::RelyingParty;
use demur_crypto::randomness::Randomness;
use demur_crypto::sign::{Log, SigningKey};
use demur_domain::ids::{EpochId, InstitutionId, IntervalNumber};
use demur_domain::sign_in::SecondFactor;
pub use demur_store::tx::Store;

use crate::cache::Cache;
use crate::statistics_show::Tally;

/// The time of day. Only the composition root has a real one.
pub trait Clock: Send + Sync + 'static {
    /// Seconds since 1970-01-01 00:00 UTC.
    fn now(&self) -> i64;
}

/// What the composition root passes in.
pub struct Parts<S> {
    /// Where everything is kept.
    pub store: S,
    /// Name of the installation.
    pub instance: String,
    /// Key that signs checkpoints and promises.
    pub log_key: SigningKey<Log>,
    /// Its public half under the log's name.
    pub log_verifier: LogVerifier,
    /// Length of a log interval in seconds.
    pub interval_seconds: u32,
    /// Keys of the epochs that this server issues for; empty where the issuer is elsewhere.
    pub issuers: BTreeMap<(InstitutionId, EpochId), IssuerSecretKey>,
    /// Whether officials need a second factor.
    pub second_factor: SecondFactor,
    /// For whom officials' passkeys are; none where there are none.
    pub passkeys: Option<RelyingParty>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Box<dyn Randomness + Send>,
}

/// The interval that is running and the instant at which it began, from one look at the clock.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) interval: IntervalNumber,
    /// Seconds since 1970.
    pub(crate) at: i64,
}

/// The application over a store. Cheap to clone.
pub struct App<S>(Arc<Inner<S>>);

impl<S> Clone for App<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Inner<S> {
    store: S,
    instance: String,
    log_key: SigningKey<Log>,
    log_verifier: LogVerifier,
    interval_seconds: u32,
    issuers: BTreeMap<(InstitutionId, EpochId), IssuerSecretKey>,
    second_factor: SecondFactor,
    passkeys: Option<RelyingParty>,
    clock: Arc<dyn Clock>,
    /// Held only while bytes are drawn.
    randomness: Mutex<Box<dyn Randomness + Send>>,
    cache: Cache,
    /// What `statistics_show` has counted; held while more is counted.
    tally: tokio::sync::Mutex<Tally>,
    /// Held by the one `file_check` that runs.
    checking: tokio::sync::Mutex<()>,
}

impl<S: Store> App<S> {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts<S>) -> Self {
        Self(Arc::new(Inner {
            store: parts.store,
            instance: parts.instance,
            log_key: parts.log_key,
            log_verifier: parts.log_verifier,
            interval_seconds: parts.interval_seconds.max(1),
            issuers: parts.issuers,
            second_factor: parts.second_factor,
            passkeys: parts.passkeys,
            clock: parts.clock,
            randomness: Mutex::new(parts.randomness),
            cache: Cache::default(),
            tally: tokio::sync::Mutex::default(),
            checking: tokio::sync::Mutex::default(),
        }))
    }

    /// Name of the installation.
    #[must_use]
    pub fn instance(&self) -> &str {
        &self.0.instance
    }

    /// Whether everything here is made up: the name of a demonstration says so, and members see that
    /// name wherever they sign.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.0.instance.starts_with("demonstration.")
    }

    /// The log's public key under its name.
    #[must_use]
    pub fn log_verifier(&self) -> &LogVerifier {
        &self.0.log_verifier
    }

    /// Length of a log interval in seconds.
    #[must_use]
    pub fn interval_seconds(&self) -> u32 {
        self.0.interval_seconds
    }

    pub(crate) fn second_factor(&self) -> SecondFactor {
        self.0.second_factor
    }

    pub(crate) fn passkeys(&self) -> Option<&RelyingParty> {
        self.0.passkeys.as_ref()
    }

    pub(crate) fn store(&self) -> &S {
        &self.0.store
    }

    pub(crate) fn log_key(&self) -> &SigningKey<Log> {
        &self.0.log_key
    }

    pub(crate) fn issuer(
        &self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Option<&IssuerSecretKey> {
        self.0.issuers.get(&(institution.clone(), epoch.clone()))
    }

    pub(crate) fn cache(&self) -> &Cache {
        &self.0.cache
    }

    pub(crate) fn tally(&self) -> &tokio::sync::Mutex<Tally> {
        &self.0.tally
    }

    pub(crate) fn checking(&self) -> &tokio::sync::Mutex<()> {
        &self.0.checking
    }

    /// Now, in seconds since 1970. For comparing with due dates; what is stored or shown is
    /// [`Self::moment`].
    pub(crate) fn now(&self) -> i64 {
        self.0.clock.now()
    }

    /// Now, as it is stored: nothing finer than the log's interval ever is (design, section 10).
    pub(crate) fn moment(&self) -> Moment {
        let seconds = i64::from(self.0.interval_seconds);
        let interval = self.now().max(0) / seconds;
        Moment {
            interval: IntervalNumber::new(interval.unsigned_abs()),
            at: interval.saturating_mul(seconds),
        }
    }

    /// Fresh random bytes.
    pub(crate) fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.with_randomness(|randomness| randomness.fill(&mut bytes));
        bytes
    }

    /// Lends the source of randomness. A source whose user panicked is still random.
    pub(crate) fn with_randomness<T>(&self, use_it: impl FnOnce(&mut dyn Randomness) -> T) -> T {
        let mut randomness = self
            .0
            .randomness
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        use_it(randomness.as_mut())
    }
}
