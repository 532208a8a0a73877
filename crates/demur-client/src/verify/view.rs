//! Verifying a redacted view: for someone who may read a memo only in part.

use demur_crypto::log::note::LogVerifier;
use demur_domain::charter::Charter;
use demur_protocol::certificate::Certificate;
use demur_protocol::view::{RedactedText, ViewFile};

use super::Invalid;
use super::certificate::verify_filing;

/// What a valid view says.
pub struct ViewReport {
    /// The log.
    pub log: LogVerifier,
    /// How many signed, of which class.
    pub certificate: Certificate,
    /// When the filing entered the log, seconds since 1970, to the interval.
    pub filed_at: i64,
    /// The charter.
    pub charter: Charter,
    /// The text, as far as it is shown.
    pub text: RedactedText,
}

/// Verifies a view. What every signature binds is the version digest, and the certificate that was
/// filed holds it; so what is shown is what the signers read. That so many signed is the authors'
/// word, as with a certificate.
///
/// # Errors
/// The first check that fails.
pub fn verify(file: &ViewFile, pinned: Option<&LogVerifier>) -> Result<ViewReport, Invalid> {
    let filing = verify_filing(&file.filing, pinned)?;
    let text = file.check(&filing.certificate.digest);
    let text = text.map_err(|_| Invalid::View)?;
    Ok(ViewReport {
        log: filing.log,
        certificate: filing.certificate,
        filed_at: filing.filed_at,
        charter: filing.charter,
        text,
    })
}
