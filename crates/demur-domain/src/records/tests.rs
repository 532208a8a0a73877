use super::*;
use crate::ids::DocumentDigest;

const ENDED: &str = "2024-02-22T15:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Archived a year after the close, names kept for as long, the text for ten.
fn company() -> Charter {
    let (_, text) = Charter::PRESETS
        .into_iter()
        .find(|(name, _)| *name == "company")
        .unwrap();
    Charter::parse(text).unwrap()
}

fn check(charter: &Charter, turns: &[Turn], next: Turn, now: &str) -> Result<String, Refusal> {
    let turned = |turn: &Turn| Turned {
        turn: *turn,
        at: at(ENDED),
        official: None,
        document: DocumentDigest::from_bytes([1; 32]),
        said: None,
    };
    let turns: Vec<Turned> = turns.iter().map(turned).collect();
    let due = check_disposal(charter, &turns, (next, Some(at(ENDED))), at(now))?;
    Ok(due.day().to_string())
}

/// R49.
#[test]
fn r49_names_and_text_go_when_the_charter_says_and_once() {
    let charter = company();
    let names = |now| check(&charter, &[], Turn::NamesDestroyed, now);
    assert_eq!(names("2025-02-22T12:00:00Z"), Err(Refusal::TooEarly));
    assert_eq!(names("2025-02-24T12:00:00Z").as_deref(), Ok("2025-02-22"));
    let text = |now| check(&charter, &[], Turn::TextDestroyed, now);
    assert_eq!(text("2034-02-21T12:00:00Z"), Err(Refusal::TooEarly));
    assert_eq!(text("2034-02-24T12:00:00Z").as_deref(), Ok("2034-02-22"));
    let twice = check(
        &charter,
        &[Turn::NamesDestroyed],
        Turn::NamesDestroyed,
        "2025-02-24T12:00:00Z",
    );
    assert_eq!(twice, Err(Refusal::NotInThisState));
    let open = check_disposal(&charter, &[], (Turn::CaseArchived, None), at(ENDED));
    assert_eq!(open, Err(Refusal::NotInThisState));
}

/// What is kept for good is never destroyed, and a charter that says nothing keeps everything.
#[test]
fn r49_what_no_charter_says_is_not_destroyed() {
    let dissent = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let later = "9000-01-01T00:00:00Z";
    let text = check(&dissent, &[], Turn::TextDestroyed, later);
    assert_eq!(text, Err(Refusal::NotInCharter));
    let other = check(&dissent, &[], Turn::OutcomeReported, later);
    assert_eq!(other, Err(Refusal::NotInCharter));
}

/// R50.
#[test]
fn r50_a_hold_stops_destruction_until_it_is_lifted_and_nothing_else() {
    let charter = company();
    let (placed, lifted) = (Turn::HoldPlaced, Turn::HoldLifted);
    let later = "2040-01-01T00:00:00Z";
    for destroys in [Turn::NamesDestroyed, Turn::TextDestroyed] {
        let with = |turns: &[Turn]| check(&charter, turns, destroys, later).map(|_| ());
        assert_eq!(with(&[placed]), Err(Refusal::OnHold));
        assert_eq!(with(&[placed, lifted]), Ok(()));
        assert_eq!(with(&[placed, lifted, placed]), Err(Refusal::OnHold));
    }
    let archived = check(&charter, &[placed], Turn::CaseArchived, later);
    assert!(archived.is_ok(), "{archived:?}");
}
