//! `log_checkpoint`: the log's signed head.

use demur_domain::operation::Operation;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// The checkpoint (C2SP tlog-checkpoint).
    ///
    /// # Errors
    /// [`AppError::NotYet`] before the first interval is over, or if the store fails.
    pub async fn log_checkpoint(&self) -> Result<String, AppError> {
        let head = self
            .read(Operation::LogCheckpoint, (), |_, (), tx| {
                Box::pin(async move { Ok(tx.log_head_get().await?) })
            })
            .await?;
        head.map(|head| head.checkpoint).ok_or(AppError::NotYet)
    }
}
