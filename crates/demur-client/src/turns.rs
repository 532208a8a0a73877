//! The turns of a case's road: redirect and dispute, question and answer, contest, appeal, ruling,
//! correction. What officials sign and what authors sign, with the words sealed to those concerned.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::choice::{AppealGround, LinkKind, Marking, ReleaseKind};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, VersionDigest};
use demur_domain::listening::Opening;
use demur_domain::operation::Operation;
use demur_domain::reply::says_something;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::author::{AuthorContent, AuthorDocument, AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::envelope::{AuthorEntry, CirculationKey, Handover, Sealable};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::room::{RoomHandover, RoomSecret, room_key};
use demur_protocol::roster::{Roster, RosterOfficial};
use demur_protocol::session::{HeldWords, InvitationWords, MinutesWords, is_plain};

use crate::author::AuthorRefusal;
use crate::office::{OfficeRefusal, OfficialKeys, Prepared, Subject, prepare};
use crate::wallet::Authored;

/// A turn by an official.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficialTurn {
    /// The memo belongs elsewhere.
    Redirect {
        /// Why.
        reason: String,
        /// Where.
        address: String,
    },
    /// A ruling on a dispute, a contest or an appeal.
    Rule {
        /// What is ruled on.
        on: Matter,
        /// The authors' document.
        document: DocumentDigest,
        /// Whether for the authors.
        for_authors: bool,
        /// Why.
        reasons: String,
    },
    /// A question to the authors.
    Ask {
        /// What is asked.
        question: String,
    },
    /// A correction of a reply.
    Correct {
        /// The reply.
        reply: DocumentDigest,
        /// What was wrong, and what is right.
        correction: String,
    },
    /// What became of what the reply promised.
    ReportOutcome {
        /// The reply.
        reply: DocumentDigest,
        /// The demand.
        demand: u16,
        /// What was done, or not, and why.
        report: String,
    },
    /// A hold on what is left of the case.
    PlaceHold {
        /// By what order.
        reason: String,
    },
    /// Its end.
    LiftHold {
        /// The hold.
        hold: DocumentDigest,
        /// Why.
        reason: String,
    },
    /// A leak.
    ReportLeak {
        /// SHA-256 of what comparing the readers' copies gave.
        compared: Option<[u8; 32]>,
        /// What was seen, and where.
        report: String,
    },
    /// A direction against the memo.
    Direct {
        /// The reply that stands.
        reply: DocumentDigest,
        /// What is to be done all the same, and why.
        direction: String,
    },
    /// Content that is marked too high for the installation.
    ReportSpill {
        /// How it should be marked.
        marking: Marking,
        /// Which part, and why.
        report: String,
    },
    /// It can be read again.
    LiftSpill {
        /// The report.
        report: DocumentDigest,
        /// Why.
        reasons: String,
    },
    /// A question to the authors about a release.
    AskRelease {
        /// As what.
        kind: ReleaseKind,
        /// SHA-256 of what would be released.
        what: [u8; 32],
        /// To whom, and why.
        purpose: String,
    },
    /// The release.
    Release {
        /// The question that the authors were asked.
        asked: DocumentDigest,
        /// To whom, and why.
        purpose: String,
    },
    /// The promise to protect who signed, before the case is opened.
    Undertake {
        /// The charter's text.
        text: String,
    },
    /// An invitation to a listening session.
    Invite {
        /// The authors' request for it, if there is one.
        request: Option<DocumentDigest>,
        /// When its room takes questions.
        opening: Opening,
        /// What it says.
        words: InvitationWords,
    },
    /// There will be no session.
    DeclineSession {
        /// The authors' request, or the office's own invitation.
        plan: DocumentDigest,
        /// Why.
        reason: String,
    },
    /// A session was held.
    Conclude {
        /// The invitation.
        invitation: DocumentDigest,
        /// By whom, and how many came.
        words: HeldWords,
    },
    /// The minutes of a session.
    Minutes {
        /// That it was held.
        held: DocumentDigest,
        /// What they say.
        words: MinutesWords,
    },
}

/// What is put before somebody to rule on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Whether a memo belongs elsewhere.
    Scope,
    /// Whether a reply is one.
    Contest,
    /// An appeal.
    Appeal,
}

