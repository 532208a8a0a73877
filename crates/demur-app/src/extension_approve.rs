//! `extension_approve`: the official whom the charter names grants more time to reply (T18). The
//! limit moves and the target stays; what is overdue already stays so, because nothing can be
//! granted once the time is over (R19, R21).

use demur_domain::guard::{check_approver, check_extension};
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::{Allowed, Submitted};
use crate::refusal::StepRefusal;
use crate::session::Attended;
use crate::work::Draw;

/// A grant, and what the due dates that follow from it need.
struct Granted {
    submitted: Submitted,
    dates: Draw,
}

impl<S: Store> App<S> {
    /// Records a grant and the due dates that hold from now on. `sealed` is its mailbox entry. The
    /// same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn extension_approve(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let operation = Operation::ExtensionApprove;
        let granted = Granted {
            submitted: self.submitted(operation, document.into(), sealed, nonce)?,
            dates: self.draw(),
        };
        self.transact(operation, granted, |app, granted, tx| {
            Box::pin(app.grant(tx, granted))
        })
        .await
    }

    async fn grant(&self, tx: &mut dyn Tx, granted: &Granted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, &granted.submitted).await? else {
            return Ok(());
        };
        self.check_grant(&allowed)?;
        let memo = allowed.document.statement().memo;
        self.carry_out(tx, &granted.submitted, allowed).await?;
        self.log_due_dates(tx, &memo, granted.dates).await
    }

    fn check_grant(&self, allowed: &Allowed) -> Result<(), AppError> {
        let (case, statement) = (&allowed.case, allowed.document.statement());
        let OfficialStep::ApproveExtension { request } = &statement.step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let extensions = case.extensions()?;
        // The newest request, unless it was granted already.
        let newest = extensions.last().filter(|it| it.request == *request);
        let asked = newest
            .filter(|it| it.granted.is_none())
            .ok_or(Refusal::ExtensionNotRequested)?;
        let charter = &case.memo.charter;
        check_approver(charter, allowed.role, &statement.official, &asked.official)?;
        let extension = case.extension_case(asked.days, self.now())?;
        Ok(check_extension(charter, extension)?)
    }
}
