//! The JSON that server and command exchange, and the paths it travels on. Design, section 9.
//!
//! Protocol objects travel inside as their canonical bytes ([`Octets`]), so that what was signed is
//! what arrives; JSON only says which is which. Every body refuses fields that it does not know:
//! a field that one side sends and the other ignores would be a difference nobody sees.
//!
//! Nothing here has a derived `Debug`: some fields are secrets (an enrolment code, a case log key)
//! and a body in a log line is a leak even where no field of it is.

mod complaints;
mod mailbox;
mod name;
mod notes;
mod octets;
pub mod paths;
mod rooms;
mod sign_in;
mod statistics;
#[cfg(test)]
mod tests;
mod text;

use demur_domain::ids::{
    CharterDigest, DocumentDigest, EpochId, InstitutionId, MemoId, OfficialId,
};
use demur_domain::state::State;
use serde::{Deserialize, Serialize};

use crate::leaf::{DueDates, Duty, EventKind};

pub use complaints::*;
pub use mailbox::{MailboxAnswer, MailboxItem};
pub use name::NameAnswer;
pub use notes::{NoteItem, NoteListAnswer, NoteListPost, NotePost};
pub use octets::{FixedOctets, Octets};
pub use rooms::*;
pub use sign_in::{
    ChallengeAnswer, FactorPost, FactorProofPost, NewFactorPost, SessionAnswer, SignInPost,
};
pub use statistics::{CountItem, MonthItem, StatisticsAnswer, YearItem};
pub use text::Text;

/// What answers every well-formed post of co-signatures or withdrawals, whatever became of it
/// (design, section 4.3).
pub const RECEIVED: &str = "received; what is valid counts from the next tick";

/// What the type of every problem document begins with; its code follows.
pub const PROBLEM_PREFIX: &str = "urn:demur:problem:";

/// The header in which an official's client sends its session's token, as base64url without padding.
pub const SESSION_HEADER: &str = "demur-session";

/// A problem document (RFC 9457, section 3). Unknown members are allowed, as the standard has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProblemDocument {
    /// [`PROBLEM_PREFIX`] and the problem's stable code, for programs.
    #[serde(rename = "type")]
    pub kind: String,
    /// The same in words, for people.
    pub title: String,
    /// HTTP status.
    pub status: u16,
}

/// The answer where there is nothing to say but that it is done.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {}

/// Answers `instance_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstanceAnswer {
    /// Canonical [`crate::casefile::InstanceFile`].
    pub instance_file: Octets,
}

/// Answers `client_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientAnswer {
    /// Canonical [`crate::client::ClientEvidence`].
    pub client_evidence: Octets,
}

/// Asks `credential_issue`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialPost {
    /// Who issues.
    pub institution: Text<InstitutionId>,
    /// For which epoch.
    pub epoch: Text<EpochId>,
    /// Staff number, as the directory has it.
    pub staff: String,
    /// Enrolment code, which shows that it is this member who asks.
    pub code: String,
    /// Blinded commitment to the pseudonym secrets.
    pub commitment: Octets,
}

/// Answers `credential_issue`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialAnswer {
    /// Blind signature of the draft.
    pub blind_signature: Octets,
    /// Attribute values in the order of the profile.
    pub attributes: [String; 8],
}

/// Asks `memo_open`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemoPost {
    /// Canonical [`crate::manifest::MemoManifest`].
    pub manifest: Octets,
    /// Canonical [`crate::presentation::UnverifiedPresentation`] of kind open.
    pub presentation: Octets,
    /// Which of the member's openings in the epoch it is.
    pub index: u8,
}

/// Answers `memo_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemoAnswer {
    /// Canonical [`crate::manifest::MemoManifest`].
    pub manifest: Octets,
    /// Canonical [`crate::author::UnverifiedAuthorDocument`] that froze the version.
    pub freeze: Octets,
    /// The version's text, sealed to the circulation.
    pub sealed_text: Octets,
}

