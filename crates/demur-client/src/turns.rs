//! The turns of a case's road: redirect and dispute, question and answer, contest, appeal, ruling,
//! correction. What officials sign and what authors sign, with the words sealed to those concerned.

use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_domain::reply::says_something;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::author::{AuthorContent, AuthorDocument, AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::envelope::{AuthorEntry, CirculationKey, Handover, Sealable};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::roster::{Roster, RosterOfficial};

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
    /// The promise to protect who signed, before the case is opened.
    Undertake {
        /// The charter's text.
        text: String,
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
            Self::Undertake { .. } => Turn::Undertaken,
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
            Self::Rule {
                on,
                document,
                for_authors,
                reasons,
            } => (
                ruling(on, document, for_authors),
                OfficialWords::Ruling { reasons },
            ),
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

/// Whether the words of a document say something: no redirect, ruling or question without any, and no
/// acknowledgement with a field left blank (R18).
pub(crate) fn says_why(words: &OfficialWords) -> bool {
    match words {
        OfficialWords::Acknowledgement(words) => {
            let fields = [
                &words.responsible,
                &words.due,
                &words.monitor,
                &words.protection,
            ];
            fields.iter().all(|field| says_something(field))
        }
        OfficialWords::Redirect { reason, address } => {
            says_something(reason) && says_something(address)
        }
        OfficialWords::Ruling { reasons: text }
        | OfficialWords::Question { question: text }
        | OfficialWords::Correction { correction: text }
        | OfficialWords::OutcomeReport { report: text }
        | OfficialWords::Hold { reason: text } => says_something(text),
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
        };
        turn.operation().0
    }

    fn step(self, content: [u8; 32]) -> AuthorStep {
        match self {
            Self::Dispute(redirect) => AuthorStep::Dispute { redirect, content },
            Self::Answer(question) => AuthorStep::Answer { question, content },
            Self::Contest(reply) => AuthorStep::Contest { reply, content },
            Self::Appeal(reply, ground) => AuthorStep::Appeal {
                reply,
                ground,
                content,
            },
        }
    }

    /// In which role somebody rules on it.
    const fn judge(self) -> Option<Role> {
        match self {
            Self::Dispute(_) | Self::Contest(_) => Some(Role::Monitor),
            Self::Appeal(..) => Some(Role::AppealAuthority),
            Self::Answer(_) => None,
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
    /// The circulation's key, sealed to whoever rules.
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
    if !says_something(&words) {
        return Err(AuthorRefusal::NoWords);
    }
    let content = AuthorContent {
        nonce: random_bytes(randomness),
        words,
    };
    let memo = authored.manifest.id();
    let step = turn.step(content.commitment());
    let document = UnverifiedAuthorDocument::sign(&authored.author_key(), memo, step);
    let judges = match turn.judge() {
        Some(role) => judges(roster, role)?,
        None => Vec::new(),
    };
    let circulation = authored.circulation();
    let mut readers = roster.name_readers().map_err(|_| AuthorRefusal::Roster)?;
    readers.extend(judges.iter().cloned());
    readers.push(circulation.identity().recipient());
    let entry = AuthorEntry {
        document: document.clone(),
        content,
    };
    let sealed = entry.seal(&readers, randomness);
    let handover = match judges.as_slice() {
        [] => None,
        judges => Some(hand_over(memo, &circulation, judges, randomness)?),
    };
    Ok(PreparedTurn {
        document,
        sealed: sealed.map_err(|_| AuthorRefusal::Roster)?,
        handover,
        nonce: random_bytes(randomness),
    })
}

/// Everybody on the roster who rules in this role.
fn judges(roster: &Roster, role: Role) -> Result<Vec<Recipient>, AuthorRefusal> {
    let judges = roster.officials.iter().filter(|it| it.role == role);
    let judges: Result<Vec<_>, _> = judges.map(RosterOfficial::recipient).collect();
    let judges = judges.map_err(|_| AuthorRefusal::Roster)?;
    match judges.is_empty() {
        true => Err(AuthorRefusal::NoJudge),
        false => Ok(judges),
    }
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
