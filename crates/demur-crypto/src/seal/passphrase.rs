//! Files under a passphrase (age's scrypt recipient): a person's wallet. Decision 0010 says which
//! work belongs to which passphrase.

use super::{OpenFailure, SealError, split_header};
use crate::randomness::Randomness;
use age::secrecy::SecretString;
use std::io::{Read, Write};
use zeroize::Zeroizing;

/// How a passphrase came to be, and so how much work is put before each guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Of generated words, which nobody guesses at any price of a guess. A browser without a JIT
    /// opens such a file in about a second, one of the other kind in more than a minute.
    Words,
    /// Chosen by a person: about a quarter of a second on an office computer.
    Chosen,
}

impl Strength {
    /// scrypt's work as a power of two. No other is accepted in a file, so that a foreign one
    /// cannot keep a client busy for hours.
    const fn work_factor(self) -> u8 {
        match self {
            Self::Words => 10,
            Self::Chosen => 16,
        }
    }
}

/// What a file held, and with how much work it should be written again.
pub struct Opened {
    /// The content.
    pub plaintext: Zeroizing<Vec<u8>>,
    /// Its passphrase's strength.
    pub strength: Strength,
}

/// Seals under a passphrase. The `age` crate draws salt and file key from the operating system
/// itself; `_randomness` says that the caller permits randomness.
///
/// # Errors
/// If the file cannot be written, which in memory does not happen.
pub fn seal(
    passphrase: &str,
    strength: Strength,
    plaintext: &[u8],
    _randomness: &mut dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(strength.work_factor());
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
pub fn open(passphrase: &str, file: &[u8], octets_max: usize) -> Result<Opened, OpenFailure> {
    if file.len() > octets_max {
        return Err(OpenFailure);
    }
    let strength = strength_of(file)?;
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(strength.work_factor());
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| OpenFailure)?;
    let identities = std::iter::once(&identity as &dyn age::Identity);
    let mut reader = decryptor.decrypt(identities).map_err(|_| OpenFailure)?;
    let mut plaintext = Zeroizing::new(Vec::new());
    reader
        .read_to_end(&mut plaintext)
        .map_err(|_| OpenFailure)?;
    Ok(Opened {
        plaintext,
        strength,
    })
}

/// What the one stanza says of the work: `-> scrypt SALT FACTOR`.
fn strength_of(file: &[u8]) -> Result<Strength, OpenFailure> {
    let split = split_header(file)?;
    let header = str::from_utf8(split.header).map_err(|_| OpenFailure)?;
    let factor = header
        .lines()
        .nth(1)
        .and_then(|line| line.strip_prefix("-> scrypt "))
        .and_then(|arguments| arguments.split_once(' '))
        .map(|(_salt, factor)| factor)
        .filter(|_| (split.hybrid_stanzas, split.other_stanzas) == (0, 1));
    let is = |strength: &Strength| factor == Some(strength.work_factor().to_string().as_str());
    [Strength::Words, Strength::Chosen]
        .into_iter()
        .find(is)
        .ok_or(OpenFailure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    fn sealed(strength: Strength) -> Vec<u8> {
        let mut randomness = SeededRandomness::new([1; 32]);
        seal("seven calm words", strength, b"wallet", &mut randomness).unwrap()
    }

    fn opens(passphrase: &str, file: &[u8], octets_max: usize) -> bool {
        open(passphrase, file, octets_max).is_ok()
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        for strength in [Strength::Words, Strength::Chosen] {
            let sealed = sealed(strength);
            let opened = open("seven calm words", &sealed, 4096).ok().unwrap();
            assert_eq!(&*opened.plaintext, b"wallet");
            assert_eq!(opened.strength, strength);
            assert!(!opens("seven calm word", &sealed, 4096));
            assert!(!opens(
                "seven calm words",
                &sealed[..sealed.len() - 1],
                4096
            ));
            assert!(!opens("seven calm words", &sealed, 10));
            let mut changed = sealed.clone();
            *changed.last_mut().unwrap() ^= 1;
            assert!(!opens("seven calm words", &changed, 4096));
        }
    }

    /// Whatever a file asks for, no more and no less work is done than for one of ours.
    #[test]
    fn no_other_work_is_accepted() {
        let sealed = sealed(Strength::Words);
        let text = String::from_utf8_lossy(&sealed).into_owned();
        let at = text.find(" 10\n").unwrap();
        for factor in ["9", "11", "15", "17", "20", "63", "010", "16 ", ""] {
            let mut changed = sealed[..=at].to_vec();
            changed.extend_from_slice(factor.as_bytes());
            changed.extend_from_slice(&sealed[at + 3..]);
            assert!(!opens("seven calm words", &changed, 4096), "{factor}");
        }
    }
}
