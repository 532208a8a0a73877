use super::*;
use crate::case::{CaseEvent, CaseEventKind, Moment};
use crate::deadlines::Deadlines;
use crate::ids::{DocumentDigest, IntervalNumber};
use crate::turn::{NextTurn, check_turn};

const DAY: i64 = 86_400;

const OF_A_SESSION: [Turn; 8] = [
    Turn::SessionRequested,
    Turn::SessionInvited,
    Turn::RoomOpened,
    Turn::SessionDeclined,
    Turn::SessionHeld,
    Turn::MinutesGiven,
    Turn::MinutesAgreed,
    Turn::MinutesDisputed,
];

fn charter() -> Charter {
    Charter::parse(Charter::STATE_DISSENT).unwrap()
}

fn day(number: i64) -> Timestamp {
    // Wednesday 8 November 2023, at noon in Washington.
    Timestamp::from_second(1_699_462_800 + number * DAY).unwrap()
}

fn document(number: u8) -> DocumentDigest {
    DocumentDigest::from_bytes([number; 32])
}

fn taken(turns: &[Turn]) -> Vec<Turned> {
    let numbered = turns.iter().zip(1_u8..);
    let taken = numbered.map(|(turn, number)| Turned {
        turn: *turn,
        at: day(i64::from(number)),
        official: None,
        document: document(number),
        said: None,
    });
    taken.collect()
}

/// What comes of a turn after others, when it names the document of this number, or none.
fn check(before: &[Turn], turn: Turn, names: Option<u8>) -> Result<(), Refusal> {
    let next = NextTurn {
        turn,
        names: names.map(document),
        ground: None,
        official: None,
        said: None,
        filed: day(0),
        now: day(i64::try_from(before.len()).unwrap() + 1),
    };
    check_turn(&charter(), &taken(before), None, &next)
}

/// What was taken, what is to be taken, the number of what it names, and what comes of it.
type Case<'a> = (&'a [Turn], Turn, Option<u8>, Result<(), Refusal>);

const ANOTHER: Result<(), Refusal> = Err(Refusal::NamesAnother);
const PENDING: Result<(), Refusal> = Err(Refusal::SessionPending);

