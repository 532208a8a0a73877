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
/// Two full lines and a short one: other programs' stanza that means nothing has up to 99 bytes.
const BODY_LINES_MAX: usize = 3;
const BODY_LINE_CHARS: usize = 64;
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
    let rest = file.strip_prefix(VERSION_LINE.as_bytes());
    let mut rest = rest
        .and_then(|rest| rest.strip_prefix(b"\n"))
        .ok_or(OpenFailure)?;
    let (mut hybrid_stanzas, mut other_stanzas) = (0, 0);
    loop {
        let line = take_line(&mut rest)?;
        if let Some(arguments) = line.strip_prefix("-> ") {
            match arguments.split(' ').next() {
                Some(hybrid::STANZA_TAG) => hybrid_stanzas += 1,
                _ => other_stanzas += 1,
            }
            skip_body(&mut rest)?;
        } else {
            let mac = line
                .strip_prefix(MAC_MARK)
                .and_then(|rest| rest.strip_prefix(' '));
            if !mac.is_some_and(|mac| mac.len() == MAC_CHARS && mac.bytes().all(is_base64)) {
                return Err(OpenFailure);
            }
            break;
        }
        if hybrid_stanzas + other_stanzas > STANZAS_MAX {
            return Err(OpenFailure);
        }
    }
    let header_octets = file.len() - rest.len();
    let (header, payload) = file.split_at_checked(header_octets).ok_or(OpenFailure)?;
    if hybrid_stanzas + other_stanzas == 0
        || header.len() > HEADER_OCTETS_MAX
        || payload.len() < PAYLOAD_OCTETS_MIN
    {
        return Err(OpenFailure);
    }
    Ok(Split {
        header,
        payload,
        hybrid_stanzas,
        other_stanzas,
    })
}

/// A body ends in a line that is short, or empty. The `age` crate still takes bodies without one,
/// as old versions wrote them; the specification does not.
fn skip_body(rest: &mut &[u8]) -> Result<(), OpenFailure> {
    for _ in 0..BODY_LINES_MAX {
        let line = take_line(rest)?;
        if line.len() > BODY_LINE_CHARS || !line.bytes().all(is_base64) {
            return Err(OpenFailure);
        }
        if line.len() < BODY_LINE_CHARS {
            return Ok(());
        }
    }
    Err(OpenFailure)
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

fn take_line<'a>(rest: &mut &'a [u8]) -> Result<&'a str, OpenFailure> {
    let bounded = rest.get(..HEADER_OCTETS_MAX).unwrap_or(rest);
    let end = bounded
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or(OpenFailure)?;
    let (line, tail) = rest.split_at_checked(end).ok_or(OpenFailure)?;
    // VCHAR and SP (age.md, "ABNF definition of file header").
    if !line.iter().all(|byte| (0x20..0x7f).contains(byte)) {
        return Err(OpenFailure);
    }
    *rest = tail.get(1..).ok_or(OpenFailure)?;
    str::from_utf8(line).map_err(|_| OpenFailure)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/'
}
