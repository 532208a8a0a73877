//! The authors' steps: open, freeze, revise, seal, file, withdraw, close.

use demur_crypto::credential::Credential;
use demur_crypto::labels::sha256;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::Recipient;
use demur_domain::charter::Charter;
use demur_domain::choice::Stance;
use demur_domain::ids::{
    AuthorKey, DocumentDigest, InstitutionId, ParticipantKey, Pseudonym, VersionDigest,
    VersionNumber,
};
use demur_domain::role::Role;
use demur_protocol::author::{AuthorContent, AuthorStep, Filing, Freeze, UnverifiedAuthorDocument};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{CirculationKey, FiledMemo, Sealable};
use demur_protocol::epoch::Epoch;
use demur_protocol::manifest::{AcceptedEpoch, MemoManifest, opening_context};
use demur_protocol::presentation::{Kind, Message, UnverifiedPresentation};
use demur_protocol::roster::{Roster, RosterOfficial};
use demur_protocol::sizes::URGENCY_OCTETS_MAX;
use demur_protocol::text::VersionText;

use crate::attach::{AttachRefusal, Written};
use crate::sign::shown;
use crate::trust::{Instance, name_of};
use crate::wallet::{Authored, Wallet};

/// Why an author's step is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorRefusal {
    /// No institution has a closed epoch yet.
    #[error("no epoch is closed yet; a memo can be opened once enrolment is over")]
    NoClosedEpoch,
    /// An institution that the charter does not name.
    #[error("the charter names no institution {0}")]
    NoSuchInstitution(InstitutionId),
    /// This wallet has no credential in a closed epoch.
    #[error("this wallet holds no credential of a closed epoch; enrol, and wait for its end")]
    NotEnrolled,
    /// The charter's number of openings in this epoch is used up.
    #[error("you have opened as many memos in this epoch as the charter allows ({0})")]
    OpensExhausted(u8),
    /// Eight pseudonyms of this epoch are used up.
    #[error(
        "you have signed or opened eight memos with this month's credential; a ninth could be \
         linked to the others one day. Use next month's"
    )]
    PseudonymsExhausted,
    /// The installation has no charter.
    #[error("the installation has no charter")]
    NoCharter,
    /// The text is not a memo, or its files cannot go with it.
    #[error(transparent)]
    Written(#[from] AttachRefusal),
    /// The files are not the ones that the text names.
    #[error("the attachments are not the ones that the text names")]
    Attachments,
    /// A marking the charter does not allow here.
    #[error("the memo carries a marking that this system may not hold; it belongs to: {0}")]
    Marking(String),
    /// The roster's keys cannot be used.
    #[error("the roster's keys cannot be used")]
    Roster,
    /// The credential could not be used.
    #[error("the credential could not be used")]
    Credential,
    /// There is no version to act on.
    #[error("there is no frozen version yet")]
    NoVersion,
    /// Too many versions.
    #[error("a memo can have no more versions")]
    TooManyVersions,
    /// A dispute, answer, contest or appeal without words.
    #[error("it says nothing; write why")]
    NoWords,
    /// The words are longer than they can be.
    #[error("it is too long; the longest is {0} octets")]
    TooManyWords(usize),
    /// The charter has no shorter times.
    #[error("this charter has no shorter times for what cannot wait")]
    NoUrgentTrack,
    /// The roster names nobody who could rule on it.
    #[error("the roster names nobody who rules on it")]
    NoJudge,
}

/// A memo about to be opened.
pub struct Opening {
    /// What the wallet keeps.
    pub authored: Authored,
    /// The presentation that shows: a member opens it, once more.
    pub presentation: UnverifiedPresentation,
    /// Which opening of the epoch it is.
    pub index: u8,
    /// The epoch whose credential it shows.
    pub epoch: [u8; 32],
    /// The context it shows it in; the wallet remembers it before the presentation leaves.
    pub context: [u8; 32],
}

