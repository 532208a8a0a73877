//! What `transact` and `read` themselves promise.

use demur_domain::operation::Operation;
use demur_store::{BodyFuture, Store, StoreError};

use super::{body, done};
use crate::rows::{V1, cosignature, memo, memo_id};

const CONCURRENT: u32 = 100;

/// A refusal of an operation, as the callers have it.
#[derive(Debug)]
enum Refused {
    Deliberately,
    ByStore,
}

impl From<StoreError> for Refused {
    fn from(_: StoreError) -> Self {
        Self::ByStore
    }
}

pub(super) async fn failed_body_leaves_nothing(store: &impl Store) {
    let refused: Result<(), Refused> = store
        .transact(Operation::MemoOpen, |tx| {
            Box::pin(async move {
                tx.memo_insert(&memo(1)).await?;
                tx.mailbox_append(b"never sent").await?;
                Err(Refused::Deliberately)
            })
        })
        .await;
    assert!(matches!(refused, Err(Refused::Deliberately)));
    done(
        store,
        body!(tx => {
            assert_eq!(tx.memo_get(&memo_id(1)).await?, None);
            assert_eq!(tx.mailbox_list(None, 1).await?, []);
            tx.memo_insert(&memo(1)).await
        }),
    )
    .await;
}

pub(super) async fn panicking_body_harms_no_other(store: &impl Store) {
    let panicked = store.transact::<(), StoreError, _>(Operation::MemoOpen, |tx| {
        Box::pin(async move {
            tx.memo_insert(&memo(1)).await?;
            panic!("a bug in the body");
        })
    });
    let panicked_at_once = store
        .transact(Operation::MemoOpen, |_| -> BodyFuture<'_, (), StoreError> {
            panic!("a bug before the body")
        });
    let panicked_reading = store.read(Operation::MemoOpen, |_| -> BodyFuture<'_, (), StoreError> {
        panic!("a bug in a reader")
    });
    let beside = done(store, body!(tx => tx.memo_insert(&memo(2)).await));
    let (panicked, at_once, reading, ()) =
        tokio::join!(panicked, panicked_at_once, panicked_reading, beside);
    for outcome in [panicked, at_once, reading] {
        assert!(matches!(outcome, Err(StoreError::Database(_))));
    }
    let found = done(store, body!(tx => tx.memo_list(&["draft"]).await)).await;
    assert_eq!(found, [memo_id(2)]);
}

pub(super) async fn caught_conflict_keeps_the_rest(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(1)).await.unwrap_err();
            tx.cosignature_put(&cosignature(9, 1, V1)).await.unwrap_err();
            tx.mailbox_append(b"kept").await
        }),
    )
    .await;
    let found = done(store, body!(tx => tx.memo_list(&["draft"]).await)).await;
    assert_eq!(found, [memo_id(1)]);
    assert_eq!(
        done(store, body!(tx => tx.mailbox_list(None, 9).await))
            .await
            .len(),
        1
    );
}

pub(super) async fn reader_sees_what_is_durable_and_writes_nothing(store: &impl Store) {
    done(store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    let read = body!(tx => tx.memo_get(&memo_id(1)).await);
    let found: Result<_, StoreError> = store.read(Operation::MemoShow, read).await;
    assert_eq!(found.unwrap(), Some(memo(1)));

    let wrote = store
        .read::<(), StoreError, _>(Operation::MemoShow, |tx| {
            Box::pin(async move { tx.memo_insert(&memo(2)).await })
        })
        .await;
    assert!(matches!(wrote, Err(StoreError::Database(_))));
    assert_eq!(
        done(store, body!(tx => tx.memo_get(&memo_id(2)).await)).await,
        None
    );

    // A writer that goes on while a reader reads does not move what the reader sees.
    let writer = store.clone();
    let both = store.read(
        Operation::MemoShow,
        move |tx| -> BodyFuture<'_, _, StoreError> {
            let writer = writer.clone();
            Box::pin(async move {
                let before = tx.memo_list(&["draft"]).await?;
                done(&writer, body!(tx => tx.memo_insert(&memo(3)).await)).await;
                Ok((before, tx.memo_list(&["draft"]).await?))
            })
        },
    );
    let (before, after) = both.await.unwrap();
    assert_eq!(before, after);
    let list = body!(tx => tx.memo_list(&["draft"]).await);
    let later: Result<_, StoreError> = store.read(Operation::MemoShow, list).await;
    assert_eq!(later.unwrap(), [memo_id(1), memo_id(3)]);
}

pub(super) async fn concurrent_writers_all_count(store: &impl Store) {
    done(store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    // Every writer reads, adds one and writes: none may be lost.
    let adding = (0..CONCURRENT).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            done(
                &store,
                body!(tx => {
                    let row = tx.memo_get(&memo_id(1)).await?.unwrap();
                    tx.memo_update(&row).await?;
                    tx.mailbox_append(b"entry").await
                }),
            )
            .await
        })
    });
    let mut sequences = Vec::new();
    for task in adding.collect::<Vec<_>>() {
        sequences.push(task.await.unwrap());
    }
    sequences.sort_unstable();
    assert!(sequences.into_iter().eq(0..u64::from(CONCURRENT)));
    let row = done(store, body!(tx => tx.memo_get(&memo_id(1)).await))
        .await
        .unwrap();
    assert_eq!(row.revision, i64::from(CONCURRENT));
}

pub(super) async fn failures_among_concurrent_writers(store: &impl Store) {
    done(store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    let signing = (0..CONCURRENT).map(|signer| {
        let store = store.clone();
        tokio::spawn(async move {
            let put = body!(tx => {
                tx.cosignature_put(&cosignature(1, signer, V1)).await?;
                match signer % 3 {
                    0 => Err(Refused::Deliberately),
                    1 => Err(tx.memo_insert(&memo(1)).await.unwrap_err().into()),
                    _ => Ok(()),
                }
            });
            store.transact(Operation::MemoCosign, put).await
        })
    });
    for (signer, task) in signing.collect::<Vec<_>>().into_iter().enumerate() {
        match (signer % 3, task.await.unwrap()) {
            (0, Err(Refused::Deliberately)) | (1, Err(Refused::ByStore)) | (2, Ok(())) => {}
            (_, other) => panic!("signer {signer}: {other:?}"),
        }
    }
    let stored = done(
        store,
        body!(tx => tx.cosignature_list(&memo_id(1), V1).await),
    )
    .await;
    let expected = (0..CONCURRENT).filter(|signer| signer % 3 == 2);
    assert!(
        stored
            .into_iter()
            .eq(expected.map(|signer| cosignature(1, signer, V1)))
    );
}
