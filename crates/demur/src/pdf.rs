//! A page or two of text as PDF: tagged for readers aloud (PDF/UA-1), to be kept (PDF/A-2a), and the
//! same octets for the same text, because nothing of the day or the machine goes in.
//!
//! It shows what stands in Public Sans: Latin letters. Other scripts are refused rather than shown as
//! boxes; the browser's own "save as PDF" has every script.

use std::num::NonZeroU16;

use anyhow::{Context, Result, anyhow};
use krilla::Document;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, ValidationError};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, TextDirection};

use crate::commands::Unusable;

const REGULAR: &[u8] = include_bytes!("../assets/PublicSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../assets/PublicSans-Bold.ttf");

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 56.0;
/// Characters that fit on a line of 11 points; a letter is half as wide as it is high.
const LINE_CHARACTERS: usize = 82;

/// A document: a heading, and sections of paragraphs.
pub(crate) struct Text {
    pub(crate) title: String,
    /// Year and month of what it is about: a document to be kept has a date, and today's is nobody's
    /// business.
    pub(crate) month: (u16, u8),
    pub(crate) sections: Vec<Section>,
}

/// Paragraphs under a heading.
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<String>,
}

/// A heading and where it stands on its page.
struct Entry {
    heading: String,
    at: Point,
}

/// One block: a heading or a paragraph, broken into lines.
struct Block {
    lines: Vec<String>,
    /// 1 and 2 for headings; none for a paragraph.
    level: Option<u16>,
    size: f32,
}

/// Writes it.
///
/// # Errors
/// If a character has no letter in the font.
pub(crate) fn write(text: &Text) -> Result<Vec<u8>> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    let settings = SerializeSettings {
        configuration: configuration.map_err(|error| anyhow!("{error:?}"))?,
        enable_tagging: true,
        ..SerializeSettings::default()
    };
    let font = |octets: &'static [u8]| Font::new(octets.into(), 0).context("a font of ours");
    let fonts = (font(REGULAR)?, font(BOLD)?);
    let mut document = Document::new_with(settings);
    let mut tree = TagTree::new().with_lang(Some("en".to_owned()));
    let mut outline = Outline::new();
    for (number, page) in pages(blocks(text)).into_iter().enumerate() {
        for entry in draw(&mut document, &mut tree, &fonts, page)? {
            let Entry { heading, at } = entry;
            outline.push_child(OutlineNode::new(heading, XyzDestination::new(number, at)));
        }
    }
    document.set_tag_tree(tree);
    document.set_outline(outline);
    let (year, month) = text.month;
    document.set_metadata(
        Metadata::new()
            .title(text.title.clone())
            .creation_date(DateTime::new(year).month(month))
            .language("en".to_owned()),
    );
    document.finish().map_err(refused)
}

fn refused(error: KrillaError) -> anyhow::Error {
    match error {
        // The texts are ours but for the charter's: what the font lacks is in there.
        KrillaError::Validation(errors) if errors.iter().all(|(error, _)| is_letter(error)) => Unusable(
            "the PDF has Latin letters only, and the charter has others; print the page of the \
             browser client instead"
                .to_owned(),
        )
        .into(),
        error => anyhow!("{error:?}"),
    }
}

/// Whether it is about a letter that the font does not have.
fn is_letter(error: &ValidationError) -> bool {
    matches!(
        error,
        ValidationError::ContainsNotDefGlyph(..)
            | ValidationError::NoCodepointMapping(..)
            | ValidationError::InvalidCodepointMapping(..)
    )
}

fn blocks(text: &Text) -> Vec<Block> {
    let block = |words: &str, level: Option<u16>, size: f32| Block {
        lines: lines(words, size),
        level,
        size,
    };
    let mut blocks = vec![block(&text.title, Some(1), 20.0)];
    for section in &text.sections {
        blocks.push(block(&section.heading, Some(2), 13.0));
        let paragraphs = section.paragraphs.iter();
        blocks.extend(paragraphs.map(|it| block(it, None, 11.0)));
    }
    blocks
}

