//! What a memo consists of, and the checks on it that need no charter.
//!
//! Texts are plain words with single spaces: a memo has no layout to hide anything in, and every
//! implementation sees the same bytes. Characters that do not show (bidirectional overrides,
//! zero-width spaces, tags) are refused, because they could carry a tracing mark (R42) or make a
//! text read otherwise than it is.

mod attachment;
mod markdown;

pub use attachment::{
    ATTACHMENTS_MAX, ATTACHMENTS_OCTETS_MAX, Attachment, FILE_NAME_BYTES_MAX, MediaType,
};
pub use markdown::{MARKDOWN_BYTES_MAX, MemoError};

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::choice::{AuthorsStance, Marking};
use crate::ids::MemoId;
use crate::named::named_enum;
use crate::reply::says_something;

/// The caption that stands first on every rendering (2 FAM 070; R38).
pub const CAPTION: &str = "DISSENT CHANNEL";

/// The most characters of a subject, of an addressee, and of an official's title.
pub const LINE_CHARACTERS_MAX: usize = 200;
/// The most addressees.
pub const ADDRESSEES_MAX: usize = 20;
/// The most memos that one continues.
pub const CONTINUED_MAX: usize = 8;
/// The most characters of a summary, a paragraph, a demand, a further portion, a claim or a source.
pub const PORTION_CHARACTERS_MAX: usize = 8_000;
/// The most paragraphs.
pub const PARAGRAPHS_MAX: usize = 200;
/// The most demands.
pub const DEMANDS_MAX: usize = 50;
/// The most entries of each further list.
pub const FURTHER_MAX: usize = 50;
/// The most entries of evidence.
pub const EVIDENCE_MAX: usize = 200;
/// The most bytes of all texts together.
pub const MEMO_BYTES_MAX: usize = 256 * 1024;

/// A text that carries its own marking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// How sensitive this text is by itself.
    pub marking: Marking,
    /// The words.
    pub text: String,
}

/// Something the authors ask for; its number is its place in the list, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// What is asked.
    pub portion: Portion,
    /// The official who can do it, if the authors name one.
    pub responsible: Option<String>,
    /// The day by which the authors want it, if they name one.
    pub wanted_by: Option<Date>,
}

/// A claim of the memo and where it can be checked (R37).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What is claimed; holds no arrow, which separates claim and source in Markdown.
    pub claim: Portion,
    /// Where it can be checked.
    pub source: String,
}

/// A document in its approval, to which the memo is attached (R66). It does not travel with the memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoDocument {
    /// Its title.
    pub title: String,
    /// SHA-256 of its octets.
    pub sha256: [u8; 32],
}

/// The parts of a memo, not checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoParts {
    /// The title.
    pub subject: String,
    /// To whom it is addressed; at least one, none with a comma.
    pub addressees: Vec<String>,
    /// How sensitive the whole is; at least as much as each portion.
    pub marking: Marking,
    /// What the authors say they do about the decision, if they say it (R65).
    pub stance: Option<AuthorsStance>,
    /// The document about which it is, if it is about one (R66).
    pub document: Option<MemoDocument>,
    /// What the authors ask about who reads it: wider, narrower or not by somebody (R24).
    pub distribution: Option<String>,
    /// The memos that it continues, none twice: the one it was forked from, or those it merges (R3).
    pub continues: Vec<MemoId>,
    /// The whole in short.
    pub summary: Portion,
    /// The body, numbered from 1; at least one.
    pub paragraphs: Vec<Portion>,
    /// What is asked, numbered from 1; at least one.
    pub demands: Vec<Demand>,
    /// What was tried before, and why not the regular channels.
    pub prior_attempts: Vec<Portion>,
    /// What follows if nothing changes.
    pub consequences: Vec<Portion>,
    /// What could be done instead.
    pub alternatives: Vec<Portion>,
    /// Who knows about it and could be asked.
    pub experts: Vec<Portion>,
    /// Where claims can be checked.
    pub evidence: Vec<Evidence>,
    /// Files that travel with the text, numbered from 1.
    pub attachments: Vec<Attachment>,
}

named_enum! {
    /// A list of portions that a memo may have or not (R36).
    Further {
        /// What was tried before, and why not the regular channels.
        PriorAttempts = "prior_attempts";
        /// What follows if nothing changes.
        Consequences = "consequences";
        /// What could be done instead.
        Alternatives = "alternatives";
        /// Who knows about it and could be asked.
        Experts = "experts";
    }
}

