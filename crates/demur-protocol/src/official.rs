//! Documents signed by a named official: acknowledgement, distribution, redirect, question, clearance,
//! extension, reply and correction, ruling, statement, hold, and those of a review panel.
//!
//! What the server must see to apply the rules (case, kind, which demands are answered, who reads)
//! stands in clear and is signed; the words themselves are sealed to the people concerned, and the
//! signature covers a hiding commitment to them.

mod words;

pub use words::{
    AcknowledgementWords, AnswerWords, ChangeWords, OfficialContent, OfficialWords, ReplyWords,
    SHARE_OCTETS,
};

use demur_crypto::labels::Label;
use demur_crypto::sign::{Official, Signature, SigningKey, VerifyingKey};
use demur_domain::choice::{Marking, ReleaseKind};
use demur_domain::ids::{CaseNumber, DocumentDigest, MemoId, OfficialId, StatementDigest};
use demur_domain::operation::Operation;
use demur_domain::panel::Said;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::document::document_digest;
use crate::sizes::DOCUMENT_OCTETS_MAX;

/// What an official does.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum OfficialStep {
    /// A person confirms that the memo was received.
    #[n(0)]
    Acknowledge {
        /// The number the case has from now on.
        #[cbor(n(0), with = "crate::codec::text")]
        case_number: CaseNumber,
    },
    /// The memo goes to its readers.
    #[n(1)]
    Distribute {
        /// Every reader, ascending.
        #[cbor(n(0), with = "crate::codec::texts")]
        readers: Vec<OfficialId>,
    },
    /// Every demand is answered.
    #[n(2)]
    Reply {
        /// The demands answered, ascending.
        #[n(0)]
        demands: Vec<u16>,
    },
    /// A message to all staff. It may mention a case and never closes one.
    #[n(3)]
    Statement,
    /// Another official than the one who will give it agrees to a drafted reply.
    #[n(4)]
    Clear {
        /// What the reply will sign, whole: demands, words and who gives it.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: StatementDigest,
    },
    /// Another official is asked to clear a drafted reply (T20).
    #[n(48)]
    AskClearance {
        /// Who is asked.
        #[cbor(n(0), with = "crate::codec::text")]
        of: OfficialId,
        /// What the reply will sign.
        #[cbor(n(1), with = "crate::codec::id")]
        reply: StatementDigest,
    },
    /// More time to reply is asked for.
    #[n(5)]
    RequestExtension {
        /// How many more days, of the kind in which the charter counts the reply's limit.
        #[n(0)]
        days: u16,
    },
    /// It is granted.
    #[n(6)]
    ApproveExtension {
        /// What the request signed.
        #[cbor(n(0), with = "crate::codec::id")]
        request: StatementDigest,
    },
    /// The memo belongs elsewhere.
    #[n(7)]
    Redirect,
    /// It does belong elsewhere.
    #[n(8)]
    ConfirmRedirect {
        /// The authors' dispute.
        #[cbor(n(0), with = "crate::codec::id")]
        dispute: DocumentDigest,
    },
    /// The office must answer it.
    #[n(9)]
    OverturnRedirect {
        /// The authors' dispute.
        #[cbor(n(0), with = "crate::codec::id")]
        dispute: DocumentDigest,
    },
    /// The authors are asked something.
    #[n(10)]
    Ask,
    /// The reply is none, and another is owed.
    #[n(11)]
    UpholdContest {
        /// The authors' contest.
        #[cbor(n(0), with = "crate::codec::id")]
        contest: DocumentDigest,
    },
    /// The reply is one.
    #[n(12)]
    DismissContest {
        /// The authors' contest.
        #[cbor(n(0), with = "crate::codec::id")]
        contest: DocumentDigest,
    },
    /// The appeal is decided for the office.
    #[n(13)]
    DismissAppeal {
        /// The authors' appeal.
        #[cbor(n(0), with = "crate::codec::id")]
        appeal: DocumentDigest,
    },
    /// The appeal is decided for the authors: the office answers again.
    #[n(14)]
    RemandAppeal {
        /// The authors' appeal.
        #[cbor(n(0), with = "crate::codec::id")]
        appeal: DocumentDigest,
    },
    /// What was wrong in a reply is set right beside it.
    #[n(15)]
    Correct {
        /// The reply.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
    },
    /// What became of what the reply promised.
    #[n(16)]
    ReportOutcome {
        /// The reply.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
        /// The demand.
        #[n(1)]
        demand: u16,
    },
    /// Nothing that is left of the case may be destroyed.
    #[n(17)]
    PlaceHold,
    /// It may be again.
    #[n(18)]
    LiftHold {
        /// The hold.
        #[cbor(n(0), with = "crate::codec::id")]
        hold: DocumentDigest,
    },
    /// One sealed name is asked for (R48).
    #[n(34)]
    RequestOpening {
        /// The signature's place in the certificate, from 0: only its owner recognises it.
        #[n(0)]
        signature: u32,
    },
    /// A trustee agrees. The share is among the words, sealed to who asked.
    #[n(35)]
    ApproveOpening {
        /// The request.
        #[cbor(n(0), with = "crate::codec::id")]
        request: DocumentDigest,
    },
    /// A trustee refuses.
    #[n(36)]
    RefuseOpening {
        /// The request.
        #[cbor(n(0), with = "crate::codec::id")]
        request: DocumentDigest,
    },
    /// A text leaked (R69). It is a step against nobody.
    #[n(37)]
    ReportLeak {
        /// SHA-256 of what comparing the readers' copies gave, each time that was done.
        #[n(0)]
        compared: Vec<ByteArray<32>>,
    },
    /// The memo is overruled in writing (R65).
    #[n(38)]
    Direct {
        /// The reply that stands.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
    },
    /// The content is marked higher than the installation may hold (T30).
    #[n(39)]
    ReportSpill {
        /// How it should be marked.
        #[cbor(n(0), with = "crate::codec::text")]
        marking: Marking,
    },
    /// It can be read again.
    #[n(40)]
    LiftSpill {
        /// The report.
        #[cbor(n(0), with = "crate::codec::id")]
        report: DocumentDigest,
    },
    /// The authors are asked whether a record may be released (T28).
    #[n(41)]
    AskRelease {
        /// As what.
        #[cbor(n(0), with = "crate::codec::text")]
        kind: ReleaseKind,
        /// SHA-256 of what would be released.
        #[cbor(n(1), with = "minicbor::bytes")]
        what: [u8; 32],
    },
    /// It is released.
    #[n(42)]
    Release {
        /// The question to the authors.
        #[cbor(n(0), with = "crate::codec::id")]
        asked: DocumentDigest,
    },
    /// Who is on the review panel.
    #[n(20)]
    FormPanel {
        /// Everybody on it, ascending.
        #[cbor(n(0), with = "crate::codec::texts")]
        members: Vec<OfficialId>,
        /// The authors' nomination, if there is one: whom it names, they proposed, and the office
        /// everybody else.
        #[cbor(n(1), with = "crate::codec::id_option")]
        nomination: Option<DocumentDigest>,
    },
    /// A member of the panel has a conflict of interest, or none.
    #[n(21)]
    DeclareConflict {
        /// The document that says who is on it.
        #[cbor(n(0), with = "crate::codec::id")]
        panel: DocumentDigest,
        /// Whether there is one.
        #[n(1)]
        conflict: bool,
    },
    /// What the panel looks into.
    #[n(22)]
    ProposeIssues {
        /// The document that says who is on it.
        #[cbor(n(0), with = "crate::codec::id")]
        panel: DocumentDigest,
    },
    /// The panel reports.
    #[n(23)]
    ReportPanel {
        /// What it looked into.
        #[cbor(n(0), with = "crate::codec::id")]
        issues: DocumentDigest,
    },
    /// A member writes an opinion of their own beside the report.
    #[n(24)]
    Dissent {
        /// The report.
        #[cbor(n(0), with = "crate::codec::id")]
        report: DocumentDigest,
    },
    /// The official promises what the charter says, before opening the case.
    #[n(46)]
    Undertake,
    /// A reader gives a personal assessment beside the memo (R66).
    #[n(47)]
    GiveAssessment,
    /// A drafted reply goes back to be written anew (T20).
    #[n(49)]
    Redraft,
    /// The signers are invited to a listening session.
    #[n(28)]
    InviteToSession {
        /// The authors' request for it; none where it is the office's own.
        #[cbor(n(0), with = "crate::codec::id_option")]
        request: Option<DocumentDigest>,
        /// The first second in which its room takes questions, seconds since 1970.
        #[n(1)]
        opens: i64,
        /// The first second in which it takes none any more.
        #[n(2)]
        closes: i64,
    },
    /// There will be no session.
    #[n(29)]
    DeclineSession {
        /// The authors' request, or the office's own invitation.
        #[cbor(n(0), with = "crate::codec::id")]
        plan: DocumentDigest,
    },
    /// A session was held.
    #[n(30)]
    ConcludeSession {
        /// The invitation.
        #[cbor(n(0), with = "crate::codec::id")]
        invitation: DocumentDigest,
    },
    /// The minutes of a session are given.
    #[n(31)]
    GiveMinutes {
        /// That it was held.
        #[cbor(n(0), with = "crate::codec::id")]
        held: DocumentDigest,
    },
}

