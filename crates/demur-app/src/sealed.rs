//! Sealed files as the server sees them: their form and their size, never more.

use crate::error::AppError;
use demur_crypto::seal::split_header;

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
