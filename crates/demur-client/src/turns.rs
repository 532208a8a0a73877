//! The turns of a case's road: redirect and dispute, question and answer, contest, appeal, ruling,
//! correction. What officials sign and what authors sign, with the words sealed to those concerned.

mod authors;

pub(crate) use authors::write;
pub use authors::{AuthorLetter, AuthorTurn, PreparedTurn, by_authors, handed_over, read};

use demur_crypto::randomness::Randomness;
use demur_crypto::seal::Recipient;
use demur_domain::choice::{Marking, ReleaseKind};
use demur_domain::ids::DocumentDigest;
use demur_domain::listening::Opening;
use demur_domain::operation::Operation;
use demur_domain::reply::says_something;
use demur_domain::turn::Turn;
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::roster::{BadRoster, Roster};
use demur_protocol::session::{HeldWords, InvitationWords, MinutesWords, is_plain};

use crate::office::{OfficeRefusal, OfficialKeys, Prepared, Subject, draft, sign_to};

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
    /// A reader's personal assessment, beside the memo and before the reply (R66).
    Assess {
        /// What the reader thinks of the dissent.
        assessment: String,
    },
    /// A drafted reply goes back to be written anew.
    Redraft {
        /// Why.
        reasons: String,
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
            Self::Assess { .. } => Turn::AssessmentGiven,
            Self::Redraft { .. } => Turn::ReplyRedrafted,
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

    /// Who reads it beside the signers: whoever answers the memo. What an official keeps or promises
    /// alone goes to nobody else, nor does what is asked for a record or said of a session.
    ///
    /// # Errors
    /// If an official's recipient is not one.
    pub fn readers(&self, roster: &Roster) -> Result<Vec<Recipient>, BadRoster> {
        match self {
            Self::Redirect { .. }
            | Self::Rule { .. }
            | Self::Ask { .. }
            | Self::Correct { .. }
            | Self::ReportOutcome { .. }
            | Self::ReportLeak { .. }
            | Self::Direct { .. }
            | Self::ReportSpill { .. }
            | Self::LiftSpill { .. }
            | Self::Assess { .. }
            | Self::Redraft { .. } => roster.case_readers(),
            Self::PlaceHold { .. }
            | Self::LiftHold { .. }
            | Self::AskRelease { .. }
            | Self::Release { .. }
            | Self::Undertake { .. }
            | Self::Invite { .. }
            | Self::DeclineSession { .. }
            | Self::Conclude { .. }
            | Self::Minutes { .. } => Ok(Vec::new()),
        }
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
            Self::Assess { assessment } => (
                OfficialStep::GiveAssessment,
                OfficialWords::Assessment { assessment },
            ),
            Self::Redraft { reasons } => (OfficialStep::Redraft, OfficialWords::Ruling { reasons }),
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
    by_official_to(keys, subject, turn, &[], randomness)
}

/// The same for further readers beside the signers.
///
/// # Errors
/// As [`by_official`].
pub fn by_official_to(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    turn: OfficialTurn,
    readers: &[Recipient],
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let (step, words) = turn.document();
    if !says_why(&words) {
        return Err(OfficeRefusal::Reason);
    }
    let draft = draft(&keys.official()?, subject, step, words, randomness);
    sign_to(keys, subject, draft, readers, randomness)
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
        | OfficialWords::Assessment { assessment: text }
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
