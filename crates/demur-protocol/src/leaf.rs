//! What the log says of a case: which events there are, and the leaf of each.

mod duty;

pub use duty::{Disposed, DueDates, DueOutcome, Duty};

use demur_crypto::log::leaf::{Commitment, Handle, Leaf, LeafKind};
use demur_domain::ids::IntervalNumber;
use demur_domain::statistics::Happening;
use demur_domain::turn::Turn;
use minicbor::{Decode, Encode};

use crate::codec::Canonical;

/// An event of a case that enters the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum EventKind {
    /// The authors filed the memo. Content: their signed document.
    #[n(1)]
    Filed,
    /// The due dates that follow from it, and again after each extension. Content: [`DueDates`].
    #[n(2)]
    DueDatesSet,
    /// An official opened the memo. Content: the signed request.
    #[n(3)]
    Opened,
    /// An official acknowledged it. Content: the signed document.
    #[n(4)]
    Acknowledged,
    /// It was distributed. Content: the signed document.
    #[n(5)]
    Distributed,
    /// It was answered. Content: the signed document.
    #[n(6)]
    Replied,
    /// A message to all staff mentioned it. Content: the signed document.
    #[n(7)]
    StatementPosted,
    /// A due date came and the duty was done. Content: [`DueOutcome`].
    #[n(8)]
    DueMet,
    /// A due date came and the duty was not done. Content: [`DueOutcome`].
    #[n(9)]
    DueMissed,
    /// The authors accepted the reply. Content: their signed document.
    #[n(10)]
    Closed,
    /// The time to contest the reply ran out. Content: [`DueOutcome`].
    #[n(11)]
    Expired,
    /// The authors took the memo back. Content: their signed document.
    #[n(12)]
    Withdrawn,
    /// An official cleared a drafted reply. Content: the signed document.
    #[n(13)]
    Cleared,
    /// An official was asked to clear a drafted reply. Content: the signed document.
    #[n(72)]
    ClearanceAsked,
    /// More time to reply was asked for. Content: the signed document.
    #[n(14)]
    ExtensionRequested,
    /// It was granted. Content: the signed document.
    #[n(15)]
    ExtensionGranted,
    /// The office said that the memo belongs elsewhere. Content: the signed document.
    #[n(16)]
    Redirected,
    /// The authors disputed it. Content: their signed document.
    #[n(17)]
    RedirectDisputed,
    /// The monitor ruled that it does. Content: the signed document.
    #[n(18)]
    RedirectConfirmed,
    /// The monitor ruled that the office must answer. Content: the signed document.
    #[n(19)]
    RedirectOverturned,
    /// The office asked the authors something. Content: the signed document.
    #[n(20)]
    QuestionAsked,
    /// The authors answered. Content: their signed document.
    #[n(21)]
    QuestionAnswered,
    /// No answer came in time. Content: [`DueOutcome`].
    #[n(22)]
    QuestionLapsed,
    /// The authors said that the reply is none. Content: their signed document.
    #[n(23)]
    ReplyContested,
    /// The monitor ruled that it is none. Content: the signed document.
    #[n(24)]
    ContestUpheld,
    /// The monitor ruled that it is one. Content: the signed document.
    #[n(25)]
    ContestDismissed,
    /// The authors appealed. Content: their signed document.
    #[n(26)]
    ReplyAppealed,
    /// The appeal was decided for the office. Content: the signed document.
    #[n(27)]
    AppealDismissed,
    /// The appeal was decided for the authors. Content: the signed document.
    #[n(28)]
    AppealRemanded,
    /// A reply was corrected. Content: the signed document.
    #[n(29)]
    ReplyCorrected,
    /// The office reported what became of a demand. Content: the signed document.
    #[n(30)]
    OutcomeReported,
    /// The case became a record; names were taken away from the text. Content: [`Disposed`].
    #[n(31)]
    CaseArchived,
    /// Its sealed names were destroyed. Content: [`Disposed`].
    #[n(32)]
    NamesDestroyed,
    /// Its text was destroyed. Content: [`Disposed`].
    #[n(33)]
    TextDestroyed,
    /// What is left of it must not be destroyed. Content: the signed document.
    #[n(34)]
    HoldPlaced,
    /// It may be again. Content: the signed document.
    #[n(35)]
    HoldLifted,
    /// One sealed name was asked for. Content: the signed document.
    #[n(53)]
    OpeningRequested,
    /// A trustee agreed. Content: the signed document.
    #[n(54)]
    OpeningApproved,
    /// A trustee refused. Content: the signed document.
    #[n(55)]
    OpeningRefused,
    /// An official reported a leak. Content: the signed document.
    #[n(56)]
    LeakReported,
    /// The authors reported a leak. Content: their signed document.
    #[n(57)]
    LeakTold,
    /// The principal overruled the memo. Content: the signed document.
    #[n(58)]
    DirectionGiven,
    /// The content was said to be marked too high. Content: the signed document.
    #[n(59)]
    SpillReported,
    /// It can be read again. Content: the signed document.
    #[n(60)]
    SpillLifted,
    /// The authors were asked about a release. Content: the signed document.
    #[n(61)]
    ReleaseAsked,
    /// They agreed. Content: their signed document.
    #[n(62)]
    ReleaseConsented,
    /// They objected. Content: their signed document.
    #[n(63)]
    ReleaseObjected,
    /// The record was released. Content: the signed document.
    #[n(64)]
    CaseReleased,
    /// The authors linked it to another memo. Content: their signed document.
    #[n(69)]
    MemoLinked,
    /// The authors named somebody for the review panel. Content: their signed document.
    #[n(38)]
    PanelNominated,
    /// The office said who is on the panel. Content: the signed document.
    #[n(39)]
    PanelFormed,
    /// A member said whether there is a conflict of interest. Content: the signed document.
    #[n(40)]
    PanelDeclared,
    /// What the panel looks into was put to the authors. Content: the signed document.
    #[n(41)]
    IssuesProposed,
    /// The authors agreed to it. Content: their signed document.
    #[n(42)]
    IssuesAgreed,
    /// The authors objected to it. Content: their signed document.
    #[n(43)]
    IssuesObjected,
    /// The panel reported. Content: the signed document.
    #[n(44)]
    PanelReported,
    /// A member wrote an opinion of their own beside the report. Content: the signed document.
    #[n(68)]
    PanelDissented,
    /// An official promised to protect who signed. Content: the signed document.
    #[n(65)]
    Undertaken,
    /// A reader gave a personal assessment beside the memo. Content: the signed document.
    #[n(71)]
    AssessmentGiven,
    /// A drafted reply went back to be written anew. Content: the signed document.
    #[n(73)]
    ReplyRedrafted,
    /// The authors asked for a listening session. Content: their signed document.
    #[n(45)]
    SessionRequested,
    /// The office invited to one. Content: the signed document.
    #[n(46)]
    SessionInvited,
    /// The authors opened its room. Content: their signed document.
    #[n(47)]
    RoomOpened,
    /// There will be none. Content: the signed document.
    #[n(48)]
    SessionDeclined,
    /// It was held. Content: the signed document.
    #[n(49)]
    SessionHeld,
    /// Its minutes were given. Content: the signed document.
    #[n(50)]
    MinutesGiven,
    /// The authors agreed to them. Content: their signed document.
    #[n(51)]
    MinutesAgreed,
    /// The authors disputed them. Content: their signed document.
    #[n(52)]
    MinutesDisputed,
    /// Nobody can co-sign any more, and so many did after the filing. Content:
    /// [`crate::late::LateCertificate`].
    #[n(70)]
    LateCounted,
}

