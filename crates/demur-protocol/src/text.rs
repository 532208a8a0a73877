//! The text of one version with its attachments, and the commitment that stands for both.

use demur_crypto::labels::sha256;
use demur_domain::ids::VersionDigest;
use demur_domain::memo::{Attachment, Memo, MemoError};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::codec::canonical;
use crate::sizes::TEXT_OCTETS_MAX;
use crate::words::TextCommitment;

/// A version's text with the nonce that hides it: holding a candidate text is not enough to
/// confirm it, holding text and nonce is.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct VersionText {
    /// Nonce of the commitment.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// The memo as Markdown, in the form the domain writes it.
    #[n(1)]
    pub markdown: String,
    /// Octets of the attachments, in the order in which the Markdown names them. Left out of the
    /// encoding where there are none.
    #[cbor(n(2), default, skip_if = "Vec::is_empty")]
    pub attachments: Vec<ByteVec>,
}

canonical!(VersionText, TEXT_OCTETS_MAX);

/// Why a text is not a whole memo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextRefusal {
    /// The Markdown is no memo.
    #[error("{0}")]
    Memo(#[from] MemoError),
    /// There are more or fewer files than the text names.
    #[error("the text names {named} attachments, and {present} came with it")]
    AttachmentCount {
        /// How many the text names.
        named: usize,
        /// How many there are.
        present: usize,
    },
    /// A file is not the one that the text names.
    #[error("attachment {0} is not the one that the text names")]
    Attachment(usize),
}

impl VersionText {
    /// The version digest: a hiding commitment to the Markdown, as a whole and word by word. The
    /// Markdown names each attachment with its size and its SHA-256, so the digest binds the
    /// attachments as well, for whoever has them checked by [`Self::check`].
    #[must_use]
    pub fn digest(&self) -> VersionDigest {
        self.commitment().digest()
    }

    /// The two halves of the version digest.
    #[must_use]
    pub fn commitment(&self) -> TextCommitment {
        TextCommitment::of(&self.nonce, &self.markdown)
    }

    /// Reads the memo and checks that every attachment is the one it names. Whatever opens a text
    /// acts on what this returns.
    ///
    /// # Errors
    /// If it is no memo, or an attachment is missing, too many, or another one.
    pub fn check(&self) -> Result<Memo, TextRefusal> {
        let memo = Memo::parse_markdown(&self.markdown)?;
        let named = &memo.parts().attachments;
        if named.len() != self.attachments.len() {
            return Err(TextRefusal::AttachmentCount {
                named: named.len(),
                present: self.attachments.len(),
            });
        }
        for (number, (attachment, octets)) in (1..).zip(named.iter().zip(&self.attachments)) {
            if !is_attachment(attachment, octets) {
                return Err(TextRefusal::Attachment(number));
            }
        }
        Ok(memo)
    }
}

/// Whether octets are the file that a memo names.
#[must_use]
pub fn is_attachment(attachment: &Attachment, octets: &[u8]) -> bool {
    attachment.octets == octets.len() && attachment.sha256 == sha256(octets)
}

impl std::fmt::Debug for VersionText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("VersionText(..)")
    }
}
