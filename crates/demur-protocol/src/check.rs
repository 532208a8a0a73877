//! What makes a presentation count. Every check has an id, and each id has a test.
//!
//! | id | check |
//! |---|---|
//! | P1 | it is of the kind asked for |
//! | P2 | it names this installation and memo |
//! | P3 | it names the current version |
//! | P4 | it names the memo's charter |
//! | P5 | it is under an (institution, epoch) pair that the memo accepts |
//! | P6 | it discloses attributes only, ascending, and the name record only in a claim |
//! | P7 | the disclosed affiliation is one the charter lets sign |
//! | P8 | every disclosed value is in the epoch's closed list |
//! | P9 | the capsule is the one that was signed |
//! | P10 | the proof and the pseudonym verify under the epoch's key and the memo's context |

use demur_crypto::credential::{self, Hint};
use demur_crypto::randomness::Randomness;
use demur_domain::charter::Charter;
use demur_domain::ids::{PresentationDigest, VersionDigest};

use crate::epoch::{Epoch, NAME_RECORD};
use crate::manifest::MemoManifest;
use crate::presentation::{Kind, UnverifiedCosignature, UnverifiedPresentation};

/// Position of the affiliation, which every presentation discloses.
pub const AFFILIATION: u8 = 0;
/// Attributes that may be disclosed to everybody: those before the name record.
const CLASS_ATTRIBUTES: u8 = 6;

/// Which check a presentation fails. For the client that made it: a server says the same thing to
/// everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PresentationRefusal {
    /// P1.
    #[error("made for another purpose")]
    Kind,
    /// P2.
    #[error("made for another memo")]
    Memo,
    /// P3.
    #[error("made for another version of the text")]
    Version,
    /// P4.
    #[error("made under another charter")]
    Charter,
    /// P5.
    #[error("made with a credential of an epoch this memo does not accept")]
    Epoch,
    /// P6.
    #[error("shows what it must not, or hides what it must show")]
    Disclosure,
    /// P7.
    #[error("made by someone the charter does not let sign")]
    NotEligible,
    /// P8.
    #[error("shows a value that is not in the epoch's list")]
    Value,
    /// P9.
    #[error("carries another capsule than the one signed")]
    Capsule,
    /// P10.
    #[error("the proof does not verify")]
    Proof,
}

/// What presentations are held to.
#[derive(Clone, Copy, Debug)]
pub struct PresentationRules<'a> {
    /// Kind asked for.
    pub kind: Kind,
    /// The memo.
    pub manifest: &'a MemoManifest,
    /// The epochs it accepts, checked.
    pub epochs: &'a [Epoch],
    /// Affiliations that may sign.
    pub eligible: &'a [String],
    /// The current version; zeros where there is no text yet.
    pub version: VersionDigest,
    /// Pseudonym context.
    pub context: [u8; 32],
}

/// Affiliations that may sign: after the filing there may be more (R63).
#[must_use]
pub fn eligible_for(charter: &Charter, kind: Kind) -> &[String] {
    match kind {
        Kind::Late => charter.eligible_late(),
        _ => &charter.eligibility().affiliations,
    }
}

/// A presentation that passed every check.
#[derive(Clone, Debug)]
pub struct VerifiedPresentation {
    presentation: UnverifiedPresentation,
    digest: PresentationDigest,
    hint: Hint,
}

impl VerifiedPresentation {
    /// The presentation.
    #[must_use]
    pub fn presentation(&self) -> &UnverifiedPresentation {
        &self.presentation
    }

    /// Its digest.
    #[must_use]
    pub fn digest(&self) -> PresentationDigest {
        self.digest
    }

    /// What makes verifying it again cheap. Nobody need trust it.
    #[must_use]
    pub fn hint(&self) -> &Hint {
        &self.hint
    }
}

