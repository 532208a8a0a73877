//! Time-based one-time codes (RFC 6238), the second factor that needs nothing but a telephone.
//!
//! Six digits of HMAC-SHA-1 over steps of 30 seconds: what every authenticator application can do.
//! SHA-1's collisions do not touch an HMAC. The library says of which step a code is; whoever keeps
//! the secret also keeps the last step that was used, so that a code is accepted once (RFC 6238,
//! section 5.2).

use totp_rs::{Algorithm, Builder, Secret, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::randomness::{Randomness, random_bytes};

/// Octets of a secret: those of the hash (RFC 4226, section 4, R6).
pub const TOTP_SECRET_OCTETS: usize = 20;
/// Seconds of a step (RFC 6238, section 4.1).
const STEP_SECONDS: u64 = 30;
/// Steps by which a telephone's clock may be wrong, either way (RFC 6238, section 5.2).
const SKEW_STEPS: u16 = 1;
const DIGITS: u8 = 6;
/// Who the code is for, as an authenticator application shows it.
const ISSUER: &str = "Demur";

/// A secret that an official's authenticator and the server share.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct TotpSecret([u8; TOTP_SECRET_OCTETS]);

impl TotpSecret {
    /// A fresh secret.
    #[must_use]
    pub fn generate(randomness: &mut dyn Randomness) -> Self {
        Self(random_bytes(randomness))
    }

    /// A secret from its octets.
    #[must_use]
    pub fn from_bytes(octets: [u8; TOTP_SECRET_OCTETS]) -> Self {
        Self(octets)
    }

    /// A secret as an authenticator is given it.
    #[must_use]
    pub fn from_base32(text: &str) -> Option<Self> {
        let secret = Secret::try_from_base32(text).ok()?;
        secret.as_ref().try_into().ok().map(Self)
    }

    /// Its octets.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; TOTP_SECRET_OCTETS] {
        &self.0
    }

    /// The secret as one types it into an authenticator.
    #[must_use]
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(Secret::from(self.0.to_vec()).to_base32())
    }

    /// The same as a link that an authenticator reads from a QR code; none if the account's name
    /// cannot stand in one.
    #[must_use]
    pub fn to_uri(&self, account: &str) -> Option<Zeroizing<String>> {
        let builder = self.builder().with_account_name(account);
        let totp = builder.with_issuer(Some(ISSUER)).build().ok()?;
        totp.to_url().ok().map(Zeroizing::new)
    }

    /// The code of an instant, in seconds since 1970.
    #[must_use]
    pub fn code(&self, at: i64) -> Option<Zeroizing<String>> {
        let at = u64::try_from(at).ok()?;
        Some(Zeroizing::new(self.totp()?.generate(at).to_string()))
    }

    /// The step that a code is of, if it is right now and of a later step than `used`.
    #[must_use]
    pub fn accept(&self, code: &str, at: i64, used: Option<u64>) -> Option<u64> {
        // The library would also read a code with spaces in it; of two spellings only the one.
        let six_digits =
            code.len() == usize::from(DIGITS) && code.bytes().all(|c| c.is_ascii_digit());
        if !six_digits {
            return None;
        }
        let step = self.totp()?.check(code, u64::try_from(at).ok()?)?;
        (used.is_none_or(|used| step > used)).then_some(step)
    }

    fn totp(&self) -> Option<Totp> {
        self.builder().build().ok()
    }

    fn builder(&self) -> Builder {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(DIGITS)
            .with_skew(SKEW_STEPS)
            .with_step_duration(STEP_SECONDS)
            .with_secret(self.0.to_vec())
    }
}

impl core::fmt::Debug for TotpSecret {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("TotpSecret(..)")
    }
}

#[cfg(test)]
mod tests;
