//! JPEG (ITU-T T.81, annex B): segments behind markers, and entropy-coded data between them.

use super::{Cleaned, orientation};

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COM: u8 = 0xfe;

const EXIF: &[u8] = b"Exif\0\0";
const JFIF: &[u8] = b"JFIF\0";
const ADOBE: &[u8] = b"Adobe";

/// A picture as far as it has been read.
struct Cleaner<'a> {
    rest: &'a [u8],
    clean: Vec<u8>,
    removed: Vec<String>,
    orientation: Option<u8>,
}

/// The picture without its metadata; none if it is not a whole JPEG. Which way up it is stays, as
/// the only tag.
pub(super) fn clean(octets: &[u8]) -> Option<Cleaned> {
    let mut cleaner = Cleaner {
        rest: octets.strip_prefix(&[0xff, SOI])?,
        clean: Vec::with_capacity(octets.len()),
        removed: Vec::new(),
        orientation: None,
    };
    while cleaner.step()? {}
    if !cleaner.rest.is_empty() {
        let behind = cleaner.rest.len();
        cleaner
            .removed
            .push(format!("{behind} octets behind the picture's end"));
    }
    let mut whole = vec![0xff, SOI];
    if let Some(turned) = cleaner.orientation.filter(|turned| *turned != 1) {
        let content = [EXIF, &orientation::write(turned)].concat();
        push_segment(&mut whole, APP1, &content)?;
    }
    whole.append(&mut cleaner.clean);
    cleaner.removed.dedup();
    Some(Cleaned {
        octets: whole,
        removed: cleaner.removed,
        kept: Vec::new(),
    })
}

impl Cleaner<'_> {
    /// Takes one segment; false at the picture's end.
    fn step(&mut self) -> Option<bool> {
        let marker = self.marker()?;
        if marker == EOI {
            self.clean.extend_from_slice(&[0xff, EOI]);
            return Some(false);
        }
        // Markers without a segment do not stand between segments.
        if marker < 0xc0 || (0xd0..=0xd8).contains(&marker) {
            return None;
        }
        let (length, after) = self.rest.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length)).checked_sub(2)?;
        let (content, rest) = after.split_at_checked(length)?;
        self.rest = rest;
        match marker {
            APP0..=APP15 | COM => self.application(marker, content)?,
            _ => push_segment(&mut self.clean, marker, content)?,
        }
        if marker == SOS {
            self.scan()?;
        }
        Some(true)
    }

    fn marker(&mut self) -> Option<u8> {
        let mut rest = self.rest.strip_prefix(&[0xff])?;
        // Any number of fill octets may stand before a marker.
        while let Some(after) = rest.strip_prefix(&[0xff]) {
            rest = after;
        }
        let (marker, rest) = rest.split_first()?;
        self.rest = rest;
        Some(*marker)
    }

    fn application(&mut self, marker: u8, content: &[u8]) -> Option<()> {
        if marker == APP0 && content.starts_with(JFIF) {
            // Density, and no thumbnail: it may show what was cut away.
            let head = content.get(..12)?;
            if content.len() > 14 {
                self.removed.push("a thumbnail".to_owned());
            }
            return push_segment(&mut self.clean, marker, &[head, &[0, 0]].concat());
        }
        if marker == APP14 && content.starts_with(ADOBE) {
            // How colours are coded; without it they would be wrong.
            return push_segment(&mut self.clean, marker, content.get(..12)?);
        }
        if let Some(tiff) = content.strip_prefix(EXIF).filter(|_| marker == APP1) {
            self.orientation = self.orientation.or(orientation::read(tiff));
            self.removed
                .push("Exif data (camera, time, place)".to_owned());
        } else if marker == COM {
            self.removed.push("a comment".to_owned());
        } else {
            let number = marker.checked_sub(APP0)?;
            self.removed.push(format!("the block APP{number}"));
        }
        Some(())
    }

    /// Copies entropy-coded data up to the next marker that is not part of it.
    fn scan(&mut self) -> Option<()> {
        let is_end = |pair: &[u8]| match pair {
            [0xff, after] => *after != 0 && !(0xd0..=0xd7).contains(after) && *after != 0xff,
            _ => false,
        };
        let end = self.rest.windows(2).position(is_end)?;
        let (data, rest) = self.rest.split_at_checked(end)?;
        self.clean.extend_from_slice(data);
        self.rest = rest;
        Some(())
    }
}

fn push_segment(clean: &mut Vec<u8>, marker: u8, content: &[u8]) -> Option<()> {
    let length = u16::try_from(content.len().checked_add(2)?).ok()?;
    clean.extend_from_slice(&[0xff, marker]);
    clean.extend_from_slice(&length.to_be_bytes());
    clean.extend_from_slice(content);
    Some(())
}
