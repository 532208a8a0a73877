//! `memo_open`: a member opens a memo under a presentation that does not say which member (T1).

use std::sync::Arc;

use demur_domain::charter::Charter;
use demur_domain::guard::check_open_index;
use demur_domain::ids::{MemoId, Pseudonym, VersionDigest};
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::{Transition, decide};
use demur_protocol::check::PresentationRules;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{Epoch, roll_digest};
use demur_protocol::manifest::{MemoManifest, opening_context};
use demur_protocol::presentation::{Kind, UnverifiedPresentation};
use demur_protocol::sizes::ACCEPTED_MAX;
use demur_store::rows::MemoRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;

/// What a manifest rests on.
struct Ground {
    charter: Arc<Charter>,
    epochs: Vec<Epoch>,
}

/// An opening that was verified.
struct Opening {
    manifest: MemoManifest,
    transition: Transition,
    context: [u8; 32],
    pseudonym: Pseudonym,
}

impl<S: Store> App<S> {
    /// Opens a memo. `index` says which of the member's openings in the epoch it uses. Opening
    /// the same memo again changes nothing.
    ///
    /// # Errors
    /// [`AppError::Conflict`] if the opening was used for another memo, [`AppError::NotAuthorised`]
    /// if the presentation does not verify, a refusal, or if the store fails.
    pub async fn memo_open(
        &self,
        manifest: MemoManifest,
        presentation: UnverifiedPresentation,
        index: u8,
    ) -> Result<(), AppError> {
        let operation = Operation::MemoOpen;
        let transition = decide(None, operation, Role::Member)?;
        self.check_shape(&manifest)?;
        let ground = self
            .read(operation, manifest.clone(), |app, manifest, tx| {
                Box::pin(app.opening_ground(tx, manifest))
            })
            .await?;
        check_open_index(&ground.charter, index)?;
        let (context, pseudonym) = self
            .verify_opening(ground, manifest.clone(), presentation, index)
            .await?;
        let opening = Opening {
            manifest,
            transition,
            context,
            pseudonym,
        };
        self.transact(operation, opening, |_, opening, tx| {
            Box::pin(keep(tx, opening))
        })
        .await
    }

    /// What a manifest must be whatever the store holds.
    fn check_shape(&self, manifest: &MemoManifest) -> Result<(), AppError> {
        let accepted = &manifest.accepted;
        let named =
            |a: &demur_protocol::manifest::AcceptedEpoch| (a.institution.clone(), a.epoch.clone());
        let ascending = accepted.is_sorted_by(|a, b| named(a) < named(b));
        if manifest.instance != self.instance() || !ascending {
            return Err(AppError::Malformed);
        }
        if accepted.is_empty() || accepted.len() > ACCEPTED_MAX {
            return Err(AppError::Malformed);
        }
        Ok(())
    }

    /// The current charter must be the manifest's, and every epoch it accepts closed, under the
    /// manifest and roll that it names.
    async fn opening_ground(
        &self,
        tx: &mut dyn Tx,
        manifest: &MemoManifest,
    ) -> Result<Ground, AppError> {
        let charters = tx.charter_list().await?;
        let current = charters.last().ok_or(AppError::NotFound)?;
        if current.digest != *manifest.charter.as_bytes() {
            return Err(AppError::Conflict);
        }
        let charter = self.cache().charter(tx, &manifest.charter).await?;
        for accepted in &manifest.accepted {
            let member = charter
                .institutions()
                .iter()
                .any(|i| i.id == accepted.institution);
            let row = tx.epoch_get(&accepted.institution, &accepted.epoch).await?;
            let row = row.filter(|_| member).ok_or(AppError::NotFound)?;
            // A closed epoch is a fixed set to hide in; an open one could be timed against.
            let (roll, _) = row.roll.ok_or(Refusal::EpochNotClosed)?;
            if roll_digest(&roll) != accepted.roll {
                return Err(AppError::Conflict);
            }
        }
        let epochs = self.cache().epochs(tx, manifest).await?;
        let epochs = epochs.iter().map(|epoch| epoch.as_ref().clone()).collect();
        Ok(Ground { charter, epochs })
    }

    /// Verifies away from the threads that answer requests. What does not verify is not told apart.
    async fn verify_opening(
        &self,
        ground: Ground,
        manifest: MemoManifest,
        presentation: UnverifiedPresentation,
        index: u8,
    ) -> Result<([u8; 32], Pseudonym), AppError> {
        let message = &presentation.message;
        if message.participant.as_bytes() != manifest.author.as_bytes()
            || message.capsule != [0; 32]
        {
            return Err(AppError::NotAuthorised);
        }
        let under = manifest.accepted.iter().find(|accepted| {
            accepted.institution == presentation.institution && accepted.epoch == presentation.epoch
        });
        let under = under.ok_or(AppError::NotAuthorised)?;
        let context = opening_context(&manifest.instance, &under.manifest, index);
        let verified = tokio::task::spawn_blocking(move || {
            let rules = PresentationRules {
                kind: Kind::Open,
                manifest: &manifest,
                epochs: &ground.epochs,
                eligible: &ground.charter.eligibility().affiliations,
                version: VersionDigest::from_bytes([0; 32]),
                context,
            };
            rules.verify(&presentation)
        })
        .await
        .map_err(|_| AppError::Bug("the verifier stopped"))?;
        let verified = verified.map_err(|_| AppError::NotAuthorised)?;
        Ok((context, verified.presentation().pseudonym))
    }
}

async fn keep(tx: &mut dyn Tx, opening: &Opening) -> Result<(), AppError> {
    let id: MemoId = opening.manifest.id();
    // The id fixes the manifest, so the same id is the same opening sent again.
    if tx.memo_get(&id).await?.is_some() {
        return Ok(());
    }
    if !tx
        .opening_take(&opening.context, &opening.pseudonym)
        .await?
    {
        return Err(AppError::Conflict);
    }
    let state = opening.transition.to().unwrap_or(State::Draft);
    tx.memo_insert(&MemoRow {
        id,
        revision: 0,
        state: state.name().to_owned(),
        manifest: opening.manifest.to_canonical(),
        version: None,
        freeze: None,
        sealed_text: None,
        closes_at: None,
        certificate: None,
        filing: None,
    })
    .await?;
    Ok(())
}
