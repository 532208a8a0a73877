//! A memo as Markdown with a small header: what people write in their own editor.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;

use super::attachment::{hash_digits, read_hash, split_fields};
use super::{
    ARROW, Attachment, CAPTION, Demand, Evidence, Further, MEMO_BYTES_MAX, Memo, MemoDocument,
    MemoErrorKind, MemoParts, Place, Portion, single_spaced,
};
use crate::calendar::parse_day;
use crate::choice::{AuthorsStance, Marking};
use crate::ids::MemoId;

/// What is wrong with a memo written in Markdown, and on which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {kind}")]
pub struct MemoError {
    /// The line, from 1; for something that is missing, the last line where it could stand.
    pub line: usize,
    /// What is wrong.
    pub kind: MemoErrorKind,
}

/// The most bytes of a memo's Markdown: twice its texts, for marks and white space.
pub const MARKDOWN_BYTES_MAX: usize = 2 * MEMO_BYTES_MAX;

impl Memo {
    /// An empty form. Every text in square brackets must be replaced before it is a memo.
    #[must_use]
    pub const fn template() -> &'static str {
        include_str!("template.md")
    }

    /// Reads a memo. White space inside a text counts as one space, a line that is one HTML
    /// comment as nothing. Demands, further lists, evidence and attachments without a marking of
    /// their own take the memo's.
    ///
    /// # Errors
    /// The first [`MemoError`].
    pub fn parse_markdown(text: &str) -> Result<Self, MemoError> {
        if text.len() > MARKDOWN_BYTES_MAX {
            let kind = MemoErrorKind::TooLong {
                max: MARKDOWN_BYTES_MAX,
            };
            return Err(MemoError { line: 1, kind });
        }
        let mut draft = Draft::default();
        for (line, content) in (1..).zip(text.lines()) {
            let content = content.trim();
            if !is_comment(content) {
                draft
                    .read(line, content)
                    .map_err(|kind| MemoError { line, kind })?;
            }
            draft.last_line = line;
        }
        draft.finish()
    }

    /// The memo as Markdown that [`Memo::parse_markdown`] reads back to the same memo.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let parts = self.parts();
        let stance = parts.stance;
        let stance = stance.map_or_else(String::new, |it| format!("stance: {it}\n"));
        let document = parts.document.as_ref().map_or_else(String::new, |it| {
            let digest = hash_digits(&it.sha256);
            format!("document: {}\ndocument-sha256: {digest}\n", it.title)
        });
        let asked = parts.distribution.as_ref();
        let distribution = asked.map_or_else(String::new, |it| format!("distribution: {it}\n"));
        let continued: Vec<_> = parts.continues.iter().map(MemoId::to_string).collect();
        let continues = match continued.as_slice() {
            [] => String::new(),
            continued => format!("continues: {}\n", continued.join(", ")),
        };
        let mut text = format!(
            "---\nsubject: {}\nto: {}\nmarking: {}\n{stance}{document}{distribution}{continues}---\n\n<!-- {CAPTION} -->\n\n\
             ## Summary\n\n{}\n",
            parts.subject,
            parts.addressees.join(", "),
            parts.marking,
            marked(&parts.summary)
        );
        text.push_str("\n## Paragraphs\n");
        for paragraph in &parts.paragraphs {
            let _ = write!(text, "\n{}\n", marked(paragraph));
        }
        text.push_str("\n## Demands\n\n");
        for (number, demand) in (1..).zip(&parts.demands) {
            let _ = writeln!(text, "{number}. {}", marked(&demand.portion));
            if let Some(responsible) = &demand.responsible {
                let _ = writeln!(text, "   - {RESPONSIBLE} {responsible}");
            }
            if let Some(day) = demand.wanted_by {
                let _ = writeln!(text, "   - {WANTED_BY} {day}");
            }
        }
        for &list in Further::ALL {
            let entries = parts.further(list);
            if !entries.is_empty() {
                let _ = write!(text, "\n## {}\n\n", list.heading());
            }
            for entry in entries {
                let _ = writeln!(text, "- {}", marked(entry));
            }
        }
        if !parts.evidence.is_empty() {
            text.push_str("\n## Evidence\n\n");
        }
        for evidence in &parts.evidence {
            let _ = writeln!(
                text,
                "- {} {ARROW} {}",
                marked(&evidence.claim),
                evidence.source
            );
        }
        if !parts.attachments.is_empty() {
            text.push_str("\n## Attachments\n\n");
        }
        for (number, attachment) in (1..).zip(&parts.attachments) {
            let marking = attachment.name.marking;
            let _ = writeln!(text, "{number}. ({marking}) {}", attachment.fields());
        }
        text
    }
}

