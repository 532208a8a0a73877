//! The outside world, at the composition root: the time and the operating system's randomness.

use demur_app::app::Clock;
use demur_crypto::randomness::Randomness;

/// The operating system's randomness.
pub(crate) struct OsRandomness;

impl Randomness for OsRandomness {
    #[expect(
        clippy::expect_used,
        reason = "without randomness nothing here may go on; no caller could do better than stop"
    )]
    fn fill(&mut self, out: &mut [u8]) {
        getrandom::fill(out).expect("the operating system gives randomness");
    }
}

/// The system's clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        now()
    }
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}
