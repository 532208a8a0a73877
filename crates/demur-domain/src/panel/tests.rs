use super::*;

const DAY: i64 = 86_400;

/// The preset whose authors name one of three.
fn nrc() -> Charter {
    preset("nrc-dpo")
}

fn preset(name: &str) -> Charter {
    let found = Charter::PRESETS.iter().find(|it| it.0 == name);
    Charter::parse(found.unwrap().1).unwrap()
}

fn day(number: i64) -> Timestamp {
    // Wednesday 8 November 2023, at noon in Washington.
    Timestamp::from_second(1_699_462_800 + number * DAY).unwrap()
}

fn document(number: u8) -> DocumentDigest {
    DocumentDigest::from_bytes([number; 32])
}

fn id(name: &str) -> OfficialId {
    name.parse().unwrap()
}

fn members(names: &[&str]) -> Said {
    Said::Members(names.iter().map(|it| id(it)).collect())
}

fn taken(turn: Turn, number: u8, on: i64, by: &str, said: Option<Said>) -> Turned {
    Turned {
        turn,
        at: day(on),
        official: (!by.is_empty()).then(|| id(by)),
        document: document(number),
        said,
    }
}

fn check(
    charter: &Charter,
    turns: &[Turned],
    turn: Turn,
    (names, on): (Option<u8>, i64),
    said: Option<&Said>,
) -> Result<(), Refusal> {
    let next = NextTurn {
        turn,
        names: names.map(document),
        ground: None,
        official: None,
        said,
        filed: day(0),
        now: day(on),
    };
    check_panel(charter, turns, &next)
}

/// R35: who signs the reply, judges it or watches the office is on no panel, whatever the roster says.
#[test]
fn r35_who_judges_or_answers_is_on_no_panel() {
    let charter = nrc();
    let office = charter.office();
    let apart = [
        office.head.clone(),
        office.principal.clone(),
        charter.monitor().role.clone(),
        charter.appeal().unwrap().authority.clone(),
    ];
    for official in apart {
        let nominee = Said::Nominee(official.clone());
        let nominated = check(
            &charter,
            &[],
            Turn::PanelNominated,
            (None, 1),
            Some(&nominee),
        );
        assert_eq!(nominated, Err(Refusal::PanelNotEligible), "{official}");
        let mut two = vec![id("a"), official.clone()];
        two.sort();
        let formed = Said::Members(two);
        let formed = check(&charter, &[], Turn::PanelFormed, (None, 1), Some(&formed));
        assert_eq!(formed, Err(Refusal::PanelNotEligible), "{official}");
    }
}

/// The charter's own days: 18 to name and to form, 75 to report.
#[test]
fn r35_the_days_of_a_panel_are_the_charters() {
    let charter = nrc();
    let nominee = Said::Nominee(id("b"));
    let nominate = |on| {
        check(
            &charter,
            &[],
            Turn::PanelNominated,
            (None, on),
            Some(&nominee),
        )
    };
    assert_eq!(nominate(18), Ok(()));
    assert_eq!(nominate(19), Err(Refusal::TooLate));
    let form = |names: &[&str], on| {
        let said = members(names);
        check(&charter, &[], Turn::PanelFormed, (None, on), Some(&said))
    };
    assert_eq!(form(&["a", "b"], 18), Ok(()));
    assert_eq!(form(&["a", "b", "c"], 18), Err(Refusal::PanelSeats));
    assert_eq!(form(&["a", "b", "c"], 19), Ok(()));
    assert_eq!(form(&["a", "b"], 19), Err(Refusal::PanelSeats));
    assert_eq!(form(&["b", "a"], 1), Err(Refusal::PanelSeats));
    assert_eq!(form(&["a", "a"], 1), Err(Refusal::PanelSeats));
    let formed = taken(Turn::PanelFormed, 2, 10, "head", Some(members(&["a", "b"])));
    let turns = [formed];
    let days: Vec<_> = panel_duties(&charter, day(0), &turns)
        .unwrap()
        .into_iter()
        .map(|it| (it.turn, it.due.day().to_string(), it.done))
        .collect();
    assert_eq!(
        days,
        [
            (Turn::PanelFormed, "2023-11-26".to_owned(), Some(day(10))),
            (Turn::PanelReported, "2024-02-01".to_owned(), None),
        ]
    );
    let waits = |on| check_reported(&charter, day(0), &turns, day(on));
    assert_eq!(waits(85), Err(Refusal::PanelPending));
    assert_eq!(waits(86), Ok(()));
    assert_eq!(check_reported(&charter, day(0), &[], day(1)), Ok(()));
}

/// Where submitters suggest experts and appoint none.
#[test]
fn r35_without_a_nominee_the_office_fills_every_seat_at_once() {
    let charter = preset("doe-dpo");
    let nominee = Said::Nominee(id("b"));
    let nominated = check(
        &charter,
        &[],
        Turn::PanelNominated,
        (None, 1),
        Some(&nominee),
    );
    assert_eq!(nominated, Err(Refusal::NotInCharter));
    let three = members(&["a", "b", "c"]);
    let formed = check(&charter, &[], Turn::PanelFormed, (None, 1), Some(&three));
    assert_eq!(formed, Ok(()));
}

#[test]
fn a_document_without_what_it_must_say_is_none() {
    let charter = nrc();
    for &turn in Turn::ALL.iter().filter(|it| it.is_of_the_panel()) {
        let silent = [Turn::PanelNominated, Turn::PanelFormed, Turn::PanelDeclared];
        let said = (!silent.contains(&turn)).then_some(Said::Conflict(false));
        let refused = check(&charter, &[], turn, (None, 1), said.as_ref());
        assert_eq!(refused, Err(Refusal::NamesAnother), "{turn}");
        let without = preset("state-dissent");
        let refused = check(&without, &[], turn, (None, 1), None);
        assert_eq!(refused, Err(Refusal::NotInCharter), "{turn}");
    }
}