const RESPONSIBLE: &str = "responsible:";
const WANTED_BY: &str = "wanted by:";

fn marked(portion: &Portion) -> String {
    format!("({}) {}", portion.marking, portion.text)
}

fn is_comment(line: &str) -> bool {
    line.starts_with("<!--") && line.ends_with("-->")
}

/// Where the reader stands.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    #[default]
    Start,
    Header,
    Body,
    Summary,
    Paragraphs,
    Demands,
    Further(Further),
    Evidence,
    Attachments,
}

/// A memo as far as it has been read. Texts are lines joined by one space.
#[derive(Default)]
struct Draft {
    section: Section,
    last_line: usize,
    header_ends: usize,
    /// Where each part was seen, to give a problem its line.
    lines: BTreeMap<Place, usize>,
    subject: String,
    addressees: String,
    marking: Option<Marking>,
    stance: Option<AuthorsStance>,
    document: Option<String>,
    document_digest: Option<[u8; 32]>,
    distribution: Option<String>,
    continues: Vec<MemoId>,
    summary: Vec<String>,
    paragraphs: Vec<String>,
    demands: Vec<DraftDemand>,
    further: BTreeMap<Further, Vec<String>>,
    evidence: Vec<String>,
    attachments: Vec<String>,
    /// Whether an empty line ended the last paragraph.
    between: bool,
}

#[derive(Default)]
struct DraftDemand {
    text: String,
    responsible: Option<String>,
    wanted_by: Option<Date>,
}

impl Draft {
    fn read(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        match self.section {
            Section::Start => match content {
                "" => Ok(()),
                "---" => {
                    self.section = Section::Header;
                    Ok(())
                }
                _ => Err(MemoErrorKind::NoHeader),
            },
            Section::Header if content == "---" => {
                self.section = Section::Body;
                self.header_ends = line;
                Ok(())
            }
            Section::Header => self.read_header(line, content),
            _ if content.starts_with('#') => self.read_heading(line, content),
            _ if content.is_empty() => {
                self.between = true;
                Ok(())
            }
            _ => {
                self.read_body(line, content)?;
                self.between = false;
                Ok(())
            }
        }
    }

    fn read_header(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        if content.is_empty() {
            return Ok(());
        }
        let (key, value) = content
            .split_once(':')
            .ok_or(MemoErrorKind::UnknownHeader)?;
        let value = single_spaced(value);
        let place = match key.trim() {
            "subject" => Place::Subject,
            "to" => Place::Addressees,
            "marking" => Place::Marking,
            "stance" => Place::Stance,
            "document" => Place::Document,
            "document-sha256" => Place::DocumentDigest,
            "distribution" => Place::Distribution,
            "continues" => Place::Continues,
            _ => return Err(MemoErrorKind::UnknownHeader),
        };
        self.see(place, line)?;
        match place {
            Place::Subject => self.subject = value,
            Place::Addressees => self.addressees = value,
            Place::Document => self.document = Some(value),
            Place::Distribution => self.distribution = Some(value),
            Place::Continues => self.continues = read_memos(&value)?,
            Place::DocumentDigest => {
                self.document_digest = Some(read_hash(&value).ok_or(MemoErrorKind::NoDocument)?);
            }
            Place::Stance => {
                let stance = AuthorsStance::from_name(&value);
                self.stance = Some(stance.ok_or(MemoErrorKind::NoStance)?);
            }
            _ => {
                self.marking = Some(Marking::from_name(&value).ok_or(MemoErrorKind::NoMarking)?);
            }
        }
        Ok(())
    }

    fn read_heading(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        let (section, place) = match content {
            "## Summary" => (Section::Summary, Place::Summary),
            "## Paragraphs" => (Section::Paragraphs, Place::Paragraphs),
            "## Demands" => (Section::Demands, Place::Demands),
            "## Evidence" => (Section::Evidence, Place::Evidence),
            "## Attachments" => (Section::Attachments, Place::Attachments),
            _ => {
                let heading = content.strip_prefix("## ");
                let mut lists = Further::ALL.iter();
                let list = lists.find(|list| Some(list.heading()) == heading);
                let list = *list.ok_or(MemoErrorKind::UnknownSection)?;
                (Section::Further(list), Place::Further(list))
            }
        };
        self.section = section;
        self.between = true;
        self.see(place, line)
    }

