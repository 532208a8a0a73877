//! The text of one version, and the commitment that stands for it.

use demur_crypto::labels::Label;
use demur_domain::ids::VersionDigest;
use minicbor::{Decode, Encode};

use crate::codec::canonical;
use crate::sizes::TEXT_OCTETS_MAX;

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
}

canonical!(VersionText, TEXT_OCTETS_MAX);

impl VersionText {
    /// The version digest: a hiding commitment to the text.
    #[must_use]
    pub fn digest(&self) -> VersionDigest {
        VersionDigest::from_bytes(Label::VERSION.hash(&[&self.nonce, self.markdown.as_bytes()]))
    }
}

impl std::fmt::Debug for VersionText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("VersionText(..)")
    }
}
