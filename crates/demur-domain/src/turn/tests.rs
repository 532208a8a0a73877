use super::*;
use crate::charter::Charter;

const DAY: i64 = 86_400;

fn charter(appeal: &str) -> Charter {
    let toml = Charter::STATE_DISSENT.replace("[appeal]\nenabled = false", appeal);
    Charter::parse(&toml).unwrap()
}

fn with_appeal() -> Charter {
    charter(
        "[appeal]\nenabled = true\nauthority = \"inspector-general\"\n\
         within = { working_days = 5 }\ndecide_within = { working_days = 20 }\n\
         grounds = [\"process\"]",
    )
}

fn day(number: i64) -> Timestamp {
    // Wednesday 8 November 2023, at noon in Washington.
    Timestamp::from_second(1_699_462_800 + number * DAY).unwrap()
}

fn document(number: u8) -> DocumentDigest {
    DocumentDigest::from_bytes([number; 32])
}

fn taken(turn: Turn, number: u8, on: i64) -> Turned {
    Turned {
        turn,
        at: day(on),
        official: None,
        document: document(number),
        said: None,
    }
}

fn next(turn: Turn, names: Option<u8>, on: i64) -> NextTurn<'static> {
    NextTurn {
        turn,
        names: names.map(document),
        ground: None,
        official: None,
        said: None,
        filed: day(0),
        now: day(on),
    }
}

const REPLY: fn() -> Option<Standing> = || {
    Some(Standing {
        document: document(1),
        at: day(0),
    })
};

#[test]
fn a_charter_without_the_step_refuses_it() {
    let bare = charter("[appeal]\nenabled = false");
    let appeal = NextTurn {
        ground: Some(AppealGround::Process),
        ..next(Turn::ReplyAppealed, Some(1), 1)
    };
    let refused = check_turn(&bare, &[], REPLY(), &appeal);
    assert_eq!(refused, Err(Refusal::NotInCharter));
    assert_eq!(check_turn(&with_appeal(), &[], REPLY(), &appeal), Ok(()));
}

#[test]
fn each_turn_names_the_newest_document_that_it_is_about() {
    let charter = with_appeal();
    let turns = [
        taken(Turn::Redirected, 2, 0),
        taken(Turn::RedirectDisputed, 3, 1),
    ];
    let check = |turns: &[Turned], next: NextTurn<'_>| check_turn(&charter, turns, REPLY(), &next);
    let another = Err(Refusal::NamesAnother);
    let dispute = |names| next(Turn::RedirectDisputed, names, 1);
    let rule = |names| next(Turn::RedirectConfirmed, names, 1);
    assert_eq!(check(&[], dispute(Some(2))), another, "there is none");
    assert_eq!(check(&turns[..1], dispute(Some(2))), Ok(()));
    assert_eq!(check(&turns[..1], dispute(Some(3))), another);
    assert_eq!(check(&turns[..1], dispute(None)), another);
    assert_eq!(check(&turns, dispute(Some(2))), another, "disputed already");
    assert_eq!(check(&turns, rule(Some(3))), Ok(()));
    assert_eq!(check(&turns, rule(Some(2))), another);
    // What stands for itself names nothing.
    assert_eq!(check(&[], next(Turn::Redirected, None, 1)), Ok(()));
    assert_eq!(check(&[], next(Turn::Redirected, Some(2), 1)), another);
    let contest = |names| next(Turn::ReplyContested, names, 1);
    assert_eq!(check(&[], contest(Some(1))), Ok(()));
    assert_eq!(check(&[], contest(Some(2))), another);
    let unanswered = check_turn(&charter, &[], None, &contest(Some(1)));
    assert_eq!(unanswered, another);
}

/// R30.
#[test]
fn the_charters_time_bounds_a_turn_from_both_sides() {
    let charter = with_appeal();
    let appeal = |on| NextTurn {
        ground: Some(AppealGround::Process),
        ..next(Turn::ReplyAppealed, Some(1), on)
    };
    assert_eq!(check_turn(&charter, &[], REPLY(), &appeal(8)), Ok(()));
    let late = check_turn(&charter, &[], REPLY(), &appeal(9));
    assert_eq!(late, Err(Refusal::TooLate));
    let asked = [taken(Turn::QuestionAsked, 5, 0)];
    let lapse = |on| {
        check_turn(
            &charter,
            &asked,
            None,
            &next(Turn::QuestionLapsed, Some(5), on),
        )
    };
    assert_eq!(lapse(1), Err(Refusal::TooEarly));
    assert_eq!(lapse(90), Ok(()));
}

/// R30.
#[test]
fn an_appeal_is_on_the_charters_grounds_and_decided_by_its_authority() {
    let charter = with_appeal();
    for ground in [None, Some(AppealGround::Substance)] {
        let appeal = NextTurn {
            ground,
            ..next(Turn::ReplyAppealed, Some(1), 1)
        };
        let refused = check_turn(&charter, &[], REPLY(), &appeal);
        assert_eq!(refused, Err(Refusal::GroundNotInCharter));
    }
    let appealed = [taken(Turn::ReplyAppealed, 6, 1)];
    let decide = |by: &OfficialId| {
        let next = NextTurn {
            official: Some(by),
            ..next(Turn::AppealRemanded, Some(6), 2)
        };
        check_turn(&charter, &appealed, REPLY(), &next)
    };
    assert_eq!(decide(&"inspector-general".parse().unwrap()), Ok(()));
    let other = decide(&"union-president".parse().unwrap());
    assert_eq!(other, Err(Refusal::NotAllowedForRole));
}

#[test]
fn what_is_put_to_a_judge_has_a_day_and_is_ruled_once() {
    let charter = with_appeal();
    let turns = [
        taken(Turn::RedirectDisputed, 1, 0),
        taken(Turn::RedirectOverturned, 2, 3),
        taken(Turn::ReplyContested, 3, 10),
    ];
    let found = judgements(&charter, &turns).unwrap();
    let ruled: Vec<_> = found.iter().map(|it| (it.turn, it.ruled)).collect();
    assert_eq!(
        ruled,
        [
            (Turn::RedirectDisputed, Some(day(3))),
            (Turn::ReplyContested, None)
        ]
    );
}

/// R34.
#[test]
fn a_redirect_releases_the_office_only_once_it_is_settled() {
    let charter = with_appeal();
    let stands = |turns: &[Turned]| redirect_stands_from(&charter, turns).unwrap();
    let turns = [
        taken(Turn::Redirected, 1, 0),
        taken(Turn::RedirectDisputed, 2, 1),
        taken(Turn::RedirectConfirmed, 3, 2),
    ];
    assert_eq!(stands(&[]), None);
    assert!(stands(&turns[..1]).is_some_and(|from| from > day(1)));
    assert_eq!(stands(&turns[..2]), None);
    assert_eq!(stands(&turns), Some(day(2)));
    let overturned = [
        turns[0].clone(),
        turns[1].clone(),
        taken(Turn::RedirectOverturned, 3, 2),
    ];
    assert_eq!(stands(&overturned), None);
}

#[test]
fn every_turn_has_an_operation_of_its_own() {
    for &turn in Turn::ALL {
        assert_eq!(Turn::of(turn.operation().0), Some(turn));
    }
}
