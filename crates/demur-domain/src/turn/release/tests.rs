use jiff::Timestamp;

use super::*;
use crate::ids::DocumentDigest;
use crate::turn::check_turn;

const DAY: i64 = 86_400;

fn day(number: i64) -> Timestamp {
    Timestamp::from_second(1_699_462_800 + number * DAY).unwrap()
}

fn taken(turn: Turn, number: u8, on: i64) -> Turned {
    Turned {
        turn,
        at: day(on),
        official: None,
        document: DocumentDigest::from_bytes([number; 32]),
        said: None,
    }
}

fn charter(silence_consents: bool) -> Charter {
    let (before, rest) = Charter::STATE_DISSENT.split_once("[release]").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let section = format!(
        "[release]\nanswer_within = {{ working_days = 10 }}\nsilence_consents = {silence_consents}\n\n"
    );
    Charter::parse(&format!("{before}{section}{after}")).unwrap()
}

fn ask(charter: &Charter, turns: &[Turned], turn: Turn, on: i64) -> Result<(), Refusal> {
    let next = NextTurn {
        turn,
        names: (turn != Turn::ReleaseAsked).then_some(DocumentDigest::from_bytes([1; 32])),
        ground: None,
        official: None,
        said: None,
        filed: day(0),
        now: day(on),
    };
    check_turn(charter, turns, None, &next)
}

/// T28: the authors are asked, and their word decides.
#[test]
fn t28_nothing_is_released_against_the_authors_or_without_asking_them() {
    let charter = charter(false);
    let release = |turns: &[Turned], on| ask(&charter, turns, Turn::CaseReleased, on);
    assert_eq!(release(&[], 0), Err(Refusal::NamesAnother));
    let mut turns = vec![taken(Turn::ReleaseAsked, 1, 0)];
    // Silence is no consent, however long it lasts.
    for on in [0, 30, 300] {
        assert_eq!(release(&turns, on), Err(Refusal::NoConsent), "{on}");
    }
    turns.push(taken(Turn::ReleaseObjected, 2, 1));
    assert_eq!(release(&turns, 300), Err(Refusal::NoConsent));
    turns.push(taken(Turn::ReleaseConsented, 3, 2));
    assert_eq!(release(&turns, 2), Ok(()));
    turns.push(taken(Turn::ReleaseObjected, 4, 3));
    assert_eq!(
        release(&turns, 3),
        Err(Refusal::NoConsent),
        "they may change their mind"
    );
    turns.push(taken(Turn::ReleaseConsented, 5, 4));
    turns.push(taken(Turn::CaseReleased, 6, 4));
    assert_eq!(
        release(&turns, 5),
        Err(Refusal::NamesAnother),
        "each question once"
    );
}

#[test]
fn t28_silence_is_consent_only_where_the_charter_says_so_and_after_its_days() {
    let charter = charter(true);
    let turns = [taken(Turn::ReleaseAsked, 1, 0)];
    let early = ask(&charter, &turns, Turn::CaseReleased, 5);
    assert_eq!(early, Err(Refusal::NoConsent));
    assert_eq!(ask(&charter, &turns, Turn::CaseReleased, 30), Ok(()));
    // An objection is one there as well.
    let objected = [turns[0].clone(), taken(Turn::ReleaseObjected, 2, 1)];
    let refused = ask(&charter, &objected, Turn::CaseReleased, 30);
    assert_eq!(refused, Err(Refusal::NoConsent));
    // What was agreed to is not what is asked anew.
    let anew = [
        turns[0].clone(),
        taken(Turn::ReleaseConsented, 2, 1),
        taken(Turn::ReleaseAsked, 8, 2),
    ];
    let refused = ask(&charter, &anew, Turn::CaseReleased, 3);
    assert_eq!(refused, Err(Refusal::NamesAnother));
}
