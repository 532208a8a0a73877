//! Recording an event of a case: the event, its leaf for the log and its mailbox entry, in the
//! transaction of the operation that caused it.

use demur_crypto::log::leaf::{Leaf, LeafKind};
use demur_domain::ids::{IntervalNumber, MemoId};
use demur_protocol::leaf::{CaseLeaf, EventKind, public_leaf};
use demur_store::rows::{EventRow, OutboxRow};
use demur_store::tx::Tx;

use crate::app::Moment;
use crate::error::AppError;
use crate::work::Draw;

/// An event about to be recorded.
pub(crate) struct NewEvent<'a> {
    pub(crate) memo: MemoId,
    pub(crate) kind: EventKind,
    /// What the leaf commits to.
    pub(crate) content: &'a [u8],
    pub(crate) draw: Draw,
    pub(crate) case_log_key: &'a [u8; 32],
    pub(crate) moment: Moment,
}

/// Appends the event to its case and its leaf to the outbox. Returns the leaf without interval:
/// that is known when it is sequenced.
pub(crate) async fn record(tx: &mut dyn Tx, event: NewEvent<'_>) -> Result<Leaf, AppError> {
    let sequence = u32::try_from(tx.event_list(&event.memo).await?.len())
        .map_err(|_| AppError::Bug("events of one case"))?;
    let case_leaf = CaseLeaf {
        kind: event.kind,
        sequence,
        case_log_key: event.case_log_key,
        nonce: &event.draw.nonce,
        content: event.content,
    };
    let leaf = case_leaf.leaf(IntervalNumber::new(0));
    tx.event_append(&EventRow {
        memo: event.memo,
        sequence,
        kind: event.kind.number(),
        content: event.content.to_vec(),
        leaf_nonce: event.draw.nonce,
        commitment: leaf.commitment.0,
        at: event.moment.at,
    })
    .await?;
    put_leaf(tx, &leaf, event.draw, event.moment.interval).await?;
    Ok(leaf)
}

/// Puts the leaf of something everybody may see into the outbox.
pub(crate) async fn publish(
    tx: &mut dyn Tx,
    kind: LeafKind,
    content: &[u8],
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let leaf = public_leaf(kind, &draw.nonce, content, IntervalNumber::new(0));
    put_leaf(tx, &leaf, draw, interval).await
}

async fn put_leaf(
    tx: &mut dyn Tx,
    leaf: &Leaf,
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    tx.outbox_put(&OutboxRow {
        id: outbox_id(interval, draw.place),
        kind: leaf.kind as u8,
        commitment: leaf.commitment.0,
        handle: leaf.handle.0,
    })
    .await?;
    Ok(())
}

/// The id of a waiting leaf: the interval it came in, then random octets. So the sequencer can tell
/// which leaves came before an interval ended, and nothing tells their order within one.
fn outbox_id(interval: IntervalNumber, place: [u8; 8]) -> [u8; 16] {
    let mut id = [0; 16];
    let octets = interval.number().to_be_bytes().into_iter().chain(place);
    id.iter_mut().zip(octets).for_each(|(to, from)| *to = from);
    id
}

/// The interval in which a waiting leaf came.
pub(crate) fn came_in(id: &[u8; 16]) -> u64 {
    let (interval, _) = id.split_first_chunk().unwrap_or((&[0; 8], &[]));
    u64::from_be_bytes(*interval)
}
