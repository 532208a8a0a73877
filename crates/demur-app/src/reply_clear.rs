//! `reply_clear`: another official than the one who will give it agrees to a drafted reply (T20).
//!
//! The draft itself is not here: officials read it among the office's notes, and a reader of the memo
//! in the one that was written to them. What is recorded names it
//! whole, so that a word changed afterwards is another draft, which nobody has cleared.

use demur_domain::guard::{check_asked_reader, check_clearer};
use demur_domain::operation::Operation;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::refusal::StepRefusal;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records a clearance. `sealed` is its mailbox entry. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn reply_clear(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted = self.submitted(Operation::ReplyClear, document.into(), sealed, nonce)?;
        self.transact(Operation::ReplyClear, submitted, |app, submitted, tx| {
            Box::pin(app.clear(tx, submitted))
        })
        .await
    }

    async fn clear(&self, tx: &mut dyn Tx, submitted: &Submitted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        check_clearer(&allowed.case.memo.charter, allowed.role)?;
        let statement = allowed.document.statement();
        let OfficialStep::Clear { reply } = &statement.step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let asked = allowed.case.asked_to_clear(reply)?;
        let is_asked = asked.iter().any(|it| it.of == statement.official);
        check_asked_reader(allowed.role, is_asked)?;
        // Each counts once; a second one would only be another event that says the same.
        if allowed
            .case
            .cleared_by(reply)?
            .contains(&statement.official)
        {
            return Err(StepRefusal::AlreadyCleared.into());
        }
        self.carry_out(tx, submitted, allowed).await
    }
}