/// Answers `memo_status`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemoStatusAnswer {
    /// Where the memo stands.
    pub state: Text<State>,
    /// Version in circulation, from one; null before there is one.
    pub version: Option<u16>,
    /// How many demands it has; null before there is a version.
    pub demands: Option<u16>,
    /// End of the circulation window, seconds since 1970.
    pub closes_at: Option<i64>,
    /// How many have signed, in steps.
    pub signatures: SignatureCount,
    /// What happened to the filed memo, oldest first.
    pub events: Vec<StatusEvent>,
    /// What is due when; null before it is filed.
    pub due: Option<DueTimes>,
    /// Duties whose due date has passed undone.
    pub overdue: Vec<DutyWord>,
    /// What the signers say of the reply; null before there is one.
    pub ratings: Option<RatingCounts>,
    /// Signing after the filing; null where the charter has none, or the memo is not filed.
    pub late: Option<LateSigning>,
}

/// How many signed after the filing, apart from those in the certificate (R62).
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateSigning {
    /// How many, in steps that move at the tick; exact once they are counted.
    pub signatures: SignatureCount,
    /// Supporters, who could not have signed before, in the same way; null where the charter has none
    /// (R63).
    pub supporters: Option<SignatureCount>,
    /// The first instant that is too late, seconds since 1970.
    pub ends_at: i64,
}

/// What the signers say of a reply, in steps that move at the tick.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingCounts {
    /// How many say that it answers.
    pub answers: SignatureCount,
    /// How many say that it does not.
    pub does_not_answer: SignatureCount,
    /// How many name each demand as unanswered, by number from 1.
    pub unanswered: Vec<SignatureCount>,
}

/// A count in steps, so that one signature more or less does not show (design, section 10).
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureCount {
    /// Not fewer than.
    pub at_least: u32,
    /// Not more than; null where the step is open.
    pub at_most: Option<u32>,
}

/// An event of a case as its people see it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusEvent {
    /// What happened.
    pub kind: EventWord,
    /// When, rounded down to the log's interval, seconds since 1970.
    pub at: i64,
    /// Which official did it; null where it was not one.
    pub official: Option<Text<OfficialId>>,
    /// To whom it was distributed.
    pub readers: Vec<Text<OfficialId>>,
}

/// Due dates of a case: for each duty the first instant that is late, seconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DueTimes {
    /// To acknowledge.
    pub acknowledge: i64,
    /// To reply, as the charter aims.
    pub reply_target: i64,
    /// To reply, at the latest.
    pub reply_limit: i64,
    /// Whether they are the charter's shorter times, for what cannot wait (R64).
    pub is_urgent: bool,
}

impl DueTimes {
    /// The dates as they were logged.
    #[must_use]
    pub const fn of(due: &DueDates, is_urgent: bool) -> Self {
        Self {
            is_urgent,
            acknowledge: due.acknowledge,
            reply_target: due.reply_target,
            reply_limit: due.reply_limit,
        }
    }
}

/// Asks `memo_circulate`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CirculatePost {
    /// Canonical [`crate::author::UnverifiedAuthorDocument`].
    pub document: Octets,
    /// The version's text, sealed to the circulation.
    pub sealed_text: Octets,
}

/// Asks `memo_revise` and `memo_seal`: an author's document and nothing else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorPost {
    /// Canonical [`crate::author::UnverifiedAuthorDocument`].
    pub document: Octets,
}

/// Asks `memo_withdraw` and `case_close`: an author's document that the log commits to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoggedAuthorPost {
    /// Canonical [`crate::author::UnverifiedAuthorDocument`].
    pub document: Octets,
    /// Nonce of the leaf's commitment.
    pub nonce: FixedOctets<32>,
}

