//! Verifying a claim: what its reader does.

use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::LogVerifier;
use demur_domain::charter::Charter;
use demur_domain::ids::{CertificateDigest, EpochId, InstitutionId, MemoId, VersionNumber};
use demur_protocol::casefile::LoggedEpoch;
use demur_protocol::check::PresentationRules;
use demur_protocol::claim::{ClaimFile, ClaimProof, SignatoryStatement, reader_binding};
use demur_protocol::epoch::Epoch;
use demur_protocol::presentation::Kind;

use super::Invalid;
use crate::claim::Certified;
use crate::office::claimed_name;
use crate::trust::{self, PinnedCharter};

/// What a valid claim says.
pub struct ClaimReport {
    /// The log.
    pub log: LogVerifier,
    /// The memo.
    pub memo: MemoId,
    /// The certificate the signature stands in. It is the one the claimant had from the server;
    /// that it is the one that was filed shows by comparing it with a receipt or a case file.
    pub certificate: CertificateDigest,
    /// How many signed.
    pub signatures: u32,
    /// Which version of the text they signed, from one.
    pub version: VersionNumber,
    /// Whose credential it is.
    pub institution: InstitutionId,
    /// Of which month: the signature was made after it.
    pub epoch: EpochId,
    /// The charter, which stands in the log and which the memo pins.
    pub charter: PinnedCharter,
    /// The name record, proved to be the signer's; none where one claims to be a signatory only.
    pub name: Option<String>,
    /// Whom it was made for: an age recipient, or [`demur_protocol::claim::ANYBODY`].
    pub reader: String,
}

/// Verifies a claim.
///
/// # Errors
/// The first check that fails.
pub fn verify(file: &ClaimFile, pinned: Option<&LogVerifier>) -> Result<ClaimReport, Invalid> {
    let (log, head) = file.log.open(pinned).map_err(|_| Invalid::Checkpoint)?;
    let charter = trust::charter(&file.charter, &head).map_err(|_| Invalid::Charter)?;
    if charter.digest != file.manifest.charter || file.certificate.charter != charter.digest {
        return Err(Invalid::Charter);
    }
    file.epoch
        .verify(LeafKind::EpochManifest, &head)
        .map_err(|_| Invalid::Epoch)?;
    let logged = LoggedEpoch {
        manifest: file.epoch.clone(),
        roll: None,
    };
    let epoch = trust::epoch(&logged, &head)
        .map_err(|_| Invalid::Epoch)?
        .epoch;
    let memo = file.manifest.id();
    let rules = PresentationRules {
        kind: Kind::Sign,
        manifest: &file.manifest,
        epochs: std::slice::from_ref(&epoch),
        eligible: &charter.charter.eligibility().affiliations,
        version: file.certificate.digest,
        context: file.manifest.context(),
    };
    rules
        .verify(&file.signature)
        .map_err(|_| Invalid::Signature)?;
    let certified = Certified {
        certificate: file.certificate.clone(),
        signature: file.signature.clone(),
        index: file.index,
        path: file.path.iter().map(|hash| **hash).collect(),
    };
    certified.check(memo).map_err(|_| Invalid::Certificate)?;
    let certificate = file.certificate.certificate_digest();
    let name = proved_name(file, &charter.charter, &epoch, certificate)?;
    Ok(ClaimReport {
        log,
        memo,
        certificate,
        signatures: file.certificate.total,
        version: file.certificate.version,
        epoch: file.signature.epoch.clone(),
        institution: file.signature.institution.clone(),
        name,
        reader: file.reader.clone(),
        charter,
    })
}

/// The name that a claim proves; none where it proves only that its holder signed.
fn proved_name(
    file: &ClaimFile,
    charter: &Charter,
    epoch: &Epoch,
    certificate: CertificateDigest,
) -> Result<Option<String>, Invalid> {
    let reader = reader_binding(&file.reader);
    match &file.proof {
        ClaimProof::Named(claim) if claim.message.capsule == reader => {
            let epochs = std::slice::from_ref(epoch);
            let name = claimed_name(&file.manifest, epochs, charter, &file.signature, claim);
            name.map(Some).ok_or(Invalid::Claim)
        }
        ClaimProof::Named(_) => Err(Invalid::Claim),
        ClaimProof::Signatory(signature) => {
            let statement = SignatoryStatement {
                memo: file.manifest.id(),
                certificate,
                participant: file.signature.message.participant,
                reader,
            };
            match statement.is_signed(signature) {
                true => Ok(None),
                false => Err(Invalid::Claim),
            }
        }
    }
}
