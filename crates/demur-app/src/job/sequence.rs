//! The sequencer: turns the outbox into leaves, tiles and a checkpoint, in one transaction.

use std::collections::BTreeSet;

use demur_crypto::log::checkpoint::Checkpoint;
use demur_crypto::log::edge::{Appended, RightEdge};
use demur_crypto::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use demur_crypto::log::padding::{PaddingSeed, fill_interval};
use demur_crypto::log::tile::bundle_entry;
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_crypto::randomness::SeededRandomness;
use demur_domain::ids::IntervalNumber;
use demur_domain::operation::Operation;
use demur_store::rows::{LogHeadRow, OutboxRow, TileKey};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::events::came_in;
use crate::prove::load_tiles;

/// Most leaves taken out of the outbox for one interval; the rest waits for the next.
const OUTBOX_TAKE_MAX: u32 = 4096;
/// Most intervals appended in one transaction when the server was down.
const INTERVALS_MAX: u64 = 512;
/// Days after which a new padding seed begins: a quarter.
const QUARTER_SECONDS: u64 = 91 * 24 * 3600;
/// Level under which entry bundles are kept.
pub(crate) const BUNDLE_LEVEL: i16 = -1;
const BUNDLE_WIDTH: u64 = 256;

/// Randomness and keys of one run, drawn before the transaction: its body may run again.
struct Draws {
    shuffle: [u8; 32],
    padding: [u8; 32],
}

impl<S: Store> App<S> {
    /// Appends every interval that is over and not yet in the log: its share of the outbox, padded
    /// and shuffled.
    pub(crate) async fn sequence(&self) -> Result<(), AppError> {
        while self.sequence_some().await? {}
        Ok(())
    }

    async fn sequence_some(&self) -> Result<bool, AppError> {
        let running = self.moment().interval.number();
        let app = self.clone();
        let draws = std::sync::Arc::new(Draws {
            shuffle: self.random(),
            padding: self.random(),
        });
        self.store()
            .transact(Operation::LogSequence, move |tx| {
                let (app, draws) = (app.clone(), draws.clone());
                Box::pin(async move { app.append_intervals(tx, running, &draws).await })
            })
            .await
    }

    /// Returns whether there is more to do.
    async fn append_intervals(
        &self,
        tx: &mut dyn Tx,
        running: u64,
        draws: &Draws,
    ) -> Result<bool, AppError> {
        let before = tx.log_head_get().await?;
        // The log begins with the first interval it ever runs in.
        let first = before
            .as_ref()
            .map_or(running.saturating_sub(1), |h| h.interval.number() + 1);
        let last = running.min(first.saturating_add(INTERVALS_MAX));
        if first >= last {
            return Ok(false);
        }
        let mut shuffle = SeededRandomness::new(draws.shuffle);
        let mut leaves = Vec::new();
        let mut real_commitments = BTreeSet::new();
        for interval in first..last {
            // What waits belongs to the present: intervals that were missed are padding only.
            let taken = if interval + 1 == running {
                take(tx, interval).await?
            } else {
                Vec::new()
            };
            real_commitments.extend(taken.iter().map(|row| row.commitment));
            let real = taken
                .iter()
                .map(|row| leaf_of(row, interval))
                .collect::<Result<_, _>>()?;
            let seed = self.padding_seed(tx, interval, &draws.padding).await?;
            let filled = fill_interval(real, &seed, interval, &mut shuffle)
                .map_err(|_| AppError::Bug("interval"))?;
            leaves.extend(filled);
        }
        let size = append(tx, before.as_ref(), &leaves, &real_commitments).await?;
        let head = LogHeadRow {
            size: size.size,
            root: size.root.0,
            interval: IntervalNumber::new(last - 1),
            checkpoint: self.sign_checkpoint(size)?,
        };
        tx.log_head_put(before.map(|head| head.size), &head).await?;
        Ok(last < running)
    }

