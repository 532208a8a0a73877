use std::path::Path;

use super::*;

/// What a supervisor can be here: nobody in particular, a fellow member, or the one who runs
/// the server.
const SUPERVISOR: &[Role] = &[Role::Anyone, Role::Member, Role::Operator];

const NON_AUTHORS: &[Role] = &[
    Role::Anyone,
    Role::Member,
    Role::Signatory,
    Role::OfficeClerk,
    Role::OfficeHead,
    Role::DistributionReader,
    Role::ReplyDrafter,
    Role::Principal,
    Role::AppealAuthority,
    Role::Monitor,
    Role::ProtectionOfficer,
    Role::IdentityIssuer,
    Role::Trustee,
    Role::RecordsOfficer,
    Role::OversightViewer,
    Role::Operator,
    Role::Witness,
];

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
";

#[test]
fn transitions_of_the_requirements_are_there() {
    for line in REQUIRED.trim().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let operation = Operation::from_name(words[2]).unwrap();
        let role = Role::from_name(words[3]).unwrap();
        let found = decide(State::from_name(words[1]), operation, role).map(|t| t.to());
        assert_eq!(found, Ok(State::from_name(words[4])), "{line}");
    }
}

#[test]
fn forbidden_a_supervisor_changes_nothing_after_filing() {
    for transition in transitions().filter(|t| SUPERVISOR.contains(&t.role())) {
        if transition.from().is_some_and(State::is_filed) {
            assert_eq!(transition.effect(), Effect::Stay, "{transition:?}");
        }
    }
}

#[test]
fn forbidden_a_filed_memo_is_never_destroyed() {
    for transition in transitions().filter(|t| t.from().is_some_and(State::is_filed)) {
        assert!(!transition.destroys_content(), "{transition:?}");
        assert!(
            transition
                .to()
                .is_some_and(|to| to.is_filed() || to == State::Withdrawn)
        );
    }
}

#[test]
fn forbidden_a_filed_memo_never_goes_back_before_filing() {
    let unfiled = [
        None,
        Some(State::Draft),
        Some(State::Circulating),
        Some(State::Sealed),
    ];
    for transition in transitions().filter(|t| t.from().is_some_and(State::is_filed)) {
        assert!(!unfiled.contains(&transition.to()), "{transition:?}");
    }
}

#[test]
fn forbidden_only_authors_touch_the_text_and_never_after_the_seal() {
    for transition in transitions().filter(|t| t.operation() == Operation::MemoRevise) {
        assert_eq!(transition.role(), Role::Author);
        assert!(matches!(
            transition.from(),
            Some(State::Draft | State::Circulating)
        ));
    }
}

