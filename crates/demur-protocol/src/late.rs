//! Those who signed after the filing: counted apart from the certificate, which they never change
//! (R62, R63).

use demur_domain::charter::Charter;
use demur_domain::ids::CertificateDigest;
use minicbor::{Decode, Encode};

use crate::certificate::{Certificate, CertificateSubject};
use crate::codec::canonical;
use crate::presentation::UnverifiedPresentation;
use crate::sizes::CERTIFICATE_OCTETS_MAX;

/// What the log commits to once nobody can sign any more. Each of its two counts is made as the
/// certificate makes its own: small cells merged, and a root over all.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LateCertificate {
    /// The certificate that was filed.
    #[cbor(n(0), with = "crate::codec::id")]
    pub filed: CertificateDigest,
    /// Those who could have signed before, and came later.
    #[n(1)]
    pub late: Certificate,
    /// Those whom the charter lets support it, and not sign (R63).
    #[n(2)]
    pub supporters: Certificate,
}

canonical!(LateCertificate, 2 * CERTIFICATE_OCTETS_MAX + 64);

impl LateCertificate {
    /// Counts presentations that were verified before. Everyone who holds them counts the same.
    #[must_use]
    pub fn compute(
        filed: &Certificate,
        charter: &Charter,
        late: &[&UnverifiedPresentation],
    ) -> Self {
        let (supporters, members): (Vec<_>, Vec<_>) =
            late.iter().partition(|it| is_supporter(charter, it));
        let subject = CertificateSubject::of(filed);
        Self {
            filed: filed.certificate_digest(),
            late: Certificate::compute(subject, &members),
            supporters: Certificate::compute(subject, &supporters),
        }
    }
}

/// Whether a presentation, verified before, is a supporter's: its affiliation says so, which
/// everybody shows.
#[must_use]
pub fn is_supporter(charter: &Charter, presentation: &UnverifiedPresentation) -> bool {
    let affiliation = presentation.disclosed.first();
    affiliation.is_some_and(|it| charter.is_supporter(&it.value))
}
