//! The office's side: read a memo, check its signatures, and answer it.

use demur_crypto::capsule::Capsule;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_crypto::sign::{Official, SigningKey};
use demur_domain::charter::Charter;
use demur_domain::ids::{
    CaseNumber, DocumentDigest, MemoId, OfficialId, StatementDigest, VersionDigest,
};
use demur_domain::memo::Memo;
use demur_domain::reply::{CHANGE_CHARACTERS_MAX, ReplyRefusal, check_outcomes, check_reply};
use demur_protocol::author::{AuthorContent, Filing};
use demur_protocol::check::PresentationRules;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{FiledMemo, MailboxEntry, Sealable};
use demur_protocol::epoch::{Epoch, NAME_RECORD};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::Draft;
use demur_protocol::official::{
    AcknowledgementWords, OfficialContent, OfficialStatement, OfficialStep, OfficialWords,
    ReplyWords, UnverifiedOfficialDocument,
};
use demur_protocol::presentation::{ClaimContent, Kind, UnverifiedPresentation, capsule_binding};
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::turns::says_why;
use crate::verify::Invalid;

/// What an official keeps: a signing key and an age identity.
#[derive(Clone, Encode, Decode, Zeroize, ZeroizeOnDrop)]
#[cbor(map)]
pub struct OfficialKeys {
    /// Who it is.
    #[n(0)]
    pub id: String,
    /// Seed of the signing key.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signing_seed: [u8; 32],
    /// Seed of the age identity.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub identity_seed: [u8; 32],
}

impl OfficialKeys {
    /// Fresh keys.
    #[must_use]
    pub fn generate(id: &OfficialId, randomness: &mut dyn Randomness) -> Self {
        Self {
            id: id.to_string(),
            signing_seed: random_bytes(randomness),
            identity_seed: random_bytes(randomness),
        }
    }

    /// The signing key.
    #[must_use]
    pub fn signing_key(&self) -> SigningKey<Official> {
        SigningKey::from_seed(&self.signing_seed)
    }

    /// Who it is.
    ///
    /// # Errors
    /// If the id is not one.
    pub fn official(&self) -> Result<OfficialId, OfficeRefusal> {
        self.id.parse().map_err(|_| OfficeRefusal::Official)
    }

    /// The age identity.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(&self.identity_seed)
    }
}

impl std::fmt::Debug for OfficialKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "OfficialKeys({}, ..)", self.id)
    }
}

/// Opens a memo that was filed. None also if an attachment is not the one that the text names.
#[must_use]
pub fn read(identity: &Identity, memo: &MemoId, sealed: &[u8]) -> Option<FiledMemo> {
    FiledMemo::open(identity, sealed)
        .ok()
        .filter(|filed| filed.memo == *memo && filed.text.check().is_ok())
}

/// The name in a signature's capsule, if it is for this official and really the signer's: the claim
/// must carry the same pseudonym and disclose the name record.
#[must_use]
pub fn name_of_signer(
    identity: &Identity,
    manifest: &MemoManifest,
    epochs: &[Epoch],
    charter: &Charter,
    signature: &UnverifiedPresentation,
    capsule: &[u8],
) -> Option<String> {
    let capsule = Capsule::from_bytes(capsule).ok()?;
    let binding = capsule_binding(&manifest.context(), &signature.pseudonym);
    let content = capsule.open_named(identity, binding).ok()??;
    let content = ClaimContent::from_canonical(&content).ok()?;
    claimed_name(manifest, epochs, charter, signature, &content.claim)
}

/// The name that a claim proves for a signature.
#[must_use]
pub fn claimed_name(
    manifest: &MemoManifest,
    epochs: &[Epoch],
    charter: &Charter,
    signature: &UnverifiedPresentation,
    claim: &UnverifiedPresentation,
) -> Option<String> {
    let rules = PresentationRules {
        kind: Kind::Claim,
        manifest,
        epochs,
        eligible: &charter.eligibility().affiliations,
        version: signature.message.version,
        context: manifest.context(),
    };
    rules.verify(claim).ok()?;
    let same = claim.pseudonym == signature.pseudonym
        && claim.message.participant == signature.message.participant;
    let record = claim
        .disclosed
        .iter()
        .find(|d| usize::from(d.index) == NAME_RECORD)?;
    same.then(|| record.value.clone())
}

