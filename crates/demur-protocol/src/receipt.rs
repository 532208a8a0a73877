//! The receipt: a C2SP `tlog-proof` file of the leaf that stands for the filing. Its `extra` line
//! carries what the leaf commits to, so that the file alone says which memo was filed.
//!
//! It holds nothing that leaf and signature do not bind. How long an interval is would be such a
//! thing, so the receipt dates the filing by the interval's number and the charter gives the time.

use minicbor::{Decode, Encode};

use crate::author::UnverifiedAuthorDocument;
use crate::codec::canonical;
use crate::sizes::DOCUMENT_OCTETS_MAX;

/// What the `extra` line of a receipt holds.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ReceiptExtra {
    /// The signed filing.
    #[n(0)]
    pub filing: UnverifiedAuthorDocument,
    /// Key of the authors who signed it.
    #[cbor(n(1), with = "crate::codec::id")]
    pub author: demur_domain::ids::AuthorKey,
    /// Nonce of the leaf.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub nonce: [u8; 32],
    /// Interval of the leaf.
    #[n(3)]
    pub interval: u64,
    /// Handle of the leaf.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub handle: [u8; 32],
}

canonical!(ReceiptExtra, DOCUMENT_OCTETS_MAX + 1024);
