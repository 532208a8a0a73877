//! `complaint_list`: the complaints, for protection officers, with what is owed in each (R45).

use demur_domain::complaint::{ComplaintDue, ComplaintState};
use demur_domain::ids::ComplaintId;
use demur_domain::operation::Operation;
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::complaints::Complaint;
use crate::error::AppError;
use crate::officials::verify_request;
use crate::session::Attended;

/// A complaint in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintSummary {
    /// The complaint.
    pub complaint: ComplaintId,
    /// Where it stands.
    pub state: ComplaintState,
    /// When it came, seconds since 1970.
    pub filed_at: i64,
    /// How many records it has.
    pub records: u16,
    /// What is owed, and whether it is late by now.
    pub owed: Vec<(ComplaintDue, bool)>,
}

impl<S: Store> App<S> {
    /// Every complaint there is.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed the request just now, a refusal if it is no
    /// protection officer, or if the store fails.
    pub async fn complaint_list(
        &self,
        request: impl Into<Attended<UnverifiedRequest>>,
    ) -> Result<Vec<ComplaintSummary>, AppError> {
        let request = request.into();
        let session = request.session.clone();
        let listed = self
            .read(Operation::ComplaintList, request, |app, request, tx| {
                Box::pin(app.list_complaints(tx, request))
            })
            .await?;
        self.touch_after(Operation::ComplaintList, session).await?;
        Ok(listed)
    }

    async fn list_complaints(
        &self,
        tx: &mut dyn Tx,
        request: &Attended<UnverifiedRequest>,
    ) -> Result<Vec<ComplaintSummary>, AppError> {
        let operation = Operation::ComplaintList;
        let official = verify_request(tx, operation, request, self.admission()).await?;
        let _ = decide(None, operation, official.role)?;
        let now = self.now();
        let mut listed = Vec::new();
        for row in tx.complaint_list().await? {
            let complaint = Complaint::of(tx, self.cache(), &row).await?;
            let state = complaint.view.state();
            let filed = complaint.heads.first().map(|head| head.at);
            let (Some(state), Some(filed_at)) = (state, filed) else {
                return Err(AppError::Bug("a complaint without records"));
            };
            let owed = complaint.view.owed(&complaint.charter).into_iter();
            listed.push(ComplaintSummary {
                complaint: row.complaint,
                state,
                filed_at,
                records: complaint.records()?,
                owed: owed.map(|due| (due, due.by.as_second() <= now)).collect(),
            });
        }
        Ok(listed)
    }
}
