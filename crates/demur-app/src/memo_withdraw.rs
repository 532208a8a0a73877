//! `memo_withdraw`: the authors take the memo back (T10, T26).
//!
//! Before filing nothing of it is left. After filing it stays a record, marked withdrawn.

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_domain::table::Transition;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_store::rows::CountRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::memos::Memo;
use crate::refusal::StepRefusal;
use crate::rooms::Room;
use crate::work::Draw;

struct Withdrawal {
    document: UnverifiedAuthorDocument,
    draw: Draw,
}

impl<S: Store> App<S> {
    /// Withdraws the memo. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn memo_withdraw(
        &self,
        document: UnverifiedAuthorDocument,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let withdrawal = Withdrawal {
            document,
            draw: self.draw_with(nonce),
        };
        self.transact(
            Operation::MemoWithdraw,
            withdrawal,
            |app, withdrawal, tx| Box::pin(app.withdraw(tx, withdrawal)),
        )
        .await
    }

    async fn withdraw(&self, tx: &mut dyn Tx, withdrawal: &Withdrawal) -> Result<(), AppError> {
        let id = withdrawal.document.memo();
        let memo = Memo::load(tx, self.cache(), &id).await?;
        let verified = withdrawal
            .document
            .clone()
            .verify(id, &memo.manifest.author)
            .map_err(|_| AppError::NotAuthorised)?;
        if *verified.step() != AuthorStep::Withdraw {
            return Err(StepRefusal::WrongKind.into());
        }
        if memo.state == State::Withdrawn {
            return Ok(());
        }
        let (transition, _) =
            memo.decide_author(Operation::MemoWithdraw, withdrawal.document.clone())?;
        if transition.destroys_content() {
            return destroy(tx, memo, transition).await;
        }
        let filing = memo
            .row
            .filing
            .as_ref()
            .ok_or(AppError::Bug("filed without filing"))?;
        let event = NewEvent {
            memo: id,
            kind: EventKind::Withdrawn,
            content: &withdrawal.document.to_canonical(),
            draw: withdrawal.draw,
            case_log_key: &filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        let case = Case::load(tx, self.cache(), &id).await?;
        Room::clear(tx, &case).await?;
        memo.store(tx, transition).await
    }
}

/// Ends a memo that was never filed: content and signatures go in the same transaction (R68).
pub(crate) async fn destroy(
    tx: &mut dyn Tx,
    mut memo: Memo,
    transition: Transition,
) -> Result<(), AppError> {
    let id: MemoId = memo.row.id;
    memo.row.freeze = None;
    memo.row.sealed_text = None;
    memo.row.closes_at = None;
    memo.row.certificate = None;
    memo.store(tx, transition).await?;
    tx.cosignature_clear(&id, None).await?;
    tx.count_put(&CountRow { memo: id, total: 0 }).await?;
    Ok(())
}
