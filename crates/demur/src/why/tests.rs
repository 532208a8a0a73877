//! What a person reads where a command ends without success.

use anyhow::Context;
use demur_client::opening::OpeningRefusal;
use demur_domain::refusal::Refusal;

use super::why;

#[test]
fn a_rule_says_no_in_a_sentence_and_not_in_its_code() {
    let refused: Result<(), _> = Err(Refusal::NotCleared {
        present: 0,
        required: 1,
    });
    let error = refused.context("no reply was sent").unwrap_err();

    assert_eq!(
        why(&error),
        "no reply was sent: Fewer other officials have cleared this reply than must."
    );
}

#[test]
fn a_name_that_cannot_be_opened_yet_says_what_has_to_pass() {
    let error = OpeningRefusal::Refused(Refusal::TooEarly).into();

    assert_eq!(
        why(&error),
        "now is not the time: The time that must pass before this is not over."
    );
}

#[test]
fn a_cause_that_was_told_is_not_told_again() {
    let error = anyhow::anyhow!("no such file").context("memo.md: no such file");

    assert_eq!(why(&error), "memo.md: no such file");
}