impl Further {
    /// Its heading in Markdown.
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::PriorAttempts => "Prior attempts",
            Self::Consequences => "Consequences",
            Self::Alternatives => "Alternatives",
            Self::Experts => "Experts",
        }
    }
}

/// A memo that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memo(MemoParts);

/// Where in a memo something is; numbers count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The whole.
    Memo,
    /// The subject.
    Subject,
    /// The addressees.
    Addressees,
    /// The overall marking.
    Marking,
    /// The authors' stance.
    Stance,
    /// The title of the document about which it is.
    Document,
    /// That document's digest.
    DocumentDigest,
    /// What the authors ask about its readers.
    Distribution,
    /// The memos that it continues.
    Continues,
    /// The summary.
    Summary,
    /// The list of paragraphs.
    Paragraphs,
    /// One paragraph.
    Paragraph(usize),
    /// The list of demands.
    Demands,
    /// One demand.
    Demand(usize),
    /// A further list.
    Further(Further),
    /// One entry of it.
    FurtherEntry(Further, usize),
    /// The list of evidence.
    Evidence,
    /// One entry of evidence.
    EvidenceEntry(usize),
    /// The list of attachments.
    Attachments,
    /// One attachment.
    Attachment(usize),
}

/// A memo that was not accepted: what is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct MemoProblem {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: MemoErrorKind,
}

/// What is wrong with a memo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MemoErrorKind {
    /// Nothing where something must stand.
    #[error("nothing stands here")]
    Empty,
    /// Too many characters, or entries of a list.
    #[error("at most {max} characters or entries may stand here")]
    TooLong {
        /// The most there may be.
        max: usize,
    },
    /// Line breaks, doubled spaces, or spaces around a text.
    #[error("words must be separated by single spaces")]
    Spacing,
    /// A character that does not show.
    #[error("a hidden or control character (U+{code:04X})")]
    HiddenCharacter {
        /// Its code point.
        code: u32,
    },
    /// A text of the template that was left standing.
    #[error("this is still the template's [placeholder]")]
    Placeholder,
    /// A comma in an addressee, or an arrow in a claim.
    #[error("{separator:?} separates entries and cannot stand inside one")]
    Separator {
        /// The separator.
        separator: &'static str,
    },
    /// The overall marking is lower than a portion's.
    #[error("the memo is marked lower than one of its parts ({portion})")]
    MarkedTooLow {
        /// The highest marking of a portion.
        portion: Marking,
    },
    /// Not a marking, or none where one must stand.
    #[error("a marking such as (U) or (SBU) must stand first")]
    NoMarking,
    /// Not a stance.
    #[error("a stance is disagree or disagree-but-support")]
    NoStance,
    /// A document without its title or its digest, or with a digest that is none.
    #[error(
        "a document is named by its title and its SHA-256: document: and document-sha256:, both or \
         none"
    )]
    NoDocument,
    /// Not the address of a memo, or one that stands there twice.
    #[error("a memo is named by its 64 hexadecimal digits, each once, with commas between")]
    NoMemo,
    /// No header between two lines of three hyphens.
    #[error("a memo begins with a header between two lines of ---")]
    NoHeader,
    /// A header line that is none of a memo's.
    #[error(
        "the header holds subject:, to:, marking: and, if you like, stance:, document:, \
         document-sha256:, distribution: and continues:"
    )]
    UnknownHeader,
    /// A header or a section that stands there twice.
    #[error("this stands there twice")]
    Repeated,
    /// A heading that no memo has.
    #[error("not a section of a memo")]
    UnknownSection,
    /// Text that belongs to no section or entry.
    #[error("this text belongs to no section or entry")]
    StrayText,
    /// A demand or an attachment whose number does not follow the one before.
    #[error("entries are numbered from 1 without gaps; this must be number {expected}")]
    WrongNumber {
        /// The number that must stand here.
        expected: usize,
    },
    /// A line under a demand that is neither `- responsible:` nor `- wanted by:`.
    #[error("only \"- responsible:\" and \"- wanted by:\" may stand under a demand")]
    UnknownDetail,
    /// Not a day such as 2023-12-31.
    #[error("a day is written like 2023-12-31")]
    NotADay,
    /// Evidence without an arrow between claim and source.
    #[error("evidence is written: - claim -> source")]
    NoSource,
    /// An attachment's line without one of its fields, or with one that is none.
    #[error("an attachment is written: 1. (U) name | media type | octets | SHA-256")]
    NotAnAttachment,
    /// A name that could lead elsewhere or cannot be saved everywhere.
    #[error(
        "a file's name has at most {FILE_NAME_BYTES_MAX} bytes, begins with neither a dot nor a \
         hyphen, and holds none of / \\ : * ? \" < > |"
    )]
    FileName,
    /// A name that ends otherwise than files of its type do.
    #[error("a file's name must end as its media type has it: .pdf, .png, .jpg, .txt or .csv")]
    FileEnding,
    /// All attachments together are too large.
    #[error("all attachments together may have at most {max} octets")]
    TooManyOctets {
        /// The most there may be.
        max: usize,
    },
}

