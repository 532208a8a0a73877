//! `complaint_file`: somebody complains of reprisal, or tells what happened since (R43).
//!
//! Who posts is nobody in particular. The same is answered whatever became of it; who holds the
//! complaint's key sees with `complaint_mailbox` whether it is kept.

use demur_domain::complaint::COMPLAINT_RECORDS_MAX;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::table::decide;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::ComplaintPost;
use demur_protocol::sizes::COMPLAINT_OCTETS;
use demur_store::rows::{ComplaintRecordKind, ComplaintRecordRow, ComplaintRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::complaints::{Complaint, telling};
use crate::error::AppError;
use crate::sealed::check_sealed;
use crate::turns::instant;

/// Most complaints that are kept. Anybody may post one, so without an end a single flood would fill
/// the disk and stop the channel; who is past it is told by `complaint_mailbox` that nothing is kept.
const COMPLAINTS_MAX: usize = 16 * 1024;

impl<S: Store> App<S> {
    /// Keeps what a complainant tells. Returns once it is durable; whether it was kept is not said.
    /// The same number again changes nothing.
    ///
    /// # Errors
    /// [`AppError::Malformed`] or [`AppError::NotAuthorised`] for what can be seen from the post alone,
    /// or if the store fails.
    pub async fn complaint_file(&self, post: ComplaintPost) -> Result<(), AppError> {
        let _ = decide(None, Operation::ComplaintFile, Role::Anyone)?;
        check_sealed(&post.sealed, COMPLAINT_OCTETS)?;
        post.entry
            .verify(&post.sealed)
            .map_err(|_| AppError::NotAuthorised)?;
        self.transact(Operation::ComplaintFile, post, |app, post, tx| {
            Box::pin(app.keep_entry(tx, post))
        })
        .await
    }

    async fn keep_entry(&self, tx: &mut dyn Tx, post: &ComplaintPost) -> Result<(), AppError> {
        let statement = &post.entry.statement;
        let found = Complaint::find(tx, self.cache(), &statement.complaint).await?;
        let expected = found.as_ref().map_or(0, Complaint::entries);
        if usize::from(statement.number) != expected {
            return Ok(());
        }
        let at = self.moment().at;
        let sequence = match found {
            Some(mut complaint) => {
                let charter = complaint.charter.clone();
                complaint.view.take(&charter, telling(instant(at)?))?;
                if complaint.heads.len() >= COMPLAINT_RECORDS_MAX {
                    return Ok(());
                }
                complaint.records()?
            }
            None => {
                let charters = tx.charter_list().await?;
                let Some(charter) = charters.last() else {
                    return Ok(());
                };
                if tx.complaint_list().await?.len() >= COMPLAINTS_MAX {
                    return Ok(());
                }
                let row = ComplaintRow {
                    complaint: statement.complaint,
                    charter: charter.digest,
                };
                tx.complaint_insert(&row).await?;
                0
            }
        };
        tx.complaint_append(&ComplaintRecordRow {
            complaint: statement.complaint,
            sequence,
            kind: ComplaintRecordKind::Entry,
            document: post.entry.to_canonical(),
            sealed: post.sealed.clone(),
            at,
        })
        .await?;
        Ok(())
    }
}
