//! Which way up a picture is: the one thing in Exif that a viewer needs.

/// The orientation in a TIFF structure (Exif 2.32, tag 0x0112), from 1 to 8; none if it has none.
pub(super) fn read(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let octets: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(octets)
        } else {
            u16::from_be_bytes(octets)
        })
    };
    let first: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let first = if little {
        u32::from_le_bytes(first)
    } else {
        u32::from_be_bytes(first)
    };
    let directory = usize::try_from(first).ok()?;
    let entries = usize::from(u16_at(directory)?);
    (0..entries).find_map(|entry| {
        let at = directory
            .checked_add(2)?
            .checked_add(entry.checked_mul(12)?)?;
        let value = u16_at(at.checked_add(8)?)?;
        let found = u16_at(at)? == 0x0112 && (1..=8).contains(&value);
        found.then_some(u8::try_from(value).ok()?)
    })
}

/// A TIFF structure that says the orientation and nothing else.
pub(super) fn write(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.push(orientation);
    tiff.extend_from_slice(&[0; 6]);
    tiff
}
