//! `complaint_step`: a protection officer does the next thing in a complaint (R45, R46).

use demur_domain::complaint::{COMPLAINT_RECORDS_MAX, ComplaintRecord};
use demur_domain::operation::Operation;
use demur_domain::table::decide;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::UnverifiedStep;
use demur_protocol::sizes::SEALED_OCTETS_MAX;
use demur_store::rows::{ComplaintRecordKind, ComplaintRecordRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::complaints::Complaint;
use crate::error::AppError;
use crate::officials::verify_complaint_step;
use crate::sealed::check_sealed;
use crate::session::{Attended, touch};
use crate::turns::instant;

struct Taken {
    step: Attended<UnverifiedStep>,
    /// Step and words, sealed to the complainant and the officers: nothing here can look inside.
    sealed: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Records a step. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the officer named did not sign it, [`AppError::NotFound`] if there
    /// is no such complaint, [`AppError::Conflict`] if there is something that the officer has not
    /// seen, a refusal, or if the store fails.
    pub async fn complaint_step(
        &self,
        step: impl Into<Attended<UnverifiedStep>>,
        sealed: Vec<u8>,
    ) -> Result<(), AppError> {
        check_sealed(&sealed, SEALED_OCTETS_MAX)?;
        let step = step.into();
        let taken = Taken { step, sealed };
        self.transact(Operation::ComplaintStep, taken, |app, taken, tx| {
            Box::pin(app.take_step(tx, taken))
        })
        .await
    }

    async fn take_step(&self, tx: &mut dyn Tx, taken: &Taken) -> Result<(), AppError> {
        let (step, official) = verify_complaint_step(tx, &taken.step, self.admission()).await?;
        let _ = decide(None, Operation::ComplaintStep, official.role)?;
        touch(tx, taken.step.session.as_ref(), self.now()).await?;
        let statement = step.statement();
        let found = Complaint::find(tx, self.cache(), &statement.complaint).await?;
        let mut complaint = found.ok_or(AppError::NotFound)?;
        let document = taken.step.signed.to_canonical();
        if complaint.heads.iter().any(|head| head.document == document) {
            return Ok(());
        }
        let sequence = complaint.records()?;
        if statement.after != sequence || complaint.heads.len() >= COMPLAINT_RECORDS_MAX {
            return Err(AppError::Conflict);
        }
        let at = self.moment().at;
        let record = ComplaintRecord {
            act: statement.step.act(),
            month: statement.step.month(),
            at: instant(at)?,
        };
        complaint.view.take(&complaint.charter, record)?;
        tx.complaint_append(&ComplaintRecordRow {
            complaint: statement.complaint,
            sequence,
            kind: ComplaintRecordKind::Step,
            document,
            sealed: taken.sealed.clone(),
            at,
        })
        .await?;
        Ok(())
    }
}
