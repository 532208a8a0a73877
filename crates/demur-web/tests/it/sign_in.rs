//! Officials' sessions over HTTP: whatever is wrong has one answer.

use demur_domain::operation::Operation;
use demur_domain::sign_in::SecondFactor;
use demur_protocol::api::{self, FixedOctets, paths};
use demur_protocol::codec::Canonical;
use demur_testkit::World;
use demur_testkit::crypto::totp::TotpSecret;
use demur_testkit::officials::{CLERK, HEAD};
use demur_testkit::road::official_request;
use demur_testkit::store::MemoryStore;
use serde_json::json;

use crate::server::{Answer, Server};

fn secret() -> TotpSecret {
    TotpSecret::from_bytes([3; 20])
}

async fn server() -> Server {
    let mut world = World::open(MemoryStore::new(), 0, 0).await;
    world.second_factor = SecondFactor::Required;
    world.restart().await;
    Server::of(world)
}

/// What an answer says, all of it.
fn seen(answer: &Answer) -> String {
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().expect("text")))
        .collect();
    headers.sort();
    let body = String::from_utf8_lossy(&answer.body);
    format!("{} {} {body}", answer.status, headers.join("\n"))
}

fn request(server: &Server, by: &str, operation: Operation) -> api::Octets {
    let at = server.world.clock.now();
    official_request(by, operation, None, at)
        .to_canonical()
        .into()
}

async fn enrol(server: &Server, by: &str) {
    let code = secret()
        .code(server.world.clock.now() - 30)
        .expect("a code");
    let body = json!({
        "request": request(server, by, Operation::FactorEnrol),
        "factor": {"totp": {"secret": FixedOctets(*secret().as_bytes()), "code": *code}},
    });
    let answer = server.post(&paths::factor_enrol(), body.to_string()).await;
    assert_eq!(answer.status, 200);
}

async fn sign_in(server: &Server, by: &str, code: &str) -> Answer {
    let body = json!({
        "request": request(server, by, Operation::OfficialSignIn),
        "factor": {"totp": {"code": code}},
    });
    server
        .post(&paths::official_sign_in(), body.to_string())
        .await
}

async fn token(server: &Server, by: &str) -> String {
    let code = secret().code(server.world.clock.now()).expect("a code");
    let answer = sign_in(server, by, &code).await;
    assert_eq!(answer.status, 200);
    let session: api::SessionAnswer = serde_json::from_slice(&answer.body).expect("a session");
    session.token.to_text()
}

async fn list(server: &Server, by: &str, tokens: &[&str]) -> Answer {
    let body = json!({"request": request(server, by, Operation::CaseList)}).to_string();
    server
        .post_signed_in(&paths::case_list(), tokens, body)
        .await
}

#[tokio::test]
async fn whatever_is_wrong_with_a_session_has_one_answer() {
    let server = server().await;
    enrol(&server, CLERK).await;
    enrol(&server, HEAD).await;
    let (clerks, heads) = (token(&server, CLERK).await, token(&server, HEAD).await);
    assert_eq!(list(&server, CLERK, &[&clerks]).await.status, 200);

    let missing = list(&server, CLERK, &[]).await;
    missing.is_problem(403, "not_authorised", "missing");
    let unknown = FixedOctets([9; 32]).to_text();
    let padded = format!("{clerks}=");
    let long = "A".repeat(4000);
    for tokens in [
        &[heads.as_str()] as &[&str],
        &[&unknown],
        &[&padded],
        &[&clerks[1..]],
        &[&clerks, &clerks],
        &[""],
        &["Bearer"],
        &[&long],
    ] {
        let answer = list(&server, CLERK, tokens).await;
        assert_eq!(seen(&answer), seen(&missing), "{tokens:?}");
    }
    // Another official's signature, with one's own token.
    assert_eq!(seen(&list(&server, HEAD, &[&clerks]).await), seen(&missing));

    let body = json!({"request": request(&server, CLERK, Operation::OfficialSignOut)}).to_string();
    let path = paths::official_sign_out();
    for _ in 0..2 {
        let answer = server.post_signed_in(&path, &[&clerks], body.clone()).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(
        seen(&list(&server, CLERK, &[&clerks]).await),
        seen(&missing)
    );
    assert_eq!(list(&server, HEAD, &[&heads]).await.status, 200);
}

#[tokio::test]
async fn whatever_is_wrong_with_a_sign_in_has_one_answer() {
    let server = server().await;
    let none = sign_in(&server, CLERK, "123456").await;
    none.is_problem(403, "not_authorised", "no factor");
    enrol(&server, CLERK).await;
    let right = secret().code(server.world.clock.now()).expect("a code");
    let used = secret()
        .code(server.world.clock.now() - 30)
        .expect("a code");
    for wrong in ["000000", "", "12345", "abcdef", &*used] {
        assert_ne!(wrong, &*right);
        assert_eq!(seen(&sign_in(&server, CLERK, wrong).await), seen(&none));
    }
    // Six are enough; not even the right one is looked at now.
    assert_eq!(seen(&sign_in(&server, CLERK, &right).await), seen(&none));
    let body = json!({
        "request": request(&server, "nobody", Operation::OfficialSignIn),
        "factor": {"totp": {"code": *right}},
    });
    let path = paths::official_sign_in();
    let nobody = server.post(&path, body.to_string()).await;
    assert_eq!(seen(&nobody), seen(&none));
    // Signed for something else.
    let body = json!({
        "request": request(&server, HEAD, Operation::CaseList),
        "factor": {"totp": {"code": *right}},
    });
    let other = server.post(&path, body.to_string()).await;
    assert_eq!(seen(&other), seen(&none));
}
