//! What the table must never allow. `forbidden_1` to `forbidden_5` are F1 to F5, the forbidden
//! transitions in the order of the requirements; the others follow from the requirements that they
//! cite. Each cell that the table refuses is refused over HTTP too (`demur-web`, `matrix`).

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

#[test]
fn forbidden_1_a_supervisor_changes_nothing_after_filing() {
    for transition in transitions().filter(|t| SUPERVISOR.contains(&t.role())) {
        if transition.from().is_some_and(State::is_filed) {
            assert_eq!(transition.effect(), Effect::Stay, "{transition:?}");
        }
    }
}

#[test]
fn forbidden_2_a_filed_memo_is_never_destroyed() {
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
fn forbidden_3_only_authors_touch_the_text_and_never_after_the_seal() {
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

#[test]
fn forbidden_4_replied_only_by_a_signed_reply() {
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
fn forbidden_5_nothing_archives_with_names_attached() {
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

/// E3: notes are the office's own. Not even the monitor reads them, who sees every deadline; a reader
/// of the memo fetches those that name them, which is for the server to see to.
#[test]
fn forbidden_nobody_outside_the_office_writes_its_notes_and_only_readers_fetch_some() {
    let office = [Role::OfficeClerk, Role::OfficeHead];
    for transition in transitions() {
        let role = transition.role();
        match transition.operation() {
            Operation::NotePost => assert!(office.contains(&role), "{role}"),
            Operation::NoteList => {
                let reads = office.contains(&role) || role == Role::DistributionReader;
                assert!(reads, "{role}");
            }
            _ => continue,
        }
        assert_eq!(transition.effect(), Effect::Stay);
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
