//! `factor_enrol`: an official registers a second factor. The first takes the official's signature
//! alone; from then on a new one takes a session as well, so that a stolen key replaces nothing.

use demur_crypto::passkey::RelyingParty;
use demur_domain::operation::Operation;
use demur_domain::sign_in::{FACTORS_MAX, SecondFactor};
use demur_domain::table::decide;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::factors::{Asking, NewFactor, accept, is_registered};
use crate::officials::verify_signature;
use crate::session::{Admission, Attended, admit};

struct Enrolment {
    asked: Attended<UnverifiedRequest>,
    new: NewFactor,
}

impl<S: Store> App<S> {
    /// Registers a factor, or replaces the official's code generator. All other sessions of the
    /// official end. The same one again changes nothing, for a lost answer.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed it just now, the proof that the factor
    /// works is wrong, or there is a factor and no session; or if the store fails.
    pub async fn factor_enrol(
        &self,
        asked: impl Into<Attended<UnverifiedRequest>>,
        new: NewFactor,
    ) -> Result<(), AppError> {
        let asked = asked.into();
        let enrolment = Enrolment { asked, new };
        self.transact(Operation::FactorEnrol, enrolment, |app, enrolment, tx| {
            Box::pin(enrol(tx, enrolment, app.passkeys(), app.now()))
        })
        .await
    }
}

async fn enrol(
    tx: &mut dyn Tx,
    enrolment: &Enrolment,
    party: Option<&RelyingParty>,
    now: i64,
) -> Result<(), AppError> {
    let Enrolment { asked, new } = enrolment;
    let official = verify_signature(tx, Operation::FactorEnrol, &asked.signed, now).await?;
    let _ = decide(None, Operation::FactorEnrol, official.role)?;
    let factors = tx.factor_list(&official.id).await?;
    if is_registered(&factors, new) {
        return Ok(());
    }
    // What the installation's setting says about the first factor cannot be asked for: it would
    // take a session, and that takes a factor.
    let admission = Admission {
        now,
        second_factor: SecondFactor::Optional,
    };
    admit(tx, &official.id, asked.session.as_ref(), admission).await?;
    let asking = Asking {
        official: &official.id,
        party,
        now,
    };
    let row = accept(tx, asking, new).await?;
    let row = row.ok_or(AppError::NotAuthorised)?;
    let replaces = factors.iter().any(|factor| factor.id == row.id);
    if !replaces && factors.len() >= FACTORS_MAX {
        return Err(AppError::Conflict);
    }
    tx.factor_put(&row).await?;
    // Whoever was signed in elsewhere shows the factors that count now.
    let own = asked.session.as_ref().map(|token| token.hash());
    for session in tx.session_list(&official.id).await? {
        if Some(session.token_hash) != own {
            tx.session_delete(&session.token_hash).await?;
        }
    }
    Ok(())
}
