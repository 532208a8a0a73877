//! `memo_cosign`: presentations arrive, and the valid ones count from the next tick (T4).
//!
//! The answer to a well-formed request is always the same, whether a signature is new, repeated,
//! by someone not eligible or for a memo that does not exist. Whoever posts is nobody in particular.

use std::sync::Arc;

use demur_crypto::randomness::SeededRandomness;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::check::{PresentationRules, VerifiedPresentation, check_capsule, eligible_for};
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::Epoch;
use demur_protocol::late::is_supporter;
use demur_protocol::presentation::{Kind, UnverifiedCosignature, UnverifiedPresentation};
use demur_protocol::sizes::COSIGNATURES_PER_POST_MAX;
use demur_store::rows::{CosignatureRow, LateCosignatureRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memos::{Memo, late_ends_at};

/// What presentations on a memo are held to, readied for the verifier.
pub(crate) struct Standing {
    pub(crate) memo: Memo,
    pub(crate) epochs: Vec<Epoch>,
}

impl<S: Store> App<S> {
    /// Takes co-signatures on a memo. Returns once the valid ones are durable; which they were is
    /// not said.
    ///
    /// # Errors
    /// If a block is not of its form, or the store fails. Nothing of the request is kept then.
    pub async fn memo_cosign(&self, memo: MemoId, blocks: &[Vec<u8>]) -> Result<(), AppError> {
        let cosignatures = decode_blocks(blocks)?;
        let operation = Operation::MemoCosign;
        let Some(standing) = self.standing(operation, memo, Role::Member).await? else {
            return Ok(());
        };
        let kind = match standing.memo.state {
            State::Circulating => Kind::Sign,
            _ => Kind::Late,
        };
        let rows = self
            .verify_cosignatures(standing, kind, cosignatures)
            .await?;
        if rows.is_empty() {
            return Ok(());
        }
        let rows = Arc::new(rows);
        let late = kind == Kind::Late;
        let app = self.clone();
        self.store()
            .transact(operation, move |tx| {
                let (app, rows) = (app.clone(), rows.clone());
                Box::pin(async move {
                    match late {
                        true => app.keep_late(tx, memo, &rows).await,
                        false => app.keep_cosignatures(tx, memo, &rows).await,
                    }
                })
            })
            .await
    }

    /// Keeps what still holds now that the transaction has the last word: a memo may have been
    /// sealed, revised or closed while its signatures were being verified.
    async fn keep_cosignatures(
        &self,
        tx: &mut dyn Tx,
        id: MemoId,
        rows: &[CosignatureRow],
    ) -> Result<(), AppError> {
        let memo = Memo::load(tx, self.cache(), &id).await?;
        let circulates = memo.state == State::Circulating;
        if !circulates || !self.is_open(&memo)? {
            return Ok(());
        }
        for row in rows
            .iter()
            .filter(|row| Some(row.version) == memo.row.version)
        {
            // A pseudonym that has signed this version already is no news to anybody.
            tx.cosignature_put(row).await?;
        }
        Ok(())
    }

    /// The same after the filing (R62). A pseudonym that signed before the seal is counted there and
    /// nowhere else, and nobody is told. What was in the capsule is for nobody, and is not kept.
    async fn keep_late(
        &self,
        tx: &mut dyn Tx,
        id: MemoId,
        rows: &[CosignatureRow],
    ) -> Result<(), AppError> {
        let memo = Memo::load(tx, self.cache(), &id).await?;
        let allowed = memo.decide(Operation::MemoCosign, Role::Member).is_ok();
        let sealed = memo.state != State::Circulating;
        if !allowed || !sealed || !self.is_open(&memo)? {
            return Ok(());
        }
        for row in rows {
            let presentation = UnverifiedPresentation::from_canonical(&row.presentation)?;
            tx.late_put(&LateCosignatureRow {
                memo: row.memo,
                pseudonym: row.pseudonym,
                supporter: is_supporter(&memo.charter, &presentation),
                participant: row.participant,
                presentation: row.presentation.clone(),
                hint: row.hint.clone(),
            })
            .await?;
        }
        Ok(())
    }

    /// The memo and its epochs, if signatures on it are being taken at all; none if not, or if
    /// there is no such memo.
    pub(crate) async fn standing(
        &self,
        operation: Operation,
        id: MemoId,
        role: Role,
    ) -> Result<Option<Standing>, AppError> {
        let app = self.clone();
        let standing = self
            .store()
            .read(operation, move |tx| {
                let app = app.clone();
                Box::pin(async move {
                    let memo = Memo::load(tx, app.cache(), &id).await?;
                    let _ = memo.decide(operation, role)?;
                    let epochs = app.cache().epochs(tx, &memo.manifest).await?;
                    let epochs = epochs.iter().map(|epoch| epoch.as_ref().clone()).collect();
                    Ok(Standing { memo, epochs })
                })
            })
            .await;
        match standing {
            Ok(standing) if self.is_open(&standing.memo)? => Ok(Some(standing)),
            Ok(_) | Err(AppError::NotFound | AppError::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether signatures are taken now: while it circulates until its window ends, and once it is
    /// filed as long as the charter says.
    pub(crate) fn is_open(&self, memo: &Memo) -> Result<bool, AppError> {
        let ends = match &memo.row.filing {
            Some(filing) => late_ends_at(&memo.charter, filing.filed_at)?,
            None => memo.row.closes_at,
        };
        Ok(ends.is_some_and(|ends| self.now() < ends))
    }

    /// Verifies what arrived together in one batch, away from the threads that answer requests, and
    /// drops what fails.
    pub(crate) async fn verify_cosignatures(
        &self,
        standing: Standing,
        kind: Kind,
        cosignatures: Vec<UnverifiedCosignature>,
    ) -> Result<Vec<CosignatureRow>, AppError> {
        let mut randomness = SeededRandomness::new(self.random());
        let Some(version) = standing.memo.row.version else {
            return Ok(Vec::new());
        };
        let digest = standing.memo.version_digest()?;
        tokio::task::spawn_blocking(move || {
            let Standing { memo, epochs } = standing;
            let rules = PresentationRules {
                kind,
                manifest: &memo.manifest,
                epochs: &epochs,
                eligible: eligible_for(&memo.charter, kind),
                version: digest,
                context: memo.manifest.context(),
            };
            let whole: Vec<_> = cosignatures
                .iter()
                .filter(|c| check_capsule(c).is_ok())
                .collect();
            let presentations: Vec<_> = whole.iter().map(|c| (&c.presentation, None)).collect();
            let verified = rules.verify_all(&presentations, &mut randomness);
            let kept = whole
                .iter()
                .zip(verified)
                .filter_map(|(whole, v)| Some((whole, v.ok()?)));
            kept.map(|(whole, verified)| row(memo.row.id, version, whole, &verified))
                .collect()
        })
        .await
        .map_err(|_| AppError::Bug("the verifier stopped"))
    }
}

/// Decodes the blocks of a request; one that is not of its form refuses the whole request.
pub(crate) fn decode_blocks(blocks: &[Vec<u8>]) -> Result<Vec<UnverifiedCosignature>, AppError> {
    if blocks.is_empty() || blocks.len() > COSIGNATURES_PER_POST_MAX {
        return Err(AppError::Malformed);
    }
    Ok(blocks
        .iter()
        .map(|b| UnverifiedCosignature::from_block(b))
        .collect::<Result<_, _>>()?)
}

fn row(
    memo: MemoId,
    version: demur_domain::ids::VersionNumber,
    whole: &UnverifiedCosignature,
    verified: &VerifiedPresentation,
) -> CosignatureRow {
    CosignatureRow {
        memo,
        pseudonym: verified.presentation().pseudonym,
        version,
        participant: verified.presentation().message.participant,
        presentation: verified.presentation().to_canonical(),
        hint: verified.hint().as_bytes().to_vec(),
        capsule: whole.capsule.as_bytes().to_vec(),
    }
}
