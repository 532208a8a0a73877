//! The roll: how many credentials an epoch issued, to which classes, and the root over all.

use std::collections::BTreeMap;

use demur_crypto::labels::Label;
use demur_crypto::log::tree::TreeHead;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{AttributeValues, ClassCell, Epoch, Roll};
use demur_store::rows::IssuanceRow;

use crate::error::AppError;

/// The roll over these issuances. Everyone who holds the issuer's records computes the same one.
pub(super) fn roll(epoch: &Epoch, issued: &[IssuanceRow], cell_min: u32) -> Result<Roll, AppError> {
    let mut records: Vec<[u8; 32]> = issued.iter().map(record).collect();
    records.sort_unstable();
    let mut cells = BTreeMap::<Vec<String>, u32>::new();
    for row in issued {
        let classes = AttributeValues::from_canonical(&row.classes)
            .map_err(|_| AppError::Bug("stored classes"))?;
        let count = cells.entry(classes.values).or_default();
        *count = count.saturating_add(1);
    }
    Ok(Roll {
        institution: epoch.manifest().institution.clone(),
        epoch: epoch.manifest().epoch.clone(),
        manifest: epoch.digest(),
        issued: u32::try_from(issued.len()).map_err(|_| AppError::Bug("issuances"))?,
        cell_min,
        cells: cells
            .into_iter()
            .map(|(values, count)| ClassCell {
                values,
                count: shown(count, cell_min),
            })
            .collect(),
        root: TreeHead::of(records).root.0,
    })
}

/// Cells below the minimum are not counted out.
fn shown(count: u32, cell_min: u32) -> Option<u32> {
    (count >= cell_min).then_some(count)
}

/// What stands in the roll's tree for one issuance. It hides who it was: the commitment inside
/// cannot be guessed.
fn record(row: &IssuanceRow) -> [u8; 32] {
    Label::ISSUANCE.hash_framed(&[
        row.staff.as_bytes(),
        &row.commitment,
        &row.blind_signature,
        &row.classes,
    ])
}
