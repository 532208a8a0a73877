//! The two encodings of C2SP's text formats, each value with exactly one spelling.

use base64ct::{Base64, Encoding};

/// A decimal number without sign or leading zeros, up to the largest signed 64-bit number.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let minimal = text == "0" || !text.starts_with('0');
    if !digits || !minimal {
        return None;
    }
    text.parse::<i64>().ok()?.try_into().ok()
}

/// RFC 4648 section 4 with padding.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// Refuses every spelling that [`to_base64`] would not give, among them nonzero bits behind the
/// last byte.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let bytes = Base64::decode_vec(text).ok()?;
    (to_base64(&bytes) == text).then_some(bytes)
}
