//! The protection officer's side: read complaints, check whether the complainant signed the memo, and
//! answer over one's signature.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::complaint::{Risk, RiskItem};
use demur_domain::ids::{CertificateDigest, ComplaintId, MemoId};
use demur_protocol::check::PresentationRules;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{
    ComplaintStep, EntryContent, ProofStatement, RiskCheck, SignatoryProof, StepContent, StepEntry,
    StepStatement, UnverifiedEntry, UnverifiedStep,
};
use demur_protocol::envelope::Sealable;
use demur_protocol::presentation::Kind;
use demur_protocol::risk::whole;
use demur_protocol::roster::Roster;

use crate::claim::Certified;
use crate::complain::officers;
use crate::office::OfficialKeys;
use crate::trust::Instance;

/// Opens what a complainant told. None if it is not this complaint's, at its place among the
/// complainant's entries, was not sealed to this officer, or does not say what was signed.
#[must_use]
pub fn read(
    identity: &Identity,
    complaint: &ComplaintId,
    number: u16,
    entry: &[u8],
    sealed: &[u8],
) -> Option<EntryContent> {
    let entry = UnverifiedEntry::from_canonical(entry).ok()?;
    let verified = entry.verify(sealed).ok()?;
    let statement = verified.statement();
    let content = EntryContent::open(identity, sealed).ok()?;
    let same = statement.complaint == *complaint
        && statement.number == number
        && statement.content == content.commitment();
    (same && content.check().is_ok()).then_some(content)
}

/// What the officer knows who finds a proof to hold. Nobody else does: the officer could have made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proved {
    /// The memo that the complainant signed.
    pub memo: MemoId,
    /// The certificate that the signature stands in. Whether it is the one that was filed shows by
    /// comparing it with the memo's receipt.
    pub certificate: CertificateDigest,
    /// How many signed.
    pub signatures: u32,
}

/// A proof does not hold. It does not say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the proof of having signed does not hold")]
pub struct ProofFailure;

/// Checks, as the officer whose keys these are, that the complainant signed the memo: the signature is
/// an eligible member's, stands in the certificate, and its signer made the tag.
///
/// # Errors
/// If not.
pub fn check_proof(
    instance: &Instance,
    keys: &OfficialKeys,
    complaint: &ComplaintId,
    proof: &SignatoryProof,
) -> Result<Proved, ProofFailure> {
    let memo = proof.manifest.id();
    let charter = instance.charter_by_digest(&proof.manifest.charter);
    let charter = charter.ok_or(ProofFailure)?;
    if proof.certificate.charter != charter.digest {
        return Err(ProofFailure);
    }
    let signature = &proof.signature;
    let epoch = instance.epoch(&signature.institution, &signature.epoch);
    let epoch = &epoch.ok_or(ProofFailure)?.epoch;
    let rules = PresentationRules {
        kind: Kind::Sign,
        manifest: &proof.manifest,
        epochs: std::slice::from_ref(epoch),
        eligible: &charter.charter.eligibility().affiliations,
        version: proof.certificate.digest,
        context: proof.manifest.context(),
    };
    rules.verify(signature).map_err(|_| ProofFailure)?;
    let certified = Certified {
        certificate: proof.certificate.clone(),
        signature: signature.clone(),
        index: proof.index,
        path: proof.path.iter().map(|hash| **hash).collect(),
    };
    certified.check(memo).map_err(|_| ProofFailure)?;
    let certificate = proof.certificate.certificate_digest();
    let statement = ProofStatement {
        complaint: *complaint,
        memo,
        certificate,
        participant: signature.message.participant,
        official: keys.official().map_err(|_| ProofFailure)?,
    };
    let mut tags = proof.tags.iter();
    if !tags.any(|tag| statement.convinces(&keys.signing_key(), tag)) {
        return Err(ProofFailure);
    }
    Ok(Proved {
        memo,
        certificate,
        signatures: proof.certificate.total,
    })
}

/// A step ready to be posted.
pub struct PreparedStep {
    /// The signed step.
    pub step: UnverifiedStep,
    /// The same with its words, sealed to the complainant and the officers.
    pub sealed: Vec<u8>,
}

impl std::fmt::Debug for PreparedStep {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PreparedStep(..)")
    }
}