impl OfficialStep {
    /// The operation that takes it.
    #[must_use]
    pub const fn operation(&self) -> Operation {
        match self {
            Self::Acknowledge { .. } => Operation::CaseAcknowledge,
            Self::Distribute { .. } => Operation::CaseDistribute,
            Self::Reply { .. } => Operation::CaseReply,
            Self::Statement => Operation::StatementPost,
            Self::Clear { .. } => Operation::ReplyClear,
            Self::AskClearance { .. } => Operation::ClearanceAsk,
            Self::RequestExtension { .. } => Operation::ExtensionRequest,
            Self::ApproveExtension { .. } => Operation::ExtensionApprove,
            Self::Redirect => Operation::CaseRedirect,
            Self::ConfirmRedirect { .. } => Operation::RedirectConfirm,
            Self::OverturnRedirect { .. } => Operation::RedirectOverturn,
            Self::Ask => Operation::QuestionAsk,
            Self::UpholdContest { .. } => Operation::ContestUphold,
            Self::DismissContest { .. } => Operation::ContestDismiss,
            Self::DismissAppeal { .. } => Operation::AppealDismiss,
            Self::RemandAppeal { .. } => Operation::AppealRemand,
            Self::Correct { .. } => Operation::ReplyCorrect,
            Self::ReportOutcome { .. } => Operation::OutcomeReport,
            Self::PlaceHold => Operation::HoldPlace,
            Self::LiftHold { .. } => Operation::HoldLift,
            Self::RequestOpening { .. } => Operation::OpeningRequest,
            Self::ApproveOpening { .. } => Operation::OpeningApprove,
            Self::RefuseOpening { .. } => Operation::OpeningRefuse,
            Self::ReportLeak { .. } => Operation::LeakReport,
            Self::Direct { .. } => Operation::DirectionGive,
            Self::ReportSpill { .. } => Operation::SpillReport,
            Self::LiftSpill { .. } => Operation::SpillLift,
            Self::AskRelease { .. } => Operation::ReleaseAsk,
            Self::Release { .. } => Operation::CaseRelease,
            Self::FormPanel { .. } => Operation::PanelForm,
            Self::DeclareConflict { .. } => Operation::PanelDeclare,
            Self::ProposeIssues { .. } => Operation::IssuesPropose,
            Self::ReportPanel { .. } => Operation::PanelReport,
            Self::Dissent { .. } => Operation::PanelDissent,
            Self::Undertake => Operation::UndertakingSign,
            Self::GiveAssessment => Operation::AssessmentGive,
            Self::Redraft => Operation::ReplyRedraft,
            Self::InviteToSession { .. } => Operation::SessionInvite,
            Self::DeclineSession { .. } => Operation::SessionDecline,
            Self::ConcludeSession { .. } => Operation::SessionConclude,
            Self::GiveMinutes { .. } => Operation::MinutesGive,
        }
    }

