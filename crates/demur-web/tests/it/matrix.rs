//! Every cell of `docs/authorization-matrix.txt` against the real server: each role asks for each
//! operation in each state, with a request that is right in form and signed with the keys the role
//! has. What the table allows must happen, what it refuses must be refused for the table's reason,
//! and then nothing may be written.
//!
//! A new operation needs an arm in `matrix/drives.rs`; a new state that can be reached, a stage in
//! `matrix/stages.rs`. Where the server answers otherwise than the table alone would, [`OTHERWISE`]
//! says why, and a line there that is no longer needed fails.

mod complaints;
mod sessions;
mod drives;
mod manner;
mod panel;
mod stages;

use std::collections::BTreeSet;

use demur_domain::operation::Operation as Op;
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_protocol::api::CosignatureProofAnswer;
use demur_web::ROUTES;

use self::drives::{Drive, drive};
use self::manner::{Manner, is_official, manner};
use self::stages::{Stage, Walked, walk};
use crate::routes::{NOT_OVER_HTTP, ON_PAGES};
use crate::server::Answer;

/// What a request must come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It is done: the state is the table's, and something is written unless it only reads.
    Done,
    /// The answer is that of success, and nothing is written or told: where a refusal would say who
    /// signed, and where the same again is no news.
    Silent,
    /// A problem document, and nothing is written.
    Problem(u16, &'static str),
}
use Outcome::{Done, Problem, Silent};

const NOT_SIGNED: Outcome = Problem(403, "not_authorised");
const NOT_FOUND: Outcome = Problem(404, "not_found");
const NOT_NOW: Outcome = Problem(409, "not_in_this_state");

const NOT_IN_CHARTER: Outcome = Problem(409, "not_in_charter");
const NOT_ON_IT: Outcome = Problem(403, "not_allowed_for_role");

/// Who else than this charter's approver would grant more time.
const fn no_approver(role: Role) -> Otherwise {
    Otherwise {
        operation: Op::ExtensionApprove,
        role,
        states: &[Some(State::InReview), Some(State::ReplyDrafted)],
        outcome: NOT_ON_IT,
        why: "this charter lets the head of the office grant it; other_charters.rs has those that let \
              others",
    }
}

/// Cells in which the server's answer does not follow from the table alone.
struct Otherwise {
    operation: Op,
    role: Role,
    states: &'static [Option<State>],
    outcome: Outcome,
    why: &'static str,
}

