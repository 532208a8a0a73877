//! Sealed files as the server sees them: their form, their size and their digest, never more.

use demur_crypto::seal::split_header;
use sha2::{Digest, Sha256};

use crate::error::AppError;

/// SHA-256 of an uploaded file, as signed documents name it.
pub(crate) fn sha256(octets: &[u8]) -> [u8; 32] {
    Sha256::digest(octets).into()
}

/// Checks that octets are an age file of bounded size, sealed to somebody.
pub(crate) fn check_sealed(octets: &[u8], octets_max: usize) -> Result<(), AppError> {
    if octets.len() > octets_max {
        return Err(AppError::Malformed);
    }
    let split = split_header(octets).map_err(|_| AppError::Malformed)?;
    if split.hybrid_stanzas == 0 && split.other_stanzas == 0 {
        return Err(AppError::Malformed);
    }
    Ok(())
}
