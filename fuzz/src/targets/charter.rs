//! Charters, which an operator writes and a member's client reads.

use demur_domain::charter::Charter;

use crate::Reading;

/// A charter is not re-encoded: its digest is that of the text. What is checked is that reading
/// ends without a panic, and that the same text gives the same answer.
pub(super) fn charter(octets: &[u8]) -> Reading {
    let Ok(text) = std::str::from_utf8(octets) else {
        return Reading::Refused;
    };
    let reading = Charter::parse(text);
    assert_eq!(
        reading.is_ok(),
        Charter::parse(text).is_ok(),
        "two answers for one charter"
    );
    if reading.is_ok() {
        Reading::Accepted
    } else {
        Reading::Refused
    }
}

pub(super) fn charter_seeds() -> Vec<Vec<u8>> {
    vec![Charter::STATE_DISSENT.as_bytes().to_vec()]
}
