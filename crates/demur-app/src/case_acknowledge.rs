//! `case_acknowledge`: a person of the office confirms that the memo was received (T11).

use demur_domain::operation::Operation;
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// Records an acknowledgement. `sealed` is its mailbox entry. The same document again changes
    /// nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn case_acknowledge(
        &self,
        document: UnverifiedOfficialDocument,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted = self.submitted(Operation::CaseAcknowledge, document, sealed, nonce)?;
        self.plain_step(submitted).await
    }
}
