//! Readers' copies: numbered, and broken into lines as no other reader's copy is. R41.
//!
//! Where the lines end follows from a keyed sequence that is another for each reader. It survives
//! printing and retyping line by line, and it is in the words' places only: the words are the memo's
//! own, and a copy reads back as the same memo. Whoever opens the sealed text can compute every
//! copy, so a trace is a hint whom to ask and no proof: a reader who wants to can make another's
//! copy, or break the lines anew. Authors and signers get the text itself, the same octets for all.

use std::collections::{BTreeSet, HashMap};

use demur_crypto::labels::Label;
use demur_domain::ids::{MemoId, OfficialId};
use demur_domain::memo::{CAPTION, Memo};
use demur_protocol::roster::Roster;
use demur_protocol::text::VersionText;
use demur_protocol::words::words;

/// The most characters on a line of a copy.
const WIDTH: usize = 72;
/// By how many words a line can end before it is full: the choices that tell copies apart.
const CHOICES: u8 = 4;
/// How much likelier the best copy must be than the next, and than none, as a logarithm: 1,000 times.
pub const MARGIN: f64 = 6.9;

/// A reader's copy of a memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Place of the reader on the roster, from 1.
    pub number: usize,
    /// The reader.
    pub reader: OfficialId,
    memo: MemoId,
}

/// Every copy that there can be: one for each official of the roster.
#[must_use]
pub fn copies(roster: &Roster, memo: MemoId) -> Vec<Copy> {
    let officials = roster.officials.iter().zip(1..);
    officials
        .map(|(official, number)| Copy {
            number,
            reader: official.id.clone(),
            memo,
        })
        .collect()
}

impl Copy {
    /// The reader's copy. A text that would not read back as the same memo keeps its lines.
    #[must_use]
    pub fn of(&self, text: &VersionText) -> String {
        let copy = self.broken(text);
        match Memo::parse_markdown(&copy) == Memo::parse_markdown(&text.markdown) {
            true => copy,
            false => format!("{}\n{}", text.markdown, self.notice()),
        }
    }

    fn broken(&self, text: &VersionText) -> String {
        let mut choices = self.choices(text);
        let mut copy = String::new();
        for (section, line) in sectioned(&text.markdown) {
            copy.push_str(&match wraps(section, line) {
                true => broken(line, &mut choices),
                false => line.to_owned(),
            });
            copy.push('\n');
            if line.contains(CAPTION) && section.is_empty() {
                copy.push_str(&self.notice());
            }
        }
        copy.pop();
        copy
    }

    /// What the copy says of itself; no part of the memo.
    fn notice(&self) -> String {
        format!(
            "<!-- Copy {} of case {}, for the reader {}. Where its lines end tells it from others. -->\n",
            self.number, self.memo, self.reader
        )
    }

    /// After which words of the text the copy ends a line where the memo does not.
    fn ends(&self, text: &VersionText) -> BTreeSet<usize> {
        let mut choices = self.choices(text);
        let mut ends = BTreeSet::new();
        let mut at = 0_usize;
        for (section, line) in sectioned(&text.markdown) {
            if wraps(section, line) {
                let mut end = at;
                let copy = broken(line, &mut choices);
                let mut lines: Vec<&str> = copy.split('\n').collect();
                lines.pop();
                for line in lines {
                    end = end.saturating_add(words(line).count());
                    ends.insert(end.saturating_sub(1));
                }
            }
            at = at.saturating_add(words(line).count());
        }
        ends
    }

    fn choices(&self, text: &VersionText) -> Choices {
        let (memo, reader) = (self.memo.as_bytes(), self.reader.as_str().as_bytes());
        Choices {
            seed: Label::COPY.hash_framed(&[&text.nonce, memo, reader]),
            drawn: 0,
        }
    }
}

/// The keyed sequence of a copy.
struct Choices {
    seed: [u8; 32],
    drawn: u32,
}

impl Choices {
    fn next(&mut self) -> usize {
        let octets = Label::COPY.hash(&[&self.seed, &self.drawn.to_be_bytes()]);
        self.drawn = self.drawn.saturating_add(1);
        usize::from(octets.first().copied().unwrap_or_default() % CHOICES)
    }
}

/// Each line with the heading of the section that it stands in.
fn sectioned(markdown: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut section = "";
    markdown.split('\n').map(move |line| {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading;
        }
        (section, line)
    })
}

/// Whether a line may go on in the next one: the words of a section, and no heading, no detail of a
/// demand, and no attachment, which have lines of their own.
fn wraps(section: &str, line: &str) -> bool {
    !section.is_empty() && section != "Attachments" && !line.starts_with([' ', '#', '<'])
}

/// A line broken into several.
fn broken(line: &str, choices: &mut Choices) -> String {
    let mut rest: Vec<&str> = words(line).collect();
    let mut lines = Vec::new();
    loop {
        let fits = fitting(&rest);
        if fits >= rest.len() {
            break;
        }
        let fewer = fits.saturating_sub(choices.next()).max(1);
        // The next line must not begin like an entry of its own.
        let ends = (1..=fewer).rev().chain(fewer..rest.len());
        let mut ends = ends.filter(|end| rest.get(*end).is_some_and(|word| begins_plainly(word)));
        let Some(end) = ends.next() else {
            break;
        };
        let after = rest.split_off(end);
        lines.push(rest.join(" "));
        rest = after;
    }
    lines.push(rest.join(" "));
    lines.join("\n")
}

