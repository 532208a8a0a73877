//! `complaint_open`: what a complaint says, for protection officers, each of whom opens only what was
//! sealed to them.

use demur_domain::ids::ComplaintId;
use demur_domain::operation::Operation;
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::complaint_mailbox::{ComplaintRecords, records};
use crate::error::AppError;
use crate::officials::verify_request;
use crate::session::Attended;

struct Asked {
    request: Attended<UnverifiedRequest>,
    complaint: ComplaintId,
    from: u16,
}

impl<S: Store> App<S> {
    /// The records from number `from` on, as many as one answer holds.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed the request just now, a refusal if it is no
    /// protection officer, [`AppError::NotFound`] if there is no such complaint, or if the store fails.
    pub async fn complaint_open(
        &self,
        request: impl Into<Attended<UnverifiedRequest>>,
        complaint: ComplaintId,
        from: u16,
    ) -> Result<ComplaintRecords, AppError> {
        let request = request.into();
        let session = request.session.clone();
        let asked = Asked {
            request,
            complaint,
            from,
        };
        let opened = self
            .read(Operation::ComplaintOpen, asked, |app, asked, tx| {
                Box::pin(app.open_complaint(tx, asked))
            })
            .await?;
        self.touch_after(Operation::ComplaintOpen, session).await?;
        Ok(opened)
    }

    async fn open_complaint(
        &self,
        tx: &mut dyn Tx,
        asked: &Asked,
    ) -> Result<ComplaintRecords, AppError> {
        let operation = Operation::ComplaintOpen;
        let official = verify_request(tx, operation, &asked.request, self.admission()).await?;
        let _ = decide(None, operation, official.role)?;
        let found = tx.complaint_get(&asked.complaint).await?;
        found.map(drop).ok_or(AppError::NotFound)?;
        records(tx, &asked.complaint, asked.from).await
    }
}
