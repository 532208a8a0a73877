use super::*;
use crate::turn::check_turn;

const DAY: i64 = 86_400;
/// Ten working days of notice that begin on day 0, over Veterans Day and Thanksgiving, are over on day
/// 17; five more to decide, on day 24.
const NOTICE_OVER: i64 = 17;
const DECIDED: i64 = 24;
const TRUSTEES: [&str; 3] = ["open-forum-chair", "union-president", "inspector-general"];

fn charter(of_records: bool) -> Charter {
    let state = Charter::STATE_DISSENT;
    let (before, rest) = state.split_once("[disclosure]").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let section = format!(
        "[disclosure]\nasked_by = \"records-officer\"\nnotice = {{ working_days = 10 }}\n\
         decide_within = {{ working_days = 5 }}\nof_records = {of_records}\n\n"
    );
    Charter::parse(&format!("{before}{section}{after}")).unwrap()
}

fn official(name: &str) -> OfficialId {
    name.parse().unwrap()
}

fn day(number: i64) -> Timestamp {
    // Wednesday 8 November 2023, at noon in Washington.
    Timestamp::from_second(1_699_462_800 + number * DAY).unwrap()
}

fn document(number: u8) -> DocumentDigest {
    DocumentDigest::from_bytes([number; 32])
}

fn taken(turn: Turn, by: &str, number: u8, on: i64) -> Turned {
    Turned {
        turn,
        at: day(on),
        official: Some(official(by)),
        document: document(number),
        said: None,
    }
}

fn asked() -> Vec<Turned> {
    vec![taken(Turn::OpeningRequested, "records-officer", 1, 0)]
}

fn ask(turns: &[Turned], turn: Turn, by: &str, names: Option<u8>, on: i64) -> Result<(), Refusal> {
    let official = official(by);
    let next = NextTurn {
        turn,
        names: names.map(document),
        ground: None,
        official: Some(&official),
        said: None,
        filed: day(0),
        now: day(on),
    };
    check_turn(&charter(true), turns, None, &next)
}

fn approve(turns: &[Turned], by: &str, on: i64) -> Result<(), Refusal> {
    ask(turns, Turn::OpeningApproved, by, Some(1), on)
}

/// R48: the signer's days come first, and nobody need wait to refuse.
#[test]
fn r48_no_share_is_given_before_the_notice_is_over_or_after_the_time_to_decide() {
    let turns = asked();
    let [chair, ..] = TRUSTEES;
    for on in 0..NOTICE_OVER {
        assert_eq!(approve(&turns, chair, on), Err(Refusal::TooEarly), "{on}");
        let refuse = ask(&turns, Turn::OpeningRefused, chair, Some(1), on);
        assert_eq!(refuse, Ok(()), "{on}");
    }
    for on in NOTICE_OVER..DECIDED {
        assert_eq!(approve(&turns, chair, on), Ok(()), "{on}");
    }
    assert_eq!(approve(&turns, chair, DECIDED), Err(Refusal::TooLate));
}

/// R48: only the charter's official asks, and only its trustees decide, each once.
#[test]
fn r48_nobody_else_asks_and_nobody_else_decides() {
    let not_theirs = Err(Refusal::NotAllowedForRole);
    for other in ["another-records-officer", "open-forum-chair"] {
        let asks = ask(&[], Turn::OpeningRequested, other, None, 0);
        assert_eq!(asks, not_theirs);
    }
    let asks = ask(&[], Turn::OpeningRequested, "records-officer", None, 0);
    assert_eq!(asks, Ok(()));
    let mut turns = asked();
    for other in ["records-officer", "policy-planning-director", "secretary"] {
        assert_eq!(approve(&turns, other, NOTICE_OVER), not_theirs, "{other}");
    }
    turns.push(taken(Turn::OpeningApproved, TRUSTEES[0], 2, NOTICE_OVER));
    let twice = approve(&turns, TRUSTEES[0], NOTICE_OVER);
    assert_eq!(twice, Err(Refusal::NamesAnother));
    assert_eq!(approve(&turns, TRUSTEES[1], NOTICE_OVER), Ok(()));
    // Who refused does not agree, and nobody agrees to what is open already.
    turns.push(taken(Turn::OpeningApproved, TRUSTEES[1], 3, NOTICE_OVER));
    let third = approve(&turns, TRUSTEES[2], NOTICE_OVER);
    assert_eq!(third, Err(Refusal::NamesAnother));
}

