//! `memo_show`: the ciphertext of the version in circulation, for whoever has the invitation.

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::memos::Memo;

/// A memo as anybody may fetch it: nothing of it can be read without the circulation key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownMemo {
    /// Canonical manifest.
    pub manifest: Vec<u8>,
    /// Signed freeze of the current version.
    pub freeze: Vec<u8>,
    /// Its text, sealed to the circulation.
    pub sealed_text: Vec<u8>,
}

impl<S: Store> App<S> {
    /// The memo's manifest, freeze and sealed text.
    ///
    /// # Errors
    /// [`AppError::NotFound`], a refusal while there is no frozen version, or if the store fails.
    pub async fn memo_show(&self, memo: MemoId) -> Result<ShownMemo, AppError> {
        let operation = Operation::MemoShow;
        let memo = self
            .read(operation, memo, |app, memo, tx| {
                Box::pin(app.unlocked(tx, memo))
            })
            .await?;
        // The answer changes nothing, so the decision is all that is needed.
        let _ = memo.decide(operation, Role::Anyone)?;
        let row = memo.row;
        Ok(ShownMemo {
            manifest: row.manifest,
            freeze: row.freeze.ok_or(AppError::NotFound)?,
            sealed_text: row.sealed_text.ok_or(AppError::NotFound)?,
        })
    }
    /// The memo, unless its content is locked (T30).
    async fn unlocked(&self, tx: &mut dyn Tx, memo: &MemoId) -> Result<Memo, AppError> {
        let memo = Memo::load(tx, self.cache(), memo).await?;
        if memo.row.filing.is_none() {
            return Ok(memo);
        }
        let case = Case::of(tx, memo).await?;
        case.check_unlocked()?;
        Ok(case.into_memo())
    }
}
