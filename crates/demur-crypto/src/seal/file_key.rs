//! The key of one sealed file: whoever opens a file can pass its key on, so that somebody reads it to
//! whom it was not sealed, and nothing else.

use core::{cell::RefCell, fmt};

use age::secrecy::ExposeSecret;
use age::{DecryptError, Identity as AgeIdentity};
use age_core::format::{FILE_KEY_BYTES, FileKey as AgeKey, Stanza};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::open::{Outcome, open_as};
use super::{Identity, OpenFailure, Padding};

/// The key of one sealed file. Wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct FileKey([u8; FILE_KEY_BYTES]);

impl FileKey {
    /// The key of a file that opens with this identity.
    ///
    /// # Errors
    /// If it does not open.
    pub fn of(identity: &Identity, file: &[u8]) -> Result<Self, OpenFailure> {
        let catching = Catching {
            identity: identity.as_age(),
            caught: RefCell::new(None),
        };
        // Read to its end: a key of a file that was changed is none.
        match open_as(&catching, file) {
            Outcome::Opened(_) => catching.caught.into_inner().ok_or(OpenFailure),
            Outcome::NotOurs | Outcome::Broken => Err(OpenFailure),
        }
    }

    /// Takes a key that was passed on.
    #[must_use]
    pub const fn from_bytes(octets: [u8; FILE_KEY_BYTES]) -> Self {
        Self(octets)
    }

    /// The octets, to be passed on sealed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; FILE_KEY_BYTES] {
        &self.0
    }

    /// Opens the file whose key it is.
    ///
    /// # Errors
    /// As [`super::open`]: it does not say why.
    pub fn open(
        &self,
        file: &[u8],
        padding: Padding,
        octets_max: usize,
    ) -> Result<Zeroizing<Vec<u8>>, OpenFailure> {
        if file.len() > octets_max {
            return Err(OpenFailure);
        }
        match open_as(&Passed(self), file) {
            Outcome::Opened(padded) => padding.unpad(padded),
            Outcome::NotOurs | Outcome::Broken => Err(OpenFailure),
        }
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FileKey(…)")
    }
}

/// An identity that remembers the key that it unwrapped.
struct Catching<'a> {
    identity: &'a dyn AgeIdentity,
    caught: RefCell<Option<FileKey>>,
}

impl AgeIdentity for Catching<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<AgeKey, DecryptError>> {
        let unwrapped = self.identity.unwrap_stanza(stanza);
        if let Some(Ok(key)) = &unwrapped {
            *self.caught.borrow_mut() = Some(FileKey(*key.expose_secret()));
        }
        unwrapped
    }
}

/// A key that was passed on, in the place of an identity. The header's code says whether it fits.
struct Passed<'a>(&'a FileKey);

impl AgeIdentity for Passed<'_> {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<AgeKey, DecryptError>> {
        Some(Ok(AgeKey::new(Box::new(self.0.0))))
    }
}
