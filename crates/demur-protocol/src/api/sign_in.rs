//! Signing in with a second factor.

use serde::{Deserialize, Serialize};

use super::{FixedOctets, Octets};

/// Asks `official_sign_in`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
    /// The second factor.
    pub factor: FactorProofPost,
}

/// What a second factor is proved with.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum FactorProofPost {
    /// A one-time code (RFC 6238).
    Totp {
        /// Six digits.
        code: String,
    },
    /// A challenge that a passkey signed (Web Authentication).
    Passkey {
        /// The credential's id.
        credential: Octets,
        /// The challenge, of `factor_challenge`.
        challenge: FixedOctets<32>,
        /// `clientDataJSON`.
        client_data: Octets,
        /// `authenticatorData`.
        authenticator_data: Octets,
        /// `signature`.
        signature: Octets,
    },
}

/// Answers `official_sign_in`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionAnswer {
    /// The token, for [`super::SESSION_HEADER`].
    pub token: FixedOctets<32>,
    /// Seconds after which the session ends if it is not used.
    pub idle_seconds_max: u32,
    /// Seconds after which it ends in any case.
    pub seconds_max: u32,
}

/// Asks `factor_enrol`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactorPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
    /// The factor.
    pub factor: NewFactorPost,
}

/// A second factor with the proof that it works.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum NewFactorPost {
    /// A generator of one-time codes (RFC 6238: SHA-1, six digits, 30 seconds).
    Totp {
        /// The secret, which the official's client made.
        secret: FixedOctets<20>,
        /// The code that the authenticator now shows for it.
        code: String,
    },
    /// A passkey (Web Authentication), without attestation.
    Passkey {
        /// The challenge, of `factor_challenge`.
        challenge: FixedOctets<32>,
        /// `clientDataJSON`.
        client_data: Octets,
        /// What `getAuthenticatorData()` gives.
        authenticator_data: Octets,
    },
}

/// Answers `factor_challenge`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeAnswer {
    /// To be signed by a passkey, once and within five minutes.
    pub challenge: FixedOctets<32>,
    /// Id of the relying party.
    pub party: String,
    /// Ids of the passkeys that the official has.
    pub credentials: Vec<Octets>,
}
