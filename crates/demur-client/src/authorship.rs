//! Saying under the authors' key who wrote a filed memo (R74).

use demur_protocol::authorship::{AuthorshipFile, AuthorshipStatement, NotALine};
use demur_protocol::casefile::CertifiedFiling;

use crate::wallet::Authored;

/// Why there is no certificate of authorship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorshipRefusal {
    /// The filing is another memo's.
    #[error("the filing is that of another memo")]
    OtherMemo,
    /// Name or purpose is not one line that says something.
    #[error(transparent)]
    NotALine(#[from] NotALine),
}

/// Makes a certificate of authorship: whoever is shown it is convinced, for ever.
///
/// # Errors
/// If the filing is another memo's, or name or purpose cannot stand in it.
pub fn attest(
    own: &Authored,
    filing: CertifiedFiling,
    name: &str,
    purpose: &str,
) -> Result<AuthorshipFile, AuthorshipRefusal> {
    let memo = own.manifest.id();
    if filing.manifest.id() != memo {
        return Err(AuthorshipRefusal::OtherMemo);
    }
    let statement = AuthorshipStatement {
        memo,
        certificate: filing.certificate.certificate_digest(),
        name: name.trim().to_owned(),
        purpose: purpose.trim().to_owned(),
    };
    statement.check()?;
    Ok(AuthorshipFile {
        signature: statement.sign(&own.author_key()),
        filing,
        name: statement.name,
        purpose: statement.purpose,
    })
}
