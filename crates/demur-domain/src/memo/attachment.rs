//! What a memo says of its attachments. The octets travel beside the text; the text names each file
//! with its size and its hash, so that whatever commits to the text commits to the files.

use super::{MemoErrorKind, MemoProblem, Place, Portion, check_text, problem};
use crate::named::named_enum;

/// The most attachments.
pub const ATTACHMENTS_MAX: usize = 10;
/// The most octets of all attachments together.
pub const ATTACHMENTS_OCTETS_MAX: usize = 1024 * 1024;
/// The most bytes of a file's name: what every file system takes, with a number before it.
pub const FILE_NAME_BYTES_MAX: usize = 200;

/// What separates the fields of an attachment in Markdown; no name holds it.
const FIELD: char = '|';
/// Characters that mean something to a shell or a file system, so that no name leads elsewhere.
const NOT_IN_NAMES: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', FIELD];

named_enum! {
    /// What an attachment may be. A closed list: no format that runs, and none that holds others.
    MediaType {
        /// A PDF document.
        Pdf = "application/pdf";
        /// A PNG picture.
        Png = "image/png";
        /// A JPEG picture.
        Jpeg = "image/jpeg";
        /// Plain text in UTF-8.
        Text = "text/plain";
        /// A table with separators, in UTF-8.
        Csv = "text/csv";
    }
}

impl MediaType {
    /// How the name of such a file ends, in lower case.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &[".pdf"],
            Self::Png => &[".png"],
            Self::Jpeg => &[".jpg", ".jpeg"],
            Self::Text => &[".txt"],
            Self::Csv => &[".csv"],
        }
    }

    /// The type of a file with this name, if it is one of the list.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let ends = |kind: &&Self| kind.endings().iter().any(|ending| name.ends_with(ending));
        Self::ALL.iter().find(ends).copied()
    }

    /// Whether octets begin as such a file does, or are text.
    #[must_use]
    pub fn fits(self, octets: &[u8]) -> bool {
        match self {
            Self::Pdf => octets.starts_with(b"%PDF-"),
            Self::Png => octets.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Jpeg => octets.starts_with(b"\xff\xd8\xff"),
            Self::Text | Self::Csv => {
                std::str::from_utf8(octets).is_ok_and(|text| !text.contains('\0'))
            }
        }
    }
}

/// One attachment as the text names it; its number is its place in the list, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The file's name, marked as sensitive as the file is.
    pub name: Portion,
    /// What it is.
    pub media_type: MediaType,
    /// How many octets it has; at least one.
    pub octets: usize,
    /// SHA-256 of the octets.
    pub sha256: [u8; 32],
}

impl Attachment {
    /// The fields behind the marking, as they stand in Markdown.
    pub(super) fn fields(&self) -> String {
        format!(
            "{} {FIELD} {} {FIELD} {} {FIELD} {}",
            self.name.text,
            self.media_type,
            self.octets,
            hash_digits(&self.sha256)
        )
    }
}

/// A hash as 64 hexadecimal digits in lower case.
pub(super) fn hash_digits(hash: &[u8; 32]) -> String {
    let digits = hash.iter().flat_map(|octet| [octet >> 4, octet & 15]);
    digits
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// Name, media type, octets and hash out of the text of a line.
pub(super) fn split_fields(text: &str) -> Option<(&str, MediaType, usize, [u8; 32])> {
    let mut fields = text.rsplitn(4, FIELD).map(str::trim);
    let sha256 = read_hash(fields.next()?)?;
    let octets = fields.next()?;
    let plain = octets.bytes().all(|byte| byte.is_ascii_digit()) && !octets.starts_with('0');
    let octets = octets.parse().ok().filter(|_| plain)?;
    let media_type = MediaType::from_name(fields.next()?)?;
    Some((fields.next()?, media_type, octets, sha256))
}

/// 64 hexadecimal digits in lower case.
pub(super) fn read_hash(text: &str) -> Option<[u8; 32]> {
    let digits = text.bytes().map(|byte| match byte {
        b'0'..=b'9' => Some(byte.wrapping_sub(b'0')),
        b'a'..=b'f' => Some(byte.wrapping_sub(b'a').wrapping_add(10)),
        _ => None,
    });
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    let octets: Vec<u8> = digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(high << 4 | low),
            _ => None,
        })
        .collect::<Option<_>>()?;
    octets.try_into().ok()
}

pub(super) fn check_attachments(attachments: &[Attachment]) -> Result<(), MemoProblem> {
    if attachments.len() > ATTACHMENTS_MAX {
        let max = ATTACHMENTS_MAX;
        return problem(Place::Attachments, MemoErrorKind::TooLong { max });
    }
    for (number, attachment) in (1..).zip(attachments) {
        check_name(Place::Attachment(number), attachment)?;
        if attachment.octets == 0 {
            return problem(Place::Attachment(number), MemoErrorKind::Empty);
        }
    }
    let octets = attachments
        .iter()
        .fold(0_usize, |sum, it| sum.saturating_add(it.octets));
    if octets > ATTACHMENTS_OCTETS_MAX {
        let max = ATTACHMENTS_OCTETS_MAX;
        return problem(Place::Attachments, MemoErrorKind::TooManyOctets { max });
    }
    Ok(())
}

/// A name that shows what the file is, leads nowhere, and can be saved on any system.
fn check_name(place: Place, attachment: &Attachment) -> Result<(), MemoProblem> {
    let name = &attachment.name.text;
    check_text(place, name)?;
    let right = name.len() <= FILE_NAME_BYTES_MAX
        && !name.starts_with(['.', '-'])
        && !name.contains(NOT_IN_NAMES);
    if !right {
        return problem(place, MemoErrorKind::FileName);
    }
    if MediaType::of_name(name) != Some(attachment.media_type) {
        return problem(place, MemoErrorKind::FileEnding);
    }
    Ok(())
}