/// Opens a memo that accepts the newest closed epoch of the charter's institutions: of these, or of
/// every one where none is named. Whose members cannot sign, its head is not among the readers (R23).
///
/// # Errors
/// If the charter has no such institution, nobody can sign yet, or this person may not open one.
pub fn open(
    instance: &Instance,
    wallet: &Wallet,
    among: &[InstitutionId],
    randomness: &mut dyn Randomness,
) -> Result<Opening, AuthorRefusal> {
    let charter = instance.charter().ok_or(AuthorRefusal::NoCharter)?;
    let of_charter =
        |id: &InstitutionId| charter.charter.institutions().iter().any(|it| it.id == *id);
    if let Some(unknown) = among.iter().find(|id| !of_charter(id)) {
        return Err(AuthorRefusal::NoSuchInstitution(unknown.clone()));
    }
    let named = |id: &InstitutionId| of_charter(id) && (among.is_empty() || among.contains(id));
    let mut closed = instance.newest_closed();
    closed.retain(|known| named(name_of(known).0));
    if closed.is_empty() {
        return Err(AuthorRefusal::NoClosedEpoch);
    }
    let mine = closed.iter().find_map(|known| {
        let enrolment = wallet.enrolment(&known.epoch.digest())?;
        Some((
            &known.epoch,
            enrolment.credential(&known.epoch).ok()?,
            &enrolment.attributes,
        ))
    });
    let (epoch, credential, attributes) = mine.ok_or(AuthorRefusal::NotEnrolled)?;
    let limit = charter.charter.circulation().opens_per_epoch;
    let index = opened_in(wallet, epoch);
    let index = u8::try_from(index).ok().filter(|index| *index < limit);
    let index = index.ok_or(AuthorRefusal::OpensExhausted(limit))?;
    let context = opening_context(&instance.name, &epoch.digest(), index);
    let enrolment = wallet.enrolment(&epoch.digest());
    if !enrolment.is_some_and(|enrolment| enrolment.may_show_in(&context)) {
        return Err(AuthorRefusal::PseudonymsExhausted);
    }
    let accepted = closed.iter().filter_map(|known| {
        let (institution, name) = name_of(known);
        Some(AcceptedEpoch {
            institution: institution.clone(),
            epoch: name.clone(),
            manifest: known.epoch.digest(),
            roll: known.roll.as_ref()?.1,
        })
    });
    let authored = new_memo(
        &instance.name,
        charter.digest,
        accepted.collect(),
        randomness,
    );
    let presentation = present(
        &authored.manifest,
        epoch,
        &credential,
        attributes,
        index,
        randomness,
    )?;
    Ok(Opening {
        authored,
        presentation,
        index,
        epoch: epoch.digest(),
        context,
    })
}

/// How many memos this wallet has opened under the epoch.
fn opened_in(wallet: &Wallet, epoch: &Epoch) -> usize {
    let under = |authored: &&Authored| {
        authored
            .manifest
            .accepted
            .iter()
            .any(|accepted| accepted.manifest == epoch.digest())
    };
    wallet.authored.iter().filter(under).count()
}

fn new_memo(
    instance: &str,
    charter: demur_domain::ids::CharterDigest,
    accepted: Vec<AcceptedEpoch>,
    randomness: &mut dyn Randomness,
) -> Authored {
    let circulation = CirculationKey::generate(randomness);
    let mut authored = Authored {
        manifest: MemoManifest {
            instance: instance.to_owned(),
            charter,
            accepted,
            author: AuthorKey::from_bytes([0; 32]),
            circulation: circulation.hash(),
            nonce: random_bytes(randomness),
        },
        author_seed: random_bytes(randomness),
        circulation_key: *circulation.as_bytes(),
        case_log_key: random_bytes(randomness),
        filing_nonce: random_bytes(randomness),
        versions: Vec::new(),
        sealed_memo: Vec::new(),
        promise: Vec::new(),
        closes_at: None,
        urgency: None,
    };
    let key = authored.author_key().verifying_key().to_bytes();
    authored.manifest.author = AuthorKey::from_bytes(key);
    authored
}

