//! The turns that authors take: what they sign, and to whom its words are sealed.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::choice::{AppealGround, LinkKind};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, VersionDigest};
use demur_domain::operation::Operation;
use demur_domain::reply::says_something;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::author::{AuthorContent, AuthorDocument, AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::envelope::{AuthorEntry, CirculationKey, Handover, Sealable};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::room::{RoomHandover, RoomSecret, room_key};
use demur_protocol::roster::{Roster, RosterOfficial};

use crate::author::AuthorRefusal;
use crate::wallet::Authored;

/// A turn by the authors, with the document that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorTurn {
    /// Disputes a redirect.
    Dispute(DocumentDigest),
    /// Answers a question.
    Answer(DocumentDigest),
    /// Contests a reply.
    Contest(DocumentDigest),
    /// Appeals against a reply.
    Appeal(DocumentDigest, AppealGround),
    /// Says that a text leaked.
    ReportLeak,
    /// Agrees to a release.
    ConsentRelease(DocumentDigest),
    /// Objects to a release.
    ObjectRelease(DocumentDigest),
    /// Says that the memo belongs to another.
    Link(LinkKind, MemoId, VersionDigest),
    /// Asks for a listening session.
    RequestSession,
    /// Opens the room of a session to which this invites.
    OpenRoom(DocumentDigest),
    /// Agrees to minutes.
    AgreeMinutes(DocumentDigest),
    /// Disputes minutes.
    DisputeMinutes(DocumentDigest),
}

impl AuthorTurn {
    /// The operation that takes it.
    #[must_use]
    pub fn operation(self) -> Operation {
        let turn = match self {
            Self::Dispute(_) => Turn::RedirectDisputed,
            Self::Answer(_) => Turn::QuestionAnswered,
            Self::Contest(_) => Turn::ReplyContested,
            Self::Appeal(..) => Turn::ReplyAppealed,
            Self::ReportLeak => Turn::LeakTold,
            Self::ConsentRelease(_) => Turn::ReleaseConsented,
            Self::ObjectRelease(_) => Turn::ReleaseObjected,
            Self::Link(..) => Turn::MemoLinked,
            Self::RequestSession => Turn::SessionRequested,
            Self::OpenRoom(_) => Turn::RoomOpened,
            Self::AgreeMinutes(_) => Turn::MinutesAgreed,
            Self::DisputeMinutes(_) => Turn::MinutesDisputed,
        };
        turn.operation().0
    }

    fn step(self, content: [u8; 32], circulation: &CirculationKey) -> AuthorStep {
        match self {
            Self::Dispute(redirect) => AuthorStep::Dispute { redirect, content },
            Self::Answer(question) => AuthorStep::Answer { question, content },
            Self::Contest(reply) => AuthorStep::Contest { reply, content },
            Self::Appeal(reply, ground) => AuthorStep::Appeal {
                reply,
                ground,
                content,
            },
            Self::ReportLeak => AuthorStep::ReportLeak { content },
            Self::ConsentRelease(asked) => AuthorStep::ConsentRelease { asked, content },
            Self::ObjectRelease(asked) => AuthorStep::ObjectRelease { asked, content },
            Self::Link(kind, memo, version) => AuthorStep::Link {
                kind,
                memo,
                version,
                content,
            },
            Self::RequestSession => AuthorStep::RequestSession { content },
            Self::OpenRoom(invitation) => AuthorStep::OpenRoom {
                invitation,
                room: room_key(circulation, &invitation)
                    .verifying_key()
                    .to_bytes(),
                content,
            },
            Self::AgreeMinutes(minutes) => AuthorStep::AgreeMinutes { minutes, content },
            Self::DisputeMinutes(minutes) => AuthorStep::DisputeMinutes { minutes, content },
        }
    }

    /// In which role somebody rules on it.
    const fn judge(self) -> Option<Role> {
        match self {
            Self::Dispute(_) | Self::Contest(_) => Some(Role::Monitor),
            Self::Appeal(..) => Some(Role::AppealAuthority),
            Self::Answer(_)
            | Self::ReportLeak
            | Self::ConsentRelease(_)
            | Self::ObjectRelease(_)
            | Self::Link(..)
            | Self::RequestSession
            | Self::OpenRoom(_)
            | Self::AgreeMinutes(_)
            | Self::DisputeMinutes(_) => None,
        }
    }

    /// Whether a panel reads it: what answers its question, and the room in which it asks (R33).
    const fn is_for_the_panel(self) -> bool {
        matches!(self, Self::Answer(_) | Self::OpenRoom(_))
    }

    /// In which role somebody else reads it beside the office.
    const fn also_read_by(self) -> Option<Role> {
        match self {
            Self::ReportLeak => Some(Role::Monitor),
            Self::ConsentRelease(_) | Self::ObjectRelease(_) => Some(Role::RecordsOfficer),
            _ => None,
        }
    }
}

/// A turn by the authors, ready to be posted.
#[derive(Clone)]
pub struct PreparedTurn {
    /// The signed document.
    pub document: UnverifiedAuthorDocument,
    /// Its mailbox entry, sealed to the office, the circulation and whoever rules.
    pub sealed: Vec<u8>,
    /// The circulation's key, sealed to whoever rules; or a room's secret, to who sits in the session.
    pub handover: Option<Vec<u8>>,
    /// Nonce of the leaf.
    pub nonce: [u8; 32],
}

