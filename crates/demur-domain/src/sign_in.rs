//! Signing in as an official: when a second factor is needed, how often one may try, how long a
//! session lasts. Times are seconds since 1970.

/// Whether officials need a second factor besides their key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// Who has registered one needs it; the others do not.
    Optional,
    /// Everybody needs one.
    Required,
}

impl SecondFactor {
    /// Whether an official must be signed in. Who has registered a factor always must: otherwise a
    /// stolen key would be enough where the setting is lax.
    #[must_use]
    pub const fn asks_for_session(self, has_factor: bool) -> bool {
        has_factor || matches!(self, Self::Required)
    }
}

/// Seconds after which a session that was not used ends.
pub const SESSION_IDLE_SECONDS_MAX: u32 = 30 * 60;
/// Seconds after which a session ends, used or not.
pub const SESSION_SECONDS_MAX: u32 = 8 * 3600;
/// Live sessions of one official; the one unused for longest makes room.
pub const SESSIONS_MAX: usize = 16;
/// Passkeys and code generators of one official.
pub const FACTORS_MAX: usize = 8;

/// Seconds for which a passkey may sign a challenge.
pub const CHALLENGE_SECONDS_MAX: u32 = 5 * 60;
/// Open challenges of one official; the oldest makes room.
pub const CHALLENGES_MAX: usize = 16;

/// Whether a challenge that was made then may still be signed.
#[must_use]
pub const fn challenge_is_open(made_at: i64, now: i64) -> bool {
    let age = now.saturating_sub(made_at);
    age >= 0 && age < CHALLENGE_SECONDS_MAX as i64
}

/// Whether a session that began and was last used then is alive. One from the future is not: a clock
/// that was set back must not make sessions longer.
#[must_use]
pub const fn session_is_live(began_at: i64, used_at: i64, now: i64) -> bool {
    let (age, idle) = (now.saturating_sub(began_at), now.saturating_sub(used_at));
    age >= 0
        && idle >= 0
        && age < SESSION_SECONDS_MAX as i64
        && idle < SESSION_IDLE_SECONDS_MAX as i64
}

/// Wrong tries that cost nothing but the try.
const FAILURES_FREE: u32 = 5;
/// Seconds that sign-in is closed for after the first try beyond them; each further one doubles it.
const BLOCK_SECONDS_MIN: i64 = 15 * 60;
/// Never longer than this, so that an official gets in the next day at the latest.
const BLOCK_SECONDS_MAX: i64 = 24 * 3600;

/// Failed sign-ins of one official since the last that succeeded.
///
/// Only requests that carry the official's own signature count, so a stranger can lock nobody out.
/// With a stolen key one has five tries and then about one a day, each right with a chance of three
/// in a million.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// How many failed.
    pub failures: u32,
    /// Until when none is looked at.
    pub blocked_until: i64,
}

impl Attempts {
    /// Whether a try is not looked at now.
    #[must_use]
    pub const fn is_blocked(&self, now: i64) -> bool {
        now < self.blocked_until
    }

    /// After one more failure.
    #[must_use]
    pub fn after_failure(&self, now: i64) -> Self {
        let failures = self.failures.saturating_add(1);
        let Some(beyond) = failures.checked_sub(FAILURES_FREE) else {
            return Self {
                failures,
                blocked_until: self.blocked_until,
            };
        };
        let doubled = BLOCK_SECONDS_MIN.saturating_mul(1_i64 << beyond.min(16));
        Self {
            failures,
            blocked_until: now.saturating_add(doubled.min(BLOCK_SECONDS_MAX)),
        }
    }
}

#[cfg(test)]
mod tests;
