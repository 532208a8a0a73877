//! Documents signed by a memo's authors: every step they take with it.

use demur_crypto::labels::Label;
use demur_crypto::sign::{Author, Signature, SigningKey, VerifyingKey};
use demur_domain::choice::{AppealGround, LinkKind};
use demur_domain::ids::{
    AuthorKey, CertificateDigest, DocumentDigest, MemoId, OfficialId, VersionDigest, VersionNumber,
};
use demur_domain::panel::Said;
use demur_domain::turn::Turn;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::document::document_digest;
use crate::sizes::{CONTENT_OCTETS_MAX, DOCUMENT_OCTETS_MAX};

/// A step of the authors.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum AuthorStep {
    /// Freezes a version and lets it circulate.
    #[n(0)]
    Circulate(#[n(0)] Freeze),
    /// Takes the memo back to the desk; signatures on the version no longer count. It names the
    /// version, so that whoever kept an old one cannot end a later circulation with it.
    #[n(1)]
    Revise {
        /// The version that circulates.
        #[cbor(n(0), with = "crate::codec::number")]
        version: VersionNumber,
    },
    /// Fixes the signature set. The certificate follows from it, and the filing names it.
    #[n(2)]
    Seal {
        /// The version that circulates.
        #[cbor(n(0), with = "crate::codec::number")]
        version: VersionNumber,
    },
    /// Files the memo with the office.
    #[n(3)]
    File(#[n(0)] Filing),
    /// Takes the memo back for good.
    #[n(4)]
    Withdraw,
    /// Accepts the reply and closes the case.
    #[n(5)]
    Close {
        /// The reply that is accepted.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
    },
    /// Disputes that the memo belongs elsewhere.
    #[n(6)]
    Dispute {
        /// The redirect.
        #[cbor(n(0), with = "crate::codec::id")]
        redirect: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Answers a question of the office.
    #[n(7)]
    Answer {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        question: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Says that the reply is none.
    #[n(8)]
    Contest {
        /// The reply.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Appeals against the reply.
    #[n(9)]
    Appeal {
        /// The reply.
        #[cbor(n(0), with = "crate::codec::id")]
        reply: DocumentDigest,
        /// On which grounds.
        #[cbor(n(1), with = "crate::codec::text")]
        ground: AppealGround,
        /// Commitment to the words.
        #[cbor(n(2), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Says that a text leaked (R69).
    #[n(18)]
    ReportLeak {
        /// Commitment to the words.
        #[cbor(n(0), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Agrees to a release (T28).
    #[n(19)]
    ConsentRelease {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        asked: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Objects to a release.
    #[n(20)]
    ObjectRelease {
        /// The question.
        #[cbor(n(0), with = "crate::codec::id")]
        asked: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Says that the memo belongs to another (R3). Each keeps its clock.
    #[n(21)]
    Link {
        /// How.
        #[cbor(n(0), with = "crate::codec::text")]
        kind: LinkKind,
        /// The other memo.
        #[cbor(n(1), with = "crate::codec::id")]
        memo: MemoId,
        /// The version of it that is meant.
        #[cbor(n(2), with = "crate::codec::id")]
        version: VersionDigest,
        /// Commitment to the words.
        #[cbor(n(3), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Names somebody for the review panel.
    #[n(11)]
    Nominate {
        /// Who.
        #[cbor(n(0), with = "crate::codec::text")]
        nominee: OfficialId,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Agrees to what the panel looks into.
    #[n(12)]
    AgreeIssues {
        /// The statement.
        #[cbor(n(0), with = "crate::codec::id")]
        issues: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Objects to it.
    #[n(13)]
    ObjectIssues {
        /// The statement.
        #[cbor(n(0), with = "crate::codec::id")]
        issues: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Asks for a listening session.
    #[n(14)]
    RequestSession {
        /// Commitment to the words.
        #[cbor(n(0), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Opens the room of a session to everybody who holds the memo's link.
    #[n(15)]
    OpenRoom {
        /// The invitation.
        #[cbor(n(0), with = "crate::codec::id")]
        invitation: DocumentDigest,
        /// The public key of the room, which all who hold the link can compute.
        #[cbor(n(1), with = "minicbor::bytes")]
        room: [u8; 32],
        /// Commitment to the words.
        #[cbor(n(2), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Agrees to the minutes of a session.
    #[n(16)]
    AgreeMinutes {
        /// The minutes.
        #[cbor(n(0), with = "crate::codec::id")]
        minutes: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
    /// Disputes the minutes of a session.
    #[n(17)]
    DisputeMinutes {
        /// The minutes.
        #[cbor(n(0), with = "crate::codec::id")]
        minutes: DocumentDigest,
        /// Commitment to the words.
        #[cbor(n(1), with = "minicbor::bytes")]
        content: [u8; 32],
    },
}

impl AuthorStep {
    /// The commitment to the words that come with it, where words do.
    #[must_use]
    pub const fn content(&self) -> Option<&[u8; 32]> {
        match self {
            Self::Dispute { content, .. }
            | Self::Answer { content, .. }
            | Self::Contest { content, .. }
            | Self::Appeal { content, .. }
            | Self::ReportLeak { content }
            | Self::ConsentRelease { content, .. }
            | Self::ObjectRelease { content, .. }
            | Self::Link { content, .. }
            | Self::Nominate { content, .. }
            | Self::AgreeIssues { content, .. }
            | Self::ObjectIssues { content, .. }
            | Self::RequestSession { content }
            | Self::OpenRoom { content, .. }
            | Self::AgreeMinutes { content, .. }
            | Self::DisputeMinutes { content, .. } => Some(content),
            Self::Circulate(_)
            | Self::Revise { .. }
            | Self::Seal { .. }
            | Self::File(_)
            | Self::Withdraw
            | Self::Close { .. } => None,
        }
    }
}

/// A turn of the road that the authors take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuthorTurn {
    /// How.
    pub turn: Turn,
    /// The document that it is about; none where it stands for itself.
    pub names: Option<DocumentDigest>,
    /// The grounds of an appeal.
    pub ground: Option<AppealGround>,
}

impl AuthorStep {
    /// The turn of the road that it is, if it is one.
    #[must_use]
    pub const fn turn(&self) -> Option<AuthorTurn> {
        let (turn, names, ground) = match self {
            Self::Dispute { redirect, .. } => (Turn::RedirectDisputed, Some(*redirect), None),
            Self::Answer { question, .. } => (Turn::QuestionAnswered, Some(*question), None),
            Self::Contest { reply, .. } => (Turn::ReplyContested, Some(*reply), None),
            Self::Appeal { reply, ground, .. } => {
                (Turn::ReplyAppealed, Some(*reply), Some(*ground))
            }
            Self::ReportLeak { .. } => (Turn::LeakTold, None, None),
            Self::ConsentRelease { asked, .. } => (Turn::ReleaseConsented, Some(*asked), None),
            Self::ObjectRelease { asked, .. } => (Turn::ReleaseObjected, Some(*asked), None),
            Self::Link { .. } => (Turn::MemoLinked, None, None),
            Self::Nominate { .. } => (Turn::PanelNominated, None, None),
            Self::AgreeIssues { issues, .. } => (Turn::IssuesAgreed, Some(*issues), None),
            Self::ObjectIssues { issues, .. } => (Turn::IssuesObjected, Some(*issues), None),
            Self::RequestSession { .. } => (Turn::SessionRequested, None, None),
            Self::OpenRoom { invitation, .. } => (Turn::RoomOpened, Some(*invitation), None),
            Self::AgreeMinutes { minutes, .. } => (Turn::MinutesAgreed, Some(*minutes), None),
            Self::DisputeMinutes { minutes, .. } => (Turn::MinutesDisputed, Some(*minutes), None),
            Self::Circulate(_)
            | Self::Revise { .. }
            | Self::Seal { .. }
            | Self::File(_)
            | Self::Withdraw
            | Self::Close { .. } => return None,
        };
        Some(AuthorTurn {
            turn,
            names,
            ground,
        })
    }

    /// What it says of a panel in clear, because the rules rest on it.
    #[must_use]
    pub fn said(&self) -> Option<Said> {
        match self {
            Self::Nominate { nominee, .. } => Some(Said::Nominee(nominee.clone())),
            _ => None,
        }
    }
}

/// The words of an author's document, which the office, the signers and whoever rules read.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AuthorContent {
    /// Hides the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// The words.
    #[n(1)]
    pub words: String,
}

canonical!(AuthorContent, CONTENT_OCTETS_MAX);

impl AuthorContent {
    /// Commitment to the content.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        Label::AUTHOR_CONTENT.hash(&[&self.to_canonical()])
    }
}

impl std::fmt::Debug for AuthorContent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("AuthorContent(..)")
    }
}

/// A frozen version.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Freeze {
    /// Number, from one.
    #[cbor(n(0), with = "crate::codec::number")]
    pub version: VersionNumber,
    /// Commitment to its text.
    #[cbor(n(1), with = "crate::codec::id")]
    pub digest: VersionDigest,
    /// SHA-256 of the sealed text as uploaded.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub sealed_text: [u8; 32],
    /// End of the circulation window, seconds since 1970.
    #[n(3)]
    pub closes_at: i64,
    /// How many demands the text has.
    #[n(4)]
    pub demands: u16,
}

/// What filing fixes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Filing {
    /// The certificate.
    #[cbor(n(0), with = "crate::codec::id")]
    pub certificate: CertificateDigest,
    /// SHA-256 of the memo as sealed to office and distribution.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub sealed_memo: [u8; 32],
    /// SHA-256 of the key that derives the handles of the case's leaves.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// Commitment to why the memo cannot wait, an [`AuthorContent`] that its readers get with it;
    /// none where it can (R64).
    #[cbor(n(3), with = "minicbor::bytes")]
    pub urgency: Option<[u8; 32]>,
}

/// What the authors sign: the memo and the step.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Statement {
    #[cbor(n(0), with = "crate::codec::id")]
    memo: MemoId,
    #[n(1)]
    step: AuthorStep,
}

canonical!(Statement, DOCUMENT_OCTETS_MAX);

/// A signed step as it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UnverifiedAuthorDocument {
    #[n(0)]
    statement: Statement,
    #[cbor(n(1), with = "minicbor::bytes")]
    signature: [u8; 64],
}

canonical!(UnverifiedAuthorDocument, DOCUMENT_OCTETS_MAX);

/// A step whose signature by the memo's authors was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorDocument {
    step: AuthorStep,
    digest: DocumentDigest,
}

/// The document is not one by this memo's authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not signed by the authors of this memo")]
pub struct NotByAuthors;

impl UnverifiedAuthorDocument {
    /// Signs a step.
    #[must_use]
    pub fn sign(key: &SigningKey<Author>, memo: MemoId, step: AuthorStep) -> Self {
        let statement = Statement { memo, step };
        let signature = key.sign(Label::AUTHOR_DOCUMENT, &statement.to_canonical());
        Self {
            statement,
            signature: signature.to_bytes(),
        }
    }

    /// The step, before anybody has checked who takes it.
    #[must_use]
    pub fn step(&self) -> &AuthorStep {
        &self.statement.step
    }

    /// The memo it claims to belong to.
    #[must_use]
    pub fn memo(&self) -> MemoId {
        self.statement.memo
    }

    /// What it says of a panel in clear. For documents that were checked when they came.
    #[must_use]
    pub fn said(&self) -> Option<Said> {
        self.statement.step.said()
    }

    /// Checks memo and signature.
    ///
    /// # Errors
    /// If it belongs to another memo or the authors' key did not sign it.
    pub fn verify(self, memo: MemoId, author: &AuthorKey) -> Result<AuthorDocument, NotByAuthors> {
        let key =
            VerifyingKey::<Author>::from_bytes(author.as_bytes()).map_err(|_| NotByAuthors)?;
        let signature = Signature::from_bytes(self.signature);
        let signed = self.statement.to_canonical();
        if self.statement.memo != memo
            || key
                .verify(Label::AUTHOR_DOCUMENT, &signed, &signature)
                .is_err()
        {
            return Err(NotByAuthors);
        }
        let digest = document_digest(&self.to_canonical());
        Ok(AuthorDocument {
            step: self.statement.step,
            digest,
        })
    }
}

impl AuthorDocument {
    /// The step.
    #[must_use]
    pub fn step(&self) -> &AuthorStep {
        &self.step
    }

    /// Digest of the signed document.
    #[must_use]
    pub fn digest(&self) -> DocumentDigest {
        self.digest
    }
}