impl Memo {
    /// Checks the parts of a memo.
    ///
    /// # Errors
    /// The first [`MemoProblem`], in the order in which a memo is read.
    pub fn check(parts: MemoParts) -> Result<Self, MemoProblem> {
        check_line(Place::Subject, &parts.subject)?;
        check_count(Place::Addressees, parts.addressees.len(), 1, ADDRESSEES_MAX)?;
        for addressee in &parts.addressees {
            check_line(Place::Addressees, addressee)?;
            check_without(Place::Addressees, addressee, ",")?;
        }
        if let Some(document) = &parts.document {
            check_line(Place::Document, &document.title)?;
        }
        if let Some(asked) = &parts.distribution {
            check_line(Place::Distribution, asked)?;
        }
        check_count(Place::Continues, parts.continues.len(), 0, CONTINUED_MAX)?;
        if parts.continues.iter().collect::<BTreeSet<_>>().len() < parts.continues.len() {
            return problem(Place::Continues, MemoErrorKind::NoMemo);
        }
        check_text(Place::Summary, &parts.summary.text)?;
        check_count(Place::Paragraphs, parts.paragraphs.len(), 1, PARAGRAPHS_MAX)?;
        for (number, paragraph) in numbered(&parts.paragraphs) {
            check_text(Place::Paragraph(number), &paragraph.text)?;
        }
        check_count(Place::Demands, parts.demands.len(), 1, DEMANDS_MAX)?;
        for (number, demand) in numbered(&parts.demands) {
            check_text(Place::Demand(number), &demand.portion.text)?;
            demand
                .responsible
                .iter()
                .try_for_each(|it| check_line(Place::Demand(number), it))?;
        }
        for &list in Further::ALL {
            let entries = parts.further(list);
            check_count(Place::Further(list), entries.len(), 0, FURTHER_MAX)?;
            for (number, entry) in numbered(entries) {
                check_text(Place::FurtherEntry(list, number), &entry.text)?;
            }
        }
        check_count(Place::Evidence, parts.evidence.len(), 0, EVIDENCE_MAX)?;
        for (number, evidence) in numbered(&parts.evidence) {
            let place = Place::EvidenceEntry(number);
            check_text(place, &evidence.claim.text)?;
            check_without(place, &evidence.claim.text, ARROW)?;
            check_text(place, &evidence.source)?;
        }
        attachment::check_attachments(&parts.attachments)?;
        if parts.bytes() > MEMO_BYTES_MAX {
            return problem(
                Place::Memo,
                MemoErrorKind::TooLong {
                    max: MEMO_BYTES_MAX,
                },
            );
        }
        match parts.highest_portion() {
            portion if portion > parts.marking => {
                problem(Place::Marking, MemoErrorKind::MarkedTooLow { portion })
            }
            _ => Ok(Self(parts)),
        }
    }

    /// The parts.
    #[must_use]
    pub const fn parts(&self) -> &MemoParts {
        &self.0
    }

    /// The parts, to change them and check them again.
    #[must_use]
    pub fn into_parts(self) -> MemoParts {
        self.0
    }

    /// Whether a distribution with this remark answers what the authors asked about the readers. Who
    /// asked for nothing is owed no remark (R24).
    #[must_use]
    pub fn is_distribution_answered(&self, remark: &str) -> bool {
        self.0.distribution.is_none() || says_something(remark)
    }

    /// How many demands a reply must answer.
    #[must_use]
    pub fn demand_count(&self) -> u16 {
        // At most DEMANDS_MAX, so that the fallback is never used.
        u16::try_from(self.0.demands.len()).unwrap_or(u16::MAX)
    }
}

