//! The objects of the protocol, each with one canonical encoding.

use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{EpochManifest, Roll};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::official::{OfficialContent, UnverifiedOfficialDocument};
use demur_protocol::presentation::{Message, UnverifiedCosignature, UnverifiedPresentation};
use demur_protocol::text::VersionText;

use super::one_encoding;
use crate::Reading;

fn canonical<T: Canonical>(octets: &[u8]) -> Reading {
    one_encoding(octets, T::from_canonical(octets), T::to_canonical)
}

pub(super) fn epoch_manifest(octets: &[u8]) -> Reading {
    canonical::<EpochManifest>(octets)
}

pub(super) fn roll(octets: &[u8]) -> Reading {
    canonical::<Roll>(octets)
}

pub(super) fn memo_manifest(octets: &[u8]) -> Reading {
    canonical::<MemoManifest>(octets)
}

pub(super) fn version_text(octets: &[u8]) -> Reading {
    canonical::<VersionText>(octets)
}

pub(super) fn version_text_seeds() -> Vec<Vec<u8>> {
    let text = VersionText {
        nonce: [8; 32],
        markdown: "1. Demand\n".to_owned(),
    };
    vec![text.to_canonical()]
}

pub(super) fn message(octets: &[u8]) -> Reading {
    canonical::<Message>(octets)
}

pub(super) fn presentation(octets: &[u8]) -> Reading {
    canonical::<UnverifiedPresentation>(octets)
}

pub(super) fn cosignature(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        UnverifiedCosignature::from_block(octets),
        UnverifiedCosignature::to_block,
    )
}

pub(super) fn author_document(octets: &[u8]) -> Reading {
    canonical::<UnverifiedAuthorDocument>(octets)
}

pub(super) fn official_document(octets: &[u8]) -> Reading {
    canonical::<UnverifiedOfficialDocument>(octets)
}

pub(super) fn official_content(octets: &[u8]) -> Reading {
    canonical::<OfficialContent>(octets)
}
