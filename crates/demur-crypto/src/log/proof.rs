//! Receipts: a C2SP tlog-proof file, which shows offline that a leaf is in the log.

use crate::log::checkpoint::{CheckpointError, CheckpointPolicy, VerifiedCheckpoint};
use crate::log::leaf::Leaf;
use crate::log::note::{NOTE_BYTES_MAX, UnknownSignatures};
use crate::log::text::{decimal, from_base64, to_base64};
use crate::log::tree::{NodeHash, PATH_HASHES_MAX};

/// The first line of every file.
const HEADER: &str = "c2sp.org/tlog-proof@v1\n";
/// No receipt carries more extra data. A signed filing with its nonce and keys fits.
pub const EXTRA_BYTES_MAX: usize = 24 * 1024;
/// No receipt is longer: extra data in base64, path and checkpoint fit.
pub const TLOG_PROOF_BYTES_MAX: usize = NOTE_BYTES_MAX + 48 * 1024;

/// A receipt: well formed, not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// Data of the application that nothing authenticates; never empty.
    extra: Option<Vec<u8>>,
    index: u64,
    path: Vec<NodeHash>,
    checkpoint: String,
}

/// A leaf that is in the log. Only [`TlogProof::verify`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncludedLeaf {
    leaf: Leaf,
    index: u64,
    checkpoint: VerifiedCheckpoint,
}

/// Why a receipt is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlogProofError {
    /// Longer than [`TLOG_PROOF_BYTES_MAX`].
    #[error("the receipt is too long")]
    TooLong,
    /// Not UTF-8 or not of this version.
    #[error("not a receipt of a known version")]
    Header,
    /// Extra data that is empty, too long or not canonical base64.
    #[error("the receipt's extra data is malformed")]
    Extra,
    /// Not `index` and a number in its one spelling.
    #[error("the receipt's index is malformed")]
    Index,
    /// A line of the path is not the canonical base64 of a hash, or there are too many.
    #[error("the receipt's path is malformed")]
    Path,
    /// Extra data, which nothing binds, where the policy allows no unbound byte.
    #[error("the receipt carries data that nothing binds")]
    UnboundExtra,
    /// The checkpoint is refused.
    #[error("the receipt's checkpoint is refused")]
    Checkpoint(#[from] CheckpointError),
    /// The leaf is not at this index of the checkpoint's tree.
    #[error("the receipt is not for this leaf")]
    Inclusion,
}

impl TlogProof {
    /// A receipt without extra data.
    #[must_use]
    pub fn new(index: u64, path: Vec<NodeHash>, checkpoint: String) -> Self {
        Self {
            extra: None,
            index,
            path,
            checkpoint,
        }
    }

    /// The same receipt with extra data.
    ///
    /// # Errors
    /// No data, or more than [`EXTRA_BYTES_MAX`] bytes.
    pub fn with_extra(self, extra: Vec<u8>) -> Result<Self, TlogProofError> {
        if extra.is_empty() || extra.len() > EXTRA_BYTES_MAX {
            return Err(TlogProofError::Extra);
        }
        Ok(Self {
            extra: Some(extra),
            ..self
        })
    }

    /// Reads a receipt file.
    ///
    /// # Errors
    /// Anything but the one spelling of a receipt. The checkpoint inside is not looked at here.
    pub fn parse(file: &[u8]) -> Result<Self, TlogProofError> {
        if file.len() > TLOG_PROOF_BYTES_MAX {
            return Err(TlogProofError::TooLong);
        }
        let file = std::str::from_utf8(file).map_err(|_| TlogProofError::Header)?;
        let rest = file.strip_prefix(HEADER).ok_or(TlogProofError::Header)?;
        let (extra, rest) = match rest.strip_prefix("extra ") {
            Some(rest) => {
                let (line, rest) = rest.split_once('\n').ok_or(TlogProofError::Extra)?;
                (Some(parse_extra(line)?), rest)
            }
            None => (None, rest),
        };
        let (index, mut rest) = rest
            .strip_prefix("index ")
            .and_then(|rest| rest.split_once('\n'))
            .ok_or(TlogProofError::Index)?;
        let index = decimal(index).ok_or(TlogProofError::Index)?;
        let mut path = Vec::new();
        let checkpoint = loop {
            let (line, after) = rest.split_once('\n').ok_or(TlogProofError::Path)?;
            rest = after;
            if line.is_empty() {
                break rest.to_owned();
            }
            let hash = from_base64(line)
                .and_then(|hash| hash.try_into().ok())
                .ok_or(TlogProofError::Path)?;
            path.push(NodeHash(hash));
            if path.len() > PATH_HASHES_MAX {
                return Err(TlogProofError::Path);
            }
        };
        Ok(Self {
            extra,
            index,
            path,
            checkpoint,
        })
    }

    /// The file's text.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut file = HEADER.to_owned();
        if let Some(extra) = &self.extra {
            file.push_str(&format!("extra {}\n", to_base64(extra)));
        }
        file.push_str(&format!("index {}\n", self.index));
        for hash in &self.path {
            file.push_str(&to_base64(&hash.0));
            file.push('\n');
        }
        file.push('\n');
        file.push_str(&self.checkpoint);
        file
    }

    /// The extra data, which nothing authenticates.
    #[must_use]
    pub fn unauthenticated_extra(&self) -> Option<&[u8]> {
        self.extra.as_deref()
    }

    /// Takes the extra data out, for a reader that binds all of it itself, for example by making
    /// the leaf from it. What is left has no unbound byte and verifies under a strict policy.
    #[must_use]
    pub fn take_extra(&mut self) -> Option<Vec<u8>> {
        self.extra.take()
    }

    /// The leaf's index, as the receipt claims it.
    #[must_use]
    pub fn index(&self) -> u64 {
        self.index
    }

    /// Verifies that the leaf is in the log that the policy names. Where the policy refuses
    /// unknown signatures, so that no byte of the file is unbound, extra data is refused too.
    ///
    /// # Errors
    /// Another leaf, index, tree or log, or fewer signatures than the policy asks for.
    pub fn verify(
        &self,
        leaf: &Leaf,
        policy: &CheckpointPolicy<'_>,
    ) -> Result<IncludedLeaf, TlogProofError> {
        if self.extra.is_some() && policy.unknown_signatures == UnknownSignatures::Refuse {
            return Err(TlogProofError::UnboundExtra);
        }
        let checkpoint = policy.open(self.checkpoint.as_bytes())?;
        checkpoint
            .head()
            .verify_inclusion(leaf.hash(), self.index, &self.path)
            .map_err(|_| TlogProofError::Inclusion)?;
        Ok(IncludedLeaf {
            leaf: *leaf,
            index: self.index,
            checkpoint,
        })
    }
}

impl IncludedLeaf {
    /// The leaf.
    #[must_use]
    pub fn leaf(&self) -> &Leaf {
        &self.leaf
    }

    /// Its index in the log.
    #[must_use]
    pub fn index(&self) -> u64 {
        self.index
    }

    /// The checkpoint whose tree includes it.
    #[must_use]
    pub fn checkpoint(&self) -> &VerifiedCheckpoint {
        &self.checkpoint
    }
}

fn parse_extra(line: &str) -> Result<Vec<u8>, TlogProofError> {
    from_base64(line)
        .filter(|extra| !extra.is_empty() && extra.len() <= EXTRA_BYTES_MAX)
        .ok_or(TlogProofError::Extra)
}

#[cfg(test)]
mod tests;
