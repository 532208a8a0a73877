//! Verifying a case file.

use std::sync::Arc;

use demur_crypto::credential::Hint;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::log::tree::TreeHead;
use demur_crypto::randomness::Randomness;
use demur_domain::charter::Charter;
use demur_domain::ids::DocumentDigest;
use demur_domain::memo::Memo;
use demur_domain::turn::Turned;
use demur_protocol::author::{AuthorStep, Freeze};
use demur_protocol::casefile::{CaseFile, CaseMaterial, FiledPresentation};
use demur_protocol::certificate::{Certificate, CertificateSubject, pseudonyms_are_distinct};
use demur_protocol::check::{PresentationRules, VerifiedPresentation};
use demur_protocol::epoch::Epoch;
use demur_protocol::late::LateCertificate;
use demur_protocol::presentation::{Kind, UnverifiedPresentation};
use demur_protocol::roster::Roster;
use demur_protocol::text::VersionText;

use super::filed::{FiledReport, filed};
use super::history::events;
use super::{Invalid, late};
use crate::trust;

/// What a valid case file says.
pub struct CaseReport {
    /// Name of the log.
    pub log: LogVerifier,
    /// Subject of the memo.
    pub subject: String,
    /// The memo.
    pub memo: Memo,
    /// The certificate: how many signed, from where.
    pub certificate: Certificate,
    /// The charter.
    pub charter: Arc<Charter>,
    /// What happened once it was filed; none if it was not.
    pub filed: Option<FiledReport>,
    /// Who signed after the filing, counted apart; none before that is over.
    pub late: Option<LateCertificate>,
}

/// The parts of a case that stand by themselves, verified.
pub(super) struct Ground {
    pub(super) log: LogVerifier,
    pub(super) head: TreeHead,
    pub(super) charter: Arc<Charter>,
    pub(super) roster: Roster,
    pub(super) epochs: Vec<Epoch>,
}

/// Verifies a case file.
///
/// # Errors
/// The first check that fails.
pub fn verify(
    file: &CaseFile,
    pinned: Option<&LogVerifier>,
    randomness: &mut dyn Randomness,
) -> Result<CaseReport, Invalid> {
    let ground = ground(&file.material, pinned)?;
    let freeze = freeze(&file.material)?;
    let memo = text(&file.text, &freeze)?;
    signatures(&file.material, &ground, &freeze, randomness)?;
    let filed = filed(file, &ground, &memo)?;
    let late = late::signatures(&file.material, &ground, randomness)?;
    if filed.is_none() && late.is_some() {
        return Err(Invalid::Late);
    }
    Ok(CaseReport {
        log: ground.log,
        subject: memo.parts().subject.clone(),
        memo,
        certificate: file.material.certificate.clone(),
        charter: ground.charter,
        filed,
        late,
    })
}

/// Verifies the signatures and the certificate of a sealed memo: what authors and monitors do
/// before they file or cosign it.
///
/// # Errors
/// The first check that fails.
pub fn verify_sealed(
    material: &CaseMaterial,
    pinned: Option<&LogVerifier>,
    randomness: &mut dyn Randomness,
) -> Result<(), Invalid> {
    let ground = ground(material, pinned)?;
    signatures(material, &ground, &freeze(material)?, randomness)
}

/// A case without its words, verified: what trustees and who asked them see of it.
pub struct MaterialReport {
    /// The charter.
    pub charter: Arc<Charter>,
    /// The roster.
    pub roster: Roster,
    /// The epochs that the memo accepts.
    pub epochs: Vec<Epoch>,
    /// The filing, which every document answers.
    pub filing: DocumentDigest,
    /// Every turn that was taken.
    pub turns: Vec<Turned>,
}

/// Verifies all of a filed case but its words: the signatures, the certificate and every event.
///
/// # Errors
/// The first check that fails.
pub fn verify_material(
    material: &CaseMaterial,
    pinned: Option<&LogVerifier>,
    randomness: &mut dyn Randomness,
) -> Result<MaterialReport, Invalid> {
    let ground = ground(material, pinned)?;
    signatures(material, &ground, &freeze(material)?, randomness)?;
    let (filing, turns) = events(material, &ground)?;
    late::signatures(material, &ground, randomness)?;
    Ok(MaterialReport {
        charter: ground.charter,
        roster: ground.roster,
        epochs: ground.epochs,
        filing,
        turns,
    })
}

