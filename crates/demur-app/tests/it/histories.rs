//! Random histories of a case against the model: every operation by everybody, right and wrong, time
//! going by, and crashes between any two writes.
//!
//! A hundred run with the other tests. `cargo xtask histories` runs ten thousand; a history that
//! fails is shrunk to the shortest that does and printed with what happened in it.

mod ground;
mod model;
mod play;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use demur_domain::operation::Operation as Op;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_domain::turn::Turn;
use demur_protocol::leaf::EventKind;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use tokio::runtime::Runtime;

use self::ground::{BEGINS, Ground};
use self::play::{Act, PLAYED, Play};

/// How many run where nobody asks for more.
const SMOKE: u32 = 100;
/// From how many on each turn must have been taken in one of them.
const MANY: u32 = 1_000;
/// Says how many are to run.
const HISTORIES: &str = "DEMUR_HISTORIES";
/// Says from which number the histories are drawn; the same number, the same histories.
const SEED: &str = "DEMUR_HISTORIES_SEED";
/// Says how often a history that fails is made shorter.
const SHRINKS: &str = "DEMUR_HISTORIES_SHRINKS";

/// What opens a name.
const OF_A_NAME: &str = "moves no case and no clock, which openings.rs asks";

/// What moves or records something of a case and is no part of a history, with the reason.
const NOT_PLAYED: &[(Op, &str)] = &[
    (
        Op::MemoOpen,
        "every history begins with a memo that was opened",
    ),
    (Op::MemoShow, "reads"),
    (Op::MemoStatus, "reads; it is asked after every step"),
    (Op::CosignatureProve, "reads"),
    (Op::NoteList, "reads"),
    (Op::CaseExport, "reads"),
    (Op::ReceiptShow, "reads"),
    (Op::NameShow, "reads"),
    (Op::OpeningRequest, OF_A_NAME),
    (Op::OpeningApprove, OF_A_NAME),
    (Op::OpeningRefuse, OF_A_NAME),
    (Op::QuestionLapse, "a job: it runs whenever time passes"),
    (Op::CaseExpire, "a job: it runs whenever time passes"),
    (
        Op::LateCount,
        "a job, of a section that the test charter leaves out",
    ),
    (Op::CaseDue, "a job: it runs whenever time passes"),
    (Op::CirculationLapse, "a job: it runs whenever time passes"),
    (Op::CaseArchive, "a job: it runs whenever time passes"),
    (Op::NamesDestroy, "a job: it runs whenever time passes"),
    (Op::TextDestroy, "a job: it runs whenever time passes"),
    (Op::SessionAttend, IN_A_ROOM),
    (Op::RoomAsk, IN_A_ROOM),
    (Op::RoomModerate, IN_A_ROOM),
    (Op::RoomShow, "reads"),
];

/// What is said in a session's room.
const IN_A_ROOM: &str = "is nobody's record, which sessions.rs asks";

#[test]
fn every_operation_on_a_memo_is_played_or_said_not_to_be() {
    for &operation in Op::ALL {
        let mut states = State::ALL.iter();
        let on_memos = states.any(|state| {
            let mut roles = Role::ALL.iter();
            roles.any(|role| decide(Some(*state), operation, *role).is_ok())
        });
        let listed = NOT_PLAYED.iter().any(|(it, _)| *it == operation);
        let about_a_memo = on_memos || operation == Op::MemoOpen;
        assert_eq!(
            about_a_memo,
            listed || PLAYED.contains(&operation),
            "{operation}: play it in histories/play.rs, predict it in histories/model.rs"
        );
        assert!(!(listed && PLAYED.contains(&operation)), "{operation}");
    }
}

/// No document that was acknowledged is lost, no state is but the table's, no clock moves but by a
/// filing, a granted extension or a ruling, and exactly what the rules refuse is refused, whenever
/// and however the store fails.
#[test]
fn random_histories_are_as_the_model_says() {
    let histories = number(HISTORIES).map_or(SMOKE, |many| u32::try_from(many).unwrap());
    let seed = number(SEED).unwrap_or(1);
    let seen = Mutex::new(Seen::default());
    let threads = match histories {
        0..=SMOKE => 1,
        _ => 2,
    };
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let seen = &seen;
            scope.spawn(move || play_many(histories / threads, seed, thread, seen));
        }
    });
    let Seen { ends, happened } = seen.into_inner().unwrap();
    // Histories that all end early would find nothing, and so would an operation that never succeeds.
    assert!(histories < SMOKE || ends.len() >= 10, "{ends:?}");
    let turn = |operation: &Op| Turn::of(*operation).map(EventKind::of_turn);
    let turns = PLAYED.iter().filter_map(turn);
    let never: Vec<_> = turns
        .filter(|it| !happened.contains(&it.number()))
        .collect();
    assert!(histories < MANY || never.is_empty(), "{never:?}");
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told by the environment how much of it to run; there is no other way to it"
)]
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// What was seen in all histories.
#[derive(Default)]
struct Seen {
    /// How many ended where.
    ends: BTreeMap<State, u32>,
    /// The kinds of events, by their numbers.
    happened: BTreeSet<u8>,
}

fn play_many(histories: u32, seed: u64, thread: u32, seen: &Mutex<Seen>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime: Runtime = runtime.unwrap();
    let ground = Mutex::new(runtime.block_on(Ground::lay()));
    let mut octets = [0; 32];
    octets[..8].copy_from_slice(&seed.to_be_bytes());
    octets[8..12].copy_from_slice(&thread.to_be_bytes());
    let config = Config {
        cases: histories,
        failure_persistence: None,
        max_shrink_iters: number(SHRINKS).map_or(400, |many| u32::try_from(many).unwrap()),
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &octets);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let act = any::<(u16, u8, u8, u8)>().prop_map(|(what, who, which, crash)| Act {
        what,
        who,
        which,
        crash,
    });
    let history = (0..BEGINS.len(), vec(act, 4..48));
    let played = runner.run(&history, |(start, acts)| {
        let mut ground = ground
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let start = BEGINS[start];
        let end =
            runtime.block_on(async { Play::begin(&mut ground, start).await.history(&acts).await });
        let model = end.map_err(TestCaseError::fail)?;
        let mut seen = seen.lock().unwrap();
        *seen.ends.entry(model.state).or_insert(0) += 1;
        let happened = model.events.iter().map(|it| it.kind.number());
        seen.happened.extend(happened);
        Ok(())
    });
    let failed = played.err().map(|failed| failed.to_string());
    assert_eq!(failed, None, "seed {seed}, thread {thread}");
}
