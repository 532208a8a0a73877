//! The writing desk: drafts at rest, sealed to a key of the wallet, so that the browser and the
//! command can share them. Nothing here is a memo yet; what leaves is checked when it does.

use demur_crypto::labels::Label;
use demur_crypto::seal::Identity;
use demur_domain::choice::Marking;
use demur_domain::memo::ATTACHMENTS_MAX;
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, CodecError, decode, encode};
use crate::envelope::Sealable;
use crate::sizes::{DESK_OCTETS_MAX, DRAFTS_MAX};

/// Everything on the desk.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DeskFile {
    /// Drafts, ascending by id.
    #[n(0)]
    pub drafts: Vec<Draft>,
}

/// A memo that is being written.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Draft {
    /// Random, so that two devices do not mistake each other's drafts.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub id: [u8; 16],
    /// The text so far, in the form of a memo's Markdown; it need not be one yet.
    #[n(1)]
    pub text: String,
    /// Files that are to go with it, cleaned already.
    #[n(2)]
    pub attachments: Vec<DraftFile>,
    /// Day of the last change, `YYYY-MM-DD`: no finer, for a found desk should tell little.
    #[n(3)]
    pub updated: String,
}

/// A file that is to go with a draft.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DraftFile {
    /// Its name.
    #[n(0)]
    pub name: String,
    /// How sensitive it is.
    #[cbor(n(1), with = "crate::codec::text")]
    pub marking: Marking,
    /// Its octets.
    #[n(2)]
    pub octets: ByteVec,
}

impl Canonical for DeskFile {
    const OCTETS_MAX: usize = DESK_OCTETS_MAX;

    fn to_canonical(&self) -> Vec<u8> {
        encode(self)
    }

    fn from_canonical(octets: &[u8]) -> Result<Self, CodecError> {
        let desk: Self = decode(octets, Self::OCTETS_MAX)?;
        let few = desk.drafts.len() <= DRAFTS_MAX
            && desk
                .drafts
                .iter()
                .all(|it| it.attachments.len() <= ATTACHMENTS_MAX);
        let ascending = desk.drafts.is_sorted_by(|a, b| a.id < b.id);
        let days = desk.drafts.iter().all(|it| is_day(&it.updated));
        match (few, ascending && days) {
            (true, true) => Ok(desk),
            (false, _) => Err(CodecError::TooLong),
            (true, false) => Err(CodecError::NotCanonical),
        }
    }
}

/// Four digits, two and two, between hyphens. Whether there is such a day matters to nobody.
fn is_day(text: &str) -> bool {
    let form = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(form)
}

impl Sealable for DeskFile {
    // A step above the longest content, and the header of one recipient.
    const SEALED_MAX: usize = DESK_OCTETS_MAX / 4 * 5 + 64 * 1024;
}

/// The age identity that drafts are sealed to, from the wallet's desk seed.
#[must_use]
pub fn desk_identity(seed: &[u8; 32]) -> Identity {
    Identity::from_seed(&Label::DESK_IDENTITY.hash(&[seed]))
}

impl std::fmt::Debug for DeskFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DeskFile(..)")
    }
}
