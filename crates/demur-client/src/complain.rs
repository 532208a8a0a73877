//! The complainant's side of a complaint of reprisal: tell, prove to the protection officers alone that
//! one signed, and read what they answer.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_domain::charter::Charter;
use demur_domain::complaint::{
    ComplaintAct, ComplaintRecord, ComplaintState, ComplaintView, Reprisal,
};
use demur_domain::ids::OfficialId;
use demur_domain::role::Role;
use demur_protocol::codec::CodecError;
use demur_protocol::complaint::{
    ComplaintKey, ComplaintPost, ComplaintStep, EntryContent, EntryRefusal, ProofStatement,
    RiskCheck, SignatoryProof, StepEntry, UnverifiedEntry,
};
use demur_protocol::envelope::Sealable;
use demur_protocol::roster::{Roster, RosterOfficial};
use jiff::Timestamp;

use crate::circulation::Circulation;
use crate::claim::{Certified, ClaimRefusal};
use crate::wallet::Invited;

/// What somebody tells.
#[derive(Clone)]
pub struct Told {
    /// What was done.
    pub kind: Reprisal,
    /// What happened.
    pub happened: String,
    /// When; may be empty.
    pub date: String,
    /// Which person or office; may be empty.
    pub by: String,
    /// What shows it; may be empty.
    pub evidence: String,
    /// Who complains and how they are reached; empty of who stays unknown to the officer.
    pub name: String,
    /// What shows that they signed a memo, if that is to be shown.
    pub proof: Option<SignatoryProof>,
}

/// Why a complaint is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTold {
    /// It is none.
    #[error(transparent)]
    Refused(#[from] EntryRefusal),
    /// There is nobody to tell it to.
    #[error("the roster names no protection officer whom you did not leave out")]
    NoOfficer,
    /// The roster's keys cannot be used.
    #[error("the roster holds a key that cannot be used")]
    Roster,
    /// More officers than a complaint has room for.
    #[error("too many protection officers for one complaint")]
    TooMany(#[from] CodecError),
}

/// The protection officers of the roster, but those whom a complainant leaves out: because it is about
/// them, or because they are too near to whom it is about.
#[must_use]
pub fn officers<'a>(roster: &'a Roster, left_out: &[OfficialId]) -> Vec<&'a RosterOfficial> {
    let officials = roster.officials.iter();
    officials
        .filter(|it| it.role == Role::ProtectionOfficer && !left_out.contains(&it.id))
        .collect()
}

