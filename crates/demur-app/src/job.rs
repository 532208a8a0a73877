//! What happens by itself: the tick. Each job is safe to run twice and at any number of nodes.

pub mod case_expire;
pub mod circulation_lapse;
pub mod counts;
pub mod disposal;
pub mod due;
pub mod late_count;
pub mod notices;
pub mod question_lapse;
pub mod sequence;

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;
use crate::work::{Body, Draw};

/// A memo that a job looks at, and what an event of it needs.
pub(crate) struct Looked {
    pub(crate) memo: MemoId,
    pub(crate) draw: Draw,
}

impl<S: Store> App<S> {
    /// Looks at every memo in a state, each in its own transaction.
    pub(crate) async fn look_at_each(
        &self,
        operation: Operation,
        state: State,
        look: Body<S, Looked, ()>,
    ) -> Result<(), AppError> {
        let memos = self
            .read(operation, state, |_, state, tx| {
                Box::pin(async move { Ok(tx.memo_list(&[state.name()]).await?) })
            })
            .await?;
        for memo in memos {
            let draw = self.draw();
            self.transact(operation, Looked { memo, draw }, look)
                .await?;
        }
        Ok(())
    }

    /// Runs every job that is due, the sequencer last so that what the others logged is in.
    ///
    /// # Errors
    /// If the store fails; the next tick tries again.
    pub async fn tick(&self) -> Result<(), AppError> {
        self.circulation_lapse().await?;
        self.question_lapse().await?;
        self.due().await?;
        self.late_count().await?;
        self.case_expire().await?;
        self.dispose().await?;
        self.counts().await?;
        self.sequence().await
    }
}
