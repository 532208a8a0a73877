//! `official_sign_in`: an official shows key and second factor and gets a session.
//!
//! Every failure has one answer. Only a request that the official's own key signed uses up a try.

use demur_crypto::passkey::RelyingParty;
use demur_domain::operation::Operation;
use demur_domain::sign_in::{
    Attempts, SESSION_IDLE_SECONDS_MAX, SESSION_SECONDS_MAX, SESSIONS_MAX,
};
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::rows::{AttemptsRow, SessionRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::factors::{Asking, FactorProof, prove};
use crate::officials::{ActingOfficial, verify_signature};
use crate::session::SessionToken;

struct Attempt {
    request: UnverifiedRequest,
    proof: FactorProof,
    /// The token of the session, should there be one.
    token: SessionToken,
}

impl<S: Store> App<S> {
    /// Begins a session.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] whatever is wrong: signature, time, factor, or too many tries;
    /// or if the store fails.
    pub async fn official_sign_in(
        &self,
        request: UnverifiedRequest,
        proof: FactorProof,
    ) -> Result<SessionToken, AppError> {
        let token = SessionToken::from_bytes(self.random());
        let attempt = Attempt {
            request,
            proof,
            token: token.clone(),
        };
        // A failed try is written down, so it ends the transaction well.
        let signed_in = self
            .transact(Operation::OfficialSignIn, attempt, |app, attempt, tx| {
                Box::pin(sign_in(tx, attempt, app.passkeys(), app.now()))
            })
            .await?;
        if signed_in {
            Ok(token)
        } else {
            Err(AppError::NotAuthorised)
        }
    }
}

async fn sign_in(
    tx: &mut dyn Tx,
    attempt: &Attempt,
    party: Option<&RelyingParty>,
    now: i64,
) -> Result<bool, AppError> {
    let operation = Operation::OfficialSignIn;
    let official = match verify_signature(tx, operation, &attempt.request, now).await {
        Err(AppError::NotAuthorised) => return Ok(false),
        official => official?,
    };
    if decide(None, operation, official.role).is_err() {
        return Ok(false);
    }
    let attempts = attempts(tx, &official).await?;
    // A right code is not looked at either, or trying on would be worth it.
    if attempts.is_blocked(now) {
        return Ok(false);
    }
    let asking = Asking {
        official: &official.id,
        party,
        now,
    };
    if !prove(tx, asking, &attempt.proof).await? {
        let Attempts {
            failures,
            blocked_until,
        } = attempts.after_failure(now);
        let row = AttemptsRow {
            official: official.id,
            failures,
            blocked_until,
        };
        tx.attempts_put(&row).await?;
        return Ok(false);
    }
    tx.attempts_clear(&official.id).await?;
    begin(tx, &official, &attempt.token, now).await?;
    Ok(true)
}

async fn attempts(tx: &mut dyn Tx, official: &ActingOfficial) -> Result<Attempts, AppError> {
    let row = tx.attempts_get(&official.id).await?;
    Ok(row.map_or_else(Attempts::default, |row| Attempts {
        failures: row.failures,
        blocked_until: row.blocked_until,
    }))
}

async fn begin(
    tx: &mut dyn Tx,
    official: &ActingOfficial,
    token: &SessionToken,
    now: i64,
) -> Result<(), AppError> {
    let (longest, idle) = (SESSION_SECONDS_MAX, SESSION_IDLE_SECONDS_MAX);
    let before = |seconds: u32| now.saturating_sub(i64::from(seconds));
    tx.session_prune(before(longest), before(idle)).await?;
    let mut sessions = tx.session_list(&official.id).await?;
    sessions.sort_by_key(|session| session.used_at);
    let too_many = (sessions.len() + 1).saturating_sub(SESSIONS_MAX);
    for session in sessions.iter().take(too_many) {
        tx.session_delete(&session.token_hash).await?;
    }
    let row = SessionRow {
        token_hash: token.hash(),
        official: official.id.clone(),
        began_at: now,
        used_at: now,
    };
    Ok(tx.session_insert(&row).await?)
}