fn present(
    manifest: &MemoManifest,
    epoch: &Epoch,
    credential: &Credential,
    attributes: &[String],
    index: u8,
    randomness: &mut dyn Randomness,
) -> Result<UnverifiedPresentation, AuthorRefusal> {
    let message = Message {
        kind: Kind::Open,
        instance: manifest.instance.clone(),
        memo: manifest.id(),
        version: VersionDigest::from_bytes([0; 32]),
        charter: manifest.charter,
        participant: ParticipantKey::from_bytes(*manifest.author.as_bytes()),
        stance: Stance::Support,
        capsule: [0; 32],
    };
    let context = opening_context(&manifest.instance, &epoch.digest(), index);
    let disclosed = shown(attributes, &[]);
    let indexes: Vec<usize> = disclosed.iter().map(|d| usize::from(d.index)).collect();
    let made = credential
        .present(&message.header(), &context, &indexes, randomness)
        .map_err(|_| AuthorRefusal::Credential)?;
    Ok(UnverifiedPresentation {
        message,
        institution: epoch.manifest().institution.clone(),
        epoch: epoch.manifest().epoch.clone(),
        disclosed,
        proof: made.proof,
        pseudonym: Pseudonym::from_bytes(*made.pseudonym.as_bytes()),
    })
}

/// A version about to circulate.
pub struct Frozen {
    /// The signed freeze.
    pub document: UnverifiedAuthorDocument,
    /// The text sealed to the circulation.
    pub sealed_text: Vec<u8>,
    /// What the wallet keeps.
    pub text: VersionText,
}

/// Freezes a text with its files as the next version.
///
/// # Errors
/// If it is not a memo, its files cannot go with it, or its marking is above what the charter allows.
pub fn freeze(
    instance: &Instance,
    authored: &Authored,
    written: Written<'_>,
    closes_at: i64,
    randomness: &mut dyn Randomness,
) -> Result<Frozen, AuthorRefusal> {
    let memo = written.memo()?;
    let charter = instance.charter_by_digest(&authored.manifest.charter);
    let charter = charter.ok_or(AuthorRefusal::NoCharter)?;
    demur_domain::guard::check_markings(&charter.charter, &memo)
        .map_err(|_| AuthorRefusal::Marking(right_system(&charter.charter)))?;
    let text = VersionText {
        nonce: random_bytes(randomness),
        markdown: memo.to_markdown(),
        attachments: written.octets(),
    };
    // As everybody will who opens it.
    text.check().map_err(|_| AuthorRefusal::Attachments)?;
    let number = u16::try_from(authored.versions.len())
        .ok()
        .and_then(|n| n.checked_add(1));
    let version = number
        .and_then(VersionNumber::new)
        .ok_or(AuthorRefusal::TooManyVersions)?;
    let recipient = authored.circulation().identity().recipient();
    let sealed_text = text
        .seal(&[recipient], randomness)
        .map_err(|_| AuthorRefusal::Roster)?;
    let freeze = Freeze {
        version,
        digest: text.digest(),
        sealed_text: sha256(&sealed_text),
        closes_at,
        demands: memo.demand_count(),
    };
    let document = sign(authored, AuthorStep::Circulate(freeze));
    Ok(Frozen {
        document,
        sealed_text,
        text,
    })
}

/// Says why the memo cannot wait, so that it is filed with the charter's shorter times (R64). Nothing
/// changes once it was sealed for the office: filing again is the same filing.
///
/// # Errors
/// If the charter has no such times, or there are no words or too many.
pub fn mark_urgent(
    instance: &Instance,
    authored: &mut Authored,
    words: &str,
    randomness: &mut dyn Randomness,
) -> Result<(), AuthorRefusal> {
    let charter = instance
        .charter_by_digest(&authored.manifest.charter)
        .ok_or(AuthorRefusal::NoCharter)?;
    if charter.charter.urgent().is_none() {
        return Err(AuthorRefusal::NoUrgentTrack);
    }
    if words.trim().is_empty() {
        return Err(AuthorRefusal::NoWords);
    }
    if words.len() > URGENCY_OCTETS_MAX {
        return Err(AuthorRefusal::TooManyWords(URGENCY_OCTETS_MAX));
    }
    if authored.sealed_memo.is_empty() {
        authored.urgency = Some(AuthorContent {
            nonce: random_bytes(randomness),
            words: words.to_owned(),
        });
    }
    Ok(())
}

