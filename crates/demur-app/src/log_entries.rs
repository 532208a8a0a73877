//! `log_entries`: a bundle of the log's leaves (C2SP tlog-tiles).

use demur_crypto::log::leaf::LEAF_BYTES;
use demur_crypto::log::tile::BundleId;
use demur_domain::operation::Operation;
use demur_store::rows::TileKey;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::job::sequence::BUNDLE_LEVEL;
use crate::log_tile::prefix;

/// Every entry is a leaf behind its length in two octets, so all have one size.
const ENTRY_OCTETS: usize = 2 + LEAF_BYTES;

impl<S: Store> App<S> {
    /// A bundle of the given width; a partial one is a prefix of what is stored.
    ///
    /// # Errors
    /// [`AppError::NotFound`] outside the tree, or if the store fails.
    pub async fn log_entries(&self, index: u64, width: u16) -> Result<Vec<u8>, AppError> {
        let bundle = BundleId::new(index, width).ok_or(AppError::NotFound)?;
        self.read(Operation::LogEntries, bundle, |_, bundle, tx| {
            Box::pin(read_bundle(tx, *bundle))
        })
        .await
    }
}

async fn read_bundle(tx: &mut dyn Tx, bundle: BundleId) -> Result<Vec<u8>, AppError> {
    let head = tx.log_head_get().await?.ok_or(AppError::NotFound)?;
    if !bundle.exists_within(head.size) {
        return Err(AppError::NotFound);
    }
    let key = TileKey {
        level: BUNDLE_LEVEL,
        index: bundle.index(),
    };
    prefix(tx, key, usize::from(bundle.width()) * ENTRY_OCTETS).await
}
