//! `complaint_mailbox`: what protection officers answered to a complaint, for whoever knows its name.
//!
//! The name is a public key that only the complainant, the protection officers and this server have
//! seen. It opens nothing: the answers are sealed to the complaint's own identity.

use demur_domain::ids::{CharterDigest, ComplaintId};
use demur_domain::operation::Operation;
use demur_protocol::sizes::COMPLAINT_RECORDS_PER_ANSWER_MAX;
pub use demur_store::rows::{ComplaintRecordKind, ComplaintRecordRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;

/// A part of a complaint's records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComplaintRecords {
    /// The charter it is under; none of a complaint that is not kept.
    pub charter: Option<CharterDigest>,
    /// How many there are in all; none of a complaint that is not kept.
    pub total: u32,
    /// Those of this answer, in order.
    pub records: Vec<ComplaintRecordRow>,
}

impl<S: Store> App<S> {
    /// The records from number `from` on, as many as one answer holds. A complaint that is not kept
    /// has none.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn complaint_mailbox(
        &self,
        complaint: ComplaintId,
        from: u16,
    ) -> Result<ComplaintRecords, AppError> {
        self.read(
            Operation::ComplaintMailbox,
            (complaint, from),
            |_, (complaint, from), tx| Box::pin(records(tx, complaint, *from)),
        )
        .await
    }
}

/// A complaint's records from number `from` on.
pub(crate) async fn records(
    tx: &mut dyn Tx,
    complaint: &ComplaintId,
    from: u16,
) -> Result<ComplaintRecords, AppError> {
    let total = tx.complaint_heads(complaint).await?.len();
    let row = tx.complaint_get(complaint).await?;
    let limit = COMPLAINT_RECORDS_PER_ANSWER_MAX;
    Ok(ComplaintRecords {
        charter: row.map(|row| CharterDigest::from_bytes(row.charter)),
        total: u32::try_from(total).map_err(|_| AppError::Bug("records of a complaint"))?,
        records: tx.complaint_records(complaint, from, limit).await?,
    })
}
