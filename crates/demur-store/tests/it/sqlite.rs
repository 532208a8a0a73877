//! The SQLite store: the contract, and what only a file can get wrong.

use std::cell::Cell;
use std::path::Path;

use demur_domain::operation::Operation;
use demur_store::{SqliteStore, Store, StoreError};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;

use crate::contract::{self, body, done};
use crate::rows::{V1, cosignature, event, head, memo, memo_filed, memo_id, outbox};

mod complaints;
mod traces;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keeps_the_contract() {
    let directory = TempDir::new().unwrap();
    let made = Cell::new(0);
    contract::check_all(async || {
        made.set(made.get() + 1);
        SqliteStore::open(&directory.path().join(format!("{}.db", made.get())))
            .await
            .unwrap()
    })
    .await;
}

#[tokio::test]
async fn reopened_everything_is_there() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    done(
        &store,
        body!(tx => {
            tx.memo_insert(&memo_filed(1)).await?;
            tx.cosignature_put(&cosignature(1, 1, V1)).await?;
            tx.event_append(&event(1, 0)).await?;
            tx.outbox_put(&outbox(1)).await?;
            tx.log_head_put(None, &head(16)).await
        }),
    )
    .await;
    store.close().await.unwrap();
    assert_eq!(
        files(directory.path()),
        ["demur.complaints.db", "demur.db"],
        "closing leaves no log behind"
    );

    let store = SqliteStore::open(&path).await.unwrap();
    done(
        &store,
        body!(tx => {
            assert_eq!(tx.memo_get(&memo_id(1)).await?, Some(memo_filed(1)));
            assert_eq!(tx.cosignature_list(&memo_id(1), V1).await?, [cosignature(1, 1, V1)]);
            assert_eq!(tx.event_list(&memo_id(1)).await?, [event(1, 0)]);
            assert_eq!(tx.log_head_get().await?, Some(head(16)));
            assert_eq!(tx.outbox_take(9).await?, [outbox(1)]);
            Ok(())
        }),
    )
    .await;
}

#[tokio::test]
async fn schema_from_the_future_is_refused() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    SqliteStore::open(&path)
        .await
        .unwrap()
        .close()
        .await
        .unwrap();
    let mut other = connect(&path).await;
    sqlx::query("INSERT INTO schema_version (version) VALUES (99)")
        .execute(&mut other)
        .await
        .unwrap();
    match SqliteStore::open(&path).await {
        Err(StoreError::UnknownSchema { found: 99, known }) => assert!((1..99).contains(&known)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn file_that_is_no_database_is_refused() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    std::fs::write(&path, [0x61; 8192]).unwrap();
    assert!(matches!(
        SqliteStore::open(&path).await,
        Err(StoreError::Database(_))
    ));
    let nowhere = directory.path().join("no/such/folder/demur.db");
    assert!(matches!(
        SqliteStore::open(&nowhere).await,
        Err(StoreError::Database(_))
    ));
}

#[tokio::test]
async fn closing_finishes_what_is_queued() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    let queued: Vec<_> = (0..300)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .transact::<u64, StoreError, _>(Operation::StatementPost, |tx| {
                        Box::pin(async move { tx.mailbox_append(b"entry").await })
                    })
                    .await
            })
        })
        .collect();
    // Everyone is in the queue by now, or finds it closed.
    tokio::task::yield_now().await;
    store.close().await.unwrap();
    let mut acknowledged = 0;
    for task in queued {
        acknowledged += usize::from(task.await.unwrap().is_ok());
    }
    assert!(acknowledged > 0);
    assert!(store.close().await.is_err());
    assert!(store.scrub().await.is_err());
    let reading = store.read::<_, StoreError, _>(Operation::MailboxList, |tx| {
        Box::pin(async move { tx.mailbox_list(None, 1).await })
    });
    assert!(reading.await.is_err());

    let store = SqliteStore::open(&path).await.unwrap();
    let entries = done(&store, body!(tx => tx.mailbox_list(None, 1_000).await)).await;
    assert_eq!(entries.len(), acknowledged);
}

#[tokio::test]
async fn caller_that_went_away_is_served_all_the_same() {
    let directory = TempDir::new().unwrap();
    let store = SqliteStore::open(&directory.path().join("demur.db"))
        .await
        .unwrap();
    let gone = store.clone();
    let task = tokio::spawn(async move {
        done(&gone, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    });
    tokio::task::yield_now().await;
    task.abort();
    let found = done(&store, body!(tx => tx.memo_get(&memo_id(1)).await)).await;
    assert_eq!(found, Some(memo(1)));
}

#[tokio::test]
async fn group_that_cannot_begin_fails_and_the_next_one_succeeds() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    let mut other = connect(&path).await;
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut other)
        .await
        .unwrap();
    let insert = |number| {
        store.transact::<(), StoreError, _>(Operation::MemoOpen, move |tx| {
            Box::pin(async move { tx.memo_insert(&memo(number)).await })
        })
    };
    let (first, second) = tokio::join!(insert(1), insert(2));
    for outcome in [first, second] {
        assert!(matches!(outcome, Err(StoreError::Database(_))));
    }
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    insert(3).await.unwrap();
    let found = done(&store, body!(tx => tx.memo_list(&["draft"]).await)).await;
    assert_eq!(found, [memo_id(3)]);
}

pub(crate) async fn connect(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(path)
        .connect()
        .await
        .unwrap()
}

fn files(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
