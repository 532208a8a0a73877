//! What protection officers do in a complaint: signed, in order, and sealed to the complainant and to
//! each other.

use demur_crypto::labels::Label;
use demur_crypto::sign::{Official, Signature, SigningKey, VerifyingKey};
use demur_domain::complaint::ComplaintAct;
use demur_domain::ids::{ComplaintId, OfficialId};
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::envelope::Sealable;
use crate::official::NotByOfficial;
use crate::risk::{RiskAnswer, is_whole};
use crate::sizes::{COMPLAINT_TEXT_OCTETS_MAX, COMPLAINT_WORDS_OCTETS_MAX};

/// What is done. The server must see it to hold the order; the words are sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum ComplaintStep {
    /// It is confirmed (C3).
    #[n(0)]
    Acknowledge {
        /// Commitment to the risk check, without which nothing is acknowledged (R46).
        #[cbor(n(0), with = "minicbor::bytes")]
        risk: [u8; 32],
    },
    /// Something is done at once (C4).
    #[n(1)]
    Protect,
    /// It was looked into (C5).
    #[n(2)]
    Investigate,
    /// It is so (C6).
    #[n(3)]
    Substantiate,
    /// It could not be shown (C7).
    #[n(4)]
    Dismiss,
    /// It is set right (C8).
    #[n(5)]
    Remedy,
    /// The matter is over (C9).
    #[n(6)]
    Conclude,
    /// A check at one of the charter's months (C10).
    #[n(7)]
    Check {
        /// Which.
        #[n(0)]
        month: u8,
    },
    /// All checks are done (C11).
    #[n(8)]
    Close,
}

impl ComplaintStep {
    /// The step of an act, with the month of a check. None for what is no step by itself: telling is the
    /// complainant's, an acknowledgement needs its risk check, and a month belongs to a check alone.
    #[must_use]
    pub const fn of(act: ComplaintAct, month: Option<u8>) -> Option<Self> {
        Some(match (act, month) {
            (ComplaintAct::Check, Some(month)) => Self::Check { month },
            (ComplaintAct::Protect, None) => Self::Protect,
            (ComplaintAct::Investigate, None) => Self::Investigate,
            (ComplaintAct::Substantiate, None) => Self::Substantiate,
            (ComplaintAct::Dismiss, None) => Self::Dismiss,
            (ComplaintAct::Remedy, None) => Self::Remedy,
            (ComplaintAct::Conclude, None) => Self::Conclude,
            (ComplaintAct::Close, None) => Self::Close,
            _ => return None,
        })
    }

    /// What it is to the rules.
    #[must_use]
    pub const fn act(&self) -> ComplaintAct {
        match self {
            Self::Acknowledge { .. } => ComplaintAct::Acknowledge,
            Self::Protect => ComplaintAct::Protect,
            Self::Investigate => ComplaintAct::Investigate,
            Self::Substantiate => ComplaintAct::Substantiate,
            Self::Dismiss => ComplaintAct::Dismiss,
            Self::Remedy => ComplaintAct::Remedy,
            Self::Conclude => ComplaintAct::Conclude,
            Self::Check { .. } => ComplaintAct::Check,
            Self::Close => ComplaintAct::Close,
        }
    }

    /// Of a check, its month; else zero.
    #[must_use]
    pub const fn month(&self) -> u8 {
        match self {
            Self::Check { month } => *month,
            _ => 0,
        }
    }
}

/// What the officer signs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StepStatement {
    /// The complaint.
    #[cbor(n(0), with = "crate::codec::id")]
    pub complaint: ComplaintId,
    /// Who signs.
    #[cbor(n(1), with = "crate::codec::text")]
    pub official: OfficialId,
    /// How many records the complaint had: what the officer had before their eyes.
    #[n(2)]
    pub after: u16,
    /// What is done.
    #[n(3)]
    pub step: ComplaintStep,
    /// Commitment to the words.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub content: [u8; 32],
}

canonical!(StepStatement, 512);

/// A signed step as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedStep {
    /// What was signed.
    #[n(0)]
    pub statement: StepStatement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedStep, 1024);

/// A step whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedStep(StepStatement);

impl UnverifiedStep {
    /// Signs a step.
    #[must_use]
    pub fn sign(key: &SigningKey<Official>, statement: StepStatement) -> Self {
        let signature = key.sign(Label::COMPLAINT_STEP, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// Checks the signature against the key that the roster has for the officer.
    ///
    /// # Errors
    /// If that key did not sign it.
    pub fn verify(self, key: &VerifyingKey<Official>) -> Result<VerifiedStep, NotByOfficial> {
        let signature = Signature::from_bytes(self.signature);
        key.verify(
            Label::COMPLAINT_STEP,
            &self.statement.to_canonical(),
            &signature,
        )
        .map_err(|_| NotByOfficial)?;
        Ok(VerifiedStep(self.statement))
    }
}

impl VerifiedStep {
    /// What was signed.
    #[must_use]
    pub fn statement(&self) -> &StepStatement {
        &self.0
    }
}

/// The words of a step, which the complainant and the protection officers read.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StepContent {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// What the officer says.
    #[n(1)]
    pub words: String,
    /// Of an acknowledgement: the risk check.
    #[n(2)]
    pub risk: Option<RiskCheck>,
}

canonical!(StepContent, COMPLAINT_WORDS_OCTETS_MAX);

/// What could happen to the complainant, as the officer sees it at intake.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RiskCheck {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// Every question once, in the order of the list.
    #[n(1)]
    pub answers: Vec<RiskAnswer>,
}

canonical!(RiskCheck, COMPLAINT_WORDS_OCTETS_MAX);

/// A step does not have the words that it must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the words do not fit the step: no words, too many, or no whole risk check")]
pub struct BadRisk;

impl RiskCheck {
    /// Commitment to it.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::COMPLAINT_RISK.hash(&[&self.to_canonical()])
    }
}

impl StepContent {
    /// Commitment to the words.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::COMPLAINT_WORDS.hash(&[&self.to_canonical()])
    }

    /// Checks what the server cannot see: that there are words, and that an acknowledgement, and
    /// nothing else, has a whole risk check, the one it is signed with.
    ///
    /// # Errors
    /// If the words do not fit the step.
    pub fn check(&self, step: &ComplaintStep) -> Result<(), BadRisk> {
        let said = !self.words.trim().is_empty() && self.words.len() <= COMPLAINT_TEXT_OCTETS_MAX;
        let fits = match (step, &self.risk) {
            (ComplaintStep::Acknowledge { risk }, Some(check)) => {
                is_whole(&check.answers) && check.commitment() == *risk
            }
            (ComplaintStep::Acknowledge { .. }, None) | (_, Some(_)) => false,
            (_, None) => true,
        };
        if said && fits { Ok(()) } else { Err(BadRisk) }
    }
}

/// A step with its words, before it is sealed to the complainant and the officers.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StepEntry {
    /// The signed step.
    #[n(0)]
    pub step: UnverifiedStep,
    /// Its words.
    #[n(1)]
    pub content: StepContent,
}

canonical!(StepEntry, COMPLAINT_WORDS_OCTETS_MAX + 2048);

impl Sealable for StepEntry {}

impl std::fmt::Debug for StepContent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("StepContent(..)")
    }
}
