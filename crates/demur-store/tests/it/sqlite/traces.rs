//! R11: who withdrew leaves no trace, neither in the database file nor in its write-ahead log.

use std::collections::BTreeSet;
use std::path::Path;

use demur_store::SqliteStore;
use tempfile::TempDir;

use crate::contract::{body, done};
use crate::rows::{cosignature, memo, memo_id, pseudonym, version};

/// Enough for the table to be several pages deep, so that rows are moved about.
const SIGNERS: u32 = 600;

#[tokio::test]
async fn withdrawn_cosignature_is_in_no_file() {
    let directory = TempDir::new().unwrap();
    let store = SqliteStore::open(&directory.path().join("demur.db"))
        .await
        .unwrap();
    done(&store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    for signer in shuffled(0..SIGNERS) {
        sign(&store, signer, 1).await;
    }
    // A third withdraws, a third affirms version 2 and outlives the clearing of version 1.
    for signer in shuffled(0..SIGNERS) {
        match signer % 3 {
            0 => withdraw(&store, signer).await,
            1 => sign(&store, signer, 2).await,
            _ => {}
        }
    }
    done(
        &store,
        body!(tx => {
            tx.cosignature_clear(&memo_id(1), Some(version(2))).await
        }),
    )
    .await;
    let before = signers_found(directory.path());
    assert!(
        before.len() > 200,
        "the search finds nothing: {}",
        before.len()
    );

    store.scrub().await.unwrap();
    let kept: BTreeSet<u32> = (0..SIGNERS).filter(|signer| signer % 3 == 1).collect();
    assert_eq!(signers_found(directory.path()), kept);
    let stored = done(
        &store,
        body!(tx => tx.cosignature_count(&memo_id(1), version(2)).await),
    );
    assert_eq!(stored.await, u32::try_from(kept.len()).unwrap());
}

async fn sign(store: &SqliteStore, signer: u32, number: u16) {
    done(
        store,
        body!(tx => {
            tx.cosignature_put(&cosignature(1, signer, version(number))).await
        }),
    )
    .await;
}

async fn withdraw(store: &SqliteStore, signer: u32) {
    let gone = done(
        store,
        body!(tx => {
            tx.cosignature_delete(&memo_id(1), &pseudonym(signer)).await
        }),
    )
    .await;
    assert!(gone);
}

/// The signers of whose pseudonym at least eight bytes stand in any file.
fn signers_found(directory: &Path) -> BTreeSet<u32> {
    let part = |signer| -> [u8; 8] { pseudonym(signer).as_bytes()[8..16].try_into().unwrap() };
    let parts: std::collections::HashMap<_, _> =
        (0..SIGNERS).map(|signer| (part(signer), signer)).collect();
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

/// Not in order of pseudonym, as signers do not come in that order.
fn shuffled(signers: std::ops::Range<u32>) -> impl Iterator<Item = u32> {
    let count = signers.end;
    signers.map(move |signer| signer * 337 % count)
}