impl MemoParts {
    /// The entries of a further list.
    #[must_use]
    pub const fn further(&self, list: Further) -> &Vec<Portion> {
        match list {
            Further::PriorAttempts => &self.prior_attempts,
            Further::Consequences => &self.consequences,
            Further::Alternatives => &self.alternatives,
            Further::Experts => &self.experts,
        }
    }

    /// The highest marking of any portion.
    #[must_use]
    pub fn highest_portion(&self) -> Marking {
        self.portions()
            .map(|portion| portion.marking)
            .max()
            .unwrap_or(self.summary.marking)
    }

    /// Every marking in the memo, that of the whole first.
    pub fn markings(&self) -> impl Iterator<Item = Marking> {
        std::iter::once(self.marking).chain(self.portions().map(|portion| portion.marking))
    }

    fn portions(&self) -> impl Iterator<Item = &Portion> {
        std::iter::once(&self.summary)
            .chain(&self.paragraphs)
            .chain(self.demands.iter().map(|demand| &demand.portion))
            .chain(Further::ALL.iter().flat_map(|list| self.further(*list)))
            .chain(self.evidence.iter().map(|evidence| &evidence.claim))
            .chain(self.attachments.iter().map(|attachment| &attachment.name))
    }

    fn bytes(&self) -> usize {
        let portions = self.portions().map(|portion| portion.text.len());
        let sources = self.evidence.iter().map(|evidence| evidence.source.len());
        portions.chain(sources).fold(0, usize::saturating_add)
    }
}

const ARROW: &str = "->";

fn numbered<T>(items: &[T]) -> impl Iterator<Item = (usize, &T)> {
    (1..).zip(items)
}

fn check_line(place: Place, text: &str) -> Result<(), MemoProblem> {
    check_characters(place, text, LINE_CHARACTERS_MAX)
}

fn check_text(place: Place, text: &str) -> Result<(), MemoProblem> {
    check_characters(place, text, PORTION_CHARACTERS_MAX)
}

fn check_characters(place: Place, text: &str, max: usize) -> Result<(), MemoProblem> {
    if text.trim().is_empty() {
        return problem(place, MemoErrorKind::Empty);
    }
    if text.chars().count() > max {
        return problem(place, MemoErrorKind::TooLong { max });
    }
    if let Some(hidden) = first_hidden(text) {
        return problem(
            place,
            MemoErrorKind::HiddenCharacter {
                code: u32::from(hidden),
            },
        );
    }
    if text.starts_with('[') && text.ends_with(']') {
        return problem(place, MemoErrorKind::Placeholder);
    }
    if single_spaced(text) != text {
        return problem(place, MemoErrorKind::Spacing);
    }
    Ok(())
}

/// The first character that does not show. The joiners U+200C and U+200D are needed in Persian
/// and Hindi, so they may stand between two letters outside ASCII. A mark could still hide there.
fn first_hidden(text: &str) -> Option<char> {
    let joins = |neighbour: Option<char>| {
        neighbour.is_some_and(|c| !c.is_ascii() && !c.is_whitespace() && !is_joiner(c))
    };
    let before = std::iter::once(None).chain(text.chars().map(Some));
    let after = text.chars().skip(1).map(Some).chain(std::iter::once(None));
    let found = text
        .chars()
        .zip(before.zip(after))
        .find(|(c, (before, after))| {
            is_hidden(*c) || (is_joiner(*c) && !(joins(*before) && joins(*after)))
        });
    found.map(|(hidden, _)| hidden)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Control characters other than line breaks and tabs, which [`single_spaced`] takes out, and
/// characters that Unicode calls default-ignorable or that show as nothing, joiners excepted.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'
                | '\u{200E}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// The words of a text, with one space between them and none around.
fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check_without(place: Place, text: &str, separator: &'static str) -> Result<(), MemoProblem> {
    if text.contains(separator) {
        return problem(place, MemoErrorKind::Separator { separator });
    }
    Ok(())
}

fn check_count(place: Place, count: usize, min: usize, max: usize) -> Result<(), MemoProblem> {
    if count < min {
        return problem(place, MemoErrorKind::Empty);
    }
    if count > max {
        return problem(place, MemoErrorKind::TooLong { max });
    }
    Ok(())
}

fn problem<T>(place: Place, kind: MemoErrorKind) -> Result<T, MemoProblem> {
    Err(MemoProblem { place, kind })
}

#[cfg(test)]
mod tests;
