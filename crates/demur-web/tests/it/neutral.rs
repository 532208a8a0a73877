//! Answers that must tell nothing are the same bytes.

use std::time::Duration;

use demur_domain::choice::IdentityMode;
use demur_protocol::api::paths;
use demur_testkit::World;
use demur_testkit::charter::state;
use demur_testkit::people::Person;
use demur_testkit::road::{Paper, choice};
use demur_testkit::store::MemoryStore;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::samples::{MEMO, octets};
use crate::server::{Answer, Server};

pub(crate) const SIGNER: usize = 1;
const CONTRACTOR: usize = 6;

/// Six employees and a contractor, whom the charter lets sign nothing; a memo in circulation.
pub(crate) async fn circulating() -> (Server, Paper) {
    let mut people: Vec<_> = (0..6)
        .map(|number| Person::new(state(), number, "employee"))
        .collect();
    people.push(Person::new(state(), CONTRACTOR, "contractor"));
    let mut world = World::with_people(MemoryStore::new(), people).await;
    world.enrol_everybody().await;
    world.close_epoch().await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    (Server::of(world), paper)
}

pub(crate) fn blocks(blocks: &[&[u8]]) -> Value {
    json!({"blocks": blocks.iter().map(|block| octets(block)).collect::<Vec<_>>()})
}

pub(crate) async fn signature(world: &World<MemoryStore>, paper: &Paper, signer: usize) -> Vec<u8> {
    let circulation = world.circulation(paper).await;
    let made = world
        .cosignature(&circulation, signer, &choice(IdentityMode::Anonymous))
        .await;
    made.cosignature.to_block()
}

/// Everything that leaves, as text.
fn seen(answer: &Answer) -> String {
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    let body = String::from_utf8_lossy(&answer.body);
    format!("{}\n{}\n\n{body}", answer.status, headers.join("\n"))
}

async fn post(server: &Server, path: &str, body: &Value) -> String {
    let asked_at = Instant::now();
    let answer = server.post(path, body.to_string()).await;
    assert!(
        asked_at.elapsed() >= Duration::from_millis(25),
        "before the first point of the grid"
    );
    seen(&answer)
}

/// R60: what the server says to a signature shows neither that there was one nor that there was
/// none.
#[tokio::test]
async fn cosignatures_have_one_answer() {
    let (server, mut paper) = circulating().await;
    let (here, nowhere) = (paths::memo_cosign(&paper.memo()), paths::memo_cosign(&MEMO));
    let first = signature(&server.world, &paper, SIGNER).await;
    let second = signature(&server.world, &paper, SIGNER).await;
    let contractor = signature(&server.world, &paper, CONTRACTOR).await;
    let (valid, invalid) = (blocks(&[&first]), blocks(&[&contractor]));

    let new = post(&server, &here, &valid).await;
    insta::assert_snapshot!("received", new);
    for (case, path, body) in [
        ("the same again", &here, &valid),
        ("the same person again", &here, &blocks(&[&second])),
        ("not eligible", &here, &invalid),
        ("several", &here, &blocks(&[&first, &contractor, &second])),
        ("no such memo", &nowhere, &valid),
    ] {
        assert_eq!(post(&server, path, body).await, new, "{case}");
    }
    server.world.next_interval().await;
    let status = server
        .world
        .app
        .memo_status(paper.memo())
        .await
        .expect("a status");
    assert_eq!(
        (status.signatures.at_least, status.signatures.at_most),
        (1, Some(4))
    );

    let revision = demur_testkit::client::author::revise(&paper.authored);
    server
        .world
        .app
        .memo_revise(revision)
        .await
        .expect("a revision");
    assert_eq!(post(&server, &here, &valid).await, new, "no version");
    server.world.circulate(&mut paper).await;
    assert_eq!(post(&server, &here, &valid).await, new, "another version");
    server.world.pass(40 * demur_testkit::clock::DAY).await;
    assert_eq!(post(&server, &here, &valid).await, new, "after the window");
}

/// R11: taking back looks like signing, whatever comes of it.
#[tokio::test]
async fn withdrawals_have_the_same_answer() {
    let (server, paper) = circulating().await;
    let (here, nowhere) = (
        paths::cosignature_withdraw(&paper.memo()),
        paths::cosignature_withdraw(&MEMO),
    );
    let withdrawal = |world: &World<MemoryStore>, circulation: &_, signer: usize| {
        let wallet = &world.people[signer].wallet;
        let mut randomness = world.randomness();
        let made = demur_testkit::client::sign::withdraw(circulation, wallet, &mut randomness);
        made.expect("a withdrawal").to_block()
    };
    let circulation = server.world.circulation(&paper).await;
    let mine = blocks(&[&withdrawal(&server.world, &circulation, SIGNER)]);
    let contractor = blocks(&[&withdrawal(&server.world, &circulation, CONTRACTOR)]);
    let signature = blocks(&[&signature(&server.world, &paper, SIGNER).await]);

    let signed = post(&server, &paths::memo_cosign(&paper.memo()), &signature).await;
    for (case, path, body) in [
        ("of a signature", &here, &mine),
        ("again", &here, &mine),
        ("of no signature", &here, &contractor),
        ("a signature instead", &here, &signature),
        ("no such memo", &nowhere, &mine),
    ] {
        assert_eq!(post(&server, path, body).await, signed, "{case}");
    }
}

#[tokio::test]
async fn sign_in_tells_staff_numbers_from_nothing() {
    let (server, _) = circulating().await;
    let person = &server.world.people[SIGNER];
    let ask = |staff: &str, code: &str| {
        json!({
            "institution": "state", "epoch": "2026-09", "staff": staff, "code": code,
            "commitment": octets(&commitment(&server)),
        })
    };
    let path = paths::credential_issue();
    let unknown = server
        .post(&path, ask("nobody", &person.code).to_string())
        .await;
    let wrong = server
        .post(&path, ask(&person.staff, "wrong").to_string())
        .await;
    unknown.is_problem(403, "not_authorised", "unknown");
    assert_eq!(seen(&unknown), seen(&wrong));
}

fn commitment(server: &Server) -> Vec<u8> {
    let manifest = server.world.installation.epochs[0].clone();
    let epoch = manifest.check().expect("an epoch");
    let made = demur_testkit::client::enrol::request(&[7; 32], &epoch).expect("a commitment");
    made.as_bytes().to_vec()
}
