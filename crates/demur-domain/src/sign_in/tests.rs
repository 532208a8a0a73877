use super::*;

const NOW: i64 = 1_800_000_000;

#[test]
fn a_session_ends_by_either_limit() {
    for (began, used, live) in [
        (0, 0, true),
        (1799, 1799, true),
        (1800, 1800, false),
        (28_799, 0, true),
        (28_800, 0, false),
        (28_799, 1800, false),
        (-1, 0, false),
        (0, -1, false),
    ] {
        assert_eq!(
            session_is_live(NOW - began, NOW - used, NOW),
            live,
            "{began} {used}"
        );
    }
    assert!(!session_is_live(i64::MIN, i64::MIN, i64::MAX));
}

#[test]
fn a_challenge_is_open_for_five_minutes() {
    for (age, open) in [(0, true), (299, true), (300, false), (-1, false)] {
        assert_eq!(challenge_is_open(NOW - age, NOW), open, "{age}");
    }
}

#[test]
fn five_tries_and_then_longer_and_longer() {
    let mut attempts = Attempts::default();
    for _ in 0..4 {
        attempts = attempts.after_failure(NOW);
        assert!(!attempts.is_blocked(NOW));
    }
    let mut waits = Vec::new();
    for _ in 0..10 {
        attempts = attempts.after_failure(NOW);
        waits.push((attempts.blocked_until - NOW) / 60);
    }
    assert_eq!(waits, [15, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440]);
    assert!(attempts.is_blocked(NOW + 24 * 3600 - 1));
    assert!(!attempts.is_blocked(NOW + 24 * 3600));
    let many = Attempts {
        failures: u32::MAX,
        blocked_until: 0,
    };
    assert_eq!(many.after_failure(NOW).blocked_until, NOW + 24 * 3600);
}

#[test]
fn who_has_a_factor_needs_it() {
    for (setting, has_factor, needed) in [
        (SecondFactor::Optional, false, false),
        (SecondFactor::Optional, true, true),
        (SecondFactor::Required, false, true),
        (SecondFactor::Required, true, true),
    ] {
        assert_eq!(setting.asks_for_session(has_factor), needed);
    }
}
