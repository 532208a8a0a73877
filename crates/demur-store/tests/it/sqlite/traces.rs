//! R11: who withdrew leaves no trace, neither in the database file nor in its write-ahead log.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use demur_store::rows::CosignatureRow;
use demur_store::{SqliteStore, Store as _};
use tempfile::TempDir;

use crate::contract::{body, done};
use crate::rows::{cosignature, memo, memo_id, pseudonym, version};

/// With so many, and small, SQLite moves rows between pages often enough for this test to fail if
/// `scrub` leaves out the rebuild and only wipes rows and cuts the log (seen: one trace).
const SIGNERS: u32 = 5_000;
/// Signers per transaction, to spare the disk.
const TOGETHER: usize = 50;

#[tokio::test]
async fn withdrawn_cosignature_is_in_no_file() {
    let directory = TempDir::new().unwrap();
    let store = SqliteStore::open(&directory.path().join("demur.db"))
        .await
        .unwrap();
    done(&store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    sign_withdraw_affirm(&store).await;
    let kept: BTreeSet<u32> = (0..SIGNERS).filter(|signer| signer % 3 == 1).collect();
    let before = signers_found(directory.path());
    assert!(
        before.len() > kept.len(),
        "there was nothing to scrub, or the search finds nothing"
    );

    store.scrub().await.unwrap();
    let found = signers_found(directory.path());
    let traces: Vec<_> = found.difference(&kept).collect();
    assert!(
        traces.is_empty(),
        "{} left traces: {traces:?}",
        traces.len()
    );
    assert_eq!(found, kept);
    let stored = done(
        &store,
        body!(tx => tx.cosignature_list(&memo_id(1), version(2)).await),
    );
    assert!(
        stored
            .await
            .iter()
            .map(|row| row.pseudonym)
            .eq(kept.into_iter().map(pseudonym))
    );
}

/// All sign; then a third withdraws, a third affirms version 2, and version 1 is cleared.
async fn sign_withdraw_affirm(store: &SqliteStore) {
    // Not in order of pseudonym, as signers do not come in that order.
    let shuffled: Vec<u32> = (0..SIGNERS).map(|signer| signer * 337 % SIGNERS).collect();
    for signers in shuffled.chunks(TOGETHER) {
        let signers = signers.to_vec();
        done(
            store,
            body!(signers; tx => {
                for signer in signers {
                    tx.cosignature_put(&small(signer, 1)).await?;
                }
                Ok(())
            }),
        )
        .await;
    }
    for signers in shuffled.chunks(TOGETHER) {
        let signers = signers.to_vec();
        done(
            store,
            body!(signers; tx => {
                for signer in signers {
                    match signer % 3 {
                        0 => assert!(tx.cosignature_delete(&memo_id(1), &pseudonym(signer)).await?),
                        1 => assert!(tx.cosignature_put(&small(signer, 2)).await?),
                        _ => {}
                    }
                }
                Ok(())
            }),
        )
        .await;
    }
    done(
        store,
        body!(tx => tx.cosignature_clear(&memo_id(1), Some(version(2))).await),
    )
    .await;
}

fn small(signer: u32, number: u16) -> CosignatureRow {
    CosignatureRow {
        presentation: vec![0x51; 120],
        hint: vec![0x52; 20],
        capsule: vec![0x53; 30],
        ..cosignature(1, signer, version(number))
    }
}

/// The signers of whose pseudonym at least eight bytes stand in any file.
fn signers_found(directory: &Path) -> BTreeSet<u32> {
    let part = |signer| -> [u8; 8] { pseudonym(signer).as_bytes()[8..16].try_into().unwrap() };
    let parts: HashMap<_, _> = (0..SIGNERS).map(|signer| (part(signer), signer)).collect();
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        found.extend(
            bytes
                .array_windows::<8>()
                .filter_map(|window| parts.get(window)),
        );
    }
    found
}