/// R48: a second name takes a second procedure, which waits for the first.
#[test]
fn r48_one_request_stands_at_a_time_and_each_has_its_own_notice() {
    let again =
        |turns: &[Turned], on| ask(turns, Turn::OpeningRequested, "records-officer", None, on);
    let mut turns = asked();
    for on in 0..DECIDED {
        assert_eq!(again(&turns, on), Err(Refusal::OpeningNotOver), "{on}");
    }
    // Two of three have refused: it can never be opened, and is over.
    let mut refused = turns.clone();
    refused.push(taken(Turn::OpeningRefused, TRUSTEES[0], 2, 1));
    assert_eq!(again(&refused, 1), Err(Refusal::OpeningNotOver));
    refused.push(taken(Turn::OpeningRefused, TRUSTEES[1], 3, 1));
    assert_eq!(again(&refused, 1), Ok(()));
    assert_eq!(
        approve(&refused, TRUSTEES[2], NOTICE_OVER),
        Err(Refusal::NamesAnother)
    );
    // Nobody decided: over once the time is.
    assert_eq!(again(&turns, DECIDED), Ok(()));
    turns.push(taken(Turn::OpeningRequested, "records-officer", 9, DECIDED));
    assert_eq!(
        approve(&turns, TRUSTEES[0], DECIDED),
        Err(Refusal::NamesAnother)
    );
    let second = ask(
        &turns,
        Turn::OpeningApproved,
        TRUSTEES[0],
        Some(9),
        DECIDED + 1,
    );
    assert_eq!(
        second,
        Err(Refusal::TooEarly),
        "agreeing to the first counts for nothing"
    );
}

/// R48, R49: what is destroyed is not opened, and a record only where the charter says so.
#[test]
fn r48_no_name_is_opened_once_it_is_gone() {
    let gone = Err(Refusal::NamesGone);
    let clock = |turn| Turned {
        official: None,
        ..taken(turn, "nobody", 7, 3)
    };
    for kept in [true, false] {
        let charter = charter(kept);
        let by = official("records-officer");
        let request = |turns: &[Turned]| {
            let next = NextTurn {
                turn: Turn::OpeningRequested,
                names: None,
                ground: None,
                official: Some(&by),
                said: None,
                filed: day(0),
                now: day(4),
            };
            check_turn(&charter, turns, None, &next)
        };
        let archived = request(&[clock(Turn::CaseArchived)]);
        assert_eq!(archived, if kept { Ok(()) } else { gone });
        assert_eq!(request(&[clock(Turn::NamesDestroyed)]), gone);
    }
    // Destroyed while it was being decided.
    let mut turns = asked();
    turns.push(clock(Turn::NamesDestroyed));
    assert_eq!(approve(&turns, TRUSTEES[0], NOTICE_OVER), gone);
}

/// R48: the sealed name itself is for trustees after the notice, and for who asked once enough agreed.
#[test]
fn r48_the_sealed_name_is_shown_late_and_to_few() {
    let charter = charter(true);
    let show = |turns: &[Turned], by: &str, on| {
        check_show(&charter, turns, &official(by), day(on)).map(|it| it.request)
    };
    let mut turns = asked();
    let [chair, union, inspector] = TRUSTEES;
    assert_eq!(show(&[], chair, NOTICE_OVER), Err(Refusal::NamesAnother));
    assert_eq!(show(&turns, chair, NOTICE_OVER - 1), Err(Refusal::TooEarly));
    assert_eq!(show(&turns, chair, NOTICE_OVER), Ok(document(1)));
    assert_eq!(show(&turns, chair, DECIDED), Err(Refusal::TooLate));
    let other = show(&turns, "policy-planning-director", NOTICE_OVER);
    assert_eq!(other, Err(Refusal::NotAllowedForRole));
    let asker = |turns: &[Turned]| show(turns, "records-officer", NOTICE_OVER);
    assert_eq!(asker(&turns), Err(Refusal::SharesMissing));
    turns.push(taken(Turn::OpeningApproved, union, 2, NOTICE_OVER));
    assert_eq!(asker(&turns), Err(Refusal::SharesMissing), "one too few");
    turns.push(taken(Turn::OpeningApproved, inspector, 3, NOTICE_OVER));
    assert_eq!(asker(&turns), Ok(document(1)));
}

#[test]
fn without_the_section_nothing_is_opened() {
    let state = Charter::STATE_DISSENT;
    let (before, rest) = state.split_once("[disclosure]").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let charter = Charter::parse(&format!("{before}{after}")).unwrap();
    assert_eq!(newest(&charter, &asked()), Err(Refusal::NotInCharter));
}