/// R14: every other role, in every state.
#[test]
fn forbidden_nobody_but_authors_stops_files_or_withdraws() {
    for &role in NON_AUTHORS {
        for operation in [
            Operation::MemoSeal,
            Operation::MemoFile,
            Operation::MemoWithdraw,
        ] {
            for state in states() {
                assert_eq!(
                    decide(state, operation, role),
                    Err(Refusal::NotAllowedForRole),
                    "{operation} {role}"
                );
            }
        }
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
fn forbidden_replied_only_by_a_signed_reply() {
    for transition in transitions() {
        let reaches =
            transition.to() == Some(State::Replied) && transition.from() != Some(State::Replied);
        if reaches {
            assert_eq!(transition.operation(), Operation::CaseReply);
            assert!(matches!(
                transition.role(),
                Role::OfficeHead | Role::Principal
            ));
        }
    }
}

#[test]
fn forbidden_the_office_closes_no_case() {
    for transition in transitions() {
        if transition.to() == Some(State::Closed) && transition.effect() != Effect::Stay {
            // Each of these states is reached by a signed reply alone.
            let closes = match transition.role() {
                Role::Author | Role::Clock => transition.from() == Some(State::Replied),
                Role::Monitor => transition.from() == Some(State::Contested),
                Role::AppealAuthority => transition.from() == Some(State::Appealed),
                _ => false,
            };
            assert!(closes, "{transition:?}");
        }
    }
}

/// R14. Before a signed reply a filed case ends by its authors' hand alone: whatever everybody else
/// does, in whatever order, leads to no final state and to no close. One thing else is a signed answer:
/// that the memo belongs elsewhere, with the reason and the right address. It becomes a record once it
/// stands, which the authors, and then the monitor, have a say in (T14, T15; `records::over_from`).
#[test]
fn forbidden_nobody_but_authors_ends_a_filed_case_without_a_signed_reply() {
    let mut reached = vec![State::Submitted];
    let mut at = 0;
    while let Some(&from) = reached.get(at) {
        at += 1;
        let others = transitions()
            .filter(|t| t.from() == Some(from) && t.operation() != Operation::MemoWithdraw)
            .filter(|t| t.operation() != Operation::CaseReply);
        let stands = (State::Redirected, Operation::CaseArchive);
        let others = others.filter(|t| (from, t.operation()) != stands);
        for to in others.filter_map(|t| t.to()) {
            assert!(!to.is_final() && to != State::Closed, "{from:?} {to:?}");
            if !reached.contains(&to) {
                reached.push(to);
            }
        }
    }
    assert!(reached.contains(&State::Redirected) && reached.contains(&State::AwaitingAuthors));
    assert!(!reached.contains(&State::Contested) && !reached.contains(&State::Appealed));
}

/// R29, R30, R34.
#[test]
fn forbidden_the_office_rules_on_nothing_that_it_did() {
    for transition in transitions() {
        let judged = match transition.operation() {
            Operation::RedirectConfirm
            | Operation::RedirectOverturn
            | Operation::ContestUphold
            | Operation::ContestDismiss => Role::Monitor,
            Operation::AppealDismiss | Operation::AppealRemand => Role::AppealAuthority,
            _ => continue,
        };
        assert_eq!(transition.role(), judged, "{transition:?}");
    }
}

/// R49: what archives takes the names away from the text in the same step, so nothing else may.
#[test]
fn forbidden_nothing_archives_with_names_attached() {
    for transition in transitions() {
        let archives = transition.effect() == Effect::Become(State::Archived);
        let allowed = (Operation::CaseArchive, Role::Clock);
        assert!(
            !archives || (transition.operation(), transition.role()) == allowed,
            "{transition:?}"
        );
    }
}

/// R49, R50: nobody destroys by hand, and a hold moves no case and opens none.
#[test]
fn forbidden_no_person_destroys_and_a_hold_opens_nothing() {
    for transition in transitions() {
        let destroys = [Operation::NamesDestroy, Operation::TextDestroy];
        if destroys.contains(&transition.operation()) {
            assert_eq!(transition.role(), Role::Clock);
        }
        let opens = [Operation::CaseOpen, Operation::NoteList];
        let keeper = transition.role() == Role::RecordsOfficer;
        assert!(
            !keeper || transition.effect() == Effect::Stay,
            "{transition:?}"
        );
        assert!(
            !keeper || !opens.contains(&transition.operation()),
            "{transition:?}"
        );
    }
}

/// R28.
#[test]
fn forbidden_a_statement_moves_no_case() {
    for transition in transitions().filter(|t| t.operation() == Operation::StatementPost) {
        assert_eq!(transition.effect(), Effect::Stay);
    }
}

/// R17: a person acknowledges, or nobody has.
#[test]
fn forbidden_no_acknowledgement_by_the_clock_or_the_operator() {
    for role in [Role::Clock, Role::Operator, Role::Anyone] {
        assert_eq!(
            decide(Some(State::Submitted), Operation::CaseAcknowledge, role),
            Err(Refusal::NotAllowedForRole)
        );
    }
}

#[test]
fn forbidden_no_signature_comes_or_goes_after_the_seal() {
    let open = [Some(State::Draft), Some(State::Circulating)];
    for transition in transitions() {
        match transition.operation() {
            // R62: what comes after the filing is counted apart.
            Operation::MemoCosign if transition.from().is_some_and(State::is_filed) => {}
            Operation::MemoCosign => assert_eq!(transition.from(), Some(State::Circulating)),
            Operation::CosignatureWithdraw => assert!(open.contains(&transition.from())),
            _ => {}
        }
    }
}

/// R53.
#[test]
fn forbidden_the_monitor_and_the_operator_open_no_text() {
    let closed_to = [
        Role::Monitor,
        Role::Operator,
        Role::IdentityIssuer,
        Role::Witness,
    ];
    for transition in transitions().filter(|t| t.operation() == Operation::CaseOpen) {
        assert!(!closed_to.contains(&transition.role()), "{transition:?}");
    }
}

/// E3: notes are the office's own. Not even to the monitor, who sees every deadline.
#[test]
fn forbidden_nobody_outside_the_office_reads_or_writes_its_notes() {
    for transition in transitions() {
        let of_notes = [Operation::NotePost, Operation::NoteList];
        if of_notes.contains(&transition.operation()) {
            let role = transition.role();
            assert!(
                matches!(role, Role::OfficeClerk | Role::OfficeHead),
                "{role}"
            );
            assert_eq!(transition.effect(), Effect::Stay);
        }
    }
}

#[test]
fn forbidden_no_clerk_grants_an_extension_and_none_moves_a_case() {
    for transition in transitions() {
        let operation = transition.operation();
        if operation == Operation::ExtensionApprove {
            let role = transition.role();
            assert_ne!(role, Role::OfficeClerk);
            assert_ne!(role, Role::Author);
        }
        if [Operation::ExtensionApprove, Operation::ExtensionRequest].contains(&operation) {
            assert_eq!(transition.effect(), Effect::Stay);
            // Neither before a person has acknowledged, nor once it is answered.
            let from = transition.from();
            assert!(matches!(from, Some(State::InReview | State::ReplyDrafted)));
        }
    }
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
