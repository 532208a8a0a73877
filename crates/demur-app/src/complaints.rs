//! Reading a complaint: where it stands is what its records tell, and nothing of it is stored.

use std::sync::Arc;

use demur_domain::charter::Charter;
use demur_domain::complaint::{ComplaintAct, ComplaintRecord, ComplaintView};
use demur_domain::ids::{CharterDigest, ComplaintId};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::UnverifiedStep;
use demur_store::rows::{ComplaintHeadRow, ComplaintRecordKind, ComplaintRow};
use demur_store::tx::Tx;
use jiff::Timestamp;

use crate::cache::Cache;
use crate::error::AppError;
use crate::turns::instant;

/// A complaint as an operation reads it.
pub(crate) struct Complaint {
    pub(crate) charter: Arc<Charter>,
    pub(crate) heads: Vec<ComplaintHeadRow>,
    pub(crate) view: ComplaintView,
}

impl Complaint {
    /// The complaint, or none.
    pub(crate) async fn find(
        tx: &mut dyn Tx,
        cache: &Cache,
        id: &ComplaintId,
    ) -> Result<Option<Self>, AppError> {
        match tx.complaint_get(id).await? {
            Some(row) => Self::of(tx, cache, &row).await.map(Some),
            None => Ok(None),
        }
    }

    /// The complaint of a row.
    pub(crate) async fn of(
        tx: &mut dyn Tx,
        cache: &Cache,
        row: &ComplaintRow,
    ) -> Result<Self, AppError> {
        let digest = CharterDigest::from_bytes(row.charter);
        let charter = cache.charter(tx, &digest).await?;
        let heads = tx.complaint_heads(&row.complaint).await?;
        let records = heads.iter().map(record).collect::<Result<Vec<_>, _>>()?;
        let view = ComplaintView::of(&charter, records);
        let view = view.map_err(|_| AppError::Bug("stored complaint"))?;
        Ok(Self {
            charter,
            heads,
            view,
        })
    }

    /// How many records it has.
    pub(crate) fn records(&self) -> Result<u16, AppError> {
        u16::try_from(self.heads.len()).map_err(|_| AppError::Bug("records of a complaint"))
    }

    /// How many of them are the complainant's.
    pub(crate) fn entries(&self) -> usize {
        let of_complainant = |head: &&ComplaintHeadRow| head.kind == ComplaintRecordKind::Entry;
        self.heads.iter().filter(of_complainant).count()
    }
}

/// What the complainant tells, now.
pub(crate) fn telling(at: Timestamp) -> ComplaintRecord {
    ComplaintRecord {
        act: ComplaintAct::Tell,
        month: 0,
        at,
    }
}

fn record(head: &ComplaintHeadRow) -> Result<ComplaintRecord, AppError> {
    let at = instant(head.at)?;
    match head.kind {
        ComplaintRecordKind::Entry => Ok(telling(at)),
        ComplaintRecordKind::Step => {
            let step = UnverifiedStep::from_canonical(&head.document);
            let step = step.map_err(|_| AppError::Bug("stored step"))?;
            let step = step.statement.step;
            Ok(ComplaintRecord {
                act: step.act(),
                month: step.month(),
                at,
            })
        }
    }
}