/// What a step is about.
pub struct StepSubject<'a> {
    /// The complaint.
    pub complaint: ComplaintId,
    /// Its recipient, as the complainant named it.
    pub reply_to: &'a str,
    /// How many records the officer has seen.
    pub after: u16,
}

/// Why a step is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepNotMade {
    /// There are no words, or too many, or a risk check where none belongs.
    #[error("the words do not fit the step: no words, or too many, or no whole risk check")]
    Words,
    /// A recipient cannot be used.
    #[error("the roster or the complaint holds a key that cannot be used")]
    Recipient,
    /// The official's id is not one.
    #[error("the key file names no official")]
    Official,
}

/// A risk check with these answers, every other question left open (R46).
#[must_use]
pub fn risk_check(answers: &[(RiskItem, Risk)], randomness: &mut dyn Randomness) -> RiskCheck {
    RiskCheck {
        nonce: random_bytes(randomness),
        answers: whole(answers),
    }
}

/// Confirms a complaint, with the risk check without which it is not confirmed.
///
/// # Errors
/// [`StepNotMade`].
pub fn acknowledge(
    keys: &OfficialKeys,
    roster: &Roster,
    subject: &StepSubject<'_>,
    (words, risk): (String, RiskCheck),
    randomness: &mut dyn Randomness,
) -> Result<PreparedStep, StepNotMade> {
    let step = ComplaintStep::Acknowledge {
        risk: risk.commitment(),
    };
    let said = (words, Some(risk));
    prepare(keys, roster, subject, step, said, randomness)
}

/// Any other step.
///
/// # Errors
/// [`StepNotMade`].
pub fn step(
    keys: &OfficialKeys,
    roster: &Roster,
    subject: &StepSubject<'_>,
    (step, words): (ComplaintStep, String),
    randomness: &mut dyn Randomness,
) -> Result<PreparedStep, StepNotMade> {
    prepare(keys, roster, subject, step, (words, None), randomness)
}

fn prepare(
    keys: &OfficialKeys,
    roster: &Roster,
    subject: &StepSubject<'_>,
    step: ComplaintStep,
    (words, risk): (String, Option<RiskCheck>),
    randomness: &mut dyn Randomness,
) -> Result<PreparedStep, StepNotMade> {
    let content = StepContent {
        nonce: random_bytes(randomness),
        words,
        risk,
    };
    content.check(&step).map_err(|_| StepNotMade::Words)?;
    let statement = StepStatement {
        complaint: subject.complaint,
        official: keys.official().map_err(|_| StepNotMade::Official)?,
        after: subject.after,
        step,
        content: content.commitment(),
    };
    let signed = UnverifiedStep::sign(&keys.signing_key(), statement);
    let entry = StepEntry {
        step: signed.clone(),
        content,
    };
    // The others read on: an officer who is away does not stop a complaint.
    let mut recipients: Vec<Recipient> = officers(roster, &[])
        .into_iter()
        .map(demur_protocol::roster::RosterOfficial::recipient)
        .collect::<Result<_, _>>()
        .map_err(|_| StepNotMade::Recipient)?;
    let complainant = subject.reply_to.parse();
    recipients.push(complainant.map_err(|_| StepNotMade::Recipient)?);
    let sealed = entry.seal(&recipients, randomness);
    Ok(PreparedStep {
        step: signed,
        sealed: sealed.map_err(|_| StepNotMade::Recipient)?,
    })
}

/// Opens a step, as an officer: who signed it, what, and the words. None if it is not this complaint's,
/// at this place, or by a protection officer of the roster.
#[must_use]
pub fn read_step(
    identity: &Identity,
    roster: &Roster,
    (complaint, after): (&ComplaintId, u16),
    sealed: &[u8],
) -> Option<StepEntry> {
    let entry = StepEntry::open(identity, sealed).ok()?;
    let official = roster.official(&entry.step.statement.official)?;
    let step = entry.step.clone().verify(&official.key().ok()?).ok()?;
    let statement = step.statement();
    let fits = statement.complaint == *complaint
        && statement.after == after
        && statement.content == entry.content.commitment()
        && entry.content.check(&statement.step).is_ok();
    fits.then_some(entry)
}