fn check_all(cases: &[Case<'_>]) {
    for (before, turn, names, expected) in cases {
        assert_eq!(
            check(before, *turn, *names),
            *expected,
            "{before:?} {turn:?} {names:?}"
        );
    }
}

#[test]
fn a_session_is_asked_for_and_answered() {
    use Turn::{SessionDeclined, SessionInvited, SessionRequested};
    check_all(&[
        (&[], SessionRequested, None, Ok(())),
        (&[SessionRequested], SessionRequested, None, PENDING),
        (
            &[SessionRequested, SessionInvited],
            SessionRequested,
            None,
            PENDING,
        ),
        (
            &[SessionRequested, SessionDeclined],
            SessionRequested,
            None,
            Ok(()),
        ),
        // The office's own, and one that answers a request.
        (&[], SessionInvited, None, Ok(())),
        (&[SessionRequested], SessionInvited, None, ANOTHER),
        (&[SessionRequested], SessionInvited, Some(1), Ok(())),
        // Another day.
        (
            &[SessionRequested, SessionInvited],
            SessionInvited,
            None,
            Ok(()),
        ),
        (
            &[SessionRequested, SessionInvited],
            SessionInvited,
            Some(1),
            ANOTHER,
        ),
        (&[], SessionDeclined, None, ANOTHER),
        (&[SessionRequested], SessionDeclined, Some(1), Ok(())),
        (
            &[SessionRequested, SessionInvited],
            SessionDeclined,
            Some(1),
            ANOTHER,
        ),
        (
            &[SessionRequested, SessionInvited],
            SessionDeclined,
            Some(2),
            Ok(()),
        ),
    ]);
}

#[test]
fn a_room_opens_and_the_session_is_held() {
    use Turn::{RoomOpened, SessionDeclined, SessionHeld, SessionInvited};
    check_all(&[
        (&[], RoomOpened, None, ANOTHER),
        (&[SessionInvited], RoomOpened, Some(1), Ok(())),
        (&[SessionInvited, RoomOpened], RoomOpened, Some(1), ANOTHER),
        (
            &[SessionInvited, SessionDeclined],
            RoomOpened,
            Some(1),
            ANOTHER,
        ),
        (&[SessionInvited, RoomOpened], SessionHeld, Some(1), Ok(())),
        (&[SessionInvited, RoomOpened], SessionHeld, Some(2), ANOTHER),
        (
            &[SessionInvited, SessionInvited],
            SessionHeld,
            Some(1),
            ANOTHER,
        ),
    ]);
}

#[test]
fn minutes_are_given_and_agreed_or_disputed() {
    use Turn::{MinutesAgreed, MinutesDisputed, MinutesGiven, SessionHeld, SessionInvited};
    check_all(&[
        (&[SessionInvited], MinutesGiven, Some(1), ANOTHER),
        (
            &[SessionInvited, SessionHeld],
            MinutesGiven,
            Some(2),
            Ok(()),
        ),
        // Again, because the authors disputed it, but never once they have agreed.
        (
            &[SessionInvited, SessionHeld, MinutesGiven, MinutesDisputed],
            MinutesGiven,
            Some(2),
            Ok(()),
        ),
        (
            &[SessionInvited, SessionHeld, MinutesGiven, MinutesAgreed],
            MinutesGiven,
            Some(2),
            ANOTHER,
        ),
        (
            &[SessionInvited, SessionHeld],
            MinutesAgreed,
            Some(2),
            ANOTHER,
        ),
        (
            &[SessionInvited, SessionHeld, MinutesGiven],
            MinutesAgreed,
            Some(3),
            Ok(()),
        ),
        (
            &[SessionInvited, SessionHeld, MinutesGiven],
            MinutesDisputed,
            Some(3),
            Ok(()),
        ),
        (
            &[SessionInvited, SessionHeld, MinutesGiven, MinutesDisputed],
            MinutesAgreed,
            Some(3),
            ANOTHER,
        ),
    ]);
}

#[test]
fn the_authors_answer_in_the_charters_time_and_not_after() {
    let before = [Turn::SessionInvited, Turn::SessionHeld, Turn::MinutesGiven];
    let on = |number| NextTurn {
        turn: Turn::MinutesAgreed,
        names: Some(document(3)),
        ground: None,
        official: None,
        said: None,
        filed: day(0),
        now: day(number),
    };
    // Given on Saturday 11 November: ten working days, with Thanksgiving, end on Monday 27.
    let at = |number| check_turn(&charter(), &taken(&before), None, &on(number));
    assert_eq!(at(19), Ok(()));
    assert_eq!(at(20), Err(Refusal::TooLate));
}

/// A session never stops a clock (R31): under every preset all due dates are the same with every turn
/// of a session, in any part of the case, and without.
#[test]
fn r31_no_turn_of_a_session_moves_a_date() {
    for (name, toml) in Charter::PRESETS {
        let charter = Charter::parse(toml).unwrap();
        let event = |kind, at| CaseEvent {
            moment: Moment {
                interval: IntervalNumber::new(0),
                begins_at: day(at),
            },
            kind,
        };
        let turned = |turn, at| {
            let (official, document) = (None, document(9));
            event(
                CaseEventKind::Turned {
                    turn,
                    official,
                    document,
                    said: None,
                },
                at,
            )
        };
        let replied = CaseEventKind::Replied {
            official: "secretary".parse().unwrap(),
            document: document(2),
        };
        let road = [
            event(CaseEventKind::Filed { is_urgent: false }, 0),
            turned(Turn::QuestionAsked, 3),
            turned(Turn::QuestionAnswered, 5),
            event(replied, 20),
            turned(Turn::ReplyContested, 21),
            turned(Turn::ContestUpheld, 23),
        ];
        for upto in 1..=road.len() {
            let alone = Deadlines::of(&road[..upto], &charter).unwrap().unwrap();
            for turn in OF_A_SESSION {
                assert!(!turn.sets_dates(&charter) && !turn.ends() && !turn.reopens());
                for place in 1..=upto {
                    let mut with = road[..upto].to_vec();
                    with.insert(place, turned(turn, 4));
                    let with = Deadlines::of(&with, &charter).unwrap().unwrap();
                    assert_eq!(with, alone, "{name} {turn:?} at {place} of {upto}");
                }
            }
        }
    }
}

#[test]
fn without_the_section_there_is_no_session() {
    let bare = Charter::PRESETS[1].1;
    let bare = Charter::parse(bare).unwrap();
    assert!(bare.sessions().is_none());
    let next = NextTurn {
        turn: Turn::SessionRequested,
        names: None,
        ground: None,
        official: None,
        said: None,
        filed: day(0),
        now: day(1),
    };
    assert_eq!(
        check_turn(&bare, &[], None, &next),
        Err(Refusal::NotInCharter)
    );
    assert_eq!(
        check_proposer(&bare, Role::Principal),
        Err(Refusal::NotInCharter)
    );
    assert_eq!(check_room(&bare, 0, 0), Err(Refusal::NotInCharter));
}

#[test]
fn only_whom_the_charter_names_proposes() {
    let toml = Charter::STATE_DISSENT;
    let toml = toml.replace(
        "[\"author\", \"office_head\", \"principal\"]",
        "[\"principal\"]",
    );
    let charter = Charter::parse(&toml).unwrap();
    assert_eq!(check_proposer(&charter, Role::Principal), Ok(()));
    for role in [Role::Author, Role::OfficeHead] {
        assert_eq!(
            check_proposer(&charter, role),
            Err(Refusal::NotAllowedForRole)
        );
    }
}

#[test]
fn a_room_is_open_in_its_hours_and_holds_so_much() {
    let opening = |opens, closes| Opening { opens, closes };
    assert_eq!(opening(10, 20).check(5), Ok(()));
    assert_eq!(opening(10, 20).check(20), Err(Refusal::TooLate));
    assert_eq!(opening(20, 20).check(5), Err(Refusal::RoomHours));
    assert_eq!(
        opening(10, 11 + OPEN_SECONDS_MAX).check(5),
        Err(Refusal::RoomHours)
    );
    assert_eq!(
        opening(i64::MIN, i64::MAX).check(5),
        Err(Refusal::RoomHours)
    );
    assert_eq!(opening(10, 20).allows(9), Err(Refusal::TooEarly));
    assert_eq!(opening(10, 20).allows(10), Ok(()));
    assert_eq!(opening(10, 20).allows(20), Err(Refusal::TooLate));

    assert_eq!(check_room(&charter(), 199, 39), Ok(()));
    assert_eq!(check_room(&charter(), 200, 0), Err(Refusal::RoomFull));
    assert_eq!(check_room(&charter(), 50, 40), Err(Refusal::RoomFull));
}

#[test]
fn bands() {
    let cases = [
        (0, 0),
        (1, 1),
        (4, 1),
        (5, 5),
        (10, 10),
        (51, 50),
        (199, 100),
        (1_999, 1_000),
    ];
    for (count, least) in cases {
        assert_eq!(band(count), least, "{count}");
        assert_eq!(band(least), least);
    }
    assert_eq!(band(u32::MAX), 2_000_000_000);
}