    /// The signed document that a turn of the road is about, beside the filing.
    #[must_use]
    pub const fn names(&self) -> Option<DocumentDigest> {
        match self {
            Self::ConfirmRedirect { dispute } | Self::OverturnRedirect { dispute } => {
                Some(*dispute)
            }
            Self::UpholdContest { contest } | Self::DismissContest { contest } => Some(*contest),
            Self::DismissAppeal { appeal } | Self::RemandAppeal { appeal } => Some(*appeal),
            Self::Correct { reply } | Self::ReportOutcome { reply, .. } => Some(*reply),
            Self::LiftHold { hold } => Some(*hold),
            Self::ApproveOpening { request } | Self::RefuseOpening { request } => Some(*request),
            Self::Direct { reply } => Some(*reply),
            Self::LiftSpill { report } => Some(*report),
            Self::Release { asked } => Some(*asked),
            Self::FormPanel { nomination, .. } => *nomination,
            Self::DeclareConflict { panel, .. } | Self::ProposeIssues { panel } => Some(*panel),
            Self::ReportPanel { issues } => Some(*issues),
            Self::Dissent { report } => Some(*report),
            Self::InviteToSession { request, .. } => *request,
            Self::DeclineSession { plan } => Some(*plan),
            Self::ConcludeSession { invitation } => Some(*invitation),
            Self::GiveMinutes { held } => Some(*held),
            Self::Acknowledge { .. }
            | Self::Distribute { .. }
            | Self::Reply { .. }
            | Self::Statement
            | Self::Clear { .. }
            | Self::AskClearance { .. }
            | Self::RequestExtension { .. }
            | Self::ApproveExtension { .. }
            | Self::Redirect
            | Self::Ask
            | Self::PlaceHold
            | Self::RequestOpening { .. }
            | Self::ReportLeak { .. }
            | Self::ReportSpill { .. }
            | Self::AskRelease { .. }
            | Self::Undertake
            | Self::GiveAssessment
            | Self::Redraft => None,
        }
    }

