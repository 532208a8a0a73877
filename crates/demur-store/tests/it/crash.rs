//! A server killed at any moment loses nothing that it acknowledged.
//!
//! The writer is this test binary run again, so that it can be killed with SIGKILL. That shows what
//! a crash of the process leaves; for a loss of power we rely on SQLite's `synchronous = FULL`.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use demur_store::SqliteStore;
use tempfile::TempDir;

use crate::contract::{body, done};
use crate::rows::{V1, cosignature, memo, memo_id};

/// Names the database to the writer; absent in an ordinary run of the tests.
const DATABASE: &str = "DEMUR_TEST_CRASH_DATABASE";
/// The first signer's number.
const FIRST: &str = "DEMUR_TEST_CRASH_FIRST";
const KILLS: u32 = 20;
const IN_FLIGHT: u32 = 16;

#[tokio::test]
async fn killed_writer_loses_nothing_acknowledged() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    let store = SqliteStore::open(&path).await.unwrap();
    done(&store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    store.close().await.unwrap();

    let mut acknowledged = Vec::new();
    for round in 0..KILLS {
        // Somewhere between the first acknowledgement and a few checkpoints later.
        let wanted = 1 + round * 7_919 % 97 * 5;
        let delay = Duration::from_micros(u64::from(round * 1_237 % 5_000));
        acknowledged.extend(write_until_killed(&path, round * 1_000_000, wanted, delay));
        check(&path, &acknowledged).await;
    }
    assert!(
        acknowledged.len() > 1_000,
        "only {} acknowledged",
        acknowledged.len()
    );
}

/// The writer. Its own test, because a test binary can run nothing else; without a database it has
/// nothing to do.
#[tokio::test]
async fn writer_to_be_killed() {
    let Some(path) = std::env::var_os(DATABASE).map(PathBuf::from) else {
        return;
    };
    let first: u32 = std::env::var_os(FIRST)
        .unwrap()
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    let store = SqliteStore::open(&path).await.unwrap();
    let writers: Vec<_> = (0..IN_FLIGHT)
        .map(|lane| {
            let store = store.clone();
            tokio::spawn(async move {
                for signer in (first + lane..).step_by(IN_FLIGHT as usize) {
                    done(
                        &store,
                        body!(tx => {
                            tx.cosignature_put(&cosignature(1, signer, V1)).await
                        }),
                    )
                    .await;
                    eprintln!("{signer}");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

fn write_until_killed(path: &Path, first: u32, wanted: u32, delay: Duration) -> Vec<u32> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["crash::writer_to_be_killed", "--exact", "--nocapture"])
        .env(DATABASE, path)
        .env(FIRST, first.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stderr.take().unwrap());
    let mut acknowledged = Vec::new();
    let mut line = String::new();
    while lines.read_line(&mut line).unwrap() > 0 {
        // The last line may have been cut short, and a number cut short is another number.
        if let Some(number) = line.strip_suffix('\n') {
            acknowledged.push(number.parse().unwrap());
        }
        line.clear();
        if acknowledged.len() == wanted as usize {
            std::thread::sleep(delay);
            // SIGKILL, on Unix. What was printed before is still in the pipe and is read on.
            writer.kill().unwrap();
        }
    }
    assert!(!writer.wait().unwrap().success());
    acknowledged
}

async fn check(path: &Path, acknowledged: &[u32]) {
    let store = SqliteStore::open(path).await.unwrap();
    let stored = done(
        &store,
        body!(tx => tx.cosignature_list(&memo_id(1), V1).await),
    )
    .await;
    for signer in acknowledged {
        let row = cosignature(1, *signer, V1);
        let place = stored.binary_search_by_key(&row.pseudonym, |stored| stored.pseudonym);
        assert_eq!(
            place.map(|place| &stored[place]),
            Ok(&row),
            "signer {signer}"
        );
    }
    store.close().await.unwrap();
    let mut connection = crate::sqlite::connect(path).await;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    assert_eq!(verdict, "ok");
}
