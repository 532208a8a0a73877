//! Sessions of officials: who signed in with a second factor, and for how long.
//!
//! A session never stands for a signature. Every request and document of an official is signed as
//! before; the session says beside it that the second factor was there. It is bound to one official,
//! kept as a hash, and its token is in nobody's cookie.

use demur_crypto::labels::Label;
use demur_domain::ids::OfficialId;
use demur_domain::operation::Operation;
use demur_domain::sign_in::{SecondFactor, session_is_live};
use demur_store::rows::SessionRow;
use demur_store::tx::{Store, Tx};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::app::App;
use crate::error::AppError;

/// How old the time of the last use may get before it is written again, so that most requests
/// write nothing.
const USE_SECONDS: i64 = 60;

/// What an official's client holds while signed in.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SessionToken([u8; 32]);

impl SessionToken {
    /// A token from its octets.
    #[must_use]
    pub fn from_bytes(octets: [u8; 32]) -> Self {
        Self(octets)
    }

    /// Its octets.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// As it is kept. Looking a hash up tells no one how much of a guess was right.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Label::SESSION.hash(&[&self.0])
    }
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SessionToken(..)")
    }
}

/// What an official signed, and the session that came with it.
#[derive(Clone, Debug)]
pub struct Attended<T> {
    pub(crate) signed: T,
    pub(crate) session: Option<SessionToken>,
}

impl<T> Attended<T> {
    /// Puts the two together.
    #[must_use]
    pub fn new(signed: T, session: Option<SessionToken>) -> Self {
        Self { signed, session }
    }
}

/// Without a session.
impl<T> From<T> for Attended<T> {
    fn from(signed: T) -> Self {
        Self::new(signed, None)
    }
}

/// By what a session is judged.
#[derive(Clone, Copy)]
pub(crate) struct Admission {
    pub(crate) now: i64,
    pub(crate) second_factor: SecondFactor,
}

/// Checks that the official is signed in, if that is asked of them. A token that does not count is
/// refused where none would be needed, too.
pub(crate) async fn admit(
    tx: &mut dyn Tx,
    official: &OfficialId,
    session: Option<&SessionToken>,
    admission: Admission,
) -> Result<(), AppError> {
    let Some(token) = session else {
        let has_factor = !tx.factor_list(official).await?.is_empty();
        return if admission.second_factor.asks_for_session(has_factor) {
            Err(AppError::NotAuthorised)
        } else {
            Ok(())
        };
    };
    let row = live(tx, token, admission.now).await?;
    match row {
        Some(row) if row.official == *official => Ok(()),
        Some(_) | None => Err(AppError::NotAuthorised),
    }
}

/// The session of a token, if it has not ended.
async fn live(
    tx: &mut dyn Tx,
    token: &SessionToken,
    now: i64,
) -> Result<Option<SessionRow>, AppError> {
    let row = tx.session_get(&token.hash()).await?;
    Ok(row.filter(|row| session_is_live(row.began_at, row.used_at, now)))
}

/// Notes that a session is in use, in the transaction of what it is used for.
pub(crate) async fn touch(
    tx: &mut dyn Tx,
    session: Option<&SessionToken>,
    now: i64,
) -> Result<(), AppError> {
    let Some(token) = session else {
        return Ok(());
    };
    if let Some(row) = live(tx, token, now).await?
        && now.saturating_sub(row.used_at) >= USE_SECONDS
    {
        tx.session_use(&row.token_hash, now).await?;
    }
    Ok(())
}

impl<S: Store> App<S> {
    pub(crate) fn admission(&self) -> Admission {
        Admission {
            now: self.now(),
            second_factor: self.second_factor(),
        }
    }

    /// Notes the use of a session by an operation that only read.
    pub(crate) async fn touch_after(
        &self,
        operation: Operation,
        session: Option<SessionToken>,
    ) -> Result<(), AppError> {
        let Some(token) = session else {
            return Ok(());
        };
        self.transact(operation, token, |app, token, tx| {
            Box::pin(touch(tx, Some(token), app.now()))
        })
        .await
    }
}
