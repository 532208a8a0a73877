use super::*;
use crate::charter::CIRCULATION_DAYS_MAX;
use crate::choice::Marking;

fn charter() -> Charter {
    Charter::parse(Charter::STATE_DISSENT).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn a_seal_needs_the_charters_signers() {
    let text = Charter::STATE_DISSENT.replace("min_signers = 1", "min_signers = 3");
    let three = Charter::parse(&text).unwrap();
    assert_eq!(check_signers(&three, 3), Ok(()));
    assert_eq!(
        check_signers(&three, 2),
        Err(Refusal::TooFewSigners {
            present: 2,
            required: 3
        })
    );
    assert_eq!(
        check_signers(&charter(), 0),
        Err(Refusal::TooFewSigners {
            present: 0,
            required: 1
        })
    );
}

#[test]
fn a_circulation_is_as_long_as_the_charter_allows() {
    let begun = at("2023-10-20T15:00:00Z");
    let ends = |days| circulation_ends_at(&charter(), begun, days);
    // Into winter time: the local day ends an hour later in UTC.
    assert_eq!(ends(30), Ok(at("2023-11-20T05:00:00Z")));
    assert_eq!(ends(1), Ok(at("2023-10-22T04:00:00Z")));
    let refused = |days| Err(Refusal::WindowOutOfBounds { days, days_max: 30 });
    assert_eq!(ends(0), refused(0));
    assert_eq!(ends(31), refused(31));
    assert_eq!(ends(CIRCULATION_DAYS_MAX), refused(45));
}

#[test]
fn the_window_is_open_or_over_never_both() {
    let end = at("2023-11-20T05:00:00Z");
    let before = at("2023-11-20T04:59:59Z");
    assert_eq!(check_window_open(end, before), Ok(()));
    assert_eq!(check_window_over(end, before), Err(Refusal::WindowNotOver));
    assert_eq!(check_window_open(end, end), Err(Refusal::WindowOver));
    assert_eq!(check_window_over(end, end), Ok(()));
}

#[test]
fn only_the_current_version_is_signed() {
    let [one, two] = [1, 2].map(|byte| VersionDigest::from_bytes([byte; 32]));
    assert_eq!(check_version(&one, &one), Ok(()));
    assert_eq!(check_version(&two, &one), Err(Refusal::VersionNotCurrent));
}

#[test]
fn a_memo_opens_under_a_closed_epoch() {
    let closes = at("2023-11-01T04:00:00Z");
    assert_eq!(check_epoch_closed(closes, closes), Ok(()));
    let before = at("2023-11-01T03:59:59Z");
    assert_eq!(
        check_epoch_closed(closes, before),
        Err(Refusal::EpochNotClosed)
    );
}

#[test]
fn a_member_opens_two_memos_in_an_epoch() {
    assert_eq!(check_open_index(&charter(), 1), Ok(()));
    assert_eq!(
        check_open_index(&charter(), 2),
        Err(Refusal::OpensExhausted { limit: 2 })
    );
}

#[test]
fn a_marking_above_the_charter_is_refused() {
    let memo = |marking: &str| {
        let text = Memo::template().replace(['[', ']'], "");
        Memo::parse_markdown(&text.replace("marking: SBU", marking)).unwrap()
    };
    assert_eq!(check_markings(&charter(), &memo("marking: SBU")), Ok(()));
    let marking = Marking::Secret;
    assert_eq!(
        check_markings(&charter(), &memo("marking: S")),
        Err(Refusal::MarkingNotAllowed { marking })
    );
}

#[test]
fn contractors_do_not_sign() {
    assert_eq!(check_affiliation(&charter(), "employee"), Ok(()));
    for affiliation in ["contractor", "Employee", ""] {
        assert_eq!(
            check_affiliation(&charter(), affiliation),
            Err(Refusal::AffiliationNotEligible)
        );
    }
}

#[test]
fn refusals_have_distinct_codes() {
    let refusals = [
        Refusal::NotAllowedForRole,
        Refusal::NotInThisState,
        Refusal::TooFewSigners {
            present: 0,
            required: 1,
        },
        Refusal::WindowOutOfBounds {
            days: 0,
            days_max: 30,
        },
        Refusal::WindowOver,
        Refusal::WindowNotOver,
        Refusal::VersionNotCurrent,
        Refusal::EpochNotClosed,
        Refusal::OpensExhausted { limit: 2 },
        Refusal::MarkingNotAllowed {
            marking: Marking::Secret,
        },
        Refusal::AffiliationNotEligible,
    ];
    let codes: std::collections::BTreeSet<&str> = refusals.iter().map(|it| it.code()).collect();
    assert_eq!(codes.len(), refusals.len());
    assert_eq!(Refusal::WindowOver.to_string(), "window_over");
}
