use proptest::prelude::*;

use super::*;
use crate::guard::check_cleared;

/// The State preset with so many days of silence.
fn charter(days: &str) -> Charter {
    let preset = Charter::STATE_DISSENT.replace("clearance_silence_days = 5 ", days);
    Charter::parse(&preset).unwrap()
}

fn asked(of: &str, at: i64) -> AskedClearance {
    AskedClearance {
        of: of.parse().unwrap(),
        at: Timestamp::from_second(at).unwrap(),
    }
}

fn silent_by(charter: &Charter, asked: &[AskedClearance], now: &str) -> Vec<String> {
    let silent = silent(charter, asked, now.parse().unwrap()).unwrap();
    silent.iter().map(ToString::to_string).collect()
}

/// Wed 8 Nov 2023, 15:00 in Washington; Fri 10 Nov is Veterans Day observed.
const WEDNESDAY: i64 = 1_699_473_600;

#[test]
fn silence_counts_after_so_many_working_days() {
    let charter = charter("clearance_silence_days = 5 ");
    let asked = [asked("director", WEDNESDAY)];
    // Thu 9, Mon 13, Tue 14, Wed 15, Thu 16: the last of them ends at midnight in Washington.
    assert!(silent_by(&charter, &asked, "2023-11-17T04:59:59Z").is_empty());
    assert_eq!(
        silent_by(&charter, &asked, "2023-11-17T05:00:00Z"),
        ["director"]
    );
}

#[test]
fn without_days_nobody_clears_by_silence() {
    let charter = charter("");
    let asked = [asked("director", WEDNESDAY)];
    assert!(silent_by(&charter, &asked, "2099-01-01T00:00:00Z").is_empty());
    assert_eq!(silence_until(&charter, asked[0].at), Ok(None));
}

#[test]
fn whoever_cleared_and_was_asked_counts_once_and_the_giver_never() {
    let mut text = Charter::STATE_DISSENT.replace("clearances = 1 ", "clearances = 2 ");
    text = text.replace("clearance_silence_days = 5 ", "clearance_silence_days = 1 ");
    let charter = Charter::parse(&text).unwrap();
    let all = [
        asked("clerk", WEDNESDAY),
        asked("clerk", WEDNESDAY),
        asked("director", WEDNESDAY),
    ];
    let now = "2023-12-01T00:00:00Z".parse().unwrap();
    let silent = silent(&charter, &all, now).unwrap();
    let director = "director".parse().unwrap();
    let present = |cleared: &[OfficialId]| {
        let refused = check_cleared(&charter, &director, cleared).err();
        refused.map(|it| {
            matches!(
                it,
                Refusal::NotCleared {
                    present: 1,
                    required: 2
                }
            )
        })
    };
    let cleared = [silent.as_slice(), &["clerk".parse().unwrap()]].concat();
    assert_eq!(present(&cleared), Some(true));
    assert_eq!(
        present(&[cleared.as_slice(), &["deputy".parse().unwrap()]].concat()),
        None
    );
}

proptest! {
    /// Asking later never counts earlier.
    #[test]
    fn who_is_asked_later_is_silent_later(first in 1_600_000_000_i64..1_900_000_000, more in 0_i64..20_000_000) {
        let charter = charter("clearance_silence_days = 5 ");
        let until = |at| {
            let at = Timestamp::from_second(at).unwrap();
            silence_until(&charter, at).unwrap().unwrap().ends_at()
        };
        prop_assert!(until(first) <= until(first + more));
        prop_assert!(until(first) > Timestamp::from_second(first).unwrap());
    }
}