/// Breaks at spaces, and within what is longer than a line.
fn lines(words: &str, size: f32) -> Vec<String> {
    let most = fitting(size);
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let mut letters = word.chars().peekable();
        while letters.peek().is_some() {
            let piece: String = letters.by_ref().take(most).collect();
            let used = lines.last().map_or(0, |line| line.chars().count());
            let needed = piece.chars().count().saturating_add(1);
            match lines.last_mut() {
                Some(line) if used == 0 => line.push_str(&piece),
                Some(line) if used.saturating_add(needed) <= most => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    lines
}

/// How many characters of a size fit on a line.
fn fitting(size: f32) -> usize {
    match size {
        size if size > 15.0 => LINE_CHARACTERS / 2,
        size if size > 12.0 => LINE_CHARACTERS * 4 / 5,
        _ => LINE_CHARACTERS,
    }
}

fn height(block: &Block) -> f32 {
    let lines = u16::try_from(block.lines.len()).unwrap_or(u16::MAX);
    f32::from(lines) * leading(block) + gap(block)
}

fn leading(block: &Block) -> f32 {
    block.size * 1.4
}

/// Space before it.
fn gap(block: &Block) -> f32 {
    if block.level.is_some() { 16.0 } else { 5.0 }
}

/// As many blocks on a page as fit. No block of ours is longer than a page.
fn pages(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut pages: Vec<Vec<Block>> = Vec::new();
    let mut left = 0.0;
    for block in blocks {
        let needed = height(&block);
        if needed > left {
            pages.push(Vec::new());
            left = HEIGHT - 2.0 * MARGIN;
        }
        left -= needed;
        if let Some(page) = pages.last_mut() {
            page.push(block);
        }
    }
    pages
}

fn draw(
    document: &mut Document,
    tree: &mut TagTree,
    fonts: &(Font, Font),
    blocks: Vec<Block>,
) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let settings = PageSettings::from_wh(WIDTH, HEIGHT).context("a page of ours")?;
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    let mut y = MARGIN;
    for block in blocks {
        y += gap(&block);
        if block.level.is_some() {
            entries.push(Entry {
                heading: block.lines.join(" "),
                at: Point::from_xy(MARGIN, y),
            });
        }
        let mut group = group(&block);
        for line in &block.lines {
            y += leading(&block);
            let font = if block.level.is_some() {
                &fonts.1
            } else {
                &fonts.0
            };
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            line_at(&mut surface, y, font, block.size, line);
            surface.end_tagged();
            group.push(identifier);
        }
        tree.push(group);
    }
    surface.finish();
    page.finish();
    Ok(entries)
}

fn group(block: &Block) -> TagGroup {
    match block.level.and_then(NonZeroU16::new) {
        None => TagGroup::new(Tag::P),
        Some(level) => TagGroup::new(Tag::Hn(level, Some(block.lines.join(" ")))),
    }
}

fn line_at(surface: &mut Surface<'_>, y: f32, font: &Font, size: f32, line: &str) {
    // A space at the end keeps words apart for who reads line after line.
    let text = format!("{line} ");
    let at = Point::from_xy(MARGIN, y);
    surface.draw_text(
        at,
        font.clone(),
        size,
        &text,
        false,
        TextDirection::LeftToRight,
    );
}

#[cfg(test)]
mod tests {
    use super::{LINE_CHARACTERS, Section, Text, lines, write};

    fn text(paragraph: &str) -> Text {
        Text {
            title: "A title".to_owned(),
            month: (2026, 9),
            sections: vec![Section {
                heading: "A heading".to_owned(),
                paragraphs: vec![paragraph.to_owned(); 60],
            }],
        }
    }

    #[test]
    fn the_same_text_is_the_same_octets_and_another_is_not() {
        let made = write(&text("Reprisal is a disciplinary matter.")).unwrap();
        assert!(made.starts_with(b"%PDF-1."));
        let again = write(&text("Reprisal is a disciplinary matter.")).unwrap();
        assert!(made == again);
        assert!(made != write(&text("Reprisal is allowed.")).unwrap());
    }

    #[test]
    fn letters_that_the_font_lacks_are_refused() {
        assert!(write(&text("Représailles, ñ, ß, “quoted”.")).is_ok());
        let refused = write(&text("انتقام")).unwrap_err().to_string();
        assert!(refused.contains("Latin letters only"), "{refused}");
    }

    #[test]
    fn no_line_is_longer_than_fits_and_no_word_is_lost() {
        let long = "x".repeat(200);
        let words = format!("one two {long} three");
        let broken = lines(&words, 11.0);
        assert!(
            broken
                .iter()
                .all(|line| line.chars().count() <= LINE_CHARACTERS)
        );
        assert_eq!(broken.concat().replace(' ', ""), words.replace(' ', ""));
    }
}