const OTHERWISE: &[Otherwise] = &[
    no_approver(Role::Principal),
    no_approver(Role::Monitor),
    no_approver(Role::AppealAuthority),
    Otherwise {
        operation: Op::MemoShow,
        role: Role::Author,
        states: &[Some(State::Draft)],
        outcome: NOT_NOW,
        why: "nobody shows who they are on this path; the authors have their draft in their wallet",
    },
    Otherwise {
        operation: Op::MemoRevise,
        role: Role::Author,
        states: &[Some(State::Draft)],
        outcome: Silent,
        why: "the draft is on the authors' desk already, and its text never leaves it",
    },
    Otherwise {
        operation: Op::MemoSeal,
        role: Role::Author,
        states: &[Some(State::Draft)],
        outcome: NOT_NOW,
        why: "a text on the desk has no version that signatures could stand on",
    },
    Otherwise {
        operation: Op::MemoSeal,
        role: Role::Author,
        states: &[Some(State::Sealed)],
        outcome: Silent,
        why: "a seal names its version and nothing else, so this is the same again after a lost answer",
    },
    Otherwise {
        operation: Op::MemoWithdraw,
        role: Role::Author,
        states: &[Some(State::Withdrawn)],
        outcome: Silent,
        why: "a withdrawal has no content, so this is the same again after a lost answer",
    },
    Otherwise {
        operation: Op::MemoCosign,
        role: Role::Member,
        states: &[
            Some(State::Submitted),
            Some(State::Acknowledged),
            Some(State::Redirected),
            Some(State::ScopeDisputed),
            Some(State::InReview),
            Some(State::AwaitingAuthors),
            Some(State::ReplyDrafted),
            Some(State::Replied),
            Some(State::Contested),
            Some(State::Appealed),
            Some(State::Closed),
        ],
        outcome: Silent,
        why: "this charter lets nobody sign after the filing; other_charters.rs has one that does",
    },
    Otherwise {
        operation: Op::CaseClose,
        role: Role::Author,
        states: &[Some(State::Closed)],
        outcome: Silent,
        why: "an acceptance names the reply and nothing else, so this is the same again",
    },
    Otherwise {
        operation: Op::CaseExport,
        role: Role::Signatory,
        states: &[Some(State::Lapsed)],
        outcome: NOT_SIGNED,
        why: "the signatures were destroyed with the circulation, and with them who signed",
    },
    Otherwise {
        operation: Op::CaseOpen,
        role: Role::DistributionReader,
        states: &[
            Some(State::Submitted),
            Some(State::Acknowledged),
            Some(State::Redirected),
            Some(State::ScopeDisputed),
        ],
        outcome: NOT_FOUND,
        why: "a reader may know of a case from the distribution on that names the reader",
    },
    no_trustee(Op::OpeningApprove, NOT_OF_THE_CHARTER),
    no_trustee(Op::OpeningRefuse, NOT_OF_THE_CHARTER),
    no_trustee(Op::NameShow, NOT_OF_THE_CHARTER),
    no_trustee(Op::CaseExport, NOT_FOUND),
    Otherwise {
        operation: Op::NameShow,
        role: Role::RecordsOfficer,
        states: FILED,
        outcome: Problem(409, "shares_missing"),
        why: "who asked gets the sealed name once trustees agreed, and none has",
    },
    Otherwise {
        operation: Op::LeakReport,
        role: Role::DistributionReader,
        states: &[
            Some(State::Submitted),
            Some(State::Acknowledged),
            Some(State::Redirected),
            Some(State::ScopeDisputed),
            Some(State::Withdrawn),
        ],
        outcome: NOT_FOUND,
        why: "a reader may know of a case from the distribution on that names the reader",
    },
    Otherwise {
        operation: Op::SpillReport,
        role: Role::DistributionReader,
        states: &[
            Some(State::Submitted),
            Some(State::Acknowledged),
            Some(State::Redirected),
            Some(State::ScopeDisputed),
        ],
        outcome: NOT_FOUND,
        why: "a reader may know of a case from the distribution on that names the reader",
    },
    Otherwise {
        operation: Op::SpillLift,
        role: Role::Monitor,
        states: &[Some(State::Archived), Some(State::Withdrawn)],
        outcome: Problem(409, "names_another"),
        why: "nothing is locked any more that nobody opens, so there is nothing to lift",
    },
    Otherwise {
        operation: Op::UndertakingSign,
        role: Role::DistributionReader,
        states: &[
            Some(State::Submitted),
            Some(State::Acknowledged),
            Some(State::Redirected),
            Some(State::ScopeDisputed),
        ],
        outcome: NOT_FOUND,
        why: "whoever may not know of a case has nothing to promise in it",
    },
    Otherwise {
        operation: Op::StatementPost,
        role: Role::OfficeHead,
        states: &[None],
        outcome: NOT_FOUND,
        why: "the document names a filing, so a statement that is about no case has no form yet",
    },
    Otherwise {
        operation: Op::StatementPost,
        role: Role::Principal,
        states: &[None],
        outcome: NOT_FOUND,
        why: "the document names a filing, so a statement that is about no case has no form yet",
    },
];

/// A filed case, whatever became of it.
const FILED: &[Option<State>] = &[
    Some(State::Submitted),
    Some(State::Acknowledged),
    Some(State::ScopeDisputed),
    Some(State::Redirected),
    Some(State::InReview),
    Some(State::AwaitingAuthors),
    Some(State::ReplyDrafted),
    Some(State::Replied),
    Some(State::Contested),
    Some(State::Appealed),
    Some(State::Closed),
    Some(State::Archived),
    Some(State::Withdrawn),
];
const NOT_OF_THE_CHARTER: Outcome = Problem(403, "not_allowed_for_role");
const NO_TRUSTEE: &str = "the charter of the walk has other trustees";
const fn no_trustee(operation: Op, outcome: Outcome) -> Otherwise {
    Otherwise {
        operation,
        role: Role::ProtectionOfficer,
        states: FILED,
        outcome,
        why: NO_TRUSTEE,
    }
}