/// V1 to V4.
pub(super) fn ground(
    material: &CaseMaterial,
    pinned: Option<&LogVerifier>,
) -> Result<Ground, Invalid> {
    let (log, head) = material.log.open(pinned).map_err(|_| Invalid::Checkpoint)?;
    let charter = trust::charter(&material.charter, &head).map_err(|_| Invalid::Charter)?;
    if charter.digest != material.manifest.charter {
        return Err(Invalid::Charter);
    }
    let roster = trust::roster(&material.roster, &head).map_err(|_| Invalid::Roster)?;
    if roster.instance != material.manifest.instance {
        return Err(Invalid::Roster);
    }
    if material.epochs.len() != material.manifest.accepted.len() {
        return Err(Invalid::Epoch);
    }
    let epochs =
        material
            .epochs
            .iter()
            .zip(&material.manifest.accepted)
            .map(|(logged, accepted)| {
                let known = trust::epoch(logged, &head).map_err(|_| Invalid::Epoch)?;
                let names = trust::name_of(&known) == (&accepted.institution, &accepted.epoch);
                let roll = known
                    .roll
                    .as_ref()
                    .is_some_and(|(_, digest)| *digest == accepted.roll);
                let right = names && roll && known.epoch.digest() == accepted.manifest;
                right.then_some(known.epoch).ok_or(Invalid::Epoch)
            });
    let epochs = epochs.collect::<Result<_, _>>()?;
    Ok(Ground {
        log,
        head,
        charter: Arc::new(charter.charter),
        roster,
        epochs,
    })
}

/// The freeze, signed by the authors.
fn freeze(material: &CaseMaterial) -> Result<Freeze, Invalid> {
    let document = material
        .freeze
        .clone()
        .verify(material.manifest.id(), &material.manifest.author)
        .map_err(|_| Invalid::Text)?;
    match document.step() {
        AuthorStep::Circulate(freeze) => Ok(freeze.clone()),
        _ => Err(Invalid::Text),
    }
}

/// V5.
fn text(text: &VersionText, freeze: &Freeze) -> Result<Memo, Invalid> {
    if text.digest() != freeze.digest {
        return Err(Invalid::Text);
    }
    let memo = text.check().map_err(|_| Invalid::Text)?;
    if memo.demand_count() != freeze.demands {
        return Err(Invalid::Text);
    }
    Ok(memo)
}

/// V6 and V7.
fn signatures(
    material: &CaseMaterial,
    ground: &Ground,
    freeze: &Freeze,
    randomness: &mut dyn Randomness,
) -> Result<(), Invalid> {
    let rules = PresentationRules {
        kind: Kind::Sign,
        manifest: &material.manifest,
        epochs: &ground.epochs,
        eligible: &ground.charter.eligibility().affiliations,
        version: freeze.digest,
        context: material.manifest.context(),
    };
    let presentations: Vec<&UnverifiedPresentation> = material
        .presentations
        .iter()
        .map(|filed| &filed.presentation)
        .collect();
    let ascending = presentations.is_sorted_by(|a, b| a.pseudonym < b.pseudonym);
    if !ascending || !pseudonyms_are_distinct(&presentations) {
        return Err(Invalid::Signature);
    }
    // The certificate is cheap to compute and binds every presentation, so it comes first: a file
    // that was changed is refused before any curve arithmetic.
    let subject = CertificateSubject {
        memo: material.manifest.id(),
        charter: material.manifest.charter,
        version: freeze.version,
        digest: freeze.digest,
        demands: freeze.demands,
        cell_min: ground.charter.anonymity().cell_min,
    };
    if Certificate::compute(subject, &presentations) != material.certificate {
        return Err(Invalid::Certificate);
    }
    match hold(&rules, &material.presentations, randomness) {
        true => Ok(()),
        false => Err(Invalid::Signature),
    }
}

/// Whether every presentation verifies, each with its own hint.
pub(super) fn hold(
    rules: &PresentationRules<'_>,
    presentations: &[FiledPresentation],
    randomness: &mut dyn Randomness,
) -> bool {
    let hinted = presentations.iter().map(|filed| {
        let hint = Hint::from_bytes(&filed.hint).ok()?;
        Some((&filed.presentation, Some(hint)))
    });
    let Some(hinted) = hinted.collect::<Option<Vec<_>>>() else {
        return false;
    };
    let verified = rules.verify_all(&hinted, randomness);
    // A hint is not needed for a signature to hold; but where it is not the right one, the file is
    // not the one that was exported.
    verified.iter().zip(presentations).all(|(verified, filed)| {
        let hint = verified.as_ref().map(VerifiedPresentation::hint);
        hint.is_ok_and(|hint| hint.as_bytes().as_slice() == filed.hint)
    })
}
