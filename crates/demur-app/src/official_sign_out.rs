//! `official_sign_out`: an official's session ends.

use demur_domain::operation::Operation;
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::officials::verify_signature;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Ends the session that came with the request. One that has ended already, or never was, or is
    /// another official's, has the same answer.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed it just now or no session came with it, or
    /// if the store fails.
    pub async fn official_sign_out(
        &self,
        asked: Attended<UnverifiedRequest>,
    ) -> Result<(), AppError> {
        self.transact(Operation::OfficialSignOut, asked, |app, asked, tx| {
            Box::pin(sign_out(tx, asked, app.now()))
        })
        .await
    }
}

async fn sign_out(
    tx: &mut dyn Tx,
    asked: &Attended<UnverifiedRequest>,
    now: i64,
) -> Result<(), AppError> {
    let official = verify_signature(tx, Operation::OfficialSignOut, &asked.signed, now).await?;
    let _ = decide(None, Operation::OfficialSignOut, official.role)?;
    let token = asked.session.as_ref().ok_or(AppError::NotAuthorised)?;
    if let Some(row) = tx.session_get(&token.hash()).await?
        && row.official == official.id
    {
        tx.session_delete(&row.token_hash).await?;
    }
    Ok(())
}
