//! Second factors: what an official proves besides holding the key.

use demur_crypto::totp::{TOTP_SECRET_OCTETS, TotpSecret};
use demur_domain::ids::OfficialId;
use demur_store::rows::FactorRow;
use demur_store::tx::Tx;
use subtle::ConstantTimeEq;

use crate::error::AppError;

/// Kind of a factor as it is stored: one-time codes.
const KIND_TOTP: u8 = 1;
/// Names the one generator of codes that an official has, so that a new one replaces it.
const TOTP_ID: &[u8] = b"totp";

/// What an official proves a second factor with.
#[derive(Clone)]
pub enum FactorProof {
    /// The code that the authenticator shows.
    Totp {
        /// Six digits.
        code: String,
    },
}

/// A factor to be registered, with the proof that it works.
#[derive(Clone)]
pub enum NewFactor {
    /// A generator of one-time codes.
    Totp {
        /// The secret, which the official's own client made.
        secret: TotpSecret,
        /// The code that the authenticator now shows for it.
        code: String,
    },
}

impl NewFactor {
    /// A generator of one-time codes with this secret.
    #[must_use]
    pub fn totp(secret: [u8; TOTP_SECRET_OCTETS], code: String) -> Self {
        let secret = TotpSecret::from_bytes(secret);
        Self::Totp { secret, code }
    }
}

/// Whether the proof is right, and for the first time.
pub(crate) async fn prove(
    tx: &mut dyn Tx,
    official: &OfficialId,
    proof: &FactorProof,
    now: i64,
) -> Result<bool, AppError> {
    let factors = tx.factor_list(official).await?;
    match proof {
        FactorProof::Totp { code } => {
            let Some(factor) = factors.iter().find(|factor| factor.kind == KIND_TOTP) else {
                return Ok(false);
            };
            match secret(factor)?.accept(code, now, Some(factor.counter)) {
                Some(step) => Ok(tx.factor_advance(official, &factor.id, step).await?),
                None => Ok(false),
            }
        }
    }
}

/// The row of a new factor, if the proof that it works is right. The code that proves it counts as
/// used.
pub(crate) fn accept(official: &OfficialId, new: &NewFactor, now: i64) -> Option<FactorRow> {
    match new {
        NewFactor::Totp { secret, code } => Some(FactorRow {
            official: official.clone(),
            id: TOTP_ID.to_vec(),
            kind: KIND_TOTP,
            material: secret.as_bytes().to_vec(),
            counter: secret.accept(code, now, None)?,
        }),
    }
}

/// Whether the factor is registered already, the same one.
pub(crate) fn is_registered(factors: &[FactorRow], new: &NewFactor) -> bool {
    match new {
        NewFactor::Totp { secret, .. } => factors.iter().any(|factor| {
            factor.kind == KIND_TOTP && bool::from(factor.material.ct_eq(secret.as_bytes()))
        }),
    }
}

fn secret(factor: &FactorRow) -> Result<TotpSecret, AppError> {
    let octets: [u8; TOTP_SECRET_OCTETS] = factor
        .material
        .as_slice()
        .try_into()
        .map_err(|_| AppError::Bug("stored factor"))?;
    Ok(TotpSecret::from_bytes(octets))
}