/// What an official's document is about.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The memo.
    pub memo: MemoId,
    /// The filing that is answered.
    pub filing: DocumentDigest,
    /// Where the signers read: the recipient in the filed memo.
    pub reply_to: &'a str,
}

/// A document ready to be posted.
#[derive(Clone)]
pub struct Prepared {
    /// The signed document.
    pub document: UnverifiedOfficialDocument,
    /// The mailbox entry, sealed to the circulation.
    pub sealed: Vec<u8>,
    /// Nonce of the leaf.
    pub nonce: [u8; 32],
}

/// Why an official's document is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfficeRefusal {
    /// The reply is not a reply: a demand is unanswered, blank, or all have one text.
    #[error("{}", reply_sentence(*.0))]
    Reply(ReplyRefusal),
    /// A day is not one.
    #[error("a decision day is not of the form YYYY-MM-DD")]
    Day,
    /// The recipient in the filed memo cannot be sealed to.
    #[error("the address for replies in the memo cannot be used")]
    ReplyTo,
    /// A step that must say why, and does not.
    #[error("it needs words, which everybody who signed will read")]
    Reason,
    /// An acknowledgement that leaves something out (R18).
    #[error(
        "an acknowledgement names who answers, when the reply is due, who watches and what protects \
         the signers; one of them is blank"
    )]
    Blank,
    /// The charter asks for a risk check, or one leaves a question out.
    #[error("the charter asks what could happen to those who signed: every question once")]
    RiskCheck,
    /// The authors asked about the readers, and the distribution says nothing to it (R24).
    #[error("the authors asked about the readers: say in a remark what you did about it, and why")]
    DistributionAsked,
    /// A draft that another official is to sign, or one with other words than it commits to.
    #[error("the draft is not whole, or is to be signed by somebody else")]
    Draft,
    /// Nobody on the roster has the role in which the charter lets more time be granted, or their
    /// key cannot be sealed to.
    #[error("nobody on the roster could grant it")]
    Approver,
    /// The official's id is not one.
    #[error("the key file names no official")]
    Official,
}

fn reply_sentence(refusal: ReplyRefusal) -> String {
    match refusal {
        ReplyRefusal::NoSuchDemand(n) => format!("the memo has no demand {n}"),
        ReplyRefusal::AnsweredTwice(n) => format!("demand {n} is answered twice"),
        ReplyRefusal::Unanswered(n) => format!("demand {n} is not answered"),
        ReplyRefusal::Blank(n) => format!("the reasons for demand {n} are blank"),
        ReplyRefusal::TooLong(n) => format!("the reasons for demand {n} are too long"),
        ReplyRefusal::DecisionDay(n) => {
            format!("demand {n}: a decision put off needs a day, and only that one")
        }
        ReplyRefusal::OutcomeNotInCharter(n) => {
            format!("demand {n}: the charter has no such outcome")
        }
        ReplyRefusal::Change(n) => format!(
            "demand {n}: what changes is said where something changes, in at most \
             {CHANGE_CHARACTERS_MAX} characters"
        ),
        ReplyRefusal::ChangeDay(n) => {
            format!("demand {n}: nothing changes before it is decided")
        }
        ReplyRefusal::OneTextForAll => "all demands have the same reasons; answer each".to_owned(),
    }
}