/// What only reads, and so writes nothing where it is allowed.
const READS: &[Op] = &[
    Op::CharterShow,
    Op::InstanceShow,
    Op::StatisticsShow,
    Op::ClientShow,
    Op::ClientFetch,
    Op::MemoShow,
    Op::MemoStatus,
    Op::MailboxList,
    Op::CosignatureProve,
    Op::CaseList,
    Op::NoteList,
    Op::ComplaintMailbox,
    Op::ComplaintList,
    Op::ComplaintOpen,
    Op::CaseExport,
    Op::NameShow,
    Op::ReceiptShow,
    Op::RoomShow,
    Op::LogCheckpoint,
    Op::LogTile,
    Op::LogEntries,
];

/// What the table says, in the words of the server. Who cannot show to be who they say is refused
/// before the table is asked, and so is who asks about a memo that is none to them.
fn by_the_table(operation: Op, role: Role, state: Option<State>) -> Outcome {
    let manner = manner(operation);
    let table = match decide(state, operation, role) {
        Ok(_) => Done,
        Err(refusal) if manner.is_neutral() => {
            let _: Refusal = refusal;
            Silent
        }
        Err(Refusal::NotAllowedForRole) => Problem(403, "not_allowed_for_role"),
        Err(refusal) => Problem(409, refusal.code()),
    };
    let is_case = state.is_some_and(|state| state.is_filed() || state == State::Withdrawn);
    let absent = match manner {
        // A memo that was never filed is no case.
        Manner::Official | Manner::AuthorOfCase | Manner::PublicCase => !is_case,
        Manner::Desk | Manner::Member | Manner::SignIn => false,
        _ => state.is_none() && operation_names_a_memo(operation),
    };
    match manner {
        Manner::Official | Manner::Desk if !is_official(role) => NOT_SIGNED,
        Manner::SignIn | Manner::Member if table != Done => NOT_SIGNED,
        Manner::Export if !is_official(role) && !matches!(role, Role::Author | Role::Signatory) => {
            NOT_SIGNED
        }
        Manner::Export if absent && role == Role::Signatory => NOT_SIGNED,
        Manner::Neutral => table,
        _ if absent && table != Done => NOT_FOUND,
        Manner::Author | Manner::AuthorOfCase if role != Role::Author => NOT_SIGNED,
        _ => table,
    }
}

fn operation_names_a_memo(operation: Op) -> bool {
    let route = ROUTES.iter().find(|route| route.operation == operation);
    route.is_some_and(|route| route.path.contains("{memo}")) || operation == Op::StatementPost
}

fn expected(operation: Op, role: Role, state: Option<State>) -> Outcome {
    let mut otherwise = OTHERWISE.iter().chain(panel::OTHERWISE);
    let listed = otherwise
        .find(|it| (it.operation, it.role) == (operation, role) && it.states.contains(&state));
    match listed {
        Some(Otherwise { outcome, why, .. }) => {
            let table = by_the_table(operation, role, state);
            assert_ne!(*outcome, table, "{operation} {role}: no longer so: {why}");
            *outcome
        }
        None => by_the_table(operation, role, state),
    }
}

/// Whether there is such a cell to ask for: what names no memo cannot be asked about one.
fn can_be_asked(operation: Op, state: Option<State>) -> bool {
    state.is_none() || operation_names_a_memo(operation)
}

#[test]
fn what_is_not_driven_is_not_over_http() {
    for operation in Op::ALL {
        let listed = NOT_OVER_HTTP.contains(operation) || ON_PAGES.contains(operation);
        let routed = ROUTES.iter().any(|route| route.operation == *operation);
        assert_ne!(listed, routed, "{operation}");
    }
}

