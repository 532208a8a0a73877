//! `instance_show`: what everybody starts from, each part with the proof that it stands in the log.

use demur_domain::operation::Operation;
use demur_protocol::casefile::{InstanceFile, LoggedEpoch};
use demur_store::rows::{EpochRow, LogHeadRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::prove::prove_public;

impl<S: Store> App<S> {
    /// Charters, roster and epochs with their proofs.
    ///
    /// # Errors
    /// [`AppError::NotYet`] while a part waits for its interval to end, or if the store fails.
    pub async fn instance_show(&self) -> Result<InstanceFile, AppError> {
        self.read(Operation::InstanceShow, (), |app, (), tx| {
            Box::pin(app.instance_file(tx))
        })
        .await
    }

    async fn instance_file(&self, tx: &mut dyn Tx) -> Result<InstanceFile, AppError> {
        let (head, log) = self.log_evidence(tx).await?;
        let mut charters = Vec::new();
        for row in tx.charter_list().await? {
            charters.push(prove_public(tx, &head, row.toml, row.leaf_nonce).await?);
        }
        let roster = tx.roster_get().await?.ok_or(AppError::NotYet)?;
        let roster = prove_public(tx, &head, roster.roster, roster.leaf_nonce).await?;
        let mut epochs = Vec::new();
        for row in tx.epoch_list().await? {
            epochs.push(logged_epoch(tx, &head, row).await?);
        }
        Ok(InstanceFile {
            log,
            instance: self.instance().to_owned(),
            charters,
            roster,
            epochs,
        })
    }
}

/// An epoch's manifest, and its roll if it is closed, with their proofs.
pub(crate) async fn logged_epoch(
    tx: &mut dyn Tx,
    head: &LogHeadRow,
    row: EpochRow,
) -> Result<LoggedEpoch, AppError> {
    let manifest = prove_public(tx, head, row.manifest, row.manifest_leaf_nonce).await?;
    let roll = match row.roll {
        Some((roll, nonce)) => Some(prove_public(tx, head, roll, nonce).await?),
        None => None,
    };
    Ok(LoggedEpoch { manifest, roll })
}