/// How many words fit on a line; one at least.
fn fitting(rest: &[&str]) -> usize {
    let mut width = 0_usize;
    let fits = rest.iter().take_while(|word| {
        width = width.saturating_add(word.chars().count()).saturating_add(1);
        width <= WIDTH.saturating_add(1)
    });
    fits.count().max(1)
}

/// Whether no reader of Markdown takes a line that begins with this word for something else.
fn begins_plainly(word: &str) -> bool {
    word.starts_with(|first: char| first.is_alphabetic())
}

/// How well a copy fits a text that was found.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The copy.
    pub copy: Copy,
    /// Line ends of the found text that are the copy's.
    pub same: usize,
    /// How much likelier the text is from this copy than from none, as a logarithm.
    pub score: f64,
}

/// What a text that was found says of the copy that it was made from.
#[derive(Clone, Debug)]
pub struct Trace {
    /// Line ends of the found text that could be placed in the memo.
    pub placed: usize,
    /// Every copy, the best first.
    pub fits: Vec<Fit>,
}

impl Trace {
    /// Whose copy it is, if one is likelier than all others and than none by [`MARGIN`].
    #[must_use]
    pub fn likely(&self) -> Option<&Fit> {
        let best = self.fits.first()?;
        (best.score >= MARGIN && self.margin() >= MARGIN).then_some(best)
    }

    /// By how much the best is ahead of the next, as a logarithm.
    #[must_use]
    pub fn margin(&self) -> f64 {
        let score = |at: usize| self.fits.get(at).map_or(0.0, |fit| fit.score);
        score(0) - score(1)
    }
}

/// Compares where the lines of a text end with every copy. The text may be a part, and some of its
/// words may be others.
#[must_use]
pub fn trace(found: &str, text: &VersionText, copies: &[Copy]) -> Trace {
    let own: BTreeSet<usize> = line_ends(&text.markdown).collect();
    let placed: Vec<usize> = placed_ends(found, &text.markdown);
    let placed: Vec<usize> = placed
        .into_iter()
        .filter(|end| !own.contains(end))
        .collect();
    let mut fits: Vec<Fit> = copies
        .iter()
        .map(|copy| {
            let ends = copy.ends(text);
            let same = placed.iter().filter(|end| ends.contains(end)).count();
            let other = placed.len().saturating_sub(same);
            Fit {
                copy: copy.clone(),
                same,
                score: likelihood(same, other),
            }
        })
        .collect();
    fits.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(a.copy.number.cmp(&b.copy.number))
    });
    Trace {
        placed: placed.len(),
        fits,
    }
}

/// A line end is the copy's in nine of ten lines if the text is from the copy, and in one of four
/// by chance.
fn likelihood(same: usize, other: usize) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    count(same) * (0.9_f64 / 0.25).ln() + count(other) * (0.1_f64 / 0.75).ln()
}

/// After which words a text ends a line.
fn line_ends(text: &str) -> impl Iterator<Item = usize> {
    let mut at = 0_usize;
    text.split('\n').filter_map(move |line| {
        at = at.saturating_add(words(line).count());
        at.checked_sub(1)
    })
}

/// How many words on each side of a line end are compared.
const AROUND: usize = 5;
/// Of these as many must be the same, the two beside the line end among them.
const SAME_MIN: usize = 5;

/// Where the line ends of a found text lie in the memo. An end whose surroundings stand nowhere, or
/// at several places equally well, is left out.
fn placed_ends(found: &str, markdown: &str) -> Vec<usize> {
    let whole: Vec<&str> = words(markdown).collect();
    let mut pairs = HashMap::<(&str, &str), Vec<usize>>::new();
    for (at, pair) in whole.windows(2).enumerate() {
        if let [first, second] = pair {
            pairs.entry((first, second)).or_default().push(at);
        }
    }
    let part: Vec<&str> = words(found).collect();
    let mut placed = Vec::new();
    for end in line_ends(found) {
        let pair = part.get(end).zip(part.get(end.saturating_add(1)));
        let Some(places) = pair.and_then(|(first, second)| pairs.get(&(*first, *second))) else {
            continue;
        };
        let alike = places
            .iter()
            .map(|at| (alike(&part, end, &whole, *at), *at));
        let mut alike: Vec<_> = alike.filter(|(same, _)| *same >= SAME_MIN).collect();
        alike.sort_unstable();
        match alike.as_slice() {
            [.., (second, _), (first, at)] if first > second => placed.push(*at),
            [(_, at)] => placed.push(*at),
            _ => {}
        }
    }
    placed.sort_unstable();
    placed.dedup();
    placed
}

/// How many words around two places are the same.
fn alike(part: &[&str], end: usize, whole: &[&str], at: usize) -> usize {
    let before = (0..AROUND).filter(|back| {
        let one = end.checked_sub(*back).and_then(|it| part.get(it));
        let other = at.checked_sub(*back).and_then(|it| whole.get(it));
        one.is_some() && one == other
    });
    let after = (1..=AROUND).filter(|on| {
        let one = part.get(end.saturating_add(*on));
        one.is_some() && one == whole.get(at.saturating_add(*on))
    });
    before.count().saturating_add(after.count())
}

#[cfg(test)]
mod tests;
