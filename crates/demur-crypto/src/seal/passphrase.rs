//! Files under a passphrase (age's scrypt recipient): a person's wallet.

use super::{OpenFailure, SealError};
use crate::randomness::Randomness;
use age::secrecy::SecretString;
use std::io::{Read, Write};
use zeroize::Zeroizing;

/// scrypt's work as a power of two: about a quarter of a second on an office computer, and the
/// most that is accepted in a file, so that a foreign one cannot keep a client busy for hours.
const WORK_FACTOR: u8 = 16;

/// Seals under a passphrase. The `age` crate draws salt and file key from the operating system
/// itself; `_randomness` says that the caller permits randomness.
///
/// # Errors
/// If the file cannot be written, which in memory does not happen.
pub fn seal(
    passphrase: &str,
    plaintext: &[u8],
    _randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor =
        age::Encryptor::with_recipients(recipients).map_err(|_| SealError::UnusableKey)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| SealError::TooLong)?;
    writer
        .write_all(plaintext)
        .map_err(|_| SealError::TooLong)?;
    writer.finish().map_err(|_| SealError::TooLong)?;
    Ok(sealed)
}

/// Opens a file under a passphrase.
///
/// # Errors
/// One opaque failure: another passphrase, not such a file, changed, or longer than `octets_max`.
pub fn open(
    passphrase: &str,
    file: &[u8],
    octets_max: usize,
) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
    if file.len() > octets_max {
        return Err(OpenFailure);
    }
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(WORK_FACTOR);
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| OpenFailure)?;
    let identities = std::iter::once(&identity as &dyn age::Identity);
    let mut reader = decryptor.decrypt(identities).map_err(|_| OpenFailure)?;
    let mut opened = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut opened).map_err(|_| OpenFailure)?;
    Ok(opened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn only_the_passphrase_opens_it() {
        let sealed = seal(
            "seven calm words",
            b"wallet",
            &mut SeededRandomness::new([1; 32]),
        );
        let sealed = sealed.unwrap();
        assert_eq!(
            &*open("seven calm words", &sealed, 4096).unwrap(),
            b"wallet"
        );
        assert!(open("seven calm word", &sealed, 4096).is_err());
        assert!(open("seven calm words", &sealed[..sealed.len() - 1], 4096).is_err());
        assert!(open("seven calm words", &sealed, 10).is_err());
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(open("seven calm words", &changed, 4096).is_err());
    }
}
