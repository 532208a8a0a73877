use super::*;

fn answer(demand: u16, reasons: &str) -> Answer {
    let outcome = Outcome::Rejected;
    Answer {
        demand,
        outcome,
        reasons: reasons.to_owned(),
        decision_by: None,
        change: None,
    }
}

fn check(demands: u16, answers: &[(u16, &str)], expected: Result<(), ReplyRefusal>) {
    let answers: Vec<Answer> = answers.iter().map(|(n, text)| answer(*n, text)).collect();
    assert_eq!(
        check_reply(demands, &answers),
        expected,
        "{demands} {answers:?}"
    );
}

/// R25: nothing blank, nothing left out, and no single text for all.
#[test]
fn each_demand_is_answered_once_and_for_itself() {
    use ReplyRefusal::{AnsweredTwice, Blank, NoSuchDemand, OneTextForAll, Unanswered};
    check(1, &[(1, "Because.")], Ok(()));
    check(2, &[(1, "Because."), (2, "For another reason.")], Ok(()));
    check(2, &[(2, "For another reason."), (1, "Because.")], Ok(()));
    check(3, &[(1, "a"), (2, "a"), (3, "b")], Ok(()));
    check(2, &[(1, "Because.")], Err(Unanswered(2)));
    check(2, &[], Err(Unanswered(1)));
    check(2, &[(1, "a"), (1, "b")], Err(AnsweredTwice(1)));
    check(2, &[(1, "a"), (3, "b")], Err(NoSuchDemand(3)));
    check(2, &[(0, "a"), (1, "b")], Err(NoSuchDemand(0)));
    check(1, &[(1, " \u{a0}…— \n")], Err(Blank(1)));
    check(
        2,
        &[(1, "See policy."), (2, "See policy.")],
        Err(OneTextForAll),
    );
    check(
        2,
        &[(1, "See policy."), (2, "see  policy")],
        Err(OneTextForAll),
    );
}

#[test]
fn reasons_have_a_limit() {
    let text = "é".repeat(REASONS_CHARACTERS_MAX);
    check(1, &[(1, &text)], Ok(()));
    check(
        1,
        &[(1, &format!("{text}é"))],
        Err(ReplyRefusal::TooLong(1)),
    );
}

#[test]
fn a_decision_put_off_has_a_day() {
    let day = Some(jiff::civil::date(2024, 1, 31));
    let check = |outcome, decision_by, expected| {
        let answer = Answer {
            outcome,
            decision_by,
            ..answer(1, "Because.")
        };
        assert_eq!(check_reply(1, &[answer]), expected);
    };
    check(Outcome::NeedsDecision, day, Ok(()));
    check(
        Outcome::NeedsDecision,
        None,
        Err(ReplyRefusal::DecisionDay(1)),
    );
    check(Outcome::Accepted, day, Err(ReplyRefusal::DecisionDay(1)));
}

/// R65: an answer says what changes and by when only where something changes, and in that order.
#[test]
fn r65_a_change_says_what_and_by_when() {
    let decided = jiff::civil::date(2024, 1, 31);
    let check = |outcome: Outcome, what: &str, by, expected| {
        let what = what.to_owned();
        let answer = Answer {
            outcome,
            decision_by: (outcome == Outcome::NeedsDecision).then_some(decided),
            change: Some(Change { what, by }),
            ..answer(1, "Because.")
        };
        assert_eq!(check_reply(1, &[answer]), expected, "{outcome}");
    };
    let wrong = Err(ReplyRefusal::Change(1));
    for (outcome, expected) in [
        (Outcome::Accepted, Ok(())),
        (Outcome::Partly, Ok(())),
        (Outcome::NeedsDecision, Ok(())),
        (Outcome::Rejected, wrong),
        (Outcome::AlreadyPolicy, wrong),
    ] {
        check(outcome, "Desks decide alone.", decided, expected);
    }
    check(Outcome::Accepted, " … ", decided, wrong);
    let long = "é".repeat(CHANGE_CHARACTERS_MAX);
    check(Outcome::Accepted, &long, decided, Ok(()));
    check(Outcome::Accepted, &format!("{long}é"), decided, wrong);
    let before = jiff::civil::date(2024, 1, 30);
    let early = Err(ReplyRefusal::ChangeDay(1));
    check(Outcome::NeedsDecision, "Desks decide.", before, early);
    check(Outcome::Accepted, "Desks decide.", before, Ok(()));
}

#[test]
fn outcomes_are_those_of_the_charter() {
    let all = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let text =
        Charter::STATE_DISSENT.replace(r#""accepted", "partly", "rejected""#, r#""accepted""#);
    let fewer = Charter::parse(&text).unwrap();
    let answers = [answer(1, "Because.")];
    assert_eq!(check_outcomes(&all, &answers), Ok(()));
    assert_eq!(
        check_outcomes(&fewer, &answers),
        Err(ReplyRefusal::OutcomeNotInCharter(1))
    );
}

#[test]
fn a_rating_names_demands_of_the_memo_once_each() {
    use Rating::{Answers, DoesNotAnswer};
    for (rating, unanswered, expected) in [
        (Answers, &[][..], Ok(())),
        (DoesNotAnswer, &[], Ok(())),
        (DoesNotAnswer, &[1, 3], Ok(())),
        (Answers, &[1], Err(RatingRefusal::Contradiction)),
        (DoesNotAnswer, &[3, 1], Err(RatingRefusal::OutOfOrder)),
        (DoesNotAnswer, &[2, 2], Err(RatingRefusal::OutOfOrder)),
        (DoesNotAnswer, &[0], Err(RatingRefusal::NoSuchDemand(0))),
        (DoesNotAnswer, &[2, 4], Err(RatingRefusal::NoSuchDemand(4))),
    ] {
        assert_eq!(
            check_rating(3, rating, unanswered),
            expected,
            "{rating} {unanswered:?}"
        );
    }
}
