//! `factor_challenge`: something fresh for an official's passkey to sign, when it is registered and at
//! every sign-in.

use demur_domain::operation::Operation;
use demur_domain::sign_in::{CHALLENGE_SECONDS_MAX, CHALLENGES_MAX};
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::rows::ChallengeRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::factors::passkey_ids;
use crate::officials::verify_signature;

/// What a browser asks an authenticator for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// To be signed, within minutes and once.
    pub challenge: [u8; 32],
    /// How authenticators know this installation.
    pub party: String,
    /// Passkeys that the official has registered.
    pub credentials: Vec<Vec<u8>>,
}

impl<S: Store> App<S> {
    /// Makes a challenge. It takes the official's signature, so that nobody else learns which
    /// passkeys there are, and no session, since it is asked for before there is one.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed it just now, [`AppError::NotFound`] where
    /// there are no passkeys, or if the store fails.
    pub async fn factor_challenge(
        &self,
        request: UnverifiedRequest,
    ) -> Result<Challenge, AppError> {
        let party = self.passkeys().ok_or(AppError::NotFound)?.id().to_owned();
        let challenge: [u8; 32] = self.random();
        let asked = (request, challenge);
        let credentials = self
            .transact(Operation::FactorChallenge, asked, |app, asked, tx| {
                Box::pin(make(tx, asked, app.now()))
            })
            .await?;
        Ok(Challenge {
            challenge,
            party,
            credentials,
        })
    }
}

async fn make(
    tx: &mut dyn Tx,
    (request, challenge): &(UnverifiedRequest, [u8; 32]),
    now: i64,
) -> Result<Vec<Vec<u8>>, AppError> {
    let official = verify_signature(tx, Operation::FactorChallenge, request, now).await?;
    let _ = decide(None, Operation::FactorChallenge, official.role)?;
    let oldest = now.saturating_sub(i64::from(CHALLENGE_SECONDS_MAX));
    tx.challenge_prune(oldest).await?;
    let mut open = tx.challenge_list(&official.id).await?;
    open.sort_by_key(|row| row.made_at);
    let too_many = (open.len() + 1).saturating_sub(CHALLENGES_MAX);
    for row in open.iter().take(too_many) {
        tx.challenge_take(&row.challenge).await?;
    }
    let row = ChallengeRow {
        challenge: *challenge,
        official: official.id.clone(),
        made_at: now,
    };
    tx.challenge_insert(&row).await?;
    Ok(passkey_ids(&tx.factor_list(&official.id).await?))
}
