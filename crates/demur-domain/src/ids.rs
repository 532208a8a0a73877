//! Every kind of identifier, each its own type, so that no two can be swapped by mistake.
//!
//! Identifiers made of bytes (digests, keys, pseudonyms) are shown as lowercase hexadecimal and
//! read back from exactly that: a second spelling of the same bytes is refused, so that texts may
//! be compared where bytes are meant. Identifiers made of text come from closed character sets,
//! so that they can stand in a URL path, a file name and a log line as they are.

use std::fmt;
use std::str::FromStr;

/// Why a text or a byte string is not an identifier of the kind asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The input has the wrong length, in bytes of text or of data.
    #[error("wrong length")]
    WrongLength,
    /// A character lies outside the kind's closed set.
    #[error("a character that is not allowed here")]
    WrongCharacter,
    /// The characters are allowed but do not stand in the kind's form.
    #[error("not in the expected form")]
    WrongForm,
}

macro_rules! byte_ids {
    ($($(#[$doc:meta])* $name:ident[$length:literal];)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// How many bytes it has.
            pub const LENGTH: usize = $length;

            /// Takes bytes of the right length; whether they mean anything is not checked.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// The bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = IdError;

            fn try_from(bytes: &[u8]) -> Result<Self, IdError> {
                bytes.try_into().map(Self).map_err(|_| IdError::WrongLength)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                if text.len() != 2 * $length {
                    return Err(IdError::WrongLength);
                }
                if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
                    return Err(IdError::WrongCharacter);
                }
                let mut bytes = [0; $length];
                hex::decode_to_slice(text, &mut bytes).map_err(|_| IdError::WrongCharacter)?;
                Ok(Self(bytes))
            }
        }
    )*};
}

byte_ids! {
    /// A memo, from its opening presentation; unguessable, so knowing it is being invited.
    MemoId[32];
    /// Digest of a signed document of a case (acknowledgement, reply, statement, …).
    DocumentDigest[32];
    /// Digest of what an official signs or is about to sign: names a draft before its signature.
    StatementDigest[32];
    /// Hiding commitment to one version of a memo's text (design, 4.3).
    VersionDigest[32];
    /// Digest of a memo's manifest: what it accepts, fixed when it opens.
    ManifestDigest[32];
    /// Digest of a sealed post in a session's room: names a question.
    QuestionDigest[32];
    /// Digest of the exact bytes of a charter's TOML file, pinned in every memo.
    CharterDigest[32];
    /// Digest of the certificate made at seal.
    CertificateDigest[32];
    /// Digest of one whole presentation, a leaf of the certificate's tree.
    PresentationDigest[32];
    /// A compressed point of G1: one member in one context, unlinkable across contexts.
    Pseudonym[48];
    /// A signer's Ed25519 public key, for one memo only.
    ParticipantKey[32];
    /// The authors' Ed25519 public key, for one memo only.
    AuthorKey[32];
    /// A complainant's Ed25519 public key, for one complaint only: it names the complaint.
    ComplaintId[32];
}

macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident, $check:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                $check(text)?;
                Ok(Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )*};
}

text_ids! {
    /// An institution with its own issuer: `[a-z0-9-]{1,32}`.
    InstitutionId, check_slug_32;
    /// An official who signs documents: `[a-z0-9-]{1,64}`, such as `policy-planning-director`.
    OfficialId, check_slug_64;
    /// A charter, without its version: `[a-z0-9-]{1,64}`, such as `state-dissent`.
    CharterId, check_slug_64;
    /// An epoch of enrolment, `YYYY-MM`; texts sort as the months do.
    EpochId, check_epoch;
    /// The number a case gets on acknowledgement, such as `DC-2023-0007`.
    CaseNumber, check_case_number;
}

impl CaseNumber {
    /// The number of the `serial`th case of a year, under the charter's prefix.
    ///
    /// # Errors
    /// [`IdError`] when the prefix is not two to four capital letters, the year has not four
    /// digits, or the serial is zero or above 999,999.
    pub fn assign(prefix: &str, year: u16, serial: u32) -> Result<Self, IdError> {
        format!("{prefix}-{year:04}-{serial:04}").parse()
    }
}

/// An interval of the log, counted from the log's beginning; its length is the charter's cadence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntervalNumber(u64);

impl IntervalNumber {
    /// The interval with this number; the first is 0.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for IntervalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Which version of a memo's text; the first frozen text is version 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionNumber(u16);

impl VersionNumber {
    /// The first version.
    pub const FIRST: Self = Self(1);

    /// The version with this number, `None` for 0.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        if number == 0 {
            None
        } else {
            Some(Self(number))
        }
    }

    /// The number, at least 1.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The version after this one, `None` after 65,535.
    #[must_use]
    pub fn following(self) -> Option<Self> {
        self.0.checked_add(1).map(Self)
    }
}

impl fmt::Display for VersionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn check_slug_32(text: &str) -> Result<(), IdError> {
    check_slug(text, 32)
}

fn check_slug_64(text: &str) -> Result<(), IdError> {
    check_slug(text, 64)
}

fn check_slug(text: &str, length_max: usize) -> Result<(), IdError> {
    if text.is_empty() || text.len() > length_max {
        return Err(IdError::WrongLength);
    }
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.bytes().all(allowed) {
        Ok(())
    } else {
        Err(IdError::WrongCharacter)
    }
}

fn check_epoch(text: &str) -> Result<(), IdError> {
    if text.len() != "YYYY-MM".len() {
        return Err(IdError::WrongLength);
    }
    let (year, month) = text.split_once('-').ok_or(IdError::WrongForm)?;
    check_digits(year)?;
    check_digits(month)?;
    let month_exists = matches!(month.parse(), Ok(1u8..=12));
    if year.len() == 4 && month_exists {
        Ok(())
    } else {
        Err(IdError::WrongForm)
    }
}

fn check_case_number(text: &str) -> Result<(), IdError> {
    let mut parts = text.split('-');
    let (Some(prefix), Some(year), Some(serial), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(IdError::WrongForm);
    };
    if !prefix.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(IdError::WrongCharacter);
    }
    check_digits(year)?;
    check_digits(serial)?;
    let lengths = (2..=4).contains(&prefix.len()) && year.len() == 4;
    // Four digits, zero-padded; more only when they are needed, so that a number has one spelling.
    let serial_form = match serial.len() {
        4 => serial != "0000",
        5..=6 => !serial.starts_with('0'),
        _ => false,
    };
    if lengths && serial_form {
        Ok(())
    } else {
        Err(IdError::WrongForm)
    }
}

fn check_digits(text: &str) -> Result<(), IdError> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(())
    } else {
        Err(IdError::WrongCharacter)
    }
}

#[cfg(test)]
mod tests;
