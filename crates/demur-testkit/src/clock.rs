//! A clock that stands still until a test moves it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use demur_app::app::Clock;

/// Tuesday, 1 September 2026, 9 o'clock in New York: where every test begins.
pub const START: i64 = 1_788_267_600;
/// Seconds of a log interval in the charter of [`crate::charter`].
pub const INTERVAL_SECONDS: u32 = 3_600;
/// Seconds of a day.
pub const DAY: i64 = 24 * 3_600;

/// A settable clock; clones show the same time.
#[derive(Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl Default for TestClock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(START)))
    }
}

impl TestClock {
    /// Seconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    /// Moves the clock forward, or back.
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> i64 {
        Self::now(self)
    }
}
