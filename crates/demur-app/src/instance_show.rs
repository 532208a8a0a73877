//! `instance_show`: what everybody starts from, each part with the proof that it stands in the log.

use demur_domain::operation::Operation;
use demur_protocol::casefile::{InstanceFile, LoggedEpoch};
use demur_store::rows::{EpochRow, LogHeadRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::prove::prove_public;

impl<S: Store> App<S> {
    /// Charters, roster and epochs with their proofs, as far as the log has them: what waits for its
    /// interval to end is not there yet, and an epoch that is being closed still looks open.
    ///
    /// # Errors
    /// [`AppError::NotYet`] before the log has a charter and the roster, or if the store fails.
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
            let proven = prove_public(tx, &head, row.toml, row.leaf_nonce).await;
            charters.extend(logged_yet(proven)?);
        }
        if charters.is_empty() {
            return Err(AppError::NotYet);
        }
        let roster = tx.roster_get().await?.ok_or(AppError::NotYet)?;
        let roster = prove_public(tx, &head, roster.roster, roster.leaf_nonce).await?;
        let mut epochs = Vec::new();
        for row in tx.epoch_list().await? {
            epochs.extend(logged_yet(logged_epoch(tx, &head, row).await)?);
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

/// Without what waits for its interval to end.
fn logged_yet<T>(proven: Result<T, AppError>) -> Result<Option<T>, AppError> {
    match proven {
        Ok(proven) => Ok(Some(proven)),
        Err(AppError::NotYet) => Ok(None),
        Err(error) => Err(error),
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
        Some((roll, nonce)) => logged_yet(prove_public(tx, head, roll, nonce).await)?,
        None => None,
    };
    Ok(LoggedEpoch { manifest, roll })
}
