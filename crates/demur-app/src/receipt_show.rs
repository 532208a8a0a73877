//! `receipt_show`: the promise at once, and the C2SP receipt once the filing stands in the log.

use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::tree::NodeHash;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{CaseLeaf, EventKind};
use demur_protocol::receipt::ReceiptExtra;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::prove::prove_leaf;

/// A receipt in its two steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptAnswer {
    /// The promise that was answered at the filing.
    pub promise: Vec<u8>,
    /// The tlog-proof file, once the leaf is in the log.
    pub receipt: Option<String>,
}

impl<S: Store> App<S> {
    /// The receipt of a filed memo.
    ///
    /// # Errors
    /// [`AppError::NotFound`] if there is no such filed memo, or if the store fails.
    pub async fn receipt_show(&self, memo: MemoId) -> Result<ReceiptAnswer, AppError> {
        self.read(Operation::ReceiptShow, memo, |app, memo, tx| {
            Box::pin(app.receipt(tx, memo))
        })
        .await
    }

    async fn receipt(&self, tx: &mut dyn Tx, id: &MemoId) -> Result<ReceiptAnswer, AppError> {
        let case = Case::load(tx, self.cache(), id).await?;
        let _ = case.memo.decide(Operation::ReceiptShow, Role::Anyone)?;
        let promise = case.filing.promise.clone();
        let filed = case
            .event(EventKind::Filed)
            .ok_or(AppError::Bug("filed without event"))?;
        let Some(head) = tx.log_head_get().await? else {
            return Ok(ReceiptAnswer {
                promise,
                receipt: None,
            });
        };
        let proof = prove_leaf(tx, &head, filed.leaf_nonce, &filed.commitment).await?;
        let Some(proof) = proof else {
            return Ok(ReceiptAnswer {
                promise,
                receipt: None,
            });
        };
        let leaf = CaseLeaf {
            kind: EventKind::Filed,
            sequence: filed.sequence,
            case_log_key: &case.filing.case_log_key,
            nonce: &filed.leaf_nonce,
            content: &filed.content,
        };
        let extra = ReceiptExtra {
            filing: UnverifiedAuthorDocument::from_canonical(&filed.content)?,
            author: case.memo.manifest.author,
            nonce: filed.leaf_nonce,
            interval: proof.interval,
            handle: leaf.leaf(proof.interval()).handle.0,
        };
        let path = proof.path.iter().map(|hash| NodeHash(**hash)).collect();
        let receipt = TlogProof::new(proof.index, path, head.checkpoint)
            .with_extra(extra.to_canonical())
            .map_err(|_| AppError::Bug("receipt too long"))?;
        Ok(ReceiptAnswer {
            promise,
            receipt: Some(receipt.encode()),
        })
    }
}
