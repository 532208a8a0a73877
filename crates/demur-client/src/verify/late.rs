//! V26: who signed after the filing. R62, R63.

use demur_crypto::randomness::Randomness;
use demur_domain::case::Moment;
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::certificate::pseudonyms_are_distinct;
use demur_protocol::check::PresentationRules;
use demur_protocol::codec::Canonical;
use demur_protocol::late::LateCertificate;
use demur_protocol::presentation::{Kind, UnverifiedPresentation};
use jiff::Timestamp;

use super::Invalid;
use super::case::{Ground, hold};
use super::dates::received;
use super::turns::latest;

/// What the log says of them follows from the file, and came once nobody could sign any more.
pub(super) fn check_counted(
    material: &CaseMaterial,
    ground: &Ground,
    content: &[u8],
    (filed, counted): (Option<Timestamp>, Moment),
) -> Result<(), Invalid> {
    let filed = filed.ok_or(Invalid::Late)?;
    let now = latest(counted, &ground.charter).ok_or(Invalid::Late)?;
    let ends = |filed| ground.charter.late_ends_at(filed);
    let is_over = |filed| ends(filed).is_some_and(|ends| now >= ends);
    let over = received(ground, filed).into_iter().any(is_over);
    let logged = LateCertificate::from_canonical(content).map_err(|_| Invalid::Late)?;
    let counted = count(material, ground).ok_or(Invalid::Late)?;
    match over && logged == counted {
        true => Ok(()),
        false => Err(Invalid::Late),
    }
}

/// Every late signature verifies. None before they are counted.
pub(super) fn signatures(
    material: &CaseMaterial,
    ground: &Ground,
    randomness: &mut dyn Randomness,
) -> Result<Option<LateCertificate>, Invalid> {
    let Some(late) = &material.late else {
        return Ok(None);
    };
    let rules = PresentationRules {
        kind: Kind::Late,
        manifest: &material.manifest,
        epochs: &ground.epochs,
        eligible: ground.charter.eligible_late(),
        version: material.certificate.digest,
        context: material.manifest.context(),
    };
    match hold(&rules, late, randomness) {
        true => Ok(count(material, ground)),
        false => Err(Invalid::Late),
    }
}

/// Who signed late, counted; none if somebody stands there twice or has signed before.
fn count(material: &CaseMaterial, ground: &Ground) -> Option<LateCertificate> {
    let late = material.late.as_ref()?.iter();
    let late: Vec<&UnverifiedPresentation> = late.map(|filed| &filed.presentation).collect();
    let ascending = late.is_sorted_by(|a, b| a.pseudonym < b.pseudonym);
    let before = material.presentations.iter();
    let all: Vec<_> = before
        .map(|filed| &filed.presentation)
        .chain(late.iter().copied())
        .collect();
    let once = ascending && pseudonyms_are_distinct(&all);
    once.then(|| LateCertificate::compute(&material.certificate, &ground.charter, &late))
}