impl OfficialTurn {
    /// The operation that takes it.
    #[must_use]
    pub fn operation(&self) -> Operation {
        let turn = match self {
            Self::Redirect { .. } => Turn::Redirected,
            Self::Ask { .. } => Turn::QuestionAsked,
            Self::Correct { .. } => Turn::ReplyCorrected,
            Self::ReportOutcome { .. } => Turn::OutcomeReported,
            Self::PlaceHold { .. } => Turn::HoldPlaced,
            Self::LiftHold { .. } => Turn::HoldLifted,
            Self::ReportLeak { .. } => Turn::LeakReported,
            Self::Direct { .. } => Turn::DirectionGiven,
            Self::ReportSpill { .. } => Turn::SpillReported,
            Self::LiftSpill { .. } => Turn::SpillLifted,
            Self::AskRelease { .. } => Turn::ReleaseAsked,
            Self::Release { .. } => Turn::CaseReleased,
            Self::Undertake { .. } => Turn::Undertaken,
            Self::Invite { .. } => Turn::SessionInvited,
            Self::DeclineSession { .. } => Turn::SessionDeclined,
            Self::Conclude { .. } => Turn::SessionHeld,
            Self::Minutes { .. } => Turn::MinutesGiven,
            Self::Rule {
                on, for_authors, ..
            } => match (on, for_authors) {
                (Matter::Scope, true) => Turn::RedirectOverturned,
                (Matter::Scope, false) => Turn::RedirectConfirmed,
                (Matter::Contest, true) => Turn::ContestUpheld,
                (Matter::Contest, false) => Turn::ContestDismissed,
                (Matter::Appeal, true) => Turn::AppealRemanded,
                (Matter::Appeal, false) => Turn::AppealDismissed,
            },
        };
        turn.operation().0
    }

    fn document(self) -> (OfficialStep, OfficialWords) {
        match self {
            Self::Redirect { reason, address } => (
                OfficialStep::Redirect,
                OfficialWords::Redirect { reason, address },
            ),
            Self::Ask { question } => (OfficialStep::Ask, OfficialWords::Question { question }),
            Self::Correct { reply, correction } => (
                OfficialStep::Correct { reply },
                OfficialWords::Correction { correction },
            ),
            Self::ReportOutcome {
                reply,
                demand,
                report,
            } => (
                OfficialStep::ReportOutcome { reply, demand },
                OfficialWords::OutcomeReport { report },
            ),
            Self::PlaceHold { reason } => (OfficialStep::PlaceHold, OfficialWords::Hold { reason }),
            Self::LiftHold { hold, reason } => (
                OfficialStep::LiftHold { hold },
                OfficialWords::Hold { reason },
            ),
            Self::Undertake { text } => {
                (OfficialStep::Undertake, OfficialWords::Undertaking { text })
            }
            Self::Invite {
                request,
                opening: Opening { opens, closes },
                words,
            } => (
                OfficialStep::InviteToSession {
                    request,
                    opens,
                    closes,
                },
                OfficialWords::Invitation(words),
            ),
            Self::DeclineSession { plan, reason } => (
                OfficialStep::DeclineSession { plan },
                OfficialWords::SessionDeclined { reason },
            ),
            Self::Conclude { invitation, words } => (
                OfficialStep::ConcludeSession { invitation },
                OfficialWords::SessionHeld(words),
            ),
            Self::Minutes { held, words } => (
                OfficialStep::GiveMinutes { held },
                OfficialWords::Minutes(words),
            ),
            Self::Rule {
                on,
                document,
                for_authors,
                reasons,
            } => (
                ruling(on, document, for_authors),
                OfficialWords::Ruling { reasons },
            ),
            other => other.beside(),
        }
    }

    /// What is said beside the road.
    fn beside(self) -> (OfficialStep, OfficialWords) {
        match self {
            Self::ReportLeak { compared, report } => (
                OfficialStep::ReportLeak {
                    compared: compared.map(Into::into).into_iter().collect(),
                },
                OfficialWords::LeakReport { report },
            ),
            Self::Direct { reply, direction } => (
                OfficialStep::Direct { reply },
                OfficialWords::Direction { direction },
            ),
            Self::ReportSpill { marking, report } => (
                OfficialStep::ReportSpill { marking },
                OfficialWords::Spill { report },
            ),
            Self::LiftSpill { report, reasons } => (
                OfficialStep::LiftSpill { report },
                OfficialWords::Ruling { reasons },
            ),
            Self::AskRelease {
                kind,
                what,
                purpose,
            } => (
                OfficialStep::AskRelease { kind, what },
                OfficialWords::Release { purpose },
            ),
            Self::Release { asked, purpose } => (
                OfficialStep::Release { asked },
                OfficialWords::Release { purpose },
            ),
            road => road.document(),
        }
    }
}

