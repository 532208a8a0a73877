//! The two halves of a sealed file: the header that wraps the file key, and the payload.
//!
//! The server keeps them apart and hands a header out only in a logged event (design, section 4.5).
//! It needs no key for that, so this is a parser of its own: bounded, and strict about lines. It
//! also stands before the `age` crate's parser, which starts over at each line and so would be slow
//! on a header of many short ones.

use super::{OpenFailure, hybrid};

/// The most recipients a file of ours has.
pub const RECIPIENTS_MAX: usize = 32;
/// The most stanzas a file that we read may have: other programs add one that means nothing.
pub const STANZAS_MAX: usize = RECIPIENTS_MAX + 1;
/// The most bytes a header may have; a hybrid stanza has 1,557.
pub const HEADER_OCTETS_MAX: usize = 64 * 1024;

pub(super) const VERSION_LINE: &str = "age-encryption.org/v1";
pub(super) const MAC_MARK: &str = "---";
const MAC_CHARS: usize = 43;
/// Of one stanza: an argument line, two full lines and a short one hold 144 bytes.
const STANZA_LINES_MAX: usize = 4;
const BODY_LINE_CHARS_MAX: usize = 64;
/// Nonce and tag of an empty payload.
const PAYLOAD_OCTETS_MIN: usize = 16 + 16;

/// A sealed file in its two halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split<'a> {
    /// Version, stanzas and MAC, its closing line feed included.
    pub header: &'a [u8],
    /// Nonce and ciphertext.
    pub payload: &'a [u8],
    /// How many stanzas wrap the file key for a hybrid recipient.
    pub hybrid_stanzas: usize,
    /// How many do something else.
    pub other_stanzas: usize,
}

/// Splits a file after its header. What comes out joins to the same bytes.
///
/// # Errors
/// The bytes are no age v1 file within our bounds.
pub fn split_header(file: &[u8]) -> Result<Split<'_>, OpenFailure> {
    let mut header_octets = 0;
    let mut lines_left = 2 + STANZAS_MAX * STANZA_LINES_MAX;
    let (mut hybrid_stanzas, mut other_stanzas) = (0, 0);
    loop {
        let line = next_line(file.get(header_octets..).ok_or(OpenFailure)?)?;
        lines_left = usize::checked_sub(lines_left, 1).ok_or(OpenFailure)?;
        let first = header_octets == 0;
        header_octets += line.len() + 1;
        if header_octets > HEADER_OCTETS_MAX || first != (line == VERSION_LINE) {
            return Err(OpenFailure);
        }
        if let Some(mac) = line.strip_prefix(MAC_MARK) {
            let mac = mac.strip_prefix(' ').ok_or(OpenFailure)?;
            if mac.len() != MAC_CHARS || !mac.bytes().all(is_base64) {
                return Err(OpenFailure);
            }
            break;
        } else if let Some(arguments) = line.strip_prefix("-> ") {
            match arguments.split(' ').next() {
                Some(hybrid::STANZA_TAG) => hybrid_stanzas += 1,
                _ => other_stanzas += 1,
            }
        } else if !first && (line.len() > BODY_LINE_CHARS_MAX || !line.bytes().all(is_base64)) {
            return Err(OpenFailure);
        }
    }
    let stanzas = hybrid_stanzas + other_stanzas;
    let (header, payload) = file.split_at_checked(header_octets).ok_or(OpenFailure)?;
    if stanzas == 0 || stanzas > STANZAS_MAX || payload.len() < PAYLOAD_OCTETS_MIN {
        return Err(OpenFailure);
    }
    Ok(Split {
        header,
        payload,
        hybrid_stanzas,
        other_stanzas,
    })
}

/// Puts the halves together again.
///
/// # Errors
/// The header does not end where the payload begins.
pub fn join(header: &[u8], payload: &[u8]) -> Result<Vec<u8>, OpenFailure> {
    let file = [header, payload].concat();
    if split_header(&file)?.header != header {
        return Err(OpenFailure);
    }
    Ok(file)
}

fn next_line(rest: &[u8]) -> Result<&str, OpenFailure> {
    let end = rest
        .iter()
        .take(HEADER_OCTETS_MAX)
        .position(|byte| *byte == b'\n');
    let line = rest.get(..end.ok_or(OpenFailure)?).ok_or(OpenFailure)?;
    // VCHAR and SP (age.md, "ABNF definition of file header").
    if !line.iter().all(|byte| (0x20..0x7f).contains(byte)) {
        return Err(OpenFailure);
    }
    str::from_utf8(line).map_err(|_| OpenFailure)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/'
}
