//! What the charter of the matrix leaves to nobody, and other charters to somebody: the same cells, over
//! HTTP, where they are permitted.

use demur_app::memo_status::CountBucket;
use demur_domain::choice::IdentityMode;
use demur_domain::role::Role;
use demur_protocol::api::{self, paths};
use demur_protocol::codec::Canonical;
use demur_testkit::World;
use demur_testkit::client::office::Prepared;
use demur_testkit::clock::DAY;
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL};
use demur_testkit::road::{Paper, choice};
use demur_testkit::store::MemoryStore;

use crate::neutral::blocks;
use crate::server::{Answer, Server};

/// Members of the installations here.
const EMPLOYEES: usize = 6;

async fn hand_in(server: &Server, path: &str, prepared: Prepared) -> Answer {
    let post = api::OfficialPost {
        document: prepared.document.to_canonical().into(),
        sealed: prepared.sealed.into(),
        nonce: api::FixedOctets(prepared.nonce),
    };
    let body = serde_json::to_string(&post).expect("JSON");
    server.post(path, body).await
}

async fn reviewed(mut world: World<MemoryStore>) -> (Server, Paper) {
    let paper = world.filed([1, 2]).await;
    world
        .acknowledge(&paper, CLERK)
        .await
        .expect("acknowledged");
    world.distribute(&paper, HEAD).await.expect("distributed");
    (Server::of(world), paper)
}

/// T18, R21: whom the charter names grants more time, and everybody else is refused.
#[tokio::test]
async fn more_time_is_granted_by_whom_each_charter_names() {
    let everybody = [CLERK, HEAD, PRINCIPAL, MONITOR, APPEALS];
    let charters = [
        (Role::Principal, PRINCIPAL),
        (Role::Monitor, MONITOR),
        (Role::AppealAuthority, APPEALS),
    ];
    for (role, approver) in charters {
        let world = World::with_approver(MemoryStore::new(), role, EMPLOYEES).await;
        let (server, paper) = reviewed(world).await;
        let (world, path) = (&server.world, paths::extension_approve(&paper.memo()));
        let asked = world.ask_extension(&paper, CLERK, 10).await.expect("asked");
        for by in everybody.into_iter().filter(|by| *by != approver) {
            let answer = hand_in(&server, &path, world.grant(&paper, by, &asked)).await;
            let problem = answer.problem();
            assert_eq!(
                problem.as_deref(),
                Some("not_allowed_for_role"),
                "{role}: {by}"
            );
        }
        let answer = hand_in(&server, &path, world.grant(&paper, approver, &asked)).await;
        assert_eq!(answer.status, 200, "{role}");
    }
}

/// R62: after the filing members sign as long as the charter says; the answer is the same before and
/// after, and to who may not.
#[tokio::test]
async fn members_sign_after_the_filing_as_long_as_the_charter_says() {
    let mut world = World::with_late(MemoryStore::new(), EMPLOYEES).await;
    let paper = world.filed([1, 2]).await;
    let circulation = world.circulation(&paper).await;
    let mut signatures = Vec::new();
    for signer in [3, 4] {
        let mut late = choice(IdentityMode::Anonymous);
        late.late_until = Some(i64::MAX);
        let made = world.cosignature(&circulation, signer, &late).await;
        signatures.push(made.cosignature.to_block());
    }
    let server = Server::of(world);
    let (world, path) = (&server.world, paths::memo_cosign(&paper.memo()));
    let mut answers = Vec::new();
    for signature in &signatures {
        let body = blocks(&[signature]).to_string();
        answers.push(server.post(&path, body).await);
        world.pass(31 * DAY).await;
    }
    let status = world.app.memo_status(paper.memo()).await.expect("a status");
    let late = status.late.expect("counted");
    assert_eq!(late.signatures, CountBucket::exactly(1), "one in time");
    let seen: Vec<_> = answers.iter().map(|it| (it.status, &it.body)).collect();
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].0, 202);
}