    fn read_body(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        match self.section {
            Section::Summary => {
                if self.summary.is_empty() {
                    self.lines.insert(Place::Summary, line);
                }
                self.summary.push(content.to_owned());
                Ok(())
            }
            Section::Paragraphs if self.between => {
                self.paragraphs.push(content.to_owned());
                self.see(Place::Paragraph(self.paragraphs.len()), line)
            }
            Section::Paragraphs => continue_text(self.paragraphs.last_mut(), content),
            Section::Demands => self.read_demand(line, content),
            Section::Further(list) => {
                let entries = self.further.entry(list).or_default();
                match content.strip_prefix("- ") {
                    Some(text) => {
                        entries.push(text.to_owned());
                        let place = Place::FurtherEntry(list, entries.len());
                        self.see(place, line)
                    }
                    None => continue_text(entries.last_mut(), content),
                }
            }
            Section::Evidence => match content.strip_prefix("- ") {
                Some(text) => {
                    self.evidence.push(text.to_owned());
                    self.see(Place::EvidenceEntry(self.evidence.len()), line)
                }
                None => continue_text(self.evidence.last_mut(), content),
            },
            Section::Attachments => self.read_attachment(line, content),
            Section::Start | Section::Header | Section::Body => Err(MemoErrorKind::StrayText),
        }
    }

    fn read_demand(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        if let Some((number, text)) = split_number(content) {
            let expected = self.demands.len().saturating_add(1);
            if number != expected {
                return Err(MemoErrorKind::WrongNumber { expected });
            }
            self.demands.push(DraftDemand {
                text: text.to_owned(),
                ..DraftDemand::default()
            });
            return self.see(Place::Demand(expected), line);
        }
        let demand = self.demands.last_mut().ok_or(MemoErrorKind::StrayText)?;
        let Some(detail) = content.strip_prefix("- ").map(str::trim) else {
            return continue_text(Some(&mut demand.text), content);
        };
        if let Some(responsible) = detail.strip_prefix(RESPONSIBLE) {
            set_once(&mut demand.responsible, single_spaced(responsible))
        } else if let Some(day) = detail.strip_prefix(WANTED_BY) {
            let day = parse_day(day.trim()).ok_or(MemoErrorKind::NotADay)?;
            set_once(&mut demand.wanted_by, day)
        } else {
            Err(MemoErrorKind::UnknownDetail)
        }
    }

    /// A line of its own for each, so that no name runs on into the next line.
    fn read_attachment(&mut self, line: usize, content: &str) -> Result<(), MemoErrorKind> {
        let (number, text) = split_number(content).ok_or(MemoErrorKind::NotAnAttachment)?;
        let expected = self.attachments.len().saturating_add(1);
        if number != expected {
            return Err(MemoErrorKind::WrongNumber { expected });
        }
        self.attachments.push(text.to_owned());
        self.see(Place::Attachment(expected), line)
    }

    /// Notes on which line a part stands; a part that may stand once is refused a second time.
    fn see(&mut self, place: Place, line: usize) -> Result<(), MemoErrorKind> {
        match self.lines.insert(place, line) {
            None => Ok(()),
            Some(_) => Err(MemoErrorKind::Repeated),
        }
    }

    fn line_of(&self, place: Place) -> usize {
        let otherwise = match place {
            Place::Subject
            | Place::Addressees
            | Place::Marking
            | Place::Stance
            | Place::Document
            | Place::DocumentDigest
            | Place::Distribution
            | Place::Continues => self.header_ends,
            _ => self.last_line,
        };
        self.lines.get(&place).copied().unwrap_or(otherwise).max(1)
    }