/// Readies an entry of a complaint, `number` being how many the complainant made before.
///
/// # Errors
/// [`NotTold`].
pub fn tell(
    key: &ComplaintKey,
    number: u16,
    told: Told,
    officers: &[&RosterOfficial],
    randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, NotTold> {
    if officers.is_empty() {
        return Err(NotTold::NoOfficer);
    }
    let content = EntryContent {
        nonce: random_bytes(randomness),
        reply_to: key.identity().recipient().to_string(),
        kind: told.kind,
        happened: told.happened,
        date: told.date,
        by: told.by,
        evidence: told.evidence,
        name: told.name,
        proof: told.proof,
    };
    content.check()?;
    let recipients = officers.iter().map(|it| it.recipient());
    let recipients = recipients.collect::<Result<Vec<_>, _>>();
    let recipients = recipients.map_err(|_| NotTold::Roster)?;
    let sealed = content.seal(&recipients, randomness);
    let sealed = sealed.map_err(|_| NotTold::Roster)?;
    let entry = UnverifiedEntry::sign(key, number, &content, &sealed);
    Ok(ComplaintPost { entry, sealed }.to_block()?)
}

/// What shows these officers, and nobody else, that the complainant signed the memo (R43).
///
/// # Errors
/// If the participant key was burned, or is not the signature's, or an officer's key is none.
pub fn prove(
    key: &ComplaintKey,
    circulation: &Circulation,
    invited: &Invited,
    certified: &Certified,
    officers: &[&RosterOfficial],
) -> Result<SignatoryProof, ClaimRefusal> {
    certified.check(circulation.memo)?;
    let own = invited.participant_key().ok_or(ClaimRefusal::Burned)?;
    let participant = certified.signature.message.participant;
    if own.verifying_key().to_bytes() != *participant.as_bytes() {
        return Err(ClaimRefusal::NotCertified);
    }
    let tags = officers.iter().map(|officer| {
        let statement = ProofStatement {
            complaint: key.id(),
            memo: circulation.memo,
            certificate: certified.certificate.certificate_digest(),
            participant,
            official: officer.id.clone(),
        };
        let officer = officer.key().map_err(|_| ClaimRefusal::Reader)?;
        Ok(statement.prove(&own, &officer))
    });
    Ok(SignatoryProof {
        manifest: circulation.manifest.clone(),
        certificate: certified.certificate.clone(),
        signature: certified.signature.clone(),
        index: certified.index,
        path: certified.path.iter().map(|hash| (*hash).into()).collect(),
        tags: tags.collect::<Result<_, ClaimRefusal>>()?,
    })
}

/// A record of a complaint as the complainant fetched it.
#[derive(Clone)]
pub struct FetchedRecord {
    /// When, seconds since 1970.
    pub at: i64,
    /// A sealed step; none for the complainant's own entry.
    pub sealed: Option<Vec<u8>>,
}

/// What a protection officer answered.
#[derive(Clone)]
pub struct Answer {
    /// Who.
    pub official: OfficialId,
    /// Name and title, as the roster has them.
    pub signed_by: String,
    /// What was done.
    pub step: ComplaintStep,
    /// What the officer says.
    pub words: String,
    /// The risk check of an acknowledgement.
    pub risk: Option<RiskCheck>,
    /// When, seconds since 1970.
    pub at: i64,
}

/// A complaint as its complainant sees it.
pub struct Progress {
    /// Where it stands; none while nothing is kept.
    pub state: Option<ComplaintState>,
    /// What was answered, oldest first.
    pub answers: Vec<Answer>,
    /// What is owed.
    pub view: ComplaintView,
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Progress(..)")
    }
}

/// What the server sent is not the history of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what the server sent is no history of this complaint: record {record}")]
pub struct NotAHistory {
    /// The record that does not fit, from zero.
    pub record: usize,
}

/// Reads the answers: each by a protection officer of the roster, about this complaint, at its place,
/// with words that fit it, and allowed by the rules after what came before.
///
/// # Errors
/// At the first record that is not.
pub fn read(
    key: &ComplaintKey,
    roster: &Roster,
    charter: &Charter,
    records: &[FetchedRecord],
) -> Result<Progress, NotAHistory> {
    let identity = key.identity();
    let mut view = ComplaintView::default();
    let mut answers = Vec::new();
    for (place, record) in records.iter().enumerate() {
        let bad = NotAHistory { record: place };
        let at = Timestamp::from_second(record.at).map_err(|_| bad)?;
        let mut happened = ComplaintRecord {
            act: ComplaintAct::Tell,
            month: 0,
            at,
        };
        if let Some(sealed) = &record.sealed {
            let entry = StepEntry::open(&identity, sealed).map_err(|_| bad)?;
            let answer = answer(key, roster, place, entry, record.at).ok_or(bad)?;
            happened.act = answer.step.act();
            happened.month = answer.step.month();
            answers.push(answer);
        }
        view.take(charter, happened).map_err(|_| bad)?;
    }
    Ok(Progress {
        state: view.state(),
        answers,
        view,
    })
}

fn answer(
    key: &ComplaintKey,
    roster: &Roster,
    place: usize,
    entry: StepEntry,
    at: i64,
) -> Option<Answer> {
    let official = roster.official(&entry.step.statement.official)?;
    if official.role != Role::ProtectionOfficer {
        return None;
    }
    let step = entry.step.verify(&official.key().ok()?).ok()?;
    let statement = step.statement();
    let content = entry.content;
    let fits = statement.complaint == key.id()
        && usize::from(statement.after) == place
        && statement.content == content.commitment()
        && content.check(&statement.step).is_ok();
    fits.then(|| Answer {
        official: official.id.clone(),
        signed_by: official.display_name.clone(),
        step: statement.step,
        words: content.words,
        risk: content.risk,
        at,
    })
}
