//! `client_show`: which files the browser client has, with the proof that the log says so.

use demur_domain::operation::Operation;
use demur_protocol::client::ClientEvidence;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::prove::prove_public;

impl<S: Store> App<S> {
    /// The manifest of the files that are served, with its proof.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where no client is served, [`AppError::NotYet`] while the manifest
    /// waits for its interval to end, or if the store fails.
    pub async fn client_show(&self) -> Result<ClientEvidence, AppError> {
        self.read(Operation::ClientShow, (), |app, (), tx| {
            Box::pin(app.client_evidence(tx))
        })
        .await
    }

    async fn client_evidence(&self, tx: &mut dyn Tx) -> Result<ClientEvidence, AppError> {
        let client = tx.client_get().await?.ok_or(AppError::NotFound)?;
        let (head, log) = self.log_evidence(tx).await?;
        let manifest = prove_public(tx, &head, client.manifest, client.leaf_nonce).await?;
        Ok(ClientEvidence { log, manifest })
    }
}