fn ruling(on: Matter, document: DocumentDigest, for_authors: bool) -> OfficialStep {
    match (on, for_authors) {
        (Matter::Scope, true) => OfficialStep::OverturnRedirect { dispute: document },
        (Matter::Scope, false) => OfficialStep::ConfirmRedirect { dispute: document },
        (Matter::Contest, true) => OfficialStep::UpholdContest { contest: document },
        (Matter::Contest, false) => OfficialStep::DismissContest { contest: document },
        (Matter::Appeal, true) => OfficialStep::RemandAppeal { appeal: document },
        (Matter::Appeal, false) => OfficialStep::DismissAppeal { appeal: document },
    }
}

/// A turn by an official, ready to be posted.
///
/// # Errors
/// If it gives no reason, or cannot be sealed.
pub fn by_official(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    turn: OfficialTurn,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let (step, words) = turn.document();
    if !says_why(&words) {
        return Err(OfficeRefusal::Reason);
    }
    prepare(keys, subject, step, words, randomness)
}

/// Whether the words say what they must: no redirect, ruling or question without any, and no
/// acknowledgement that leaves out who answers, by when, who watches and what protects (R18).
pub(crate) fn says_why(words: &OfficialWords) -> bool {
    match words {
        OfficialWords::Redirect { reason, address } => {
            says_something(reason) && says_something(address)
        }
        OfficialWords::Ruling { reasons: text }
        | OfficialWords::Question { question: text }
        | OfficialWords::Correction { correction: text }
        | OfficialWords::OutcomeReport { report: text }
        | OfficialWords::Hold { reason: text }
        | OfficialWords::LeakReport { report: text }
        | OfficialWords::Direction { direction: text }
        | OfficialWords::Spill { report: text }
        | OfficialWords::Release { purpose: text }
        | OfficialWords::Panel { reasons: text, .. }
        | OfficialWords::Declaration { declaration: text }
        | OfficialWords::Issues { issues: text }
        | OfficialWords::PanelReport { report: text }
        | OfficialWords::Dissent { opinion: text } => says_something(text),
        OfficialWords::OpeningRequest { reasons, basis } => {
            says_something(reasons) && says_something(basis)
        }
        OfficialWords::Acknowledgement(words) => {
            let fields = [
                &words.responsible,
                &words.due,
                &words.monitor,
                &words.protection,
            ];
            fields.into_iter().all(|field| says_something(field))
        }
        OfficialWords::SessionDeclined { reason } => says_something(reason) && is_plain(reason),
        OfficialWords::Invitation(words) => words.says_enough(),
        OfficialWords::SessionHeld(words) => words.says_enough(),
        OfficialWords::Minutes(words) => words.says_enough(),
        _ => true,
    }
}

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

/// A turn by the authors.
///
/// # Errors
/// If it says nothing, nobody is there to rule on it, or the roster cannot be sealed to.
pub fn by_authors(
    roster: &Roster,
    authored: &Authored,
    turn: AuthorTurn,
    words: String,
    randomness: &mut dyn Randomness,
) -> Result<PreparedTurn, AuthorRefusal> {
    by_authors_to((roster, &[]), authored, turn, words, randomness)
}

/// The same where there is a panel, which reads it too.
///
/// # Errors
/// As [`by_authors`].
pub fn by_authors_to(
    readers: (&Roster, &[OfficialId]),
    authored: &Authored,
    turn: AuthorTurn,
    words: String,
    randomness: &mut dyn Randomness,
) -> Result<PreparedTurn, AuthorRefusal> {
    let (roster, panel) = readers;
    let judges = match turn.judge() {
        Some(role) => judges(roster, role)?,
        None => Vec::new(),
    };
    let mut readers = crate::panel::readers(roster, panel).ok_or(AuthorRefusal::Roster)?;
    if let Some(role) = turn.also_read_by() {
        readers.extend(judges_of(roster, role)?);
    }
    readers.extend(judges.iter().cloned());
    let (memo, circulation) = (authored.manifest.id(), authored.circulation());
    let handover = match (turn, judges.as_slice()) {
        (AuthorTurn::OpenRoom(session), _) => {
            let secret = RoomSecret::of(&circulation, &session);
            let handover = RoomHandover::new(memo, session, &secret);
            let sealed = handover.seal(&moderators(roster)?, randomness);
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

/// Everybody on the roster who may sit in a session for the office.
fn moderators(roster: &Roster) -> Result<Vec<Recipient>, AuthorRefusal> {
    let sits = |role| matches!(role, Role::OfficeHead | Role::OfficeClerk | Role::Principal);
    let sitting = roster.officials.iter().filter(|it| sits(it.role));
    let recipients: Result<Vec<_>, _> = sitting.map(RosterOfficial::recipient).collect();
    recipients.map_err(|_| AuthorRefusal::Roster)
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