    /// What it says of a panel in clear, because the rules rest on it.
    #[must_use]
    pub fn said(&self) -> Option<Said> {
        match self {
            Self::FormPanel { members, .. } => Some(Said::Members(members.clone())),
            Self::DeclareConflict { conflict, .. } => Some(Said::Conflict(*conflict)),
            _ => None,
        }
    }
}

/// What the official signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OfficialStatement {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// The document it answers: the filing.
    #[cbor(n(1), with = "crate::codec::id")]
    pub answers: DocumentDigest,
    /// Who signs.
    #[cbor(n(2), with = "crate::codec::text")]
    pub official: OfficialId,
    /// What is done.
    #[n(3)]
    pub step: OfficialStep,
    /// Commitment to the content.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub content: [u8; 32],
}

canonical!(OfficialStatement, DOCUMENT_OCTETS_MAX);

impl OfficialStatement {
    /// What names it before and after it is signed.
    #[must_use]
    pub fn digest(&self) -> StatementDigest {
        StatementDigest::from_bytes(Label::STATEMENT_DIGEST.hash(&[&self.to_canonical()]))
    }
}

/// A signed official document as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedOfficialDocument {
    /// What was signed.
    #[n(0)]
    pub statement: OfficialStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedOfficialDocument, DOCUMENT_OCTETS_MAX);

/// An official document whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialDocument {
    statement: OfficialStatement,
    digest: DocumentDigest,
}

/// The document is not one by this official.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not signed by this official")]
pub struct NotByOfficial;

impl UnverifiedOfficialDocument {
    /// Signs a statement.
    #[must_use]
    pub fn sign(key: &SigningKey<Official>, statement: OfficialStatement) -> Self {
        let signature = key.sign(Label::OFFICIAL_DOCUMENT, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks the signature against the key that the roster has for the official.
    ///
    /// # Errors
    /// If that key did not sign it.
    pub fn verify(self, key: &VerifyingKey<Official>) -> Result<OfficialDocument, NotByOfficial> {
        let signature = Signature::from_bytes(self.signature);
        key.verify(
            Label::OFFICIAL_DOCUMENT,
            &self.statement.to_canonical(),
            &signature,
        )
        .map_err(|_| NotByOfficial)?;
        let digest = document_digest(&self.to_canonical());
        Ok(OfficialDocument {
            statement: self.statement,
            digest,
        })
    }
}

impl OfficialDocument {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &OfficialStatement {
        &self.statement
    }

    /// Digest of the signed document.
    #[must_use]
    pub fn digest(&self) -> DocumentDigest {
        self.digest
    }
}
