//! R43: complaints have a file of their own, from the first day or since it was made.

use std::fs;
use std::path::Path;

use demur_store::rows::ComplaintRecordRow;
use demur_store::{SqliteStore, StoreError};
use sqlx::AssertSqlSafe;
use tempfile::TempDir;

use super::{connect, files};
use crate::contract::complaints::{complaint, record};
use crate::contract::{body, done};
use crate::rows::charter;

const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
/// The last step with which complaints stood beside the cases.
const BESIDE_THE_CASES: i64 = 14;

#[tokio::test]
async fn r43_what_is_told_stands_in_no_file_of_the_cases() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    let told = ComplaintRecordRow {
        sealed: b"what nobody else has".repeat(99),
        ..record(1, 0)
    };
    done(
        &store,
        body!(told; tx => {
            tx.charter_insert(&charter(1)).await?;
            tx.complaint_insert(&complaint(1)).await?;
            tx.complaint_append(&told).await
        }),
    )
    .await;
    // Before the logs are copied into their files, and after.
    for closed in [false, true] {
        if closed {
            store.close().await.unwrap();
        }
        let with = files(directory.path()).into_iter().filter(|name| {
            let octets = fs::read(directory.path().join(name)).unwrap();
            octets.windows(20).any(|part| part == &told.sealed[..20])
        });
        let with: Vec<_> = with.collect();
        assert!(!with.is_empty());
        for name in with {
            assert!(name.starts_with("demur.complaints.db"), "{name}");
        }
    }
}

#[tokio::test]
async fn a_complaint_moves_and_outlives_a_crash_on_the_way() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    before_the_move(&path).await;
    let old = fs::read(&path).unwrap();
    // The second time as after a crash that came before they were dropped where they stood.
    for _ in 0..2 {
        fs::write(&path, &old).unwrap();
        let store = SqliteStore::open(&path).await.unwrap();
        done(
            &store,
            body!(tx => {
                assert_eq!(tx.complaint_list().await?, [complaint(1)]);
                let found = tx.complaint_records(&complaint(1).complaint, 0, 9).await?;
                assert_eq!(found, [record(1, 0), record(1, 1)]);
                Ok(())
            }),
        )
        .await;
        store.close().await.unwrap();
        let mut cases = connect(&path).await;
        let left = "SELECT COUNT(*) FROM sqlite_master WHERE name LIKE 'complaint%'";
        let left: i64 = sqlx::query_scalar(left)
            .fetch_one(&mut cases)
            .await
            .unwrap();
        assert_eq!(left, 0);
    }
}

#[tokio::test]
async fn complaints_from_the_future_are_refused() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    store.close().await.unwrap();
    let mut other = connect(&path.with_extension("complaints.db")).await;
    sqlx::query("INSERT INTO schema_version (version) VALUES (99)")
        .execute(&mut other)
        .await
        .unwrap();
    match SqliteStore::open(&path).await {
        Err(StoreError::UnknownSchema {
            found: 99,
            known: 1,
        }) => {}
        other => panic!("{other:?}"),
    }
}

/// A file as a program made it that knew no file for complaints, with one complaint.
async fn before_the_move(path: &Path) {
    fs::write(path, []).unwrap();
    let mut connection = connect(path).await;
    let version = "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY)";
    sqlx::query(version).execute(&mut connection).await.unwrap();
    let mut steps: Vec<_> = fs::read_dir(MIGRATIONS)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    steps.sort();
    for step in steps {
        let number = &step.file_name().unwrap().to_str().unwrap()[..4];
        let number: i64 = number.parse().unwrap();
        if number > BESIDE_THE_CASES {
            continue;
        }
        let sql = fs::read_to_string(&step).unwrap();
        sqlx::raw_sql(AssertSqlSafe(sql))
            .execute(&mut connection)
            .await
            .unwrap();
        sqlx::query("INSERT INTO schema_version (version) VALUES ($1)")
            .bind(number)
            .execute(&mut connection)
            .await
            .unwrap();
    }
    let row = charter(1);
    sqlx::query("INSERT INTO charter (digest, position, toml, leaf_nonce) VALUES ($1, 0, $2, $3)")
        .bind(row.digest.as_slice())
        .bind(row.toml)
        .bind(row.leaf_nonce.as_slice())
        .execute(&mut connection)
        .await
        .unwrap();
    let head = complaint(1);
    sqlx::query("INSERT INTO complaint (complaint, charter) VALUES ($1, $2)")
        .bind(head.complaint.as_bytes().as_slice())
        .bind(head.charter.as_slice())
        .execute(&mut connection)
        .await
        .unwrap();
    for (sequence, kind) in [(0, 0), (1, 1)] {
        let row = record(1, sequence);
        sqlx::query(
            "INSERT INTO complaint_record (complaint, sequence, kind, document, sealed, at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(row.complaint.as_bytes().as_slice())
        .bind(i64::from(sequence))
        .bind(kind)
        .bind(row.document)
        .bind(row.sealed)
        .bind(row.at)
        .execute(&mut connection)
        .await
        .unwrap();
    }
    sqlx::Connection::close(connection).await.unwrap();
}