/// Asks `redirect_dispute`, `question_answer`, `reply_contest` and `reply_appeal`: an author's document
/// that comes with words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorEntryPost {
    /// Canonical [`crate::author::UnverifiedAuthorDocument`].
    pub document: Octets,
    /// The [`crate::envelope::AuthorEntry`], sealed to the office and the circulation.
    pub sealed: Octets,
    /// The [`crate::envelope::Handover`], sealed to whoever is to rule; none where nobody rules.
    pub handover: Option<Octets>,
    /// Nonce of the leaf's commitment.
    pub nonce: FixedOctets<32>,
}

/// Asks `memo_cosign` and `cosignature_withdraw`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlocksPost {
    /// Co-signatures, each of the one size that all have.
    pub blocks: Vec<Octets>,
}

/// Asks `reply_rate`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingPost {
    /// Block of [`crate::rating::UnverifiedRating`], of the one size that all have.
    pub rating: Octets,
}

/// Answers `memo_cosign`, `cosignature_withdraw`, `reply_rate` and `session_attend`: always [`RECEIVED`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceivedAnswer {
    /// [`RECEIVED`].
    pub message: String,
}

/// A signed request and nothing else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
}

/// Answers `cosignature_prove`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CosignatureProofAnswer {
    /// Whether the signature counts.
    pub counted: bool,
    /// For which version it counts, from one.
    pub version: Option<u16>,
    /// Where it stands in the certificate; null before there is one.
    pub certified: Option<CertifiedSignature>,
    /// Whether it came after the filing, and is counted apart.
    pub late: bool,
}

/// A signature's place in a certificate.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertifiedSignature {
    /// Canonical [`crate::certificate::Certificate`].
    pub certificate: Octets,
    /// Canonical [`crate::presentation::UnverifiedPresentation`].
    pub presentation: Octets,
    /// Position in sorted order.
    pub index: u64,
    /// Hashes from the signature's sibling up.
    pub path: Vec<FixedOctets<32>>,
}

/// Answers `memo_seal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateAnswer {
    /// Canonical [`crate::certificate::Certificate`].
    pub certificate: Octets,
}

/// Asks `memo_file`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilePost {
    /// Canonical [`crate::author::UnverifiedAuthorDocument`].
    pub document: Octets,
    /// The memo, sealed to office and distribution.
    pub sealed_memo: Octets,
    /// Key that derives the handles of the case's leaves.
    pub case_log_key: FixedOctets<32>,
    /// Nonce of the leaf's commitment.
    pub nonce: FixedOctets<32>,
}

/// Answers `memo_file`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseAnswer {
    /// The log's signed promise.
    pub promise: Octets,
}

/// Answers `receipt_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptAnswer {
    /// The log's signed promise.
    pub promise: Octets,
    /// The C2SP `tlog-proof` file; null until the filing stands in the log.
    pub receipt: Option<String>,
}

/// Answers `case_export`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaterialAnswer {
    /// Canonical [`crate::casefile::CaseMaterial`].
    pub material: Octets,
}

/// Answers `case_list`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseListAnswer {
    /// The cases that the official may see.
    pub cases: Vec<CaseItem>,
}

/// A case in the list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseItem {
    /// The memo.
    pub memo: Text<MemoId>,
    /// Where it stands.
    pub state: Text<State>,
    /// When it was filed, rounded down to the log's interval, seconds since 1970.
    pub filed_at: i64,
    /// What is due when; null where nothing is.
    pub due: Option<DueTimes>,
    /// What is owed in it now, by whomever.
    pub owed: Vec<OwedDuty>,
    /// How many signed.
    pub signatures: u32,
    /// What the signers say of the reply; null before there is one.
    pub ratings: Option<RatingCounts>,
    /// The charter it is under, for whoever has to sign its undertaking before opening the case.
    pub charter: Text<CharterDigest>,
    /// The filing, which the undertaking answers as every document does.
    pub filing: Text<DocumentDigest>,
}

/// A duty that is owed in a case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwedDuty {
    /// Which.
    pub duty: DutyWord,
    /// The first instant that is late, seconds since 1970.
    pub due: i64,
    /// Whether that is past.
    pub overdue: bool,
}

