//! `memo_revise`: the authors take the memo back to the desk; what was signed no longer counts
//! (T2, T6).

use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_store::rows::CountRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memos::Memo;
use crate::refusal::StepRefusal;

impl<S: Store> App<S> {
    /// Ends the circulation of the current version. Signatures on it are kept, so that who affirms
    /// the next version replaces its own, but they count for nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn memo_revise(&self, document: UnverifiedAuthorDocument) -> Result<(), AppError> {
        self.transact(Operation::MemoRevise, document, |app, document, tx| {
            Box::pin(app.revise(tx, document))
        })
        .await
    }

    async fn revise(
        &self,
        tx: &mut dyn Tx,
        document: &UnverifiedAuthorDocument,
    ) -> Result<(), AppError> {
        let id = document.memo();
        let memo = Memo::load(tx, self.cache(), &id).await?;
        let (transition, document) = memo.decide_author(Operation::MemoRevise, document.clone())?;
        let AuthorStep::Revise { version } = *document.step() else {
            return Err(StepRefusal::WrongKind.into());
        };
        // A draft stays one: the text on the desk never leaves the authors.
        if memo.state == State::Draft {
            return Ok(());
        }
        if memo.row.version != Some(version) {
            return Err(Refusal::VersionNotCurrent.into());
        }
        memo.store(tx, transition).await?;
        tx.count_put(&CountRow { memo: id, total: 0 }).await?;
        Ok(())
    }
}
