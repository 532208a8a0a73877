//! Every act in every state of a complaint, over HTTP: what `complaint::next` allows happens, and what
//! it refuses is refused and writes nothing (R43 to R45).

use std::collections::VecDeque;

use demur_domain::complaint::{ComplaintAct as Act, ComplaintState, Reprisal, next};
use demur_protocol::api::{self, paths};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{ComplaintKey, ComplaintStep};
use demur_testkit::World;
use demur_testkit::client::complain::{self, FetchedRecord, Told};
use demur_testkit::client::protect::{self, StepSubject};
use demur_testkit::officials::{OFFICER, keys};
use demur_testkit::store::MemoryStore;
use demur_testkit::store::rows::ComplaintRecordKind;

use crate::server::{Answer, Server};

const DAY: i64 = 86_400;
/// The charter's checks, and how long to wait for each after the one before.
const CHECKS: [(u8, i64); 3] = [(3, 95 * DAY), (6, 95 * DAY), (12, 190 * DAY)];

/// One complaint of the many that wait in the same state.
struct Complaint {
    key: ComplaintKey,
    /// Entries of the complainant.
    told: u16,
    /// Entries and steps.
    records: u16,
}

#[tokio::test(start_paused = true)]
async fn every_cell_of_a_complaint_is_as_its_table_says() {
    let (mut allowed, mut refused) = (0, 0);
    let states = ComplaintState::ALL.iter().copied().map(Some);
    for state in states.chain([None]) {
        let mut world = World::open(MemoryStore::new(), 0, 0).await;
        world.protect().await;
        let server = Server::of(world);
        let mut waiting: Vec<Complaint> = (1_u8..).map(complaint).take(Act::ALL.len()).collect();
        go_to(&server, &mut waiting, state).await;
        for (mut complaint, &act) in waiting.into_iter().zip(Act::ALL) {
            let checks = match act {
                Act::Close if state == Some(ComplaintState::FollowedUp) => 3,
                _ => 0,
            };
            for (month, wait) in &CHECKS[..checks] {
                server.world.pass(*wait).await;
                ask(&server, &mut complaint, Act::Check, *month).await;
            }
            if act == Act::Check {
                server.world.pass(CHECKS[0].1).await;
            }
            assert_eq!(
                state_of(&server, &complaint).await,
                state,
                "{state:?} {act}"
            );
            let records = complaint.records;
            let answer = ask(&server, &mut complaint, act, CHECKS[0].0).await;
            let expected = next(state, act);
            match expected {
                Ok(_) => assert!(answer.status.is_success(), "{state:?} {act}"),
                Err(_) if state.is_none() => answer.is_problem(404, "not_found", act.name()),
                Err(refusal) => answer.is_problem(409, refusal.code(), act.name()),
            }
            let is = state_of(&server, &complaint).await;
            assert_eq!(is, expected.map_or(state, Some), "{state:?} {act}");
            assert_eq!(
                complaint.records > records,
                expected.is_ok(),
                "{state:?} {act}"
            );
            *(if expected.is_ok() {
                &mut allowed
            } else {
                &mut refused
            }) += 1;
        }
    }
    // Were a state or an act left out, everything above would hold.
    assert_eq!(
        allowed + refused,
        (ComplaintState::ALL.len() + 1) * Act::ALL.len()
    );
    assert!(allowed > 20 && refused > 50, "{allowed} and {refused}");
}

fn complaint(number: u8) -> Complaint {
    Complaint {
        key: ComplaintKey::from_bytes([number; 32]),
        told: 0,
        records: 0,
    }
}

/// Brings all of them to this state, on a shortest way there.
async fn go_to(server: &Server, waiting: &mut [Complaint], state: Option<ComplaintState>) {
    for act in way_to(state) {
        let months: &[(u8, i64)] = match act {
            // What was concluded closes once every check is done.
            Act::Close => &CHECKS,
            _ => &[],
        };
        for (month, wait) in months {
            server.world.pass(*wait).await;
            for complaint in waiting.iter_mut() {
                ask(server, complaint, Act::Check, *month).await;
            }
        }
        for complaint in waiting.iter_mut() {
            let answer = ask(server, complaint, act, 0).await;
            assert!(answer.status.is_success(), "{act}");
        }
    }
}

