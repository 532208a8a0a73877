//! The objects of the protocol, each with one canonical encoding.

use demur_crypto::sign::{Official, Participant, SigningKey};
use demur_domain::choice::Rating;
use demur_domain::ids::{ComplaintId, DocumentDigest, MemoId, ParticipantKey};
use demur_domain::operation::Operation;
use demur_protocol::client::{ClientFile, ClientManifest};
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{ComplaintPost, ComplaintStep, StepStatement, UnverifiedStep};
use demur_protocol::envelope::Invitation;
use demur_protocol::leaf::{Disposed, DueDates, DueOutcome, Duty};
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::rating::{RatingStatement, UnverifiedRating};
use demur_protocol::request::{Request, Requester};
use demur_protocol::roster::{Roster, RosterTrustee};
use demur_protocol::text::VersionText;

use super::one_encoding;
use crate::Reading;

/// The whole target of most objects: what their type refuses is checked where the type is.
pub(super) fn canonical<T: Canonical>(octets: &[u8]) -> Reading {
    one_encoding(octets, T::from_canonical(octets), T::to_canonical)
}

pub(super) fn version_text_seeds() -> Vec<Vec<u8>> {
    let text = VersionText {
        nonce: [8; 32],
        markdown: "1. Demand\n".to_owned(),
        attachments: Vec::new(),
    };
    let with_files = VersionText {
        attachments: vec![b"a,b\n".to_vec().into(), b"%PDF-".to_vec().into()],
        ..text.clone()
    };
    vec![text.to_canonical(), with_files.to_canonical()]
}

pub(super) fn rating(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        UnverifiedRating::from_block(octets),
        UnverifiedRating::to_block,
    )
}

pub(super) fn rating_seeds() -> Vec<Vec<u8>> {
    let key = SigningKey::<Participant>::from_seed(&[5; 32]);
    let statement = RatingStatement {
        memo: memo(),
        reply: DocumentDigest::from_bytes([2; 32]),
        participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
        rating: Rating::DoesNotAnswer,
        unanswered: vec![1, 50],
        at: 1_700_000_000,
    };
    vec![UnverifiedRating::sign(&key, statement).to_block()]
}

pub(super) fn complaint(octets: &[u8]) -> Reading {
    // What was accepted always fits: it came out of a block.
    one_encoding(octets, ComplaintPost::from_block(octets), |post| {
        post.to_block().unwrap_or_default()
    })
}

pub(super) fn complaint_step_seeds() -> Vec<Vec<u8>> {
    let key = SigningKey::<Official>::from_seed(&[5; 32]);
    let steps = [ComplaintStep::Protect, ComplaintStep::Check { month: 3 }];
    let signed = steps.into_iter().filter_map(|step| {
        let statement = StepStatement {
            complaint: ComplaintId::from_bytes([1; 32]),
            official: "officer".parse().ok()?,
            after: 256,
            step,
            content: [2; 32],
        };
        Some(UnverifiedStep::sign(&key, statement).to_canonical())
    });
    signed.collect()
}

pub(super) fn roster_seeds() -> Vec<Vec<u8>> {
    let trustee = RosterTrustee {
        display_name: "T".to_owned(),
        recipient: "age1pq".to_owned(),
    };
    let trustees = vec![trustee.clone(), trustee];
    let roster = Roster {
        instance: "demo".to_owned(),
        officials: Vec::new(),
        trustees,
        threshold: 2,
    };
    vec![roster.to_canonical()]
}

pub(super) fn client_manifest_seeds() -> Vec<Vec<u8>> {
    let file = ClientFile {
        path: "index.html".to_owned(),
        digest: [5; 32],
    };
    let manifest = ClientManifest {
        version: "0.1.0".to_owned(),
        policy: "default-src 'none'".to_owned(),
        files: vec![file],
    };
    vec![manifest.to_canonical()]
}

pub(super) fn request_seeds() -> Vec<Vec<u8>> {
    let request = Request {
        operation: Operation::MemoSeal,
        memo: Some(memo()),
        requester: Requester::Author,
        at: 1_700_000_000,
    };
    vec![request.to_canonical()]
}

pub(super) fn due_dates_seeds() -> Vec<Vec<u8>> {
    let dates = DueDates {
        memo: memo(),
        acknowledge: 1,
        reply_target: 256,
        reply_limit: 1 << 40,
    };
    vec![dates.to_canonical()]
}

pub(super) fn disposed_seeds() -> Vec<Vec<u8>> {
    let disposed = Disposed {
        memo: memo(),
        due: 1 << 33,
    };
    vec![disposed.to_canonical()]
}

pub(super) fn due_outcome_seeds() -> Vec<Vec<u8>> {
    let outcome = DueOutcome {
        memo: memo(),
        duty: Duty::Reply,
        due: -1,
    };
    vec![outcome.to_canonical()]
}

pub(super) fn invitation(octets: &[u8]) -> Reading {
    one_encoding(octets, Invitation::from_bytes(octets), Invitation::to_bytes)
}

pub(super) fn invitation_seeds() -> Vec<Vec<u8>> {
    vec![vec![7; 64]]
}

pub(super) fn cosignature(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        UnverifiedCosignature::from_block(octets),
        UnverifiedCosignature::to_block,
    )
}

fn memo() -> MemoId {
    MemoId::from_bytes([1; 32])
}