impl EventKind {
    /// What an event is for the statistics, if it counts there (R52).
    #[must_use]
    pub fn happening(self, content: &[u8], is_urgent: bool) -> Option<Happening> {
        match self {
            Self::Filed => Some(Happening::Filed { is_urgent }),
            Self::Acknowledged => Some(Happening::Acknowledged),
            Self::Replied => Some(Happening::Replied),
            Self::Withdrawn => Some(Happening::Withdrawn),
            Self::DueMissed => match DueOutcome::from_canonical(content).ok()?.duty {
                Duty::Acknowledge => Some(Happening::AcknowledgementMissed),
                Duty::Reply => Some(Happening::ReplyMissed),
                _ => None,
            },
            _ => self.turn().map(Happening::Turned),
        }
    }

    /// Its number.
    #[expect(clippy::too_many_lines, reason = "a table: one arm for each kind")]
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Filed => 1,
            Self::DueDatesSet => 2,
            Self::Opened => 3,
            Self::Acknowledged => 4,
            Self::Distributed => 5,
            Self::Replied => 6,
            Self::StatementPosted => 7,
            Self::DueMet => 8,
            Self::DueMissed => 9,
            Self::Closed => 10,
            Self::Expired => 11,
            Self::Withdrawn => 12,
            Self::Cleared => 13,
            Self::ClearanceAsked => 72,
            Self::ExtensionRequested => 14,
            Self::ExtensionGranted => 15,
            Self::Redirected => 16,
            Self::RedirectDisputed => 17,
            Self::RedirectConfirmed => 18,
            Self::RedirectOverturned => 19,
            Self::QuestionAsked => 20,
            Self::QuestionAnswered => 21,
            Self::QuestionLapsed => 22,
            Self::ReplyContested => 23,
            Self::ContestUpheld => 24,
            Self::ContestDismissed => 25,
            Self::ReplyAppealed => 26,
            Self::AppealDismissed => 27,
            Self::AppealRemanded => 28,
            Self::ReplyCorrected => 29,
            Self::OutcomeReported => 30,
            Self::CaseArchived => 31,
            Self::NamesDestroyed => 32,
            Self::TextDestroyed => 33,
            Self::HoldPlaced => 34,
            Self::HoldLifted => 35,
            Self::OpeningRequested => 53,
            Self::OpeningApproved => 54,
            Self::OpeningRefused => 55,
            Self::LeakReported => 56,
            Self::LeakTold => 57,
            Self::DirectionGiven => 58,
            Self::SpillReported => 59,
            Self::SpillLifted => 60,
            Self::ReleaseAsked => 61,
            Self::ReleaseConsented => 62,
            Self::ReleaseObjected => 63,
            Self::CaseReleased => 64,
            Self::MemoLinked => 69,
            Self::PanelNominated => 38,
            Self::PanelFormed => 39,
            Self::PanelDeclared => 40,
            Self::IssuesProposed => 41,
            Self::IssuesAgreed => 42,
            Self::IssuesObjected => 43,
            Self::PanelReported => 44,
            Self::PanelDissented => 68,
            Self::Undertaken => 65,
            Self::AssessmentGiven => 71,
            Self::ReplyRedrafted => 73,
            Self::SessionRequested => 45,
            Self::SessionInvited => 46,
            Self::RoomOpened => 47,
            Self::SessionDeclined => 48,
            Self::SessionHeld => 49,
            Self::MinutesGiven => 50,
            Self::MinutesAgreed => 51,
            Self::MinutesDisputed => 52,
            Self::LateCounted => 70,
        }
    }

    /// The kind with this number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        let octets = minicbor::to_vec(number).ok()?;
        minicbor::decode(&octets).ok()
    }

    /// The turn of the road that it is, if it is one.
    #[must_use]
    pub fn turn(self) -> Option<Turn> {
        let mut turns = Turn::ALL.iter().copied();
        turns.find(|turn| Self::of_turn(*turn) == self)
    }

    /// The event of a turn.
    #[must_use]
    pub fn of_turn(turn: Turn) -> Self {
        match turn {
            Turn::Redirected => Self::Redirected,
            Turn::RedirectDisputed => Self::RedirectDisputed,
            Turn::RedirectConfirmed => Self::RedirectConfirmed,
            Turn::RedirectOverturned => Self::RedirectOverturned,
            Turn::QuestionAsked => Self::QuestionAsked,
            Turn::QuestionAnswered => Self::QuestionAnswered,
            Turn::QuestionLapsed => Self::QuestionLapsed,
            Turn::ReplyContested => Self::ReplyContested,
            Turn::ContestUpheld => Self::ContestUpheld,
            Turn::ContestDismissed => Self::ContestDismissed,
            Turn::ReplyAppealed => Self::ReplyAppealed,
            Turn::AppealDismissed => Self::AppealDismissed,
            Turn::AppealRemanded => Self::AppealRemanded,
            Turn::ReplyCorrected => Self::ReplyCorrected,
            Turn::OutcomeReported => Self::OutcomeReported,
            Turn::CaseArchived => Self::CaseArchived,
            Turn::NamesDestroyed => Self::NamesDestroyed,
            Turn::TextDestroyed => Self::TextDestroyed,
            Turn::HoldPlaced => Self::HoldPlaced,
            Turn::HoldLifted => Self::HoldLifted,
            Turn::OpeningRequested => Self::OpeningRequested,
            Turn::OpeningApproved => Self::OpeningApproved,
            Turn::OpeningRefused => Self::OpeningRefused,
            Turn::LeakReported => Self::LeakReported,
            Turn::LeakTold => Self::LeakTold,
            Turn::DirectionGiven => Self::DirectionGiven,
            Turn::SpillReported => Self::SpillReported,
            Turn::SpillLifted => Self::SpillLifted,
            Turn::ReleaseAsked => Self::ReleaseAsked,
            Turn::ReleaseConsented => Self::ReleaseConsented,
            Turn::ReleaseObjected => Self::ReleaseObjected,
            Turn::CaseReleased => Self::CaseReleased,
            Turn::MemoLinked => Self::MemoLinked,
            Turn::PanelNominated => Self::PanelNominated,
            Turn::PanelFormed => Self::PanelFormed,
            Turn::PanelDeclared => Self::PanelDeclared,
            Turn::IssuesProposed => Self::IssuesProposed,
            Turn::IssuesAgreed => Self::IssuesAgreed,
            Turn::IssuesObjected => Self::IssuesObjected,
            Turn::PanelReported => Self::PanelReported,
            Turn::PanelDissented => Self::PanelDissented,
            Turn::Undertaken => Self::Undertaken,
            Turn::AssessmentGiven => Self::AssessmentGiven,
            Turn::ReplyRedrafted => Self::ReplyRedrafted,
            Turn::SessionRequested => Self::SessionRequested,
            Turn::SessionInvited => Self::SessionInvited,
            Turn::RoomOpened => Self::RoomOpened,
            Turn::SessionDeclined => Self::SessionDeclined,
            Turn::SessionHeld => Self::SessionHeld,
            Turn::MinutesGiven => Self::MinutesGiven,
            Turn::MinutesAgreed => Self::MinutesAgreed,
            Turn::MinutesDisputed => Self::MinutesDisputed,
        }
    }

    /// What the public sees of it: that something happened, unless it is what became of a duty.
    #[must_use]
    pub const fn leaf_kind(self) -> LeafKind {
        match self {
            Self::DueMet => LeafKind::DueMet,
            Self::DueMissed => LeafKind::DueMissed,
            _ => LeafKind::Sealed,
        }
    }
}

