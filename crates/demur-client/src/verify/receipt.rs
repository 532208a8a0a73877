//! Verifying a receipt: a C2SP `tlog-proof` file whose extra line says what was filed.

use demur_crypto::log::checkpoint::CheckpointPolicy;
use demur_crypto::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use demur_crypto::log::note::{LogVerifier, UnknownSignatures};
use demur_crypto::log::proof::TlogProof;
use demur_domain::charter::Charter;
use demur_domain::ids::{CertificateDigest, MemoId};
use demur_protocol::author::AuthorStep;
use demur_protocol::codec::Canonical;
use demur_protocol::receipt::ReceiptExtra;

use super::Invalid;

/// What a valid receipt says.
pub struct ReceiptReport {
    /// The log.
    pub log: LogVerifier,
    /// The memo that was filed.
    pub memo: MemoId,
    /// Its certificate.
    pub certificate: CertificateDigest,
    /// Index of the leaf.
    pub index: u64,
    /// Interval in which it was appended.
    pub interval: u64,
}

impl ReceiptReport {
    /// When that interval began, seconds since 1970. The receipt does not say how long an interval
    /// is, since nothing would bind it there: the charter does.
    #[must_use]
    pub fn filed_at(&self, charter: &Charter) -> i64 {
        let begins = self
            .interval
            .saturating_mul(u64::from(charter.log_interval_seconds()));
        i64::try_from(begins).unwrap_or(i64::MAX)
    }
}

/// Whether a file begins like a receipt.
#[must_use]
pub fn is_receipt(octets: &[u8]) -> bool {
    octets.starts_with(b"c2sp.org/tlog-proof@v1\n")
}

/// Verifies a receipt under the log's key. A receipt names no key of its own, so without one there
/// is nothing to hold it against, and it is not valid.
///
/// # Errors
/// The first check that fails.
pub fn verify(octets: &[u8], pinned: Option<&LogVerifier>) -> Result<ReceiptReport, Invalid> {
    let log = pinned.ok_or(Invalid::Checkpoint)?;
    let proof = TlogProof::parse(octets).map_err(|_| Invalid::Event)?;
    let extra = proof.unauthenticated_extra().ok_or(Invalid::Filing)?;
    let extra = ReceiptExtra::from_canonical(extra)?;
    let content = extra.filing.to_canonical();
    let leaf = Leaf {
        kind: LeafKind::Sealed,
        interval: extra.interval,
        commitment: Commitment::commit(&extra.nonce, &content),
        handle: Handle(extra.handle),
    };
    let policy = CheckpointPolicy {
        log,
        witnesses: &[],
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Ignore,
    };
    let included = proof.verify(&leaf, &policy).map_err(|_| Invalid::Event)?;
    let memo = extra.filing.memo();
    let document = extra
        .filing
        .verify(memo, &extra.author)
        .map_err(|_| Invalid::Filing)?;
    let AuthorStep::File(filing) = document.step() else {
        return Err(Invalid::Filing);
    };
    Ok(ReceiptReport {
        log: log.clone(),
        memo,
        certificate: filing.certificate,
        index: included.index(),
        interval: extra.interval,
    })
}