/// An acknowledgement: who is responsible, what is due when, who watches, and what protects (R18); and
/// what could happen to those who signed, where the charter asks for it (R46).
///
/// # Errors
/// If a field is blank, the risk check is not whole, or it cannot be sealed.
pub fn acknowledge(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    charter: &Charter,
    (case_number, words): (CaseNumber, AcknowledgementWords),
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    if !words.risk_fits(charter.protection().risk_check) {
        return Err(OfficeRefusal::RiskCheck);
    }
    let step = OfficialStep::Acknowledge { case_number };
    let words = OfficialWords::Acknowledgement(words);
    if !says_why(&words) {
        return Err(OfficeRefusal::Blank);
    }
    prepare(keys, subject, step, words, randomness)
}

/// A distribution to these readers.
///
/// # Errors
/// If the authors asked about its readers and the note does not say what became of that, or if it
/// cannot be sealed.
pub fn distribute(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    memo: &Memo,
    mut readers: Vec<OfficialId>,
    note: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    if !memo.is_distribution_answered(&note) {
        return Err(OfficeRefusal::DistributionAsked);
    }
    readers.sort();
    readers.dedup();
    let step = OfficialStep::Distribute { readers };
    prepare(
        keys,
        subject,
        step,
        OfficialWords::Distribution { note },
        randomness,
    )
}

/// A reply to every demand, before it is signed: what another official clears, if the charter wants
/// that, and what [`sign`] then makes a document of.
///
/// # Errors
/// If a demand is left blank, or all have one text, or the charter has no such outcome.
pub fn draft_reply(
    by: &OfficialId,
    subject: &Subject<'_>,
    charter: &Charter,
    demands: u16,
    mut words: ReplyWords,
    randomness: &mut dyn Randomness,
) -> Result<Draft, OfficeRefusal> {
    let answers = crate::verify::answers(&words).ok_or(OfficeRefusal::Day)?;
    check_reply(demands, &answers).map_err(OfficeRefusal::Reply)?;
    check_outcomes(charter, &answers).map_err(OfficeRefusal::Reply)?;
    words.answers.sort_by_key(|answer| answer.demand);
    let step = OfficialStep::Reply {
        demands: (1..=demands).collect(),
    };
    Ok(draft(
        by,
        subject,
        step,
        OfficialWords::Reply(words),
        randomness,
    ))
}

/// A reply to every demand.
///
/// # Errors
/// If a demand is left blank, or all have one text, or the charter has no such outcome.
pub fn reply(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    charter: &Charter,
    demands: u16,
    words: ReplyWords,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let by = keys.official()?;
    let draft = draft_reply(&by, subject, charter, demands, words, randomness)?;
    sign(keys, subject, draft, randomness)
}

/// A clearance of a draft that somebody else will sign.
///
/// # Errors
/// If the draft is not whole, or is to be signed by who would clear it.
pub fn clear(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    cleared: &Draft,
    position: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let reply = cleared.digest().ok_or(OfficeRefusal::Draft)?;
    if cleared.statement.official == keys.official()? {
        return Err(OfficeRefusal::Draft);
    }
    force_clear(keys, subject, reply, position, randomness)
}

/// A request to another official to clear a draft.
///
/// # Errors
/// If the draft is not whole, or it cannot be sealed.
pub fn ask_clearance(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    (of, draft): (OfficialId, &Draft),
    note: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let reply = draft.digest().ok_or(OfficeRefusal::Draft)?;
    force_ask_clearance(keys, subject, (of, reply), note, randomness)
}

/// The same as somebody would make it who bypasses the checks.
///
/// # Errors
/// If it cannot be sealed.
pub fn force_ask_clearance(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    (of, reply): (OfficialId, StatementDigest),
    note: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let step = OfficialStep::AskClearance { of, reply };
    let words = OfficialWords::ClearanceRequest { note };
    prepare(keys, subject, step, words, randomness)
}

/// A clearance as somebody would make it who bypasses the checks.
///
/// # Errors
/// If it cannot be sealed.
pub fn force_clear(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    reply: StatementDigest,
    position: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let (step, words) = (
        OfficialStep::Clear { reply },
        OfficialWords::Clearance { position },
    );
    prepare(keys, subject, step, words, randomness)
}

