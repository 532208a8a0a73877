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

/// R39.
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

/// R8: the charter says who may sign.
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

fn officials(names: &[&str]) -> Vec<OfficialId> {
    names.iter().map(|name| name.parse().unwrap()).collect()
}

#[test]
fn a_reply_is_cleared_by_others_each_counted_once() {
    let text = Charter::STATE_DISSENT.replace("clearances = 1", "clearances = 2");
    let two = Charter::parse(&text).unwrap();
    let gives: OfficialId = "director".parse().unwrap();
    let by = |charter: &Charter, names: &[&str]| {
        check_cleared(charter, &gives, &officials(names)).map_err(|refusal| refusal.to_string())
    };
    let refused = Err("not_cleared".to_owned());
    assert_eq!(by(&two, &[]), refused);
    assert_eq!(by(&two, &["clerk"]), refused);
    assert_eq!(by(&two, &["clerk", "clerk"]), refused);
    assert_eq!(by(&two, &["clerk", "director"]), refused);
    assert_eq!(by(&two, &["director", "director"]), refused);
    assert_eq!(by(&two, &["clerk", "deputy"]), Ok(()));
    assert_eq!(by(&charter(), &["director"]), refused);
    assert_eq!(by(&charter(), &["clerk"]), Ok(()));
    // A charter that says nothing of clearance asks for none.
    let text = Charter::STATE_DISSENT.replace("clearances = 1 ", "clearances = 0 ");
    let none = text
        .replace(
            r#"["office_head", "office_clerk", "distribution_reader"]"#,
            "[]",
        )
        .replace("clearance_silence_days = 5 ", "");
    assert_eq!(by(&Charter::parse(&none).unwrap(), &[]), Ok(()));
}

#[test]
fn the_charter_says_who_clears() {
    for role in Role::ALL {
        let clears = matches!(
            role,
            Role::OfficeHead | Role::OfficeClerk | Role::DistributionReader
        );
        assert_eq!(check_clearer(&charter(), *role).is_ok(), clears, "{role}");
        let unasked = check_asked_reader(*role, false).is_err();
        assert_eq!(unasked, *role == Role::DistributionReader, "{role}");
        assert_eq!(check_asked_reader(*role, true), Ok(()), "{role}");
    }
    let roles = r#", "office_clerk", "distribution_reader"]"#;
    let head_only = Charter::parse(&Charter::STATE_DISSENT.replace(roles, "]")).unwrap();
    assert!(check_clearer(&head_only, Role::OfficeClerk).is_err());
    assert!(check_clearer(&head_only, Role::DistributionReader).is_err());
}

#[test]
fn an_extension_is_bounded_and_in_time() {
    let limit = at("2024-02-08T05:00:00Z");
    let before = at("2024-02-08T04:59:59Z");
    let check = |granted, days, now| {
        let case = ExtensionCase {
            granted,
            days,
            limit,
            now,
        };
        check_extension(&charter(), case)
    };
    let bounds = |days| Err(Refusal::ExtensionOutOfBounds { days, days_max: 20 });
    assert_eq!(check(0, 1, before), Ok(()));
    assert_eq!(check(0, 20, before), Ok(()));
    assert_eq!(check(0, 0, before), bounds(0));
    assert_eq!(check(0, 21, before), bounds(21));
    assert_eq!(check(0, u16::MAX, before), bounds(u16::MAX));
    let exhausted = Err(Refusal::ExtensionsExhausted { extensions_max: 1 });
    assert_eq!(check(1, 1, before), exhausted);
    // The limit itself is late, so an extension would give back what was lost.
    assert_eq!(check(0, 1, limit), Err(Refusal::LimitPassed));
}

#[test]
fn an_extension_is_granted_by_the_named_role_and_by_somebody_else() {
    let names = officials(&["director", "clerk"]);
    let [director, clerk] = names.as_slice() else {
        panic!("two officials");
    };
    let check = |role, by, asked| check_approver(&charter(), role, by, asked);
    assert_eq!(check(Role::OfficeHead, director, clerk), Ok(()));
    let own = Err(Refusal::OwnRequest);
    assert_eq!(check(Role::OfficeHead, director, director), own);
    for role in Role::ALL.iter().filter(|role| **role != Role::OfficeHead) {
        let refused = Err(Refusal::NotAllowedForRole);
        assert_eq!(check(*role, director, clerk), refused, "{role}");
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
        Refusal::NotCleared {
            present: 0,
            required: 1,
        },
        Refusal::ExtensionsExhausted { extensions_max: 1 },
        Refusal::ExtensionOutOfBounds {
            days: 0,
            days_max: 20,
        },
        Refusal::LimitPassed,
        Refusal::ExtensionNotRequested,
        Refusal::OwnRequest,
    ];
    let codes: BTreeSet<&str> = refusals.iter().map(|it| it.code()).collect();
    assert_eq!(codes.len(), refusals.len());
    assert_eq!(Refusal::WindowOver.to_string(), "window_over");
}
