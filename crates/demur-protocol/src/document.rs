//! What names a signed document, whoever signed it.

use demur_crypto::labels::Label;
use demur_domain::ids::DocumentDigest;

/// Digest of a signed document from its octets.
#[must_use]
pub fn document_digest(document: &[u8]) -> DocumentDigest {
    DocumentDigest::from_bytes(Label::DOCUMENT_DIGEST.hash(&[document]))
}
