//! The review panel: what its members and the head of the office sign, what they read, and to whom it
//! is sealed.
//!
//! The memo was sealed before anybody knew who would be on its panel. So the document that says who
//! is carries the key of that one sealed file, to those to whom it is sealed itself: the signers and
//! the office, who read the memo anyway, and the panel. Server and public never have it.

use demur_crypto::randomness::Randomness;
use demur_crypto::seal::{FileKey, Recipient};
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId};
use demur_domain::operation::Operation;
use demur_domain::turn::Turn;
use demur_protocol::author::AuthorStep;
use demur_protocol::envelope::{FiledMemo, Sealable};
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::roster::{Roster, RosterOfficial};

use crate::author::AuthorRefusal;
use crate::mailbox::Letter;
use crate::office::{OfficeRefusal, OfficialKeys, Prepared, Subject, draft, sign_to};
use crate::turns::{PreparedTurn, says_why, write};
use crate::wallet::Authored;

/// A turn of the panel by an official.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelTurn {
    /// Who is on it.
    Form {
        /// Everybody.
        members: Vec<OfficialId>,
        /// The authors' nomination, if there is one.
        nomination: Option<DocumentDigest>,
        /// Why these.
        reasons: String,
        /// The key of the filed memo.
        key: FileKey,
    },
    /// What a member says of a conflict of interest.
    Declare {
        /// The document that says who is on it.
        panel: DocumentDigest,
        /// Whether there is one.
        conflict: bool,
        /// What it is, or that there is none.
        declaration: String,
    },
    /// What it looks into.
    Propose {
        /// The document that says who is on it.
        panel: DocumentDigest,
        /// The questions, and what stays out.
        issues: String,
    },
    /// Its report.
    Report {
        /// What it looked into.
        issues: DocumentDigest,
        /// What was found.
        report: String,
    },
    /// A member's own opinion.
    Dissent {
        /// The report.
        report: DocumentDigest,
        /// In what it differs, and why.
        opinion: String,
    },
}

impl PanelTurn {
    /// The operation that takes it.
    #[must_use]
    pub fn operation(&self) -> Operation {
        let turn = match self {
            Self::Form { .. } => Turn::PanelFormed,
            Self::Declare { .. } => Turn::PanelDeclared,
            Self::Propose { .. } => Turn::IssuesProposed,
            Self::Report { .. } => Turn::PanelReported,
            Self::Dissent { .. } => Turn::PanelDissented,
        };
        turn.operation().0
    }

    fn document(self) -> (OfficialStep, OfficialWords) {
        match self {
            Self::Form {
                mut members,
                nomination,
                reasons,
                key,
            } => {
                members.sort();
                members.dedup();
                let key = *key.as_bytes();
                (
                    OfficialStep::FormPanel {
                        members,
                        nomination,
                    },
                    OfficialWords::Panel { reasons, key },
                )
            }
            Self::Declare {
                panel,
                conflict,
                declaration,
            } => (
                OfficialStep::DeclareConflict { panel, conflict },
                OfficialWords::Declaration { declaration },
            ),
            Self::Propose { panel, issues } => (
                OfficialStep::ProposeIssues { panel },
                OfficialWords::Issues { issues },
            ),
            Self::Report { issues, report } => (
                OfficialStep::ReportPanel { issues },
                OfficialWords::PanelReport { report },
            ),
            Self::Dissent { report, opinion } => (
                OfficialStep::Dissent { report },
                OfficialWords::Dissent { opinion },
            ),
        }
    }
}

/// A turn of the panel by the authors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorsPanelTurn {
    /// Names somebody for it.
    Nominate(OfficialId),
    /// Agrees to what it looks into.
    Agree(DocumentDigest),
    /// Objects to that.
    Object(DocumentDigest),
}

impl AuthorsPanelTurn {
    /// The operation that takes it.
    #[must_use]
    pub fn operation(&self) -> Operation {
        let turn = match self {
            Self::Nominate(_) => Turn::PanelNominated,
            Self::Agree(_) => Turn::IssuesAgreed,
            Self::Object(_) => Turn::IssuesObjected,
        };
        turn.operation().0
    }

