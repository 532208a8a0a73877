//! What happens by itself: the tick. Each job is safe to run twice and at any number of nodes.

pub mod case_expire;
pub mod circulation_lapse;
pub mod counts;
pub mod due;
pub mod question_lapse;
pub mod sequence;

use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// Runs every job that is due, the sequencer last so that what the others logged is in.
    ///
    /// # Errors
    /// If the store fails; the next tick tries again.
    pub async fn tick(&self) -> Result<(), AppError> {
        self.circulation_lapse().await?;
        self.question_lapse().await?;
        self.due().await?;
        self.case_expire().await?;
        self.counts().await?;
        self.sequence().await
    }
}
