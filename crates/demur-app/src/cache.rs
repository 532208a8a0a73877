//! Decoded objects that never change, so that an operation does not decode them again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use demur_domain::charter::Charter;
use demur_domain::ids::CharterDigest;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{Epoch, EpochManifest};
use demur_protocol::manifest::MemoManifest;
use demur_store::tx::Tx;

use crate::error::AppError;

/// Most entries of one kind; a memo names at most a handful of either, so in practice all fit.
const ENTRIES_MAX: usize = 256;

#[derive(Default)]
pub(crate) struct Cache {
    charters: Mutex<BTreeMap<CharterDigest, Arc<Charter>>>,
    epochs: Mutex<BTreeMap<[u8; 32], Arc<Epoch>>>,
}

impl Cache {
    /// The charter with this digest.
    pub(crate) async fn charter(
        &self,
        tx: &mut dyn Tx,
        digest: &CharterDigest,
    ) -> Result<Arc<Charter>, AppError> {
        if let Some(charter) = lookup(&self.charters, digest) {
            return Ok(charter);
        }
        let row = tx
            .charter_by_digest(digest.as_bytes())
            .await?
            .ok_or(AppError::NotFound)?;
        let text = std::str::from_utf8(&row.toml).map_err(|_| AppError::Bug("charter text"))?;
        let charter = Charter::parse(text).map_err(|_| AppError::Bug("stored charter"))?;
        Ok(keep(&self.charters, *digest, charter))
    }

    /// The checked epochs that a memo accepts, in the order of its manifest.
    pub(crate) async fn epochs(
        &self,
        tx: &mut dyn Tx,
        manifest: &MemoManifest,
    ) -> Result<Vec<Arc<Epoch>>, AppError> {
        let mut epochs = Vec::with_capacity(manifest.accepted.len());
        for accepted in &manifest.accepted {
            if let Some(epoch) = lookup(&self.epochs, &accepted.manifest) {
                epochs.push(epoch);
                continue;
            }
            let row = tx.epoch_get(&accepted.institution, &accepted.epoch).await?;
            let row = row.ok_or(AppError::NotFound)?;
            let manifest = EpochManifest::from_canonical(&row.manifest)?;
            let epoch = manifest
                .check()
                .map_err(|_| AppError::Bug("stored epoch"))?;
            if epoch.digest() != accepted.manifest {
                return Err(AppError::NotFound);
            }
            epochs.push(keep(&self.epochs, accepted.manifest, epoch));
        }
        Ok(epochs)
    }
}

fn lookup<K: Ord, V>(entries: &Mutex<BTreeMap<K, Arc<V>>>, key: &K) -> Option<Arc<V>> {
    entries
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(key)
        .cloned()
}

fn keep<K: Ord, V>(entries: &Mutex<BTreeMap<K, Arc<V>>>, key: K, value: V) -> Arc<V> {
    let mut entries = entries.lock().unwrap_or_else(PoisonError::into_inner);
    if entries.len() >= ENTRIES_MAX {
        entries.pop_first();
    }
    Arc::clone(entries.entry(key).or_insert_with(|| Arc::new(value)))
}