/// A turn by the authors of a memo on which these members of a panel sit, who read what is for them.
///
/// # Errors
/// If it says nothing, nobody is there to rule on it, or the roster cannot be sealed to.
pub fn by_authors(
    readers: (&Roster, &[OfficialId]),
    authored: &Authored,
    turn: AuthorTurn,
    words: String,
    randomness: &mut dyn Randomness,
) -> Result<PreparedTurn, AuthorRefusal> {
    let (roster, panel) = readers;
    let panel = if turn.is_for_the_panel() { panel } else { &[] };
    let judges = match turn.judge() {
        Some(role) => judges(roster, role)?,
        None => Vec::new(),
    };
    let mut readers = crate::panel::readers(roster, panel).ok_or(AuthorRefusal::Roster)?;
    let answering = readers.clone();
    if let Some(role) = turn.also_read_by() {
        readers.extend(judges_of(roster, role)?);
    }
    readers.extend(judges.iter().cloned());
    let (memo, circulation) = (authored.manifest.id(), authored.circulation());
    let handover = match (turn, judges.as_slice()) {
        (AuthorTurn::OpenRoom(session), _) => {
            let secret = RoomSecret::of(&circulation, &session);
            let handover = RoomHandover::new(memo, session, &secret);
            // Who answers the memo, or is on its panel, may sit in the room.
            let sealed = handover.seal(&answering, randomness);
            Some(sealed.map_err(|_| AuthorRefusal::Roster)?)
        }
        (_, []) => None,
        (_, judges) => Some(hand_over(memo, &circulation, judges, randomness)?),
    };
    let step = |content| turn.step(content, &circulation);
    let prepared = write(readers, authored, (step, words), randomness)?;
    Ok(PreparedTurn {
        handover,
        ..prepared
    })
}

/// What the authors sign, and seal to these readers and the signers.
pub(crate) fn write(
    mut readers: Vec<Recipient>,
    authored: &Authored,
    (step, words): (impl FnOnce([u8; 32]) -> AuthorStep, String),
    randomness: &mut dyn Randomness,
) -> Result<PreparedTurn, AuthorRefusal> {
    if !says_something(&words) {
        return Err(AuthorRefusal::NoWords);
    }
    let content = AuthorContent {
        nonce: random_bytes(randomness),
        words,
    };
    let memo = authored.manifest.id();
    let step = step(content.commitment());
    let document = UnverifiedAuthorDocument::sign(&authored.author_key(), memo, step);
    let circulation = authored.circulation();
    readers.push(circulation.identity().recipient());
    let entry = AuthorEntry {
        document: document.clone(),
        content,
    };
    let sealed = entry.seal(&readers, randomness);
    Ok(PreparedTurn {
        document,
        sealed: sealed.map_err(|_| AuthorRefusal::Roster)?,
        handover: None,
        nonce: random_bytes(randomness),
    })
}

/// Everybody on the roster who rules in this role.
fn judges(roster: &Roster, role: Role) -> Result<Vec<Recipient>, AuthorRefusal> {
    let judges = judges_of(roster, role)?;
    match judges.is_empty() {
        true => Err(AuthorRefusal::NoJudge),
        false => Ok(judges),
    }
}

fn judges_of(roster: &Roster, role: Role) -> Result<Vec<Recipient>, AuthorRefusal> {
    let judges = roster.officials.iter().filter(|it| it.role == role);
    let judges: Result<Vec<_>, _> = judges.map(RosterOfficial::recipient).collect();
    judges.map_err(|_| AuthorRefusal::Roster)
}

fn hand_over(
    memo: MemoId,
    key: &CirculationKey,
    judges: &[Recipient],
    randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, AuthorRefusal> {
    let handover = Handover {
        memo,
        key: *key.as_bytes(),
    };
    let sealed = handover.seal(judges, randomness);
    sealed.map_err(|_| AuthorRefusal::Roster)
}

/// What the authors wrote, as office, signers and judges read it.
pub struct AuthorLetter {
    /// The document, its signature checked against the memo's author key.
    pub document: AuthorDocument,
    /// Its words.
    pub words: String,
}

/// Opens an entry of the mailbox that the authors of a memo wrote. None if it is for others, is by
/// somebody else, or does not say what was signed.
#[must_use]
pub fn read(identity: &Identity, manifest: &MemoManifest, sealed: &[u8]) -> Option<AuthorLetter> {
    let AuthorEntry { document, content } = AuthorEntry::open(identity, sealed).ok()?;
    let document = document.verify(manifest.id(), &manifest.author).ok()?;
    if document.step().content() != Some(&content.commitment()) {
        return None;
    }
    Some(AuthorLetter {
        document,
        words: content.words,
    })
}

/// The key that the authors of a memo handed to this judge, if this entry of the mailbox is it. That
/// it is the memo's, whoever uses it sees by the manifest.
#[must_use]
pub fn handed_over(
    identity: &Identity,
    manifest: &MemoManifest,
    sealed: &[u8],
) -> Option<CirculationKey> {
    let handover = Handover::open(identity, sealed).ok()?;
    let key = CirculationKey::from_bytes(handover.key);
    let right = handover.memo == manifest.id() && key.hash() == manifest.circulation;
    right.then_some(key)
}