/// To each state the table leads, so that the walk goes there and none is put up as if it did.
#[test]
fn every_state_is_reached_by_the_table() {
    let mut reached = BTreeSet::new();
    for &operation in Op::ALL {
        for &role in Role::ALL {
            let states = State::ALL.iter().copied().map(Some);
            for state in states.chain([None]) {
                let to = decide(state, operation, role).ok().and_then(|it| it.to());
                reached.extend(to.filter(|to| Some(*to) != state));
            }
        }
    }
    assert_eq!(reached, State::ALL.iter().copied().collect());
}

/// The whole matrix. Time stands still but where a stage moves it, so that answers which wait for
/// their point of the grid cost nothing.
#[tokio::test(start_paused = true)]
async fn every_cell_is_as_the_table_says() {
    let mut walked = walk().await;
    let staged: BTreeSet<_> = walked.stages.iter().map(|stage| stage.state).collect();
    let states = State::ALL.iter().copied().map(Some);
    assert_eq!(staged, states.chain([None]).collect());
    let mut wrong = Vec::new();
    let (mut allowed, mut refused) = (0, 0);
    for stage in std::mem::take(&mut walked.stages) {
        for route in ROUTES {
            if !can_be_asked(route.operation, stage.state) {
                continue;
            }
            for &role in Role::ALL {
                match expected(route.operation, role, stage.state) {
                    Done => allowed += 1,
                    Silent | Problem(..) => refused += 1,
                }
                if let Err(why) = cell(&mut walked, &stage, route.operation, role).await {
                    let state = stage.state.map_or("no memo", State::name);
                    wrong.push(format!("{} {role} {state}: {why}", route.operation));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} cells:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // Were the walk or the table empty, everything above would hold.
    assert!(allowed > 500 && refused > 5_000, "{allowed} and {refused}");
}

/// Asks once, from the stage as it was left by the walk.
async fn cell(walked: &mut Walked, stage: &Stage, operation: Op, role: Role) -> Result<(), String> {
    walked.go_to(stage).await;
    let Drive {
        path,
        body,
        session,
    } = drive(walked, operation, role).await;
    let before = walked.server.world.store.snapshot().await;
    let answer = match body {
        None => walked.server.get(&path).await,
        Some(body) => {
            let tokens: Vec<&str> = session.iter().map(String::as_str).collect();
            walked.server.post_signed_in(&path, &tokens, body).await
        }
    };
    let after = walked.server.world.store.snapshot().await;
    let written = before.differing_tables(&after);
    let expected = expected(operation, role, stage.state);
    match expected {
        Problem(status, code) => {
            let found = answer.problem().unwrap_or_default();
            if (answer.status.as_u16(), found.as_str()) != (status, code) {
                return Err(format!("{expected:?}, but {} {found}", answer.status));
            }
        }
        Done | Silent if !answer.status.is_success() => {
            let found = answer.problem().unwrap_or_default();
            return Err(format!("{expected:?}, but {} {found}", answer.status));
        }
        Done | Silent => {}
    }
    if operation == Op::CosignatureProve && tells_a_version(&answer) != (expected == Done) {
        return Err(format!("{expected:?}, but it says otherwise"));
    }
    let writes = expected == Done && !READS.contains(&operation);
    if written.is_empty() == writes {
        return Err(format!("{expected:?}, and wrote to {written:?}"));
    }
    let to = match expected {
        Done => decide(stage.state, operation, role).map_or(stage.state, |it| it.to()),
        Silent | Problem(..) => stage.state,
    };
    match walked.state_now().await {
        // A memo that was opened is another than the one of the walk.
        _ if operation == Op::MemoOpen => Ok(()),
        now if now == to => Ok(()),
        now => Err(format!("the memo went to {now:?}")),
    }
}

/// Whether a signer is told which version it signed.
fn tells_a_version(answer: &Answer) -> bool {
    let told: CosignatureProofAnswer = serde_json::from_slice(&answer.body).expect("a proof");
    told.version.is_some()
}
