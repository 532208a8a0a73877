use std::path::Path;

use super::*;

mod forbidden;

fn states() -> impl Iterator<Item = Option<State>> {
    std::iter::once(None).chain(State::ALL.iter().copied().map(Some))
}

/// Every transition there is, over all states, operations and roles.
fn transitions() -> impl Iterator<Item = Transition> {
    states().flat_map(|state| {
        Operation::ALL.iter().flat_map(move |&operation| {
            Role::ALL
                .iter()
                .filter_map(move |&role| decide(state, operation, role).ok())
        })
    })
}

#[test]
fn the_committed_matrix_is_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/authorization-matrix.txt");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == authorization_matrix(),
        "docs/authorization-matrix.txt is not what the table says. Write it anew and review it:\n  \
         cargo run -p demur-domain --example authorization_matrix > docs/authorization-matrix.txt"
    );
}

#[test]
fn every_operation_is_possible_for_someone() {
    for &operation in Operation::ALL {
        assert!(
            transitions().any(|t| t.operation() == operation),
            "{operation}"
        );
    }
}

#[test]
fn no_two_rows_speak_of_the_same_cell() {
    for state in states() {
        for &operation in Operation::ALL {
            for &role in Role::ALL {
                let rows = TABLE.iter().filter(|row| {
                    row.operation == operation && row.admits(role) && row.from.contains(&state)
                });
                assert!(rows.count() <= 1, "{state:?} {operation} {role}");
            }
        }
    }
}

/// Transition of the requirements, state before, operation, role, state after.
const REQUIRED: &str = "
T1   -            memo_open            member       draft
T2   draft        memo_revise          author       draft
T3   draft        memo_circulate       author       circulating
T4   circulating  memo_cosign          member       circulating
T5   circulating  cosignature_withdraw signatory    circulating
T6   circulating  memo_revise          author       draft
T7   circulating  circulation_lapse    clock        lapsed
T8   draft        memo_seal            author       sealed
T8   circulating  memo_seal            author       sealed
T9   sealed       memo_file            author       submitted
T10  draft        memo_withdraw        author       withdrawn
T10  circulating  memo_withdraw        author       withdrawn
T10  sealed       memo_withdraw        author       withdrawn
T11  submitted    case_acknowledge     office_clerk acknowledged
T11  submitted    case_acknowledge     office_head  acknowledged
T12  acknowledged case_distribute      office_head  in_review
T13  acknowledged case_redirect        office_head  redirected
T14  redirected   redirect_dispute     author       scope_disputed
T15  scope_disputed redirect_overturn  monitor      in_review
T15  scope_disputed redirect_confirm   monitor      redirected
T16  in_review    question_ask         office_clerk awaiting_authors
T16  awaiting_authors question_answer  author       in_review
T16  awaiting_authors question_lapse   clock        in_review
T17  in_review    panel_form           office_head  in_review
T18  in_review    extension_request    office_clerk in_review
T18  in_review    extension_approve    office_head  in_review
T18  in_review    extension_approve    monitor      in_review
T19  in_review    reply_clear          office_clerk reply_drafted
T19  in_review    clearance_ask        office_head  reply_drafted
T20  reply_drafted reply_clear         office_head  reply_drafted
T20  reply_drafted reply_redraft       office_head  in_review
T21  in_review    case_reply           office_head  replied
T21  reply_drafted case_reply          principal    replied
T22  replied      case_close           author       closed
T22  replied      case_expire          clock        closed
T23  replied      reply_contest        author       contested
T23  contested    contest_uphold       monitor      in_review
T23  contested    contest_dismiss      monitor      closed
T24  replied      reply_appeal         author       appealed
T24  contested    reply_appeal         author       appealed
T25  appealed     appeal_dismiss       appeal_authority closed
T25  appealed     appeal_remand        appeal_authority in_review
T26  submitted    memo_withdraw        author       withdrawn
T26  replied      memo_withdraw        author       withdrawn
T27  closed       case_archive         clock        archived
T28  archived     case_release         records_officer archived
T29  submitted    hold_place           records_officer submitted
T29  closed       hold_lift            records_officer closed
T30  in_review    spill_report         distribution_reader in_review
T30  in_review    spill_lift           monitor      in_review
";

