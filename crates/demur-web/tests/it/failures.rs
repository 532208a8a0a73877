//! What happens when something fails that is not the asker's fault.

use demur_protocol::api::paths;
use demur_testkit::store::memory::Failure;

use crate::samples::MEMO;
use crate::server::Server;

#[tokio::test]
async fn a_store_that_fails_is_said_without_details() {
    let server = Server::empty().await;
    server.world.store.fail_next(Failure::BeforeCommit).await;
    let answer = server.get(&paths::charter_show()).await;
    answer.is_problem(503, "unavailable", "charter");
    assert_eq!(answer.headers["retry-after"], "30");
    assert_eq!(server.get(&paths::charter_show()).await.status, 200);
}

#[tokio::test]
async fn what_is_absent_looks_like_what_never_was() {
    let server = Server::empty().await;
    let absent = server.get(&paths::memo_status(&MEMO)).await;
    let never = server.get("/api/v1/memos/x/status").await;
    let nothing = server.get("/nothing").await;
    assert_eq!(absent.body, never.body);
    assert_eq!(absent.body, nothing.body);
}
