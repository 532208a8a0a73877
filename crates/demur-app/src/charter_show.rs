//! `charter_show`: the charter that new memos are under.

use demur_domain::operation::Operation;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

impl<S: Store> App<S> {
    /// The exact TOML bytes of the current charter.
    ///
    /// # Errors
    /// [`AppError::NotFound`] before one is installed, or if the store fails.
    pub async fn charter_show(&self) -> Result<Vec<u8>, AppError> {
        let charters = self
            .read(Operation::CharterShow, (), |_, (), tx| {
                Box::pin(async move { Ok(tx.charter_list().await?) })
            })
            .await?;
        charters
            .into_iter()
            .last()
            .map(|row| row.toml)
            .ok_or(AppError::NotFound)
    }
}
