use jiff::Timestamp;

use super::*;
use crate::ids::DocumentDigest;

fn taken(turn: Turn, by: &str) -> Turned {
    Turned {
        turn,
        at: Timestamp::UNIX_EPOCH,
        official: Some(by.parse().unwrap()),
        document: DocumentDigest::from_bytes([1; 32]),
        said: None,
    }
}

/// T30, R14: nobody locks a case again and again.
#[test]
fn t30_a_case_is_locked_until_the_monitor_lifts_it_and_once_by_each() {
    let [reader, other]: [OfficialId; 2] = ["reader", "other"].map(|it| it.parse().unwrap());
    assert!(!is_locked(&[]));
    assert_eq!(check_report(&[], Some(&reader)), Ok(()));
    let mut turns = vec![taken(Turn::SpillReported, "reader")];
    assert!(is_locked(&turns));
    assert_eq!(
        check_report(&turns, Some(&other)),
        Err(Refusal::ContentLocked)
    );
    turns.push(taken(Turn::SpillLifted, "monitor"));
    assert!(!is_locked(&turns));
    assert_eq!(
        check_report(&turns, Some(&reader)),
        Err(Refusal::NamesAnother)
    );
    assert_eq!(check_report(&turns, Some(&other)), Ok(()));
}

/// R39.
#[test]
fn r39_only_a_marking_above_the_charters_is_a_spill() {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    for marking in [Marking::Unclassified, Marking::SensitiveButUnclassified] {
        assert_eq!(check_marking(&charter, marking), Err(Refusal::NotInCharter));
    }
    for marking in [Marking::Confidential, Marking::Secret, Marking::TopSecret] {
        assert_eq!(check_marking(&charter, marking), Ok(()));
    }
}