/// A reply as somebody would make it who bypasses the checks; the server and every reader check
/// again, and tests show that.
///
/// # Errors
/// If it cannot be sealed.
pub fn force_reply(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    demands: Vec<u16>,
    words: ReplyWords,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    prepare(
        keys,
        subject,
        OfficialStep::Reply { demands },
        OfficialWords::Reply(words),
        randomness,
    )
}

/// A message to all staff that mentions the memo.
///
/// # Errors
/// If it cannot be sealed.
pub fn statement(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    message: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    prepare(
        keys,
        subject,
        OfficialStep::Statement,
        OfficialWords::Statement { message },
        randomness,
    )
}

pub(crate) fn prepare(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    step: OfficialStep,
    words: OfficialWords,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let draft = draft(&keys.official()?, subject, step, words, randomness);
    sign(keys, subject, draft, randomness)
}

/// A document whose words are for these readers, and not for the signers alone.
pub(crate) fn prepare_to(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    (step, words): (OfficialStep, OfficialWords),
    readers: &[Recipient],
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let draft = draft(&keys.official()?, subject, step, words, randomness);
    seal_to(keys, draft, readers, randomness)
}

/// A document as it will be signed.
pub(crate) fn draft(
    by: &OfficialId,
    subject: &Subject<'_>,
    step: OfficialStep,
    words: OfficialWords,
    randomness: &mut dyn Randomness,
) -> Draft {
    let content = OfficialContent {
        nonce: random_bytes(randomness),
        words,
    };
    let statement = OfficialStatement {
        memo: subject.memo,
        answers: subject.filing,
        official: by.clone(),
        step,
        content: content.commitment(),
    };
    Draft { statement, content }
}

/// Signs a draft and readies it to be posted.
///
/// # Errors
/// If the draft is not whole, is about something else or for somebody else to sign, or if it cannot
/// be sealed.
pub fn sign(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    draft: Draft,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    sign_to(keys, subject, draft, &[], randomness)
}

/// The same for further readers beside the signers.
pub(crate) fn sign_to(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    draft: Draft,
    readers: &[Recipient],
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let Draft { statement, content } = draft;
    let whole = statement.content == content.commitment();
    let here = statement.memo == subject.memo && statement.answers == subject.filing;
    if !whole || !here || statement.official != keys.official()? {
        return Err(OfficeRefusal::Draft);
    }
    let reply_to: Recipient = subject
        .reply_to
        .parse()
        .map_err(|_| OfficeRefusal::ReplyTo)?;
    let readers = [&[reply_to], readers].concat();
    seal_to(keys, Draft { statement, content }, &readers, randomness)
}

/// Signs what was drafted here, and seals it to these readers.
fn seal_to(
    keys: &OfficialKeys,
    Draft { statement, content }: Draft,
    readers: &[Recipient],
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let document = UnverifiedOfficialDocument::sign(&keys.signing_key(), statement);
    let entry = MailboxEntry {
        document: document.clone(),
        content,
    };
    let sealed = entry
        .seal(readers, randomness)
        .map_err(|_| OfficeRefusal::ReplyTo)?;
    Ok(Prepared {
        document,
        sealed,
        nonce: random_bytes(randomness),
    })
}

/// The version a signature set is about, as the office sees it: the filed text must be it.
///
/// # Errors
/// If the text that was filed is not the text that was signed.
pub fn check_text(filed: &FiledMemo, signed: &VersionDigest) -> Result<(), Invalid> {
    if filed.text.digest() == *signed {
        Ok(())
    } else {
        Err(Invalid::Text)
    }
}

/// Why the memo cannot wait, as its readers see it, is what the authors' filing commits to.
///
/// # Errors
/// If there are other words than those, or none.
pub fn check_urgency(filed: &FiledMemo, filing: &Filing) -> Result<(), Invalid> {
    let said = filed.urgency.as_ref().map(AuthorContent::commitment);
    if said == filing.urgency {
        Ok(())
    } else {
        Err(Invalid::Filing)
    }
}
