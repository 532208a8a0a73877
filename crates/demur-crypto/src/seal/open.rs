//! Reading age files, by the `age` crate, behind our bounds.

use super::{Identity, split_header};
use age::{DecryptError, Decryptor};
use std::io::Read;
use zeroize::Zeroizing;

/// What came of trying to open a file. Only a capsule may tell the last two apart, to find its slot.
pub(crate) enum Outcome {
    Opened(Zeroizing<Vec<u8>>),
    NotOurs,
    Broken,
}

#[cfg(test)]
impl Outcome {
    pub(crate) fn is_opened(&self) -> bool {
        matches!(self, Self::Opened(_))
    }
}

pub(crate) fn open_raw(identities: &[&Identity], file: &[u8]) -> Outcome {
    read(identities.iter().map(|identity| identity.as_age()), file)
}

/// The same with something else in the place of our identities.
pub(super) fn open_as(identity: &dyn age::Identity, file: &[u8]) -> Outcome {
    read(std::iter::once(identity), file)
}

fn read<'a>(identities: impl Iterator<Item = &'a dyn age::Identity>, file: &[u8]) -> Outcome {
    if split_header(file).is_err() {
        return Outcome::Broken;
    }
    // Unarmored only: with armor one content would have many encodings.
    let Ok(decryptor) = Decryptor::new_buffered(file) else {
        return Outcome::Broken;
    };
    let mut reader = match decryptor.decrypt(identities) {
        Ok(reader) => reader,
        Err(DecryptError::NoMatchingKeys) => return Outcome::NotOurs,
        Err(_) => return Outcome::Broken,
    };
    // Room for the whole file, so that no unwiped copy is left behind by growing.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(file.len()));
    match reader.read_to_end(&mut plaintext) {
        Ok(_) => Outcome::Opened(plaintext),
        Err(_) => Outcome::Broken,
    }
}
