//! Making a redacted view: which words of a filed memo are withheld. R47.
//!
//! Whatever is to be withheld and stands nowhere in the text is refused: a mistyped name would stay
//! in the view, and nobody would notice.

use std::ops::Range;

use demur_domain::choice::Marking;
use demur_domain::memo::{Further, Memo, Place};
use demur_protocol::casefile::CaseFile;
use demur_protocol::view::ViewFile;
use demur_protocol::words::words;

use crate::export::certified_filing;

/// Something to withhold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withhold {
    /// These words wherever they stand one after the other. Case and what is no letter or digit do
    /// not count, so that "Smith" is also withheld in "Smith’s" and "j.smith@example.gov".
    Words(String),
    /// A part of the memo, without its number and its marking.
    Part(Place),
    /// Every part with this marking or a higher one.
    Marked(Marking),
}

/// Why no view was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedactRefusal {
    /// Nothing is in the log yet that a view could be held against.
    #[error("the memo is not filed yet, so nothing in the log would vouch for a view")]
    NotFiled,
    /// The text is not as the program writes it.
    #[error("this text is not laid out as the program lays out a memo; name the words themselves")]
    OtherLayout,
    /// By its place in what was asked, from 0.
    #[error("something to withhold stands nowhere in the text")]
    StandsNowhere(usize),
}

/// A view of a case's memo without what is to be withheld.
///
/// # Errors
/// If the memo is not filed, or something to be withheld is not in it.
pub fn redact(case: &CaseFile, withhold: &[Withhold]) -> Result<ViewFile, RedactRefusal> {
    let filing = certified_filing(&case.material).ok_or(RedactRefusal::NotFiled)?;
    let markdown = &case.text.markdown;
    let mut hidden = vec![false; words(markdown).count()];
    for (at, what) in withhold.iter().enumerate() {
        let ranges = match what {
            Withhold::Words(phrase) => ranges_of(markdown, phrase),
            Withhold::Part(place) => parts(markdown)?
                .into_iter()
                .filter(|part| part.place == *place)
                .map(|part| part.words)
                .collect(),
            Withhold::Marked(least) => parts(markdown)?
                .into_iter()
                .filter(|part| part.marking.is_some_and(|marking| marking >= *least))
                .map(|part| part.words)
                .collect(),
        };
        if ranges.is_empty() {
            return Err(RedactRefusal::StandsNowhere(at));
        }
        for word in ranges.into_iter().flatten() {
            if let Some(hidden) = hidden.get_mut(word) {
                *hidden = true;
            }
        }
    }
    let is_shown = |place: usize| hidden.get(place).is_some_and(|hidden| !hidden);
    Ok(ViewFile::of(filing, &case.text, is_shown))
}

/// Where a phrase stands, as ranges of words.
fn ranges_of(markdown: &str, phrase: &str) -> Vec<Range<usize>> {
    let pieces: Vec<(usize, String)> = words(markdown)
        .enumerate()
        .flat_map(|(at, word)| pieces(word).map(move |piece| (at, piece)))
        .collect();
    let wanted: Vec<String> = pieces_of(phrase);
    if wanted.is_empty() {
        return Vec::new();
    }
    let found = pieces.windows(wanted.len()).filter_map(|run| {
        let same = run.iter().map(|(_, piece)| piece).eq(&wanted);
        let ((first, _), (last, _)) = (run.first()?, run.last()?);
        same.then(|| *first..last.saturating_add(1))
    });
    found.collect()
}

fn pieces_of(phrase: &str) -> Vec<String> {
    words(phrase).flat_map(pieces).collect()
}

/// The runs of letters and digits in a word, in lower case.
fn pieces(word: &str) -> impl Iterator<Item = String> + '_ {
    word.split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
        .map(str::to_lowercase)
}

/// A part of the memo as it stands on a line.
struct Part {
    place: Place,
    marking: Option<Marking>,
    /// Without number and marking.
    words: Range<usize>,
}

/// The parts of a memo that is laid out as the program does it: each on a line of its own, details
/// of a demand below it.
fn parts(markdown: &str) -> Result<Vec<Part>, RedactRefusal> {
    let memo = Memo::parse_markdown(markdown).map_err(|_| RedactRefusal::OtherLayout)?;
    if memo.to_markdown() != *markdown {
        return Err(RedactRefusal::OtherLayout);
    }
    let mut section = "";
    let (mut number, mut at) = (0, 0_usize);
    let mut marking = None;
    let mut parts = Vec::new();
    for line in markdown.split('\n') {
        let begins = at;
        at = at.saturating_add(words(line).count());
        if let Some(heading) = line.strip_prefix("## ") {
            (section, number) = (heading, 0);
            continue;
        }
        let Some((place, lead)) = place_of(section, line, &mut number) else {
            continue;
        };
        let is_detail = line.starts_with(' ');
        if !is_detail {
            marking = words(line).take(lead).find_map(marking_of);
        }
        let words = begins.saturating_add(lead)..at;
        parts.push(Part {
            place,
            marking,
            words,
        });
    }
    Ok(parts)
}

/// What stands on a line, and how many words lead up to it: number, key, marking.
fn place_of(section: &str, line: &str, number: &mut usize) -> Option<(Place, usize)> {
    let mut next = || {
        *number = number.saturating_add(1);
        *number
    };
    if line.is_empty() {
        return None;
    }
    match section {
        "" if line.starts_with("subject: ") => Some((Place::Subject, 1)),
        "" if line.starts_with("document: ") => Some((Place::Document, 1)),
        "" if line.starts_with("distribution: ") => Some((Place::Distribution, 1)),
        "" if line.starts_with("continues: ") => Some((Place::Continues, 1)),
        "" if line.starts_with("to: ") => Some((Place::Addressees, 1)),
        "Summary" => Some((Place::Summary, 1)),
        "Paragraphs" => Some((Place::Paragraph(next()), 1)),
        "Demands" if line.starts_with("   - responsible: ") => Some((Place::Demand(*number), 2)),
        "Demands" if line.starts_with("   - wanted by: ") => Some((Place::Demand(*number), 3)),
        "Demands" => Some((Place::Demand(next()), 2)),
        "Evidence" => Some((Place::EvidenceEntry(next()), 2)),
        "Attachments" => Some((Place::Attachment(next()), 2)),
        _ => {
            let mut lists = Further::ALL.iter();
            let list = lists.find(|list| list.heading() == section)?;
            Some((Place::FurtherEntry(*list, next()), 2))
        }
    }
}

fn marking_of(word: &str) -> Option<Marking> {
    Marking::from_name(word.strip_prefix('(')?.strip_suffix(')')?)
}

#[cfg(test)]
mod tests;
