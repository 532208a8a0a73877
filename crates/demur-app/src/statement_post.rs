//! `statement_post`: a message to all staff that mentions a case (R28). It answers nothing, and the
//! case stands afterwards where it stood before.

use demur_domain::operation::Operation;
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records a statement. `sealed` is its mailbox entry. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn statement_post(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted = self.submitted(Operation::StatementPost, document.into(), sealed, nonce)?;
        self.transact(Operation::StatementPost, submitted, |app, submitted, tx| {
            Box::pin(async move {
                match app.allow(tx, submitted).await? {
                    Some(allowed) => app.carry_out(tx, submitted, allowed).await,
                    None => Ok(()),
                }
            })
        })
        .await
    }
}
