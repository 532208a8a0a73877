//! Second factors: what an official proves besides holding the key.

use demur_crypto::passkey::{self, Assertion, PasskeyKey, RelyingParty};
use demur_crypto::totp::{TOTP_SECRET_OCTETS, TotpSecret};
use demur_domain::ids::OfficialId;
use demur_domain::sign_in::challenge_is_open;
use demur_store::rows::FactorRow;
use demur_store::tx::Tx;
use subtle::ConstantTimeEq;

use crate::error::AppError;

/// Kinds of factors as they are stored.
const KIND_TOTP: u8 = 1;
const KIND_PASSKEY: u8 = 2;
/// Names the one generator of codes that an official has, so that a new one replaces it. It is
/// shorter than a passkey's id may be, so no passkey takes its place.
const TOTP_ID: &[u8] = b"totp";
/// Shortest id of a passkey (Web Authentication, section 4, "credential ID").
const PASSKEY_ID_OCTETS_MIN: usize = 16;

/// What an official proves a second factor with.
#[derive(Clone)]
pub enum FactorProof {
    /// The code that the authenticator shows.
    Totp {
        /// Six digits.
        code: String,
    },
    /// A challenge that a passkey signed.
    Passkey {
        /// Which passkey.
        credential: Vec<u8>,
        /// Which challenge.
        challenge: [u8; 32],
        /// What the browser collected.
        client_data: Vec<u8>,
        /// What the authenticator says.
        authenticator_data: Vec<u8>,
        /// Its signature.
        signature: Vec<u8>,
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
    /// A passkey.
    Passkey {
        /// The challenge that it was made for.
        challenge: [u8; 32],
        /// What the browser collected.
        client_data: Vec<u8>,
        /// What the authenticator says, the public key in it.
        authenticator_data: Vec<u8>,
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

/// Who asks for a proof, of whom, and when.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) official: &'a OfficialId,
    pub(crate) party: Option<&'a RelyingParty>,
    pub(crate) now: i64,
}

/// Whether the proof is right, and for the first time.
pub(crate) async fn prove(
    tx: &mut dyn Tx,
    asking: Asking<'_>,
    proof: &FactorProof,
) -> Result<bool, AppError> {
    let factors = tx.factor_list(asking.official).await?;
    match proof {
        FactorProof::Totp { code } => prove_code(tx, asking, &factors, code).await,
        FactorProof::Passkey {
            credential,
            challenge,
            client_data,
            authenticator_data,
            signature,
        } => {
            if !take_challenge(tx, asking, challenge).await? {
                return Ok(false);
            }
            let factor = factors
                .iter()
                .find(|factor| factor.kind == KIND_PASSKEY && factor.id == *credential);
            let (Some(factor), Some(party)) = (factor, asking.party) else {
                return Ok(false);
            };
            let key = PasskeyKey::from_bytes(&factor.material)
                .map_err(|_| AppError::Bug("stored factor"))?;
            let assertion = Assertion {
                client_data,
                authenticator_data,
                signature,
            };
            match passkey::verify(party, challenge, &key, &assertion) {
                Ok(counter) => count(tx, factor, counter.into()).await,
                Err(_) => Ok(false),
            }
        }
    }
}

async fn prove_code(
    tx: &mut dyn Tx,
    asking: Asking<'_>,
    factors: &[FactorRow],
    code: &str,
) -> Result<bool, AppError> {
    let Some(factor) = factors.iter().find(|factor| factor.kind == KIND_TOTP) else {
        return Ok(false);
    };
    match secret(factor)?.accept(code, asking.now, Some(factor.counter)) {
        Some(step) => count(tx, factor, step).await,
        None => Ok(false),
    }
}

/// Moves the factor's counter up. A passkey that lives on several devices has none and stays at
/// zero; one that has counted and no longer does was copied.
async fn count(tx: &mut dyn Tx, factor: &FactorRow, counter: u64) -> Result<bool, AppError> {
    if factor.kind == KIND_PASSKEY && factor.counter == 0 && counter == 0 {
        return Ok(true);
    }
    Ok(tx
        .factor_advance(&factor.official, &factor.id, counter)
        .await?)
}

/// Whether the challenge was made for this official not long ago. It counts once.
async fn take_challenge(
    tx: &mut dyn Tx,
    asking: Asking<'_>,
    challenge: &[u8; 32],
) -> Result<bool, AppError> {
    let row = tx.challenge_take(challenge).await?;
    Ok(row.is_some_and(|row| {
        row.official == *asking.official && challenge_is_open(row.made_at, asking.now)
    }))
}

/// The row of a new factor, if the proof that it works is right. The code or challenge that proves it
/// counts as used.
pub(crate) async fn accept(
    tx: &mut dyn Tx,
    asking: Asking<'_>,
    new: &NewFactor,
) -> Result<Option<FactorRow>, AppError> {
    let official = asking.official.clone();
    match new {
        NewFactor::Totp { secret, code } => {
            let step = secret.accept(code, asking.now, None);
            Ok(step.map(|counter| FactorRow {
                official,
                id: TOTP_ID.to_vec(),
                kind: KIND_TOTP,
                material: secret.as_bytes().to_vec(),
                counter,
            }))
        }
        NewFactor::Passkey {
            challenge,
            client_data,
            authenticator_data,
        } => {
            let Some(party) = asking.party else {
                return Ok(None);
            };
            if !take_challenge(tx, asking, challenge).await? {
                return Ok(None);
            }
            let made = passkey::register(party, challenge, client_data, authenticator_data);
            let made = made.ok();
            let made = made.filter(|made| made.credential.len() >= PASSKEY_ID_OCTETS_MIN);
            Ok(made.map(|made| FactorRow {
                official,
                kind: KIND_PASSKEY,
                material: made.key.as_bytes().to_vec(),
                counter: made.counter.into(),
                id: made.credential,
            }))
        }
    }
}

/// Whether the factor is registered already, the same one. A passkey cannot be registered twice: its
/// challenge is used.
pub(crate) fn is_registered(factors: &[FactorRow], new: &NewFactor) -> bool {
    match new {
        NewFactor::Totp { secret, .. } => factors.iter().any(|factor| {
            factor.kind == KIND_TOTP && bool::from(factor.material.ct_eq(secret.as_bytes()))
        }),
        NewFactor::Passkey { .. } => false,
    }
}

/// Ids of the passkeys among the factors.
pub(crate) fn passkey_ids(factors: &[FactorRow]) -> Vec<Vec<u8>> {
    let passkeys = factors.iter().filter(|factor| factor.kind == KIND_PASSKEY);
    passkeys.map(|factor| factor.id.clone()).collect()
}

fn secret(factor: &FactorRow) -> Result<TotpSecret, AppError> {
    let octets: [u8; TOTP_SECRET_OCTETS] = factor
        .material
        .as_slice()
        .try_into()
        .map_err(|_| AppError::Bug("stored factor"))?;
    Ok(TotpSecret::from_bytes(octets))
}
