//! PNG (W3C, third edition): a signature, and chunks that say what they are.

use super::Cleaned;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Chunks that a viewer needs for the picture itself: pixels, palette, transparency, and the three
/// that say how light its colours are. Text, time, Exif, colour profiles (which name the device)
/// and whatever a program keeps for itself go.
const NEEDED: &[&[u8]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB",
];

/// The picture without its metadata; none if it is not a whole PNG.
pub(super) fn clean(octets: &[u8]) -> Option<Cleaned> {
    let mut rest = octets.strip_prefix(SIGNATURE)?;
    let mut clean = SIGNATURE.to_vec();
    let mut removed = Vec::new();
    let mut first = true;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let kind = after.get(..4)?;
        // Length, kind, data and check sum.
        let whole = length.checked_add(12)?;
        let (chunk, following) = rest.split_at_checked(whole)?;
        if first != (kind == b"IHDR") || !kind.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        first = false;
        if NEEDED.contains(&kind) {
            clean.extend_from_slice(chunk);
        } else {
            removed.push(format!("the block {}", String::from_utf8_lossy(kind)));
        }
        rest = following;
        if kind == b"IEND" {
            break;
        }
    }
    if !rest.is_empty() {
        removed.push(format!("{} octets behind the picture's end", rest.len()));
    }
    removed.dedup();
    Some(Cleaned {
        octets: clean,
        removed,
        kept: Vec::new(),
    })
}
