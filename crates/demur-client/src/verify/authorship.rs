//! Verifying a certificate of authorship.

use demur_crypto::log::note::LogVerifier;
use demur_domain::charter::Charter;
use demur_protocol::authorship::AuthorshipFile;
use demur_protocol::certificate::Certificate;

use super::Invalid;
use super::certificate::verify_filing;

/// What a valid certificate of authorship says.
pub struct AuthorshipReport {
    /// The log.
    pub log: LogVerifier,
    /// How many signed, of which class.
    pub certificate: Certificate,
    /// When the filing entered the log, seconds since 1970, to the interval.
    pub filed_at: i64,
    /// The charter.
    pub charter: Charter,
    /// Who says to have written the memo: the word of whoever holds the authors' key.
    pub name: String,
    /// What it is shown for.
    pub purpose: String,
}

/// Verifies a certificate of authorship.
///
/// # Errors
/// The first check that fails.
pub fn verify(
    file: &AuthorshipFile,
    pinned: Option<&LogVerifier>,
) -> Result<AuthorshipReport, Invalid> {
    let filing = verify_filing(&file.filing, pinned)?;
    let statement = file.statement();
    statement.check().map_err(|_| Invalid::Authorship)?;
    if !statement.is_signed(&file.signature, &file.filing.manifest.author) {
        return Err(Invalid::Authorship);
    }
    Ok(AuthorshipReport {
        log: filing.log,
        certificate: filing.certificate,
        filed_at: filing.filed_at,
        charter: filing.charter,
        name: statement.name,
        purpose: statement.purpose,
    })
}