    fn finish(self) -> Result<Memo, MemoError> {
        let at = |place| {
            let line = self.line_of(place);
            move |kind| MemoError { line, kind }
        };
        if self.section < Section::Body {
            return Err(at(Place::Memo)(MemoErrorKind::NoHeader));
        }
        let marking = self
            .marking
            .ok_or(at(Place::Marking)(MemoErrorKind::NoMarking))?;
        let paragraphs = (1..)
            .zip(&self.paragraphs)
            .map(|(number, text)| marked_portion(text).map_err(at(Place::Paragraph(number))));
        let demands = (1..).zip(&self.demands).map(|(number, demand)| {
            let portion = portion(&demand.text, marking).map_err(at(Place::Demand(number)))?;
            let responsible = demand.responsible.clone();
            Ok(Demand {
                portion,
                responsible,
                wanted_by: demand.wanted_by,
            })
        });
        let further = |list| {
            let entries = self.further.get(&list).into_iter().flatten();
            let entries = (1..).zip(entries).map(|(number, text)| {
                portion(text, marking).map_err(at(Place::FurtherEntry(list, number)))
            });
            entries.collect::<Result<_, _>>()
        };
        let evidence = (1..).zip(&self.evidence).map(|(number, text)| {
            read_evidence(text, marking).map_err(at(Place::EvidenceEntry(number)))
        });
        let attachments = (1..).zip(&self.attachments).map(|(number, text)| {
            read_attachment(text, marking).map_err(at(Place::Attachment(number)))
        });
        let document = match (&self.document, self.document_digest) {
            (None, None) => None,
            (Some(title), Some(sha256)) => Some(MemoDocument {
                title: title.clone(),
                sha256,
            }),
            (_, None) => return Err(at(Place::Document)(MemoErrorKind::NoDocument)),
            (None, _) => return Err(at(Place::DocumentDigest)(MemoErrorKind::NoDocument)),
        };
        let summary = self.summary.join(" ");
        let parts = MemoParts {
            subject: self.subject.clone(),
            addressees: split_addressees(&self.addressees),
            marking,
            stance: self.stance,
            document,
            distribution: self.distribution.clone(),
            continues: self.continues.clone(),
            summary: marked_portion(&summary).map_err(at(Place::Summary))?,
            paragraphs: paragraphs.collect::<Result<_, _>>()?,
            demands: demands.collect::<Result<_, _>>()?,
            prior_attempts: further(Further::PriorAttempts)?,
            consequences: further(Further::Consequences)?,
            alternatives: further(Further::Alternatives)?,
            experts: further(Further::Experts)?,
            evidence: evidence.collect::<Result<_, _>>()?,
            attachments: attachments.collect::<Result<_, _>>()?,
        };
        Memo::check(parts).map_err(|problem| at(problem.place)(problem.kind))
    }
}

/// Memos by their identities; a line without any is no line.
fn read_memos(value: &str) -> Result<Vec<MemoId>, MemoErrorKind> {
    let memo = |text: &str| text.trim().parse().map_err(|_| MemoErrorKind::NoMemo);
    value.split(',').map(memo).collect()
}

fn continue_text(text: Option<&mut String>, content: &str) -> Result<(), MemoErrorKind> {
    let text = text.ok_or(MemoErrorKind::StrayText)?;
    text.push(' ');
    text.push_str(content);
    Ok(())
}

fn set_once<T>(slot: &mut Option<T>, value: T) -> Result<(), MemoErrorKind> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(MemoErrorKind::Repeated),
    }
}

/// `3. text` as 3 and the text.
fn split_number(content: &str) -> Option<(usize, &str)> {
    let (number, text) = content.split_once('.')?;
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix(char::is_whitespace)?;
    if digits {
        Some((number.parse().ok()?, text))
    } else {
        None
    }
}

fn split_addressees(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    text.split(',').map(single_spaced).collect()
}

/// A text behind its marking in parentheses.
fn marked_portion(text: &str) -> Result<Portion, MemoErrorKind> {
    match split_marking(text) {
        Some((marking, text)) => Ok(Portion {
            marking,
            text: single_spaced(text),
        }),
        None if text.trim().is_empty() => Err(MemoErrorKind::Empty),
        None => Err(MemoErrorKind::NoMarking),
    }
}

/// A text that may leave its marking out. What looks like a marking and is none is refused, so
/// that a mistyped mark never becomes part of the text.
fn portion(text: &str, otherwise: Marking) -> Result<Portion, MemoErrorKind> {
    let looks_marked = text.trim_start().strip_prefix('(').is_some_and(|rest| {
        let mark = rest.split(')').next().unwrap_or_default();
        !mark.is_empty() && mark.len() <= 6 && mark.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    if looks_marked {
        return marked_portion(text);
    }
    Ok(Portion {
        marking: otherwise,
        text: single_spaced(text),
    })
}

fn split_marking(text: &str) -> Option<(Marking, &str)> {
    let (mark, text) = text.trim_start().strip_prefix('(')?.split_once(')')?;
    Some((Marking::from_name(mark)?, text))
}

fn read_evidence(text: &str, otherwise: Marking) -> Result<Evidence, MemoErrorKind> {
    let (claim, source) = text.split_once(ARROW).ok_or(MemoErrorKind::NoSource)?;
    Ok(Evidence {
        claim: portion(claim, otherwise)?,
        source: single_spaced(source),
    })
}

fn read_attachment(text: &str, otherwise: Marking) -> Result<Attachment, MemoErrorKind> {
    let fields = split_fields(text).ok_or(MemoErrorKind::NotAnAttachment)?;
    let (name, media_type, octets, sha256) = fields;
    Ok(Attachment {
        name: portion(name, otherwise)?,
        media_type,
        octets,
        sha256,
    })
}
