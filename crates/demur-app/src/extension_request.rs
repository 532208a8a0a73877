//! `extension_request`: the office asks for more time to reply, and says why to everybody who signed
//! (T18). Nothing moves until it is granted.

use demur_domain::guard::check_extension;
use demur_domain::operation::Operation;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::refusal::StepRefusal;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records a request. `sealed` is its mailbox entry. A newer request takes the place of an
    /// older one that was not granted. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn extension_request(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted =
            self.submitted(Operation::ExtensionRequest, document.into(), sealed, nonce)?;
        self.transact(
            Operation::ExtensionRequest,
            submitted,
            |app, submitted, tx| Box::pin(app.request_extension(tx, submitted)),
        )
        .await
    }

    async fn request_extension(
        &self,
        tx: &mut dyn Tx,
        submitted: &Submitted,
    ) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        let OfficialStep::RequestExtension { days } = allowed.document.statement().step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let extension = allowed.case.extension_case(days, self.now())?;
        check_extension(&allowed.case.memo.charter, extension)?;
        self.carry_out(tx, submitted, allowed).await
    }
}
