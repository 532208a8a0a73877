//! `cosignature_withdraw`: a signer takes its signature back, without trace (T5).
//!
//! It travels in the same blocks as a signature and has the same answer whatever happened.

use demur_domain::ids::{MemoId, Pseudonym};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::presentation::Kind;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memo_cosign::decode_blocks;
use crate::memos::Memo;

struct Withdrawal {
    memo: MemoId,
    pseudonyms: Vec<Pseudonym>,
}

impl<S: Store> App<S> {
    /// Removes the signatures that the presentations of kind withdraw name by their pseudonyms,
    /// on whichever version they are. Which there were is not said.
    ///
    /// # Errors
    /// If a block is not of its form, or the store fails. Nothing of the request is kept then.
    pub async fn cosignature_withdraw(
        &self,
        memo: MemoId,
        blocks: &[Vec<u8>],
    ) -> Result<(), AppError> {
        let cosignatures = decode_blocks(blocks)?;
        let operation = Operation::CosignatureWithdraw;
        let Some(standing) = self.standing(operation, memo, Role::Signatory).await? else {
            return Ok(());
        };
        let rows = self
            .verify_cosignatures(standing, Kind::Withdraw, cosignatures)
            .await?;
        if rows.is_empty() {
            return Ok(());
        }
        let pseudonyms = rows.iter().map(|row| row.pseudonym).collect();
        self.transact(
            operation,
            Withdrawal { memo, pseudonyms },
            |app, withdrawal, tx| Box::pin(app.drop_cosignatures(tx, withdrawal)),
        )
        .await
    }

    /// The transaction has the last word: once the memo is sealed the set is fixed.
    async fn drop_cosignatures(
        &self,
        tx: &mut dyn Tx,
        withdrawal: &Withdrawal,
    ) -> Result<(), AppError> {
        let memo = Memo::load(tx, self.cache(), &withdrawal.memo).await?;
        if memo
            .decide(Operation::CosignatureWithdraw, Role::Signatory)
            .is_err()
        {
            return Ok(());
        }
        for pseudonym in &withdrawal.pseudonyms {
            // Nothing to remove is no news to anybody.
            tx.cosignature_delete(&withdrawal.memo, pseudonym).await?;
        }
        Ok(())
    }
}