/// What belongs to the leaf of a case event.
#[derive(Clone, Copy, Debug)]
pub struct CaseLeaf<'a> {
    /// The event.
    pub kind: EventKind,
    /// Position within the case.
    pub sequence: u32,
    /// Key that derives the case's handles.
    pub case_log_key: &'a [u8; 32],
    /// Nonce of the commitment.
    pub nonce: &'a [u8; 32],
    /// Content.
    pub content: &'a [u8],
}

impl CaseLeaf<'_> {
    /// The leaf as it stands in the log, in the interval it was appended in.
    #[must_use]
    pub fn leaf(&self, interval: IntervalNumber) -> Leaf {
        Leaf {
            kind: self.kind.leaf_kind(),
            interval: interval.number(),
            commitment: Commitment::commit(self.nonce, self.content),
            handle: Handle::derive(self.case_log_key, self.kind.number(), self.sequence),
        }
    }
}

/// The leaf of something everybody may see: an epoch, a roll, a charter, the roster. Its handle is
/// its commitment, since it belongs to no case.
#[must_use]
pub fn public_leaf(
    kind: LeafKind,
    nonce: &[u8; 32],
    content: &[u8],
    interval: IntervalNumber,
) -> Leaf {
    let commitment = Commitment::commit(nonce, content);
    Leaf {
        kind,
        interval: interval.number(),
        commitment,
        handle: Handle(commitment.0),
    }
}
