//! What travels in one size, so that its length tells nothing: the length of the content in four
//! octets, the content, zeros.

use crate::codec::CodecError;

/// What the frame takes of a block.
pub(crate) const LENGTH_OCTETS: usize = 4;

/// A block of exactly `size` octets.
///
/// # Errors
/// [`CodecError::TooLong`] if the content does not fit.
pub(crate) fn framed(content: &[u8], size: usize) -> Result<Vec<u8>, CodecError> {
    if content.len().saturating_add(LENGTH_OCTETS) > size {
        return Err(CodecError::TooLong);
    }
    let length = u32::try_from(content.len()).map_err(|_| CodecError::TooLong)?;
    let mut block = Vec::with_capacity(size);
    block.extend_from_slice(&length.to_be_bytes());
    block.extend_from_slice(content);
    block.resize(size, 0);
    Ok(block)
}

/// The content of a block of exactly `size` octets.
///
/// # Errors
/// If it has another size, its content is longer than it, or its padding is not zero.
pub(crate) fn unframed(block: &[u8], size: usize) -> Result<&[u8], CodecError> {
    if block.len() != size {
        return Err(CodecError::Malformed);
    }
    let (length, rest) = block
        .split_first_chunk::<LENGTH_OCTETS>()
        .ok_or(CodecError::Malformed)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| CodecError::TooLong)?;
    let (content, padding) = rest.split_at_checked(length).ok_or(CodecError::Malformed)?;
    if padding.iter().any(|octet| *octet != 0) {
        return Err(CodecError::NotCanonical);
    }
    Ok(content)
}
