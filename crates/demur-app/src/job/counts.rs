//! `count_take`: the counts that people are shown move only here, so that they do not tell when
//! somebody signed.

use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_store::rows::CountRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::FILED_STATES;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// Counts the signatures of every circulating memo, the new ratings of replies and the new seats
    /// and upvotes of sessions, all in one transaction: one tick, one moment.
    pub(crate) async fn counts(&self) -> Result<(), AppError> {
        self.transact(Operation::CountTake, (), |app, (), tx| {
            Box::pin(async move {
                take_counts(tx).await?;
                take_late_counts(tx).await?;
                app.take_rating_counts(tx).await?;
                app.take_room_counts(tx).await
            })
        })
        .await
    }
}

/// Those who signed after the filing; a memo that nobody signs late has no row.
async fn take_late_counts(tx: &mut dyn Tx) -> Result<(), AppError> {
    let filed: Vec<&str> = FILED_STATES.iter().map(|state| state.name()).collect();
    for memo in tx.memo_list(&filed).await? {
        let late = tx.late_count(&memo).await?;
        if tx.late_count_get(&memo).await? != late {
            tx.late_count_put(&memo, late).await?;
        }
    }
    Ok(())
}

async fn take_counts(tx: &mut dyn Tx) -> Result<(), AppError> {
    for memo in tx.memo_list(&[State::Circulating.name()]).await? {
        let version = tx.memo_get(&memo).await?.and_then(|row| row.version);
        let version = version.ok_or(AppError::Bug("circulating without version"))?;
        let total = tx.cosignature_count(&memo, version).await?;
        let shown = tx.count_get(&memo).await?.map_or(0, |row| row.total);
        if shown != total {
            tx.count_put(&CountRow { memo, total }).await?;
        }
    }
    Ok(())
}