impl PresentationRules<'_> {
    /// Checks P9, then everything else.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn verify_cosignature(
        &self,
        cosignature: &UnverifiedCosignature,
    ) -> Result<VerifiedPresentation, PresentationRefusal> {
        check_capsule(cosignature)?;
        self.verify(&cosignature.presentation)
    }

    /// Checks one presentation.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn verify(
        &self,
        presentation: &UnverifiedPresentation,
    ) -> Result<VerifiedPresentation, PresentationRefusal> {
        let prepared = self.prepare(presentation)?;
        let verified = credential::verify(&prepared.as_unverified(self))
            .map_err(|_| PresentationRefusal::Proof)?;
        Ok(accept(presentation, verified))
    }

    /// Checks many presentations at once: what fails, fails alone.
    pub fn verify_all(
        &self,
        presentations: &[(&UnverifiedPresentation, Option<Hint>)],
        randomness: &mut dyn Randomness,
    ) -> Vec<Result<VerifiedPresentation, PresentationRefusal>> {
        let prepared: Vec<_> = presentations
            .iter()
            .map(|(presentation, _)| self.prepare(presentation))
            .collect();
        let batch: Vec<_> = prepared
            .iter()
            .zip(presentations)
            .filter_map(|(prepared, (_, hint))| {
                prepared
                    .as_ref()
                    .ok()
                    .map(|p| (p.as_unverified(self), hint.clone()))
            })
            .collect();
        let mut verified = credential::verify_batch(&batch, randomness).into_iter();
        prepared
            .iter()
            .zip(presentations)
            .map(|(prepared, (presentation, _))| match prepared {
                Err(refusal) => Err(*refusal),
                Ok(_) => match verified.next() {
                    Some(Ok(verified)) => Ok(accept(presentation, verified)),
                    Some(Err(_)) | None => Err(PresentationRefusal::Proof),
                },
            })
            .collect()
    }

    /// All checks that need no curve arithmetic (P1 to P8).
    fn prepare<'p>(
        &'p self,
        presentation: &'p UnverifiedPresentation,
    ) -> Result<Prepared<'p>, PresentationRefusal> {
        let message = &presentation.message;
        if message.kind != self.kind {
            return Err(PresentationRefusal::Kind);
        }
        if message.instance != self.manifest.instance || message.memo != self.manifest.id() {
            return Err(PresentationRefusal::Memo);
        }
        if message.version != self.version {
            return Err(PresentationRefusal::Version);
        }
        if message.charter != self.manifest.charter {
            return Err(PresentationRefusal::Charter);
        }
        let epoch = self.epoch(presentation)?;
        self.check_disclosure(presentation)?;
        let disclosed = presentation
            .disclosed
            .iter()
            .map(|shown| {
                let index = usize::from(shown.index);
                let octets = epoch.attribute_octets(index, &shown.value);
                octets
                    .map(|octets| (index, octets))
                    .ok_or(PresentationRefusal::Value)
            })
            .collect::<Result<_, _>>()?;
        Ok(Prepared {
            presentation,
            epoch,
            header: message.header(),
            disclosed,
        })
    }

    /// P5: the pair is among those the memo accepts, and the epoch at hand is the one it means.
    fn epoch(&self, presentation: &UnverifiedPresentation) -> Result<&Epoch, PresentationRefusal> {
        let accepted = self.manifest.accepted.iter().find(|accepted| {
            accepted.institution == presentation.institution && accepted.epoch == presentation.epoch
        });
        let accepted = accepted.ok_or(PresentationRefusal::Epoch)?;
        self.epochs
            .iter()
            .find(|epoch| epoch.digest() == accepted.manifest)
            .ok_or(PresentationRefusal::Epoch)
    }

    /// P6 and P7.
    fn check_disclosure(
        &self,
        presentation: &UnverifiedPresentation,
    ) -> Result<(), PresentationRefusal> {
        let shown = &presentation.disclosed;
        let name_record = |index: u8| usize::from(index) == NAME_RECORD;
        let allowed = |index: u8| {
            index < CLASS_ATTRIBUTES || (self.kind == Kind::Claim && name_record(index))
        };
        let ascending = shown.is_sorted_by(|a, b| a.index < b.index);
        let first = shown.first().ok_or(PresentationRefusal::Disclosure)?;
        if !ascending || first.index != AFFILIATION || !shown.iter().all(|d| allowed(d.index)) {
            return Err(PresentationRefusal::Disclosure);
        }
        if self.kind == Kind::Claim && !shown.iter().any(|d| name_record(d.index)) {
            return Err(PresentationRefusal::Disclosure);
        }
        if self.eligible.contains(&first.value) {
            Ok(())
        } else {
            Err(PresentationRefusal::NotEligible)
        }
    }
}

/// P9: the message signed names the capsule that came with it.
///
/// # Errors
/// If it names another.
pub fn check_capsule(cosignature: &UnverifiedCosignature) -> Result<(), PresentationRefusal> {
    if cosignature.presentation.message.capsule == cosignature.capsule.digest() {
        Ok(())
    } else {
        Err(PresentationRefusal::Capsule)
    }
}

/// A presentation that passed P1 to P8, with what P10 needs.
struct Prepared<'a> {
    presentation: &'a UnverifiedPresentation,
    epoch: &'a Epoch,
    header: Vec<u8>,
    disclosed: Vec<(usize, Vec<u8>)>,
}

impl Prepared<'_> {
    fn as_unverified<'a>(
        &'a self,
        rules: &'a PresentationRules<'_>,
    ) -> credential::UnverifiedPresentation<'a> {
        credential::UnverifiedPresentation {
            issuer: self.epoch.key(),
            header: self.epoch.header(),
            presentation_header: &self.header,
            context_id: &rules.context,
            disclosed: self
                .disclosed
                .iter()
                .map(|(i, octets)| (*i, octets.as_slice()))
                .collect(),
            proof: &self.presentation.proof,
            pseudonym: self.presentation.pseudonym.as_bytes(),
        }
    }
}

fn accept(
    presentation: &UnverifiedPresentation,
    verified: credential::VerifiedPresentation,
) -> VerifiedPresentation {
    VerifiedPresentation {
        digest: presentation.digest(),
        presentation: presentation.clone(),
        hint: verified.hint().clone(),
    }
}
