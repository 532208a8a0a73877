//! What happens when something fails that is not the asker's fault.

use demur_protocol::api::paths;
use demur_testkit::store::memory::Failure;

use crate::neutral::{SIGNER, blocks, circulating, signature};
use crate::samples::MEMO;
use crate::server::Server;

#[tokio::test]
async fn a_store_that_fails_is_said_without_details() {
    let (server, paper) = circulating().await;
    let path = paths::memo_cosign(&paper.memo());
    let body = blocks(&[&signature(&server.world, &paper, SIGNER).await]).to_string();
    for failure in [Failure::BeforeCommit, Failure::AfterCommit] {
        server.world.store.fail_next(failure).await;
        let answer = server.post(&path, body.clone()).await;
        answer.is_problem(503, "unavailable", &path);
        assert_eq!(answer.headers["retry-after"], "30");
    }
    assert_eq!(server.post(&path, body).await.status, 202);
}

#[tokio::test]
async fn what_is_absent_looks_like_what_never_was() {
    let server = Server::empty().await;
    let absent = server.get(&paths::memo_status(&MEMO)).await;
    let never = server.get("/api/v1/memos/x/status").await;
    let nothing = server.get("/api/v1/nothing").await;
    assert_eq!(absent.body, never.body);
    assert_eq!(absent.body, nothing.body);
}
