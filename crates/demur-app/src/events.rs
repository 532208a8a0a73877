//! Recording an event of a case: the event, its leaf for the log and its mailbox entry, in the
//! transaction of the operation that caused it.

use demur_crypto::log::leaf::{Commitment, Leaf, LeafKind};
use demur_domain::ids::{IntervalNumber, MemoId};
use demur_protocol::leaf::{CaseLeaf, EventKind, public_leaf};
use demur_store::rows::{EventRow, OutboxRow};
use demur_store::tx::Tx;

use crate::error::AppError;

/// An event about to be recorded.
pub(crate) struct NewEvent<'a> {
    pub(crate) memo: MemoId,
    pub(crate) kind: EventKind,
    /// What the leaf commits to.
    pub(crate) content: &'a [u8],
    /// Nonce of the leaf's commitment.
    pub(crate) nonce: [u8; 32],
    pub(crate) case_log_key: &'a [u8; 32],
    /// Now, rounded down to the interval.
    pub(crate) at: i64,
    /// Random, so that the outbox keeps no order.
    pub(crate) outbox_id: [u8; 16],
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
        nonce: &event.nonce,
        content: event.content,
    };
    let leaf = case_leaf.leaf(IntervalNumber::new(0));
    tx.event_append(&EventRow {
        memo: event.memo,
        sequence,
        kind: event.kind.number(),
        content: event.content.to_vec(),
        leaf_nonce: event.nonce,
        commitment: leaf.commitment.0,
        at: event.at,
    })
    .await?;
    put_leaf(tx, &leaf, event.outbox_id).await?;
    Ok(leaf)
}

/// Puts the leaf of something everybody may see into the outbox.
pub(crate) async fn publish(
    tx: &mut dyn Tx,
    kind: LeafKind,
    nonce: &[u8; 32],
    content: &[u8],
    outbox_id: [u8; 16],
) -> Result<Commitment, AppError> {
    let leaf = public_leaf(kind, nonce, content, IntervalNumber::new(0));
    put_leaf(tx, &leaf, outbox_id).await?;
    Ok(leaf.commitment)
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
