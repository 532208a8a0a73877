//! Recording an event of a case: the event, its leaf for the log and its mailbox entry, in the
//! transaction of the operation that caused it.

use demur_crypto::log::leaf::{Leaf, LeafKind};
use demur_domain::ids::{IntervalNumber, MemoId};
use demur_protocol::leaf::{CaseLeaf, EventKind, public_leaf};
use demur_store::rows::{EventRow, OutboxRow};
use demur_store::tx::Tx;

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
    /// Now, rounded down to the interval.
    pub(crate) at: i64,
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
        at: event.at,
    })
    .await?;
    put_leaf(tx, &leaf, event.draw.outbox_id).await?;
    Ok(leaf)
}

/// Puts the leaf of something everybody may see into the outbox.
pub(crate) async fn publish(
    tx: &mut dyn Tx,
    kind: LeafKind,
    content: &[u8],
    draw: Draw,
) -> Result<(), AppError> {
    let leaf = public_leaf(kind, &draw.nonce, content, IntervalNumber::new(0));
    put_leaf(tx, &leaf, draw.outbox_id).await
}

async fn put_leaf(tx: &mut dyn Tx, leaf: &Leaf, id: [u8; 16]) -> Result<(), AppError> {
    tx.outbox_put(&OutboxRow {
        id,
        kind: leaf.kind as u8,
        commitment: leaf.commitment.0,
        handle: leaf.handle.0,
    })
    .await?;
    Ok(())
}
