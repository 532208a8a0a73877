//! The words of officials' documents, which only the people concerned read.

use demur_crypto::labels::Label;
use demur_crypto::shares::Share;
use demur_domain::choice::Outcome;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::risk::{RiskAnswer, is_whole};
use crate::session::{HeldWords, InvitationWords, MinutesWords};
use crate::sizes::CONTENT_OCTETS_MAX;

/// The words of an official document, which only the people concerned read.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OfficialContent {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// The words.
    #[n(1)]
    pub words: OfficialWords,
}

canonical!(OfficialContent, CONTENT_OCTETS_MAX);

/// The words by kind of document.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub enum OfficialWords {
    /// Of an acknowledgement (R18).
    #[n(0)]
    Acknowledgement(#[n(0)] AcknowledgementWords),
    /// Of a distribution.
    #[n(1)]
    Distribution {
        /// Remark to the authors.
        #[n(0)]
        note: String,
    },
    /// Of a reply.
    #[n(2)]
    Reply(#[n(0)] ReplyWords),
    /// Of a statement to all staff.
    #[n(3)]
    Statement {
        /// The message.
        #[n(0)]
        message: String,
    },
    /// Of a clearance.
    #[n(4)]
    Clearance {
        /// Name and title of who clears.
        #[n(0)]
        position: String,
    },
    /// Of a request to clear a drafted reply (T20).
    #[n(35)]
    ClearanceRequest {
        /// A remark to who is asked.
        #[n(0)]
        note: String,
    },
    /// Of a request for more time (T18).
    #[n(5)]
    ExtensionRequest {
        /// Why.
        #[n(0)]
        reason: String,
        /// Where the signers read, for an approver who is not of the office and cannot look into
        /// the memo for it. None where the approver is of the office.
        #[n(1)]
        reply_to: Option<String>,
    },
    /// Of its grant.
    #[n(6)]
    ExtensionApproval {
        /// Remark of who grants it.
        #[n(0)]
        note: String,
    },
    /// Of a redirect (R34).
    #[n(7)]
    Redirect {
        /// Why it is not for this office.
        #[n(0)]
        reason: String,
        /// Where it belongs.
        #[n(1)]
        address: String,
    },
    /// Of a ruling on a dispute or a contest, and of the decision of an appeal.
    #[n(8)]
    Ruling {
        /// Why.
        #[n(0)]
        reasons: String,
    },
    /// Of a question to the authors.
    #[n(9)]
    Question {
        /// What is asked.
        #[n(0)]
        question: String,
    },
    /// Of a correction.
    #[n(10)]
    Correction {
        /// What was wrong, and what is right.
        #[n(0)]
        correction: String,
    },
    /// Of a report on what became of a demand.
    #[n(11)]
    OutcomeReport {
        /// What was done, or not, and why.
        #[n(0)]
        report: String,
    },
    /// Of a hold, and of lifting it. Sealed to who signs it alone.
    #[n(12)]
    Hold {
        /// By what order, or why no more.
        #[n(0)]
        reason: String,
    },
    /// Of a request to open one sealed name (R48).
    #[n(25)]
    OpeningRequest {
        /// Why.
        #[n(0)]
        reasons: String,
        /// The rule or order that it rests on.
        #[n(1)]
        basis: String,
    },
    /// Of a trustee's consent. Sealed to who asked alone, and in no case file.
    #[n(26)]
    OpeningApproval {
        /// The share.
        #[cbor(n(0), with = "minicbor::bytes")]
        share: [u8; SHARE_OCTETS],
    },
    /// Of a report that a text leaked.
    #[n(27)]
    LeakReport {
        /// What was seen, and where.
        #[n(0)]
        report: String,
    },
    /// Of a direction.
    #[n(28)]
    Direction {
        /// What is to be done although the memo says otherwise, and why.
        #[n(0)]
        direction: String,
    },
    /// Of a report that the content is marked too high.
    #[n(29)]
    Spill {
        /// Which part, and why.
        #[n(0)]
        report: String,
    },
    /// Of a question about a release, and of the release.
    #[n(30)]
    Release {
        /// To whom, and why.
        #[n(0)]
        purpose: String,
    },
    /// Of the document that says who is on a panel.
    #[n(14)]
    Panel {
        /// Why these.
        #[n(0)]
        reasons: String,
        /// The key of the filed memo, which was sealed before anybody knew who is on the panel.
        #[cbor(n(1), with = "minicbor::bytes")]
        key: [u8; 16],
    },
    /// Of what a member says of a conflict of interest.
    #[n(15)]
    Declaration {
        /// What it is, or that there is none.
        #[n(0)]
        declaration: String,
    },
    /// Of what a panel looks into.
    #[n(16)]
    Issues {
        /// The questions, and what stays out.
        #[n(0)]
        issues: String,
    },
    /// Of a panel's report.
    #[n(17)]
    PanelReport {
        /// What was found.
        #[n(0)]
        report: String,
    },
    /// Of a member's own opinion.
    #[n(18)]
    Dissent {
        /// In what it differs, and why.
        #[n(0)]
        opinion: String,
    },
    /// Of an undertaking: the charter's text. Sealed to who signs it alone, who cannot know yet where
    /// the signers read; that it was given, and by whom, is among the case's public events.
    #[n(33)]
    Undertaking {
        /// The charter's text.
        #[n(0)]
        text: String,
    },
    /// Of a reader's personal assessment (R66).
    #[n(34)]
    Assessment {
        /// What the reader thinks of the dissent.
        #[n(0)]
        assessment: String,
    },
    /// Of an invitation to a listening session.
    #[n(20)]
    Invitation(#[n(0)] InvitationWords),
    /// Of the news that there will be none.
    #[n(21)]
    SessionDeclined {
        /// Why.
        #[n(0)]
        reason: String,
    },
    /// Of a session that was held.
    #[n(22)]
    SessionHeld(#[n(0)] HeldWords),
    /// Of its minutes.
    #[n(23)]
    Minutes(#[n(0)] MinutesWords),
}

/// A trustee's share.
pub const SHARE_OCTETS: usize = Share::OCTETS;

/// What an acknowledgement must say (R18).
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AcknowledgementWords {
    /// Officer or office responsible.
    #[n(0)]
    pub responsible: String,
    /// When the reply is due and how that was computed.
    #[n(1)]
    pub due: String,
    /// How to reach the monitor.
    #[n(2)]
    pub monitor: String,
    /// The rule that protects the authors and signers.
    #[n(3)]
    pub protection: String,
    /// What could happen to those who signed, as the office sees it: where the charter asks for it, every
    /// question once (R46).
    #[n(4)]
    pub risk: Option<Vec<RiskAnswer>>,
}

impl AcknowledgementWords {
    /// Whether it has the risk check that a charter asks for, and none that leaves a question out.
    #[must_use]
    pub fn risk_fits(&self, wanted: bool) -> bool {
        self.risk.as_deref().map_or(!wanted, is_whole)
    }
}

/// The reply, demand by demand.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ReplyWords {
    /// Name and title of who replies.
    #[n(0)]
    pub signed_by: String,
    /// One answer per demand, ascending.
    #[n(1)]
    pub answers: Vec<AnswerWords>,
    /// What the office says beyond the demands.
    #[n(2)]
    pub closing: String,
}

/// The answer to one demand.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AnswerWords {
    /// Number of the demand.
    #[n(0)]
    pub demand: u16,
    /// Outcome, one of the charter's.
    #[cbor(n(1), with = "crate::codec::text")]
    pub outcome: Outcome,
    /// Reasons.
    #[n(2)]
    pub reasons: String,
    /// By when it will be decided (`YYYY-MM-DD`), if and only if that is the outcome.
    #[n(3)]
    pub decision_by: Option<String>,
    /// What changes, if the answer says it (R65).
    #[n(4)]
    pub change: Option<ChangeWords>,
}

/// What an answer promises (R65).
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ChangeWords {
    /// What changes.
    #[n(0)]
    pub what: String,
    /// By when (`YYYY-MM-DD`).
    #[n(1)]
    pub by: String,
}

impl OfficialContent {
    /// Commitment to the content.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::CONTENT.hash(&[&self.to_canonical()])
    }
}

impl std::fmt::Debug for OfficialContent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("OfficialContent(..)")
    }
}