fn way_to(wanted: Option<ComplaintState>) -> Vec<Act> {
    let mut ways = VecDeque::from([(None, Vec::new())]);
    while let Some((state, way)) = ways.pop_front() {
        if state == wanted {
            return way;
        }
        let further =
            |act: &Act| Some((Some(next(state, *act).ok()?), [&way[..], &[*act]].concat()));
        let found: Vec<_> = Act::ALL.iter().filter_map(further).collect();
        ways.extend(found.into_iter().filter(|(to, _)| *to != state));
    }
    unreachable!("no way to {wanted:?}")
}

/// Asks for it over HTTP, and counts what is kept.
async fn ask(server: &Server, complaint: &mut Complaint, act: Act, month: u8) -> Answer {
    let answer = match act {
        Act::Tell => tell(server, complaint).await,
        _ => step(server, complaint, act, month).await,
    };
    let found = server
        .world
        .app
        .complaint_mailbox(complaint.key.id(), 0)
        .await;
    let records = found.expect("a mailbox").total;
    complaint.records = u16::try_from(records).expect("few");
    answer
}

async fn tell(server: &Server, complaint: &mut Complaint) -> Answer {
    let told = Told {
        kind: Reprisal::Other,
        happened: "It happened.".to_owned(),
        date: String::new(),
        by: String::new(),
        evidence: String::new(),
        name: String::new(),
        proof: None,
    };
    let world = &server.world;
    let officers = complain::officers(&world.installation.roster, &[]);
    let (key, number) = (&complaint.key, complaint.told);
    let block = complain::tell(key, number, told, &officers, &mut world.randomness());
    complaint.told += 1;
    let post = api::ComplaintFilePost {
        complaint: block.expect("a complaint").into(),
    };
    post_json(server, &paths::complaint_file(), &post).await
}

async fn step(server: &Server, complaint: &Complaint, act: Act, month: u8) -> Answer {
    let world = &server.world;
    let reply_to = complaint.key.identity().recipient().to_string();
    let subject = StepSubject {
        complaint: complaint.key.id(),
        reply_to: &reply_to,
        after: complaint.records,
    };
    let (officer, roster, mut random) = (
        keys(OFFICER),
        &world.installation.roster,
        world.randomness(),
    );
    let words = "What we did.".to_owned();
    let of = |step| (step, words.clone());
    let said = match act {
        Act::Tell | Act::Acknowledge => None,
        Act::Protect => Some(of(ComplaintStep::Protect)),
        Act::Investigate => Some(of(ComplaintStep::Investigate)),
        Act::Substantiate => Some(of(ComplaintStep::Substantiate)),
        Act::Dismiss => Some(of(ComplaintStep::Dismiss)),
        Act::Remedy => Some(of(ComplaintStep::Remedy)),
        Act::Conclude => Some(of(ComplaintStep::Conclude)),
        Act::Check => Some(of(ComplaintStep::Check { month })),
        Act::Close => Some(of(ComplaintStep::Close)),
    };
    let made = match said {
        Some(said) => protect::step(&officer, roster, &subject, said, &mut random),
        None => {
            let risk = protect::risk_check(&[], &mut random);
            protect::acknowledge(
                &officer,
                roster,
                &subject,
                (words.clone(), risk),
                &mut random,
            )
        }
    };
    let made = made.expect("a step");
    let post = api::ComplaintStepPost {
        step: made.step.to_canonical().into(),
        sealed: made.sealed.into(),
    };
    post_json(server, &paths::complaint_step(), &post).await
}

async fn post_json(server: &Server, path: &str, post: &impl serde::Serialize) -> Answer {
    let body = serde_json::to_string(post).expect("JSON");
    server.post(path, body).await
}

/// Where the complainant finds it.
async fn state_of(server: &Server, complaint: &Complaint) -> Option<ComplaintState> {
    let found = server
        .world
        .app
        .complaint_mailbox(complaint.key.id(), 0)
        .await;
    let records = found
        .expect("a mailbox")
        .records
        .into_iter()
        .map(|it| FetchedRecord {
            at: it.at,
            sealed: (it.kind == ComplaintRecordKind::Step).then_some(it.sealed),
        });
    let records: Vec<_> = records.collect();
    let instance = server.world.instance().await;
    let charter = &instance.charter().expect("a charter").charter;
    let read = complain::read(&complaint.key, &instance.roster, charter, &records);
    read.expect("a history").state
}
