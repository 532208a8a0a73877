//! Verifying a saved co-signature, before it is posted or by whoever was handed it.

use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::LogVerifier;
use demur_domain::ids::{InstitutionId, MemoId, VersionDigest};
use demur_protocol::casefile::{LoggedEpoch, SignatureFile};
use demur_protocol::check::{PresentationRules, eligible_for};
use demur_protocol::presentation::{Disclosed, Kind, UnverifiedCosignature};

use super::Invalid;
use crate::trust;

/// What a valid co-signature says.
pub struct SignatureReport {
    /// The log.
    pub log: LogVerifier,
    /// The memo.
    pub memo: MemoId,
    /// The version signed.
    pub version: VersionDigest,
    /// Whose credential it is.
    pub institution: InstitutionId,
    /// What it shows.
    pub shown: Vec<Disclosed>,
    /// Whether it was made after the filing (R62).
    pub late: bool,
}

/// Verifies a saved co-signature under the epoch in the log.
///
/// # Errors
/// The first check that fails.
pub fn verify(
    file: &SignatureFile,
    pinned: Option<&LogVerifier>,
) -> Result<SignatureReport, Invalid> {
    let (log, head) = file.log.open(pinned).map_err(|_| Invalid::Checkpoint)?;
    let charter = trust::charter(&file.charter, &head).map_err(|_| Invalid::Charter)?;
    if charter.digest != file.manifest.charter {
        return Err(Invalid::Charter);
    }
    file.epoch
        .verify(LeafKind::EpochManifest, &head)
        .map_err(|_| Invalid::Epoch)?;
    let epoch = LoggedEpoch {
        manifest: file.epoch.clone(),
        roll: None,
    };
    let epoch = trust::epoch(&epoch, &head)
        .map_err(|_| Invalid::Epoch)?
        .epoch;
    let cosignature = UnverifiedCosignature::from_block(&file.block)?;
    let late = cosignature.presentation.message.kind == Kind::Late;
    let kind = if late { Kind::Late } else { Kind::Sign };
    let rules = PresentationRules {
        kind,
        manifest: &file.manifest,
        epochs: std::slice::from_ref(&epoch),
        eligible: eligible_for(&charter.charter, kind),
        version: cosignature.presentation.message.version,
        context: file.manifest.context(),
    };
    rules
        .verify_cosignature(&cosignature)
        .map_err(|_| Invalid::Signature)?;
    let presentation = cosignature.presentation;
    Ok(SignatureReport {
        late,
        log,
        memo: file.manifest.id(),
        version: presentation.message.version,
        institution: presentation.institution,
        shown: presentation.disclosed,
    })
}