    async fn padding_seed(
        &self,
        tx: &mut dyn Tx,
        interval: u64,
        fresh: &[u8; 32],
    ) -> Result<PaddingSeed, AppError> {
        let quarter = interval.saturating_mul(u64::from(self.interval_seconds())) / QUARTER_SECONDS;
        let quarter = u32::try_from(quarter).map_err(|_| AppError::Bug("quarter"))?;
        // One seed of this run serves only one quarter: another one gets its own by derivation.
        let fresh =
            demur_crypto::labels::Label::RANDOM_STREAM.hash(&[fresh, &quarter.to_be_bytes()]);
        Ok(PaddingSeed::from_bytes(
            tx.padding_seed(quarter, &fresh).await?,
        ))
    }

    fn sign_checkpoint(&self, head: TreeHead) -> Result<String, AppError> {
        let checkpoint = Checkpoint::new(self.log_verifier(), head);
        checkpoint
            .sign(self.log_verifier(), |text| self.sign_log_text(text))
            .map_err(|_| AppError::Bug("log key and name do not belong together"))
    }
}

/// Takes the leaves that came in this interval or before. One that came in the interval that runs
/// waits for its end: no leaf stands in an interval before the event it is of.
async fn take(tx: &mut dyn Tx, interval: u64) -> Result<Vec<OutboxRow>, AppError> {
    let waiting = tx.outbox_take(OUTBOX_TAKE_MAX).await?;
    let (taken, early): (Vec<_>, Vec<_>) = waiting
        .into_iter()
        .partition(|row| came_in(&row.id) <= interval);
    for row in &early {
        tx.outbox_put(row).await?;
    }
    Ok(taken)
}

fn leaf_of(row: &OutboxRow, interval: u64) -> Result<Leaf, AppError> {
    let kind = LeafKind::ALL
        .into_iter()
        .find(|kind| *kind as u8 == row.kind);
    Ok(Leaf {
        kind: kind.ok_or(AppError::Bug("leaf kind"))?,
        interval,
        commitment: Commitment(row.commitment),
        handle: Handle(row.handle),
    })
}

/// Writes leaves into tiles and bundles, and where each stands.
async fn append(
    tx: &mut dyn Tx,
    before: Option<&LogHeadRow>,
    leaves: &[Leaf],
    real: &BTreeSet<[u8; 32]>,
) -> Result<TreeHead, AppError> {
    let head = before.map_or_else(TreeHead::empty, |head| TreeHead {
        size: head.size,
        root: NodeHash(head.root),
    });
    let tiles = load_tiles(tx, &RightEdge::tiles(head.size)).await?;
    // The right edge is authenticated against the stored root on every append.
    let mut edge = RightEdge::open(&head, &tiles).map_err(|_| AppError::Bug("log right edge"))?;
    let hashes: Vec<NodeHash> = leaves.iter().map(Leaf::hash).collect();
    let Appended { head: after, tiles } = edge
        .append(&hashes)
        .map_err(|_| AppError::Bug("log is full"))?;
    for update in tiles {
        let key = TileKey {
            level: i16::from(update.id.level()),
            index: update.id.index(),
        };
        tx.tile_put(key, &update.hashes).await?;
    }
    append_bundles(tx, head.size, leaves).await?;
    for (leaf, index) in leaves.iter().zip(head.size..) {
        // Nobody asks where padding stands.
        if !real.contains(&leaf.commitment.0) {
            continue;
        }
        tx.leaf_put(
            &leaf.commitment.0,
            index,
            IntervalNumber::new(leaf.interval),
        )
        .await?;
    }
    Ok(after)
}

async fn append_bundles(tx: &mut dyn Tx, size: u64, leaves: &[Leaf]) -> Result<(), AppError> {
    let mut rest = leaves;
    let mut size = size;
    while !rest.is_empty() {
        let key = TileKey {
            level: BUNDLE_LEVEL,
            index: size / BUNDLE_WIDTH,
        };
        let room = usize::try_from(BUNDLE_WIDTH - size % BUNDLE_WIDTH)
            .map_err(|_| AppError::Bug("bundle width"))?;
        let (now, later) = rest.split_at(room.min(rest.len()));
        let mut bundle = tx.tile_get(key).await?.unwrap_or_default();
        now.iter()
            .for_each(|leaf| bundle.extend_from_slice(&bundle_entry(leaf)));
        tx.tile_put(key, &bundle).await?;
        size = size.saturating_add(now.len() as u64);
        rest = later;
    }
    Ok(())
}
