//! `circulation_lapse`: a circulation whose window is over without a seal ends, and its content and
//! signatures are destroyed (T7).

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memo_withdraw::destroy;
use crate::memos::Memo;

impl<S: Store> App<S> {
    /// Ends every circulation whose window is over, each in its own transaction.
    pub(crate) async fn circulation_lapse(&self) -> Result<(), AppError> {
        let operation = Operation::CirculationLapse;
        let candidates = self
            .read(operation, (), |app, (), tx| {
                Box::pin(app.circulations_over(tx))
            })
            .await?;
        for memo in candidates {
            self.transact(operation, memo, |app, memo, tx| {
                Box::pin(app.lapse(tx, memo))
            })
            .await?;
        }
        Ok(())
    }

    async fn circulations_over(&self, tx: &mut dyn Tx) -> Result<Vec<MemoId>, AppError> {
        let mut over = Vec::new();
        // A draft too, or signatures given to an earlier version would outlive the window.
        for id in tx
            .memo_list(&[State::Draft.name(), State::Circulating.name()])
            .await?
        {
            let row = tx.memo_get(&id).await?;
            if row
                .and_then(|row| row.closes_at)
                .is_some_and(|end| end <= self.now())
            {
                over.push(id);
            }
        }
        Ok(over)
    }

    async fn lapse(&self, tx: &mut dyn Tx, id: &MemoId) -> Result<(), AppError> {
        let memo = Memo::load(tx, self.cache(), id).await?;
        let is_over = memo.row.closes_at.is_some_and(|end| end <= self.now());
        match memo.decide(Operation::CirculationLapse, Role::Clock) {
            Ok(transition) if is_over => destroy(tx, memo, transition).await,
            // Sealed, withdrawn or frozen anew since it was listed.
            Ok(_) | Err(AppError::Refused(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
