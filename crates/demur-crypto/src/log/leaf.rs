//! The log's leaf: 200 bytes, whatever happened.

use crate::labels::Label;
use crate::log::tree::{NodeHash, leaf_hash};

/// Every leaf has this length, so that its size says nothing.
pub const LEAF_BYTES: usize = 200;

const LEAF_VERSION: u8 = 1;
/// Version, kind, interval, commitment and handle; zeros follow.
const FIELDS_BYTES: usize = 1 + 1 + 8 + 32 + 32;

/// One line of the log. The fields hold no invariant of their own: any values make a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaf {
    /// What the public may know of the event.
    pub kind: LeafKind,
    /// The interval in which the log appended the leaf, counted from the log's first.
    pub interval: u64,
    /// Hides and binds the event's content.
    pub commitment: Commitment,
    /// Links the events of one case for those who hold its log key, and for nobody else.
    pub handle: Handle,
}

/// The kind in clear. Everything that the public need not tell apart is [`LeafKind::Sealed`],
/// padding included (design, section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum LeafKind {
    /// An event of a case, or padding.
    Sealed = 0,
    /// The issuer's key, schema and header of an epoch.
    EpochManifest = 1,
    /// The roll of a closed epoch.
    Roll = 2,
    /// A charter takes effect.
    Charter = 3,
    /// The files of a release of the browser client.
    ClientManifest = 4,
    /// A duty was done by its due date.
    DueMet = 5,
    /// A due date passed and the duty was not done.
    DueMissed = 6,
    /// The padding seed of a past quarter.
    PaddingOpened = 7,
    /// Officials, their keys, and the trustees.
    Roster = 8,
}

/// `SHA-256(label ‖ nonce ‖ content)`: hides the content from whoever lacks the nonce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commitment(pub [u8; 32]);

/// `SHA-256(label ‖ case log key ‖ event ‖ n)`: looks random without the case log key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(pub [u8; 32]);

/// Why bytes are no leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    /// Not exactly [`LEAF_BYTES`] long.
    #[error("a leaf has exactly 200 bytes")]
    Length,
    /// A version this code does not know.
    #[error("unknown leaf version")]
    Version,
    /// A kind this code does not know.
    #[error("unknown leaf kind")]
    Kind,
    /// A byte after the fields is not zero.
    #[error("leaf padding is not zero")]
    Padding,
}

impl Leaf {
    /// The leaf's bytes, which are also its entry in a bundle.
    #[must_use]
    pub fn encode(&self) -> [u8; LEAF_BYTES] {
        let fields = [LEAF_VERSION, self.kind as u8]
            .into_iter()
            .chain(self.interval.to_be_bytes())
            .chain(self.commitment.0)
            .chain(self.handle.0);
        let mut bytes = [0; LEAF_BYTES];
        for (to, from) in bytes.iter_mut().zip(fields) {
            *to = from;
        }
        bytes
    }

    /// Reads a leaf; every leaf has exactly one encoding.
    ///
    /// # Errors
    /// Any other length, version or kind, and any nonzero padding.
    pub fn decode(bytes: &[u8]) -> Result<Self, LeafError> {
        let bytes: &[u8; LEAF_BYTES] = bytes.try_into().map_err(|_| LeafError::Length)?;
        let (fields, padding) = bytes
            .split_first_chunk::<FIELDS_BYTES>()
            .ok_or(LeafError::Length)?;
        let ([version, kind], rest) = fields.split_first_chunk().ok_or(LeafError::Length)?;
        let (interval, rest) = rest.split_first_chunk().ok_or(LeafError::Length)?;
        let (commitment, rest) = rest.split_first_chunk().ok_or(LeafError::Length)?;
        let handle = rest.try_into().map_err(|_| LeafError::Length)?;
        if *version != LEAF_VERSION {
            return Err(LeafError::Version);
        }
        let kind = LeafKind::from_byte(*kind).ok_or(LeafError::Kind)?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(LeafError::Padding);
        }
        Ok(Self {
            kind,
            interval: u64::from_be_bytes(*interval),
            commitment: Commitment(*commitment),
            handle: Handle(handle),
        })
    }

    /// The leaf's hash in the tree (RFC 6962 section 2.1).
    #[must_use]
    pub fn hash(&self) -> NodeHash {
        leaf_hash(&self.encode())
    }
}

impl LeafKind {
    /// Every kind, in the order of their bytes.
    pub const ALL: [LeafKind; 9] = [
        LeafKind::Sealed,
        LeafKind::EpochManifest,
        LeafKind::Roll,
        LeafKind::Charter,
        LeafKind::ClientManifest,
        LeafKind::DueMet,
        LeafKind::DueMissed,
        LeafKind::PaddingOpened,
        LeafKind::Roster,
    ];

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as u8 == byte)
    }
}

impl Commitment {
    /// Commits to an event's canonical content under a fresh nonce.
    #[must_use]
    pub fn commit(nonce: &[u8; 32], content: &[u8]) -> Self {
        Self(Label::LEAF.hash(&[nonce, content]))
    }
}

impl Handle {
    /// The handle of the `n`th event of a kind in the case whose log key this is.
    #[must_use]
    pub fn derive(case_log_key: &[u8; 32], event: u8, n: u32) -> Self {
        Self(Label::HANDLE.hash(&[case_log_key, &[event], &n.to_be_bytes()]))
    }
}

#[cfg(test)]
mod tests;
