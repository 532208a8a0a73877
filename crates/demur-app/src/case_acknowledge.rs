//! `case_acknowledge`: a person of the office confirms that the memo was received (T11).

use demur_domain::operation::Operation;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::refusal::StepRefusal;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records an acknowledgement. `sealed` is its mailbox entry. The same document again changes
    /// nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn case_acknowledge(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted =
            self.submitted(Operation::CaseAcknowledge, document.into(), sealed, nonce)?;
        self.transact(
            Operation::CaseAcknowledge,
            submitted,
            |app, submitted, tx| Box::pin(app.acknowledge(tx, submitted)),
        )
        .await
    }

    async fn acknowledge(&self, tx: &mut dyn Tx, submitted: &Submitted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        let OfficialStep::Acknowledge { case_number } = &allowed.document.statement().step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let number = case_number.to_string();
        let prefix = number.split_once('-').map(|(prefix, _)| prefix);
        if prefix != Some(allowed.case.memo.charter.case_prefix()) {
            return Err(StepRefusal::CaseNumber.into());
        }
        self.carry_out(tx, submitted, allowed).await
    }
}