/// Where what is marked higher goes, as far as the charter says (R39).
#[must_use]
pub fn right_system(charter: &Charter) -> String {
    let named = charter.higher_system();
    named.unwrap_or("the system for it").to_owned()
}

/// Seals the memo for the office and every reader the charter names, and signs the filing. What is
/// sealed is kept in `authored`, so that filing again is the same filing.
///
/// # Errors
/// If there is no version, or the roster cannot be sealed to.
pub fn file(
    instance: &Instance,
    authored: &mut Authored,
    certificate: &Certificate,
    randomness: &mut dyn Randomness,
) -> Result<UnverifiedAuthorDocument, AuthorRefusal> {
    if authored.sealed_memo.is_empty() {
        let filed = FiledMemo {
            memo: authored.manifest.id(),
            text: authored
                .versions
                .last()
                .ok_or(AuthorRefusal::NoVersion)?
                .clone(),
            reply_to: authored.circulation().identity().recipient().to_string(),
            urgency: authored.urgency.clone(),
        };
        let readers = readers(instance, &authored.manifest)?;
        authored.sealed_memo = filed
            .seal(&readers, randomness)
            .map_err(|_| AuthorRefusal::Roster)?;
    }
    let filing = Filing {
        certificate: certificate.certificate_digest(),
        sealed_memo: sha256(&authored.sealed_memo),
        case_log_key: sha256(&authored.case_log_key),
        urgency: authored.urgency.as_ref().map(AuthorContent::commitment),
    };
    Ok(sign(authored, AuthorStep::File(filing)))
}

/// Whom a memo is sealed to: the office's own officials and the readers the charter names.
fn readers(instance: &Instance, manifest: &MemoManifest) -> Result<Vec<Recipient>, AuthorRefusal> {
    let charter = instance
        .charter_by_digest(&manifest.charter)
        .ok_or(AuthorRefusal::NoCharter)?;
    let roster: &Roster = &instance.roster;
    let named = roster.readers_for(&charter.charter, manifest);
    let reads = |official: &RosterOfficial| {
        matches!(official.role, Role::OfficeClerk | Role::OfficeHead)
            || named.contains(&official.id)
    };
    let readers: Vec<_> = roster
        .officials
        .iter()
        .filter(|official| reads(official))
        .collect();
    if readers.is_empty() || named.iter().any(|id| roster.official(id).is_none()) {
        return Err(AuthorRefusal::Roster);
    }
    readers
        .iter()
        .map(|o| o.recipient().map_err(|_| AuthorRefusal::Roster))
        .collect()
}

/// Takes the memo back to the desk.
#[must_use]
pub fn revise(authored: &Authored) -> UnverifiedAuthorDocument {
    sign(
        authored,
        AuthorStep::Revise {
            version: current_version(authored),
        },
    )
}

/// Fixes the signature set.
#[must_use]
pub fn seal(authored: &Authored) -> UnverifiedAuthorDocument {
    sign(
        authored,
        AuthorStep::Seal {
            version: current_version(authored),
        },
    )
}

/// The version that circulates: the last one this author froze. Before there is one the first is
/// named, which nobody can revise or seal yet.
fn current_version(authored: &Authored) -> VersionNumber {
    let frozen = u16::try_from(authored.versions.len()).ok();
    frozen
        .and_then(VersionNumber::new)
        .unwrap_or(VersionNumber::FIRST)
}

/// Takes the memo back for good.
#[must_use]
pub fn withdraw(authored: &Authored) -> UnverifiedAuthorDocument {
    sign(authored, AuthorStep::Withdraw)
}

/// Accepts the reply.
#[must_use]
pub fn close(authored: &Authored, reply: DocumentDigest) -> UnverifiedAuthorDocument {
    sign(authored, AuthorStep::Close { reply })
}

fn sign(authored: &Authored, step: AuthorStep) -> UnverifiedAuthorDocument {
    UnverifiedAuthorDocument::sign(&authored.author_key(), authored.manifest.id(), step)
}

/// Octets of the manifest, as they are posted.
#[must_use]
pub fn manifest_octets(authored: &Authored) -> Vec<u8> {
    authored.manifest.to_canonical()
}