/// Asks `case_open`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseOpenPost {
    /// Canonical [`crate::request::UnverifiedRequest`].
    pub request: Octets,
    /// Nonce of the leaf's commitment.
    pub nonce: FixedOctets<32>,
}

/// Answers `case_open`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseOpenAnswer {
    /// The memo, sealed to office and distribution.
    pub sealed: Octets,
    /// Canonical [`crate::certificate::Certificate`].
    pub certificate: Octets,
    /// Canonical [`crate::author::UnverifiedAuthorDocument`] that filed it.
    pub filing: Octets,
    /// Canonical [`crate::manifest::MemoManifest`].
    pub manifest: Octets,
    /// The signatures, in the order of the certificate.
    pub cosignatures: Vec<OpenedCosignature>,
}

/// A co-signature as the office gets it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenedCosignature {
    /// Canonical [`crate::presentation::UnverifiedPresentation`].
    pub presentation: Octets,
    /// What speeds up its verification; nobody need trust it.
    pub hint: Octets,
    /// Its capsule.
    pub capsule: Octets,
}

/// Asks `case_acknowledge`, `case_distribute`, `reply_clear`, `clearance_ask`, `extension_request`,
/// `extension_approve`, `case_reply` and `statement_post`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialPost {
    /// Canonical [`crate::official::UnverifiedOfficialDocument`].
    pub document: Octets,
    /// Its words, sealed to whom they concern.
    pub sealed: Octets,
    /// Nonce of the leaf's commitment.
    pub nonce: FixedOctets<32>,
}

/// A kind of event by its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventWord(#[serde(with = "EventWords")] pub EventKind);

/// A duty by its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DutyWord(#[serde(with = "DutyWords")] pub Duty);

/// The words of [`EventKind`]; the compiler holds the two lists equal.
#[derive(Serialize, Deserialize)]
#[serde(remote = "EventKind", rename_all = "snake_case")]
enum EventWords {
    Filed,
    DueDatesSet,
    Opened,
    Acknowledged,
    Distributed,
    Replied,
    StatementPosted,
    DueMet,
    DueMissed,
    Closed,
    Expired,
    Withdrawn,
    Cleared,
    ClearanceAsked,
    ExtensionRequested,
    ExtensionGranted,
    Redirected,
    RedirectDisputed,
    RedirectConfirmed,
    RedirectOverturned,
    QuestionAsked,
    QuestionAnswered,
    QuestionLapsed,
    ReplyContested,
    ContestUpheld,
    ContestDismissed,
    ReplyAppealed,
    AppealDismissed,
    AppealRemanded,
    ReplyCorrected,
    OutcomeReported,
    CaseArchived,
    NamesDestroyed,
    TextDestroyed,
    HoldPlaced,
    HoldLifted,
    OpeningRequested,
    OpeningApproved,
    OpeningRefused,
    LeakReported,
    LeakTold,
    DirectionGiven,
    SpillReported,
    SpillLifted,
    ReleaseAsked,
    ReleaseConsented,
    ReleaseObjected,
    CaseReleased,
    MemoLinked,
    PanelNominated,
    PanelFormed,
    PanelDeclared,
    IssuesProposed,
    IssuesAgreed,
    IssuesObjected,
    PanelReported,
    PanelDissented,
    Undertaken,
    AssessmentGiven,
    ReplyRedrafted,
    SessionRequested,
    SessionInvited,
    RoomOpened,
    SessionDeclined,
    SessionHeld,
    MinutesGiven,
    MinutesAgreed,
    MinutesDisputed,
    LateCounted,
}

/// The words of [`Duty`]; the compiler holds the two lists equal.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Duty", rename_all = "snake_case")]
enum DutyWords {
    Acknowledge,
    Reply,
    Contest,
    Answer,
    ScopeRuling,
    ContestRuling,
    Appeal,
    PanelForming,
    PanelReport,
}
