//! Co-signatures per second, with group commit and one at a time, beside how often this disk syncs.
//!
//! The three stand in one table from one run, because a sync costs 0.1 ms on one disk and 10 ms on
//! the next: only their ratio says something about the code.
#![expect(clippy::print_stdout, reason = "a bench reports to its reader")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym, VersionNumber};
use demur_domain::operation::Operation;
use demur_store::rows::{CosignatureRow, MemoRow};
use demur_store::{SqliteStore, Store as _, StoreError};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const MEASURED: Duration = Duration::from_secs(5);
const IN_FLIGHT: u32 = 64;
const MEMO: MemoId = MemoId::from_bytes([1; 32]);

fn main() -> Outcome<()> {
    // In the target directory and not in /tmp, which may be memory that never syncs.
    let directory = tempfile::Builder::new().tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_time()
        .build()?;
    let syncs = sync_rate(directory.path())?;
    println!("{:<44}{syncs:>8.0} /s", "write and sync 4 KiB (the floor)");
    for (label, lanes) in [
        ("co-signatures, one at a time", 1),
        ("co-signatures, 64 in flight", IN_FLIGHT),
    ] {
        let path = directory.path().join(format!("{lanes}.db"));
        let rate = runtime.block_on(cosign_rate(&path, lanes))?;
        println!(
            "{label:<44}{rate:>8.0} /s  {:>6.1} per sync of the floor",
            rate / syncs
        );
    }
    Ok(())
}

fn sync_rate(directory: &Path) -> Outcome<f64> {
    let mut file = std::fs::File::create(directory.join("floor"))?;
    // The file has its blocks already, as a write-ahead log that is used again has.
    file.write_all(&[0; 4096])?;
    file.sync_all()?;
    let begun = Instant::now();
    let mut syncs = 0u32;
    while begun.elapsed() < MEASURED {
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[1; 4096])?;
        file.sync_data()?;
        syncs += 1;
    }
    Ok(f64::from(syncs) / begun.elapsed().as_secs_f64())
}

async fn cosign_rate(path: &Path, lanes: u32) -> Outcome<f64> {
    let store = SqliteStore::open(path).await?;
    store
        .transact::<(), StoreError, _>(Operation::MemoOpen, |tx| {
            Box::pin(async move { tx.memo_insert(&memo()).await })
        })
        .await?;
    let begun = Instant::now();
    let tasks: Vec<_> = (0..lanes)
        .map(|lane| tokio::spawn(sign(store.clone(), lane, lanes, begun)))
        .collect();
    let mut signed = 0;
    for task in tasks {
        signed += task.await??;
    }
    let rate = f64::from(signed) / begun.elapsed().as_secs_f64();
    store.close().await?;
    Ok(rate)
}

/// Puts one signature after the other until the time is up; returns how many.
async fn sign(
    store: SqliteStore,
    lane: u32,
    lanes: u32,
    begun: Instant,
) -> Result<u32, StoreError> {
    let mut signed = 0;
    while begun.elapsed() < MEASURED {
        let row = cosignature(lane + signed * lanes);
        store
            .transact::<bool, StoreError, _>(Operation::MemoCosign, move |tx| {
                let row = row.clone();
                Box::pin(async move { tx.cosignature_put(&row).await })
            })
            .await?;
        signed += 1;
    }
    Ok(signed)
}

/// As large as the real ones, and in no order, as pseudonyms are.
fn cosignature(signer: u32) -> CosignatureRow {
    let mut pseudonym = [0; Pseudonym::LENGTH];
    for (place, byte) in (0u64..).zip(pseudonym.iter_mut()) {
        let mixed = (u64::from(signer) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        *byte = mixed
            .rotate_left(u32::try_from(place * 8 % 64).unwrap_or(0))
            .to_be_bytes()[0];
    }
    let mut participant = [7; 32];
    participant[..4].copy_from_slice(&signer.to_be_bytes());
    CosignatureRow {
        memo: MEMO,
        pseudonym: Pseudonym::from_bytes(pseudonym),
        version: VersionNumber::FIRST,
        participant: ParticipantKey::from_bytes(participant),
        presentation: vec![1; 900],
        hint: vec![2; 288],
        capsule: vec![3; 4_096],
    }
}

fn memo() -> MemoRow {
    MemoRow {
        id: MEMO,
        revision: 0,
        state: "circulating".to_owned(),
        manifest: vec![0; 300],
        version: Some(VersionNumber::FIRST),
        freeze: None,
        sealed_text: None,
        closes_at: None,
        certificate: None,
        filing: None,
    }
}