    fn step(self, content: [u8; 32]) -> AuthorStep {
        match self {
            Self::Nominate(nominee) => AuthorStep::Nominate { nominee, content },
            Self::Agree(issues) => AuthorStep::AgreeIssues { issues, content },
            Self::Object(issues) => AuthorStep::ObjectIssues { issues, content },
        }
    }
}

/// A turn of the panel by the authors, sealed to the office, the signers and whoever is on it.
///
/// # Errors
/// If it says nothing, or the roster cannot be sealed to.
pub fn by_authors(
    readers: (&Roster, &[OfficialId]),
    authored: &Authored,
    turn: AuthorsPanelTurn,
    words: String,
    randomness: &mut dyn Randomness,
) -> Result<PreparedTurn, AuthorRefusal> {
    let step = |content| turn.step(content);
    let (roster, panel) = readers;
    let readers = self::readers(roster, panel).ok_or(AuthorRefusal::Roster)?;
    write(readers, authored, (step, words), randomness)
}

/// A turn of the panel, ready to be posted: sealed to the signers, the office and the panel.
///
/// # Errors
/// If it gives no reason, or cannot be sealed.
pub fn by_panel(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    (roster, members): (&Roster, &[OfficialId]),
    turn: PanelTurn,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let (step, words) = turn.document();
    if !says_why(&words) {
        return Err(OfficeRefusal::Reason);
    }
    let members = match &step {
        OfficialStep::FormPanel { members, .. } => members,
        _ => members,
    };
    let readers = readers(roster, members).ok_or(OfficeRefusal::ReplyTo)?;
    let draft = draft(&keys.official()?, subject, step, words, randomness);
    sign_to(keys, subject, draft, &readers, randomness)
}

/// Who answers the memo, and whoever is on the panel; none if the roster does not have them.
pub(crate) fn readers(roster: &Roster, members: &[OfficialId]) -> Option<Vec<Recipient>> {
    let mut readers = roster.case_readers().ok()?;
    for member in members {
        let recipient = roster.official(member).map(RosterOfficial::recipient)?;
        let recipient = recipient.ok()?;
        if !readers.contains(&recipient) {
            readers.push(recipient);
        }
    }
    Some(readers)
}

/// The panel as letters tell it: the newest document of each kind that there is one of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The document that says who is on it.
    pub formed: Option<DocumentDigest>,
    /// Everybody on it.
    pub members: Vec<OfficialId>,
    /// What it looks into.
    pub issues: Option<DocumentDigest>,
    /// Its report.
    pub report: Option<DocumentDigest>,
    /// The key of the filed memo.
    pub key: Option<FileKey>,
}

impl Known {
    /// Reads it from letters, oldest first.
    #[must_use]
    pub fn of(letters: &[Letter]) -> Self {
        let mut known = Self::default();
        for letter in letters {
            let digest = letter.document.digest();
            match (&letter.document.statement().step, &letter.words) {
                (OfficialStep::FormPanel { members, .. }, OfficialWords::Panel { key, .. }) => {
                    known.formed = Some(digest);
                    known.members.clone_from(members);
                    known.key = Some(FileKey::from_bytes(*key));
                }
                (OfficialStep::ProposeIssues { .. }, _) => known.issues = Some(digest),
                (OfficialStep::ReportPanel { .. }, _) => known.report = Some(digest),
                _ => {}
            }
        }
        known
    }
}

/// Opens a filed memo with the key that the head of the office passed on to the panel. None also if
/// an attachment is not the one that the text names.
#[must_use]
pub fn read(key: &FileKey, memo: &MemoId, sealed: &[u8]) -> Option<FiledMemo> {
    let filed = FiledMemo::open_with(key, sealed).ok();
    filed.filter(|it| it.memo == *memo && it.text.check().is_ok())
}
