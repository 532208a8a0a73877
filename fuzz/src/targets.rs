//! The table of decoders, and what more than one of their bodies needs.

mod charter;
mod credential;
mod log;
mod protocol;
mod seal;

use demur_crypto::randomness::Randomness;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::casefile::{
    CaseFile, CaseMaterial, CertificateFile, InstanceFile, SignatureFile,
};
use demur_protocol::certificate::Certificate;
use demur_protocol::envelope::{FiledMemo, MailboxEntry};
use demur_protocol::epoch::{EpochManifest, Roll};
use demur_protocol::leaf::{DueDates, DueOutcome};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::official::{OfficialContent, UnverifiedOfficialDocument};
use demur_protocol::presentation::{ClaimContent, Message, UnverifiedPresentation};
use demur_protocol::receipt::ReceiptExtra;
use demur_protocol::request::{Request, UnverifiedRequest};
use demur_protocol::roster::Roster;
use demur_protocol::text::VersionText;

use self::protocol::canonical;
use crate::{Reading, Target};

/// Every decoder of bytes that come from outside.
pub const TARGETS: &[Target] = &[
    Target {
        name: "log_leaf",
        read: log::leaf,
        seeds: log::leaf_seeds,
    },
    Target {
        name: "log_bundle",
        read: log::bundle,
        seeds: log::bundle_seeds,
    },
    Target {
        name: "log_promise",
        read: log::promise,
        seeds: log::promise_seeds,
    },
    Target {
        name: "log_note",
        read: log::note,
        seeds: log::note_seeds,
    },
    Target {
        name: "log_proof",
        read: log::proof,
        seeds: log::proof_seeds,
    },
    Target {
        name: "log_path",
        read: log::path,
        seeds: log::path_seeds,
    },
    Target {
        name: "log_verifier_key",
        read: log::verifier_key,
        seeds: log::verifier_key_seeds,
    },
    Target {
        name: "issuer_public_key",
        read: credential::issuer_public_key,
        seeds: credential::issuer_public_key_seeds,
    },
    Target {
        name: "credential_commitment",
        read: credential::commitment,
        seeds: credential::commitment_seeds,
    },
    Target {
        name: "credential_answer",
        read: credential::answer,
        seeds: credential::answer_seeds,
    },
    Target {
        name: "presentation_verify",
        read: credential::presentation,
        seeds: credential::presentation_seeds,
    },
    Target {
        name: "seal_header",
        read: seal::header,
        seeds: seal::file_seeds,
    },
    Target {
        name: "seal_open",
        read: seal::open_file,
        seeds: seal::file_seeds,
    },
    Target {
        name: "capsule_open",
        read: seal::capsule,
        seeds: seal::capsule_seeds,
    },
    Target {
        name: "trustee_share",
        read: seal::share,
        seeds: seal::share_seeds,
    },
    Target {
        name: "key_text",
        read: seal::key_text,
        seeds: seal::key_text_seeds,
    },
    Target {
        name: "epoch_manifest",
        read: canonical::<EpochManifest>,
        seeds: no_seeds,
    },
    Target {
        name: "epoch_roll",
        read: canonical::<Roll>,
        seeds: no_seeds,
    },
    Target {
        name: "official_roster",
        read: canonical::<Roster>,
        seeds: protocol::roster_seeds,
    },
    Target {
        name: "memo_manifest",
        read: canonical::<MemoManifest>,
        seeds: no_seeds,
    },
    Target {
        name: "version_text",
        read: canonical::<VersionText>,
        seeds: protocol::version_text_seeds,
    },
    Target {
        name: "presentation_message",
        read: canonical::<Message>,
        seeds: no_seeds,
    },
    Target {
        name: "presentation",
        read: canonical::<UnverifiedPresentation>,
        seeds: no_seeds,
    },
    Target {
        name: "claim_content",
        read: canonical::<ClaimContent>,
        seeds: no_seeds,
    },
    Target {
        name: "author_document",
        read: canonical::<UnverifiedAuthorDocument>,
        seeds: no_seeds,
    },
    Target {
        name: "official_document",
        read: canonical::<UnverifiedOfficialDocument>,
        seeds: no_seeds,
    },
    Target {
        name: "official_content",
        read: canonical::<OfficialContent>,
        seeds: no_seeds,
    },
    Target {
        name: "request",
        read: canonical::<Request>,
        seeds: protocol::request_seeds,
    },
    Target {
        name: "request_signed",
        read: canonical::<UnverifiedRequest>,
        seeds: no_seeds,
    },
    Target {
        name: "memo_filed",
        read: canonical::<FiledMemo>,
        seeds: no_seeds,
    },
    Target {
        name: "mailbox_entry",
        read: canonical::<MailboxEntry>,
        seeds: no_seeds,
    },
    Target {
        name: "due_dates",
        read: canonical::<DueDates>,
        seeds: protocol::due_dates_seeds,
    },
    Target {
        name: "due_outcome",
        read: canonical::<DueOutcome>,
        seeds: protocol::due_outcome_seeds,
    },
    Target {
        name: "certificate",
        read: canonical::<Certificate>,
        seeds: no_seeds,
    },
    Target {
        name: "receipt_extra",
        read: canonical::<ReceiptExtra>,
        seeds: no_seeds,
    },
    Target {
        name: "case_material",
        read: canonical::<CaseMaterial>,
        seeds: no_seeds,
    },
    Target {
        name: "case_file",
        read: canonical::<CaseFile>,
        seeds: no_seeds,
    },
    Target {
        name: "instance_file",
        read: canonical::<InstanceFile>,
        seeds: no_seeds,
    },
    Target {
        name: "certificate_file",
        read: canonical::<CertificateFile>,
        seeds: no_seeds,
    },
    Target {
        name: "signature_file",
        read: canonical::<SignatureFile>,
        seeds: no_seeds,
    },
    Target {
        name: "charter",
        read: charter::charter,
        seeds: charter::charter_seeds,
    },
    Target {
        name: "cosignature_block",
        read: protocol::cosignature,
        seeds: no_seeds,
    },
    Target {
        name: "invitation",
        read: protocol::invitation,
        seeds: protocol::invitation_seeds,
    },
];

/// For a decoder whose valid inputs only its own tests can make: it gets the built-in shapes.
fn no_seeds() -> Vec<Vec<u8>> {
    Vec::new()
}

/// Checks that what was accepted is the one encoding of what was read.
fn one_encoding<T, E, O: AsRef<[u8]>>(
    octets: &[u8],
    read: Result<T, E>,
    write: impl FnOnce(&T) -> O,
) -> Reading {
    match read {
        Ok(value) => {
            assert_eq!(write(&value).as_ref(), octets, "accepted a second encoding");
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

/// A counter in place of randomness: seeds are the same in every run.
struct Counter(u8);

impl Randomness for Counter {
    fn fill(&mut self, out: &mut [u8]) {
        for octet in out {
            self.0 = self.0.wrapping_mul(5).wrapping_add(113);
            *octet = self.0;
        }
    }
}