#[test]
fn transitions_of_the_requirements_are_there() {
    let mut numbers: Vec<&str> = REQUIRED.split_whitespace().step_by(5).collect();
    numbers.dedup();
    let expected: Vec<String> = (1..=30).map(|number| format!("T{number}")).collect();
    assert_eq!(numbers, expected);
    for line in REQUIRED.trim().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let operation = Operation::from_name(words[2]).unwrap();
        let role = Role::from_name(words[3]).unwrap();
        let found = decide(State::from_name(words[1]), operation, role).map(|t| t.to());
        assert_eq!(found, Ok(State::from_name(words[4])), "{line}");
    }
}

/// R14: from every state before filing, an author alone reaches `Submitted`, whatever every
/// other role but the clock does meanwhile.
#[test]
fn nobody_can_take_away_the_authors_way_to_filing() {
    for transition in transitions().filter(|t| !matches!(t.role(), Role::Author | Role::Clock)) {
        if let Some(State::Draft | State::Circulating | State::Sealed) = transition.from() {
            assert_eq!(transition.effect(), Effect::Stay, "{transition:?}");
        }
    }
    let sealed = decide(Some(State::Draft), Operation::MemoSeal, Role::Author);
    let filed = sealed.and_then(|t| decide(t.to(), Operation::MemoFile, Role::Author));
    assert_eq!(filed.map(|t| t.to()), Ok(Some(State::Submitted)));
}

#[test]
fn nothing_leads_out_of_a_final_state() {
    for transition in transitions().filter(|t| t.from().is_some_and(State::is_final)) {
        assert_eq!(transition.effect(), Effect::Stay, "{transition:?}");
    }
}

#[test]
fn only_an_end_before_filing_destroys() {
    let destroying: Vec<_> = transitions()
        .filter(Transition::destroys_content)
        .map(|t| {
            format!(
                "{} {} {}",
                t.from().map_or("-", State::name),
                t.operation(),
                t.role()
            )
        })
        .collect();
    insta::assert_snapshot!(destroying.join("\n"), @r"
    draft memo_withdraw author
    draft circulation_lapse clock
    circulating memo_withdraw author
    circulating circulation_lapse clock
    sealed memo_withdraw author
    ");
}

#[test]
fn refusals_say_whether_the_role_or_the_state_is_wrong() {
    let filed = Some(State::Submitted);
    assert_eq!(
        decide(filed, Operation::MemoSeal, Role::OfficeHead),
        Err(Refusal::NotAllowedForRole)
    );
    assert_eq!(
        decide(filed, Operation::MemoSeal, Role::Author),
        Err(Refusal::NotInThisState)
    );
    assert_eq!(
        decide(filed, Operation::CharterShow, Role::Anyone),
        Err(Refusal::NotInThisState)
    );
    assert_eq!(
        decide(None, Operation::MemoShow, Role::Anyone),
        Err(Refusal::NotInThisState)
    );
}

#[test]
fn names_are_snake_case_and_distinct() {
    for &operation in Operation::ALL {
        assert_eq!(Operation::from_name(operation.name()), Some(operation));
        assert_eq!(
            format!("{operation:?}").to_lowercase(),
            operation.name().replace('_', "")
        );
    }
    for &role in Role::ALL {
        assert_eq!(Role::from_name(role.name()), Some(role));
        assert_eq!(
            format!("{role:?}").to_lowercase(),
            role.name().replace('_', "")
        );
    }
    assert_eq!(State::ALL.len(), 17);
    for &state in State::ALL {
        assert_eq!(State::from_name(state.name()), Some(state));
    }
}
