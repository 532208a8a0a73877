//! The memory store: the contract, and failing on demand.

use demur_domain::operation::Operation;
use demur_store::memory::{Failure, MemoryStore};
use demur_store::{Store, StoreError};

use crate::contract::{self, body, done};
use crate::rows::memo;

#[tokio::test]
async fn keeps_the_contract() {
    contract::check_all(async || MemoryStore::new()).await;
}

#[tokio::test]
async fn failed_and_not_kept() {
    assert_eq!(sequence_after(Failure::BeforeCommit).await, 0);
}

#[tokio::test]
async fn failed_but_kept() {
    assert_eq!(sequence_after(Failure::AfterCommit).await, 1);
}

/// Lets an append fail, and returns the sequence that the next one gets.
async fn sequence_after(failure: Failure) -> u64 {
    let append = body!(tx => tx.mailbox_append(b"entry").await);
    let store = MemoryStore::new();
    store.fail_next(failure).await;
    let failed: Result<u64, StoreError> = store.transact(Operation::StatementPost, append).await;
    assert!(matches!(failed, Err(StoreError::Database(_))));
    done(&store, append).await
}

#[tokio::test]
async fn failures_wait_for_a_body_that_succeeds() {
    let store = MemoryStore::new();
    store.fail_next(Failure::AfterCommit).await;
    store.fail_next(Failure::BeforeCommit).await;
    let refused = store.transact::<(), StoreError, _>(Operation::MemoOpen, |tx| {
        Box::pin(async move {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(1)).await
        })
    });
    assert!(matches!(refused.await, Err(StoreError::Conflict { .. })));
    for kept in [1, 2] {
        let insert = store.transact::<(), StoreError, _>(Operation::MemoOpen, move |tx| {
            Box::pin(async move { tx.memo_insert(&memo(kept)).await })
        });
        assert!(matches!(insert.await, Err(StoreError::Database(_))));
    }
    let found = done(&store, body!(tx => tx.memo_list(&["draft"]).await)).await;
    assert_eq!(found, [crate::rows::memo_id(1)]);
}
